import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRows, type Rejected } from './csv-rows.ts';

describe('the rows of a CSV file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chatterfix-csv-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function read(text: string, map: Record<string, string> = { title: 'Title', description: 'Text' }) {
    const file = join(folder, 'rows.csv');
    writeFileSync(file, text);
    const rejected: Rejected[] = [];
    const rows: unknown[] = [];
    for await (const row of readRows(file, { map, set: {} }, {}, (one) => rejected.push(one))) rows.push(row);
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
    expect(rejected[0]).toMatchObject({ line: 3 });
  });

  it('keep a date that can be read in two ways as it stands, so that the import refuses it', async () => {
    expect(await read('Title,Due\nPump,03/04/2026\n', { title: 'Title', due_date: 'Due' })).toEqual({
      rows: [{ line: 2, title: 'Pump', due_date: '03/04/2026' }],
      rejected: [],
    });
  });
});
