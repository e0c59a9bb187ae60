import { ConfigError } from '../../config.ts';
import type { Mapping } from './mapping.ts';
import { hoursIn } from './numbers.ts';
import { placeOf, type Table } from './table.ts';

/** What stands beside the number of a column: a unit in a column of its own, or one for the whole column. */
export type Unit = { place: number } | { word: string };

/** The unit of a field, as the mapping says it: the name of a column, or a word such as `min`. */
export function unitOf(field: string, { unit }: Mapping, table: Table): Unit | undefined {
  const named = unit[field];
  if (named === undefined) return undefined;
  const place = placeOf(table, named);
  if (place >= 0) return { place };
  if (hoursIn(named) !== undefined) return { word: named };
  throw new ConfigError(
    `--unit ${field}=${named}: the file has no column “${named}”, and it is no unit of time such as h or min.`,
  );
}

/** A number together with its unit. Cells that have a unit of their own stay as they are. */
export function withUnit(cell: string, unit: Unit | undefined, textIn: (place: number) => string): string {
  if (unit === undefined || cell === '' || !/\d[-)]?$/.test(cell) || cell.includes(':')) return cell;
  if ('word' in unit) return `${cell} ${unit.word}`;
  const beside = textIn(unit.place);
  if (beside !== '') return `${cell} ${beside}`;
  return /[1-9]/.test(cell) ? `${cell} without a unit` : cell;
}

const namesUnit =
  /[([]\s*(min|mins|minutes|minuten|sec|sek|seconds|sekunden)\.?\s*[)\]]|\b(minutes|minuten)$/i;

/**
 * Finds out whether a column of hours without a unit has other units than hours, in its name or in the next column.
 * Such values would be imported as hours, sixty times too large.
 */
export class UnitWatch {
  readonly #column: { field: string; name: string; next: string };
  #unlike: string | undefined;
  #isUnits = true;

  constructor(column: { field: string; name: string; next: string }) {
    this.#column = column;
  }

  see(cell: string, next: string, line: number): void {
    if (!this.#isUnits || next === '' || !/\d$/.test(cell)) return;
    const hours = hoursIn(next);
    if (hours === undefined && !/^(d|day|days|tag|tage|t)$/i.test(next)) this.#isUnits = false;
    else if (hours !== 1) this.#unlike ??= `${cell} ${next} in line ${line}`;
  }

  /** The question that the column leaves open. */
  question(): string[] {
    const { field, name, next } = this.#column;
    const word = namesUnit.exec(name);
    if (word)
      return [
        `“${name}” (${field}) seems not to be in hours. Give --unit ${field}=${word[1] ?? word[2]}, or --unit ${field}=h if it is`,
      ];
    return this.#isUnits && this.#unlike !== undefined
      ? [
          `“${name}” (${field}) has units in the next column, such as ${this.#unlike}. Give --unit ${field}=${next}, or --unit ${field}=h if they are not meant`,
        ]
      : [];
  }
}

/** Names of columns that have the unit of the column before them. */
export const namesUnitColumn = (name: string): boolean =>
  /^(eh|un|uom|arbeh|daune|unité|unidad|einh|mein?h?)$|unit|einheit/i.test(name.replace(/[^\p{L}]/gu, ''));
