import * as e from '../expectations.ts';
import type { RecordRow } from '../questions.ts';
import {
  value,
  figure,
  rows,
  ordered,
  partsThat,
  ofOrder,
  found,
  meanTimeBetween,
  lastService,
  money,
  corrective,
  done,
  since,
  lastMonth,
  dueDay,
  low,
  atMinimum,
} from './untaught-expectations.ts';

/** See ten-people-again.ts. */
export const tenPeopleAgainArabic: readonly RecordRow[] = [
  // Night-shift technician
  [
    'person',
    'مين ماسك مشكلة ضغط الزيت بكمبريسر الفريزر 2؟',
    e.orderValue('assigned_to', e.titled('Freezer comp 2 oil pressure low, alarm'), 'person'),
  ],
  ['place', 'وين بلاقي خلية الوزن LC-10 بالمستودع', e.partValue('LC-10', 'location', 'place')],
  // Apprentice
  ['history', 'ليش المولد ما اشتغل وقت الفحص؟ شو كان السبب', found('Generator failed to start on test')],
  ['service', 'متى كانت آخر صيانة للسير CV-601؟', lastService('CV-601')],
  // Planner
  [
    'period',
    'كم أمر عمل تاريخ استحقاقه بين 1 و 15 ديسمبر؟',
    e.countOrders(
      `${e.unfinished} and ${dueDay} between '2026-12-01' and '2026-12-15'`,
      `${dueDay} between '2026-12-01' and '2026-12-15'`,
    ),
  ],
  [
    'list',
    'أعطني أوامر العمل المعلقة لأنها تنتظر قطع غيار',
    e.listOrders(`status = 'on_hold' and hold_reason ~ 'SCR-600|MTR-AHU'`),
  ],
  // Maintenance manager
  [
    'overdue',
    'عطني اوامر العمل المتأخرة اللي على igor.petrov',
    e.listOrders(`${e.overdue} and ${e.of('igor.petrov')}`),
  ],
  [
    'follow_up',
    'وكم واحد منهم خلصته lena.novak؟',
    e.countOrders(`${done} and ${e.of('lena.novak')} and ${lastMonth()}`),
    ['كم أمر عمل أنجزنا الشهر الماضي؟'],
  ],
  // Storekeeper
  ['stock', 'شو القطع اللي صار مخزونها تحت الحد الأدنى؟', rows(partsThat(low), partsThat(atMinimum))],
  ['stock', 'كم قفل عزل أحمر باقي عندنا؟ LOTO-PAD', e.partValue('LOTO-PAD', 'current_stock', 'pieces')],
  // Purchaser
  [
    'value',
    'كم القيمة الإجمالية لمخزون قطع الغيار كله؟',
    e.sumOf('parts', 'current_stock * unit_cost', 'true'),
  ],
  [
    'stock',
    'ما هي آخر 5 قطع تم طلبها؟',
    ordered('select part_number as name from parts order by last_ordered desc limit 5'),
  ],
  // Safety officer
  [
    'details',
    'ما هي ملاحظات السلامة لأمر مصائد البخار عند القدر 3؟',
    value('text', ofOrder('Two traps blowing at kettle 3', 'safety_notes')),
  ],
  ['absent', 'من من الفنيين معه شهادة سارية لدخول الأماكن المغلقة؟', e.absent],
  // Plant manager
  [
    'cost',
    'كم كلفتنا صيانة خط التعبئة 2 هذه السنة؟',
    figure(
      'currency',
      money,
      `${e.onUnder('L2')} and ${since(e.thisYear)}`,
      `${e.onUnder('L2')} and ${since(e.thisYear, 'created_at')}`,
    ),
  ],
  [
    'value',
    'ما القيمة الحالية لجميع معدات مخزن التبريد؟',
    e.sumOf('assets', 'current_value', e.under('COLD')),
  ],
  // Contractor
  ['details', 'أحتاج الرقم التسلسلي للرافعة الشوكية رقم 2', e.assetValue('FT-02', 'serial_number', 'text')],
  ['absent', 'لحد أي تاريخ الكفالة على روبوت البالتات PZ-810؟', e.absent],
  // Reliability engineer
  ['reliability', 'كم MTBF للضاغط K-201 خلال آخر 12 شهر؟', meanTimeBetween('K-201')],
  [
    'reliability',
    'قارن لي عدد أعطال المضخة P-101A مع P-101B في آخر سنتين',
    figure(
      'pieces',
      'count(*)::int',
      `${e.on('P-101A')} and ${corrective} and created_at >= now() - interval '2 years'`,
      `${e.on('P-101A')} and ${corrective} and ${done} and created_at >= now() - interval '2 years'`,
    ),
  ],
];
