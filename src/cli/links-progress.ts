import { type LinkPhase, type LinkProgress } from '../links/linker/surroundings';
import { Progress } from './progress';

const PHASES: Readonly<Record<LinkPhase, string>> = {
  COUNTING: 'texts counted',
  LOADING: 'texts indexed',
  LINKING: 'texts linked',
  FOLLOWING: 'changed texts linked',
};

/** How far a run of the linker has come, drawn on standard error while that is a terminal; call `stop` at its end. */
export function drawLinkProgress(): LinkProgress & { stop(): void } {
  const progress = Progress.onTerminal();
  return {
    onPhase: (phase, wordings) => progress?.start(wordings, PHASES[phase]),
    onStep: (wordings) => progress?.advance(wordings),
    onWait: () => process.stderr.write('waiting for the process that computes links now\n'),
    stop: () => progress?.stop(),
  };
}
