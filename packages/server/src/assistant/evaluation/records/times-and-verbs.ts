import * as e from '../expectations.ts';
import type { Expectation, Language, RecordRow } from '../questions.ts';

const finished = (from: string, to: string) => `completed_at >= '${from}' and completed_at < '${to}'`;
const raised = (from: string, to: string) => `created_at >= '${from}' and created_at < '${to}'`;
const corrective = `work_type = 'corrective'`;
const raisedLast = (hours: number) => `created_at >= now() - interval '${hours} hours'`;
const finishedLast = (hours: number) => `completed_at >= now() - interval '${hours} hours'`;
const dueTodayAndTomorrow = `${e.unfinished} and due_date >= ${e.today} and due_date < ${e.today} + interval '2 days'`;
const dueTomorrow = `${e.unfinished} and due_date >= ${e.today} + interval '1 day' and due_date < ${e.today} + interval '2 days'`;
const low = (category: string) => `category = '${category}' and current_stock <= min_stock_level`;
const valueFrom = (supplier: string) =>
  e.sumOf('parts', 'current_stock * unit_cost', `supplier = '${supplier}'`);
const months = (from: string, to: string): Expectation =>
  e.ranked(
    `select count(*)::text as name from work_orders where ${finished(from, to)} group by date_trunc('month', completed_at) order by date_trunc('month', completed_at)`,
  );
const monthFrom = (month: number) => `${e.thisMonth} + interval '${month} months'`;
const nextService = (tag: string) => e.assetValue(tag, 'next_maintenance_date', 'date');

/**
 * Questions with several times, lengths in hours, unknown part numbers, stock by supplier, and verbs that are no names.
 */
export const timesAndVerbs: Readonly<Record<Language, readonly RecordRow[]>> = {
  en: [
    [
      'period',
      'how many orders were completed in june, july and august 2026',
      e.countOrders(finished('2026-06-01', '2026-09-01')),
    ],
    ['period', 'orders finished per month in may, june and july 2026', months('2026-05-01', '2026-08-01')],
    ['due', 'what is due today or tomorrow', e.listOrders(dueTodayAndTomorrow)],
    [
      'period',
      'breakdowns in Q1 and Q2 2026',
      e.countOrders(`${corrective} and ${raised('2026-01-01', '2026-07-01')}`),
    ],
    [
      'period',
      'how many orders did we raise in the first and second quarter of 2026',
      e.countOrders(raised('2026-01-01', '2026-07-01')),
    ],
    [
      'period',
      'how many jobs were closed last month and this month',
      e.countOrders(`completed_at >= ${monthFrom(-1)} and completed_at < ${monthFrom(1)}`),
    ],
    [
      'period',
      'how many orders were completed in march last year',
      e.countOrders(finished('2025-03-01', '2025-04-01')),
    ],
    ['period', 'orders completed in Q3 last year', e.countOrders(finished('2025-07-01', '2025-10-01'))],
    ['period', 'work orders raised in the past 72 hours', e.countOrders(raisedLast(72))],
    ['period', 'how many jobs were closed over the last 48 hours', e.countOrders(finishedLast(48))],
    ['hours', 'jobs that took more than 8 hours', e.countOrders('actual_hours > 8')],
    [
      'due',
      'anything due in the next 48 hours',
      e.listOrders(`${e.unfinished} and due_date >= now() and due_date < now() + interval '48 hours'`),
    ],
    ['due', 'which jobs ought to be done tomorrow', e.listOrders(dueTomorrow)],
    ['due', 'what must be finished tomorrow, i mean due tomorrow', e.listOrders(dueTomorrow)],
    ['stock', 'which seals are running low', e.listParts(low('seals'))],
    ['stock', 'bearings getting low', e.listParts(low('bearings'))],
    ['service', 'next date for the fire pump service', nextService('FP-040')],
    ['service', 'date of the next check of the standby generator', nextService('G-430')],
    ['missing', 'price of BRG-9999', e.notFound('BRG-9999')],
    ['missing', 'where do we keep SEAL-4711-X', e.notFound('SEAL-4711')],
    ['missing', 'who supplies VB-77-ZZ', e.notFound('VB-77')],
    ['combined', 'what is the stock from Elektra Wholesale worth', valueFrom('Elektra Wholesale')],
    ['combined', 'parts bought from Lindqvist Bearings', e.countParts(`supplier = 'Lindqvist Bearings'`)],
    [
      'person',
      'which unfinished jobs belong to Lena',
      e.listOrders(`${e.of('lena.novak')} and ${e.unfinished}`),
    ],
    [
      'service',
      'how often should the retort be serviced',
      e.assetValue('RT-730', 'maintenance_schedule', 'text'),
    ],
    ['cost', 'what amount was incurred for RT-730', e.cost(e.on('RT-730'))],
    ['due', "what are tomorrow's jobs", e.listOrders(dueTomorrow)],
    [
      'due',
      'what must be finished by 5 December',
      e.listOrders(
        `${e.unfinished} and due_date < '2026-12-06'`,
        `${e.unfinished} and due_date >= now() and due_date < '2026-12-06'`,
      ),
    ],
    [
      'critical',
      'My boss wants to know. Critical jobs that are not done?',
      e.listOrders(`priority = 'critical' and ${e.unfinished}`),
    ],
    ['count', 'For the audit: how many jobs are not closed?', e.countOrders(e.unfinished)],
    ['overdue', 'how many jobs are running late', e.countOrders(e.overdue)],
    ['missing', 'what does an hour of downtime of the retort cost', e.notFound('downtime')],
    ['stock', 'who do we buy OF-SC45 from', e.partValue('OF-SC45', 'supplier', 'text')],
    [
      'combined',
      'stock value of the hydraulics category',
      e.sumOf('parts', 'current_stock * unit_cost', `category = 'hydraulics'`),
    ],
    [
      'cost',
      'only the parts, without labour: what went into K-202',
      e.sumOf('work_orders', 'parts_cost', e.on('K-202')),
    ],
    [
      'several',
      'unfinished jobs on the palletizer or the retort',
      e.listOrders(`(${e.on('PZ-810')} or ${e.on('RT-730')}) and ${e.unfinished}`),
    ],
  ],
  de: [
    [
      'period',
      'wie viele Aufträge wurden im Juni, Juli und August 2026 abgeschlossen',
      e.countOrders(finished('2026-06-01', '2026-09-01')),
    ],
    ['due', 'was ist heute und morgen fällig', e.listOrders(dueTodayAndTomorrow)],
    [
      'period',
      'Störungen im ersten und zweiten Quartal 2026',
      e.countOrders(`${corrective} and ${raised('2026-01-01', '2026-07-01')}`),
    ],
    ['period', 'wie viele Aufträge wurden in den letzten 72 Stunden angelegt', e.countOrders(raisedLast(72))],
    ['stock', 'welche Dichtungen werden knapp', e.listParts(low('seals'))],
    ['service', 'nächster Termin für die Wartung der Feuerlöschpumpe FP-040', nextService('FP-040')],
    ['missing', 'was kostet BRG-9999', e.notFound('BRG-9999')],
    ['combined', 'Lagerwert der Teile von Lindqvist Bearings', valueFrom('Lindqvist Bearings')],
    [
      'service',
      'wie oft sollte RT-730 eigentlich gewartet werden',
      e.assetValue('RT-730', 'maintenance_schedule', 'text'),
    ],
    ['cost', 'welche Kosten sind für RT-730 angefallen, ich meine insgesamt', e.cost(e.on('RT-730'))],
    [
      'count',
      'wie viele verschiedene Teile haben wir in der Kategorie bearings',
      e.countParts(`category = 'bearings'`),
    ],
  ],
  es: [
    [
      'period',
      '¿cuántas órdenes se completaron en junio, julio y agosto de 2026?',
      e.countOrders(finished('2026-06-01', '2026-09-01')),
    ],
    ['due', 'qué vence hoy y mañana', e.listOrders(dueTodayAndTomorrow)],
    ['period', '¿cuántas órdenes se crearon en las últimas 72 horas?', e.countOrders(raisedLast(72))],
    ['stock', '¿qué sellos se están agotando?', e.listParts(low('seals'))],
    ['service', 'próxima fecha de mantenimiento de FP-040', nextService('FP-040')],
    ['missing', 'precio de BRG-9999', e.notFound('BRG-9999')],
    ['combined', 'valor del stock comprado a Elektra Wholesale', valueFrom('Elektra Wholesale')],
    ['hours', 'horas invertidas en la caldera B-001 en total', e.hours(e.on('B-001'))],
    ['overdue', 'órdenes atrasadas al día de hoy', e.listOrders(e.overdue)],
    [
      'cost',
      'solo repuestos, sin mano de obra: ¿cuánto costó K-202?',
      e.sumOf('work_orders', 'parts_cost', e.on('K-202')),
    ],
    ['count', '¿cuántos repuestos diferentes hay en la categoría belts?', e.countParts(`category = 'belts'`)],
    [
      'history',
      '¿Qué trabajos se han hecho en CP-620?',
      e.listOrders(`${e.on('CP-620')} and status = 'completed'`, e.on('CP-620')),
    ],
  ],
  fr: [
    [
      'period',
      'combien d’ordres ont été terminés en juin, juillet et août 2026',
      e.countOrders(finished('2026-06-01', '2026-09-01')),
    ],
    ['due', 'quels ordres sont dus aujourd’hui et demain', e.listOrders(dueTodayAndTomorrow)],
    ['period', 'combien d’ordres ont été créés dans les dernières 72 heures', e.countOrders(raisedLast(72))],
    ['stock', 'quels joints vont bientôt manquer', e.listParts(low('seals'))],
    ['service', 'prochaine date d’entretien de FP-040', nextService('FP-040')],
    ['missing', 'prix de BRG-9999', e.notFound('BRG-9999')],
    ['combined', 'valeur du stock acheté chez Elektra Wholesale', valueFrom('Elektra Wholesale')],
    [
      'unassigned',
      'quels ordres ouverts ne sont attribués à personne',
      e.listOrders(`assigned_to is null and status = 'open'`, `assigned_to is null and ${e.unfinished}`),
    ],
    ['cost', 'à combien s’élèvent les coûts de RT-730 au total', e.cost(e.on('RT-730'))],
    [
      'count',
      'combien de pièces différentes avons-nous dans la catégorie bearings',
      e.countParts(`category = 'bearings'`),
    ],
  ],
  ar: [
    [
      'period',
      'كم أمر عمل اكتمل في يونيو ويوليو وأغسطس 2026',
      e.countOrders(finished('2026-06-01', '2026-09-01')),
    ],
    ['due', 'ما المستحق اليوم وغدا', e.listOrders(dueTodayAndTomorrow)],
    ['period', 'كم أمر عمل أنشئ خلال آخر 72 ساعة', e.countOrders(raisedLast(72))],
    ['service', 'الموعد القادم لصيانة FP-040', nextService('FP-040')],
    ['missing', 'كم سعر BRG-9999', e.notFound('BRG-9999')],
    ['cost', 'كم بلغت تكاليف RT-730 في المجموع', e.cost(e.on('RT-730'))],
    ['count', 'كم قطعة مختلفة في فئة belts', e.countParts(`category = 'belts'`)],
    [
      'combined',
      'القطع التي مخزونها صفر باستثناء فئة electrical',
      e.listParts(`current_stock = 0 and category <> 'electrical'`),
    ],
    [
      'due',
      'متى موعد استحقاق العمل على CV-640',
      e.orderValue('due_date', e.titled('CV-640 scraper blade worn out'), 'date'),
    ],
  ],
};
