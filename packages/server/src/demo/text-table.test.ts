import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { number, orEmpty, parseTable, text } from './text-table.ts';

const Row = z.strictObject({
  days: number,
  kind: z.enum(['pump', 'fan']),
  title: text,
  note: orEmpty(text),
});

describe('a text table', () => {
  it('has a row for each line, and further cells on indented lines', () => {
    expect(
      parseTable(
        `
# A comment
12   | pump | Seal leaking | Second time
-3.5 | fan  | Noisy        | -

4 | fan
  Belt
    worn
  Replaced: 2 belts
`,
        Row,
      ),
    ).toEqual([
      { days: 12, kind: 'pump', title: 'Seal leaking', note: 'Second time' },
      { days: -3.5, kind: 'fan', title: 'Noisy', note: null },
      { days: 4, kind: 'fan', title: 'Belt worn', note: 'Replaced: 2 belts' },
    ]);
  });

  it.each([
    ['1 | pump | Leak', /“1 \| pump \| Leak” has 3 cells instead of 4: days, kind, title, note/],
    ['1 | pump | Leak | - | more', /has 5 cells instead of 4/],
    ['1 | pump | Leak | -\n  more', /has 5 cells instead of 4/],
    ['one | pump | Leak | -', /“one \| pump .*days: must be a number/],
    ['- | pump | Leak | -', /days: must be a number/],
    ['1 | valve | Leak | -', /kind: /],
    ['1 | pump | | -', /title: /],
    ['  1 | pump | Leak | -', /belongs to no row/],
  ])('refuses the row %j', (table, message) => {
    expect(() => parseTable(table, Row)).toThrow(message);
  });
});
