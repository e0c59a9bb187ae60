import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase } from '../../testing/databases.ts';
import type { Context } from '../../context.ts';
import { answerFromRecords } from './answer.ts';
import { createSmallPlant } from '../../testing/small-plant.ts';

// Whole answers about a plant that is small enough to work them out by hand.

let db: Awaited<ReturnType<typeof openTestDatabase>>;
let context: Context;
beforeAll(async () => {
  db = await openTestDatabase('pglite');
  context = await createSmallPlant(db);
});
afterAll(() => db.close());

const words = (text: string) =>
  text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split('\n')
    .filter(Boolean);

const canAsk =
  'I can answer about work orders (how many, whose, due, overdue, cost, hours), assets (place, service dates, value, failures) and parts (stock, place, price, supplier).';
const byType = ['- corrective — **3**', '- preventive — **2**', '- inspection — **1**'];
const byPriority = ['- medium — **3**', '- low — **1**', '- high — **1**', '- critical — **1**'];
const byAsset = [
  '- MX-2 · Dough mixer — **3**',
  '- BO-1 · Steam boiler — **2**',
  '- CV-3 · Belt conveyor — **1**',
];
const byPlace = ['- Building A — **5**', '- Yard — **1**'];
const byStatus = (
  ...[completed, open, started, held, cancelled]: [string, string, string, string, string]
) => [
  `- ${completed} — **2**`,
  `- ${open} — **1**`,
  `- ${started} — **1**`,
  `- ${held} — **1**`,
  `- ${cancelled} — **1**`,
];
const bearing = 'BR-1 · Roller bearing: “2 in stock (minimum 5), Shelf 1”';
const seal = 'SL-2 · Shaft seal: “0 in stock (minimum 1), Shelf 2”';
const belt = 'BT-3 · Drive belt: “8 in stock (minimum 8), Shelf 2”';
const boiler = 'BO-1 · Steam boiler: “Alphatherm · Building A, basement”';
const mixer = 'MX-2 · Dough mixer: “Betamix · Building A, bay 2”';
const conveyor = 'CV-3 · Belt conveyor: “Alphatherm · Yard”';
const list = (...items: string[]) => items.map((item) => `- ${item}`);

it.each<[question: string, ...answer: string[]]>([
  ['work orders by type', 'Work orders', ...byType],
  ['Aufträge nach Art', 'Aufträge', ...byType],
  ['órdenes de trabajo por tipo', 'Órdenes de trabajo', ...byType],
  ['ordres de travail par type', 'Ordres de travail', ...byType],
  ['أوامر العمل حسب النوع', 'أوامر العمل', ...byType],
  ['work orders by priority', 'Work orders', ...byPriority],
  ['Aufträge nach Priorität', 'Aufträge', ...byPriority],
  ['órdenes de trabajo por prioridad', 'Órdenes de trabajo', ...byPriority],
  ['ordres de travail par priorité', 'Ordres de travail', ...byPriority],
  ['أوامر العمل حسب الأولوية', 'أوامر العمل', ...byPriority],
  [
    'work orders by status',
    'Work orders',
    ...byStatus('completed', 'open', 'in progress', 'on hold', 'cancelled'),
  ],
  [
    'Aufträge nach Status',
    'Aufträge',
    ...byStatus('abgeschlossen', 'offen', 'in Arbeit', 'angehalten', 'storniert'),
  ],
  [
    'órdenes por estado',
    'Órdenes de trabajo',
    ...byStatus('completadas', 'abiertas', 'en curso', 'en espera', 'canceladas'),
  ],
  [
    'ordres de travail par statut',
    'Ordres de travail',
    ...byStatus('terminés', 'ouverts', 'en cours', 'en attente', 'annulés'),
  ],
  ['أوامر العمل حسب الحالة', 'أوامر العمل', ...byStatus('مكتملة', 'مفتوحة', 'قيد التنفيذ', 'معلّقة', 'ملغاة')],
  ['work orders by asset', 'Work orders', ...byAsset],
  ['Aufträge pro Anlage', 'Aufträge', ...byAsset],
  ['órdenes por equipo', 'Órdenes de trabajo', ...byAsset],
  ['ordres de travail par machine', 'Ordres de travail', ...byAsset],
  ['work orders by building', 'Work orders', ...byPlace],
  ['Aufträge pro Gebäude', 'Aufträge', ...byPlace],
  ['work orders by manufacturer', 'Work orders', '- Alphatherm — **3**', '- Betamix — **3**'],
  ['completed work orders per month', 'Work orders, completed', '- 2026-05 — **1**', '- 2026-04 — **1**'],
  ['work orders due by month', 'Work orders, due', '- 2026-06 — **1**'],
  [
    'maintenance cost per month',
    'Cost (parts and labour)',
    '- 2026-05 — **150.00**',
    '- 2026-04 — **30.00**',
  ],
  [
    'maintenance cost by machine',
    'Cost (parts and labour)',
    '- MX-2 · Dough mixer — **150.00**',
    '- BO-1 · Steam boiler — **30.00**',
    '- CV-3 · Belt conveyor — **insufficient data**',
  ],
  ['hours per technician', 'Hours worked', '- ben.lind — **5 h**', '- ana.cruz — **3 h**'],
  [
    'which machine had the most failures',
    'Work orders, corrective',
    '1. MX-2 · Dough mixer — **2**',
    '2. BO-1 · Steam boiler — **1**',
  ],
  ['where do we have the most failures', 'Work orders, corrective', '1. Building A — **3**'],
  ['assets by building', 'Assets', '- Building A — **2**', '- Yard — **1**'],
  ['assets by manufacturer', 'Assets', '- Alphatherm — **2**', '- Betamix — **1**'],
  ['parts by category', 'Parts', '- bearings — **1**', '- belts — **1**', '- seals — **1**'],
  ['parts by manufacturer', 'Parts', '- Rollex — **2**', '- Beltor — **1**'],
  ['Teile nach Lieferant', 'Teile', '- Lubrena — **2**', '- Voltarc — **1**'],
  ['repuestos por proveedor', 'Repuestos', '- Lubrena — **2**', '- Voltarc — **1**'],
  ['pièces par fournisseur', 'Pièces', '- Lubrena — **2**', '- Voltarc — **1**'],
  ['قطع الغيار حسب المورد', 'قطع الغيار', '- Lubrena — **2**', '- Voltarc — **1**'],
  ['how many suppliers do we have', 'supplier: **2**', '- Lubrena — **2**', '- Voltarc — **1**'],
  [
    'how long do work orders take on average',
    '- Mean time from created to completed, in the last 365 days: **6.17 d** (n = 2); mean time from started to completed: 15 h (n = 2)',
    '- Mean time from created to completed, in total: **6.17 d** (n = 2); mean time from started to completed: 15 h (n = 2)',
  ],
  ['estimated hours of open work orders', '- Estimated hours, open, not finished: **4 h** (n = 1)'],
  [
    'parts cost of MX-2',
    'MX-2 · Dough mixer',
    '- Cost of parts, in the last 365 days: **100.00** (n = 1)',
    '- Cost of parts, in total: **100.00** (n = 1)',
  ],
  [
    'labour cost of MX-2',
    'MX-2 · Dough mixer',
    '- Cost of labour, in the last 365 days: **50.00** (n = 1)',
    '- Cost of labour, in total: **50.00** (n = 1)',
  ],
  ...[
    'spend on MX-2, parts and labour together',
    'parts and labour cost of MX-2',
    'labour and parts cost of MX-2',
  ].map((question): [string, ...string[]] => [
    question,
    'MX-2 · Dough mixer',
    '- Cost (parts and labour), in the last 365 days: **150.00** (n = 1)',
    '- Cost (parts and labour), in total: **150.00** (n = 1)',
  ]),
  [
    'most expensive work order',
    'Work orders: **6**',
    '- WO 4 · Replace gearbox — completed, MX-2, finished 2026-05-11, assigned to ben.lind — Cost (parts and labour): 150.00',
    'These are 1 of 6.',
  ],
  ['critical parts', "I can't tell, because these records do not have this: critical.", canAsk],
  [
    'parts low in stock assigned to ana.cruz',
    "I can't tell, because these records do not have this: ana.cruz.",
    canAsk,
  ],
  [
    'Welche Teile sind knapp?',
    'Teile, knapp: **3**',
    '- Unter dem Minimum: **2**',
    '**Knapp**',
    ...list(bearing, belt, seal),
  ],
  ['parts out of stock', 'Parts, out of stock: **1**', '**Out of stock**', ...list(seal)],
  [
    'cheapest part',
    'Parts: **3**',
    ...list(`${belt} — unit price 2.50`, `${seal} — unit price 4.00`, `${bearing} — unit price 10.00`),
  ],
  ['value of our stock', 'Parts: **3**', '- Value in stock (stock × unit price): **40.00**'],
  [
    'oldest asset',
    'Assets: **3**',
    ...list(
      `${conveyor} — purchased 2015-01-01`,
      `${boiler} — purchased 2020-03-01`,
      `${mixer} — purchased 2022-05-01`,
    ),
  ],
  [
    'what are our machines worth',
    'Assets: **3**',
    '- Total, purchase cost: **4500.00** (n = 3)',
    '- Total, current value: **2900.00** (n = 2)',
    ...list(
      `${conveyor} — current value not recorded`,
      `${mixer} — current value 2500.00`,
      `${boiler} — current value 400.00`,
    ),
  ],
  ['assets in building A', 'Assets, Building A, basement / Building A, bay 2: **2**', ...list(mixer, boiler)],
  ['assets in bay 2', 'Assets, Building A, bay 2: **1**', ...list(mixer)],
  ['assets in the yard', 'Assets, Yard: **1**', ...list(conveyor)],
  [
    'which machine is due for service next',
    'Assets: **3**',
    ...list(`${mixer} — next service 2026-06-18`, `${boiler} — next service 2026-07-01`),
    'These are 2 of 3.',
  ],
  [
    'list our machines with their last service',
    'Assets: **3**',
    ...list(`${boiler} — last service 2026-04-03`),
    'These are 1 of 3.',
  ],
  [
    'which machines have a monthly service interval',
    'Assets, service interval: monthly: **1**',
    ...list(mixer),
  ],
  ['which assets are retired', 'Assets, retired: **1**', ...list(conveyor)],
  ['machines in maintenance', 'Assets, in maintenance: **1**', ...list(mixer)],
  ['active machines', 'Assets, active: **1**', ...list(boiler)],
  ['how many mixers do we have', 'Assets, mixers: **1**', ...list(mixer)],
  ['oldest boiler', 'Assets, boiler: **1**', ...list(`${boiler} — purchased 2020-03-01`)],
  ['list the bearings', 'Parts, from bearings: **1**', ...list(bearing)],
  ['most expensive bearing', 'Parts, from bearings: **1**', ...list(`${bearing} — unit price 10.00`)],
  ['parts at Shelf 2', 'Parts, from Shelf 2: **2**', ...list(belt, seal)],
  ['average price of the parts', 'Parts: **3**', '- unit price, on average: **5.50** (n = 3)'],
  [
    'unassigned work orders',
    'Work orders, not assigned, not finished: **1**',
    '- WO 5 · Guard check — on hold, CV-3, created 2026-05-20, assigned to nobody',
  ],
  [
    'how many open work orders',
    'Work orders, open: **1**',
    'Work orders, not finished: 3',
    '- WO 1 · Burner trips — open, critical, BO-1, due 2026-06-10, created 2026-06-01, assigned to ana.cruz',
  ],
  [
    'Wie viele Aufträge sind überfällig?',
    'Aufträge, überfällig: **1**',
    '- WO 1 · Burner trips — offen, kritisch, BO-1, fällig 2026-06-10, angelegt 2026-06-01, zugewiesen an ana.cruz',
  ],
  [
    'órdenes de trabajo vencidas',
    'Órdenes de trabajo, vencidas: **1**',
    '- WO 1 · Burner trips — abiertas, críticas, BO-1, vence 2026-06-10, creadas 2026-06-01, asignada a ana.cruz',
  ],
  [
    'ordres de travail en retard',
    'Ordres de travail, en retard: **1**',
    '- WO 1 · Burner trips — ouverts, critiques, BO-1, échéance 2026-06-10, créés 2026-06-01, attribué à ana.cruz',
  ],
  [
    'أوامر العمل المتأخرة',
    'أوامر العمل, متأخرة: **1**',
    '- WO 1 · Burner trips — مفتوحة, حرجة, BO-1, تستحق 2026-06-10, أُنشئت 2026-06-01, مسند إلى ana.cruz',
  ],
])('“%s” is answered in full', async (question, ...answer) => {
  const found = await answerFromRecords(context, question);
  expect(words(found!.text)).toEqual(answer);
});

const gearbox = 'WO 4 · Replace gearbox — completed, MX-2, finished 2026-05-11, assigned to ben.lind';
it.each<[question: string, earlier: string[], answer: string[]]>([
  [
    'only the completed ones',
    ['work orders created in May', 'only the corrective ones'],
    ['Work orders, corrective, finished, 2026-05-01 – 2026-05-31: **1**', ...list(gearbox)],
  ],
  [
    'and in May',
    ['what is overdue', 'corrective work orders', 'only the completed ones'],
    ['Work orders, corrective, finished, 2026-05-01 – 2026-05-31: **1**', ...list(gearbox)],
  ],
])('“%s” behind %j is about the same', async (question, earlier, answer) => {
  const found = await answerFromRecords(context, question, earlier);
  expect(words(found!.text)).toEqual(answer);
});

it('the service of a retired machine is not overdue, whatever date it has', async () => {
  const setNext = (asset: string, date: string | null) =>
    db.transaction(async (query) => {
      await query('set local role none', []);
      await query('update assets set next_maintenance_date = $2 where asset_tag = $1', [asset, date]);
    });
  try {
    await setNext('MX-2', '2026-05-18');
    await setNext('CV-3', '2026-05-18');
    const { text } = (await answerFromRecords(context, 'which machines are overdue for service'))!;
    expect(text).toContain('MX-2');
    expect(text).not.toContain('CV-3');
  } finally {
    await setNext('MX-2', '2026-06-18');
    await setNext('CV-3', null);
  }
});
