import { type Language } from '../common/language';

const ENGLISH = `
  a about above after all along also am among an and any are around as at be because been before being below between both but by can
  cannot could did do does doing down during each either else etc for from further had has have having he her here hers him his how i
  if in into is it its itself may me might more most must my neither no nor not of off on once one only onto or other others our ours
  out over own per rather same shall she should so some such than that the their theirs them themselves then there these they this
  those through throughout to too towards under until up upon us very via was we were what when where whether which while who whom
  whose why will with within without would yet you your yours yourself`;

const WELSH = `
  'r 'n 'u 'i 'w 'ch 'm 'th r n u w ch m th
  y yr a ac ag â o i ar at am yn ym yng er os na nac nad nag ni nid neu fel mai sy sydd sef
  ei eu ein eich fy dy ef ef fo fe hi hwy hwn hon hyn hynny hwnnw honno rhai rai
  bod fod mod yw ydy ydyw ydynt oes mae maent roedd bydd fydd byddai fyddai bo fo bu fu
  gan gyda gydag dan tan drwy trwy dros tros heb hyd wrth rhwng rhag erbyn cyn ers oddi yno yma
  iddo iddi iddynt iddyn ganddo ganddi ganddynt ganddyn arno arni arnynt arnyn ato ati atynt atyn amdano amdani amdanynt amdanyn
  ynddo ynddi ynddynt ohono ohoni ohonynt ohonyn wrtho wrthi wrthynt rhyngddynt drosto drosti drostynt drwyddo drwyddi drwyddynt
  pa ba pam beth sut pryd ble pwy faint pan lle
  pob bob holl unrhyw rhyw ryw un eraill arall y'ch
  hefyd felly ond wedi gall gallai gellir dylai dylid ddylai ddylid rhaid`;

const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  EN: new Set(ENGLISH.trim().split(/\s+/)),
  CY: new Set(WELSH.trim().split(/\s+/)),
};

/** True for a function word, which says nothing about what a statement is about. Takes an exact form (see `Token.exact`). */
export function isStopWord(exact: string, language: Language): boolean {
  return STOP_WORDS[language].has(exact);
}
