import { formatRange, parseRange } from '../column-letter';
import { Patches } from './patches';
import { escapeXml, readXml } from './xml';

/** Columns that are added at the right of headings. */
export interface AddedColumns {
  readonly headingRow: number;
  /** The first of them, from 0. */
  readonly column: number;
  readonly headings: readonly string[];
}

/**
 * The XML of an Excel table whose last column the added ones follow, widened to hold them: else Excel would sort the table
 * and leave the added cells where they were. Any other table stays as it is.
 */
export function widenTable(xml: string, { headingRow, column, headings }: AddedColumns): string {
  const patches = new Patches(xml);
  const last = column + headings.length - 1;
  let isWidened = false;
  let prefix = '';
  let id = 0;
  readXml(xml, {
    open: (tag) => {
      const range = parseRange(tag.attributes.ref ?? '');
      if (tag.name === 'table') {
        prefix = tag.prefix;
        const { headerRowCount, tableType = 'worksheet' } = tag.attributes;
        const isOrdinary = headerRowCount !== '0' && tableType === 'worksheet';
        isWidened = isOrdinary && range?.top === headingRow && range.right === column - 1;
      }
      if (!isWidened) return;
      if (range && (tag.name === 'table' || tag.name === 'autoFilter')) {
        patches.setAttribute(tag, 'ref', formatRange({ ...range, right: last }));
      }
      if (tag.name === 'tableColumns') {
        patches.setAttribute(tag, 'count', String(Number(tag.attributes.count) + headings.length));
      }
      if (tag.name === 'tableColumn') id = Math.max(id, Number(tag.attributes.id));
    },
    close: ({ name, start }) => {
      if (name !== 'tableColumns' || !isWidened) return;
      const added = headings.map(
        (heading, index) => `<${prefix}tableColumn id="${id + 1 + index}" name="${escapeXml(heading)}"/>`,
      );
      patches.insert(start, added.join(''));
    },
  });
  return patches.apply();
}

/** The row of totals at the foot of an Excel table; null where it has none. What it holds Excel works out by itself. */
export function totalsRowOf(xml: string): number | null {
  let row: number | null = null;
  readXml(xml, {
    open: ({ name, attributes }) => {
      if (name !== 'table' || !(Number(attributes.totalsRowCount ?? 0) > 0)) return;
      row = parseRange(attributes.ref ?? '')?.bottom ?? null;
    },
  });
  return row;
}

/**
 * The XML of the main part with the hidden name of a sheet's filter widened as the filter itself is. `sheet` is the place of
 * the sheet among all tabs, from 0.
 */
export function widenFilterName(
  xml: string,
  sheet: number,
  { headingRow, column, headings }: AddedColumns,
): string {
  const patches = new Patches(xml);
  let isFilter = false;
  let start = 0;
  readXml(xml, {
    open: ({ name, attributes, end }) => {
      isFilter =
        name === 'definedName' &&
        attributes.name === '_xlnm._FilterDatabase' &&
        attributes.localSheetId === String(sheet);
      start = end;
    },
    close: (tag) => {
      if (!isFilter) return;
      isFilter = false;
      const text = xml.slice(start, tag.start);
      const separator = text.lastIndexOf('!') + 1;
      const range = parseRange(text.slice(separator).replaceAll('$', ''));
      const last = column + headings.length - 1;
      if (!range || range.top !== headingRow || range.right >= last) return;
      const wider = formatRange({ ...range, right: last }).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
      patches.replace(start + separator, tag.start, wider);
    },
  });
  return patches.apply();
}
