import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Context } from '../../context.ts';
import { openTestDatabase } from '../../testing/databases.ts';
import { answerFromRecords } from './answer.ts';
import { createSmallPlant } from '../../testing/small-plant.ts';

// Figures for each group, means, rankings and amounts of a small plant, and the questions that are refused because a
// part of them is not understood.

let db: Awaited<ReturnType<typeof openTestDatabase>>;
let context: Context;
beforeAll(async () => {
  db = await openTestDatabase('pglite');
  context = await createSmallPlant(db);
});
afterAll(() => db.close());

const ask = async (question: string) =>
  (await answerFromRecords(context, question))!.text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split('\n')
    .filter(Boolean);

it.each<[question: string, ...answer: string[]]>([
  ['assets by status', 'Assets', '- active — **1**', '- in maintenance — **1**', '- retired — **1**'],
  ['average hours per technician', 'Hours worked on average', '- ben.lind — **5 h**', '- ana.cruz — **3 h**'],
  [
    'Durchschnittliche Stunden pro Techniker',
    'Arbeitsstunden im Durchschnitt',
    '- ben.lind — **5 h**',
    '- ana.cruz — **3 h**',
  ],
  [
    'costo promedio por técnico',
    'Costo (repuestos y mano de obra) en promedio',
    '- ben.lind — **150.00**',
    '- ana.cruz — **30.00**',
  ],
  [
    'coût moyen par technicien',
    "Coût (pièces et main-d'œuvre) en moyenne",
    '- ben.lind — **150.00**',
    '- ana.cruz — **30.00**',
  ],
  ['متوسط الساعات لكل فني', 'ساعات العمل في المتوسط', '- ben.lind — **5 h**', '- ana.cruz — **3 h**'],
  [
    'work orders created by month',
    'Work orders',
    '- 2026-06 — **1**',
    '- 2026-05 — **3**',
    '- 2026-04 — **2**',
  ],
  ['work orders by quarter', 'Work orders', '- 2026-Q2 — **6**'],
  ['work orders by year', 'Work orders', '- 2026 — **6**'],
  [
    'work orders by weekday',
    'Work orders',
    '- Monday — **2**',
    '- Tuesday — **1**',
    '- Wednesday — **2**',
    '- Friday — **1**',
  ],
  ['machines bought per year', 'Assets', '- 2022 — **1**', '- 2020 — **1**', '- 2015 — **1**'],
  [
    'average price of parts by supplier',
    'unit price on average',
    '- Lubrena — **7.00**',
    '- Voltarc — **2.50**',
  ],
  [
    'stock value by category',
    'Value in stock (stock × unit price)',
    '- bearings — **20.00**',
    '- belts — **20.00**',
    '- seals — **0.00**',
  ],
  ['which building has the most assets', 'Assets', '1. Building A — **2**', '2. Yard — **1**'],
  ['which supplier has the most parts', 'Parts', '1. Lubrena — **2**', '2. Voltarc — **1**'],
  [
    'which month had the most work orders',
    'Work orders',
    '1. 2026-05 — **3**',
    '2. 2026-04 — **2**',
    '3. 2026-06 — **1**',
  ],
  ['which manufacturers do we have', 'manufacturer: **2**', '- Alphatherm — **2**', '- Betamix — **1**'],
])('“%s” is answered for each group', async (question, ...answer) => {
  expect(await ask(question)).toEqual(answer);
});

it.each<[question: string, ...says: string[]]>([
  ['newest machine', 'MX-2 · Dough mixer', 'purchased 2022-05-01'],
  ['neueste Maschine', 'MX-2 · Dough mixer', '2022-05-01'],
  ['máquina más nueva', 'MX-2 · Dough mixer', '2022-05-01'],
  ['machine la plus récente', 'MX-2 · Dough mixer', '2022-05-01'],
  ['أحدث ماكينة', 'MX-2 · Dough mixer', '2022-05-01'],
  ['most valuable asset', 'MX-2 · Dough mixer', 'current value 2500.00'],
  ['least valuable machine', 'BO-1 · Steam boiler', 'current value 400.00'],
  ['machines sorted by purchase cost', 'MX-2 · Dough mixer', 'purchase cost 3000.00'],
  ['parts sorted by stock value', 'Value in stock (stock × unit price) 20.00'],
])('what comes first of “%s”', async (question, ...says) => {
  const first = (await ask(question)).find((line) => line.startsWith('- '));
  expect(says.filter((one) => !first?.includes(one))).toEqual([]);
});

it.each<[question: string, says: string]>([
  ['maintenance cost of BO-1', 'in total: **30.00** (n = 1)'],
  ['cost per work order', 'on average: **90.00**'],
  ['parts with stock between 1 and 5', 'in stock 1 – 5: **1**'],
  ['parts with at least 8 in stock', 'in stock at least 8: **1**'],
  ['machines worth between 300 and 400', 'current value 300 – 400: **1**'],
  ['machines costing more than 900', 'purchase cost more than 900: **2**'],
  ['jobs costing between 100 and 200', '100 – 200: **1**'],
  ['machines bought between 2015 and 2020', '2015-01-01 – 2020-12-31: **2**'],
  ['how many jobs were created in the first half of 2026', '2026-01-01 – 2026-06-30: **6**'],
  ['machines serviced in April 2026', 'last service 2026-04-01 – 2026-04-30: **1**'],
  ['average number of jobs created per month', 'on average: **2** (n = 3)'],
  ['shortest job', 'WO 4 · Replace gearbox'],
  ['longest job', 'WO 2 · Descale'],
  ['parts above their maximum', 'maximum level: **0**'],
])('“%s” says “%s”', async (question, says) => {
  expect((await ask(question)).join('\n')).toContain(says);
});

it.each([
  'cost by month and technician',
  'most expensive part per category',
  'second most expensive machine',
  'machines in building A last month',
  'median cost of work orders',
])('“%s” is refused, because a part of it is not understood', async (question) => {
  expect((await ask(question))[0]).toContain("I can't tell");
});

it('takes no person for the letters of a tag', async () => {
  await db.transaction(async (query) => {
    await query('set local role none', []);
    await query(
      `insert into work_orders (tenant_id, id, title, asset_id, assigned_to, work_type, status, created_at, completed_at, parts_cost)
       values ($1, 7, 'Gasket', 1, 'bo.lind', 'corrective', 'completed', '2026-06-02', '2026-06-02', 5)`,
      [context.tenant_id],
    );
  });
  expect((await ask('maintenance cost of BO-1')).join('\n')).toContain('in total: **35.00** (n = 2)');
  expect((await ask('cost of the work of bo lind')).join('\n')).toContain('**5.00** (n = 1)');
});
