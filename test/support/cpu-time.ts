/**
 * How long the processor worked on something, in milliseconds: unlike the clock, hardly touched by what else the machine
 * does. For tests that something grows with the length of a text and not with its square.
 */
export function cpuTimeOf(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000;
}
