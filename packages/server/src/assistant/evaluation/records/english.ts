import * as e from '../expectations.ts';
import type { RecordRow } from '../questions.ts';

export const english: readonly RecordRow[] = [
  ['count', 'how many work orders are open', e.countOrders(`status = 'open'`, e.unfinished)],
  ['count', 'how many WOs are on hold', e.countOrders(`status = 'on_hold'`)],
  ['count', 'number of jobs in progress right now', e.countOrders(`status = 'in_progress'`)],
  [
    'count',
    'how many high prio orders are not finished',
    e.countOrders(`priority = 'high' and ${e.unfinished}`),
  ],
  ['count', 'total completed work orders', e.countOrders(`status = 'completed'`)],
  ['count', 'how many orders were cancelled', e.countOrders(`status = 'cancelled'`)],
  ['count', 'how many assets do we have', e.countAssets('true')],
  ['count', 'how many assets are in maintenance status', e.countAssets(`status = 'maintenance'`)],
  ['count', 'how many part numbers are in the storeroom', e.countParts('true')],
  ['count', 'how many work orders has P-101A had in total', e.countOrders(e.on('P-101A'))],
  [
    'count',
    'how many corrective jobs did we raise in the last 30 days',
    e.countOrders(`work_type = 'corrective' and created_at >= ${e.daysAgo(30)}`),
  ],
  ['count', 'how many PMs are still to do', e.countOrders(`work_type = 'preventive' and ${e.unfinished}`)],
  ['count', 'how many assets of the make Frigolux', e.countAssets(`manufacturer = 'Frigolux'`)],

  ['list', 'which orders are on hold and why', e.listOrders(`status = 'on_hold'`)],
  ['list', 'list jobs in progress', e.listOrders(`status = 'in_progress'`)],
  ['list', 'open jobs on AHU-1', e.listOrders(`${e.on('AHU-1')} and ${e.unfinished}`)],
  ['list', 'whats going on with CV-640', e.listOrders(`${e.on('CV-640')} and ${e.unfinished}`)],
  ['list', 'assets that are under maintenance', e.listAssets(`status = 'maintenance'`)],
  ['list', 'which assets are in building c', e.listAssets(`location = 'Building C'`)],
  ['list', 'which machine is retired', e.listAssets(`status = 'retired'`)],
  ['list', 'what equipment sits in the boiler house', e.listAssets(`location = 'Boiler house'`)],
  ['list', 'anything made by Abfilla?', e.listAssets(`manufacturer = 'Abfilla'`)],
  [
    'list',
    'oldest unfinished work order',
    e.first(`select title as value from work_orders where ${e.unfinished} order by created_at`, 'text'),
  ],

  ['person', 'what does joe have on his plate', e.listOrders(`${e.of('joe.mbeki')} and ${e.unfinished}`)],
  ['person', "wo's 4 joe", e.listOrders(`${e.of('joe.mbeki')} and ${e.unfinished}`)],
  [
    'person',
    'show me open orders of maria keller',
    e.listOrders(
      `${e.of('maria.keller')} and ${e.unfinished}`,
      `${e.of('maria.keller')} and status = 'open'`,
    ),
  ],
  [
    'person',
    'how many unfinished jobs has igor.petrov',
    e.countOrders(`${e.of('igor.petrov')} and ${e.unfinished}`),
  ],
  [
    'person',
    'who is working on the retort',
    e.orderValue('assigned_to', `${e.on('RT-730')} and status = 'in_progress'`, 'person'),
  ],
  [
    'person',
    'who has the job with the hot AHU-1 fan motor',
    e.orderValue('assigned_to', `title = 'AHU-1 supply fan motor running hot'`, 'person'),
  ],
  [
    'person',
    'who fixed the goods lift when it stopped between floors',
    e.orderValue('assigned_to', `title = 'Goods lift stops between floors'`, 'person'),
  ],
  [
    'person',
    'who has the most unfinished work orders',
    e.first(
      `select assigned_to as value from work_orders where ${e.unfinished} and assigned_to is not null group by 1 order by count(*) desc`,
      'person',
    ),
  ],
  [
    'person',
    'jobs completed by sam in the last 90 days, how many',
    e.countOrders(`${e.of('sam.whitford')} and status = 'completed' and completed_at >= ${e.daysAgo(90)}`),
  ],

  ['unassigned', 'which work orders are unassigned', e.listOrders(`assigned_to is null and ${e.unfinished}`)],
  [
    'unassigned',
    'how many jobs have nobody on them',
    e.countOrders(`assigned_to is null and ${e.unfinished}`),
  ],
  [
    'unassigned',
    'anything critical without an owner?',
    e.listOrders(`assigned_to is null and ${e.unfinished} and priority = 'critical'`),
  ],

  ['critical', 'critical work orders', e.listOrders(`priority = 'critical' and ${e.unfinished}`)],
  [
    'critical',
    'how many criticals are open',
    e.countOrders(`priority = 'critical' and ${e.unfinished}`, `priority = 'critical' and status = 'open'`),
  ],
  ['critical', 'most urgent thing right now?', e.listOrders(`priority = 'critical' and ${e.unfinished}`)],
  [
    'critical',
    'how many critical breakdowns did we have in the last 2 years',
    e.countOrders(`priority = 'critical'`, `priority = 'critical' and status = 'completed'`),
  ],

  ['overdue', 'what is overdue', e.listOrders(e.overdue)],
  ['overdue', 'how many orders are past due', e.countOrders(e.overdue)],
  ['overdue', 'overdue jobs of igor', e.listOrders(`${e.of('igor.petrov')} and ${e.overdue}`)],
  ['overdue', 'is the goods lift job late', e.listOrders(`${e.on('LFT-050')} and ${e.overdue}`)],
  [
    'overdue',
    'most overdue wo',
    e.first(`select title as value from work_orders where ${e.overdue} order by due_date`, 'text'),
  ],
  [
    'overdue',
    'how many PMs are late',
    e.countOrders(`work_type <> 'corrective' and ${e.overdue}`, `work_type = 'preventive' and ${e.overdue}`),
  ],

  ['due', "what's due today", e.perhaps(e.listOrders(...e.dueToday()))],
  ['due', 'how many orders are due this week', e.countOrders(...e.dueThisWeek())],
  ['due', 'what has dan due this week', e.perhaps(e.listOrders(...e.dueThisWeek(e.of('dan.osei'))))],
  [
    'due',
    'due in the next 3 days',
    e.listOrders(
      `${e.unfinished} and due_date >= now() and due_date < now() + interval '3 days'`,
      `${e.unfinished} and due_date >= now() and due_date < ${e.today} + interval '4 days'`,
    ),
  ],
  [
    'due',
    'when is the seal weep job on P-101A due',
    e.orderValue('due_date', `title = 'P-101A slight weep at seal after 13 months'`, 'date'),
  ],

  [
    'period',
    'how many orders were completed in the last 7 days',
    e.countOrders(
      `status = 'completed' and completed_at >= ${e.daysAgo(7)}`,
      `status = 'completed' and completed_at >= ${e.today} - interval '7 days'`,
    ),
  ],
  [
    'period',
    'which breakdowns were reported in the past week',
    e.listOrders(
      `work_type = 'corrective' and created_at >= ${e.daysAgo(7)}`,
      `work_type = 'corrective' and created_at >= ${e.today} - interval '7 days'`,
    ),
  ],
  ['period', 'how many WO created this month', e.countOrders(`created_at >= ${e.thisMonth}`)],
  [
    'period',
    'corrective orders closed this year',
    e.countOrders(`work_type = 'corrective' and status = 'completed' and completed_at >= ${e.thisYear}`),
  ],

  [
    'cost',
    'what did CV-640 cost us in the last 12 months',
    e.cost(`${e.on('CV-640')} and completed_at >= ${e.lastYear}`),
  ],
  [
    'cost',
    'maintenance cost of K-201 in the last 365 days',
    e.cost(`${e.on('K-201')} and completed_at >= ${e.lastYear}`),
  ],
  ['cost', 'total spend on CH-320 ever', e.cost(`${e.on('CH-320')} and status = 'completed'`)],
  ['cost', 'cost of all maintenance this year', e.cost(`completed_at >= ${e.thisYear}`)],
  ['cost', 'how much was the forklift 1 battery job', e.cost(`title = 'Forklift 1 battery flat by noon'`)],
  [
    'cost',
    'which asset was the most expensive in maintenance over the last year',
    e.first(
      `select asset_tag as value from work_orders join assets on assets.id = asset_id where completed_at >= ${e.lastYear} group by 1 order by sum(coalesce(parts_cost, 0) + coalesce(labor_cost, 0)) desc`,
      'text',
    ),
  ],
  [
    'hours',
    'hours spent on HM-140 last 12 months',
    e.hours(`${e.on('HM-140')} and completed_at >= ${e.lastYear}`),
  ],
  [
    'hours',
    'how many hours did dan log in the last 30 days',
    e.hours(`${e.of('dan.osei')} and completed_at >= ${e.daysAgo(30)}`),
  ],
  [
    'hours',
    'labour hours on corrective work this year',
    e.hours(`work_type = 'corrective' and completed_at >= ${e.thisYear}`),
  ],

  ['service', 'when was B-001 last serviced', e.assetValue('B-001', 'last_maintenance_date', 'date')],
  [
    'service',
    'next service of the standby generator',
    e.assetValue('G-430', 'next_maintenance_date', 'date'),
  ],
  [
    'service',
    'when is the cooling tower due for maintenance',
    e.assetValue('CT-301', 'next_maintenance_date', 'date'),
  ],
  ['service', 'last maintenance on filler line 1', e.assetValue('FL-610', 'last_maintenance_date', 'date')],
  [
    'service',
    'which assets have maintenance overdue',
    e.listAssets(`next_maintenance_date <= now() and status <> 'retired'`),
  ],
  [
    'service',
    'service interval of the water chiller',
    e.assetValue('CH-320', 'maintenance_schedule', 'text'),
  ],
  ['service', 'serial number of the palletizer', e.assetValue('PZ-810', 'serial_number', 'text')],
  ['service', 'where is the homogenizer', e.assetValue('HM-140', 'location', 'place')],
  [
    'service',
    'what did the retort cost when we bought it',
    e.assetValue('RT-730', 'purchase_cost', 'currency'),
  ],

  ['stock', 'how many BRG-6205-2RS in stock', e.partValue('BRG-6205-2RS', 'current_stock', 'pieces')],
  ['stock', 'where is the relief valve 160 bar kept', e.partValue('PV-160', 'location', 'place')],
  ['stock', 'do we have a seal for P-101A', e.partValue('SEAL-CX65', 'current_stock', 'pieces')],
  ['stock', 'parts below minimum', e.listParts('current_stock < min_stock_level')],
  ['stock', 'how many parts are under min stock', e.countParts('current_stock < min_stock_level')],
  ['stock', 'which parts are out of stock', e.listParts('current_stock = 0')],
  ['stock', 'price of a contactor LC1-D32', e.partValue('LC1-D32', 'unit_cost', 'currency')],
  ['stock', 'who supplies the door gasket for the retort', e.partValue('DOOR-SEAL', 'supplier', 'text')],
  ['stock', 'min level of grease H1', e.partValue('GRS-H1', 'min_stock_level', 'pieces')],
  ['stock', 'is the light curtain relay on the shelf and where', e.partValue('LC-REL', 'location', 'place')],

  ['reliability', 'mtbf of CV-640', e.mtbf('CV-640')],
  ['reliability', 'MTBF K-201?', e.mtbf('K-201')],
  ['reliability', 'mean time to repair of EV-911', e.mttr('EV-911')],
  ['reliability', 'how often did LDR-05 fail in the last year', e.failuresOf('LDR-05')],
  [
    'history',
    'history of P-101A',
    e.listOrders(`${e.on('P-101A')} and status in ('completed', 'cancelled')`, e.on('P-101A')),
  ],
  [
    'history',
    'corrective history of the cooling tower',
    e.listOrders(`${e.on('CT-301')} and work_type = 'corrective'`),
  ],
  [
    'history',
    'last failure of the homogenizer',
    e.first(
      `select title as value from work_orders where ${e.on('HM-140')} and work_type = 'corrective' order by created_at desc`,
      'text',
    ),
  ],
  [
    'history',
    'when did boiler b-001 last lock out on low water',
    e.orderValue('created_at', `title = 'BOILER LOCKED OUT ON LOW WATER'`, 'date'),
  ],

  ['misspelt', 'frezer comp 2 whats open', e.listOrders(`${e.on('RC-902')} and ${e.unfinished}`)],
  ['misspelt', 'next service homoginizer', e.assetValue('HM-140', 'next_maintenance_date', 'date')],
  ['misspelt', 'jobs for prya nair', e.listOrders(`${e.of('priya.nair')} and ${e.unfinished}`)],
  ['misspelt', 'stok of BRG 6310 C3', e.partValue('BRG-6310-C3', 'current_stock', 'pieces')],
  ['misspelt', 'where is the palitizer', e.assetValue('PZ-810', 'location', 'place')],
  ['misspelt', 'p101a open wo', e.listOrders(`${e.on('P-101A')} and ${e.unfinished}`)],

  ['ambiguous', 'next service of compressor 2', e.clarify('K-202', 'RC-902')],
  ['ambiguous', 'when was pump A last serviced', e.clarify('P-110A', 'P-310A', 'P-101A')],
  ['ambiguous', 'serial number of the dock leveller', e.clarify('DL-031', 'DL-032')],
  ['ambiguous', 'mtbf of the forklift', e.clarify('FT-01', 'FT-02')],
  ['ambiguous', 'how many o-ring boxes have we got', e.clarify('ORING-SET', 'ORING-EPDM')],

  ['missing', 'history of P-999', e.notFound('P-999')],
  ['missing', 'status of WO 999999', e.notFound('999999')],
  ['missing', 'what is bob miller working on', e.notFound('miller')],
  ['missing', 'stock of XQ-77', e.notFound('XQ-77')],
  ['missing', 'next service of the gas turbine', e.notFound('turbine')],

  ['change', 'create a work order for the capper, torque check', e.cannot],
  ['change', 'close the horn job on FT-02', e.cannot],
  ['change', 'assign the goods lift job to maria', e.cannot],
  ['change', 'set stock of FU-16 to 60', e.cannot],
  ['change', 'pls put wo for traps on hold till thursday', e.cannot],
  ['change', 'delete the old sweeper', e.cannot],

  [
    'follow_up',
    'and how many of those are critical?',
    e.countOrders(`${e.overdue} and priority = 'critical'`),
    ['what is overdue'],
  ],
  [
    'follow_up',
    'and maria?',
    e.listOrders(`${e.of('maria.keller')} and ${e.unfinished}`),
    ['what does joe have on his plate'],
  ],
  [
    'follow_up',
    'when is its next service',
    e.assetValue('CH-320', 'next_maintenance_date', 'date'),
    ['when was CH-320 last serviced'],
  ],
  [
    'follow_up',
    'where is it kept',
    e.partValue('SEAL-CX65', 'location', 'place'),
    ['how many SEAL-CX65 in stock'],
  ],

  ['scope', 'what is the weather tomorrow', e.outOfScope],
  ['scope', 'tell me a joke', e.outOfScope],
  ['scope', 'who won the match last night', e.outOfScope],

  ['playbook', 'how do I align a coupling', e.playbook('Coupling alignment')],
  ['playbook', 'conveyor belt runs to one side, what to check', e.playbook('Conveyor belt mistracking')],
  ['playbook', 'pump sounds like gravel, cavitation?', e.playbook('Centrifugal pump cavitation')],
  ['playbook', 'v belt squeals on start up', e.playbook('V-belt squealing, slipping or out of tension')],
  ['playbook', 'steps to lock out a machine', e.playbook('Lock out a machine before work on it')],
  [
    'playbook',
    'compressor trips on high discharge temp',
    e.playbook('Screw compressor trips on high discharge temperature'),
  ],
  ['playbook', 'evap coil iced up solid', e.playbook('Evaporator coil frozen')],
  ['playbook', 'VFD shows fault overvoltage', e.playbook('Variable frequency drive (VFD) faults')],
  [
    'cost',
    'top 3 assets by maintenance cost in the last 12 months',
    e.ranked(
      `select asset_tag as name from work_orders join assets on assets.id = asset_id where completed_at >= ${e.lastYear} group by 1 order by sum(coalesce(parts_cost, 0) + coalesce(labor_cost, 0)) desc limit 3`,
    ),
  ],
  [
    'history',
    'last three failures of K-201',
    e.ranked(
      `select title as name from work_orders where ${e.on('K-201')} and work_type = 'corrective' order by created_at desc limit 3`,
    ),
  ],
  [
    'person',
    'who did the laser alignment on P-101A',
    e.orderValue('assigned_to', `title = 'P-101A seal weeping'`, 'person'),
  ],
  [
    'list',
    'why is the scraper blade job on hold',
    e.orderValue('hold_reason', `title = 'CV-640 scraper blade worn out'`, 'text'),
  ],
  [
    'period',
    'breakdowns between 60 and 30 days ago',
    e.listOrders(
      `work_type = 'corrective' and created_at >= ${e.daysAgo(60)} and created_at < ${e.daysAgo(30)}`,
    ),
  ],
  [
    'period',
    'how many jobs did we finish yesterday',
    e.countOrders(
      `status = 'completed' and completed_at >= ${e.today} - interval '1 day' and completed_at < ${e.today}`,
    ),
  ],
  [
    'cost',
    'parts cost on CV-640 all time',
    {
      kind: 'value',
      sql: `select sum(parts_cost) as value from work_orders where ${e.on('CV-640')}`,
      alternatives: [],
      unit: 'currency',
    },
  ],
  [
    'due',
    'which of igors jobs is due first',
    e.first(
      `select title as value from work_orders where ${e.of('igor.petrov')} and ${e.unfinished} order by due_date`,
      'text',
    ),
  ],
  ['scope', 'write me a poem abt bearings', e.outOfScope],
  ['change', 'start the clock on the chiller job', e.cannot],
  ['misspelt', 'when is teh cooling towr due', e.assetValue('CT-301', 'next_maintenance_date', 'date')],
  [
    'period',
    'how many orders were completed between 2026-09-01 and 2026-09-30',
    e.countOrders(
      `status = 'completed' and completed_at >= '2026-09-01T00:00:00Z' and completed_at < '2026-10-01T00:00:00Z'`,
    ),
  ],
  [
    'period',
    'breakdowns from 1 July to 31 Aug 2026',
    e.listOrders(
      `work_type = 'corrective' and created_at >= '2026-07-01T00:00:00Z' and created_at < '2026-09-01T00:00:00Z'`,
    ),
  ],
  [
    'cost',
    'maintenance cost september 2026',
    e.cost(`completed_at >= '2026-09-01T00:00:00Z' and completed_at < '2026-10-01T00:00:00Z'`),
  ],

  ['tree', "what's under the cook line", e.listAssets(e.under('CKL'))],
  ['tree', 'sub-assets of HPU-170', e.listAssets(e.under('HPU-170'))],
  [
    'tree',
    'how many open orders are in the cold store',
    e.countOrders(`${e.unfinished} and ${e.onUnder('COLD')}`),
  ],
  ['kind', 'how many pumps do we have', e.countAssets(`name ~ 'pump'`)],
  [
    'kind',
    'which conveyors are made by Transbelt',
    e.listAssets(`name ~ 'conveyor' and manufacturer = 'Transbelt'`),
  ],
  ['kind', 'what equipment is in building A', e.listAssets(`location like 'Building A%'`)],
  ['kind', 'which assets are retired', e.listAssets(`status = 'retired'`)],
  ['kind', 'assets without a maintenance schedule', e.listAssets('maintenance_schedule is null')],
  [
    'kind',
    'which machines were bought in 2020',
    e.listAssets(`purchase_date >= '2020-01-01' and purchase_date < '2021-01-01'`),
  ],
  ['kind', 'current value of the retort', e.assetValue('RT-730', 'current_value', 'currency')],
  ['kind', 'total current value of the forklifts', e.sumOf('assets', 'current_value', `name ~ '^Forklift'`)],
  ['price', 'parts over 500', e.listParts('unit_cost > 500')],
  ['price', 'which parts does Fluidon Hydraulics supply', e.listParts(`supplier = 'Fluidon Hydraulics'`)],
  ['price', 'how much is our stock worth', e.sumOf('parts', 'current_stock * unit_cost', 'true')],
  [
    'price',
    'parts under minimum from Lubrena',
    e.perhaps(e.listParts(`supplier = 'Lubrena' and current_stock <= min_stock_level`)),
  ],
  ['price', 'what is in bin F-1-2', e.listParts(`location = 'F-1-2'`)],
  [
    'several',
    'critical unassigned orders due in the next 30 days',
    e.perhaps(
      e.listOrders(
        `priority = 'critical' and assigned_to is null and ${e.unfinished} and due_date >= now() and due_date < now() + interval '30 days'`,
      ),
    ),
  ],
  [
    'several',
    'which high and critical orders are not finished',
    e.listOrders(`priority in ('high', 'critical') and ${e.unfinished}`),
  ],
  [
    'several',
    'unfinished orders that are not on hold',
    e.countOrders(`status in ('open', 'in_progress')`, `${e.unfinished} and status <> 'on_hold'`),
  ],
  ['several', 'how many open orders have no due date', e.countOrders(`${e.unfinished} and due_date is null`)],
  [
    'several',
    'orders open for more than 10 days',
    e.listOrders(`${e.unfinished} and created_at < ${e.daysAgo(10)}`),
  ],
  [
    'mean',
    'how long does it take on average to close a work order',
    e.meanDays(`completed_at >= ${e.lastYear}`),
  ],
  [
    'mean',
    'cost of parts used this year',
    e.sumOf('work_orders', 'parts_cost', `completed_at >= ${e.thisYear}`),
  ],
  ['mean', 'estimated hours of the backlog', e.sumOf('work_orders', 'estimated_hours', e.unfinished)],
  [
    'mean',
    'did we have more breakdowns this month than last month',
    e.countOrders(`work_type = 'corrective' and created_at >= ${e.thisMonth}`),
  ],
  [
    'follow_up',
    'and last month?',
    e.countOrders(
      `status = 'completed' and completed_at >= ${e.thisMonth} - interval '1 month' and completed_at < ${e.thisMonth}`,
    ),
    ['how many orders were completed this month'],
  ],
  [
    'follow_up',
    'only the unassigned ones',
    e.listOrders(`${e.overdue} and assigned_to is null`),
    ['what is overdue'],
  ],
];
