/** Signs that nobody sees: spaces, soft hyphens, signs without width, and marks of the direction of text. */
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

/** A cell without the invisible signs at its beginning and its end. */
export function trimCell(cell: string): string {
  let from = 0;
  let to = cell.length;
  while (from < to && INVISIBLE.test(cell[from]!)) from++;
  while (from < to && INVISIBLE.test(cell[to - 1]!)) to--;
  return cell.slice(from, to);
}

/**
 * The text that a spreadsheet shows for a trimmed cell which it wrote as a formula: `="00123"`, an apostrophe before
 * what would be a number or a formula (`'00123`), or a link with a name. Other formulas are text like any other.
 */
export function shownText(cell: string): string {
  if (cell[0] !== '=' && cell[0] !== "'") return cell;
  const text =
    /^="((?:[^"]|"")*)"$/.exec(cell)?.[1] ??
    /^=HYPERLINK\((?:\s*"(?:[^"]|"")*"\s*[,;])?\s*"((?:[^"]|"")*)"\s*\)$/i.exec(cell)?.[1];
  if (text !== undefined) return trimCell(text.replaceAll('""', '"'));
  return /^'[-+=@\d][^']*$/.test(cell) ? cell.slice(1) : cell;
}
