import * as z from 'zod/mini';

// Cells of a text table. An empty cell is written as "-".

const filled = z.string().check(z.minLength(1));
const digits = z.string().check(z.regex(/^-?\d+(\.\d+)?$/, 'must be a number'));

export const text = filled;
export const number = z.pipe(digits, z.transform(Number));

/** The same cell, or an empty one. */
export function orEmpty<Cell extends z.ZodMiniType<unknown, string>>(cell: Cell) {
  const empty = z.pipe(
    z.literal('-'),
    z.transform(() => null),
  );
  return z.union([empty, cell]);
}

/**
 * Reads a table of texts, such as
 *
 *     # The transfer pump
 *     702 | P-101A | high | Seal leaking
 *       A text that is too long for the first line is a cell of its own, indented by two spaces;
 *         its continuation is indented by four.
 *
 * The cells of a row are the properties of `Row` in their order. Throws if a row has too many or too few
 * cells, or one that its property does not accept.
 */
export function parseTable<Shape extends z.core.$ZodShape>(
  table: string,
  Row: z.ZodMiniObject<Shape>,
): z.output<z.ZodMiniObject<Shape>>[] {
  const names = Object.keys(Row.shape);
  return rowsOf(table).map((cells) => {
    const described = `The row “${cells.join(' | ')}”`;
    if (cells.length !== names.length)
      throw new Error(
        `${described} has ${cells.length} cells instead of ${names.length}: ${names.join(', ')}.`,
      );
    const parsed = z.safeParse(Row, Object.fromEntries(names.map((name, i) => [name, cells[i]])));
    if (parsed.success) return parsed.data;
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`${described} is not valid. ${problems.join('; ')}`);
  });
}

function rowsOf(table: string): string[][] {
  const rows: string[][] = [];
  for (const line of table.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const last = rows.at(-1);
    if (!line.startsWith(' ')) rows.push(line.split('|').map((cell) => cell.trim()));
    else if (!last) throw new Error(`The line “${line.trim()}” belongs to no row.`);
    else if (line.startsWith('    ')) last.push(`${last.pop()} ${line.trim()}`);
    else last.push(line.trim());
  }
  return rows;
}
