import * as e from '../expectations.ts';
import type { Language, RecordRow } from '../questions.ts';
import { aWeekArabic } from './a-week-arabic.ts';
import { aWeekEsFr } from './a-week-es-fr.ts';
import {
  figure,
  rows,
  counted,
  items,
  findingOf,
  whoRepairs,
  lastService,
  dayOf,
  money,
  pm,
  corrective,
  done,
  week,
  since,
  between,
  stockOf,
  friday,
  october,
  preventive,
  low,
  atMinimum,
} from './untaught-expectations.ts';

/**
 * Questions of one working week at a plant: the meeting on Monday, a breakdown at night, the stock count, a purchase, an
 * audit, the planning of the shutdown, the visit of a contractor, the monthly report, the first day of an apprentice and
 * the hand-over on Friday. Who wrote them had not read what answers them.
 */
export const aWeek: Readonly<Record<Language, readonly RecordRow[]>> = {
  en: [
    // Monday's meeting
    [
      'count',
      'how many jobs did we close last week?',
      e.countOrders(
        `${done} and ${between('completed_at', `${week} - interval '7 days'`, week)}`,
        `${done} and ${since(e.daysAgo(7))}`,
      ),
    ],
    [
      'ranking',
      "who's sitting on the most overdue stuff at the moment",
      e.first(
        `select assigned_to as value from work_orders where ${e.overdue} and assigned_to is not null group by assigned_to order by count(*) desc`,
        'person',
      ),
    ],
    // A breakdown at night
    ['person', 'retort losing pressure in cook again, who has that job?', whoRepairs('RT-730')],
    [
      'follow_up',
      'and when was the door gasket on it last changed',
      dayOf(`${e.on('RT-730')} and title ilike '%door seal%'`),
      ['retort losing pressure in cook again, who has that job?'],
    ],
    // The stock count
    ['place', 'doing the count – whats supposed to be in E-2-6?', items(`location = 'E-2-6'`)],
    ['list', 'list everything on shelf A-4 with quantities pls', items(`location like 'A-4-%'`)],
    [
      'value',
      "what's our stock of bearings worth",
      e.sumOf('parts', 'current_stock * unit_cost', `category = 'bearings'`),
    ],
    // A purchase
    ['list', 'who do we get the capping chucks from again?', e.partValue('CHUCK-8', 'supplier', 'text')],
    [
      'stock',
      "I'm putting an order in with Elektra Wholesale today. What of theirs is below minimum?",
      items(`supplier = 'Elektra Wholesale' and ${low}`, `supplier = 'Elektra Wholesale' and ${atMinimum}`),
    ],
    // An audit
    ['service', 'Auditor is asking for the date of the last air receiver inspection', lastService('V-206')],
    [
      'count',
      'How many PMs were cancelled in the last 12 months?',
      counted(
        'work_orders',
        ...['due_date', 'updated_at', 'created_at'].flatMap((column) => [
          `status = 'cancelled' and ${pm} and ${since(e.lastYear, column)}`,
          `status = 'cancelled' and ${preventive} and ${since(e.lastYear, column)}`,
        ]),
      ),
    ],
    // The shutdown's planning
    [
      'list',
      'shutdown prep: everthing still open on filling line 1, PMs too',
      e.listOrders(
        `${e.unfinished} and ${e.onUnder('L1')}`,
        `${e.unfinished} and ${e.onAssets(`location ilike '%line 1%'`)}`,
      ),
    ],
    // A contractor's visit
    [
      'list',
      'Frigolux engineer is on site tomorrow, which of their machines have open jobs?',
      rows(
        ...['asset_tag', 'name'].map(
          (column) =>
            `select ${column} as name from assets where manufacturer = 'Frigolux' and id in (select asset_id from work_orders where ${e.unfinished}) order by id`,
        ),
        `select title as name from work_orders where ${e.unfinished} and ${e.onAssets(`manufacturer = 'Frigolux'`)} order by id`,
      ),
    ],
    ['details', 'serial no. of the water chiller?', e.assetValue('CH-320', 'serial_number', 'text')],
    // The monthly report
    [
      'cost',
      'what did maintenance cost us in October, parts and labour together',
      figure('currency', money, october('completed_at'), october('created_at')),
    ],
    ['reliability', 'MTBF of the line 1 discharge conveyor over the past year?', e.mtbf('CV-640')],
    // An apprentice's first day
    [
      'place',
      'first day here.. where do I find cooling water pump B',
      e.assetValue('P-310B', 'location', 'place'),
    ],
    // Friday's hand-over
    ['list', "handover: what's in progress and who's on it", e.listOrders(`status = 'in_progress'`)],
    ['absent', "who's on call this weekend?", e.absent],
    ['absent', 'When does the warranty on the homogenizer run out?', e.absent],
  ],
  de: [
    // Monday's meeting
    [
      'list',
      'Moin, was ist seit Freitag alles neu reingekommen?',
      e.listOrders(
        since(friday, 'created_at'),
        since(`${friday} + interval '1 day'`, 'created_at'),
        `${since(friday, 'created_at')} and ${e.unfinished}`,
        `${since(friday, 'created_at')} and work_type = 'corrective'`,
      ),
    ],
    [
      'unassigned',
      'wieviele störungen sind noch niemandem zugeteilt?',
      e.countOrders(
        `work_type = 'corrective' and ${e.unfinished} and assigned_to is null`,
        `work_type = 'corrective' and status = 'open' and assigned_to is null`,
      ),
    ],
    // A breakdown at night
    [
      'history',
      'K-201, letzte Abschaltung wegen Übertemperatur: was war da die Ursache?',
      findingOf(
        `id = (select id from work_orders where ${e.on('K-201')} and title ilike '%trip%temp%' order by completed_at desc nulls last limit 1)`,
      ),
    ],
    ['stock', 'haben wir noch ne Zahnradpumpe fürs Hydraulikaggregat da??', stockOf('PMP-22')],
    // The stock count
    ['place', 'Inventur: was gehört ins Fach V-1-1?', items(`location = 'V-1-1'`)],
    ['stock', 'Wie viele Artikel liegen unter Mindestbestand?', counted('parts', low, atMinimum)],
    [
      'value',
      'Lagerwert der Dichtungen bitte',
      e.sumOf('parts', 'current_stock * unit_cost', `category = 'seals'`),
    ],
    // A purchase
    [
      'price',
      'was kostet uns der Bandabstreifer 600 mm das Stück',
      e.partValue('SCR-600', 'unit_cost', 'currency'),
    ],
    [
      'stock',
      'Bestelle gleich bei Lindqvist, was ist von denen unter Minimum?',
      items(`supplier ilike '%Lindqvist%' and ${low}`, `supplier ilike '%Lindqvist%' and ${atMinimum}`),
    ],
    // An audit
    [
      'service',
      'Der Auditor will wissen, wann an der MCC-410 zuletzt Thermografie gemacht wurde',
      lastService('MCC-410'),
    ],
    [
      'count',
      'Wie viele Wartungen wurden in den letzten 12 Monaten zu spät abgeschlossen?',
      counted(
        'work_orders',
        ...['completed_at', 'due_date', 'created_at'].flatMap((column) => [
          `${pm} and ${done} and completed_at > due_date and ${since(e.lastYear, column)}`,
          `${preventive} and ${done} and completed_at > due_date and ${since(e.lastYear, column)}`,
        ]),
      ),
    ],
    // The shutdown's planning
    [
      'list',
      'Für die Stillstandsplanung: welche Aufträge sind pausiert und worauf warten sie?',
      e.listOrders(`status = 'on_hold'`),
    ],
    // A contractor's visit
    [
      'list',
      'Morgen kommt die Aufzugsfirma. Was ist am Lastenaufzug offen?',
      e.listOrders(`${e.unfinished} and ${e.on('LFT-050')}`),
    ],
    [
      'follow_up',
      'und was war die letzte Störung davor?',
      findingOf(
        `id = (select id from work_orders where ${e.on('LFT-050')} and ${corrective} and ${done} order by completed_at desc limit 1)`,
      ),
      ['Morgen kommt die Aufzugsfirma. Was ist am Lastenaufzug offen?'],
    ],
    // The monthly report
    [
      'cost',
      'Was hat uns das Kühlhaus dieses Jahr an Instandhaltung gekostet?',
      figure(
        'currency',
        money,
        `${e.onUnder('COLD')} and ${since(e.thisYear)}`,
        `${e.onUnder('COLD')} and ${since(e.thisYear, 'created_at')}`,
        `${e.onAssets(`location like 'Building C%'`)} and ${since(e.thisYear)}`,
      ),
    ],
    [
      'ranking',
      'Monatsbericht: welche Anlage hatte in den letzten 12 Monaten die meisten Störungen?',
      e.first(
        `select assets.asset_tag as value from work_orders join assets on assets.id = asset_id where work_type = 'corrective' and work_orders.status <> 'cancelled' and work_orders.created_at >= ${e.lastYear} group by assets.asset_tag order by count(*) desc`,
        'text',
      ),
    ],
    // An apprentice's first day
    [
      'count',
      'wieviel Stapler haben wir eigentlich',
      counted('assets', `name ilike 'forklift%'`, `name ilike 'forklift%' or name ilike 'reach truck%'`),
    ],
    // Friday's hand-over
    [
      'person',
      'Übergabe: was hat Priya noch offen',
      e.listOrders(`${e.unfinished} and ${e.of('priya.nair')}`),
    ],
    ['absent', 'wer von unseren Leuten hat den Kälteschein?', e.absent],
    ['absent', 'Wie viel Strom hat der Schraubenkompressor 1 letzten Monat gezogen?', e.absent],
  ],
  ...aWeekEsFr,
  ar: aWeekArabic,
};
