import { type Diagnostic } from '../../common/diagnostic';
import { report } from '../diagnostic-catalogue';
import { type Section } from '../headings/find-sections';
import { type HeadingKey, isField } from '../headings/heading';
import { type Line, mergeLines, positionOf } from '../readers/line';
import { blocksOf } from './sourced';
import { canBeValueOf } from './typed-value';

/** Sections with the values of torn-off tables put back. */
export interface UntornSections {
  readonly sections: readonly Section[];
  readonly diagnostics: readonly Diagnostic[];
}

const DISTINCT: ReadonlySet<HeadingKey> = new Set<HeadingKey>([
  'approvedOn',
  'indicativeReviewDate',
  'validity',
  'status',
]);

/**
 * Puts the values of the tail back to their labels where extraction printed all labels first and all values after
 * them. Done only when the counts agree and every date, version and choice fits its label.
 */
export function untearFields(sections: readonly Section[]): UntornSections {
  const out = [...sections];
  const diagnostics: Diagnostic[] = [];
  for (let end = 0; end < out.length; end++) {
    const last = out[end] as Section;
    if (!isField(last.key) || isEmpty(last)) continue;
    let start = end;
    while (start > 0 && isField(out[start - 1]?.key ?? 'overview') && isEmpty(out[start - 1] as Section))
      start--;
    if (end - start < 2) continue;
    const run = out.slice(start, end + 1);
    const values = valuesFor(run, last.body);
    if (values)
      run.forEach((section, index) => (out[start + index] = { ...section, body: [values[index] as Line] }));
    else if (holdsAnothersValue(run, last.body)) {
      const message = `${run.length} labels stand apart from ${blocksOf(last.body).flat().length} lines of values`;
      diagnostics.push(report('FIELD_COLUMN_MISMATCH', message, positionOf((run[0] as Section).heading)));
    }
  }
  return { sections: out, diagnostics };
}

function isEmpty(section: Section): boolean {
  return section.body.every((line) => line.text === '');
}

/** True when a line among the values is a date or a choice that an empty label before it asks for. */
function holdsAnothersValue(run: readonly Section[], body: readonly Line[]): boolean {
  const asking = run.slice(0, -1).filter((section) => DISTINCT.has(section.key));
  return asking.some((section) =>
    body.some((line) => line.text !== '' && canBeValueOf(section.key, line.text)),
  );
}

function valuesFor(run: readonly Section[], body: readonly Line[]): readonly Line[] | null {
  const blocks = blocksOf(body);
  const readings = [blocks.map((block) => mergeLines(block)), blocks.flat()];
  const fits = (values: readonly Line[]): boolean =>
    values.length === run.length &&
    run.some((section) => !canBeValueOf(section.key, '')) &&
    run.every(
      (section, index) => section.key === 'urn' || canBeValueOf(section.key, values[index]?.text ?? ''),
    );
  return readings.find(fits) ?? null;
}
