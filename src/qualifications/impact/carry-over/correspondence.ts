import { LANGUAGES } from '../../../common/language';
import { compareEditions, type StatementChange } from '../../../register/comparison/edition-comparison';
import { type EditionMaterial, pairEditions } from '../../../register/comparison/load-editions';
import { type StatementRow } from '../../../register/standards/statement.entity';

/** What became of the statements of one edition in another, in every language that both have. */
export class Correspondence {
  private readonly changes = new Map<string, StatementChange>();
  private readonly matched = new Set<string>();

  constructor(
    cited: EditionMaterial,
    readonly successor: EditionMaterial,
  ) {
    for (const language of languagesOf(cited, successor)) {
      const { statements } = compareEditions(...pairEditions(cited, successor, language).editions);
      for (const change of statements) {
        if (change.from.length === 0 || change.to.length === 0) continue;
        for (const { id } of change.from) if (!this.changes.has(id)) this.changes.set(id, change);
        for (const { id } of change.to) this.matched.add(id);
      }
    }
  }

  /** What became of a statement; null when no statement of its kind reads alike. */
  changeOf(statementId: string): StatementChange | null {
    return this.changes.get(statementId) ?? null;
  }

  /** The statements of a change on the newer side, as rows. */
  rowsOf({ to }: StatementChange): StatementRow[] {
    const wanted = new Set(to.map(({ id }) => id));
    return this.successor.statements.filter(({ id }) => wanted.has(id));
  }

  /** The statements that are new: none of their kind reads alike in the edition before. */
  get added(): StatementRow[] {
    return this.successor.statements.filter(({ id }) => !this.matched.has(id));
  }
}

function languagesOf({ standard: one }: EditionMaterial, { standard: other }: EditionMaterial) {
  const isIn = { EN: one.hasEn && other.hasEn, CY: one.hasCy && other.hasCy };
  return LANGUAGES.filter((language) => Boolean(isIn[language]));
}
