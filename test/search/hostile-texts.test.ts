import { type RowReader } from '../../src/common/rows';
import { NothingToSearch } from '../../src/search/errors';
import { describeOnBothDatabases } from '../support/databases';
import { SAMPLES } from '../support/fillings';
import { searchIn } from './search-in';

const WITH_WORDS: Readonly<Record<string, string>> = {
  'operators of FTS5': 'customers AND OR NOT NEAR(a b, 3) title: ^x + - *',
  'quotes that do not close': '"customers" "and \'now',
  'operators of a tsquery': "customers & | ! <-> :* 'x' \\",
  SQL: "customers'; drop table standard; --",
  'a NUL': 'custo\0mers customers',
  'half a surrogate pair': 'customers \uD83D \uDE00',
  'emoji and writing from the right': 'customers 👩‍🚒 \u202Eشكر\u202C',
  wildcards: 'custom% customer_ customers*',
  'unseen characters': 'cus\u00ADtomers\u200B',
  'ten thousand letters': 'c'.repeat(10_000),
  'ten thousand different letters': Array.from({ length: 10_000 }, (_, at) =>
    String.fromCodePoint(0x4e00 + at),
  ).join(''),
  'five thousand words': Array.from({ length: 5_000 }, (_, at) => at.toString(36)).join(' '),
  'five thousand hyphens': Array.from({ length: 5_000 }, () => 'a').join('-'),
  apostrophes: "o'r'n'u'i'w'ch'".repeat(300),
  'a combining mark after each letter': 'c\u0302'.repeat(4_000),
  parentheses: `${'('.repeat(2_000)}customers${')'.repeat(2_000)}`,
  'names of JavaScript': '__proto__ constructor toString',
};

const WITHOUT_WORDS: Readonly<Record<string, string>> = {
  nothing: '',
  spaces: ' \n\t\u00A0',
  punctuation: '"\'()*^-:;.,!?%_\\/&|<>',
  'a NUL alone': '\0',
  'half a surrogate pair alone': '\uD83D',
  emoji: '🎉🎉',
};

describeOnBothDatabases('a text that is meant to do harm', (open) => {
  let rows: RowReader;
  beforeAll(async () => {
    rows = (await open({ filled: SAMPLES })).rows;
  });

  it.each(Object.entries(WITH_WORDS))('is searched for like any other, soon: %s', async (_name, text) => {
    const started = process.cpuUsage();
    const { names, total } = await searchIn(rows, text, {}, { first: 20 });
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(2_000);
    expect(names.length).toBe(Math.min(20, total));
    if (text.includes('customers')) expect(total).toBeGreaterThan(0);
  });

  it.each(Object.entries(WITHOUT_WORDS))('is refused when it has no word: %s', async (_name, text) => {
    await expect(searchIn(rows, text)).rejects.toThrow(NothingToSearch);
  });

  it('leaves the register as it is', async () => {
    expect((await rows.all('select 1 from standard')).length).toBeGreaterThan(10);
  });
});
