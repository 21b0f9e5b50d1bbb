import { type Language } from '../common/language';

const ENGLISH = `
  a about above after again against all along also although am among an and any are around as at be because been before being
  below between both but by can cannot could did do does doing down during each either else etc for from further had has have having he
  her here hers him his how however i if in into is it its itself may me might mine more most must my neither no nor not of off on once
  only onto or other others our ours out over own per rather same shall she should so some such than that the their theirs them
  themselves then there these they this those through throughout thus to too towards under until up upon us very via was we were
  what when where whether which while who whom whose why will with within without would yet you your yours yourself yourselves
  e g eg ie s t`;

/** With their mutated forms; the prepositions with their persons. */
const WELSH = `
  'r 'n 'u 'i 'w 'ch 'm 'th 's r n u w ch m th y yr a ac ag â o i ar at am yn ym yng er os na nac nad nag nas ni nid neu fel mai
  sy sydd sef ynteu ynghyd ynglŷn ynglyn ei eu ein eich fy dy ef fo fe hi hwy nhw chi ti mi hwn hon hyn hynny hwnnw honno rhai rai
  rheini rheiny bod fod mod yw ydy ydyw ydych ydynt oes mae maent oedd roedd bydd fydd byddai fyddai bydden bo bu fu gan gyda
  gydag efo dan tan drwy trwy dros tros heb hyd wrth rhwng rhag erbyn cyn ers oddi yno yma mewn arnaf arnoch arno arni arnynt
  arnyn ato ati atynt atyn atoch amdano amdani amdanynt amdanyn amdanoch iddo iddi iddynt iddyn ichi gennyf gennych gennym
  ganddo ganddi ganddynt ganddyn ynddo ynddi ynddynt ynddyn ohono ohoni ohonynt ohonyn ohonoch wrtho wrthi wrthynt wrthyn drosto
  drosti drostynt drwyddo drwyddi drwyddynt rhyngddo rhyngddynt rhyngddyn hebddo hebddynt dano tuag ymhlith ymysg pa ba pam beth
  sut pryd ble pwy bwy faint pan ban ple pob bob holl unrhyw rhyw ryw un eraill arall ill naill fath hefyd felly ond wedi eto
  iawn mor rhy cyhyd gall all gallai gellir ellir dylai ddylai dylid ddylid dylech ddylech rhaid raid gyfer ynghylch fewn ôl
  draws mwyn megis gilydd hun hunan hunain phwy byddwch fyddwch gallwch allwch phob peth pheth phan cyfer chyfer math traws
  thraws chan chyda thrwy thros than allai gyhyd gyn chyn ry rwng rag duag hôl fwyn fegis bryd phryd bam tra yna ol e h`;

const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  EN: new Set(ENGLISH.trim().split(/\s+/)),
  CY: new Set(WELSH.trim().split(/\s+/)),
};

/** "they're", "you'll", "don't": an English pronoun or auxiliary with another one run into it. */
const CONTRACTION = /'(?:d|ll|m|re|t|ve)$/;

/** True for a function word, which says nothing about what a statement is about. Takes an exact form (see `Token.exact`). */
export function isStopWord(exact: string, language: Language): boolean {
  return STOP_WORDS[language].has(exact) || (language === 'EN' && CONTRACTION.test(exact));
}
