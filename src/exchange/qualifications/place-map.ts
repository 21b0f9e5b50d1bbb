import { type SheetFault, type SheetPlace } from './sheet';

/** Where each part of a structure stands in the workbook it was read from, by its path: `units[3].credits`. */
export class PlaceMap {
  private readonly places = new Map<string, SheetPlace>();

  constructor(private readonly whole: SheetPlace) {}

  set(path: string, place: SheetPlace): void {
    this.places.set(path, place);
  }

  /** Whether this very path has a place. */
  has(path: string): boolean {
    return this.places.has(path);
  }

  /** The place of a path, else of the nearest part around it that has one. */
  of(path: string): SheetPlace {
    for (let rest = path; rest !== ''; rest = rest.replace(/(?:^|\.)[^.[\]]+$|\[[^\]]*\]$/, '')) {
      const place = this.places.get(rest);
      if (place) return place;
      if (!/[.[]/.test(rest)) break;
    }
    return this.places.get(path.split(/[.[]/)[0] ?? '') ?? this.whole;
  }

  /** Faults of a structure, told as faults of the workbook. */
  locate(
    faults: readonly {
      readonly path: string;
      readonly severity: SheetFault['severity'];
      readonly reason: string;
    }[],
  ): SheetFault[] {
    return faults.map(({ path, severity, reason }) => ({ ...this.of(path), severity, reason }));
  }
}
