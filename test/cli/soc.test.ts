import { type DatabaseUrl } from '../../src/database/database-url';
import { databaseSource } from '../support/databases';
import { SAMPLES } from '../support/fillings';
import { runNos } from '../support/run-nos';

describe('nos soc', () => {
  const open = databaseSource('sqlite');
  let database: DatabaseUrl;
  beforeAll(async () => {
    database = await open.url({ filled: SAMPLES });
  });
  const soc = (...words: readonly string[]) => runNos(database, 'soc', ...words);

  it('states an edition, says what the code means in it, and takes it back', async () => {
    const asserted = await soc('assert', 'inscs 023', '7212', 'soc2000', '--reason', 'It predates 2010.');
    expect(asserted).toEqual({
      code: 0,
      stdout: 'asserted: INSCS023 (2021-02-22) means SOC2000 by 7212: Customer care occupations\n',
      stderr: '',
    });
    const again = await soc('assert', 'INSCS023', '7212', '2000', '--reason', 'It predates 2010.', '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({
      outcome: 'UNCHANGED',
      urn: 'INSCS023',
      edition: '2021-02-22',
      code: '7212',
      socEdition: 'SOC2000',
      reason: 'It predates 2010.',
    });
    const withdrawn = await soc('withdraw', 'INSCS023', '7212');
    expect(withdrawn.stdout).toMatch(/^withdrawn: INSCS023 \(2021-02-22\) means SOC2000 by 7212/);
    expect(await soc('withdraw', 'INSCS023', '7212')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'nos: nobody has stated which edition INSCS023 (2021-02-22) means by 7212\n',
    });
  });

  it('takes an older edition of the standard by its name', async () => {
    const words = [
      'SAMCS02',
      '7211',
      'SOC2010',
      '--reason',
      'So it was.',
      '--edition-of-standard',
      '2016-04-18',
    ];
    const { stdout, stderr } = await soc('assert', ...words);
    expect(`${stdout}${stderr}`).toMatch(/SAMCS02 \(2016-04-18\)/);
  });

  it('refuses with exit 1 what the register contradicts', async () => {
    expect(await soc('assert', 'INSCS023', '7212', 'SOC2010', '--reason', 'x')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'nos: SOC2010 does not have the code 7212: it is in SOC2000, SOC2020\n',
    });
    expect(await soc('assert', 'INSCS023', '7211', 'SOC2010', '--reason', 'x')).toMatchObject({
      code: 1,
      stderr: 'nos: INSCS023 (2021-02-22) does not print the SOC code 7211: it prints 7212\n',
    });
  });

  it.each([
    ['no reason', ['assert', 'INSCS023', '7212', 'SOC2000']],
    ['a blank reason', ['assert', 'INSCS023', '7212', 'SOC2000', '--reason', ' ']],
    ['an edition that does not exist', ['assert', 'INSCS023', '7212', 'SOC2015', '--reason', 'x']],
    ['no command', []],
  ])('calls %s wrong usage, exit 2', async (_name, words) => {
    const { code, stdout, stderr } = await soc(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toBe('');
  });
});
