import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { resources } from './fields.ts';
import { rowsOf } from './file.ts';
import { readMapping, type MappingOptions } from './mapping.ts';
import { makePlan } from './plan.ts';
import { recordMaker } from './records.ts';
import { suggestMapping } from './suggest.ts';

// Lists as other systems print and export them, with what people did to them in a spreadsheet.

const folder = mkdtempSync(join(tmpdir(), 'chatterfix-lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What each row of a list of work orders becomes; without options the mapping is the suggested one. */
async function read(content: string, options?: MappingOptions) {
  const file = join(folder, 'list.txt');
  writeFileSync(file, content);
  const resource = resources['work-orders'];
  const mapping = readMapping(resource, options ?? {});
  if (!options) await suggestMapping(file, resource, mapping);
  const plan = (await makePlan(file, resource, mapping, () => false))!;
  const recordOf = recordMaker(resource, plan);
  const rows: unknown[] = [];
  for await (const part of rowsOf(file, plan.encoding, plan.table))
    for (const row of part.rows) {
      const outcome = recordOf(row);
      rows.push(
        'record' in outcome
          ? outcome.record
          : 'skipped' in outcome
            ? outcome.skipped
            : `${outcome.rejected.line}: ${outcome.rejected.field} ${outcome.rejected.reason}`.slice(0, 60),
      );
    }
  return { rows, notes: plan.notes, mapping };
}
const hours = (rows: unknown[]) => rows.map((row) => (row as { estimated_hours?: number }).estimated_hours);

describe('hours with a unit', () => {
  const list = 'Auftrag;Kurztext;Arbeit;EH;Istarbeit;EH\n1;a;30;MIN;45;MIN\n2;b;1,5;STD;90,0;MIN\n';
  const mapped = 'external_ref=Auftrag,title=Kurztext,estimated_hours=Arbeit';

  it('in the next column are found by the suggestion', async () => {
    const { rows, mapping } = await read(list);
    expect(mapping.unit).toEqual({ estimated_hours: '#4', actual_hours: '#6' });
    expect(rows).toMatchObject([
      { estimated_hours: 0.5, actual_hours: 0.75 },
      { estimated_hours: 1.5, actual_hours: 1.5 },
    ]);
  });

  it('are never taken for hours without being asked for', async () => {
    await expect(read(list, { map: mapped })).rejects.toThrow(
      '“Arbeit” (estimated_hours) has units in the next column, such as 30 MIN in line 2. Give --unit estimated_hours=EH',
    );
    const minutes = 'Order,Text,Duration (min)\n1,a,30\n';
    const map = 'external_ref=Order,title=Text,estimated_hours=Duration (min)';
    await expect(read(minutes, { map })).rejects.toThrow('Give --unit estimated_hours=min');
    expect(hours((await read(minutes, { map, unit: 'estimated_hours=min' })).rows)).toEqual([0.5]);
    const other = 'Order,Text,Work,Shift\n1,a,30,day\n2,b,8,late\n';
    const work = 'external_ref=Order,title=Text,estimated_hours=Work';
    expect(hours((await read(other, { map: work })).rows)).toEqual([30, 8]);
  });

  it('that is none, or is missing, are rejected', async () => {
    const { rows } = await read('Auftrag;Kurztext;Arbeit;Einheit\n1;a;2;TAG\n2;b;3;\n3;c;0;\n4;d;1:30;H\n');
    expect(rows).toMatchObject([
      expect.stringContaining('2: estimated_hours'),
      expect.stringContaining('3: estimated_hours'),
      { estimated_hours: 0 },
      { estimated_hours: 1.5 },
    ]);
    await expect(read(list, { map: mapped, unit: 'estimated_hours=weeks' })).rejects.toThrow(
      'no unit of time',
    );
    expect(() => readMapping(resources['work-orders'], { unit: 'title=h' })).toThrow('is no field of hours');
  });
});

it('a printed list has its titles and headers again on every page', async () => {
  const page = (n: number, row: string) =>
    `31.12.2025     Dynamische Listenausgabe     ${n}\n------\n|Auftrag|Kurztext|Eckende |\n------\n${row}\n------\n`;
  const { rows } = await read(page(1, '|17|3" Ventil|05.01.2026|') + page(2, '|18|Öl|06.01.2026|'));
  expect(rows).toMatchObject([
    'ruler',
    { line: 5, external_ref: '17', title: '3" Ventil', due_date: '2026-01-05' },
    'ruler',
    'repeated_header',
    'ruler',
    'repeated_header',
    'ruler',
    { line: 11, external_ref: '18' },
    'ruler',
  ]);
});

it('a second header in words, and rows of counts, are no records', async () => {
  const { rows } = await read(
    'WONUM,DESCRIPTION,ESTLABHRS\nWork Order,Description,Hours\n7,Description,2\nTotal: 1,,2\n(1 rows),,\n',
  );
  expect(rows).toMatchObject(['repeated_header', { external_ref: '7' }, 'total', 'total']);
});

describe('what a spreadsheet did to codes', () => {
  const map = 'external_ref=Order,title=Text,asset=Asset';

  it('is undone where the text is still there, and said', async () => {
    const { rows, notes } = await read(
      `Order,Text,Asset\n="00123","=HYPERLINK(""https://x.test/1"";""Pump"")",'0042\n'4,'til noon','P\n`,
      { map },
    );
    expect(rows).toMatchObject([
      { external_ref: '00123', title: 'Pump', asset: '0042' },
      { external_ref: '4', title: "'til noon'", asset: "'P" },
    ]);
    expect(notes.at(-1)).toMatch(/^Marks of spreadsheets, .* in lines 2, 3\.$/);
  });

  it('costs the row where digits are lost', async () => {
    const { rows } = await read('Order;Text;Asset\n1,23E+09;a;\n5;b;4.5E+12\n12E4;1E+05;E+1\n', { map });
    expect(rows).toMatchObject([
      expect.stringMatching(/^2: external_ref has lost digits/),
      expect.stringMatching(/^3: asset has lost digits/),
      { external_ref: '12E4', title: '1E+05', asset: 'E+1' },
    ]);
  });
});

it('signs that nobody sees do not belong to names or values', async () => {
  const { rows } = await read(
    '\u200eOrder\u00a0,\u200bText,Due\u2060\n\u00a01\u200b,\u200bPump\u00ad,\u200e2025-12-31\u200f\n\u200b,\u00a0,\ufeff\n',
    { map: 'external_ref=Order,title=Text,due_date=Due' },
  );
  expect(rows).toEqual([{ line: 2, external_ref: '1', title: 'Pump', due_date: '2025-12-31' }, 'blank']);
});

it.each([
  ['Sehr hoch', 'In Arbeit', 'critical', 'in_progress'],
  ['Kritisch', 'Abgebrochen', 'critical', 'cancelled'],
  ['Muy alta', 'En espera', 'critical', 'on_hold'],
  ['Media', 'Cerrada', 'medium', 'completed'],
  ['Élevée', 'En cours', 'high', 'in_progress'],
  ['FAIBLE', 'Clôturé', 'low', 'completed'],
  ['P2', 'Annulée', 'high', 'cancelled'],
  ['4 - Critical', '3: Offen', 'critical', 'open'],
])('a priority “%s” and a status “%s” are known', async (written, state, priority, status) => {
  const { rows } = await read(`Order;Text;Priority;Status\n1;a;${written};${state}\n`);
  expect(rows).toMatchObject([{ priority, status }]);
});

it.each([
  ['31 de diciembre de 2025', '2025-12-31'],
  ['1er janvier 2026', '2026-01-01'],
  ['5 juin 2025', '2025-06-05'],
  ['4 juil. 2025', '2025-07-04'],
  ['3 août 2025', '2025-08-03'],
  ['6-ene-26', '2026-01-06'],
])('“%s” is a day', async (written, day) => {
  expect((await read(`Order;Text;Due\n1;a;${written}\n`)).rows).toMatchObject([{ due_date: day }]);
});
