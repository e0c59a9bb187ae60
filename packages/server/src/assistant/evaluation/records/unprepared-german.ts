import * as e from '../expectations.ts';
import type { RecordRow } from '../questions.ts';

export const unpreparedGerman: readonly RecordRow[] = [
  ['kind', 'Seriennummer vom Kaltwassersatz CH-320 bitte', e.assetValue('CH-320', 'serial_number', 'text')],
  [
    'list',
    'Welche Anlagen stehen im Kompressorraum (Compressor room)?',
    e.listAssets(`location = 'Compressor room'`),
  ],
  ['cost', 'Was hat uns AHU-1 bisher insgesamt gekostet?', e.cost(e.on('AHU-1'))],
  [
    'critical',
    'gibts grad was kritisches in der verpackung, noch nicht erledigt',
    e.listOrders(`${e.onUnder('PACK')} and priority = 'critical' and ${e.unfinished}`),
  ],
  ['combined', 'Welche Anlage ist die neueste?', e.extreme('assets', 'purchase_date desc nulls last')],
  [
    'person',
    'Wie viele Aufträge hat Dan Osei dieses Jahr schon abgeschlossen?',
    e.countOrders(`${e.of('dan.osei')} and status = 'completed' and completed_at >= ${e.thisYear}`),
  ],
  [
    'overdue',
    'Welche Aufträge von Igor Petrov sind überfällig?',
    e.listOrders(`${e.of('igor.petrov')} and ${e.overdue}`),
  ],
  ['missing', 'Hat der Palettierer PZ-810 noch Garantie?', e.notFound('Garantie')],
  [
    'stock',
    'Welche Schmierstoffe (lubricants) müssen nachbestellt werden?',
    e.listParts(`category = 'lubricants' and current_stock <= min_stock_level`),
  ],
  [
    'unassigned',
    'welche offenen aufträge sind noch niemandem zugeteilt',
    e.listOrders(`assigned_to is null and ${e.unfinished}`),
  ],
];
