import * as e from '../expectations.ts';
import type { RecordRow } from '../questions.ts';
import {
  figure,
  rows,
  counted,
  machines,
  items,
  whoRepairs,
  nextService,
  dayOf,
  money,
  pm,
  corrective,
  since,
  lastMonth,
  stockOf,
  dueDay,
  day0,
  preventive,
  low,
  atMinimum,
} from './untaught-expectations.ts';

/** See a-week.ts. */
export const aWeekArabic: readonly RecordRow[] = [
  // Monday's meeting
  [
    'unassigned',
    'كم أمر شغل مفتوح عندنا وما حد ماسكه؟',
    e.countOrders(`${e.unfinished} and assigned_to is null`, `status = 'open' and assigned_to is null`),
  ],
  [
    'due',
    'شو الأوامر المستحقة خلال الأيام الثلاثة الجاية',
    e.listOrders(
      `${e.unfinished} and due_date >= now() and due_date < now() + interval '3 days'`,
      `${e.unfinished} and due_date >= now() and ${dueDay} <= ${day0} + 3`,
      `${e.unfinished} and due_date >= now() and ${dueDay} <= ${day0} + 2`,
      `${e.unfinished} and ${dueDay} > ${day0} and ${dueDay} <= ${day0} + 3`,
      `${e.unfinished} and ${dueDay} >= ${day0} and ${dueDay} <= ${day0} + 3`,
    ),
  ],
  // A breakdown at night
  [
    'history',
    'متى انفتح بلاغ ضغط الزيت على ضاغط المجمد 2؟',
    dayOf(`${e.on('RC-902')} and title ilike '%oil pressure%'`, ['created_at']),
  ],
  ['stock', 'باقي عندنا فلتر زيت لضاغط الهواء؟ كم حبة', stockOf('OF-SC45')],
  // The stock count
  ['place', 'وين محل أقفال العزل الحمراء بالمخزن', e.partValue('LOTO-PAD', 'location', 'place')],
  ['count', 'جرد: كم صنف بيرنغ (محامل) مسجل عندنا؟', counted('parts', `category = 'bearings'`)],
  // A purchase
  [
    'stock',
    'بدي أطلب من Transbelt Service، أي قطع من عندهم تحت الحد الأدنى؟',
    items(`supplier = 'Transbelt Service' and ${low}`, `supplier = 'Transbelt Service' and ${atMinimum}`),
  ],
  // An audit
  ['service', 'المدقق يسأل: متى موعد الفحص القادم للمولد الاحتياطي؟', nextService('G-430')],
  // The shutdown's planning
  [
    'overdue',
    'اعطني المعدات اللي فات موعد صيانتها',
    rows(
      ...['asset_tag', 'name'].flatMap((column) => [
        `select ${column} as name from assets where next_maintenance_date < now() and status <> 'retired' order by id`,
        `select ${column} as name from assets where id in (select asset_id from work_orders where ${e.overdue} and ${pm}) order by id`,
        `select ${column} as name from assets where next_maintenance_date < now() and status = 'active' order by id`,
      ]),
      `select title as name from work_orders where ${e.overdue} and ${pm} order by id`,
    ),
  ],
  [
    'hours',
    'كم مجموع الساعات المقدرة لأعمال الصيانة الوقائية المفتوحة؟',
    figure('hours', 'sum(estimated_hours)', `${e.unfinished} and ${preventive}`, `${e.unfinished} and ${pm}`),
  ],
  // A contractor's visit
  [
    'list',
    'مقاول Klimara جاي بكرة، شو عندنا أجهزة من شركتهم ووين مكانها؟',
    machines(`manufacturer = 'Klimara'`),
  ],
  [
    'follow_up',
    'وأي واحد منها عليه شغل متأخر؟',
    rows(
      ...['asset_tag', 'name'].map(
        (column) =>
          `select ${column} as name from assets where manufacturer = 'Klimara' and id in (select asset_id from work_orders where ${e.overdue}) order by id`,
      ),
      `select title as name from work_orders where ${e.overdue} and ${e.onAssets(`manufacturer = 'Klimara'`)} order by id`,
    ),
    ['مقاول Klimara جاي بكرة، شو عندنا أجهزة من شركتهم ووين مكانها؟'],
  ],
  // The monthly report
  [
    'cost',
    'كم كلفتنا أعطال خط التعبئة 2 في آخر 12 شهر؟',
    figure(
      'currency',
      money,
      `${corrective} and ${e.onUnder('L2')} and ${since(e.lastYear)}`,
      `${corrective} and ${e.onUnder('L2')} and ${since(e.lastYear, 'created_at')}`,
    ),
  ],
  ['reliability', 'متوسط الوقت بين الأعطال لوحدة الهيدروليك خلال السنة الأخيرة', e.mtbf('HPU-170')],
  [
    'hours',
    'كم ساعة سجّل دان الشهر الماضي؟',
    figure(
      'hours',
      'sum(actual_hours)',
      `${e.of('dan.osei')} and ${lastMonth()}`,
      `${e.of('dan.osei')} and ${lastMonth('started_at')}`,
      `${e.of('dan.osei')} and ${lastMonth('created_at')}`,
    ),
  ],
  // An apprentice's first day
  ['place', 'أنا متدرب جديد، وين ألاقي غلاية البخار؟', e.assetValue('B-001', 'location', 'place')],
  // Friday's hand-over
  ['person', 'تسليم وردية: مين ماسك مشكلة ضغط الشيلر', whoRepairs('CH-320')],
  ['absent', 'كم مرطبان عبّينا أمس على الخط 1؟', e.absent],
  ['absent', 'تأمين مقاول Klimara ساري ولا منتهي؟', e.absent],
  ['absent', 'مين مداوم وردية الليل بكرة؟', e.absent],
];
