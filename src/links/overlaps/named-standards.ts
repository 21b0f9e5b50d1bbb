import { BadInput } from '../../common/errors';
import { type RowReader } from '../../common/rows';
import {
  findEditions,
  findStandards,
  pickCurrent,
  type StandardRecord,
} from '../../register/standards/standard.queries';
import { parseUrn } from '../../register/urn';

/** Standards named for a question about them together, URNs in any spelling. */
export interface StandardNames {
  readonly urns: readonly string[];
  readonly ids: readonly string[];
}

/** More at once would be a question about the register. */
export const MOST_NAMED_STANDARDS = 200;

/**
 * The standards named, URNs (the current edition, else the latest) before ids, each once. Refused with BadInput, which names
 * the argument and what is at fault: what the register does not have, fewer than two standards, more than 200 names.
 */
export async function findNamedStandards(
  rows: RowReader,
  { urns, ids }: StandardNames,
): Promise<StandardRecord[]> {
  if (urns.length + ids.length > MOST_NAMED_STANDARDS) {
    const says = `name ${urns.length + ids.length} standards together, and at most ${MOST_NAMED_STANDARDS} are allowed`;
    throw new BadInput(urns.length > 0 ? 'urns' : 'standards', says);
  }
  const keys = urns.map((urn, index) => toUrnKey(urn, `urns[${index}]`));
  const editions = await findEditions(rows, keys);
  const byUrn = urns.map((urn, index) => {
    const standard = pickCurrent(editions[index] ?? []);
    if (!standard) throw new BadInput(`urns[${index}]`, `the register has no standard "${shortened(urn)}"`);
    return standard;
  });
  const found = await findStandards(
    rows,
    ids.map((id) => id.toLowerCase()),
  );
  const byId = ids.map((id, index) => {
    const standard = found[index];
    if (!standard) {
      throw new BadInput(
        `standards[${index}]`,
        `the register has no standard with the id "${shortened(id)}"`,
      );
    }
    return standard;
  });
  const named = [...new Map([...byUrn, ...byId].map((standard) => [standard.id, standard])).values()];
  if (named.length < 2) {
    throw new BadInput(
      ids.length > urns.length ? 'standards' : 'urns',
      `name ${named.length === 0 ? 'none' : 'one standard only'}; overlaps are looked for among at least two`,
    );
  }
  return named;
}

function toUrnKey(urn: string, argument: string): string {
  const parsed = parseUrn(urn);
  if (parsed.kind !== 'CODE') throw new BadInput(argument, `"${shortened(urn)}" is not one URN`);
  return parsed.normalised;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
