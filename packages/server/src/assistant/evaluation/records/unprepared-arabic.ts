import * as e from '../expectations.ts';
import type { Expectation, RecordRow } from '../questions.ts';

/** The expectation with other right readings of the question. */
const or = (expectation: Expectation, ...alternatives: string[]) =>
  ({ ...expectation, alternatives }) as Expectation;

export const unpreparedArabic: readonly RecordRow[] = [
  [
    'hours',
    'كم ساعة عمل سجلها igor.petrov في أكتوبر 2026',
    or(
      e.hours(`${e.of('igor.petrov')} and completed_at >= '2026-10-01' and completed_at < '2026-11-01'`),
      `select sum(actual_hours) as value from work_orders where ${e.of('igor.petrov')} and created_at >= '2026-10-01' and created_at < '2026-11-01'`,
    ),
  ],
  [
    'list',
    'اعرض أوامر العمل المفتوحة ذات الأولوية العالية',
    e.listOrders(`priority = 'high' and status = 'open'`, `priority = 'high' and ${e.unfinished}`),
  ],
  [
    'person',
    'من المسؤول عن أمر العمل الخاص بالمعدة CH-320؟',
    e.orderValue(
      'assigned_to',
      `${e.on('CH-320')} and ${e.unfinished} and work_type = 'corrective'`,
      'person',
    ),
  ],
  ['combined', 'ما هي أغلى قطعة غيار في المخزن؟', e.extreme('parts', 'unit_cost desc nulls last')],
  ['stock', 'أين توجد القطعة HOSE-34 في المخزن؟', e.partValue('HOSE-34', 'location', 'place')],
  ['missing', 'ما هو رقم هاتف المورد Gasera؟', e.notFound('رقم هاتف')],
  [
    'overdue',
    'كم عدد أوامر العمل المتأخرة عند joe.mbeki؟',
    e.countOrders(`${e.of('joe.mbeki')} and ${e.overdue}`),
  ],
  ['count', 'كم عدد أوامر العمل المعلقة حالياً؟', e.countOrders(`status = 'on_hold'`, e.unfinished)],
  ['stock', 'من هو مورد القطعة BAT-12؟', e.partValue('BAT-12', 'supplier', 'text')],
  ['service', 'متى كانت آخر صيانة للمضخة P-310A؟', e.assetValue('P-310A', 'last_maintenance_date', 'date')],
];
