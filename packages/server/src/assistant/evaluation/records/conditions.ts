import * as e from '../expectations.ts';
import type { Expectation, Language, RecordRow } from '../questions.ts';

/** The expectation, or what one of these other statements finds. */
const alt = (one: Expectation, ...others: string[]): Expectation =>
  ({ ...one, alternatives: [...('alternatives' in one ? one.alternatives : []), ...others] }) as Expectation;
const set = (sql: string, ...alternatives: string[]): Expectation => ({
  kind: 'rows',
  sql,
  alternatives,
  orderMatters: false,
  mayBeEmpty: true,
});
const inBuilding = (letter: string) => `location ilike 'Building ${letter}%'`;
const lastMonth = (column: string) =>
  `${column} >= ${e.thisMonth} - interval '1 month' and ${column} < ${e.thisMonth}`;
const week = `date_trunc('week', now(), 'UTC')`;
const lastWeek = (column: string) => `${column} >= ${week} - interval '7 days' and ${column} < ${week}`;
const low = 'current_stock < min_stock_level';
const lowOrAt = 'current_stock <= min_stock_level';
const corr = `work_type = 'corrective'`;
const tomorrow = `due_date >= ${e.today} + interval '1 day' and due_date <= ${e.today} + interval '2 days'`;
const people = (having: string, where: string) =>
  `select assigned_to as name from work_orders where assigned_to is not null and ${where} group by assigned_to having ${having}`;
const perTech = (value: string, where: string) =>
  `select assigned_to as value from work_orders where assigned_to is not null and ${where} group by assigned_to order by ${value} desc`;
const perAsset = (value: string, where: string) =>
  `select a.asset_tag as value from work_orders w join assets a on a.id = w.asset_id where ${where} group by a.asset_tag order by ${value} desc`;
const money = 'coalesce(sum(coalesce(parts_cost,0) + coalesce(labor_cost,0)),0)';

/**
 * Questions with conditions that are denied, compared or shortened, as technicians and planners write them: half of a
 * set whose author had not read what answers them.
 */
export const conditions: Readonly<Record<Language, readonly RecordRow[]>> = {
  en: [
    ['combined', 'how many WOs are open right now', e.countOrders(`status = 'open'`, e.unfinished)],
    [
      'combined',
      'whats the number of parts below minimum',
      alt(e.countParts(low), `select count(*)::int as n from parts where ${lowOrAt}`),
    ],
    [
      'combined',
      'how many jobs did joe finish last month',
      e.countOrders(`${e.of('joe.mbeki')} and status = 'completed' and ${lastMonth('completed_at')}`),
    ],
    [
      'combined',
      'how many different suppliers do we buy parts from',
      { kind: 'count', sql: 'select count(distinct supplier)::int as n from parts', alternatives: [] },
    ],
    [
      'combined',
      'who is working on the retort',
      {
        kind: 'value',
        sql: `select assigned_to as value from work_orders where ${e.on('RT-730')} and status = 'in_progress'`,
        alternatives: [],
        unit: 'person',
      },
    ],
    [
      'combined',
      'who has the most open jobs',
      alt(
        e.first(perTech('count(*)', `status = 'open'`), 'person'),
        `${perTech('count(*)', e.unfinished)} fetch first row with ties`,
      ),
    ],
    [
      'combined',
      'anything assigned to dan osei thats overdue?',
      e.perhaps(e.listOrders(`${e.of('dan.osei')} and ${e.overdue}`)),
    ],
    [
      'combined',
      'who fixed the chiller last time',
      {
        kind: 'value',
        sql: `select assigned_to as value from work_orders where ${e.on('CH-320')} and status = 'completed' and ${corr} order by completed_at desc limit 1`,
        alternatives: [
          `select assigned_to as value from work_orders where ${e.on('CH-320')} and status = 'completed' order by completed_at desc limit 1`,
        ],
        unit: 'person',
      },
    ],
    [
      'combined',
      "open jobs that arent lena's",
      alt(
        e.countOrders(`status = 'open' and assigned_to is distinct from 'lena.novak'`),
        `select count(*)::int as n from work_orders where ${e.unfinished} and assigned_to is distinct from 'lena.novak'`,
        `select count(*)::int as n from work_orders where ${e.unfinished} and assigned_to <> 'lena.novak'`,
        `select count(*)::int as n from work_orders where status = 'open' and assigned_to <> 'lena.novak'`,
      ),
    ],
    [
      'combined',
      'what is late in the cold store',
      e.perhaps(e.listOrders(`${e.overdue} and ${e.onUnder('COLD')}`)),
    ],
    ['combined', "what's due tomorow", e.perhaps(e.listOrders(`${e.unfinished} and ${tomorrow}`))],
    [
      'combined',
      'anything due in the next 3 days for igor',
      e.perhaps(
        e.listOrders(
          `${e.unfinished} and ${e.of('igor.petrov')} and due_date >= now() and due_date < now() + interval '3 days'`,
          `${e.unfinished} and ${e.of('igor.petrov')} and due_date >= now() and due_date <= ${e.today} + interval '4 days'`,
        ),
      ),
    ],
    [
      'combined',
      'how many are overdue by more than 2 days',
      e.countOrders(
        `${e.unfinished} and due_date < now() - interval '2 days'`,
        `${e.unfinished} and due_date < ${e.today} - interval '2 days'`,
      ),
    ],
    ['combined', 'longest overdue job?', e.extreme('work_orders', 'due_date', e.overdue)],
    [
      'combined',
      'which jobs were due last week and still arent done',
      e.perhaps(
        e.listOrders(
          `${e.unfinished} and ${lastWeek('due_date')}`,
          `${e.unfinished} and due_date > ${week} - interval '7 days' and due_date <= ${week}`,
        ),
      ),
    ],
    [
      'combined',
      'overdue jobs that are not high priority',
      e.perhaps(e.listOrders(`${e.overdue} and priority <> 'high'`)),
    ],
    [
      'combined',
      'open orders with no due date',
      e.perhaps(e.listOrders(`${e.unfinished} and due_date is null`)),
    ],
    [
      'combined',
      'what broke in building A over the last 2 months',
      e.perhaps(
        e.listOrders(
          `${corr} and ${e.onAssets(inBuilding('A'))} and created_at >= now() - interval '2 months'`,
          `${corr} and ${e.onAssets(inBuilding('A'))} and created_at >= now() - interval '60 days'`,
        ),
      ),
    ],
    [
      'combined',
      'how many jobs did we close yesterday',
      e.countOrders(
        `status = 'completed' and completed_at >= ${e.today} - interval '1 day' and completed_at < ${e.today}`,
      ),
    ],
    [
      'combined',
      'what got done last week by sam',
      e.perhaps(
        e.listOrders(`${e.of('sam.whitford')} and status = 'completed' and ${lastWeek('completed_at')}`),
      ),
    ],
    ['combined', 'labour cost for CH-320 all time', e.sumOf('work_orders', 'labor_cost', e.on('CH-320'))],
    [
      'combined',
      'most expensive repair ever',
      e.extreme('work_orders', 'coalesce(parts_cost,0) + coalesce(labor_cost,0) desc', corr),
    ],
    [
      'combined',
      'top 3 machines by hours worked this year',
      e.ranked(
        `select a.asset_tag as name from work_orders w join assets a on a.id = w.asset_id where completed_at >= ${e.thisYear} group by a.asset_tag order by sum(actual_hours) desc limit 3`,
      ),
    ],
    [
      'combined',
      'average cost of a corrective job',
      alt(
        e.meanOf(
          'work_orders',
          'coalesce(parts_cost,0) + coalesce(labor_cost,0)',
          `${corr} and status = 'completed'`,
        ),
        `select round(avg(coalesce(parts_cost,0) + coalesce(labor_cost,0)),2) as value from work_orders where ${corr} and status = 'completed' and completed_at >= ${e.lastYear}`,
      ),
    ],
    ['combined', 'when was forklift 2 last serviced', e.assetValue('FT-02', 'last_maintenance_date', 'date')],
    ['combined', 'wich machines get a yearly check', e.listAssets(`maintenance_schedule = 'annual'`)],
    [
      'combined',
      'any fuel filters for the genset in stock',
      e.partValue('FF-DG350', 'current_stock', 'pieces'),
    ],
    ['combined', 'parts we have run out of', e.listParts('current_stock = 0')],
    ['combined', 'parts over 500 euro each', e.listParts('unit_cost > 500')],
    [
      'combined',
      'which parts come from elektra wholesale and are low',
      alt(
        e.listParts(`supplier = 'Elektra Wholesale' and ${low}`),
        `select part_number as name from parts where supplier = 'Elektra Wholesale' and ${lowOrAt}`,
      ),
    ],
    ['combined', 'do we have 5 v belts spb 2000', e.partValue('SPB-2000', 'current_stock', 'pieces')],
    ['combined', 'mttr CH-320', e.mttr('CH-320')],
    [
      'combined',
      'which asset breaks down most often',
      alt(
        e.first(perAsset('count(*)', corr), 'text'),
        `${perAsset('count(*)', `w.work_type = 'corrective' and w.created_at >= ${e.lastYear}`)} fetch first row with ties`,
      ),
    ],
    [
      'combined',
      'open jobs not in building B',
      alt(
        e.countOrders(`status = 'open' and not ${e.onAssets(inBuilding('B'))}`),
        `select count(*)::int as n from work_orders where ${e.unfinished} and not ${e.onAssets(inBuilding('B'))}`,
      ),
    ],
    [
      'combined',
      'which technicians have more than 3 open orders',
      set(people('count(*) > 3', `status = 'open'`), people('count(*) > 3', e.unfinished)),
    ],
    ['combined', 'assets bought before 2012', e.listAssets(`purchase_date < '2012-01-01'`)],
    [
      'combined',
      'machines worth more than 100k',
      alt(
        e.listAssets('current_value > 100000'),
        'select asset_tag as name from assets where purchase_cost > 100000',
      ),
    ],
    [
      'combined',
      'assets in building A with no open work orders',
      set(
        `select asset_tag as name from assets where ${inBuilding('A')} and id not in (select asset_id from work_orders where asset_id is not null and ${e.unfinished})`,
        `select asset_tag as name from assets where ${inBuilding('A')} and id not in (select asset_id from work_orders where asset_id is not null and status = 'open')`,
      ),
    ],
    [
      'follow_up',
      'and on line 2?',
      e.listOrders(`${e.unfinished} and ${e.onUnder('L2')}`, `status = 'open' and ${e.onUnder('L2')}`),
      ['open jobs on line 1'],
    ],
    [
      'follow_up',
      'only the unassigned ones',
      e.listOrders(`assigned_to is null and ${e.unfinished} and priority = 'critical'`),
      ['show me the critical jobs'],
    ],
  ],
  de: [
    ['combined', 'wieviele Aufträge sind grad offen', e.countOrders(`status = 'open'`, e.unfinished)],
    [
      'combined',
      'Welche Aufträge hat Maria Keller?',
      e.listOrders(`${e.of('maria.keller')} and ${e.unfinished}`),
    ],
    [
      'combined',
      'was ist überfällig und nicht zugewiesen',
      e.perhaps(e.listOrders(`${e.overdue} and assigned_to is null`)),
    ],
    ['combined', 'Welche Ersatzteile sind alle?', e.listParts('current_stock = 0')],
    ['combined', 'Teile über 300 Euro', e.listParts('unit_cost > 300')],
    [
      'combined',
      'Kosten für den Kessel B-001 dieses Jahr',
      alt(
        e.cost(`${e.on('B-001')} and completed_at >= ${e.thisYear}`),
        `select ${money} as value from work_orders where ${e.on('B-001')} and created_at >= ${e.thisYear}`,
      ),
    ],
    ['combined', 'Welche Anlagen haben keinen Wartungsplan?', e.listAssets('maintenance_schedule is null')],
  ],
  es: [
    ['combined', 'cuantas ordenes hay abiertas ahora', e.countOrders(`status = 'open'`, e.unfinished)],
    ['combined', '¿Qué órdenes no tienen técnico?', e.listOrders(`assigned_to is null and ${e.unfinished}`)],
    [
      'combined',
      'órdenes vencidas que no sean de prioridad alta',
      e.perhaps(e.listOrders(`${e.overdue} and priority <> 'high'`)),
    ],
    [
      'combined',
      '¿cuándo fue el último servicio del generador?',
      e.assetValue('G-430', 'last_maintenance_date', 'date'),
    ],
    ['combined', 'equipos que no están activos', e.listAssets(`status <> 'active'`)],
    [
      'follow_up',
      '¿y las de Priya?',
      e.listOrders(`${e.of('priya.nair')} and ${e.unfinished}`, `${e.of('priya.nair')} and status = 'open'`),
      ['órdenes abiertas de Lena'],
    ],
  ],
  fr: [
    ['combined', 'combien d’ordres sont en attente', e.countOrders(`status = 'on_hold'`)],
    ['combined', 'Quelle est la pièce la plus chère ?', e.extreme('parts', 'unit_cost desc')],
    [
      'combined',
      'combien de pannes sur le compresseur K-201 depuis deux ans',
      e.countOrders(`${e.on('K-201')} and ${corr} and created_at >= now() - interval '2 years'`),
    ],
    [
      'combined',
      'ordres de Dan Osei pour cette semaine',
      e.perhaps(e.listOrders(...e.dueThisWeek(e.of('dan.osei')))),
    ],
  ],
  ar: [
    ['combined', 'ما هي الأوامر غير المسندة لأحد؟', e.listOrders(`assigned_to is null and ${e.unfinished}`)],
    ['combined', 'متى كانت آخر صيانة للمولد G-430', e.assetValue('G-430', 'last_maintenance_date', 'date')],
    [
      'combined',
      'تكلفة P-101A هذه السنة',
      alt(
        e.cost(`${e.on('P-101A')} and completed_at >= ${e.thisYear}`),
        `select ${money} as value from work_orders where ${e.on('P-101A')} and created_at >= ${e.thisYear}`,
      ),
    ],
  ],
};
