import { readValue, splitNames } from './cell-values';
import { isGuidance } from './guidance';
import { isNamed, LAYOUTS, SHEET_KEYS, type SheetKey } from './layout';
import { PlaceMap } from './place-map';
import { readFields } from './read-fields';
import { readRecords, type SheetRecord } from './read-records';
import { type ReadSheet, type SheetFault } from './sheet';

/** What a workbook says, in the shape of a file: evidence by its readable reference, by its id, or by both. */
export interface InputFromSheets {
  readonly input: Readonly<Record<string, unknown>>;
  /** Where each part of the input stands. */
  readonly places: PlaceMap;
  readonly faults: readonly SheetFault[];
}

type Json = Record<string, unknown>;

/** The sheets that must be there. */
const NEEDED: readonly SheetKey[] = ['qualification', 'units'];

/**
 * Reads the sheets of a workbook, found by their names in either language, into the JSON that `readStructure` checks. Sheets
 * and columns that are not known are left out with a warning.
 */
export function sheetsToInput(sheets: readonly ReadSheet[]): InputFromSheets {
  const faults: SheetFault[] = [];
  const found = new Map<SheetKey, readonly SheetRecord[]>();
  const names = new Map<SheetKey, string>();
  for (const sheet of sheets) {
    const name = sheet.sheet ?? '';
    const key = SHEET_KEYS.find((candidate) => isNamed(LAYOUTS[candidate].name, name));
    const place = { sheet: name, row: null, column: null };
    if (key === undefined) {
      if (!isGuidance(name)) faults.push({ ...place, severity: 'WARNING', reason: 'is not read' });
    } else if (found.has(key)) {
      faults.push({ ...place, severity: 'ERROR', reason: `is another sheet "${LAYOUTS[key].name.EN}"` });
    } else {
      const read = key === 'qualification' ? readFields : readRecords;
      const { records, faults: own } = read(sheet, LAYOUTS[key]);
      found.set(key, records);
      names.set(key, name);
      faults.push(...own);
    }
  }
  for (const key of NEEDED) {
    if (found.has(key)) continue;
    const { EN, CY } = LAYOUTS[key].name;
    const reason = `is missing ("${EN}", in Welsh "${CY}")`;
    faults.push({ sheet: EN, row: null, column: null, severity: 'ERROR', reason });
  }
  const reader = new InputReader(found, faults);
  for (const [key, name] of names) {
    reader.places.set(key === 'titles' ? 'outcomes' : key, { sheet: name, row: null, column: null });
  }
  return { input: reader.read(), places: reader.places, faults };
}

/** Puts records together into the JSON of a structure, and remembers where each part stood. */
class InputReader {
  readonly places: PlaceMap;
  private readonly units: Json[] = [];
  private readonly unitAt = new Map<string, number>();

  constructor(
    private readonly found: ReadonlyMap<SheetKey, readonly SheetRecord[]>,
    private readonly faults: SheetFault[],
  ) {
    const [own] = found.get('qualification') ?? [];
    this.places = new PlaceMap(own?.place ?? { sheet: 'Qualification', row: null, column: null });
  }

  read(): Json {
    const [own] = this.found.get('qualification') ?? [];
    const input: Json = { title: {}, ...(own ? this.toJson(own, '') : {}) };
    this.units.push(...this.readList('units'));
    this.units.forEach(({ key }, at) => {
      if (typeof key === 'string' && !this.unitAt.has(key)) this.unitAt.set(key, at);
    });
    for (const record of this.rowsOf('standards')) this.addTo('standards', record);
    this.addOutcomes();
    this.addMapping();
    return {
      ...input,
      units: this.units,
      groups: this.readList('groups').map((group) => ({ units: [], ...group })),
      rules: this.readList('rules'),
      outcomes: this.readList('titles', 'outcomes'),
    };
  }

  private rowsOf(key: SheetKey): readonly SheetRecord[] {
    return this.found.get(key) ?? [];
  }

  /** The rows of a sheet as objects. A row with nothing but lists of names carries on the one above. */
  private readList(key: SheetKey, path: string = key): Json[] {
    const list: Json[] = [];
    for (const record of this.rowsOf(key)) {
      const cells = [...record.cells.values()];
      const last = list.at(-1);
      if (last && key !== 'titles' && cells.every(({ column }) => column.kind === 'NAMES'))
        carryOn(last, record);
      else if (last && key === 'titles' && !record.cells.has('title.en') && !record.cells.has('title.cy')) {
        carryOn(last, record);
      } else {
        const at = `${path}[${list.length}]`;
        const titled = LAYOUTS[key].columns.some(({ field }) => field === 'title.en') ? { title: {} } : {};
        list.push({ ...titled, ...this.toJson(record, at) });
      }
    }
    return list;
  }

  private toJson(record: SheetRecord, path: string, without: readonly string[] = []): Json {
    if (path !== '') this.places.set(path, record.place);
    const at = (field: string) => (path === '' ? field : `${path}.${field}`);
    for (const [field, place] of record.blanks) {
      if (without.includes(field)) continue;
      const [outer = field] = field.split('.');
      if (field === outer || !this.places.has(at(outer))) this.places.set(at(outer), place);
    }
    const json: Json = {};
    for (const [field, { column, text, place }] of record.cells) {
      if (without.includes(field)) continue;
      const [outer = field, inner] = field.split('.');
      const value = readValue(column.kind, text);
      if (inner === undefined) json[outer] = value;
      else json[outer] = { ...(json[outer] as Json | undefined), [inner]: value };
      this.places.set(at(field), place);
    }
    return json;
  }

  private addTo(field: 'standards', record: SheetRecord): void {
    const at = this.findUnit(record);
    if (at === null) return;
    const list = listIn(this.units[at], field);
    list.push(this.toJson(record, `units[${at}].${field}[${list.length}]`, ['unit']));
  }

  /** Outcomes first, for a criterion may stand above its outcome; it belongs to the last outcome of its number before it. */
  private addOutcomes(): void {
    const outcomes: {
      readonly unit: number;
      readonly number: string;
      readonly row: number;
      readonly list: Json[];
      readonly path: string;
    }[] = [];
    const criteria: { readonly unit: number; readonly record: SheetRecord }[] = [];
    for (const record of this.rowsOf('outcomes')) {
      const unit = this.findUnit(record);
      if (unit === null) continue;
      if (record.cells.has('criterion')) {
        criteria.push({ unit, record });
        continue;
      }
      const all = listIn(this.units[unit], 'learningOutcomes');
      const path = `units[${unit}].learningOutcomes[${all.length}]`;
      const number = textOf(record, 'outcome');
      const list: Json[] = [];
      all.push({
        text: {},
        ...this.toJson(record, path, ['unit', 'outcome']),
        number,
        assessmentCriteria: list,
      });
      outcomes.push({ unit, number, row: record.place.row ?? 0, list, path });
    }
    for (const { unit, record } of criteria) {
      const number = textOf(record, 'outcome');
      const own = outcomes.filter((one) => one.unit === unit && one.number === number);
      const outcome = own.filter(({ row }) => row < (record.place.row ?? 0)).at(-1) ?? own[0];
      if (!outcome) {
        this.fault(record, 'outcome', `there is no row of its own for the outcome "${number}" of this unit`);
        continue;
      }
      const { list, path } = outcome;
      const json = this.toJson(record, `${path}.assessmentCriteria[${list.length}]`, [
        'unit',
        'outcome',
        'criterion',
      ]);
      list.push({ text: {}, ...json, number: textOf(record, 'criterion'), evidences: [] });
    }
  }

  private addMapping(): void {
    const places = new Map<string, { readonly path: string; readonly list: Json[] } | null>();
    this.units.forEach(({ key, learningOutcomes = [] }, u) => {
      (learningOutcomes as Json[]).forEach(({ number: outcome, assessmentCriteria }, i) => {
        (assessmentCriteria as Json[]).forEach(({ number, evidences }, j) => {
          const name = JSON.stringify([key, outcome, number]);
          const path = `units[${u}].learningOutcomes[${i}].assessmentCriteria[${j}].evidences`;
          places.set(name, places.has(name) ? null : { path, list: evidences as Json[] });
        });
      });
    });
    for (const record of this.rowsOf('mapping')) {
      if (this.findUnit(record) === null) continue;
      const [unit, outcome, criterion] = ['unit', 'outcome', 'criterion'].map((field) =>
        textOf(record, field),
      );
      const place = places.get(JSON.stringify([unit, outcome, criterion]));
      if (!place) {
        const fault = place === null ? 'there are several criteria' : 'there is no criterion';
        this.fault(
          record,
          'criterion',
          `${fault} "${criterion}" of the outcome "${outcome}" in the unit "${unit}"`,
        );
        continue;
      }
      const path = `${place.path}[${place.list.length}]`;
      const json = this.toJson(record, path, ['unit', 'outcome', 'criterion']);
      // Without a code, the statement can only be meant by its id.
      if (json.urn !== undefined) place.list.push(json);
      else {
        const { id, statement = id, edition: _edition, ...rest } = json;
        place.list.push({ ...rest, ...(statement === undefined ? {} : { statement }) });
      }
    }
  }

  private findUnit(record: SheetRecord): number | null {
    const key = textOf(record, 'unit');
    const at = this.unitAt.get(key);
    if (at !== undefined) return at;
    this.fault(record, 'unit', key === '' ? 'is missing' : `there is no unit "${key}"`);
    return null;
  }

  private fault({ place, cells }: SheetRecord, field: string, reason: string): void {
    this.faults.push({ ...(cells.get(field)?.place ?? place), severity: 'ERROR', reason });
  }
}

function carryOn(json: Json, { cells }: SheetRecord): void {
  for (const [field, { column, text }] of cells) {
    if (column.kind === 'NAMES')
      json[field] = [...((json[field] as string[] | undefined) ?? []), ...splitNames(text)];
  }
}

function listIn(holder: Json | undefined, field: string): Json[] {
  if (!holder) return [];
  return (holder[field] ??= []) as Json[];
}

function textOf({ cells }: SheetRecord, field: string): string {
  return cells.get(field)?.text.trim() ?? '';
}
