import * as e from '../expectations.ts';
import type { RecordRow } from '../questions.ts';
import {
  U,
  all,
  value,
  sums,
  partRows,
  top,
  who,
  lastService,
  nextService,
  in365,
  lastWeek,
  corrective,
  done,
  low,
  lowOrAt,
  inBuilding,
} from './everyday-expectations.ts';

/** The English ones of the questions in everyday words. */
export const everydayEnglish: readonly RecordRow[] = [
  // --- records
  [
    'list',
    `whats on joe's plate atm`,
    e.listOrders(
      `${U} and ${e.of('joe.mbeki')}`,
      `status = 'in_progress' and ${e.of('joe.mbeki')}`,
      `status in ('open', 'in_progress') and ${e.of('joe.mbeki')}`,
    ),
  ],
  [
    'person',
    'whos got the freezer comp 2 oil pressure job, need a word with them',
    e.orderValue('assigned_to', e.titled('Freezer comp 2 oil pressure low, alarm'), 'person'),
  ],
  [
    'unassigned',
    'any jobs nobody has picked up yet?',
    e.listOrders(`${U} and assigned_to is null`, `status = 'open' and assigned_to is null`),
  ],
  ['overdue', 'how many have we blown the due date on??', e.countOrders(e.overdue)],
  [
    'overdue',
    'late stuff in building A pls, just the titles',
    e.listOrders(`${e.overdue} and ${inBuilding('A')}`),
  ],
  [
    'cost',
    'what did transfer pump A set us back over the last 12 months, parts + labour',
    sums(
      'currency',
      all,
      `${e.on('P-101A')} and ${in365('completed_at')}`,
      `${e.on('P-101A')} and ${in365('created_at')}`,
    ),
  ],
  [
    'hours',
    'total hrs booked on cv-640 since january',
    sums(
      'hours',
      'actual_hours',
      `${e.on('CV-640')} and completed_at >= ${e.thisYear}`,
      `${e.on('CV-640')} and created_at >= ${e.thisYear}`,
    ),
  ],
  ['service', 'when did G-430 last get a service', lastService('G-430')],
  ['service', 'next PM date for the palletiser?', nextService('PZ-810')],
  [
    'period',
    'show me everything that got signed off last week',
    e.listOrders(`${done} and ${lastWeek('completed_at')}`, `${done} and completed_at >= ${e.daysAgo(7)}`),
  ],
  [
    'count',
    'breakdowns on line 1 since new year, how many so far',
    e.countOrders(
      `${corrective} and ${e.onUnder('L1')} and created_at >= ${e.thisYear}`,
      `${corrective} and ${e.onAssets(`location like 'Building B, line 1%'`)} and created_at >= ${e.thisYear}`,
      `${corrective} and ${e.onUnder('L1')} and completed_at >= ${e.thisYear}`,
      `${corrective} and ${e.onAssets(`location like 'Building B, line 1%'`)} and completed_at >= ${e.thisYear}`,
    ),
  ],
  ['list', 'which machines are down for maintenance right now', e.listAssets(`status = 'maintenance'`)],
  [
    'person',
    'who knocked out the most corrective jobs in the last 90 days',
    top(
      'person',
      who('count(*)', `${done} and work_type = 'corrective' and completed_at >= ${e.daysAgo(90)}`),
      who('count(*)', `${done} and work_type = 'corrective' and created_at >= ${e.daysAgo(90)}`),
    ),
  ],
  ['tree', 'what machines hang off the compressed air system?', e.listAssets(e.under('AIR'))],
  ['mean', 'avg days from raising to closing on high priority tickets?', e.meanDays(`priority = 'high'`)],
  [
    'price',
    'priciest bit of kit on site going by what we paid for it',
    e.extreme('assets', 'purchase_cost desc nulls last'),
  ],
  [
    'kind',
    'serial no of the homogeniser pls, the supplier is on the phone',
    e.assetValue('HM-140', 'serial_number', 'text'),
  ],
  ['misspelt', 'last maintenace on the strech wraper', lastService('SW-820')],
  [
    'hours',
    'rc-901 or rc-902, which one ate more labour hours in the past year?',
    top(
      'text',
      ...['completed_at', 'created_at'].map(
        (at) =>
          `select asset_tag as value from assets join work_orders w on w.asset_id = assets.id where asset_tag in ('RC-901', 'RC-902') and w.${at} >= ${e.lastYear} group by asset_tag order by sum(w.actual_hours) desc`,
      ),
    ),
  ],
  [
    'cost',
    'parts spend on the jobs dan.osei finished this year',
    sums('currency', 'parts_cost', `${e.of('dan.osei')} and ${done} and completed_at >= ${e.thisYear}`),
  ],
  ['list', 'so whats been sitting there unfinished the longest?', e.extreme('work_orders', 'created_at', U)],
  [
    'count',
    'PMs we closed after their due date in the last 90 days. number is enough',
    e.countOrders(
      `work_type = 'preventive' and ${done} and completed_at > due_date and completed_at >= ${e.daysAgo(90)}`,
      `work_type <> 'corrective' and ${done} and completed_at > due_date and completed_at >= ${e.daysAgo(90)}`,
      `work_type = 'preventive' and ${done} and completed_at > due_date and due_date >= ${e.daysAgo(90)}`,
      `work_type = 'preventive' and ${done} and (completed_at at time zone 'UTC')::date > coalesce(due_day, (due_date at time zone 'UTC')::date) and completed_at >= ${e.daysAgo(90)}`,
    ),
  ],
  // --- three conditions
  [
    'combined',
    'critical or high, not started, no name against it - give me the list',
    e.listOrders(
      `status = 'open' and priority in ('critical', 'high') and assigned_to is null`,
      `${U} and started_at is null and priority in ('critical', 'high') and assigned_to is null`,
    ),
  ],
  [
    'combined',
    `priya's finished jobs on CH-320 that ran over 300 all in`,
    e.listOrders(`${done} and ${e.of('priya.nair')} and ${e.on('CH-320')} and ${all} > 300`),
  ],
  [
    'combined',
    'corrective jobs in the cold store over the last 6 months, leave out DR-920',
    e.listOrders(
      ...(['created_at', 'completed_at'].flatMap((at) => [
        `${corrective} and ${e.onUnder('COLD')} and not ${e.on('DR-920')} and ${at} >= now() - interval '6 months'`,
        `${corrective} and ${e.onAssets(`location like 'Building C%'`)} and not ${e.on('DR-920')} and ${at} >= now() - interval '6 months'`,
      ]) as [string, ...string[]]),
    ),
  ],
  [
    'combined',
    `anything due in the next 3 days that isn't tech's and isn't a PM`,
    e.listOrders(
      ...([`now() + interval '3 days'`, `${e.today} + interval '4 days'`].flatMap((end) => [
        `${U} and due_date >= now() and due_date < ${end} and assigned_to is distinct from 'tech' and work_type <> 'preventive'`,
        `${U} and due_date >= now() and due_date < ${end} and assigned_to <> 'tech' and work_type <> 'preventive'`,
        `${U} and due_date >= now() and due_date < ${end} and assigned_to is distinct from 'tech' and work_type = 'corrective'`,
        `${U} and due_date >= now() and due_date < ${end} and assigned_to <> 'tech' and work_type = 'corrective'`,
      ]) as [string, ...string[]]),
    ),
  ],
  // --- stock
  [
    'stock',
    'got any 6208 bearings left on the shelf?',
    e.partValue('BRG-6208-2RS', 'current_stock', 'pieces'),
  ],
  [
    'stock',
    'whats running short that we buy from Filtrea Direct',
    partRows(`supplier = 'Filtrea Direct' and ${low}`, `supplier = 'Filtrea Direct' and ${lowOrAt}`),
  ],
  [
    'price',
    'how much money is tied up in electrical spares',
    value(
      'currency',
      `select sum(current_stock * unit_cost) as value from parts where category = 'electrical'`,
    ),
  ],
  ['stock', 'which bin do i find the retort door gasket in', e.partValue('DOOR-SEAL', 'location', 'place')],
  // --- ambiguous, missing, change
  ['ambiguous', 'when was the forklift last serviced', e.clarify('FT-01', 'FT-02')],
  ['ambiguous', 'serial number for the dock leveller?', e.clarify('DL-031', 'DL-032')],
  ['missing', 'hours put into Z-999 this year?', e.notFound('Z-999')],
  ['missing', 'does rob.tanner have anything outstanding', e.notFound('rob.tanner')],
  ['change', 'close out the labeller hinge job for me, its done', e.cannot],
  ['change', 'can you hand the goods lift one over to maria', e.cannot],
  // --- reliability
  ['reliability', 'mtbf on cv-640 past yr', e.mtbf('CV-640')],
  [
    'reliability',
    'EV-910: once someone starts on a breakdown there, how long does the fix take on avg?',
    e.mttr('EV-910'),
  ],
  // --- follow-ups
  [
    'follow_up',
    'ok and whos on that',
    e.orderValue('assigned_to', e.titled('Chiller circuit 1 high head pressure'), 'person'),
    ['is there any unfinished work on the chiller CH-320?'],
  ],
  [
    'follow_up',
    'and sam.whitford?',
    e.countOrders(`${done} and ${e.of('sam.whitford')} and completed_at >= ${e.thisMonth}`),
    ['how many jobs did lena.novak finish this month'],
  ],
];
