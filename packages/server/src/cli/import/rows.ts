import { trimCell } from './cell-text.ts';
import { cellsOf } from './cells.ts';
import type { Line } from './lines.ts';

/** A row of a table, or the reason why its lines are none. */
export interface Row {
  /** The number of its first line, from 1. */
  line: number;
  cells: string[];
  /** A cell has quotation marks that belong to its text. */
  hasStrayQuotes?: true;
  /** Why the row cannot be read. */
  problem?: string;
}

/** How many cells the rows of a table have: cells beyond `most` must be empty. */
export interface Width {
  least: number;
  most: number;
}

/** The longest cell over several lines, in lines and in characters. */
const MOST_LINES = 1_000;
const MOST_CHARACTERS = 65_536;

/**
 * Reads rows from lines. A cell in quotation marks may have line breaks. A quotation mark that is not closed, or
 * that would swallow whole rows, costs its own row only: the next row begins on the next line.
 */
export class RowReader {
  readonly #delimiter: string;
  readonly #width: Width | undefined;
  readonly #encoding: string;
  #line: number;
  /** Lines of a row whose last cell is not closed yet. */
  #pending: Line[] = [];

  constructor(
    delimiter: string,
    {
      width,
      firstLine = 1,
      encoding = 'utf-8',
    }: { width?: Width; firstLine?: number; encoding?: string } = {},
  ) {
    this.#delimiter = delimiter;
    this.#width = width;
    this.#line = firstLine;
    this.#encoding = encoding;
  }

  push(lines: readonly Line[]): Row[] {
    const rows: Row[] = [];
    const queue = lines.toReversed();
    for (let line = queue.pop(); line; line = queue.pop()) this.#take(line, rows, queue);
    return rows;
  }

  /** The rows that only the end of the file decides. */
  finish(): Row[] {
    const rows: Row[] = [];
    while (this.#pending.length > 0) {
      const queue = this.#giveUp(rows).toReversed();
      for (let line = queue.pop(); line; line = queue.pop()) this.#take(line, rows, queue);
    }
    return rows;
  }

  /** Lines that are to be read again go back to the queue, whose next line is its last entry. */
  #take(line: Line, rows: Row[], queue: Line[]): void {
    this.#pending.push(line);
    const isFirst = this.#pending.length === 1;
    if (!isFirst && !line.text.includes('"')) {
      if (this.#isTooMuch()) queue.push(...this.#giveUp(rows).toReversed());
      return;
    }
    const read = cellsOf(this.#textOfPending(), this.#delimiter);
    if (isFirst) {
      if (!read.isOpen) this.#close(read.cells, read.isStray, rows);
      else if (read.isStray) this.#giveUp(rows);
    } else if (read.isStray || (read.isOpen ? this.#isTooMuch() : this.#swallowsRows(read.cells)))
      queue.push(...this.#giveUp(rows).toReversed());
    else if (!read.isOpen) this.#close(read.cells, false, rows);
  }

  #textOfPending(): string {
    const last = this.#pending.length - 1;
    return this.#pending.map(({ text, end }, n) => (n < last ? text + end : text)).join('');
  }

  #isTooMuch(): boolean {
    if (this.#pending.length > MOST_LINES) return true;
    return this.#pending.reduce((sum, { text }) => sum + text.length, 0) > MOST_CHARACTERS;
  }

  /** Whether the lines after the first are rows by themselves, which a stray quotation mark would hide. */
  #swallowsRows(cells: readonly string[]): boolean {
    const width = this.#width;
    if (!width) return false;
    if (!fits(cells, width)) return true;
    if (width.most < 2) return false;
    const areRows = this.#pending.map(({ text }) => {
      const alone = cellsOf(text, this.#delimiter);
      return fits(text.includes('"') ? text.split(this.#delimiter) : alone.cells, width);
    });
    const between = areRows.slice(1, -1);
    if (between.length > 0) return between.filter(Boolean).length * 2 >= between.length;
    return areRows[0] === true && areRows[1] === true;
  }

  #close(cells: string[], isStray: boolean, rows: Row[]): void {
    const row: Row = { line: this.#line, cells };
    const damage = this.#pending.find((line) => line.damage)?.damage;
    if (damage === 'bytes') row.problem = `has bytes that are not ${nameOf(this.#encoding)}`;
    else if (damage === 'length') row.problem = 'is longer than 1 MiB';
    else if (isStray) {
      if (this.#width && !fits(cells, this.#width))
        row.problem = 'has a quotation mark inside of a cell, and it is not clear where the cell ends';
      else row.hasStrayQuotes = true;
    }
    rows.push(row);
    this.#line += this.#pending.length;
    this.#pending = [];
  }

  /** Rejects the first of the pending lines and returns the others, to be read again. */
  #giveUp(rows: Row[]): Line[] {
    const [first, ...others] = this.#pending;
    if (!first) return [];
    rows.push({
      line: this.#line,
      cells: first.text.split(this.#delimiter),
      problem: first.damage
        ? `has bytes that are not ${nameOf(this.#encoding)}`
        : 'has a quotation mark that is not closed',
    });
    this.#line++;
    this.#pending = [];
    return others;
  }
}

/** Whether a row has the cells of the table, or more that are empty. */
export function fits(cells: readonly string[], { least, most }: Width): boolean {
  return cells.length >= least && cells.slice(most).every((cell) => trimCell(cell) === '');
}

const names: Record<string, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};
const nameOf = (encoding: string) => names[encoding] ?? encoding;
