/**
 * How much of an unfinished text is shown while it arrives. What stands at its end and means nothing yet, such
 * as the first `*` of `**`, waits for the characters that decide: the reader would see it jump.
 */
export function decidedLength(text: string): number {
  const lines = lastLines(text, 3);
  const last = lines.at(-1) ?? '';
  const lineStart = text.length - last.length;
  if (last.length < LONGEST_MARK && UNDECIDED_LINE.test(last)) return tableStart(lines, text) ?? lineStart;
  const table = tableStart(lines, text);
  if (table !== undefined) return table;
  const address = unfinishedAddress(last);
  if (address !== undefined) return lineStart + address;
  const end = last.slice(-LONGEST_MARK);
  const undecided = UNDECIDED_END.exec(end);
  return undecided ? text.length - end.length + undecided.index : text.length;
}

/** Marks of blocks, and of what a text is made of, are shorter than this. */
const LONGEST_MARK = 200;

/** Only marks of blocks: of a list, a heading, a rule, a quotation, a table, a fence. */
const UNDECIDED_LINE =
  /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)]?)[ \t]+)*(?:[-+*_=~`#|:> \t]+|\d{1,9}[.)]?|\[[ xX]?\]?)?[ \t]*$/;

/** A mark, a reference to a character, a tag or a label, of which the rest is still to come. */
const UNDECIDED_END = /(?:[*_~`[!\\]+|&#?\w{0,31}|<[a-z/][^\s<>]*|<[a-z]+ ?\/?|<|\]\[[^\]]*)$/i;

/** Where the address of a link begins that is not closed yet. */
function unfinishedAddress(line: string): number | undefined {
  const start = line.lastIndexOf('](');
  if (start < 0) return undefined;
  let depth = 1;
  for (let at = start + 2; at < line.length && depth > 0; at++)
    if (line[at] === '(') depth++;
    else if (line[at] === ')') depth--;
  return depth > 0 ? start : undefined;
}

/** Where the lines begin that may become the head of a table. */
function tableStart(lines: readonly string[], text: string): number | undefined {
  const isRow = (line: string | undefined) => line !== undefined && /^[ \t>]*\|/.test(line);
  const [third, second, last = ''] = [lines.at(-3), lines.at(-2), lines.at(-1)];
  if (isRow(last) && !isRow(second)) return text.length - last.length;
  if (isRow(second) && !isRow(third) && /^[ \t>|:-]*$/.test(last))
    return text.length - last.length - 1 - (second?.length ?? 0);
  return undefined;
}

function lastLines(text: string, count: number): string[] {
  let start = text.length;
  for (let found = 0; found < count && start > 0; found++) start = text.lastIndexOf('\n', start - 2) + 1;
  return text.slice(start).split('\n').slice(-count);
}
