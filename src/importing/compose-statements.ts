import { type Diagnostic } from '../common/diagnostic';
import { type Language, LANGUAGES } from '../common/language';
import {
  type StandardDraft,
  type StatementDraft,
  type StatementListDraft,
} from '../documents/standard-draft';
import { type GroupImage, type StatementImage } from '../register/publishing/standard-image';
import { type Alignment, type StatementKind } from '../register/standards/statement.entity';
import { type DraftsByLanguage } from './drafts-by-language';
import { diagnose } from './diagnostic-catalogue';

/** The statements of one kind with their groups, and what is to be said of the two languages beside each other. */
export interface ComposedStatements {
  readonly statements: readonly StatementImage[];
  readonly groups: readonly GroupImage[];
  readonly diagnostics: readonly Diagnostic[];
}

const KIND_IN_WORDS: Readonly<Record<StatementKind, string>> = {
  PERFORMANCE_CRITERION: 'performance criteria',
  KNOWLEDGE_ITEM: 'knowledge items',
};

/** Pairs statements by position when both languages have equally many; otherwise each language keeps a list of its own. */
export function composeStatements(
  kind: StatementKind,
  drafts: DraftsByLanguage,
  pick: (draft: StandardDraft) => StatementListDraft,
): ComposedStatements {
  const english = drafts.EN ? pick(drafts.EN) : null;
  const welsh = drafts.CY ? pick(drafts.CY) : null;
  const lists = { EN: english, CY: welsh };
  const counts = { EN: english?.statements.length ?? 0, CY: welsh?.statements.length ?? 0 };
  if (counts.EN === 0 || counts.CY === 0) {
    const language: Language = counts.EN > 0 ? 'EN' : 'CY';
    return { ...oneList(kind, 'BOTH', language, lists[language]), diagnostics: [] };
  }
  if (counts.EN !== counts.CY) {
    const message = `${counts.EN} ${KIND_IN_WORDS[kind]} in English, ${counts.CY} in Welsh`;
    const own = LANGUAGES.map((language) => oneList(kind, language, language, lists[language]));
    return {
      statements: own.flatMap((list) => list.statements),
      groups: own.flatMap((list) => list.groups),
      diagnostics: [diagnose('UNEQUAL_STATEMENT_COUNTS', message, welsh?.statements[0] ?? null)],
    };
  }
  return pairLists(kind, english as StatementListDraft, welsh as StatementListDraft);
}

function oneList(
  kind: StatementKind,
  alignment: Alignment,
  language: Language,
  list: StatementListDraft | null,
): Omit<ComposedStatements, 'diagnostics'> {
  return {
    statements: (list?.statements ?? []).map((statement) => ({
      kind,
      position: statement.position,
      alignment,
      label: statement.label,
      groupPosition: statement.group,
      text: { [language]: statement.value },
    })),
    groups: (list?.groups ?? []).map((group) => ({
      kind,
      position: group.position,
      alignment,
      title: { [language]: group.value },
    })),
  };
}

function pairLists(
  kind: StatementKind,
  english: StatementListDraft,
  welsh: StatementListDraft,
): ComposedStatements {
  const sameGroups = english.groups.length === welsh.groups.length;
  const leading = english.groups.length > 0 || welsh.groups.length === 0 ? english : welsh;
  const statements = english.statements.map((statement, index): StatementImage => {
    const twin = welsh.statements[index] as StatementDraft;
    return {
      kind,
      position: statement.position,
      alignment: 'BOTH',
      label: statement.label ?? twin.label,
      groupPosition: leading === english ? statement.group : twin.group,
      text: { EN: statement.value, CY: twin.value },
    };
  });
  const groups = leading.groups.map((group, index): GroupImage => {
    const title = sameGroups
      ? { EN: english.groups[index]?.value ?? '', CY: welsh.groups[index]?.value ?? '' }
      : { [leading === english ? 'EN' : 'CY']: group.value };
    return { kind, position: group.position, alignment: 'BOTH', title };
  });
  const message = `${english.groups.length} groups of ${KIND_IN_WORDS[kind]} in English, ${welsh.groups.length} in Welsh`;
  return {
    statements,
    groups,
    diagnostics: sameGroups ? [] : [diagnose('UNEQUAL_GROUP_COUNTS', message, welsh.groups[0] ?? null)],
  };
}
