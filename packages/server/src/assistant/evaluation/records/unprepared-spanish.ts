import * as e from '../expectations.ts';
import type { RecordRow } from '../questions.ts';

export const unpreparedSpanish: readonly RecordRow[] = [
  [
    'combined',
    'equipos del fabricante Abfilla que no están en la línea 1',
    e.listAssets(`manufacturer = 'Abfilla' and location <> 'Building B, line 1'`),
  ],
  [
    'overdue',
    '¿Qué órdenes preventivas van con retraso?',
    e.listOrders(
      `work_type = 'preventive' and ${e.overdue}`,
      `work_type in ('preventive', 'inspection') and ${e.overdue}`,
    ),
  ],
  ['stock', '¿Cuántas ventosas CUP-40 nos quedan?', e.partValue('CUP-40', 'current_stock', 'pieces')],
  [
    'count',
    '¿Cuántas órdenes de prioridad media quedan sin terminar?',
    e.countOrders(`priority = 'medium' and ${e.unfinished}`),
  ],
  [
    'person',
    '¿Quién tiene asignado el trabajo de FT-02?',
    e.orderValue(
      'assigned_to',
      `${e.on('FT-02')} and ${e.unfinished} and work_type = 'corrective'`,
      'person',
    ),
  ],
  ['stock', 'piezas que nos vende Fluidon Hydraulics', e.listParts(`supplier = 'Fluidon Hydraulics'`)],
  [
    'cost',
    '¿Cuánto hemos gastado en piezas para CV-640 en total?',
    e.sumOf('work_orders', 'parts_cost', e.on('CV-640')),
  ],
  ['list', 'Dime qué órdenes están en espera', e.listOrders(`status = 'on_hold'`)],
  [
    'combined',
    'Órdenes sin terminar por tipo de trabajo',
    e.ranked(
      `select count(*)::text as name from work_orders where ${e.unfinished} group by work_type order by count(*) desc`,
    ),
  ],
  [
    'service',
    '¿Cuándo fue el último mantenimiento de RTU-3?',
    e.assetValue('RTU-3', 'last_maintenance_date', 'date'),
  ],
];
