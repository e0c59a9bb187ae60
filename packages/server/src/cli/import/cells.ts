/** The cells of a row, as far as its quotation marks can be understood. */
export interface Cells {
  cells: string[];
  /** A quotation mark stands inside of a cell that begins with one; the cell is read as it is written. */
  isStray: boolean;
  /** The last cell begins with a quotation mark and does not end. */
  isOpen: boolean;
}

/**
 * Divides a text into cells as RFC 4180 says. Spaces around quoted cells are allowed. A cell that begins with a
 * quotation mark and goes on after its end (`"24" pump`) is read as it is written.
 */
export function cellsOf(text: string, delimiter: string): Cells {
  const cells: string[] = [];
  let isStray = false;
  for (let at = 0; ;) {
    const start = skipBlanks(text, at, delimiter);
    if (text[start] !== '"') {
      const end = endOfCell(text, at, delimiter);
      cells.push(text.slice(at, end));
      if (end === text.length) return { cells, isStray, isOpen: false };
      at = end + 1;
      continue;
    }
    const close = closingQuote(text, start + 1);
    if (close < 0) {
      cells.push(text.slice(start + 1));
      return { cells, isStray, isOpen: true };
    }
    let end = skipBlanks(text, close + 1, delimiter);
    if (end === text.length || text[end] === delimiter) {
      cells.push(text.slice(start + 1, close).replaceAll('""', '"'));
    } else {
      isStray = true;
      end = endOfCell(text, at, delimiter);
      cells.push(text.slice(at, end));
    }
    if (end === text.length) return { cells, isStray, isOpen: false };
    at = end + 1;
  }
}

function skipBlanks(text: string, from: number, delimiter: string): number {
  const blanks = delimiter === '\t' ? ' ' : ' \t';
  let at = from;
  while (at < text.length && blanks.includes(text[at]!)) at++;
  return at;
}

function endOfCell(text: string, from: number, delimiter: string): number {
  const end = text.indexOf(delimiter, from);
  return end < 0 ? text.length : end;
}

/** Where the next quotation mark is that no other one follows, or -1. */
function closingQuote(text: string, from: number): number {
  for (let at = from; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0 || text[at + 1] !== '"') return at;
  }
}
