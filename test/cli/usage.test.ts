import path from 'node:path';
import { type Command } from 'commander';
import { createProgram, runProgram } from '../../src/cli/program';
import { runCli } from '../support/cli';
import { folderOf } from '../support/folder';

/** Runs a command line in this process, as far as it gets without a register. */
async function run(...args: readonly string[]) {
  const said = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    jest.spyOn(process[stream], 'write').mockImplementation((chunk) => {
      said[stream] += String(chunk);
      return true;
    }),
  );
  process.exitCode = undefined;
  await runProgram(['node', 'nos', ...args]);
  for (const spy of spies) spy.mockRestore();
  const exit = process.exitCode ?? 0;
  process.exitCode = undefined;
  return { exit, ...said };
}

const NAMES = ['serve', 'import', 'resolve', 'search', 'soc', 'compare', 'parity', 'backup', 'restore'];

describe('the command line', () => {
  it('lists its commands', async () => {
    const { exit, stdout, stderr } = await runCli(['--help']);
    expect([exit, stderr]).toEqual([0, '']);
    for (const name of NAMES) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  const pathsOf = (command: Command, above: readonly string[] = []): string[][] =>
    command.commands.flatMap((each) => [[...above, each.name()], ...pathsOf(each, [...above, each.name()])]);

  it.each(pathsOf(createProgram()))('explains itself with --help: nos %s %s', async (...names) => {
    const command = names.filter((name) => name !== undefined);
    const { exit, stdout, stderr } = await run(...command, '--help');
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Usage: nos ${command.join(' ')}`);
  });

  it.each<[args: string[], said: RegExp]>([
    [[], /Usage: nos/],
    [['publish'], /unknown command 'publish'/],
    [['import'], /missing required argument 'path'/],
    [['import', '--loudly', 'a.txt'], /unknown option '--loudly'/],
    [['import', '--language', 'fr', 'a.txt'], /must be en or cy/],
    [['import', '--urn', 'SAMZZ01', 'a.txt', 'b.txt'], /speak of one document: give one file/],
    [['import', '--title', 'Lanterns', __dirname], /speak of one document: give one file/],
    [['import', '--urn', ' ', 'a.txt'], /must not be empty/],
    [['import', '--reason', 'because', 'a.txt'], /--reason goes with --urn or --title/],
    [['backup'], /missing required argument 'file'/],
    [['restore'], /missing required argument 'file'/],
  ])('leaves with 2 when it is used wrongly, and says how on standard error: nos %j', async (args, said) => {
    const { exit, stdout, stderr } = await run(...args);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
  });

  it('leaves with 2 when the environment is wrong, and names every fault at once', async () => {
    const env = { PORT: 'many', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://u:secret@h/d' };
    const { exit, stdout, stderr } = await runCli(['resolve', 'SAMZZ01'], { env });
    expect([exit, stdout]).toEqual([2, '']);
    for (const name of Object.keys(env)) expect(stderr).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    expect(stderr).not.toContain('secret');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('leaves with 1 and one line when the database cannot be had', async () => {
    const folder = folderOf({ 'notes.db': 'these are notes, no database'.repeat(100) });
    const env = { DATABASE_URL: `sqlite:${path.join(folder, 'notes.db')}` };
    const { exit, stdout, stderr } = await runCli(['resolve', 'SAMZZ01'], { env });
    expect([exit, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^nos: .*notes\.db: the file is not a SQLite database\n$/);
  });
});
