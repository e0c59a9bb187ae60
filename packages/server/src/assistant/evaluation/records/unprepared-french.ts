import * as e from '../expectations.ts';
import type { RecordRow } from '../questions.ts';

export const unpreparedFrench: readonly RecordRow[] = [
  [
    'combined',
    'Répartis les équipements par statut, combien pour chacun ?',
    e.ranked(`select count(*)::text as name from assets group by status order by count(*) desc`),
  ],
  [
    'person',
    "À qui est affecté l'OT sur DL-032 ?",
    e.orderValue(
      'assigned_to',
      `${e.on('DL-032')} and ${e.unfinished} and work_type = 'corrective'`,
      'person',
    ),
  ],
  [
    'stock',
    'Où se trouve le joint SEAL-CX65 dans le magasin ?',
    e.partValue('SEAL-CX65', 'location', 'place'),
  ],
  [
    'period',
    "nombre d'OT correctifs créés depuis le début de l'année",
    e.countOrders(`work_type = 'corrective' and created_at >= ${e.thisYear}`),
  ],
  [
    'tree',
    'Quels OT non terminés concernent la ligne de remplissage 2 (L2) ?',
    e.listOrders(`${e.onUnder('L2')} and ${e.unfinished}`),
  ],
  ['kind', "Date d'achat de la remplisseuse PF-710 ?", e.assetValue('PF-710', 'purchase_date', 'date')],
  [
    'critical',
    'ya quoi de critique chez sam whitford',
    e.listOrders(`${e.of('sam.whitford')} and priority = 'critical' and ${e.unfinished}`),
  ],
  [
    'due',
    "Qu'est-ce qui arrive à échéance demain ?",
    e.perhaps(
      e.listOrders(
        `${e.unfinished} and due_date >= ${e.today} + interval '1 day' and due_date < ${e.today} + interval '2 days'`,
      ),
    ),
  ],
  [
    'combined',
    'OT en retard sauf les préventifs',
    e.listOrders(`${e.overdue} and work_type <> 'preventive'`, `${e.overdue} and work_type = 'corrective'`),
  ],
  [
    'cost',
    "Quel est le coût total de main-d'œuvre sur K-201 ?",
    e.sumOf('work_orders', 'labor_cost', e.on('K-201')),
  ],
];
