import * as e from '../expectations.ts';
import type { Language, RecordRow } from '../questions.ts';
import { everydayEnglish } from './everyday-english.ts';
import {
  U,
  all,
  sums,
  assetRows,
  rankedAny,
  top,
  who,
  lastService,
  nextService,
  in365,
  lastMonth,
  lastWeek,
  yesterday,
  corrective,
  done,
} from './everyday-expectations.ts';

/** Questions in the words of everyday speech, written by somebody who had not read what answers them. */
export const everydayWords: Readonly<Record<Language, readonly RecordRow[]>> = {
  en: everydayEnglish,
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
