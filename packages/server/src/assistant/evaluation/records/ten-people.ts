import * as e from '../expectations.ts';
import type { Language, RecordRow } from '../questions.ts';
import { tenPeopleEnglish } from './ten-people-english.ts';
import {
  also,
  value,
  figure,
  lastService,
  nextService,
  lastRepair,
  dayOf,
  money,
  pm,
  corrective,
  done,
  since,
  between,
  lastMonth,
  stockOf,
  dueDay,
  day0,
  firstOf,
} from './untaught-expectations.ts';

/**
 * Questions of ten people of a plant, such as an apprentice, a planner and a purchaser, written by somebody who had not
 * read what answers them.
 */
export const tenPeople: Readonly<Record<Language, readonly RecordRow[]>> = {
  en: tenPeopleEnglish,
  de: [
    // Instandhaltungsleiter
    ['overdue', 'Was ist bei Igor überfällig?', e.listOrders(`${e.overdue} and ${e.of('igor.petrov')}`)],
    [
      'critical',
      'Wie viele kritische Aufträge haben wir noch offen?',
      e.countOrders(`${e.unfinished} and priority = 'critical'`, `status = 'open' and priority = 'critical'`),
    ],
    [
      'cost',
      'Was hat uns der Kaltwassersatz CH-320 in den letzten zwölf Monaten gekostet?',
      figure(
        'currency',
        money,
        `${e.on('CH-320')} and ${since(e.lastYear)}`,
        `${e.on('CH-320')} and ${since(e.lastYear, 'created_at')}`,
        `${e.on('CH-320')} and ${since(`now() - interval '12 months'`)}`,
      ),
    ],

    // Lagerist
    ['stock', 'Ham wir noch Keilriemen für den Kühlturm da, und wie viele?', stockOf('SPB-2360')],
    ['count', 'Wie viele Teile stehen auf null?', e.countParts('current_stock = 0')],
    ['change', 'Bestell mal bitte zwei Zahnradpumpen PMP-22 nach', e.cannot],
    [
      'combined',
      'Von welchen Dichtungen unter 100 € liegen weniger als drei Stück im Regal?',
      e.listParts(`category = 'seals' and unit_cost < 100 and current_stock < 3`),
    ],

    // Azubi
    [
      'person',
      'Wer ist denn an dem tropfenden Füllkopf 11 dran?',
      e.orderValue('assigned_to', e.titled('Filler head 11 dripping'), 'person'),
    ],
    ['tree', 'Was gehört alles zur Dampfanlage?', e.listAssets(e.under('STM'))],

    // Nachtschicht
    [
      'due',
      'Was muss heute noch fertig werden?',
      e.perhaps(
        e.listOrders(...e.dueToday(), `${e.unfinished} and due_date < ${e.today} + interval '1 day'`),
      ),
    ],
    ['misspelt', 'wann wurde der paletierer zulezt gewartet', lastService('PZ-810')],
    ['missing', 'Wann ist die P-120C wieder mit der Wartung dran?', e.notFound('P-120C')],

    // Fremdfirma
    ['service', 'Wir kommen wegen dem Stapler FT-01. Wann ist der laut Plan dran?', nextService('FT-01')],

    // Zuverlässigkeitsingenieurin
    [
      'history',
      'Was war beim letzten Ausfall am Rührwerksgetriebe von Kessel 1 los?',
      lastRepair(e.on('GB-111')),
    ],
    [
      'follow_up',
      'Und welche davon haben hohe Priorität?',
      e.listOrders(
        `${e.unfinished} and ${e.of('lena.novak')} and priority = 'high'`,
        `${e.unfinished} and ${e.of('lena.novak')} and priority in ('high', 'critical')`,
        `status = 'open' and ${e.of('lena.novak')} and priority = 'high'`,
        `${e.of('lena.novak')} and priority = 'high'`,
      ),
      ['Zeig mir, was Lena gerade an Aufträgen hat'],
    ],
  ],

  es: [
    // Jefe de planta
    ['list', '¿En qué se está trabajando ahora mismo?', e.listOrders(`status = 'in_progress'`)],
    [
      'person',
      '¿Quién va más cargado de trabajo?',
      firstOf(
        value(
          'person',
          `select assigned_to as value from work_orders where ${e.unfinished} and assigned_to is not null group by 1 order by count(*) desc fetch first row with ties`,
          `select assigned_to as value from work_orders where status = 'open' and assigned_to is not null group by 1 order by count(*) desc fetch first row with ties`,
          `select assigned_to as value from work_orders where ${e.unfinished} and assigned_to is not null group by 1 order by sum(estimated_hours) desc fetch first row with ties`,
        ),
      ),
    ],
    [
      'price',
      '¿Por cuánto compramos la autoclave RT-730?',
      e.assetValue('RT-730', 'purchase_cost', 'currency'),
    ],

    // Planificadora
    [
      'unassigned',
      '¿Cuántos trabajos siguen sin técnico?',
      e.countOrders(`${e.unfinished} and assigned_to is null`, `status = 'open' and assigned_to is null`),
    ],
    ['overdue', '¿Qué es lo que lleva más tiempo vencido?', e.extreme('work_orders', dueDay, e.overdue)],
    [
      'several',
      '¿Qué tenemos pendiente en la P-101A y la CV-640?',
      e.listOrders(`${e.unfinished} and (${e.on('P-101A')} or ${e.on('CV-640')})`),
    ],
    ['change', 'Asígnale a Sam lo del montacargas, porfa', e.cannot],

    // Almacenero
    ['stock', '¿Cuántas botellas de R-134a nos quedan?', stockOf('R134A-12')],
    [
      'follow_up',
      '¿y en qué estantería están?',
      e.partValue('FU-16', 'location', 'place'),
      ['¿Cuántos fusibles de 16 A hay en el almacén?'],
    ],

    // Ingeniero de fiabilidad
    ['reliability', '¿Cuál es el MTTR de la unidad hidráulica HPU-170 en el último año?', e.mttr('HPU-170')],
    [
      'mean',
      'De media, ¿cuántos días pasan desde que se abre un correctivo hasta que se cierra?',
      also(
        e.meanDays(`work_type = 'corrective'`),
        ...[since(e.lastYear), since(e.lastYear, 'created_at'), since(e.daysAgo(90))].map(
          (where) =>
            `select round(avg(extract(epoch from completed_at - created_at)) / 86400, 2) as value from work_orders where ${done} and work_type = 'corrective' and ${where}`,
        ),
        `select round(avg(extract(epoch from completed_at - created_at)) / 3600, 2) as value from work_orders where ${done} and work_type = 'corrective'`,
      ),
    ],
    [
      'hours',
      '¿Cuántas horas le hemos echado ya a la bomba P-101A?',
      figure(
        'hours',
        'sum(actual_hours)',
        e.on('P-101A'),
        `${e.on('P-101A')} and work_type = 'corrective'`,
        `${e.on('P-101A')} and ${since(e.lastYear)}`,
      ),
    ],
    [
      'period',
      '¿Cuántos correctivos han entrado este mes?',
      e.countOrders(
        `${corrective} and ${since(e.thisMonth, 'created_at')}`,
        `${corrective} and ${since(e.daysAgo(30), 'created_at')}`,
      ),
    ],

    // Técnico de noche
    [
      'kind',
      '¿Cuántas carretillas elevadoras hay?',
      also(
        e.countAssets(`name ilike 'forklift%'`),
        `select count(*)::int as n from assets where asset_tag like 'FT-%'`,
      ),
    ],
    [
      'ambiguous',
      'Soy de la empresa de frío, ¿cuándo le toca revisión al evaporador?',
      e.clarify('EV-910', 'EV-911'),
    ],
  ],

  fr: [
    // Responsable sécurité
    [
      'critical',
      'Est-ce qu’il y a du critique que personne n’a pris ?',
      e.listOrders(`${e.unfinished} and priority = 'critical' and assigned_to is null`),
    ],
    ['service', 'Le dernier contrôle de la chaudière remonte à quand ?', lastService('B-001')],

    // Planificateur
    [
      'due',
      'Qu’est-ce qui arrive à échéance demain ?',
      e.listOrders(`${e.unfinished} and ${dueDay} = ${day0} + 1`),
    ],
    [
      'unassigned',
      'Combien de préventifs n’ont pas encore de technicien ?',
      e.countOrders(
        `${e.unfinished} and ${pm} and assigned_to is null`,
        `${e.unfinished} and work_type = 'preventive' and assigned_to is null`,
      ),
    ],
    [
      'period',
      'Qu’est-ce qu’on a bouclé hier ?',
      e.perhaps(
        e.listOrders(`${done} and ${between('completed_at', `${e.today} - interval '1 day'`, e.today)}`),
      ),
    ],

    // Responsable maintenance
    [
      'cost',
      'La main-d’œuvre sur la ligne 2 ces douze derniers mois, ça fait combien ?',
      figure(
        'currency',
        'sum(labor_cost)',
        `${e.onUnder('L2')} and ${since(e.lastYear)}`,
        `${e.onUnder('L2')} and ${since(e.lastYear, 'created_at')}`,
        `${e.onUnder('L2')} and ${since(`now() - interval '12 months'`)}`,
      ),
    ],
    [
      'hours',
      'Combien d’heures Maria a pointées le mois dernier ?',
      figure(
        'hours',
        'sum(actual_hours)',
        `${e.of('maria.keller')} and ${lastMonth()}`,
        `${e.of('maria.keller')} and ${lastMonth('created_at')}`,
        `${e.of('maria.keller')} and ${since(e.daysAgo(30))}`,
      ),
    ],
    [
      'combined',
      'Combien de dépannages Sam a terminés depuis janvier ?',
      e.countOrders(
        `${done} and ${corrective} and ${e.of('sam.whitford')} and ${since(e.thisYear)}`,
        `${done} and ${corrective} and ${e.of('sam.whitford')} and ${since(e.thisYear, 'created_at')}`,
      ),
    ],

    // Fiabiliste
    [
      'history',
      'Le K-201, il a disjoncté sur haute température quand pour la dernière fois ?',
      dayOf(e.titled('K-201 TRIPPED HIGH TEMP')),
    ],

    // Magasinière et achats
    [
      'stock',
      'Quelles pièces électriques sont passées sous le mini ?',
      also(
        e.listParts(`category = 'electrical' and current_stock < min_stock_level`),
        `select part_number as name from parts where category = 'electrical' and current_stock <= min_stock_level`,
      ),
    ],
    [
      'mean',
      'En moyenne, un roulement nous coûte combien ?',
      e.meanOf('parts', 'unit_cost', `category = 'bearings'`),
    ],
    ['missing', 'Il reste combien de SEAL-DX40 ?', e.notFound('SEAL-DX40')],

    // Apprenti, technicien de nuit
    [
      'misspelt',
      'yaquoi en cours sur le convoyeur de dechrage ligne 1',
      e.listOrders(`${e.unfinished} and ${e.on('CV-640')}`),
    ],
    [
      'tree',
      'Quelles machines on a dans l’entrepôt frigorifique ?',
      also(
        e.listAssets(e.under('COLD')),
        `select asset_tag as name from assets where location ilike 'Building C%' and asset_tag <> 'COLD'`,
        `select asset_tag as name from assets where location ilike 'Building C%'`,
      ),
    ],
    [
      'ambiguous',
      'Je viens pour Marmita, c’est quoi le numéro de série de la marmite ?',
      e.clarify('KT-111', 'KT-112', 'KT-113'),
    ],
  ],

  ar: [
    // مدير المصنع
    ['count', 'كم أمر شغل مفتوح عندنا الحين؟', e.countOrders(`status = 'open'`, e.unfinished)],
    [
      'cost',
      'كم صرفنا على قطع الغيار لخط التعبئة 1 من بداية السنة؟',
      figure(
        'currency',
        'sum(parts_cost)',
        `${e.onUnder('L1')} and ${since(e.thisYear)}`,
        `${e.onUnder('L1')} and ${since(e.thisYear, 'created_at')}`,
      ),
    ],
    ['list', 'أي معدات خارج الخدمة للصيانة حاليًا؟', e.listAssets(`status = 'maintenance'`)],

    // مهندس الموثوقية
    [
      'reliability',
      'كم مرة تعطل اللودر LDR-05 خلال آخر سنة؟',
      e.countOrders(
        `${e.on('LDR-05')} and ${corrective} and ${since(e.lastYear, 'created_at')}`,
        `${e.on('LDR-05')} and ${corrective} and ${done} and ${since(e.lastYear)}`,
      ),
    ],
    [
      'critical',
      'كم بلاغ حرج وصلنا في آخر 30 يوم؟',
      e.countOrders(
        `priority = 'critical' and ${since(e.daysAgo(30), 'created_at')}`,
        `priority = 'critical' and created_at >= ${e.today} - interval '30 days'`,
      ),
    ],
    [
      'kind',
      'كم مضخة عندنا في المصنع كله؟',
      also(
        e.countAssets(`name ilike '%pump%'`),
        `select count(*)::int as n from assets where asset_tag like 'P-%'`,
      ),
    ],

    // أمين المخزن والمشتريات
    ['stock', 'هل بقي عندنا محرك احتياطي MTR-AHU لمروحة التغذية؟', stockOf('MTR-AHU')],
    ['price', 'بكم حساس الحرارة Pt100؟', e.partValue('PT100-6', 'unit_cost', 'currency')],
    [
      'several',
      'كم عندنا من الفلترين AF-SC45 و OF-SC45؟',
      e.listParts(`part_number in ('AF-SC45', 'OF-SC45')`),
    ],

    // فني الوردية الليلية
    [
      'overdue',
      'إيه الشغل المتأخر اللي أولويته عالية؟',
      e.listOrders(`${e.overdue} and priority = 'high'`, `${e.overdue} and priority in ('high', 'critical')`),
    ],
    [
      'person',
      'شو الشغل اللي على joe.mbeki هلأ؟',
      e.listOrders(
        `${e.unfinished} and ${e.of('joe.mbeki')}`,
        `status = 'in_progress' and ${e.of('joe.mbeki')}`,
      ),
    ],
    ['follow_up', 'والقادمة متى؟', nextService('B-001'), ['متى كانت آخر صيانة للغلاية B-001؟']],

    // المخطط
    [
      'due',
      'ما المطلوب إنجازه خلال الأيام الثلاثة القادمة؟',
      e.listOrders(
        `${e.unfinished} and ${between('due_date', 'now()', `now() + interval '3 days'`)}`,
        `${e.unfinished} and ${dueDay} between ${day0} and ${day0} + 3`,
        `${e.unfinished} and ${dueDay} between ${day0} and ${day0} + 2`,
        `${e.unfinished} and ${dueDay} between ${day0} + 1 and ${day0} + 3`,
        `${e.unfinished} and due_date >= now() and ${dueDay} <= ${day0} + 3`,
        `${e.unfinished} and ${dueDay} <= ${day0} + 3`,
        `${e.unfinished} and due_date < now() + interval '3 days'`,
      ),
    ],
    [
      'service',
      'السلام عليكم، أنا من شركة المولدات. متى موعد الصيانة القادمة لمولد الطوارئ؟',
      nextService('G-430'),
    ],
    ['change', 'أجّل موعد شغل باب مصعد البضائع للأسبوع الجاي', e.cannot],
  ],
};
