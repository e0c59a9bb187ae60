import type { ResourceName } from './fields.ts';
import { knownHeaders } from './known-headers.ts';

/** A name without what differs between exports: case, spaces, points and the like. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether a row of texts is a second header, with the names of the columns in words, as Maximo writes it. */
export function isSecondHeader(
  resource: ResourceName,
  cells: readonly string[],
  keys: readonly number[],
): boolean {
  const known = new Set(Object.values(knownHeaders[resource]).flat().map(plainName));
  const isName = (cell: string) => known.has(plainName(cell));
  const filled = cells.filter((cell) => plainName(cell) !== '');
  return (
    filled.length > 1 &&
    filled.filter(isName).length * 2 >= filled.length &&
    keys.every((place) => isName(cells[place] ?? ''))
  );
}
