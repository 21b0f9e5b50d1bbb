import { type Language } from '../../src/common/language';
import { analyse } from '../../src/text/analyse';
import { toEnglishKey } from '../../src/text/english-stem';
import { toWelshKey } from '../../src/text/welsh-initial-key';
import { cpuTimeOf } from '../support/cpu-time';

describe('The analysis of a statement', () => {
  test.each<[string, Language, string]>([
    ['Ensure that records are kept', 'EN', 'ensure'],
    ['Clearly explain the options', 'EN', 'explain'],
    ['Apply the rules', 'EN', 'apply'],
    ['how to deal with complaints', 'EN', 'deal'],
    ['Follow-up on leads', 'EN', 'followup'],
    ['2 customers greeted', 'EN', 'customer'],
    ['sut i sicrhau ansawdd', 'CY', 'sicrhau'],
    ["Mae'n rhaid i chi gadw cofnodion", 'CY', 'cadw'],
  ])('takes the first content word of "%s" for its verb', (text, language, verb) => {
    const toKey = language === 'EN' ? toEnglishKey : toWelshKey;
    expect(analyse(text, language).leadingVerb).toBe(toKey(verb));
  });

  test.each(['', 'and of the', '12%', '…'])('finds no verb in "%s"', (text) => {
    expect(analyse(text, 'EN').leadingVerb).toBeNull();
  });

  test.each<[string, Language, readonly string[]]>([
    ['Answer 95% of 1,000 calls within 2.5 minutes, 95% first', 'EN', ['95%', '1000', '2.5']],
    ['within twenty-four hours', 'EN', ['20', '4']],
    ['a 24-hour service from 2020-21, 1st class, INSCC006', 'EN', ['24', '2020', '21', '1']],
    ['three visits', 'EN', ['3']],
    ['o fewn tair awr a dau ddiwrnod', 'CY', ['3', '2']],
    ['no numbers, not one', 'EN', []],
  ])('reads the numbers of "%s"', (text, language, numbers) => {
    expect(analyse(text, language).numbers).toEqual(numbers);
  });

  test.each<[string, Language]>([
    ['Do not share passwords', 'EN'],
    ["Don't share passwords", 'EN'],
    ['what you cannot promise', 'EN'],
    ['work without supervision', 'EN'],
    ['use non-toxic paint', 'EN'],
    ['Peidio â rhannu cyfrineiriau', 'CY'],
    ['heb oruchwyliaeth', 'CY'],
    ['nad yw’r offer yn ddiogel', 'CY'],
    ['gwaith na ddylid ei wneud', 'CY'],
    ['Ni chaniateir ysmygu', 'CY'],
    ['nid yw cwsmeriaid yn aros', 'CY'],
  ])('finds a negation in "%s"', (text, language) => {
    expect(analyse(text, language).negations).toBe(1);
  });

  test.each<[string, Language]>([
    ['Share passwords', 'EN'],
    ['not only listen but answer', 'EN'],
    ['decide whether or not to act', 'EN'],
    ['answer in no more than three rings', 'EN'],
    ['Knot the rope', 'EN'],
    ['mwy na chwsmeriaid eraill', 'CY'],
    ['gwell na dim ond siarad', 'CY'],
    ['nid yn unig gwrando', 'CY'],
    ['a ddylid gweithredu ai peidio', 'CY'],
    ['cytuno gyda ni wrth y ddesg', 'CY'],
    ['gallwn ni helpu', 'CY'],
  ])('finds no negation in "%s"', (text, language) => {
    expect(analyse(text, language).negations).toBe(0);
  });

  test.each<[string, Language]>([
    ['or not '.repeat(20_000), 'EN'],
    ['na ni heb dim ond '.repeat(10_000), 'CY'],
    ['x'.repeat(100_000), 'EN'],
  ])('takes linear time (%#)', (text, language) => {
    expect(cpuTimeOf(() => analyse(text, language))).toBeLessThan(2_000);
  });
});
