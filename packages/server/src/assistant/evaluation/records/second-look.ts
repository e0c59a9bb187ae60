import * as e from '../expectations.ts';
import type { Expectation, Language, RecordRow } from '../questions.ts';
import { corrective, done, figure, money, october, pm, since } from './untaught-expectations.ts';

// What a second look at the answers found to be wrong: two months compared, two counts in one question, more than so much,
// the fewest of something, letters of names, who did the last service, acts beside questions, visits beside questions.

const sumOfBelts = e.sumOf('parts', 'current_stock', `name like 'V-belt%'`);
const halfYearly = e.countAssets(`maintenance_schedule = 'semi_annual'`);
const inOctober = e.countOrders(`${corrective} and ${october('created_at')}`);
const criticalOnes = e.countOrders(
  `status = 'open' and priority = 'critical'`,
  `${e.unfinished} and priority = 'critical'`,
);
const costing = (condition: string) =>
  e.listOrders(
    `${done} and ${since(e.thisYear)} and coalesce(parts_cost, 0) + coalesce(labor_cost, 0) ${condition}`,
  );
const lastDoneBy = (tag: string) =>
  e.first(
    `select assigned_to as value from work_orders where ${e.on(tag)} and ${pm} and ${done} order by completed_at desc`,
    'person',
  );
const withoutBreakdown: Expectation = {
  kind: 'value',
  sql: `select asset_tag as value from assets where id in (select asset_id from work_orders)
    and id not in (select asset_id from work_orders where asset_id is not null and ${corrective} and created_at >= ${e.lastYear})`,
  alternatives: [],
  unit: 'text',
  isFirst: true,
};
const priceOfBearing = e.partValue('BRG-6205-2RS', 'unit_cost', 'currency');
const weekBeforeOctober = e.countOrders(
  `${done} and ${e.of('dan.osei')} and completed_at >= '2026-09-24T00:00Z' and completed_at < '2026-10-01T00:00Z'`,
);
const openOn = (tag: string) => e.listOrders(`${e.unfinished} and ${e.on(tag)}`);
const checksOf = (tag: string) =>
  e.countOrders(`${e.on(tag)} and work_type = 'preventive' and ${done} and ${since(e.thisYear)}`);
const costOfLine1 = figure(
  'currency',
  money,
  `${e.onUnder('L1')} and ${since(e.thisYear)}`,
  `${e.onUnder('L1')} and ${since(e.thisYear, 'created_at')}`,
);

export const secondLook: Readonly<Record<Language, readonly RecordRow[]>> = {
  en: [
    ['stock', 'how many V-belts are in stock in total', sumOfBelts],
    ['service', 'how many machines are serviced every half year', halfYearly],
    ['period', 'breakdowns in october vs september', inOctober],
    ['period', 'did we have more breakdowns in october than in september', inOctober],
    ['count', 'how many work orders are open and how many of them are critical', criticalOnes],
    ['person', 'what is the last service date of the palletizer and who did it', lastDoneBy('PZ-810')],
    ['ranking', 'which machine had the fewest breakdowns in the last 365 days', withoutBreakdown],
    ['place', 'where are the lockout padlocks kept', e.partValue('LOTO-PAD', 'location', 'place')],
    ['follow_up', 'and the week before?', weekBeforeOctober, ['how many jobs did dan finish in october']],
    ['list', 'The forklift people come tomorrow. What is open on FT-02?', openOn('FT-02')],
  ],
  de: [
    ['stock', 'Wie viele Keilriemen sind insgesamt auf Lager', sumOfBelts],
    ['service', 'Wie viele Anlagen werden jedes Halbjahr gewartet', halfYearly],
    ['period', 'Störungen im Oktober gegenüber September', inOctober],
    ['count', 'Wie viele Aufträge sind offen und wie viele davon kritisch', criticalOnes],
    ['person', 'Wann war die letzte Wartung am Palettierer und wer hat sie gemacht', lastDoneBy('PZ-810')],
    ['ranking', 'Welche Maschine hatte in den letzten 365 Tagen die wenigsten Störungen', withoutBreakdown],
    ['price', 'Bestell zwei Lager 6205, was kosten die?', priceOfBearing],
    [
      'follow_up',
      'und in der Woche davor?',
      weekBeforeOctober,
      ['Wie viele Aufträge hat Dan im Oktober erledigt'],
    ],
    ['list', 'Morgen kommt die Staplerfirma. Was ist an FT-02 offen?', openOn('FT-02')],
  ],
  es: [
    ['stock', 'cuántas correas en V hay en stock en total', sumOfBelts],
    ['service', 'cuántos equipos tienen mantenimiento dos veces al año', halfYearly],
    ['period', 'fallas de octubre contra septiembre', inOctober],
    ['count', 'cuántas órdenes están abiertas y cuántas de ellas son críticas', criticalOnes],
    ['person', 'cuándo fue el último servicio del paletizador y quién lo hizo', lastDoneBy('PZ-810')],
    ['change', 'Pide dos rodamientos 6205, ¿cuánto cuestan?', e.cannot],
    ['cost', 'órdenes de menos de 50 este año', costing('< 50')],
    ['count', '¿Cuántas inspecciones del compresor K-201 se hicieron este año?', checksOf('K-201')],
  ],
  fr: [
    ['period', "pannes d'octobre contre septembre", inOctober],
    ['period', 'combien de pannes en octobre par rapport à septembre', inOctober],
    ['count', "combien d'OT sont ouverts et combien sont critiques", criticalOnes],
    ['person', 'dernier entretien du palettiseur et par qui', lastDoneBy('PZ-810')],
    ['cost', 'OT de plus de 500 cette année', costing('> 500')],
    ['cost', "OT d'au moins 500 cette année", costing('>= 500')],
    ['ranking', 'quelle machine a eu le moins de pannes ces 365 derniers jours', withoutBreakdown],
    [
      'list',
      "le technicien des chariots passe demain, qu'est-ce qui est ouvert sur FT-02 ?",
      openOn('FT-02'),
    ],
  ],
  ar: [
    ['period', 'أعطال أكتوبر مقابل سبتمبر', inOctober],
    ['count', 'كم أمر عمل مفتوح وكم منها حرج', criticalOnes],
    ['person', 'متى آخر صيانة للبالتايزر PZ-810 ومين عملها', lastDoneBy('PZ-810')],
    ['cost', 'كم كلفتنا صيانة خط التعبئة 1 هذه السنة؟', costOfLine1],
    ['service', 'كم عدد المعدات ذات الصيانة كل 6 أشهر', halfYearly],
  ],
};
