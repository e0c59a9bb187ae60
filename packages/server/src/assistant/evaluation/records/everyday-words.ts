import * as e from '../expectations.ts';
import type { Expectation, Language, RecordRow } from '../questions.ts';

const U = e.unfinished;
const sumSql = (value: string, where: string) =>
  `select sum(${value}) as value from work_orders where ${where}`;
const all = 'coalesce(parts_cost, 0) + coalesce(labor_cost, 0)';
/** A figure from whole statements; those after the first are other readings. */
const value = (unit: 'currency' | 'hours' | 'date', sql: string, ...alternatives: string[]): Expectation => ({
  kind: 'value',
  sql,
  alternatives,
  unit,
});
const sums = (unit: 'currency' | 'hours', column: string, ...wheres: string[]): Expectation =>
  value(unit, sumSql(column, wheres[0]!), ...wheres.slice(1).map((where) => sumSql(column, where)));
const rows = (...sqls: string[]): Expectation => ({
  kind: 'rows',
  sql: sqls[0]!,
  alternatives: sqls.slice(1),
  orderMatters: false,
  mayBeEmpty: false,
});
const assetRows = (...wheres: string[]) =>
  rows(...wheres.map((w) => `select asset_tag as name from assets where ${w} order by id`));
const partRows = (...wheres: string[]) =>
  rows(...wheres.map((w) => `select part_number as name from parts where ${w} order by id`));
const rankedAny = (...sqls: string[]): Expectation =>
  ({ ...rows(...sqls), orderMatters: true }) as Expectation;
const top = (unit: 'person' | 'text', ...sqls: string[]): Expectation =>
  ({
    ...e.first(sqls[0]!, unit),
    alternatives: sqls.slice(1).map((sql) => `${sql} fetch first row with ties`),
  }) as Expectation;
const who = (measure: string, where: string) =>
  `select assigned_to as value from work_orders where assigned_to is not null and ${where} group by assigned_to order by ${measure} desc`;
/** The date of the last service: as the asset tells it, or of any last completed work. */
const lastService = (tag: string) =>
  value(
    'date',
    `select last_maintenance_date as value from assets where asset_tag = '${tag}'`,
    `select max(completed_at) as value from work_orders where ${e.on(tag)} and status = 'completed'`,
  );
const nextService = (tag: string) =>
  value('date', `select next_maintenance_date as value from assets where asset_tag = '${tag}'`);
const in365 = (column: string) => `${column} >= ${e.lastYear}`;
const lastMonth = (column: string) =>
  `${column} >= ${e.thisMonth} - interval '1 month' and ${column} < ${e.thisMonth}`;
const week = `date_trunc('week', now(), 'UTC')`;
const lastWeek = (column: string) => `${column} >= ${week} - interval '7 days' and ${column} < ${week}`;
const yesterday = (column: string) => `${column} >= ${e.today} - interval '1 day' and ${column} < ${e.today}`;
const corrective = `work_type = 'corrective' and status <> 'cancelled'`;
const done = `status = 'completed'`;
const low = 'current_stock < min_stock_level';
const lowOrAt = 'current_stock <= min_stock_level';
const inBuilding = (letter: string) => e.onAssets(`location like 'Building ${letter}%'`);

/** Questions in the words of everyday speech, written by somebody who had not read what answers them. */
export const everydayWords: Readonly<Record<Language, readonly RecordRow[]>> = {
  en: [
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
    [
      'list',
      'so whats been sitting there unfinished the longest?',
      e.extreme('work_orders', 'created_at', U),
    ],
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
  ],
  de: [
    ['list', 'Was liegt bei Igor gerade alles noch rum?', e.listOrders(`${U} and ${e.of('igor.petrov')}`)],
    [
      'overdue',
      'Wie viele Aufträge sind über die Frist und noch nicht mal angefangen?',
      e.countOrders(`${e.overdue} and status = 'open'`, `${e.overdue} and started_at is null`),
    ],
    ['service', 'KT-112 – wann ist der wieder mit Wartung dran?', nextService('KT-112')],
    [
      'cost',
      'Was hat uns K-201 heuer gekostet, Material plus Lohn?',
      sums(
        'currency',
        all,
        `${e.on('K-201')} and completed_at >= ${e.thisYear}`,
        `${e.on('K-201')} and created_at >= ${e.thisYear}`,
      ),
    ],
    [
      'history',
      'Welche Störungen gab es an Linie 2 im letzten Jahr (12 Monate)?',
      e.listOrders(
        `${corrective} and ${e.onUnder('L2')} and ${in365('created_at')}`,
        `${corrective} and ${e.onAssets(`location like 'Building B, line 2%'`)} and ${in365('created_at')}`,
        `${corrective} and ${e.onUnder('L2')} and ${in365('completed_at')}`,
      ),
    ],
    [
      'person',
      'Wer hat im vergangenen Monat die meisten Stunden geschrieben?',
      top(
        'person',
        who('sum(actual_hours)', `${lastMonth('completed_at')} and actual_hours is not null`),
        who('sum(actual_hours)', `completed_at >= ${e.daysAgo(30)} and actual_hours is not null`),
        who('sum(actual_hours)', `completed_at >= now() - interval '1 month' and actual_hours is not null`),
      ),
    ],
    [
      'due',
      'heute fällig? bitte mit Titel, bin schon am Rausgehen',
      e.perhaps(e.listOrders(...e.dueToday())),
    ],
    ['kind', 'Wieviele Maschinen von Hydran haben wir eigentlich?', e.countAssets(`manufacturer = 'Hydran'`)],
    [
      'combined',
      'Hohe Priorität, in Arbeit oder angehalten, aber nicht Igors Sachen',
      e.listOrders(
        `status in ('in_progress', 'on_hold') and priority = 'high' and assigned_to is distinct from 'igor.petrov'`,
        `status in ('in_progress', 'on_hold') and priority in ('high', 'critical') and assigned_to is distinct from 'igor.petrov'`,
      ),
    ],
    [
      'combined',
      'Erledigte Reparaturen im Bereich COLD aus den letzten 12 Monaten, bei denen die Teile über 90 gekostet haben',
      e.listOrders(
        `${done} and work_type = 'corrective' and ${e.onUnder('COLD')} and ${in365('completed_at')} and parts_cost > 90`,
        `${done} and work_type = 'corrective' and ${e.onUnder('COLD')} and ${in365('created_at')} and parts_cost > 90`,
      ),
    ],
    [
      'stock',
      'Hamma noch Hydrauliköl OIL-HV46 da? Wie viele Gebinde?',
      e.partValue('OIL-HV46', 'current_stock', 'pieces'),
    ],
    ['ambiguous', 'Wann wurde die AHU zuletzt gewartet?', e.clarify('AHU-1', 'AHU-2')],
    ['missing', 'Ist an der Zentrifuge Z-77 noch irgendwas offen?', e.notFound('Z-77')],
    ['change', 'Trag mir bitte 2,5 Stunden auf den Hupen-Auftrag vom FT-02 ein', e.cannot],
    ['reliability', 'Wie groß ist die MTBF von AHU-1 auf die letzten 12 Monate gesehen?', e.mtbf('AHU-1')],
  ],
  es: [
    [
      'list',
      '¿Qué le queda pendiente a Maria Keller?',
      e.listOrders(`${U} and ${e.of('maria.keller')}`, `status = 'open' and ${e.of('maria.keller')}`),
    ],
    ['count', '¿cuántas OT tenemos abiertas ahorita?', e.countOrders(`status = 'open'`, U)],
    [
      'cost',
      'la avería que más dinero nos ha costado este año, ¿cuál fue?',
      top(
        'text',
        `select title as value from work_orders where work_type = 'corrective' and ${done} and completed_at >= ${e.thisYear} order by ${all} desc`,
        `select title as value from work_orders where work_type = 'corrective' and created_at >= ${e.thisYear} order by ${all} desc`,
      ),
    ],
    ['service', 'última vez que le metieron mano al montacargas LFT-050', lastService('LFT-050')],
    [
      'hours',
      'horas trabajadas en L2 estos últimos 90 días, todo sumado',
      sums(
        'hours',
        'actual_hours',
        `${e.onUnder('L2')} and completed_at >= ${e.daysAgo(90)}`,
        `${e.onUnder('L2')} and created_at >= ${e.daysAgo(90)}`,
      ),
    ],
    ['kind', 'equipos que compramos antes de 2012', e.listAssets(`purchase_date < '2012-01-01'`)],
    [
      'due',
      '¿qué vence esta semana y todavía no es de nadie?',
      e.perhaps(e.listOrders(...e.dueThisWeek('assigned_to is null'))),
    ],
    [
      'person',
      '¿quién anda más cargado de trabajo ahora mismo?',
      top(
        'person',
        who('count(*)', U),
        who('sum(estimated_hours)', U),
        who('count(*)', `status in ('open', 'in_progress')`),
        who('count(*)', `status = 'open'`),
      ),
    ],
    [
      'combined',
      'preventivos que cerró dan.osei en equipos Hydran en los últimos 120 días',
      e.listOrders(
        `${done} and work_type = 'preventive' and ${e.of('dan.osei')} and ${e.onAssets(`manufacturer = 'Hydran'`)} and completed_at >= ${e.daysAgo(120)}`,
      ),
    ],
    [
      'stock',
      '¿cuántas correas SPB-2360 quedan en almacén?',
      e.partValue('SPB-2360', 'current_stock', 'pieces'),
    ],
    ['stock', 'pásame los repuestos que están en cero', e.listParts('current_stock = 0')],
    ['ambiguous', '¿cuándo le toca la próxima revisión al MCC?', e.clarify('MCC-410', 'MCC-420')],
    ['change', 'pásale la orden del ventilador del AHU-1 a Lena, porfa', e.cannot],
    ['reliability', '¿cuántas fallas lleva la HPU-170 en el último año?', e.failuresOf('HPU-170')],
    [
      'follow_up',
      '¿y el CT-301?',
      sums(
        'currency',
        all,
        `${e.on('CT-301')} and completed_at >= ${e.thisYear}`,
        `${e.on('CT-301')} and created_at >= ${e.thisYear}`,
      ),
      ['¿cuánto costó el CH-320 este año?'],
    ],
  ],
  fr: [
    [
      'overdue',
      `C'est quoi les boulots en retard chez Igor ?`,
      e.listOrders(`${e.overdue} and ${e.of('igor.petrov')}`),
    ],
    [
      'period',
      `combien d'interventions bouclées hier`,
      e.countOrders(`${done} and ${yesterday('completed_at')}`),
    ],
    ['service', 'FT-03, dernier entretien fait quand ?', lastService('FT-03')],
    [
      'cost',
      `Coût de main-d'œuvre du mois dernier, toutes interventions confondues`,
      sums(
        'currency',
        'labor_cost',
        lastMonth('completed_at'),
        lastMonth('created_at'),
        `completed_at >= ${e.daysAgo(30)}`,
      ),
    ],
    [
      'kind',
      `Combien d'équipements sont en entretien mensuel ?`,
      e.countAssets(`maintenance_schedule = 'monthly'`),
    ],
    [
      'due',
      'Quelles machines ont dépassé la date de leur prochaine maintenance ?',
      assetRows(
        `next_maintenance_date < now()`,
        `next_maintenance_date < now() and status <> 'retired'`,
        `next_maintenance_date < ${e.today}`,
        `id in (select asset_id from work_orders where ${e.overdue} and work_type <> 'corrective')`,
      ),
    ],
    [
      'service',
      `équipements actifs qui n'ont pas vu de maintenance depuis plus de 6 mois`,
      assetRows(
        `status = 'active' and last_maintenance_date < now() - interval '6 months'`,
        `status = 'active' and last_maintenance_date < ${e.daysAgo(180)}`,
        `status = 'active' and last_maintenance_date < ${e.daysAgo(182)}`,
        `status = 'active' and (last_maintenance_date is null or last_maintenance_date < now() - interval '6 months')`,
      ),
    ],
    [
      'cost',
      'Le top 3 des équipements les plus gourmands en pièces sur un an',
      rankedAny(
        ...['completed_at', 'created_at'].map(
          (at) =>
            `select asset_tag as name from assets join work_orders w on w.asset_id = assets.id where w.${at} >= ${e.lastYear} group by asset_tag order by sum(coalesce(w.parts_cost, 0)) desc limit 3`,
        ),
      ),
    ],
    [
      'mean',
      'en moyenne, combien de jours entre la création et la clôture des dépannages ?',
      e.meanDays(`work_type = 'corrective'`),
    ],
    [
      'combined',
      'Priorité haute ou critique, pas commencé, échéance dans les 4 jours qui viennent',
      e.listOrders(
        ...([`now() + interval '4 days'`, `${e.today} + interval '5 days'`].flatMap((end) => [
          `status = 'open' and priority in ('high', 'critical') and due_date >= now() and due_date < ${end}`,
          `status = 'open' and priority in ('high', 'critical') and due_date < ${end}`,
          `${U} and started_at is null and priority in ('high', 'critical') and due_date >= now() and due_date < ${end}`,
        ]) as [string, ...string[]]),
      ),
    ],
    ['stock', 'il reste des roulements 6206 ?', e.partValue('BRG-6206-2RS', 'current_stock', 'pieces')],
    ['price', 'KIT-CY80 : on le paie combien pièce ?', e.partValue('KIT-CY80', 'unit_cost', 'currency')],
    ['missing', 'Prochaine visite du sécheur SD-88 ?', e.notFound('SD-88')],
    ['change', `Annule-moi l'ordre sur la charnière de l'étiqueteuse LB-630`, e.cannot],
    [
      'follow_up',
      'Et là-dedans, lesquels sont en retard ?',
      e.listOrders(`status = 'on_hold' and due_date < now()`),
      ['Montre-moi les ordres mis en attente'],
    ],
  ],
  ar: [
    ['list', 'شو الشغل اللي لسا على sam.whitford هلأ؟', e.listOrders(`${U} and ${e.of('sam.whitford')}`)],
    ['overdue', 'كم أمر شغل طاف موعده وللحين ما خلص؟', e.countOrders(e.overdue)],
    ['service', 'متى كانت آخر صيانة لـ RT-730؟', lastService('RT-730')],
    [
      'cost',
      'كم كلفتنا الغلاية B-001 خلال آخر ١٢ شهر مع أجور العمل؟',
      sums(
        'currency',
        all,
        `${e.on('B-001')} and ${in365('completed_at')}`,
        `${e.on('B-001')} and ${in365('created_at')}`,
      ),
    ],
    ['kind', 'وش المعدات الموجودة في Roof U؟', e.listAssets(`location = 'Roof U'`)],
    [
      'person',
      'مين خلّص أكبر عدد من الأوامر بالأسبوع الماضي؟',
      top(
        'person',
        who('count(*)', `${done} and ${lastWeek('completed_at')}`),
        who('count(*)', `${done} and completed_at >= ${e.daysAgo(7)}`),
      ),
    ],
    ['list', 'اعرض لي الأوامر الموقوفة مؤقتاً', e.listOrders(`status = 'on_hold'`)],
    [
      'hours',
      'إجمالي ساعات العمل على PZ-810 في آخر ٩٠ يوماً',
      sums(
        'hours',
        'actual_hours',
        `${e.on('PZ-810')} and completed_at >= ${e.daysAgo(90)}`,
        `${e.on('PZ-810')} and created_at >= ${e.daysAgo(90)}`,
      ),
    ],
    [
      'combined',
      'أوامر أولويتها عالية أو حرجة ولم تكتمل وليس لها مسؤول',
      e.listOrders(`${U} and priority in ('high', 'critical') and assigned_to is null`),
    ],
    [
      'combined',
      'أعطال HPU-170 اللي أصلحها igor.petrov وكانت قطعها أقل من ٦٠',
      e.listOrders(
        `${done} and work_type = 'corrective' and ${e.on('HPU-170')} and ${e.of('igor.petrov')} and parts_cost < 60`,
      ),
    ],
    ['stock', 'كم حبة باقية من الفيوز FU-32 بالمخزن؟', e.partValue('FU-32', 'current_stock', 'pieces')],
    ['ambiguous', 'متى موعد الصيانة الجاية للـ CYL؟', e.clarify('CYL-171', 'CYL-172')],
    ['missing', 'هل عند khalid.omari أي أوامر مفتوحة؟', e.notFound('khalid.omari')],
    ['reliability', 'ما متوسط زمن إصلاح CP-620 خلال السنة الأخيرة؟', e.mttr('CP-620')],
    [
      'follow_up',
      'طيب و lena.novak؟',
      e.countOrders(`${U} and ${e.of('lena.novak')}`, `status = 'open' and ${e.of('lena.novak')}`),
      ['كم أمر غير مكتمل عند igor.petrov؟'],
    ],
  ],
};
