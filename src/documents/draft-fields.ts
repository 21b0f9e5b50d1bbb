import { type Diagnostic } from '../common/diagnostic';
import { type PartialDate } from '../common/partial-date';
import { report } from './diagnostic-catalogue';
import { readStatus, readValidity } from './fields/choices';
import { readDate } from './fields/date';
import { fieldLines } from './fields/field-lines';
import { readList } from './fields/list';
import { readSocCodes } from './fields/soc-codes';
import { sourced } from './fields/sourced';
import { isTemplateToken } from './fields/template-token';
import { joinWrapped } from './fields/wrapping';
import { type Section } from './headings/find-sections';
import { type FieldKey } from './headings/heading';
import { type Line, positionOf } from './readers/line';
import { type Sourced } from './standard-draft';

/** Reads the labelled values of one document, reporting what is doubtful as it goes. */
export class FieldReader {
  /** Lines that followed a value without belonging to it, with the field they followed. */
  readonly rests: { readonly isHead: boolean; readonly lines: readonly Line[] }[] = [];

  private readonly bodyStart: number;

  constructor(
    private readonly sections: readonly Section[],
    private readonly diagnostics: Diagnostic[],
  ) {
    const start = sections.findIndex((section) => BODY.has(section.key));
    this.bodyStart = start < 0 ? sections.length : start;
  }

  /** A value of free text: the organisation, the original URNs, the title where it is labelled. */
  text(key: FieldKey): Sourced<string> | null {
    return this.first(key, (lines) => sourced(joinWrapped(lines.map((line) => line.text)), lines));
  }

  /** A date; the dummies of 1905 are no date. */
  date(key: 'approvedOn' | 'indicativeReviewDate'): Sourced<PartialDate> | null {
    return this.first(key, (lines) => {
      const [line] = lines as [Line];
      const reading = readDate(line.text);
      if (reading.kind === 'DATE') {
        if (reading.isGuessed)
          this.report('DATE_GUESSED', `“${line.text}” was read as ${reading.date}`, line);
        return sourced(reading.date, lines);
      }
      if (reading.kind === 'UNKNOWN')
        this.report('DATE_UNKNOWN', `“${line.text}” stands for a date nobody knew`, line);
      else this.report('DATE_UNREADABLE', `“${line.text.slice(0, 60)}” is no date`, line);
      return null;
    });
  }

  validity(): Sourced<'CURRENT' | 'LEGACY'> | null {
    return this.choice('validity', readValidity, 'Current or Legacy');
  }

  status(): Sourced<'ORIGINAL' | 'TAILORED' | 'IMPORTED'> | null {
    return this.choice('status', readStatus, 'Original, Tailored or Imported');
  }

  list(key: 'suites' | 'occupations' | 'keywords'): readonly Sourced<string>[] {
    const read = this.first(key, (lines) => {
      const { terms, separation } = readList(lines, key === 'suites');
      const [line] = lines as [Line];
      if (separation === 'COMMAS')
        this.report('COMMA_LIST', `${terms.length} terms were told apart by commas alone`, line);
      if (separation === 'COMMAS_KEPT')
        this.report('COMMA_LIST_KEPT', `“${terms[0]?.value ?? ''}” was kept whole`, line);
      return sourced(terms, lines);
    });
    return read?.value ?? [];
  }

  socCodes(): readonly Sourced<string>[] {
    const read = this.first('socCodes', (lines) => {
      const { codes, junk } = readSocCodes(lines);
      for (const { value, line, column } of junk) {
        this.diagnostics.push(
          report('SOC_CODE_MALFORMED', `“${value.slice(0, 60)}” is no four-digit code`, { line, column }),
        );
      }
      return sourced(codes, lines);
    });
    return read?.value ?? [];
  }

  private choice<Answer>(
    key: FieldKey,
    read: (text: string) => Answer | null,
    answers: string,
  ): Sourced<Answer> | null {
    return this.first(key, (lines) => {
      const [line] = lines as [Line];
      const answer = read(line.text);
      if (answer !== null) return sourced(answer, lines);
      this.report('VALUE_UNKNOWN', `“${line.text.slice(0, 60)}” is not ${answers}`, line);
      return null;
    });
  }

  /** The value of the first heading that has one; later headings must agree with it. */
  private first<Value>(
    key: FieldKey,
    read: (lines: readonly Line[]) => Sourced<Value> | null,
  ): Sourced<Value> | null {
    let kept: Sourced<Value> | null = null;
    for (const [index, section] of this.sections.entries()) {
      if (section.key !== key) continue;
      const isHead = index < this.bodyStart;
      const { value, rest } = fieldLines(section, key, isHead);
      if (rest.length > 0) this.rests.push({ isHead, lines: rest });
      if (value.length === 0) continue;
      if (value.length === 1 && isTemplateToken((value[0] as Line).text)) {
        this.report('TEMPLATE_TOKEN', `“${(value[0] as Line).text}” was never filled in`, value[0] as Line);
        continue;
      }
      const found = read(value);
      if (found && kept && fold(found.raw) !== fold(kept.raw)) {
        this.report(
          'CONTRADICTORY_VALUE',
          `line ${kept.line} says “${kept.raw.slice(0, 60)}”`,
          value[0] as Line,
        );
      }
      kept ??= found;
    }
    return kept;
  }

  private report(code: Parameters<typeof report>[0], message: string, line: Line): void {
    this.diagnostics.push(report(code, message, positionOf(line)));
  }
}

const BODY: ReadonlySet<string> = new Set(['overview', 'performanceCriteria', 'knowledge']);

function fold(text: string): string {
  return text.toLowerCase().replace(/[\s;,.]+/g, '');
}
