import * as e from '../expectations.ts';
import type { Expectation, RecordRow } from '../questions.ts';

/** The expectation with other right readings of the question. */
const or = (expectation: Expectation, ...alternatives: string[]) =>
  ({ ...expectation, alternatives }) as Expectation;

export const unpreparedEnglish: readonly RecordRow[] = [
  [
    'due',
    'does lena have anything due within the next 7 days',
    e.listOrders(
      `${e.of('lena.novak')} and ${e.unfinished} and due_date >= now() and due_date < now() + interval '7 days'`,
    ),
  ],
  [
    'person',
    'who did the most recent service on P-110B',
    e.orderValue(
      'assigned_to',
      `id = (select id from work_orders where ${e.on('P-110B')} and status = 'completed' order by completed_at desc limit 1)`,
      'person',
    ),
  ],
  [
    'hours',
    'sum of estimated hours for all work that isnt finished',
    e.sumOf('work_orders', 'estimated_hours', e.unfinished),
  ],
  ['list', 'show me everything thats on hold and why', e.listOrders(`status = 'on_hold'`)],
  [
    'reliability',
    'which machine had the most corrective orders in the last two years',
    e.first(
      `select asset_tag as value from assets join work_orders on work_orders.asset_id = assets.id where work_type = 'corrective' and work_orders.created_at >= now() - interval '2 years' group by assets.id, asset_tag order by count(*) desc`,
      'text',
    ),
  ],
  [
    'misspelt',
    'wich jobs are with igor and not startet yet',
    e.listOrders(`${e.of('igor.petrov')} and status = 'open'`),
  ],
  [
    'unassigned',
    'number of unfinished orders that dont have a technician',
    e.countOrders(`assigned_to is null and ${e.unfinished}`),
  ],
  [
    'period',
    'which corrective jobs were completed in the past 60 days',
    e.listOrders(`work_type = 'corrective' and status = 'completed' and completed_at >= ${e.daysAgo(60)}`),
  ],
  ['missing', 'how many jars did line 1 fill this week', e.notFound('production')],
  [
    'period',
    'how many PMs were cancelled so far this year',
    e.countOrders(
      `work_type = 'preventive' and status = 'cancelled' and updated_at >= ${e.thisYear}`,
      `work_type = 'preventive' and status = 'cancelled' and created_at >= ${e.thisYear}`,
      `work_type in ('preventive', 'inspection') and status = 'cancelled' and updated_at >= ${e.thisYear}`,
    ),
  ],
  [
    'cost',
    'how much went into corrective work in 2026',
    or(
      e.cost(`work_type = 'corrective' and completed_at >= '2026-01-01' and completed_at < '2027-01-01'`),
      `select sum(coalesce(parts_cost, 0) + coalesce(labor_cost, 0)) as value from work_orders where work_type = 'corrective' and created_at >= '2026-01-01' and created_at < '2027-01-01'`,
    ),
  ],
  [
    'stock',
    'where do the capping chucks come from, which vendor',
    e.partValue('CHUCK-8', 'supplier', 'text'),
  ],
  [
    'tree',
    'maintenance cost of filling line 2 since january',
    or(
      e.cost(`${e.onUnder('L2')} and completed_at >= ${e.thisYear}`),
      `select sum(coalesce(parts_cost, 0) + coalesce(labor_cost, 0)) as value from work_orders where ${e.onUnder('L2')} and created_at >= ${e.thisYear}`,
    ),
  ],
  ['list', 'cooking kettles with their tags pls', e.listAssets(`name like 'Cooking kettle%'`)],
  [
    'overdue',
    'is anything on hold already past its due date?',
    e.listOrders(`status = 'on_hold' and due_date < now()`),
  ],
  ['stock', 'who supplies V-belt SPZ 987', e.partValue('SPZ-987', 'supplier', 'text')],
  [
    'combined',
    'hours by technician, october 2026',
    e.ranked(
      `select assigned_to as name from work_orders where completed_at >= '2026-10-01' and completed_at < '2026-11-01' and assigned_to is not null group by assigned_to order by sum(actual_hours) desc`,
    ),
  ],
  [
    'service',
    'which equipment is past its service date',
    or(
      e.listAssets(`status <> 'retired' and next_maintenance_date < ${e.today}`),
      `select asset_tag as name from assets where next_maintenance_date < now()`,
      `select asset_tag as name from assets where id in (select asset_id from work_orders where work_type <> 'corrective' and ${e.overdue})`,
    ),
  ],
  [
    'stock',
    'which bearings do we need to reorder',
    e.listParts(`category = 'bearings' and current_stock <= min_stock_level`),
  ],
  ['kind', 'when did we buy the reach truck', e.assetValue('FT-03', 'purchase_date', 'date')],
  ['stock', 'KIT-CY80 qty on the shelf', e.partValue('KIT-CY80', 'current_stock', 'pieces')],
  [
    'due',
    'whats due between 1 and 4 december 2026',
    e.perhaps(e.listOrders(`${e.unfinished} and due_date >= '2026-12-01' and due_date < '2026-12-05'`)),
  ],
  ['overdue', "joe's overdue stuff", e.listOrders(`${e.of('joe.mbeki')} and ${e.overdue}`)],
  [
    'service',
    'when was cooking kettle 3 last serviced',
    e.assetValue('KT-113', 'last_maintenance_date', 'date'),
  ],
  ['kind', 'what status does the old sweeper have', e.assetValue('SP-09', 'status', 'text')],
  [
    'list',
    'list the equipment standing at Building B, end of line',
    e.listAssets(`location = 'Building B, end of line'`),
  ],
  [
    'combined',
    'breakdown of the unfinished work by priority',
    e.ranked(
      `select priority::text as name from work_orders where ${e.unfinished} group by priority order by count(*) desc`,
    ),
  ],
  [
    'combined',
    "what's the oldest machine we have",
    or(
      e.extreme('assets', 'purchase_date'),
      `select asset_tag as value from assets where status <> 'retired' order by purchase_date fetch first row with ties`,
    ),
  ],
  [
    'due',
    'how many jobs fall due in the next 5 days',
    e.countOrders(
      `${e.unfinished} and due_date >= now() and due_date < now() + interval '5 days'`,
      `${e.unfinished} and due_date >= now() and due_date < ${e.today} + interval '6 days'`,
      `${e.unfinished} and due_date >= now() and due_date < ${e.today} + interval '5 days'`,
      `${e.unfinished} and due_date >= ${e.today} and due_date < ${e.today} + interval '6 days'`,
    ),
  ],
  [
    'history',
    'past repairs on the homogenizer',
    e.listOrders(`${e.on('HM-140')} and work_type = 'corrective' and status = 'completed'`),
  ],
  ['missing', 'is the screw compressor K-201 still under warranty', e.notFound('warranty')],
  ['missing', 'delivery lead time of the SPB 2000 belt', e.notFound('lead time')],
  ['cost', 'total spend on CH-320 so far', e.cost(e.on('CH-320'))],
  [
    'service',
    'when does the cooling tower need its next service',
    e.assetValue('CT-301', 'next_maintenance_date', 'date'),
  ],
  [
    'combined',
    'how many work orders in each status',
    e.ranked(`select count(*)::text as name from work_orders group by status order by count(*) desc`),
  ],
  ['stock', 'how many 6205 bearings are left', e.partValue('BRG-6205-2RS', 'current_stock', 'pieces')],
  [
    'critical',
    'critical jobs still not given to anyone',
    e.listOrders(`priority = 'critical' and assigned_to is null and ${e.unfinished}`),
  ],
  ['price', 'price of the retort door gasket', e.partValue('DOOR-SEAL', 'unit_cost', 'currency')],
  [
    'count',
    'how many machines in the plant were made by Frigolux',
    e.countAssets(`manufacturer = 'Frigolux'`),
  ],
  ['kind', 'who made the stretch wrapper', e.assetValue('SW-820', 'manufacturer', 'text')],
  ['stock', 'when did we last order coolant concentrate', e.partValue('CLNT-20', 'last_ordered', 'text')],
  ['missing', 'what vibration reading did P-101B show yesterday', e.notFound('vibration reading')],
  [
    'combined',
    'who booked the most hours last month',
    e.first(
      `select assigned_to as value from work_orders where completed_at >= ${e.thisMonth} - interval '1 month' and completed_at < ${e.thisMonth} and assigned_to is not null group by assigned_to order by sum(actual_hours) desc`,
      'person',
    ),
  ],
  [
    'unassigned',
    'high prio jobs without an owner',
    e.listOrders(`assigned_to is null and priority = 'high' and ${e.unfinished}`),
  ],
  [
    'combined',
    'which Transbelt Service items are below their minimum',
    e.listParts(`supplier = 'Transbelt Service' and current_stock < min_stock_level`),
  ],
  [
    'cost',
    'how much did we spend on parts for the palletizer this year',
    or(
      e.sumOf('work_orders', 'parts_cost', `${e.on('PZ-810')} and completed_at >= ${e.thisYear}`),
      `select sum(parts_cost) as value from work_orders where ${e.on('PZ-810')} and created_at >= ${e.thisYear}`,
    ),
  ],
  [
    'service',
    'mcc-420 thermography - when was it last done',
    e.assetValue('MCC-420', 'last_maintenance_date', 'date'),
  ],
  ['missing', 'phone number of Lindqvist Bearings?', e.notFound('phone number')],
  ['count', 'count of assets on a quarterly schedule', e.countAssets(`maintenance_schedule = 'quarterly'`)],
  ['combined', 'most expensive part in the store', e.extreme('parts', 'unit_cost desc nulls last')],
  ['misspelt', 'how meny FU-16 fuses in the storeroom', e.partValue('FU-16', 'current_stock', 'pieces')],
  [
    'combined',
    'Hydran pumps that are not in building A',
    e.listAssets(`manufacturer = 'Hydran' and location not like 'Building A%'`),
  ],
  ['kind', 'purchase price of the pouch filler', e.assetValue('PF-710', 'purchase_cost', 'currency')],
  ['stock', 'whats completely out of stock', e.listParts('current_stock = 0')],
  [
    'period',
    'number of corrective WOs raised in the last 90 days',
    e.countOrders(
      `work_type = 'corrective' and created_at >= ${e.daysAgo(90)}`,
      `work_type = 'corrective' and created_at >= ${e.today} - interval '90 days'`,
    ),
  ],
  ['person', 'priya nair - outstanding work?', e.listOrders(`${e.of('priya.nair')} and ${e.unfinished}`)],
  [
    'combined',
    'all unfinished jobs except the preventive ones',
    e.listOrders(
      `${e.unfinished} and work_type <> 'preventive'`,
      `${e.unfinished} and work_type = 'corrective'`,
    ),
  ],
  ['hours', 'how many manhours went into boiler B-001 in total', e.hours(e.on('B-001'))],
  [
    'person',
    'how many jobs does lena still have on her plate',
    e.countOrders(`${e.of('lena.novak')} and ${e.unfinished}`),
  ],
  ['overdue', 'which order has been overdue the longest', e.extreme('work_orders', 'due_date', e.overdue)],
];
