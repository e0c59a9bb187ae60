import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { ConfigError } from '../../config.ts';
import { importFile, type ImportOptions } from './import-file.ts';

// Whole imports into a server that this file plays.

const folder = mkdtempSync(join(tmpdir(), 'chatterfix-import-run-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

type Row = Record<string, unknown>;
interface Sent {
  rows: Row[];
  dry_run: boolean;
}
const noDatabase = () => Promise.reject(new ConfigError('the database is not used'));

/** Imports the text into a server that creates all rows, but those that `answer` rejects. */
async function run(
  text: string,
  options: ImportOptions = {},
  answer: (sent: Sent, batch: number) => Promise<Row[] | void> | Row[] | void = () => {},
) {
  const file = join(folder, 'rows.csv');
  writeFileSync(file, text);
  const batches: Row[][] = [];
  const bytes: number[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (_address, init) => {
    const body = String(init!.body);
    const sent = JSON.parse(body) as Sent;
    const rejected = (await answer(sent, batches.length)) ?? [];
    batches.push(sent.rows);
    bytes.push(Buffer.byteLength(body));
    const counts = { created: sent.rows.length - rejected.length, updated: 0, unchanged: 0 };
    return Response.json({ ...counts, assets_created: [], rejected, dry_run: sent.dry_run });
  });
  const printed: string[] = [];
  const shown: string[] = [];
  const all = {
    baseUrl: 'https://cmms.example',
    key: 'sk_test',
    map: 'title=Text,external_ref=Order',
    ...options,
  };
  const print = { out: (line: string) => printed.push(line), progress: (line: string) => shown.push(line) };
  const report = await importFile('work-orders', file, all, noDatabase, print).catch((error: unknown) =>
    String(error),
  );
  return { report, batches, bytes, printed: printed.join('\n'), shown };
}

const numbered = (count: number, text = (n: number) => `Row ${n}`) =>
  `Order,Text\n${Array.from({ length: count }, (_, n) => `O-${n},${text(n)}\n`).join('')}`;

describe('an import of a file', () => {
  it('sends batches of 500 rows, and smaller ones of long rows', async () => {
    expect((await run(numbered(1_001))).batches.map(({ length }) => length)).toEqual([500, 500, 1]);
    const long = 'ü'.repeat(9_000);
    const { report, batches, bytes } = await run(
      numbered(100, () => `t,${long}`).replace('Text', 'Text,Long'),
      {
        map: 'title=Text,external_ref=Order,description=Long',
      },
    );
    expect(batches.length).toBeGreaterThan(3);
    expect(Math.max(...bytes)).toBeLessThan(600_000);
    expect(report).toMatchObject({ rows: 100, created: 100, complete: true });
  });

  it('names an order once, also if it is in two batches', async () => {
    const { report, batches } = await run(`${numbered(700)}O-0,again\nO-699,again\n`);
    expect(batches.flat()).toHaveLength(700);
    expect(report).toMatchObject({
      rows: 702,
      created: 700,
      rejected: [
        { line: 702, reason: 'is the same as that of line 2, and the first row counts' },
        { line: 703, reason: 'is the same as that of line 701, and the first row counts' },
      ],
    });
  });

  it('sends nothing if a later row leaves something undecided', async () => {
    const { report, batches } = await run(
      `Order,Text,Due\n${'1,a,2026-03-31\n'.repeat(600)}2,b,03/04/2026\n`,
      { map: 'title=Text,external_ref=Order,due_date=Due' },
    );
    expect(report).toContain(
      '“Due” (due_date) has dates that can be read in two ways, such as 03/04/2026 in line 602. Give --date-format due_date=dmy or --date-format due_date=mdy',
    );
    expect(batches).toEqual([]);
  });

  it('keeps a due day as a day', async () => {
    const { batches } = await run('Order,Text,Due\n1,a,31.03.2026\n2,b,2026-03-31T14:00:00+02:00\n', {
      map: 'title=Text,external_ref=Order,due_date=Due',
    });
    expect(batches.flat().map(({ due_date }) => due_date)).toEqual(['2026-03-31', '2026-03-31T12:00:00Z']);
  });

  it('that Ctrl-C stops says what was done', async () => {
    const { report, printed } = await run(numbered(2_000), {}, (_, batch) => {
      if (batch === 1) process.emit('SIGINT');
    });
    expect(report).toMatchObject({ rows: 1_000, created: 1_000, rejected: [], complete: false });
    expect(printed).toMatch(/^1000 rows read: 1000 created, 0 updated, 0 unchanged, 0 rejected\.$/m);
    expect(printed).toMatch(/^Stopped before the end of the file\./m);
  });

  it('that fails in the middle says what was done, and what is not known', async () => {
    const { report, printed } = await run(numbered(2_000), {}, (_, batch) => {
      if (batch < 1) return;
      process.emit('SIGINT'); // otherwise the batch is tried again for a minute
      throw new TypeError('fetch failed');
    });
    expect(report).toMatch(/does not answer/);
    expect(printed).toMatch(/^500 rows read: 500 created, 0 updated, 0 unchanged, 0 rejected\.$/m);
    expect(printed).toMatch(/^The rows of lines 502 to 1001 were sent and not answered: /m);
  });

  it('shows how far it is, and prints how the file was read', async () => {
    const { shown, printed } = await run('sep=;\nOrder;Text;Cost\n1;a;1,5\n;;\nTotal;;1,5\n', {
      map: 'title=Text,external_ref=Order,parts_cost=Cost',
    });
    expect(shown.join('')).toMatch(/checked 100 %[^]*1 rows read \(100 %\)/);
    expect(printed).toBe(
      [
        'The file is UTF-8 (recognised), with “;” between cells; the header is line 2.',
        '“Cost” (parts_cost): the decimal sign is “,”, as 1,5 in line 3 proves.',
        'Skipped, because they are no records: 1 before the header, 1 blank, 1 totals.',
        '1 rows read: 1 created, 0 updated, 0 unchanged, 0 rejected.',
      ].join('\n'),
    );
  });

  it('prints the rejected lines in their order, whoever rejected them', async () => {
    const rejected = [4, 2].map((line) => ({ line, field: 'asset', reason: 'is not there' }));
    const { printed, report } = await run(
      'Order,Text,Cost\n1,a,1\n2,b,x\n3,c,2\n4,d,y\n5,e,3\n',
      { map: 'title=Text,external_ref=Order,parts_cost=Cost' },
      () => rejected,
    );
    expect(printed.match(/^line \d+: \S+ \S+/gm)).toEqual([
      'line 2: asset is',
      'line 3: parts_cost must',
      'line 4: asset is',
      'line 5: parts_cost must',
    ]);
    expect(report).toMatchObject({ rows: 5, created: 1, complete: true });
  });

  it('only proposes a mapping where it is asked to, and keeps it', async () => {
    const kept = join(folder, 'mapping.json');
    const text = 'Auftrag;Kurztext;Kosten\n1;a;1,5\n';
    const proposal = await run(text, { map: undefined, suggest: true, saveMapping: kept });
    expect(proposal.batches).toEqual([]);
    expect(proposal.printed).toContain('"external_ref": "Auftrag"');
    const { batches } = await run(text, { map: undefined, mapping: kept });
    expect(batches).toEqual([[{ line: 2, external_ref: '1', title: 'a', parts_cost: 1.5 }]]);
  });

  it('counts every row, whatever the rows and their ends are, and a dry run answers the same', async () => {
    const line = fc.constantFrom(
      'A,one,1', 'A,again,2', 'B,"two, quoted",3', 'C,,4', 'D,x,abc', ',no key,5', 'E,"open,6', 'F,3" pump,7',
      'G,many,8,9', 'H,few', ',,', ' ', 'Total,,9', 'Order,Text,Cost', 'I,"24" pump,1', ' J , padded ,1.5',
    ); // prettier-ignore
    const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(lines, async (written) => {
        const text = `Order,Text,Cost\n${written.map((one) => one.join('')).join('')}`;
        const options = { map: 'external_ref=Order,title=Text,parts_cost=Cost' };
        const { report } = await run(text, options);
        if (report === undefined || typeof report === 'string') throw new Error(report);
        const skipped = Object.values(report.skipped).reduce((sum, count) => sum + count, 0);
        expect(report.rows + skipped).toBe(written.length);
        expect(report.created + report.updated + report.unchanged + report.rejected.length).toBe(report.rows);
        const lineNumbers = report.rejected.map((one) => one.line);
        expect(lineNumbers).toEqual(lineNumbers.toSorted((a, b) => a - b));
        expect((await run(text, { ...options, dryRun: true })).report).toEqual({ ...report, dry_run: true });
      }),
      { numRuns: 60 },
    );
  });
});
