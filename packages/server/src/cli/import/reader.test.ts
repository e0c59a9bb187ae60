import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { resources } from './fields.ts';
import { rowsOf } from './file.ts';
import { LineSplitter } from './lines.ts';
import { readMapping, type MappingOptions } from './mapping.ts';
import { makePlan } from './plan.ts';
import { recordMaker, type Outcome } from './records.ts';
import { RowReader } from './rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'chatterfix-reader-'));
afterAll(() => rmSync(folder, { recursive: true }));
const resource = resources['work-orders'];

/** Reads a file as the import does, without writing. */
async function read(content: string | Buffer, options: MappingOptions = {}) {
  const file = join(folder, 'rows.csv');
  writeFileSync(file, content);
  const mapping = readMapping(resource, { map: 'external_ref=Order,title=Text,parts_cost=Cost', ...options });
  const plan = (await makePlan(file, resource, mapping, () => false))!;
  const recordOf = recordMaker(resource, plan);
  const outcomes: Outcome[] = [];
  for await (const { rows } of rowsOf(file, plan.encoding, plan.table)) outcomes.push(...rows.map(recordOf));
  return {
    plan,
    records: outcomes.flatMap((outcome) => ('record' in outcome ? [outcome.record] : [])),
    rejected: outcomes.flatMap((outcome) => ('rejected' in outcome ? [outcome.rejected] : [])),
    skipped: outcomes.flatMap((outcome) => ('skipped' in outcome ? [outcome.skipped] : [])),
  };
}
const titles = (records: readonly Record<string, unknown>[]) => records.map(({ title }) => title);

describe('a quotation mark inside of a text costs at most its own row', () => {
  const table = (row: string) => `Order,Text,Cost\nA,one,1\n${row}\nC,"three, with comma",3\nD,four,4\n`;

  it.each([
    ['at the beginning of a cell', 'B,"24" pump,2', '"24" pump'],
    ['around a word at the beginning', 'B,"O" ring kit,2', '"O" ring kit'],
    ['in the middle of a cell', 'B,20" flange,2', '20" flange'],
    ['at the end of a cell', 'B,flange of 20",2', 'flange of 20"'],
    ['doubled within quotation marks', 'B,"20"" flange, blind",2', '20" flange, blind'],
    ['after a space before the cell', 'B, "20, blind" ,2', '20, blind'],
  ])('%s, it is text', async (_, row, title) => {
    const { records, rejected } = await read(table(row));
    expect(titles(records)).toEqual(['one', title, 'three, with comma', 'four']);
    expect(rejected).toEqual([]);
  });

  it.each([
    ['that is not closed', 'B,"seal leaking on 2nd stage,2', /not closed/],
    ['with a comma behind it', 'B,"Replace 2"" valve, 3" long,2', /not clear where the cell ends/],
  ])('%s, its row is rejected with its line', async (_, row, reason) => {
    const { records, rejected } = await read(table(row));
    expect(titles(records)).toEqual(['one', 'three, with comma', 'four']);
    expect(rejected).toMatchObject([{ line: 3, reason: expect.stringMatching(reason) as string }]);
  });

  it('that another row seems to close does not swallow the rows between them', async () => {
    const { records, rejected } = await read(
      'Order,Text,Cost\nA,"24 pump,1\nB,two,2\nC,three,3\nD,of 3",4\n',
    );
    expect(titles(records)).toEqual(['two', 'three', 'of 3"']);
    expect(rejected).toMatchObject([{ line: 2 }]);
  });

  it('leaves cells over several lines as they are, and counts their lines', async () => {
    const { records, rejected } = await read(
      'Order,Text,Cost\r\nA,"one\r\nand, more\n\nend",1\r\nB,,2\r\nC,three,3\r\n',
    );
    expect(records).toMatchObject([{ line: 2, title: 'one\r\nand, more\n\nend' }, { line: 7 }]);
    expect(rejected).toEqual([{ line: 6, field: 'title', reason: 'is required' }]);
  });
});

describe('what is no record is skipped and counted', () => {
  it.each([
    [
      'a title, a banner and blank rows',
      'Work Order Report;;\nDynamic List Display\n;;\nOrder;Text;Cost\n1;a;1\n',
      [],
    ],
    ['sep=;', 'sep=;\r\nOrder;Text;Cost\r\n1;a;1\r\n', []],
    ['sep= with a tab', 'sep=\t\nOrder\tText\tCost\n1\ta\t1\n', []],
    ['trailing separators', 'Order,Text,Cost,,\n1,a,1,,\n', []],
    ['trailing separators in rows only', 'Order,Text,Cost\n1,a,1,,\n', []],
    ['blank rows', 'Order,Text,Cost\n\n1,a,1\n,,\n \n', ['blank', 'blank', 'blank']],
    ['the header again', 'Order,Text,Cost\n1,a,1\nOrder, Text ,Cost\n', ['repeated_header']],
    [
      'totals',
      'Order,Text,Cost\n1,a,1\nTotal,,1\n,Grand total,$1.00\n,,"1,234.00"\n*,,1\nSumme:,,1\n',
      ['total', 'total', 'total', 'total', 'total'],
    ],
    ['drawn lines', '|Order|Text|Cost|\n|-----|----|----|\n|1    |a   |1   |\n', ['ruler']],
    ['padding', ' "Order " , Text ,Cost\n1,\u00a0 a ," 1 "\n', []],
  ])('%s', async (_, content, kinds) => {
    const { records, rejected, skipped } = await read(content);
    expect(records).toMatchObject([{ external_ref: '1', title: 'a', parts_cost: 1 }]);
    expect({ rejected, skipped }).toEqual({ rejected: [], skipped: kinds });
  });

  it('but a record is never taken for one of these', async () => {
    const { records, skipped } = await read('Order,Text,Cost\n7,Total,1\nTotal,Leak,2\n3,2024,5\n');
    expect(titles(records)).toEqual(['Total', 'Leak', '2024']);
    expect(skipped).toEqual([]);
  });

  it('and a row with too few or too many cells is rejected', async () => {
    const { rejected } = await read('Order,Text,Cost\n1,a\n2,b,2,x\n');
    expect(rejected.map(({ line, reason }) => [line, reason.slice(0, 38)])).toEqual([
      [2, 'has 2 cells where the header has 3'],
      [3, 'has 4 cells where the header has 3; pe'],
    ]);
  });
});

describe('the header', () => {
  it('with a mapped name twice is refused with both places, and a place may be mapped instead', async () => {
    const content = 'Order,Text,Cost,Text\n1,job,2,machine\n';
    await expect(read(content)).rejects.toThrow(
      'In the header (line 1), “Text” is the name of the columns 2 and 4.',
    );
    const { records } = await read(content, { map: 'external_ref=Order,title=#2,description=#4' });
    expect(records).toMatchObject([{ title: 'job', description: 'machine' }]);
  });

  it('without a mapped column is shown, and can be named by its line', async () => {
    await expect(read('a;b\nOrder;Body\n1;x\n')).rejects.toThrow(
      /no column “Text”, “Cost”\. Its columns in line 2 are: Order, Body\..*--header-row/,
    );
    const { records } = await read('Order,Text,Cost\nsubject,x,y\nOrder,Text,Cost\n1,a,1\n', {
      headerRow: '3',
    });
    expect(records).toMatchObject([{ line: 4, title: 'a' }]);
    await expect(read('Order,Text,Cost\n', { headerRow: '9' })).rejects.toThrow(
      'No row of the file begins on line 9',
    );
  });
});

describe('the encoding', () => {
  const text = 'Order,Text,Cost\n1,Kühlwasserpumpe 5 °C,1\n2,Förderband „Süd“,2\n';
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['UTF-16 of the other order', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'utf-16be'],
    ['UTF-16 of the other order without a mark', Buffer.from(text, 'utf16le').swap16(), 'utf-16be'],
    ['Windows-1252', Buffer.from(text.replace('„', '\x84').replace('“', '\x93'), 'latin1'), 'windows-1252'],
  ])('%s is recognised', async (_, bytes, encoding) => {
    const { plan, records } = await read(bytes);
    expect(plan.encoding).toBe(encoding);
    expect(titles(records)).toEqual(['Kühlwasserpumpe 5 °C', 'Förderband „Süd“']);
  });

  it.each([
    ['a workbook', 'PK\x03\x04\x14\0'],
    ['a web page or XML', '\xef\xbb\xbf\r\n<html><table><tr><td>Order'],
    ['a PDF', '%PDF-1.7'],
  ])('of %s is none', async (kind, bytes) => {
    await expect(read(Buffer.from(bytes, 'latin1'))).rejects.toThrow(`The file is ${kind}, not a text`);
  });

  it.each([
    ['MS-DOS', 'L\x84ger', 'K\x81hler'],
    ['Windows-1251', '\xed\xe0\xf1\xee\xf1', '\xca\xeb\xe0\xef\xe0\xed'],
    ['Windows-1250', 'z\xb3o\xbfenie', 'wa\xb3'],
  ])('that is not clear is asked for, as for %s', async (_, one, other) => {
    const bytes = Buffer.from(`Order,Text,Cost\n1,${one},1\n2,${other},2\n`, 'latin1');
    await expect(read(bytes)).rejects.toThrow(
      /line 2 is not UTF-8, and not clearly Windows-1252\. Give it, such as --encoding/,
    );
  });

  it.each(['MANUTENÇÃO', 'Ø 20 mm, 10×20 m²', 'pièce à l’arrêt', 'señal ±5 µm', 'ÜBERPRÜFUNG N° 3 – Größe'])(
    'of “%s” is recognised without a mark',
    async (text) => {
      const bytes = Buffer.from(
        `Order,Text,Cost\n1,"${text.replace('’', '\x92').replace('–', '\x96')}",1\n`,
        'latin1',
      );
      const { plan, records } = await read(bytes);
      expect(plan.encoding).toBe('windows-1252');
      expect(titles(records)).toEqual([text]);
    },
  );

  it.each([
    ['UTF-8', Buffer.from('Order,Text,Cost\n1,ok,1\n2,J\xffb,2\n3,ok,3\n', 'latin1')],
    [
      'UTF-16',
      Buffer.concat([
        Buffer.from('\ufeffOrder,Text,Cost\n1,ok,1\n2,J', 'utf16le'),
        Buffer.of(0x00, 0xd8),
        Buffer.from('b,2\n3,ok,3\n', 'utf16le'),
      ]),
    ],
  ])('of which one byte is wrong in %s costs the row of that byte', async (name, bytes) => {
    const { records, rejected } = await read(bytes);
    expect(titles(records)).toEqual(['ok', 'ok']);
    expect(rejected).toEqual([{ line: 3, field: '', reason: `has bytes that are not ${name}` }]);
  });

  it('of which one byte is wrong in a cell of two lines costs that row, once', async () => {
    const { records, rejected } = await read(
      Buffer.from('Order,Text,Cost\n1,ok,1\n2,"J\xffb\nand more",2\n3,ok,3\n', 'latin1'),
    );
    expect(titles(records)).toEqual(['ok', 'ok']);
    expect(rejected).toEqual([{ line: 3, field: '', reason: 'has bytes that are not UTF-8' }]);
  });
});

it.each(['utf8', 'utf16le'] as const)(
  'a line that is much longer than 1 MiB costs its own row in %s',
  async (encoding) => {
    const long = 'x'.repeat(1_200_000);
    const text = `Order,Text,Cost\n1,ok,1\n2,${long},2\r\n3,ok,3\n4,ok,4\n5,${long},5`;
    const { records, rejected } = await read(Buffer.from(text, encoding));
    expect(records.map(({ line }) => line)).toEqual([2, 4, 5]);
    expect(rejected).toEqual([3, 6].map((line) => ({ line, field: '', reason: 'is longer than 1 MiB' })));
  },
);

it.each([
  ['Nothing\nx\n', {}, /no column .* give its line with --header-row/],
  ['Order,Text,Cost\n1,a,1\n', { delimiter: ';' }, /no column .* leave out --delimiter/],
])('a file without the columns is refused with what may help: %j %j', async (content, options, words) => {
  await expect(read(content, options)).rejects.toThrow(words);
});

describe('records', () => {
  it('of one key are one record, the first valid row', async () => {
    const { records, rejected } = await read('Order,Text,Cost\n1,,9\n1,first,1\n2,b,2\n1,again,3\n');
    expect(titles(records)).toEqual(['first', 'b']);
    expect(rejected.slice(1)).toEqual([
      { line: 5, field: 'external_ref', reason: 'is the same as that of line 3, and the first row counts' },
    ]);
  });

  it('have null for empty cells, and nothing for columns that are not mapped', async () => {
    const { records, plan } = await read('Order,Text,Cost,Note,Asset\n1,a,n/a,-,#N/A\n2,b,1,-,A\n', {
      map: 'external_ref=Order,title=Text,parts_cost=Cost,description=Note,asset=Asset',
    });
    expect(records[0]).toEqual({
      line: 2,
      external_ref: '1',
      title: 'a',
      parts_cost: null,
      description: null,
      asset_id: null,
    });
    expect(plan.notes).toContain('Read as empty: “n/a” (1), “-” (2), “#N/A” (1). --empty names other cells.');
    const kept = await read('Order,Text,Cost\n1,-,1\n', { empty: 'none' });
    expect(titles(kept.records)).toEqual(['-']);
  });

  it('have the values that are the same in every row, and their own before those', async () => {
    const { records } = await read('Order,Text,Cost\n1,a,\n2,b,5\n', {
      set: 'status=completed,parts_cost=1.5',
    });
    expect(records).toMatchObject([
      { status: 'completed', parts_cost: 1.5 },
      { status: 'completed', parts_cost: 5 },
    ]);
  });
});

describe('any rows, with any line ends, cut into chunks anywhere', () => {
  const cell = fc
    .array(fc.constantFrom('a', 'ü', '"', ',', ' ', '\n', '\r\n', '\r', '€', 'x'), { maxLength: 6 })
    .map((parts) => parts.join(''));
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

  it('are the rows that were written, with their lines', () => {
    const rows = fc.array(
      fc.record({ cells: fc.tuple(cell, cell, cell), end: fc.constantFrom('\n', '\r\n', '\r') }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (written, cuts) => {
        const bytes = Buffer.from(
          written.map(({ cells, end }) => cells.map(quoted).join(',') + end).join(''),
        );
        const splitter = new LineSplitter('utf-8');
        const reader = new RowReader(',');
        const read = [];
        for (let at = 0, n = 0; at < bytes.length; n++) {
          const next = at + cuts[n % cuts.length]!;
          read.push(...reader.push(splitter.push(bytes.subarray(at, next))));
          at = next;
        }
        read.push(...reader.push(splitter.finish()), ...reader.finish());
        let line = 1;
        const expected = written.map(({ cells }) => {
          const row = { line, cells: [...cells] };
          line += 1 + cells.join('\0').split(/\r\n|\r|\n/).length - 1;
          return row;
        });
        expect(read).toEqual(expected);
      }),
    );
  });

  it('are all counted, however wild their quotation marks are, and no line is lost', () => {
    const wild = fc.array(
      fc.tuple(
        fc
          .array(fc.constantFrom('a', '"', '""', ',', ' ', 'b'), { maxLength: 8 })
          .map((parts) => parts.join('')),
        fc.constantFrom('\n', '\r\n', '\r'),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(wild, (lines) => {
        const text = lines.map(([line, end]) => line + end).join('');
        const splitter = new LineSplitter('utf-8');
        const split = [...splitter.push(Buffer.from(text)), ...splitter.finish()];
        const reader = new RowReader(',', { width: { least: 2, most: 2 } });
        const rows = [...reader.push(split), ...reader.finish()];
        const numbers = rows.map(({ line }) => line);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        expect(numbers[0] ?? 1).toBe(1);
        // A row goes on to the line before the next one, unless it is rejected: then it has its own line only.
        const lengths = rows.map(({ line }, n) => (rows[n + 1]?.line ?? split.length + 1) - line);
        expect(lengths).toEqual(
          rows.map(({ problem, cells }) => (problem ? 1 : cells.join('').split(/\r\n|\r|\n/).length)),
        );
      }),
    );
  });
});
