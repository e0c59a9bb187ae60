import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkMapping, parsePairs, readRows, type FileFormat, type Rejected } from './csv-rows.ts';

describe('the rows of a CSV file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chatterfix-csv-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function read(
    text: string | Buffer,
    map: Record<string, string> = { title: 'Title', description: 'Text' },
    { set = {}, ...format }: FileFormat & { set?: Record<string, string> } = {},
  ) {
    const file = join(folder, 'rows.csv');
    writeFileSync(file, text);
    const rejected: Rejected[] = [];
    const rows: unknown[] = [];
    for await (const row of readRows(file, { map, set }, format, (one) => rejected.push(one))) rows.push(row);
    return { rows, rejected };
  }

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('end with %s, of which nothing is left in the last cell', async (_, end) => {
    expect(await read(['Title,Text', 'Pump,leaks', 'Fan,rattles', ''].join(end))).toEqual({
      rows: [
        { line: 2, title: 'Pump', description: 'leaks' },
        { line: 3, title: 'Fan', description: 'rattles' },
      ],
      rejected: [],
    });
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('may have empty lines between them, which count as lines (%s)', async (_, end) => {
    expect(await read(['Title,Text', '', 'Pump,leaks', '', '', 'Fan,rattles', '', ''].join(end))).toEqual({
      rows: [
        { line: 3, title: 'Pump', description: 'leaks' },
        { line: 6, title: 'Fan', description: 'rattles' },
      ],
      rejected: [],
    });
  });

  it('have quoted cells with line breaks, which are kept, and lines are counted on', async () => {
    expect(await read('Title,Text\r\nPump,"leaks\r\nat the seal"\r\nFan,rattles\r\n')).toMatchObject({
      rows: [
        { title: 'Pump', description: 'leaks\r\nat the seal' },
        { line: 4, title: 'Fan', description: 'rattles' },
      ],
      rejected: [],
    });
  });

  it('that are malformed are reported with their line, and the others are read', async () => {
    const { rows, rejected } = await read('Title,Text\nPump,leaks\nFan,rattles,too many\nBelt,slips\n');
    expect(rows).toEqual([
      { line: 2, title: 'Pump', description: 'leaks' },
      { line: 4, title: 'Belt', description: 'slips' },
    ]);
    expect(rejected).toHaveLength(1);
    expect(rejected[0]).toMatchObject({
      line: 3,
      field: '',
      reason: expect.stringMatching(/^is not valid CSV: /) as string,
    });
  });

  it.each([
    ['2026-03-31', '2026-03-31T00:00:00Z'],
    ['2026-03-31 14:05', '2026-03-31T14:05:00Z'],
    ['2026-03-31T14:05:06', '2026-03-31T14:05:06Z'],
    ['2026-03-31 14:05:06.25', '2026-03-31T14:05:06.25Z'],
    ['2026-03-31T14:05:06Z', '2026-03-31T14:05:06Z'],
    ['2026-03-31T14:05+05:30', '2026-03-31T14:05:00+05:30'],
    ['2026-03-31 14:05:06-03:00', '2026-03-31T14:05:06-03:00'],
    [' 2026-03-31 ', '2026-03-31T00:00:00Z'],
    ['31.03.2026', '31.03.2026'],
    ['2026-03-31 at noon', '2026-03-31 at noon'],
    ['2026-3-31', '2026-3-31'],
  ])('with the time %j become %j, in every field with a time', async (cell, instant) => {
    const map = { title: 'T', due_date: 'D', created_at: 'D', started_at: 'D', completed_at: 'D' };
    const { rows } = await read(`T,D\r\nPump,${cell}\r\n`, map);
    expect(rows).toEqual([
      {
        line: 2,
        title: 'Pump',
        due_date: instant,
        created_at: instant,
        started_at: instant,
        completed_at: instant,
      },
    ]);
  });

  it.each([
    ['12', 12],
    ['-12.50', -12.5],
    ['+3', 3],
    ['4.', 4],
    [' 5.25 ', 5.25],
    ['0', 0],
    ['1,234.50', '1,234.50'],
    ['12 h', '12 h'],
    ['1e3', '1e3'],
    ['0x10', '0x10'],
    ['-', '-'],
  ])('with the number %j become %j, in every field with a number', async (cell, value) => {
    const numbers = ['estimated_hours', 'actual_hours', 'parts_cost', 'labor_cost', 'asset_id'];
    const map = { title: 'N', ...Object.fromEntries(numbers.map((name) => [name, 'N'])) };
    const { rows } = await read(`N\r\n"${cell}"\r\n`, map);
    expect(rows).toEqual([
      {
        line: 2,
        title: cell,
        estimated_hours: value,
        actual_hours: value,
        parts_cost: value,
        labor_cost: value,
        asset_id: value,
      },
    ]);
  });

  it('leave out the fields whose cells are empty, and keep a mark at the start of the file out of its first column', async () => {
    const { rows } = await read('\ufeffTitle,Text\r\nPump,\r\n');
    expect(rows).toEqual([{ line: 2, title: 'Pump' }]);
  });

  it.each([
    ['\\t', '\t'],
    ['\t', '\t'],
    [';', ';'],
    ['|', '|'],
  ])('have cells that the delimiter %j divides', async (delimiter, sign) => {
    const text = ['Title,Text', 'Pump,"leaks, and drips"', ''].join('\r\n').replaceAll(/,(?! )/g, sign);
    expect(await read(text, undefined, { delimiter })).toEqual({
      rows: [{ line: 2, title: 'Pump', description: 'leaks, and drips' }],
      rejected: [],
    });
  });

  it.each([
    ['utf-8', 'utf8', Buffer.of()],
    ['utf-16le', 'utf16le', Buffer.of()],
    ['utf-16le', 'utf16le', Buffer.of(0xff, 0xfe)],
    ['windows-1252', 'latin1', Buffer.of()],
  ] as const)('are decoded from %s', async (encoding, writtenAs, mark) => {
    const text = Buffer.from('Title,Text\r\nKühlwasserpumpe,Größe\r\n', writtenAs);
    expect(await read(Buffer.concat([mark, text]), undefined, { encoding })).toMatchObject({
      rows: [{ title: 'Kühlwasserpumpe', description: 'Größe' }],
    });
  });

  it('have the values that are the same in every row, and their own before those', async () => {
    const set = { status: 'completed', actual_hours: '1.5', description: 'none' };
    expect(await read('Title,Text\nPump,leaks\nFan,\n', undefined, { set })).toMatchObject({
      rows: [
        { title: 'Pump', status: 'completed', actual_hours: 1.5, description: 'leaks' },
        { title: 'Fan', status: 'completed', actual_hours: 1.5, description: 'none' },
      ],
    });
  });

  it('keep a date that can be read in two ways as it stands, so that the import refuses it', async () => {
    expect(await read('Title,Due\nPump,03/04/2026\n', { title: 'Title', due_date: 'Due' })).toEqual({
      rows: [{ line: 2, title: 'Pump', due_date: '03/04/2026' }],
      rejected: [],
    });
  });
});

describe('a file that cannot be read', () => {
  const map = { title: 'Title', description: 'Text' };
  const readFile = async (file: string, format: FileFormat = {}) => {
    const rows: unknown[] = [];
    for await (const row of readRows(file, { map, set: {} }, format, () => {})) rows.push(row);
    return rows;
  };
  const folder = mkdtempSync(join(tmpdir(), 'chatterfix-csv-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (text: string | Buffer) => {
    const file = join(folder, 'unreadable.csv');
    writeFileSync(file, text);
    return file;
  };

  it.each([
    ['Title;Text\nPump;leaks\n', undefined, ";'"],
    ['Title\tText\nPump\tleaks\n', undefined, "\\t'"],
    ['Title|Text\nPump|leaks\n', undefined, "|'"],
    ['Title,Text\nPump,leaks\n', ';', ",'"],
  ])('for its delimiter (%j) is refused with a hint', async (text, delimiter, hint) => {
    await expect(readFile(written(text), delimiter ? { delimiter } : {})).rejects.toThrow(
      `Perhaps it has another delimiter: --delimiter '${hint}`,
    );
  });

  it('for a missing column is refused, and its columns are named, without a hint', async () => {
    await expect(readFile(written('Title,Body;Text\nPump,leaks\n'))).rejects.toThrow(
      /^The file has no column “Text”\. Its columns are: Title, Body;Text\.$/,
    );
    await expect(readFile(written('Subject\nPump\n'))).rejects.toThrow(
      /^The file has no column “Title”, “Text”\. Its columns are: Subject\.$/,
    );
  });

  it('is named, with the reason', async () => {
    await expect(readFile(join(folder, 'none.csv'))).rejects.toThrow('none.csv does not exist.');
    await expect(readFile(join(written('x'), 'none.csv'))).rejects.toThrow('none.csv does not exist.');
    await expect(readFile(folder)).rejects.toThrow('is a folder.');
  });

  it('for its encoding is refused, at its end too', async () => {
    for (const text of ['Title,Text\nK\xfchler,leaks\n', 'Title,Text\nPump,leaks\xc3'])
      await expect(readFile(written(Buffer.from(text, 'latin1')))).rejects.toThrow('The file is not utf-8.');
    await expect(readFile(written('x'), { encoding: 'ebcdic' })).rejects.toThrow(
      'There is no encoding “ebcdic”.',
    );
  });

  it('is not one with a letter of two bytes on the boundary of two chunks', async () => {
    const filler = 'x'.repeat(65_535 - 'Title,Text\nPump,'.length);
    expect(await readFile(written(`Title,Text\nPump,${filler}ü\n`))).toEqual([
      { line: 2, title: 'Pump', description: `${filler}ü` },
    ]);
  });
});

describe('the pairs of a mapping', () => {
  it('may have spaces around them, and equals signs in their values', () => {
    expect(parsePairs('title = Short text, asset=Asset ,external_ref=a=b', '--map')).toEqual({
      title: 'Short text',
      asset: 'Asset',
      external_ref: 'a=b',
    });
  });

  it.each(['title', '=Text', 'title=Text,', ''])('%j is refused, and the option is named', (text) => {
    expect(() => parsePairs(text, '--set')).toThrow(
      '--set takes pairs such as title=Text,asset=Asset, not “',
    );
  });

  it('name fields that exist, and the title', () => {
    checkMapping({ map: { title: 'T', asset: 'A' }, set: {} });
    checkMapping({ map: {}, set: { title: 'the same' } });
    expect(() => checkMapping({ map: { title: 'T' }, set: { colour: 'red' } })).toThrow(
      'A work order has no field “colour”. The fields are: ',
    );
    expect(() => checkMapping({ map: { line: 'L', title: 'T' }, set: {} })).toThrow('no field “line”');
    expect(() => checkMapping({ map: { asset: 'A' }, set: {} })).toThrow(
      'Map the title: --map title=Column.',
    );
  });
});
