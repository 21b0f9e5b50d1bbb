import { type Language } from '../../../common/language';
import { toEnglishKey } from '../../../text/english-stem';
import { toWelshKey } from '../../../text/welsh-initial-key';

const ENGLISH = `
  make sure ensure use work organisation organisational procedure requirement relevant appropriate information need include follow
  line accordance identify importance method technique range type purpose provide carry different way others key main`;

const WELSH = `
  gwneud siŵr sicrhau defnyddio gwaith sefydliad sefydliadol gweithdrefnau gofynion perthnasol priodol gwybodaeth angen anghenion
  cynnwys dilyn unol nodi pwysigrwydd dulliau technegau ystod amrywiaeth math mathau diben darparu gwahanol ffordd ffyrdd berthnasol
  allweddol prif ymwneud`;

const KEYS: Readonly<Record<Language, ReadonlySet<string>>> = {
  EN: new Set(ENGLISH.trim().split(/\s+/).map(toEnglishKey)),
  CY: new Set(
    WELSH.trim()
      .split(/\s+/)
      .map((word) => toWelshKey(word.normalize('NFD').replace(/\p{M}/gu, ''))),
  ),
};

/** Whether standards of every trade are full of a word, given by its key: a small register may not show it yet. */
export function isCommonInStandards(key: string, language: Language): boolean {
  return KEYS[language].has(key);
}
