import * as e from '../expectations.ts';
import type { Expectation, Language, RecordRow } from '../questions.ts';

/** The expectation with other right readings of the question. */
const or = (expectation: Expectation, ...alternatives: string[]) =>
  ({ ...expectation, alternatives }) as Expectation;

/** Questions whose author had read neither the rules nor the other sets. */
export const unpreparedSecond: Readonly<Record<Language, readonly RecordRow[]>> = {
  en: [
    [
      'combined',
      'which job took the most hours ever',
      e.extreme('work_orders', 'actual_hours desc nulls last'),
    ],
    [
      'person',
      'what is Sam Whitford working on at the moment',
      e.listOrders(
        `${e.of('sam.whitford')} and status = 'in_progress'`,
        `${e.of('sam.whitford')} and ${e.unfinished}`,
      ),
    ],
    [
      'combined',
      'completed work orders per month for august, september and october 2026',
      e.ranked(
        `select count(*)::text as name from work_orders where completed_at >= '2026-08-01' and completed_at < '2026-11-01' group by date_trunc('month', completed_at) order by date_trunc('month', completed_at)`,
      ),
    ],
    [
      'due',
      'when is the CV-640 scraper blade job due',
      e.orderValue('due_date', e.titled('CV-640 scraper blade worn out'), 'date'),
    ],
    [
      'cost',
      'what did marias jobs cost last month',
      or(
        e.cost(
          `${e.of('maria.keller')} and completed_at >= ${e.thisMonth} - interval '1 month' and completed_at < ${e.thisMonth}`,
        ),
        `select sum(coalesce(parts_cost, 0) + coalesce(labor_cost, 0)) as value from work_orders where ${e.of('maria.keller')} and created_at >= ${e.thisMonth} - interval '1 month' and created_at < ${e.thisMonth}`,
      ),
    ],
    ['missing', "whats dan osei's hourly wage", e.notFound('wage')],
    ['stock', 'how many items come from Elektra Wholesale', e.countParts(`supplier = 'Elektra Wholesale'`)],
    [
      'combined',
      'parts at zero stock apart from electrical ones',
      e.listParts(`current_stock = 0 and category <> 'electrical'`),
    ],
    [
      'combined',
      'top 5 assets by maintenance cost',
      e.ranked(
        `select asset_tag as name from assets join work_orders on work_orders.asset_id = assets.id group by assets.id, asset_tag order by sum(coalesce(parts_cost, 0) + coalesce(labor_cost, 0)) desc limit 5`,
      ),
    ],
    [
      'critical',
      'anything critical going on right now?',
      e.listOrders(`priority = 'critical' and ${e.unfinished}`),
    ],
    [
      'due',
      'what do we have to finish by tomorrow night, i mean due tomorrow',
      e.perhaps(
        e.listOrders(
          `${e.unfinished} and due_date >= ${e.today} + interval '1 day' and due_date < ${e.today} + interval '2 days'`,
        ),
      ),
    ],
    [
      'combined',
      'unfinished orders that belong neither to Igor nor to Joe',
      e.listOrders(
        `${e.unfinished} and coalesce(assigned_to, '') not in ('igor.petrov', 'joe.mbeki')`,
        `${e.unfinished} and assigned_to not in ('igor.petrov', 'joe.mbeki')`,
      ),
    ],
    [
      'stock',
      'filters running low',
      e.listParts(`category = 'filters' and current_stock <= min_stock_level`),
    ],
    [
      'service',
      'how often is the fire pump supposed to be serviced',
      e.assetValue('FP-040', 'maintenance_schedule', 'text'),
    ],
    [
      'mean',
      'avg cost of a completed corrective order',
      e.meanOf(
        'work_orders',
        'coalesce(parts_cost, 0) + coalesce(labor_cost, 0)',
        `work_type = 'corrective' and status = 'completed'`,
      ),
    ],
    [
      'tree',
      'high and critical jobs in the cold store that are still open',
      e.listOrders(
        `${e.onUnder('COLD')} and priority in ('high', 'critical') and ${e.unfinished}`,
        `${e.onUnder('COLD')} and priority in ('high', 'critical') and status = 'open'`,
      ),
    ],
    [
      'person',
      'who repaired the blown seal on transfer pump A when the line was stopped',
      e.orderValue('assigned_to', e.titled('TRANSFER PUMP A SEAL BLOWN, LINE STOPPED'), 'person'),
    ],
    ['combined', 'cheapest spare on the shelves', e.extreme('parts', 'unit_cost')],
    ['stock', 'bin for grease H1?', e.partValue('GRS-H1', 'location', 'place')],
    [
      'kind',
      'current value of the wheel loader on the books',
      e.assetValue('LDR-05', 'current_value', 'currency'),
    ],
    [
      'period',
      'how many tickets did Joe close in the last 30 days',
      e.countOrders(
        `${e.of('joe.mbeki')} and status = 'completed' and completed_at >= ${e.daysAgo(30)}`,
        `${e.of('joe.mbeki')} and status = 'completed' and completed_at >= ${e.today} - interval '30 days'`,
      ),
    ],
    [
      'count',
      'how many different electrical spares do we keep',
      or(
        e.countParts(`category = 'electrical'`),
        `select count(*)::int as n from parts where category = 'electrical' and current_stock > 0`,
      ),
    ],
    [
      'person',
      "who's on the retort pressure job",
      e.orderValue('assigned_to', e.titled('Retort pressure not holding in cook step'), 'person'),
    ],
    [
      'list',
      'any open jobs on the forklifts?',
      e.listOrders(`${e.onAssets(`name ilike 'forklift%'`)} and ${e.unfinished}`),
    ],
    [
      'reliability',
      'hey fred, how many corrective orders has P-101A had altogether',
      e.countOrders(`${e.on('P-101A')} and work_type = 'corrective'`),
    ],
    ['missing', 'how many BRG-6999-ZZ are in stock', e.notFound('BRG-6999-ZZ')],
    [
      'service',
      'next date for the standby generator check',
      e.assetValue('G-430', 'next_maintenance_date', 'date'),
    ],
    [
      'stock',
      'what is everything in the storeroom worth',
      e.sumOf('parts', 'current_stock * unit_cost', 'true'),
    ],
    [
      'hours',
      'hrs spent on K-201 in the last 12 months',
      or(
        e.hours(`${e.on('K-201')} and completed_at >= ${e.lastYear}`),
        `select sum(actual_hours) as value from work_orders where ${e.on('K-201')} and created_at >= ${e.lastYear}`,
        `select sum(actual_hours) as value from work_orders where ${e.on('K-201')} and completed_at >= now() - interval '12 months'`,
      ),
    ],
    [
      'overdue',
      'which PMs are late',
      e.listOrders(
        `work_type = 'preventive' and ${e.overdue}`,
        `work_type in ('preventive', 'inspection') and ${e.overdue}`,
      ),
    ],
    [
      'combined',
      'the three priciest machines we own',
      e.ranked(
        `select asset_tag as name from assets where purchase_cost is not null order by purchase_cost desc limit 3`,
      ),
    ],
    [
      'service',
      'which assets have their next maintenance in january 2027',
      e.listAssets(`next_maintenance_date >= '2027-01-01' and next_maintenance_date < '2027-02-01'`),
    ],
    ['kind', 'where is FP-040 located', e.assetValue('FP-040', 'location', 'place')],
    [
      'cost',
      'labour cost for october 2026, all jobs together',
      or(
        e.sumOf('work_orders', 'labor_cost', `completed_at >= '2026-10-01' and completed_at < '2026-11-01'`),
        `select sum(labor_cost) as value from work_orders where created_at >= '2026-10-01' and created_at < '2026-11-01'`,
      ),
    ],
    ['stock', 'where do i find the C16 breakers', e.partValue('MCB-C16', 'location', 'place')],
    [
      'combined',
      'unfinished jobs per technician',
      e.ranked(
        `select assigned_to as name from work_orders where ${e.unfinished} and assigned_to is not null group by assigned_to order by count(*) desc`,
      ),
    ],
    [
      'period',
      'what new work orders came in over the last 48 hours',
      e.listOrders(
        `created_at >= now() - interval '48 hours'`,
        `created_at >= ${e.today} - interval '2 days'`,
        `created_at >= ${e.today} - interval '1 day'`,
      ),
    ],
    [
      'stock',
      'min level for the HVLP 46 hydraulic oil',
      e.partValue('OIL-HV46', 'min_stock_level', 'pieces'),
    ],
    [
      'list',
      'give me the jobs that were started but arent done yet',
      e.listOrders(
        `status = 'in_progress'`,
        `status in ('in_progress', 'on_hold')`,
        `started_at is not null and ${e.unfinished}`,
      ),
    ],
    ['stock', 'parts we buy from Gasera', e.listParts(`supplier = 'Gasera'`)],
    [
      'person',
      'who has the flickering checkweigher display',
      e.orderValue('assigned_to', e.titled('Checkweigher display flickers'), 'person'),
    ],
    ['stock', 'got any spare 7.5 kW motors?', e.partValue('MTR-7K5', 'current_stock', 'pieces')],
    [
      'tree',
      'how many unfinished jobs do we have across the whole packaging area',
      e.countOrders(`${e.onUnder('PACK')} and ${e.unfinished}`),
    ],
    [
      'combined',
      'stock value split by part category',
      e.ranked(
        `select category as name from parts group by category order by sum(current_stock * unit_cost) desc`,
      ),
    ],
    [
      'misspelt',
      'hw many inspectons are still to do',
      e.countOrders(`work_type = 'inspection' and ${e.unfinished}`),
    ],
    [
      'tree',
      'which orders are still outstanding on filling line 1',
      e.listOrders(`${e.onUnder('L1')} and ${e.unfinished}`),
    ],
    [
      'cost',
      'what did it cost us when the forklift 1 battery was flat by noon',
      e.cost(e.titled('Forklift 1 battery flat by noon')),
    ],
    ['kind', 'serial no of the palletizer', e.assetValue('PZ-810', 'serial_number', 'text')],
    [
      'period',
      'how many jobs got finished in october 2026?',
      e.countOrders(`status = 'completed' and completed_at >= '2026-10-01' and completed_at < '2026-11-01'`),
    ],
    [
      'combined',
      'value of the stock bought from Lindqvist Bearings',
      e.sumOf('parts', 'current_stock * unit_cost', `supplier = 'Lindqvist Bearings'`),
    ],
    ['kind', 'what model is K-202', e.assetValue('K-202', 'model', 'text')],
    [
      'overdue',
      'how many high priority jobs are past due',
      e.countOrders(`priority = 'high' and ${e.overdue}`),
    ],
    ['missing', 'who is on night shift tonight', e.notFound('shift')],
    ['missing', 'open jobs on conveyor CV-950', e.notFound('CV-950')],
    [
      'due',
      'which of the critical ones must be done today',
      e.perhaps(e.listOrders(...e.dueToday(`priority = 'critical'`))),
    ],
    ['missing', 'how many kWh did the chiller use last month', e.notFound('energy')],
    [
      'unassigned',
      'which jobs have nobody on them yet',
      e.listOrders(`assigned_to is null and ${e.unfinished}`),
    ],
    [
      'hours',
      'how many hours did Priya book in october 2026',
      or(
        e.hours(`${e.of('priya.nair')} and completed_at >= '2026-10-01' and completed_at < '2026-11-01'`),
        `select sum(actual_hours) as value from work_orders where ${e.of('priya.nair')} and created_at >= '2026-10-01' and created_at < '2026-11-01'`,
      ),
    ],
    ['price', 'which parts cost more than 500 apiece', e.listParts('unit_cost > 500')],
    ['service', 'last PM on HM-140?', e.assetValue('HM-140', 'last_maintenance_date', 'date')],
  ],
  de: [
    [
      'hours',
      'Stunden von Sam Whitford im September 2026',
      or(
        e.hours(`${e.of('sam.whitford')} and completed_at >= '2026-09-01' and completed_at < '2026-10-01'`),
        `select sum(actual_hours) as value from work_orders where ${e.of('sam.whitford')} and created_at >= '2026-09-01' and created_at < '2026-10-01'`,
      ),
    ],
    ['stock', 'Lieferant von TRAP-FT14?', e.partValue('TRAP-FT14', 'supplier', 'text')],
    [
      'stock',
      'wo liegen die not-halt-taster (ESTOP), welcher lagerplatz?',
      e.partValue('ESTOP', 'location', 'place'),
    ],
    [
      'due',
      'Wie viele Aufträge werden in den nächsten 3 Tagen fällig?',
      e.countOrders(
        `${e.unfinished} and due_date >= now() and due_date < now() + interval '3 days'`,
        `${e.unfinished} and due_date >= now() and due_date < ${e.today} + interval '4 days'`,
        `${e.unfinished} and due_date >= now() and due_date < ${e.today} + interval '3 days'`,
        `${e.unfinished} and due_date >= ${e.today} and due_date < ${e.today} + interval '4 days'`,
      ),
    ],
    [
      'count',
      'anzahl der anlagen mit monatlicher wartung',
      e.countAssets(`maintenance_schedule = 'monthly'`),
    ],
    [
      'service',
      'Wann ist die nächste Wartung von RC-901?',
      e.assetValue('RC-901', 'next_maintenance_date', 'date'),
    ],
    ['list', 'Zeig mir alle Aufträge, die gerade in Arbeit sind', e.listOrders(`status = 'in_progress'`)],
    [
      'combined',
      'alle unerledigten aufträge mit hoher priorität ausser die von joe',
      e.listOrders(
        `priority = 'high' and ${e.unfinished} and coalesce(assigned_to, '') <> 'joe.mbeki'`,
        `priority = 'high' and ${e.unfinished} and assigned_to <> 'joe.mbeki'`,
      ),
    ],
    [
      'combined',
      'Offene und laufende Aufträge je Techniker',
      e.ranked(
        `select assigned_to as name from work_orders where status in ('open', 'in_progress') and assigned_to is not null group by assigned_to order by count(*) desc`,
      ),
    ],
    [
      'person',
      'Wer kümmert sich um den offenen Auftrag an LB-630?',
      e.orderValue(
        'assigned_to',
        `${e.on('LB-630')} and ${e.unfinished} and work_type = 'corrective'`,
        'person',
      ),
    ],
  ],
  es: [
    ['missing', '¿Cuántos litros de gasóleo gastó el generador el mes pasado?', e.notFound('gasóleo')],
    [
      'hours',
      'horas dedicadas a la caldera B-001 este año',
      or(
        e.hours(`${e.on('B-001')} and completed_at >= ${e.thisYear}`),
        `select sum(actual_hours) as value from work_orders where ${e.on('B-001')} and created_at >= ${e.thisYear}`,
      ),
    ],
    [
      'due',
      '¿Para cuándo vence la orden de CYL-172?',
      e.orderValue('due_date', e.titled('R/H tipper cyl weeping'), 'date'),
    ],
    [
      'stock',
      'q piezas estan por debajo del minimo en electrical',
      e.listParts(`category = 'electrical' and current_stock < min_stock_level`),
    ],
    [
      'critical',
      'hay alguna orden critica sin tecnico asignado?',
      e.listOrders(`priority = 'critical' and assigned_to is null and ${e.unfinished}`),
    ],
    ['count', 'cuantos repuestos distintos hay en la categoria seals', e.countParts(`category = 'seals'`)],
    ['kind', '¿Qué modelo es el intercambiador HX-130?', e.assetValue('HX-130', 'model', 'text')],
    [
      'person',
      'trabajos pendientes de maria keller',
      e.listOrders(`${e.of('maria.keller')} and ${e.unfinished}`),
    ],
    [
      'history',
      '¿Qué reparaciones se han hecho en CP-620?',
      e.listOrders(
        `${e.on('CP-620')} and work_type = 'corrective' and status = 'completed'`,
        `${e.on('CP-620')} and status = 'completed'`,
      ),
    ],
    [
      'combined',
      '¿Cuál es la máquina más cara que hemos comprado?',
      e.extreme('assets', 'purchase_cost desc nulls last'),
    ],
  ],
  fr: [
    ['missing', "Quelle est la température de l'huile du K-202 en ce moment ?", e.notFound('température')],
    [
      'service',
      "C'est quand le prochain entretien du FL-610 ?",
      e.assetValue('FL-610', 'next_maintenance_date', 'date'),
    ],
    [
      'overdue',
      'Quels travaux en retard ne sont affectés à personne ?',
      e.listOrders(`assigned_to is null and ${e.overdue}`),
    ],
    [
      'combined',
      "Quel technicien a le plus d'OT non terminés ?",
      e.first(
        `select assigned_to as value from work_orders where ${e.unfinished} and assigned_to is not null group by assigned_to order by count(*) desc`,
        'person',
      ),
    ],
    [
      'unassigned',
      "combien d'ot pas finis sont sans technicien",
      e.countOrders(`assigned_to is null and ${e.unfinished}`),
    ],
    [
      'combined',
      'Combien de références nous fournit Transbelt Service ?',
      e.countParts(`supplier = 'Transbelt Service'`),
    ],
    [
      'cost',
      'dépenses correctives en septembre 2026',
      or(
        e.cost(`work_type = 'corrective' and completed_at >= '2026-09-01' and completed_at < '2026-10-01'`),
        `select sum(coalesce(parts_cost, 0) + coalesce(labor_cost, 0)) as value from work_orders where work_type = 'corrective' and created_at >= '2026-09-01' and created_at < '2026-10-01'`,
      ),
    ],
    ['stock', 'il reste combien de GRS-EP2', e.partValue('GRS-EP2', 'current_stock', 'pieces')],
    ['list', 'liste des équipements Klimara', e.listAssets(`manufacturer = 'Klimara'`)],
    ['count', "Combien d'OT sont actuellement en cours ?", e.countOrders(`status = 'in_progress'`)],
  ],
  ar: [
    ['kind', 'من الشركة المصنعة للمعدة SW-820؟', e.assetValue('SW-820', 'manufacturer', 'text')],
    [
      'critical',
      'هل توجد أوامر حرجة لم تنته بعد؟',
      e.listOrders(`priority = 'critical' and ${e.unfinished}`),
    ],
    [
      'combined',
      'القطع التي تحت الحد الأدنى ما عدا فئة electrical',
      e.listParts(`current_stock < min_stock_level and category <> 'electrical'`),
    ],
    ['stock', 'ما القطع التي نفدت من المخزون', e.listParts('current_stock = 0')],
    ['cost', 'كم بلغت التكلفة الإجمالية لصيانة RT-730؟', e.cost(e.on('RT-730'))],
    [
      'history',
      'ما هي الإصلاحات السابقة على CIP-160؟',
      e.listOrders(
        `${e.on('CIP-160')} and work_type = 'corrective' and status = 'completed'`,
        `${e.on('CIP-160')} and status = 'completed'`,
      ),
    ],
    ['count', 'كم قطعة غيار مختلفة لدينا في فئة bearings', e.countParts(`category = 'bearings'`)],
    [
      'combined',
      'عدد الأعمال غير المنتهية لكل فني',
      e.ranked(
        `select assigned_to as name from work_orders where ${e.unfinished} and assigned_to is not null group by assigned_to order by count(*) desc`,
      ),
    ],
    [
      'due',
      'متى موعد استحقاق العمل على AHU-1؟',
      e.orderValue('due_date', e.titled('AHU-1 supply fan motor running hot'), 'date'),
    ],
    [
      'unassigned',
      'ما هي الأعمال غير المنتهية التي لم تسند إلى أحد',
      e.listOrders(`assigned_to is null and ${e.unfinished}`),
    ],
  ],
};
