import { ConfigError } from '../../config.ts';
import { hasUnit, type Resource, type ResourceName } from './fields.ts';
import { firstLines, sizeOfFile } from './file.ts';
import { knownHeaders, knownValues } from './known-headers.ts';
import { plainName } from './known-names.ts';
import type { Mapping } from './mapping.ts';
import { encodingOf } from './plan.ts';
import { candidatesIn, LINES_FOR_HEADER, placeOf, type Table } from './table.ts';
import { namesUnitColumn } from './units.ts';

/**
 * Adds to a mapping what the header of the file says: a column for each field whose name in other systems is
 * known, and what the statuses of those systems mean. What the mapping has already stays.
 *
 * @throws `ConfigError` if no row of the file looks like a header.
 */
export async function suggestMapping(file: string, resource: Resource, mapping: Mapping): Promise<void> {
  sizeOfFile(file);
  const { encoding } = await encodingOf(file, mapping);
  const lines = await firstLines(file, encoding, LINES_FOR_HEADER);
  const proposals = candidatesIn(lines, {
    delimiter: mapping.delimiter,
    headerRow: mapping.header_row,
  }).map((table) => ({ table, map: mapFor(resource.name, table) }));
  const best = proposals.reduce<(typeof proposals)[number] | undefined>(
    (found, one) => (found && Object.keys(found.map).length >= Object.keys(one.map).length ? found : one),
    undefined,
  );
  if (!best || Object.keys(best.map).length === 0)
    throw new ConfigError(
      `No row of the file has a column whose name is known. Map the columns with --map, or give the line of the header with --header-row.`,
    );
  const taken = new Set(Object.values(mapping.map));
  for (const [field, column] of Object.entries(best.map))
    if (!(field in mapping.map) && !taken.has(column) && !(field in mapping.set)) mapping.map[field] = column;
  for (const [field, values] of Object.entries(knownValues[resource.name] ?? {}))
    if (field in mapping.map) mapping.values[field] = { ...values, ...mapping.values[field] };
  for (const [field, column] of Object.entries(mapping.map)) {
    if (!hasUnit(resource, field) || field in mapping.unit) continue;
    const place = placeOf(best.table, column) + 1;
    const name = best.table.header[place] ?? '';
    if (!namesUnitColumn(name)) continue;
    mapping.unit[field] =
      best.table.header.indexOf(name) === best.table.header.lastIndexOf(name) ? name : `#${place + 1}`;
  }
}

/** The columns of a header whose names are known, by field. The first name of the list that is there counts. */
function mapFor(resource: ResourceName, { header }: Table): Record<string, string> {
  const columns = new Map<string, string>();
  header.forEach((name, place) => {
    const plain = plainName(name);
    if (plain === '') return;
    const isTwice = header.filter((other) => other === name).length > 1;
    if (!columns.has(plain)) columns.set(plain, isTwice ? `#${place + 1}` : name);
  });
  const used = new Set<string>();
  const map: Record<string, string> = {};
  for (const [field, names] of Object.entries(knownHeaders[resource])) {
    const column = names
      .map((name) => columns.get(plainName(name)))
      .find((one) => one !== undefined && !used.has(one));
    if (column === undefined) continue;
    used.add(column);
    map[field] = column;
  }
  return map;
}
