import { type QualificationImport } from '../../qualifications/files/import-qualification';
import { englishFirst } from '../../qualifications/structure/structure';

/** What became of a file, in lines for a person. */
export function describeImport(done: QualificationImport, isTrial: boolean): string {
  const { outcome, id, version, state, structure, differences } = done;
  const number = structure.number === null ? '' : ` (${structure.number})`;
  return [
    `${outcome.padEnd(9)} ${englishFirst(structure.title)}${number}`,
    ...differences.map((difference) => `          changed: ${difference}`),
    `          version ${version}, ${state}, ${id}`,
    ...(isTrial ? ['(dry run: nothing was changed)'] : []),
  ].join('\n');
}

/** The same for a program. */
export function toImportJson({ structure, warnings: _warnings, ...done }: QualificationImport): unknown {
  return { type: 'import', ...done, number: structure.number, title: structure.title };
}
