import { ConfigError } from '../../config.ts';
import { shownText, trimCell } from './cell-text.ts';
import { proverFor, type Proof, type Prover } from './columns.ts';
import { recogniseEncoding } from './encoding.ts';
import { hasUnit, type Resource } from './fields.ts';
import { chunksOf, firstLines, rowsOf, sizeOfFile, splitterFor } from './file.ts';
import { formatsOf, type Mapping } from './mapping.ts';
import { fits } from './rows.ts';
import { isSecondHeader } from './known-names.ts';
import { findTable, LINES_FOR_HEADER, placeOf, rowText, skippedAs, type Table } from './table.ts';
import { unitOf, UnitWatch, withUnit } from './units.ts';

/** How a file is read, proved by all of its rows before the first one is written. */
export interface Plan {
  encoding: string;
  table: Table;
  columns: MappedColumn[];
  /** The values that are the same in every row. */
  constants: Record<string, unknown>;
  /** The places of the columns by which a record is known. */
  keys: number[];
  /** What was found out about the file, in words for people. */
  notes: string[];
  /** Cells, in lower case, that say that there is no value. */
  empty: ReadonlySet<string>;
  /** Bytes of the file. */
  size: number;
}

interface MappedColumn {
  field: string;
  /** The text of the column in a row, with its unit if it has one. */
  textIn(cells: readonly string[]): string;
  read: Proof['read'];
}

/** Called while the file is read, with the bytes read by then. Returns whether to stop. */
export type Watch = (bytes: number, size: number) => boolean;

/**
 * Reads the whole file once and decides how each of its columns is read. Undefined if `watch` stopped it.
 *
 * @throws `ConfigError` if the file cannot be read so, or if its values leave something undecided: the message
 * names the options that decide.
 */
export async function makePlan(
  file: string,
  resource: Resource,
  mapping: Mapping,
  watch: Watch,
): Promise<Plan | undefined> {
  if (mapping.encoding !== undefined) splitterFor(mapping.encoding); // throws for one that there is not
  const size = sizeOfFile(file);
  const { encoding, note } = await encodingOf(file, mapping);
  const table = findTable(await firstLines(file, encoding, LINES_FOR_HEADER), Object.values(mapping.map), {
    delimiter: mapping.delimiter,
    headerRow: mapping.header_row,
  });
  const constants = readConstants(resource, mapping);
  const places = new Set(Object.values(mapping.map).map((name) => placeIn(table, name)));
  const columns = Object.entries(mapping.map).map(([field, column]) => {
    const place = placeIn(table, column);
    const name = table.header[place] || column;
    const unit = unitOf(field, mapping, table);
    const next = table.header[place + 1] || `#${place + 2}`;
    return {
      field,
      place,
      textIn: (cells: readonly string[]) =>
        withUnit(textAt(cells, place), unit, (other) => textAt(cells, other)),
      prover: proverFor(field, name, resource.fields[field]!, formatsOf(mapping, field)),
      units:
        hasUnit(resource, field) && !unit && !places.has(place + 1)
          ? new UnitWatch({ field, name, next })
          : undefined,
    };
  });
  const keys = columns
    .filter(({ field }) => field === resource.key || resource.required.includes(field))
    .map(({ place }) => place);
  const empty = new Set(mapping.empty.map((one) => one.toLowerCase()));
  const emptied = new Map<string, number>();
  const strayQuotes: number[] = [];
  const formulas: number[] = [];
  let isFirst = true;
  for await (const { rows, bytes } of rowsOf(file, encoding, table)) {
    for (const row of rows) {
      if (row.problem || !fits(row.cells, table.width)) continue;
      if (isFirst && isSecondHeader(resource.name, row.cells, keys)) table.secondHeader = rowText(row.cells);
      isFirst = false;
      if (skippedAs(row.cells, table, keys)) continue;
      if (row.hasStrayQuotes) strayQuotes.push(row.line);
      if (columns.some(({ place }) => isFormula(row.cells[place] ?? ''))) formulas.push(row.line);
      seeCells(columns, row.cells, row.line, empty, emptied);
    }
    if (watch(bytes, size)) return undefined;
  }
  const proofs = columns.map(({ prover, ...column }) => ({ ...column, proof: prover.conclude() }));
  const questions = proofs.flatMap(({ proof, units }) => [...proof.questions, ...(units?.question() ?? [])]);
  if (questions.length > 0)
    throw new ConfigError(
      ['Nothing was imported, because the file can be read in more than one way.', ...questions].join('\n- '),
    );
  return {
    encoding,
    table,
    columns: proofs.map(({ field, textIn, proof }) => ({ field, textIn, read: proof.read })),
    constants: constants.values,
    keys,
    empty,
    size,
    notes: [
      `The file is ${encodingInWords(encoding)}${note}, with ${delimiterInWords(table.delimiter)} between cells; the header is line ${table.headerLine}.`,
      ...proofs.flatMap(({ proof }) => proof.notes).map((one) => `${one}.`),
      ...emptyNote(emptied),
      ...(strayQuotes.length > 0
        ? [`Quotation marks inside of cells are read as text in ${listOf('line', strayQuotes)}.`]
        : []),
      ...(formulas.length > 0
        ? [
            `Marks of spreadsheets, such as ="00123", '00123 or =HYPERLINK(…), are read as the text that they show in ${listOf('line', formulas)}.`,
          ]
        : []),
    ],
  };
}

/** The encoding that the caller or the file's own bytes say. */
export async function encodingOf(
  file: string,
  { encoding }: Mapping,
): Promise<{ encoding: string; note: string }> {
  if (encoding !== undefined) return { encoding: splitterFor(encoding).encoding, note: '' };
  return { encoding: await recogniseEncoding(chunksOf(file)), note: ' (recognised)' };
}

function placeIn(table: Table, name: string): number {
  const place = placeOf(table, name);
  if (place < 0)
    throw new ConfigError(
      `The file has no column ${name}: the header in line ${table.headerLine} has ${table.width.most}.`,
    );
  return place;
}

const textAt = (cells: readonly string[], place: number): string => shownText(trimCell(cells[place] ?? ''));

function isFormula(cell: string): boolean {
  const text = trimCell(cell);
  return shownText(text) !== text;
}

function seeCells(
  columns: readonly {
    place: number;
    prover: Prover;
    textIn(cells: readonly string[]): string;
    units: UnitWatch | undefined;
  }[],
  cells: readonly string[],
  line: number,
  empty: ReadonlySet<string>,
  emptied: Map<string, number>,
): void {
  for (const { place, prover, textIn, units } of columns) {
    const cell = textIn(cells);
    if (cell === '') continue;
    units?.see(cell, textAt(cells, place + 1), line);
    if (empty.has(cell.toLowerCase())) emptied.set(cell, (emptied.get(cell) ?? 0) + 1);
    else prover.see(cell, line);
  }
}

function readConstants(resource: Resource, mapping: Mapping): { values: Record<string, unknown> } {
  const entries = Object.entries(mapping.set).map(([field, value]) => {
    const prover = proverFor(field, '--set', resource.fields[field]!, formatsOf(mapping, field));
    prover.see(value, 0);
    const { read, questions } = prover.conclude();
    const reading = read(value);
    if ('problem' in reading) throw new ConfigError(`--set ${field}=${value}: ${field} ${reading.problem}.`);
    if (questions.length > 0)
      throw new ConfigError(
        `--set ${field}=${value} can be read in more than one way: ${questions.join(' ')}.`,
      );
    return [field, reading.value];
  });
  return { values: Object.fromEntries(entries) as Record<string, unknown> };
}

function emptyNote(emptied: ReadonlyMap<string, number>): string[] {
  if (emptied.size === 0) return [];
  const cells = [...emptied].map(([cell, count]) => `“${cell}” (${count})`);
  return [`Read as empty: ${cells.join(', ')}. --empty names other cells.`];
}

function listOf(what: string, lines: readonly number[]): string {
  const shown = lines.slice(0, 10).join(', ');
  return `${what}${lines.length === 1 ? '' : 's'} ${shown}${lines.length > 10 ? ` and ${lines.length - 10} more` : ''}`;
}

const encodingNames: Record<string, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};
const encodingInWords = (encoding: string) => encodingNames[encoding] ?? encoding;

function delimiterInWords(delimiter: string): string {
  return delimiter === '\t' ? 'tabs' : `“${delimiter}”`;
}
