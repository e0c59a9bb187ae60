import * as e from '../expectations.ts';
import type { Expectation, Language, RecordRow } from '../questions.ts';

const names = (sql: string, ...alternatives: string[]): Expectation => ({
  kind: 'rows',
  sql,
  alternatives,
  orderMatters: false,
  mayBeEmpty: true,
});
/** The figure of each group, the first of them. */
const firstOf = (group: string, figure: string, from: string, where = 'true', order = 'desc'): Expectation =>
  e.first(
    `select ${group} as value from ${from} where ${group} is not null and ${where} group by ${group} order by ${figure} ${order}`,
    'text',
  );
const valueOf = (sql: string, ...alternatives: string[]): Expectation => ({
  kind: 'value',
  sql,
  alternatives,
  unit: 'currency',
});
const groupsOf = (group: string, table: string, where = 'true') =>
  names(`select distinct ${group} as name from ${table} where ${group} is not null and ${where}`);
const building = `trim(split_part(location, ',', 1))`;
const total = 'coalesce(parts_cost, 0) + coalesce(labor_cost, 0)';
const pumps = `name ~* '\\mpump( [ab])?$'`;
const buildingOfOrder = `select trim(split_part(a.location, ',', 1)) as value from work_orders w join assets a on a.id = w.asset_id`;

/** Figures, orders and groups in combinations that no other set has, written before they were asked. */
export const measures: Readonly<Record<Language, readonly RecordRow[]>> = {
  en: [
    [
      'mean',
      'mean labour cost per corrective order',
      e.meanOf('work_orders', 'labor_cost', `work_type = 'corrective'`),
    ],
    ['kind', 'which pump is the newest', e.extreme('assets', 'purchase_date desc nulls last', pumps)],
    [
      'combined',
      'machines whose value lies between 20000 and 40000',
      e.countAssets('current_value between 20000 and 40000'),
    ],
    ['price', 'parts priced between 100 and 150', e.countParts('unit_cost between 100 and 150')],
    ['stock', 'how many parts have at least 10 in stock', e.countParts('current_stock >= 10')],
    [
      'combined',
      'total stock value per supplier',
      valueOf(`select sum(current_stock * unit_cost) as value from parts where supplier = 'Lubrena'`),
    ],
    [
      'combined',
      'which category of parts is worth the most',
      firstOf('category', 'sum(current_stock * unit_cost)', 'parts'),
    ],
    [
      'combined',
      'which manufacturer did we buy the most machines from',
      firstOf('manufacturer', 'count(*)', 'assets'),
    ],
    [
      'period',
      'how many jobs were finished in the second half of 2025',
      e.countOrders(`completed_at >= '2025-07-01' and completed_at < '2026-01-01' and status = 'completed'`),
    ],
    [
      'combined',
      'assets purchased between 2013 and 2014',
      e.countAssets(`purchase_date >= '2013-01-01' and purchase_date < '2015-01-01'`),
    ],
    [
      'combined',
      'technician with the lowest average cost per job',
      firstOf('assigned_to', `avg(${total})`, 'work_orders', `status = 'completed'`, 'asc'),
    ],
    [
      'cost',
      'mean cost of a breakdown in building A',
      valueOf(
        `select round(avg(${total}), 2) as value from work_orders where work_type = 'corrective' and status = 'completed' and ${e.onAssets(`location like 'Building A%'`)}`,
      ),
    ],
    [
      'several',
      'shortest repair ever',
      e.first(
        `select title as value from work_orders where work_type = 'corrective' and started_at is not null and completed_at is not null order by completed_at - started_at`,
        'text',
      ),
    ],
    [
      'combined',
      'which technicians have ever worked on the homogenizer',
      names(
        `select distinct assigned_to as name from work_orders where ${e.on('HM-140')} and status = 'completed' and assigned_to is not null`,
      ),
    ],
    ['combined', 'list our suppliers', groupsOf('supplier', 'parts')],
    [
      'combined',
      'breakdowns per weekday',
      names(
        `select to_char(created_at, 'FMDay') as name from work_orders where work_type = 'corrective' group by 1`,
      ),
    ],
    [
      'combined',
      'preventive jobs completed each quarter',
      names(
        `select to_char(completed_at, 'YYYY-"Q"Q') as name from work_orders where work_type = 'preventive' and status = 'completed' group by 1`,
      ),
    ],
    ['stock', 'parts holding more than their maximum', e.countParts('current_stock > max_stock_level')],
    [
      'cost',
      'what have we spent on the retort so far this year',
      e.cost(`${e.on('RT-730')} and completed_at >= ${e.thisYear}`),
    ],
    ['missing', 'third most expensive part', e.notFound('third most')],
    ['missing', 'median repair time of the chiller', e.notFound('median')],
    ['missing', 'most expensive machine in each building', e.notFound('in each building')],
    [
      'combined',
      'spares sorted by stock value',
      e.extreme('parts', 'current_stock * unit_cost desc nulls last'),
    ],
    [
      'combined',
      'how many machines are there per manufacturer in building B',
      names(
        `select distinct manufacturer as name from assets where location like 'Building B%' and manufacturer is not null`,
      ),
    ],
    [
      'several',
      'second quarter cost by technician',
      valueOf(
        `select sum(${total}) as value from work_orders where assigned_to = 'igor.petrov' and extract(quarter from completed_at) = 2 and extract(year from completed_at) = extract(year from now())`,
      ),
    ],
    [
      'several',
      'which building has most unassigned jobs',
      e.first(
        `${buildingOfOrder} where w.assigned_to is null and w.status in ('open', 'in_progress', 'on_hold') group by 1 order by count(*) desc`,
        'text',
      ),
    ],
  ],
  de: [
    ['kind', 'welche Pumpe ist die älteste', e.extreme('assets', 'purchase_date asc nulls last', pumps)],
    [
      'combined',
      'durchschnittlicher Preis der Teile je Lieferant',
      valueOf(`select round(avg(unit_cost), 2) as value from parts where supplier = 'Getribo'`),
    ],
    ['combined', 'Teile mit einem Preis zwischen 100 und 150', e.countParts('unit_cost between 100 and 150')],
    [
      'combined',
      'in welchem Monat gab es dieses Jahr die meisten Störungen',
      e.first(
        `select to_char(created_at, 'YYYY-MM') as value from work_orders where work_type = 'corrective' and created_at >= ${e.thisYear} group by 1 order by count(*) desc`,
        'text',
      ),
    ],
    [
      'combined',
      'Anlagen nach Hersteller',
      groupsOf('manufacturer', 'assets', `manufacturer in ('Hydran', 'Frigolux', 'Marmita')`),
    ],
    ['combined', 'welche Lieferanten haben wir', groupsOf('supplier', 'parts')],
    [
      'period',
      'wie viele Aufträge wurden im ersten Halbjahr 2026 erstellt',
      e.countOrders(`created_at >= '2026-01-01' and created_at < '2026-07-01'`),
    ],
    [
      'cost',
      'Arbeitskosten pro Auftrag im Durchschnitt',
      e.meanOf('work_orders', 'labor_cost', `status = 'completed'`),
    ],
    [
      'several',
      'kürzeste Reparatur',
      e.first(
        `select title as value from work_orders where work_type = 'corrective' and started_at is not null and completed_at is not null order by completed_at - started_at`,
        'text',
      ),
    ],
  ],
  es: [
    ['kind', '¿cuál es la bomba más nueva?', e.extreme('assets', 'purchase_date desc nulls last', pumps)],
    ['combined', 'repuestos con precio entre 100 y 150', e.countParts('unit_cost between 100 and 150')],
    [
      'combined',
      'valor del stock por categoría',
      groupsOf('category', 'parts', `category in ('electrical', 'drives', 'fleet')`),
    ],
    ['combined', '¿qué edificio tiene más máquinas?', firstOf(building, 'count(*)', 'assets')],
    [
      'combined',
      'coste medio por técnico este año',
      valueOf(
        `select round(avg(${total}), 2) as value from work_orders where assigned_to = 'igor.petrov' and completed_at >= ${e.thisYear}`,
      ),
    ],
    [
      'combined',
      'órdenes por día de la semana',
      names(`select unnest(array['lunes', 'martes', 'domingo']) as name`),
    ],
    [
      'several',
      'la reparación más corta',
      e.first(
        `select title as value from work_orders where work_type = 'corrective' and started_at is not null and completed_at is not null order by completed_at - started_at`,
        'text',
      ),
    ],
    [
      'cost',
      '¿cuánto hemos gastado en recambios este año?',
      e.sumOf('work_orders', 'parts_cost', `completed_at >= ${e.thisYear}`),
    ],
  ],
  fr: [
    [
      'kind',
      'quelle est la pompe la plus récente',
      e.extreme('assets', 'purchase_date desc nulls last', pumps),
    ],
    ['combined', 'pièces dont le prix est entre 100 et 150', e.countParts('unit_cost between 100 and 150')],
    ['combined', 'quel fournisseur a le plus de pièces', firstOf('supplier', 'count(*)', 'parts')],
    [
      'combined',
      'prix moyen des pièces par catégorie',
      valueOf(`select round(avg(unit_cost), 2) as value from parts where category = 'fleet'`),
    ],
    ['combined', 'équipements par bâtiment', groupsOf(building, 'assets', `location like 'Building%'`)],
    [
      'period',
      "combien d'ordres ont été créés au premier semestre 2026",
      e.countOrders(`created_at >= '2026-01-01' and created_at < '2026-07-01'`),
    ],
    [
      'combined',
      'quel mois a eu le plus de pannes cette année',
      e.first(
        `select to_char(created_at, 'YYYY-MM') as value from work_orders where work_type = 'corrective' and created_at >= ${e.thisYear} group by 1 order by count(*) desc`,
        'text',
      ),
    ],
    [
      'cost',
      "coût de main-d'œuvre moyen par intervention",
      e.meanOf('work_orders', 'labor_cost', `status = 'completed'`),
    ],
  ],
  ar: [
    ['kind', 'ما هي أحدث مضخة', e.extreme('assets', 'purchase_date desc nulls last', pumps)],
    ['combined', 'قطع الغيار التي سعرها بين 100 و 150', e.countParts('unit_cost between 100 and 150')],
    ['combined', 'أي مورد لديه أكثر قطع الغيار', firstOf('supplier', 'count(*)', 'parts')],
    [
      'combined',
      'قيمة المخزون حسب الفئة',
      groupsOf('category', 'parts', `category in ('electrical', 'drives', 'fleet')`),
    ],
    ['combined', 'عدد الأصول حسب المبنى', groupsOf(building, 'assets', `location like 'Building%'`)],
    [
      'combined',
      'متوسط تكلفة الأعطال',
      e.meanOf('work_orders', total, `work_type = 'corrective' and status = 'completed'`),
    ],
    [
      'combined',
      'أي شهر كان فيه أكثر الأعطال هذا العام',
      e.first(
        `select to_char(created_at, 'YYYY-MM') as value from work_orders where work_type = 'corrective' and created_at >= ${e.thisYear} group by 1 order by count(*) desc`,
        'text',
      ),
    ],
    [
      'several',
      'أقصر إصلاح',
      e.first(
        `select title as value from work_orders where work_type = 'corrective' and started_at is not null and completed_at is not null order by completed_at - started_at`,
        'text',
      ),
    ],
  ],
};
