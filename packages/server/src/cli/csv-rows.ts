import { createReadStream } from 'node:fs';
import { WorkOrderImportRow } from '@chatterfix/sdk/contract';
import { parse, type CsvError, type Info } from 'csv-parse';
import { ConfigError } from '../config.ts';

/** Which column each field is read from, and the fields that are the same for every row. */
export interface Mapping {
  map: Record<string, string>;
  set: Record<string, string>;
}

export interface Rejected {
  line: number;
  field: string;
  reason: string;
}

const fields = new Set(Object.keys(WorkOrderImportRow.def.shape).filter((name) => name !== 'line'));
const numeric = new Set(['estimated_hours', 'actual_hours', 'parts_cost', 'labor_cost', 'asset_id']);
const instants = new Set(['due_date', 'created_at', 'started_at', 'completed_at']);

/** `a=b,c=d` as an object. */
export function parsePairs(text: string, option: string): Record<string, string> {
  return Object.fromEntries(text.split(',').map((pair) => {
    const at = pair.indexOf('=');
    if (at < 1) throw new ConfigError(`${option} takes pairs such as title=Text,asset=Asset; “${pair}” is not one.`);
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  }));
}

export function checkMapping({ map, set }: Mapping): void {
  for (const field of [...Object.keys(map), ...Object.keys(set)]) {
    if (!fields.has(field)) throw new ConfigError(`A work order has no field “${field}”. The fields are: ${[...fields].join(', ')}.`);
  }
  if (!map['title'] && !set['title']) throw new ConfigError('Map the title: --map title=Column.');
}

/**
 * The rows of a CSV file (RFC 4180) as import rows, text to the letter. A cell that is empty leaves its field out. Dates without a time are midnight
 * UTC. Lines that are no CSV are handed to `reject`.
 */
export async function* readRows(file: string, { map, set }: Mapping, reject: (rejected: Rejected) => void): AsyncGenerator<Record<string, unknown>> {
  let last_line = 1;
  let line = 1;
  const parser = createReadStream(file).pipe(parse({
    bom: true, columns: true, info: true, skip_empty_lines: true, skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => {
      if (error) reject({ line: Number(error['lines'] ?? line), field: '', reason: `is not a line of this CSV file: ${error.message}` });
    },
  }));
  let checked = false;
  for await (const { record, info } of parser as AsyncIterable<{ record: Record<string, string>; info: Info }>) {
    if (!checked) {
      const missing = Object.values(map).filter((column) => !(column in record));
      if (missing.length > 0) throw new ConfigError(`The file has no column “${missing.join('”, “')}”. Its columns are: ${Object.keys(record).filter(Boolean).join(', ')}.`);
      checked = true;
    }
    line = last_line + 1;
    last_line = info.lines;
    const row: Record<string, unknown> = { line };
    for (const [field, value] of Object.entries(set)) row[field] = typed(field, value);
    for (const [field, column] of Object.entries(map)) {
      const cell = record[column] ?? '';
      if (cell !== '') row[field] = typed(field, cell);
    }
    yield row;
  }
}

function typed(field: string, cell: string): unknown {
  if (numeric.has(field)) return /^\s*[-+]?\d+(\.\d*)?\s*$/.test(cell) ? Number(cell) : cell;
  if (instants.has(field)) {
    const date = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?(Z|[+-]\d\d:\d\d)?$/.exec(cell.trim());
    if (date) return `${date[1]}T${date[2] ?? '00:00:00'}${date[2]?.length === 5 ? ':00' : ''}${date[3] ?? 'Z'}`;
  }
  return cell;
}
