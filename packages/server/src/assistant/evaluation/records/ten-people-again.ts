import * as e from '../expectations.ts';
import type { Language, RecordRow } from '../questions.ts';
import { tenPeopleAgainArabic } from './ten-people-again-arabic.ts';
import { tenPeopleAgainEsFr } from './ten-people-again-es-fr.ts';
import {
  value,
  figure,
  roughFigure,
  firstRow,
  rows,
  ordered,
  partsThat,
  found,
  perPerson,
  atLeastFailures,
  meanTimeBetween,
  asset,
  money,
  pm,
  corrective,
  done,
  since,
  between,
  lastMonth,
  low,
  atMinimum,
  onLine1,
} from './untaught-expectations.ts';

/**
 * Questions of ten people of a plant, two each in every language: a technician of the night shift, an apprentice, a
 * planner, a manager of maintenance, a storekeeper, a purchaser, an officer of safety, a manager of the plant, a
 * contractor and an engineer of reliability. Who wrote them had not read what answers them.
 */
export const tenPeopleAgain: Readonly<Record<Language, readonly RecordRow[]>> = {
  en: [
    // Night-shift technician
    [
      'list',
      'on nights - which jobs are actually in progress right now, not just open',
      e.listOrders(`status = 'in_progress'`),
    ],
    [
      'place',
      'where do we keep the defrost timer? north evap icing up again',
      e.partValue('CTRL-DEF', 'location', 'place'),
    ],
    // Apprentice
    [
      'history',
      'what did they find the time the agitator on kettle 2 stopped?',
      found('Kettle 2 agitator stopped'),
    ],
    [
      'details',
      'before i go near it: what are the safety notes on the burnt smell job at MCC-420',
      e.orderValue('safety_notes', e.titled('Burnt smell at MCC-420, section 3'), 'text'),
    ],
    // Planner
    [
      'overdue',
      'Which PMs are past due? Names please, not just how many',
      rows(
        `select title as name from work_orders where ${e.overdue} and ${pm}`,
        `select title as name from work_orders where ${e.overdue} and work_type = 'preventive'`,
        `select asset_tag as name from assets where status <> 'retired' and next_maintenance_date < now()`,
      ),
    ],
    [
      'hours',
      'add up the estimated hrs for everything unfinished on line 1 for me',
      figure('hours', 'sum(estimated_hours)', ...onLine1.map((where) => `${e.unfinished} and ${where}`)),
    ],
    // Maintenance manager
    [
      'ranking',
      "Who's got the most unfinished jobs on their plate at the moment?",
      firstRow('person', perPerson('count(*)', e.unfinished)),
    ],
    [
      'follow_up',
      'and how many of those were breakdowns?',
      e.countOrders(
        `${done} and work_type = 'corrective' and ${since(e.thisYear)}`,
        `${done} and work_type = 'corrective' and ${since(e.thisYear, 'created_at')}`,
      ),
      ['How many work orders have we completed this year?'],
    ],
    // Storekeeper
    ['stock', 'anything sitting at zero in the stores?', e.listParts('current_stock = 0')],
    [
      'value',
      'whats the HVAC stock worth at todays quantities',
      e.sumOf('parts', 'current_stock * unit_cost', `category = 'HVAC'`),
    ],
    // Purchaser
    [
      'stock',
      "doing the Elektra Wholesale order now, what's below minimum from them?",
      rows(partsThat(`supplier = 'Elektra Wholesale' and ${low}`)),
    ],
    [
      'stock',
      'when did we last order the oil fliter for the loader',
      value('date', `select last_ordered as value from parts where part_number = 'OF-L70'`),
    ],
    // Safety officer
    [
      'unassigned',
      'Is there any critical work order that nobody has been assigned to yet?',
      e.listOrders(`${e.unfinished} and priority = 'critical' and assigned_to is null`),
    ],
    ['absent', 'how many near misses were reported last quarter', e.absent],
    // Plant manager
    [
      'cost',
      'What did maintenance cost us last month, parts and labour together?',
      figure('currency', money, lastMonth(), lastMonth('created_at')),
    ],
    [
      'ranking',
      'Top 3 assets by maintenance spend over the last 12 months',
      ordered(
        ...['completed_at', 'created_at'].map(
          (column) => `select asset_tag as name from assets join work_orders on asset_id = assets.id
            where work_orders.${column} >= ${e.lastYear} group by asset_tag order by ${money} desc limit 3`,
        ),
      ),
    ],
    // Contractor
    [
      'details',
      "I'm here for the goods lift, need the manufacturer and the serial no. pls",
      rows(
        `select manufacturer as name from assets where asset_tag = 'LFT-050' union all select serial_number from assets where asset_tag = 'LFT-050'`,
      ),
    ],
    ['absent', 'has our invoice for the lift visit in august been paid yet?', e.absent],
    // Reliability engineer
    ['reliability', 'MTBF of the water chiller over the last 12 months?', meanTimeBetween('CH-320')],
    [
      'reliability',
      'Bad actors: which machines had three or more breakdowns in the past year?',
      atLeastFailures(3, `${corrective} and created_at >= ${e.lastYear}`),
    ],
  ],
  de: [
    // Night-shift technician
    [
      'person',
      'wer ist an dem Druckverlust vom Retort dran?',
      e.orderValue('assigned_to', e.titled('Retort pressure not holding in cook step'), 'person'),
    ],
    [
      'stock',
      'haben wir noch Kompressoröl da u. wo steht das',
      rows(
        `select location as name from parts where part_number = 'OIL-SC' union all select current_stock::text from parts where part_number = 'OIL-SC'`,
      ),
    ],
    // Apprentice
    [
      'service',
      'In welchem Intervall wird eigentlich der Stapler 1 gewartet?',
      value(
        'text',
        asset('FT-01', 'maintenance_schedule::text'),
        ...[
          'vierteljährlich',
          'quartalsweise',
          'alle drei Monate',
          'alle 3 Monate',
          'pro Quartal',
          'jedes Quartal',
        ].map((word) => `select '${word}' as value`),
      ),
    ],
    [
      'details',
      'Was stand beim letzten Inspektionsauftrag von der P-310A drin, also was muss man da alles prüfen?',
      value(
        'text',
        `select split_part(description, ';', 1) as value from work_orders
          where ${e.on('P-310A')} and ${pm} order by created_at desc limit 1`,
      ),
    ],
    // Planner
    [
      'unassigned',
      'Welche Aufträge mit Prio hoch oder kritisch haben noch keinen Bearbeiter?',
      e.listOrders(`${e.unfinished} and priority in ('high', 'critical') and assigned_to is null`),
    ],
    [
      'period',
      'wieviele Aufträge haben wir vom 1. bis 15. November abgeschlossen',
      e.countOrders(`${done} and ${between('completed_at', `'2026-11-01T00:00Z'`, `'2026-11-16T00:00Z'`)}`),
    ],
    // Maintenance manager
    [
      'cost',
      'Was hat uns der Kompressor K-201 dieses Jahr schon gekostet, Material plus Arbeit?',
      figure(
        'currency',
        money,
        `${e.on('K-201')} and ${since(e.thisYear)}`,
        `${e.on('K-201')} and ${since(e.thisYear, 'created_at')}`,
      ),
    ],
    [
      'ranking',
      'Wer hat letzten Monat die meisten Stunden gebucht?',
      firstRow(
        'person',
        perPerson('sum(actual_hours)', `actual_hours is not null and ${lastMonth()}`),
        perPerson('sum(actual_hours)', `actual_hours is not null and ${lastMonth('created_at')}`),
      ),
    ],
    // Storekeeper
    ['place', 'was liegt nochmal im Fach E-2-1?', e.listParts(`location = 'E-2-1'`)],
    [
      'stock',
      'Welche Kugellager sind am oder unter Mindesbestand',
      rows(partsThat(`category = 'bearings' and ${atMinimum}`)),
    ],
    // Purchaser
    ['price', 'Bitte alle Teile mit einem Stückpreis über 500 € auflisten', e.listParts('unit_cost > 500')],
    ['absent', 'an welchem tag kommt die lieferung von Lindqvist bei uns an?', e.absent],
    // Safety officer
    [
      'service',
      'Druckbehälter V-206: wann war die letzte Prüfung, wann ist die nächste fällig?',
      rows(
        ...['last_maintenance_date'].map(
          (column) => `select to_char(${column}, 'YYYY-MM-DD') as name from assets where asset_tag = 'V-206'
            union all select to_char(next_maintenance_date, 'YYYY-MM-DD') from assets where asset_tag = 'V-206'`,
        ),
      ),
    ],
    ['absent', 'Wer von den Leuten hat einen gültigen Staplerschein?', e.absent],
    // Plant manager
    [
      'list',
      'Wie viele Anlagen stehen gerade in Reparatur und welche sind das?',
      rows(
        `select asset_tag as name from assets where status = 'maintenance'`,
        `select distinct asset_tag as name from assets join work_orders on asset_id = assets.id where work_orders.status = 'in_progress' and work_type = 'corrective'`,
      ),
    ],
    ['absent', 'OEE Linie 2 letzte Woche?', e.absent],
    // Contractor
    [
      'list',
      'Guten Tag, Frigolux Service hier. Welche Geräte von Frigolux stehen bei Ihnen?',
      e.listAssets(`manufacturer = 'Frigolux'`),
    ],
    [
      'follow_up',
      'und was war die Ursache, als der das letzte Mal Kältemittel verloren hat?',
      found('CH-320 circuit 2 losing charge slowly'),
      ['Was ist am CH-320 gerade offen?'],
    ],
    // Reliability engineer
    [
      'reliability',
      'MTTR der HPU-170 in den letzten 12 Monaten',
      roughFigure(
        'hours',
        'avg(extract(epoch from completed_at - started_at)) / 3600',
        `${e.on('HPU-170')} and work_type = 'corrective' and ${done} and created_at >= ${e.lastYear}`,
      ),
    ],
    [
      'reliability',
      'Wieviel Prozent der dieses Jahr erledigten Aufträge waren ungeplant, also Störungen?',
      roughFigure(
        'percent',
        `100.0 * count(*) filter (where work_type = 'corrective') / count(*)`,
        `${done} and ${since(e.thisYear)}`,
        `${done} and ${since(e.thisYear, 'created_at')}`,
      ),
    ],
  ],
  ...tenPeopleAgainEsFr,
  ar: tenPeopleAgainArabic,
};
