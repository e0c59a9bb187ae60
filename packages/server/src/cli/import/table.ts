import { ConfigError } from '../../config.ts';
import { trimCell } from './cell-text.ts';
import type { Line } from './lines.ts';
import { RowReader, type Row, type Width } from './rows.ts';

/** Where a file's table is, and how its cells are divided. */
export interface Table {
  delimiter: string;
  /** The names of the columns, in their order, and the line that has them. */
  header: string[];
  headerLine: number;
  /** The first line after the header. */
  firstLine: number;
  width: Width;
  /** Rows before the header that are not blank: titles, and lines such as `sep=;`. */
  before: number;
  /** The texts of those rows, without their digits: a printed list has them again on every page. */
  titles: ReadonlySet<string>;
  /** The text of a second header below the first one. */
  secondHeader?: string;
}

/** What the caller says of the table. */
export interface TableOptions {
  delimiter?: string | undefined;
  /** The line of the header, from 1. */
  headerRow?: number | undefined;
}

/** Lines at the beginning of a file in which the header is looked for. */
export const LINES_FOR_HEADER = 200;
const delimiters = [',', ';', '\t', '|'];

/** A name without padding, and with single spaces inside. */
function columnName(cell: string): string {
  return trimCell(cell).replace(/\s+/g, ' ').normalize('NFC');
}

/**
 * Finds the header and the delimiter in the first lines of a file: the header is the first row that has all the
 * wanted columns. A wanted column is a name, or `#3` for the third one.
 *
 * @throws `ConfigError` if there is no such row, or if a wanted column is there twice.
 */
export function findTable(lines: readonly Line[], wanted: readonly string[], options: TableOptions): Table {
  const candidates = candidatesIn(lines, options);
  const names = wanted.filter((name) => !isPlace(name)).map(columnName);
  const complete = candidates
    .filter(({ header }) => names.every((name) => header.includes(name)))
    .sort((a, b) => a.headerLine - b.headerLine || b.header.length - a.header.length);
  const found = names.length > 0 || options.headerRow ? complete[0] : bestOf(candidates);
  if (!found) throw missingColumns(names, bestOf(candidates, names), options);
  const twice = names.filter((name) => found.header.filter((column) => column === name).length > 1);
  if (twice.length > 0) throw sameNames(twice, found);
  return found;
}

const isPlace = (name: string) => /^#\d+$/.test(name);

/** The place of a wanted column in the table, from 0; -1 if the table has none. */
export function placeOf(table: Table, wanted: string): number {
  if (!isPlace(wanted)) return table.header.indexOf(columnName(wanted));
  const place = Number(wanted.slice(1)) - 1;
  return place < table.width.most ? place : -1;
}

/** Each row of the first lines that could be the header, for each delimiter that the file could have. */
export function candidatesIn(lines: readonly Line[], { delimiter, headerRow }: TableOptions): Table[] {
  const separated = /^\ufeff?"?sep=(.)"?$/i.exec(lines[0]?.text.trim() ?? '')?.[1];
  const isTabbed = /^\ufeff?"?sep=\t/i.test(lines[0]?.text ?? '');
  const declared = delimiter ?? separated ?? (isTabbed ? '\t' : undefined);
  const skipped = separated === undefined && !isTabbed ? 0 : 1;
  return (declared === undefined ? delimiters : [declared]).flatMap((one) => {
    const reader = new RowReader(one, { firstLine: skipped + 1 });
    const rows = [...reader.push(lines.slice(skipped)), ...reader.finish()].filter(
      ({ cells, problem }) => !problem && cells.some((cell) => cell.trim() !== ''),
    );
    return rows.flatMap((row, before) =>
      headerRow === undefined || row.line === headerRow
        ? [tableOf(row, rows[before + 1], one, rows.slice(0, before), lines, skipped)]
        : [],
    );
  });
}

function tableOf(
  row: Row,
  next: Row | undefined,
  delimiter: string,
  before: readonly Row[],
  lines: readonly Line[],
  skipped: number,
): Table {
  const header = row.cells.map(columnName);
  const named = header.findLastIndex((name) => name !== '') + 1;
  const own = cellLines(row);
  return {
    delimiter,
    header,
    headerLine: row.line,
    firstLine: Math.min(row.line + own, next?.line ?? lines.length + 1),
    width: { least: named, most: row.cells.length },
    before: before.length + skipped,
    titles: new Set(before.map(({ cells }) => withoutDigits(rowText(cells)))),
  };
}

/** The texts of a row, for comparing it with another one. */
export const rowText = (cells: readonly string[]): string => cells.map(columnName).filter(Boolean).join(' ');
const withoutDigits = (text: string) => text.replace(/\d+/g, '0');

/** Lines over which the cells of a row go. */
function cellLines({ cells }: Row): number {
  return cells.join('').split(/\r\n|\r|\n/).length;
}

/**
 * The row that is most likely the header: one with many of the names, then one that as many rows as possible
 * follow which have as many cells.
 */
function bestOf(candidates: readonly Table[], names: readonly string[] = []): Table | undefined {
  const rowsOfWidth = Map.groupBy(candidates, ({ delimiter, width }) => `${delimiter} ${width.least}`);
  const worth = (table: Table) => {
    const known = names.filter((name) => table.header.includes(name)).length;
    const like = rowsOfWidth.get(`${table.delimiter} ${table.width.least}`)!.length;
    const isText = table.header.filter((name) => /\p{L}/u.test(name)).length / table.header.length;
    return known * 1e6 + (table.width.least > 1 ? 1e4 : 0) + like * isText;
  };
  return candidates.reduce<Table | undefined>(
    (best, table) =>
      best &&
      (worth(best) > worth(table) || (worth(best) === worth(table) && best.headerLine <= table.headerLine))
        ? best
        : table,
    undefined,
  );
}

function missingColumns(
  names: readonly string[],
  best: Table | undefined,
  { headerRow, delimiter }: TableOptions,
): ConfigError {
  if (!best)
    return new ConfigError(
      headerRow === undefined
        ? 'The file has no rows.'
        : `No row of the file begins on line ${headerRow}. Give the line of the header with --header-row.`,
    );
  const missing = names.filter((name) => !best.header.includes(name));
  const columns = best.header.filter(Boolean).join(', ');
  const hint =
    delimiter !== undefined && best.width.least === 1
      ? ' Perhaps it has another delimiter: leave out --delimiter, and it is found.'
      : headerRow === undefined
        ? ' If that is not the header, give its line with --header-row.'
        : '';
  return new ConfigError(
    `The file has no column “${missing.join('”, “')}”. Its columns in line ${best.headerLine} are: ${columns}.${hint}`,
  );
}

function sameNames(names: readonly string[], { header, headerLine }: Table): ConfigError {
  const places = names.map((name) => {
    const numbers = header.flatMap((column, place) => (column === name ? [place + 1] : []));
    return `“${name}” is the name of the columns ${numbers.join(' and ')}`;
  });
  const example = header.indexOf(names[0]!) + 1;
  return new ConfigError(
    `In the header (line ${headerLine}), ${places.join(', ')}. Map the one that you mean by its place, as in --map title=#${example}, or rename the other.`,
  );
}

export type Skipped = 'blank' | 'repeated_header' | 'total' | 'ruler';

const totals =
  /^((grand |sub-?|sub )?totale?s?|(gesamt|zwischen|end)?summe|gesamt(ergebnis)?|ergebnis|sum|suma|somme|total g[eé]n[eé]ral)(\s*[:(].*)?$|^\*{1,4}$/i;
const counts =
  /^\(?\d+ (rows?|records?|entries|zeilen|einträge|datensätze|lignes|registros)[.)]*$|^end of (report|list)\.?$/i;
const amount =
  /^[\p{Sc}A-Z\s]{0,4}[-+(]?\s*[\d.,' \u00a0\u202f]*\d[\d.,]*\s*[-)]?\s*(\p{Sc}|[A-Z]{3}|H|h|%)?$/u;

/** Why a row is no record: it is blank, the header again, a sum, or a line drawn with signs. */
export function skippedAs(
  cells: readonly string[],
  table: Table,
  /** The places of the columns by which a record is known: its key and its title or name. */
  keys: readonly number[],
): Skipped | undefined {
  const given = cells.map(trimCell);
  const filled = given.filter((cell) => cell !== '');
  if (filled.length === 0) return 'blank';
  if (filled.every((cell) => /^[-=_+.]{2,}$/.test(cell))) return 'ruler';
  const { header } = table;
  if (given.length <= header.length + 1 && header.every((name, n) => columnName(given[n] ?? '') === name))
    return 'repeated_header';
  if (table.secondHeader !== undefined && rowText(given) === table.secondHeader) return 'repeated_header';
  const hasNoKey = keys.every((place) => (given[place] ?? '') === '') || given.length < table.width.least;
  if (hasNoKey && table.titles.has(withoutDigits(rowText(given)))) return 'repeated_header';
  const isSum =
    filled.every((cell) => totals.test(cell) || counts.test(cell) || amount.test(cell)) &&
    keys.every((place) => {
      const cell = given[place] ?? '';
      return cell === '' || totals.test(cell) || counts.test(cell);
    });
  return isSum ? 'total' : undefined;
}
