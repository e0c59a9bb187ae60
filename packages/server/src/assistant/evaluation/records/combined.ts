import * as e from '../expectations.ts';
import type { Expectation, Language, RecordRow } from '../questions.ts';

const inBuildingA = e.onAssets(`location like 'Building A%'`);
const inBuildingB = e.onAssets(`location like 'Building B%'`);
const low = e.countOrders(
  `priority = 'low' and ${e.unfinished}`,
  `priority = 'low'`,
  `priority = 'low' and status = 'open'`,
);
const latePreventive = e.perhaps(e.listOrders(`work_type = 'preventive' and ${e.overdue}`));
const lateCorrective = e.countOrders(`work_type = 'corrective' and ${e.overdue}`);
const openInB = e.listOrders(`${e.unfinished} and ${inBuildingB}`, `status = 'open' and ${inBuildingB}`);
const critical24 = e.listOrders(`priority = 'critical' and created_at >= ${e.daysAgo(730)}`);
const dearestPart = e.extreme('parts', 'unit_cost desc');
const cheapest = (category: string) => e.extreme('parts', 'unit_cost', `category = '${category}'`);
const next = (tag: string) => e.assetValue(tag, 'next_maintenance_date', 'date');
const batteryCost = e.cost(e.titled('Forklift 1 battery flat by noon'));
const highUnassigned = e.listOrders(`priority = 'high' and assigned_to is null and ${e.unfinished}`);
const oldestPump = e.extreme('assets', 'purchase_date', `name ~* 'pump'`);
const lateOf = (person: string) => e.perhaps(e.listOrders(`${e.of(person)} and ${e.overdue}`));
const doneThisYear = (person: string) =>
  e.countOrders(`${e.of(person)} and status = 'completed' and completed_at >= ${e.thisYear}`);
const meanCorrective = e.meanOf(
  'work_orders',
  'coalesce(parts_cost, 0) + coalesce(labor_cost, 0)',
  `work_type = 'corrective' and status = 'completed' and completed_at >= ${e.thisYear}`,
);
const shortOf = (supplier: string) =>
  e.listParts(`supplier = '${supplier}' and current_stock <= min_stock_level`);
const hoursOf = (person: string, months: number) =>
  e.hours(
    `${e.of(person)} and completed_at >= ${e.thisMonth} - interval '${months} months' and completed_at < ${e.thisMonth}`,
  );
const boughtBefore2012 = e.listAssets(`purchase_date < '2012-01-01'`);

const questions: Readonly<Record<Exclude<Language, 'en'>, readonly (readonly [string, Expectation])[]>> = {
  de: [
    ['wie viele aufträge mit niedriger priorität gibt es', low],
    ['überfällige vorbeugende aufträge', latePreventive],
    ['wieviele korrektive aufträge sind überfällig', lateCorrective],
    ['offene aufträge in gebäude B', openInB],
    ['kritische aufträge der letzten 24 monate', critical24],
    ['teuerstes ersatzteil im lager', dearestPart],
    ['günstigster filter', cheapest('filters')],
    ['nächste prüfung der feuerlöschpumpe', next('FP-040')],
    ['wann ist der lastenaufzug das nächste mal dran', next('LFT-050')],
    ['was hat der auftrag "Forklift 1 battery flat by noon" gekostet', batteryCost],
    ['welche aufträge von igor sind überfällig', lateOf('igor.petrov')],
    ['wie viele aufträge hat joe dieses jahr abgeschlossen', doneThisYear('joe.mbeki')],
    ['durchschnittliche kosten eines korrektiven auftrags dieses jahr', meanCorrective],
    ['teile unter mindestbestand von Filtrea Direct', shortOf('Filtrea Direct')],
    ['älteste pumpe', oldestPump],
    ['nicht zugewiesene aufträge mit hoher priorität', highUnassigned],
    ['stunden von lena letzten monat', hoursOf('lena.novak', 1)],
    [
      'wie viele störungen hatte CV-640 in den letzten zwei jahren',
      e.countOrders(`${e.on('CV-640')} and work_type = 'corrective' and created_at >= ${e.daysAgo(730)}`),
    ],
    [
      'welche anlagen in Gebäude C sind in wartung',
      e.listAssets(`location like 'Building C%' and status = 'maintenance'`),
    ],
    ['mittlere priorität, in arbeit, welche', e.listOrders(`priority = 'medium' and status = 'in_progress'`)],
  ],
  es: [
    ['cuántas órdenes de prioridad baja hay pendientes', low],
    ['órdenes preventivas vencidas', latePreventive],
    ['cuántas correctivas están atrasadas', lateCorrective],
    ['órdenes abiertas en el edificio B', openInB],
    ['órdenes críticas creadas en los últimos 24 meses', critical24],
    ['el repuesto más caro', dearestPart],
    ['rodamiento más barato', cheapest('bearings')],
    ['próxima revisión de la bomba contra incendios', next('FP-040')],
    ['cuándo toca la próxima inspección de V-206', next('V-206')],
    ['cuánto costó el trabajo "Forklift 1 battery flat by noon"', batteryCost],
    ['qué tiene igor atrasado', lateOf('igor.petrov')],
    ['cuántas órdenes cerró maria este año', doneThisYear('maria.keller')],
    [
      'gasto en correctivos en el edificio A este año',
      e.cost(`work_type = 'corrective' and completed_at >= ${e.thisYear} and ${inBuildingA}`),
    ],
    ['equipos comprados antes de 2012', boughtBefore2012],
    [
      'cuántas órdenes de prioridad media están en curso',
      e.countOrders(`priority = 'medium' and status = 'in_progress'`),
    ],
    ['costo promedio de una orden correctiva este año', meanCorrective],
  ],
  fr: [
    ["combien d'OT de priorité basse", low],
    ['préventifs en retard', latePreventive],
    ['combien de correctifs en retard', lateCorrective],
    ['OT ouverts dans le bâtiment B', openInB],
    ['OT critiques créés ces 24 derniers mois', critical24],
    ['pièce la plus chère', dearestPart],
    ['le filtre le moins cher', cheapest('filters')],
    ['prochain contrôle de la pompe incendie', next('FP-040')],
    ['à quand la prochaine vérification de V-206', next('V-206')],
    ['combien a coûté « Forklift 1 battery flat by noon »', batteryCost],
    ['OT de priorité haute non attribués', highUnassigned],
    ['heures de sam le mois dernier', hoursOf('sam.whitford', 1)],
    ['combien d’OT terminés par lena cette année', doneThisYear('lena.novak')],
    [
      'équipements Frigolux en maintenance',
      e.listAssets(`manufacturer = 'Frigolux' and status = 'maintenance'`),
    ],
    ['pompe la plus ancienne', oldestPump],
    ['pièces Lubrena sous le minimum', shortOf('Lubrena')],
  ],
  ar: [
    ['كم عدد الأوامر ذات الأولوية المنخفضة', low],
    ['الأوامر الوقائية المتأخرة', latePreventive],
    ['كم أمر تصحيحي متأخر', lateCorrective],
    ['الأوامر المفتوحة في المبنى B', openInB],
    ['الأوامر الحرجة المنشأة خلال آخر 24 شهرا', critical24],
    ['أغلى قطعة في المخزن', dearestPart],
    ['أرخص مرشح', cheapest('filters')],
    ['موعد الفحص القادم لمضخة الحريق', next('FP-040')],
    ['متى الفحص القادم لـ V-206', next('V-206')],
    ['كم كلف أمر "Forklift 1 battery flat by noon"', batteryCost],
    ['أوامر igor المتأخرة', lateOf('igor.petrov')],
    ['كم أمر أنجز lena هذه السنة', doneThisYear('lena.novak')],
    [
      'تكلفة الأعمال التصحيحية في المبنى A هذا العام',
      e.cost(`work_type = 'corrective' and completed_at >= ${e.thisYear} and ${inBuildingA}`),
    ],
    ['أقدم مضخة', oldestPump],
    ['الأوامر غير المسندة ذات الأولوية العالية', highUnassigned],
    ['المعدات المشتراة قبل 2012', boughtBefore2012],
  ],
};

const rowsOf = (rows: readonly (readonly [string, Expectation])[]) =>
  rows.map(([question, expectation]): RecordRow => ['combined', question, expectation]);

/** As `combinedEnglish`, in the other languages. */
export const combined = {
  de: rowsOf(questions.de),
  es: rowsOf(questions.es),
  fr: rowsOf(questions.fr),
  ar: rowsOf(questions.ar),
};
