import * as e from '../expectations.ts';
import type { RecordRow } from '../questions.ts';
import {
  also,
  figure,
  lastService,
  nextService,
  lastRepair,
  dayOf,
  money,
  pm,
  corrective,
  done,
  week,
  since,
  between,
  lastMonth,
  stockOf,
  dueDay,
  day0,
} from './untaught-expectations.ts';

/** See ten-people.ts. */
export const tenPeopleEnglish: readonly RecordRow[] = [
  // Night-shift technician
  ['list', 'whats on hold right now', e.listOrders(`status = 'on_hold'`)],
  ['stock', 'any mech seals left for the transfer pumps?', stockOf('SEAL-CX65')],
  ['misspelt', 'when did the stretch wraper last get servised', lastService('SW-820')],
  [
    'critical',
    'anything critical still open? just give me the list',
    e.listOrders(`${e.unfinished} and priority = 'critical'`, `status = 'open' and priority = 'critical'`),
  ],
  ['history', 'what did they fix on the retort last time', lastRepair(e.on('RT-730'))],
  ['change', 'close out the horn job on FT-02, its done', e.cannot],
  ['ambiguous', 'when is the freezer compressor due for its check', e.clarify('RC-901', 'RC-902')],

  // Apprentice
  [
    'tree',
    'Which machines belong to the cook line?',
    also(
      e.listAssets(e.under('CKL')),
      `select asset_tag as name from assets where parent_id = (select id from assets where asset_tag = 'CKL')`,
    ),
  ],
  ['kind', 'How many conveyors have we actually got?', e.countAssets(`name ilike '%conveyor%'`)],
  [
    'person',
    "Who's on the chiller head pressure problem? I'm meant to shadow them today",
    e.orderValue('assigned_to', e.titled('Chiller circuit 1 high head pressure'), 'person'),
  ],
  [
    'follow_up',
    'and where do I find it?',
    e.assetValue('HM-140', 'location', 'place'),
    ['Tell me about the homogenizer'],
  ],
  [
    'price',
    'What does one of those 160 bar relief valves cost? I think I just broke one',
    e.partValue('PV-160', 'unit_cost', 'currency'),
  ],

  // Planner
  ['due', 'What have we got due this week?', e.listOrders(...e.dueThisWeek())],
  [
    'unassigned',
    'Which jobs has nobody been put on yet?',
    e.listOrders(`${e.unfinished} and assigned_to is null`, `status = 'open' and assigned_to is null`),
  ],
  [
    'overdue',
    'Show me the PMs that have slipped past their date',
    e.listOrders(`${e.overdue} and ${pm}`, `${e.overdue} and work_type = 'preventive'`),
  ],
  [
    'hours',
    'How many estimated hours are sitting in the jobs that still have to be done?',
    figure('hours', 'sum(estimated_hours)', e.unfinished, `status = 'open'`, `status in ('open', 'on_hold')`),
  ],
  [
    'due',
    'Which PMs come due in the next 7 days?',
    also(
      e.listOrders(
        `${e.unfinished} and ${pm} and ${between('due_date', 'now()', `now() + interval '7 days'`)}`,
        `${e.unfinished} and ${pm} and ${dueDay} between ${day0} and ${day0} + 7`,
        `${e.unfinished} and ${pm} and ${dueDay} between ${day0} and ${day0} + 6`,
        `${e.unfinished} and ${pm} and ${dueDay} between ${day0} + 1 and ${day0} + 7`,
        `${e.unfinished} and work_type = 'preventive' and ${between('due_date', 'now()', `now() + interval '7 days'`)}`,
        `${e.unfinished} and work_type = 'preventive' and ${dueDay} between ${day0} and ${day0} + 7`,
      ),
      `select asset_tag as name from assets where ${between('next_maintenance_date', 'now()', `now() + interval '7 days'`)}`,
    ),
  ],
  [
    'combined',
    "High priority stuff on filling line 1 that isn't finished?",
    e.listOrders(
      `${e.unfinished} and ${e.onUnder('L1')} and priority = 'high'`,
      `${e.unfinished} and ${e.onUnder('L1')} and priority in ('high', 'critical')`,
    ),
  ],

  // Maintenance manager before a meeting
  [
    'cost',
    'What did we spend on maintenance last month, parts plus labour?',
    figure(
      'currency',
      money,
      lastMonth(),
      lastMonth('created_at'),
      since(e.daysAgo(30)),
      since(e.daysAgo(30), 'created_at'),
    ),
  ],
  [
    'period',
    'How many jobs did we close last week?',
    e.countOrders(
      `${done} and ${between('completed_at', `${week} - interval '7 days'`, week)}`,
      `${done} and ${since(e.daysAgo(7))}`,
      `${done} and completed_at >= ${e.today} - interval '7 days'`,
    ),
  ],
  ['overdue', 'Quick one, how many are overdue as we speak?', e.countOrders(e.overdue)],
  [
    'reliability',
    'Which machine has let us down most often over the last 12 months?',
    also(
      e.first(
        `select asset_tag as value from assets join work_orders on work_orders.asset_id = assets.id
            where work_type = 'corrective' and work_orders.status <> 'cancelled' and work_orders.created_at >= ${e.lastYear}
            group by asset_tag order by count(*) desc`,
        'text',
      ),
      `select asset_tag as value from assets join work_orders on work_orders.asset_id = assets.id
            where work_type = 'corrective' and work_orders.status = 'completed' and work_orders.completed_at >= ${e.lastYear}
            group by asset_tag order by count(*) desc fetch first row with ties`,
    ),
  ],
  [
    'person',
    'How much has Igor got on his plate at the moment, number of jobs?',
    e.countOrders(`${e.unfinished} and ${e.of('igor.petrov')}`, `status = 'open' and ${e.of('igor.petrov')}`),
  ],
  [
    'mean',
    'Roughly how many hours of wrench time does a breakdown cost us on average?',
    figure(
      'hours',
      'round(avg(actual_hours), 2)',
      `${corrective} and ${done}`,
      `${corrective} and ${done} and ${since(e.lastYear)}`,
      `${corrective} and ${done} and ${since(e.lastYear, 'created_at')}`,
      `${corrective} and ${done} and ${since(e.daysAgo(90))}`,
      `${corrective} and ${done} and ${since(e.daysAgo(30))}`,
    ),
  ],
  [
    'combined',
    'How many repairs did we finish in packaging in the last 90 days?',
    e.countOrders(
      `${done} and ${corrective} and ${e.onUnder('PACK')} and ${since(e.daysAgo(90))}`,
      `${done} and ${corrective} and ${e.onAssets(`location ilike 'Building B%'`)} and ${since(e.daysAgo(90))}`,
    ),
  ],

  // Storekeeper
  [
    'stock',
    'Which parts have dropped below their minimum?',
    also(
      e.listParts('current_stock < min_stock_level'),
      'select part_number as name from parts where current_stock <= min_stock_level',
    ),
  ],
  [
    'several',
    'how many 6205 and 6206 bearings on the shelf',
    e.listParts(`part_number in ('BRG-6205-2RS', 'BRG-6206-2RS')`),
  ],
  [
    'list',
    'What do we keep from Lindqvist Bearings?',
    also(
      e.listParts(`supplier = 'Lindqvist Bearings'`),
      `select part_number as name from parts where supplier = 'Lindqvist Bearings' and current_stock > 0`,
    ),
  ],
  ['missing', 'Have we got any BRG-6211-2RS?', e.notFound('BRG-6211-2RS')],
  ['misspelt', 'how many hydralic hoses 3/4 do we hav', stockOf('HOSE-34')],

  // Purchasing
  [
    'cost',
    "What's everything in the storeroom worth at today's unit prices?",
    e.sumOf('parts', 'current_stock * unit_cost', 'true'),
  ],
  ['missing', 'What do we pay for a CPL-55 coupling?', e.notFound('CPL-55')],
  [
    'follow_up',
    'who do we buy them from?',
    e.partValue('HTR-DEF', 'supplier', 'text'),
    ['How many defrost heater rods do we have?'],
  ],

  // Safety officer
  ['service', 'When is the air receiver up for its next inspection?', nextService('V-206')],
  [
    'history',
    'When did we have that light curtain fault on the palletizer?',
    dayOf(e.titled('Palletizer stops: light curtain fault')),
  ],
  ['change', 'Please bump the goods lift door job up to critical', e.cannot],

  // Plant manager
  [
    'count',
    'How many assets are we looking after here?',
    also(
      e.countAssets('true'),
      `select count(*)::int as n from assets where status = 'active'`,
      `select count(*)::int as n from assets where status <> 'retired'`,
      `select count(*)::int as n from assets where manufacturer is not null`,
      `select count(*)::int as n from assets where manufacturer is not null and status <> 'retired'`,
    ),
  ],

  // Contractor
  [
    'service',
    "Hi, I'm here from the pump company. When was the fire pump last looked at?",
    lastService('FP-040'),
  ],

  // Reliability engineer
  ['reliability', 'MTBF for K-201 over the past year please', e.mtbf('K-201')],
  [
    'period',
    'What has broken down in the last two weeks?',
    e.listOrders(
      `${corrective} and ${since(e.daysAgo(14), 'created_at')}`,
      `${corrective} and created_at >= ${e.today} - interval '14 days'`,
      `${corrective} and created_at >= ${e.today} - interval '13 days'`,
      `${corrective} and created_at >= ${week} - interval '14 days'`,
      `${corrective} and created_at >= ${week} - interval '7 days'`,
      `${corrective} and ${between('created_at', `${week} - interval '14 days'`, week)}`,
    ),
  ],
];
