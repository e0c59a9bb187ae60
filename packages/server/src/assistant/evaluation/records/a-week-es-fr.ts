import * as e from '../expectations.ts';
import type { RecordRow } from '../questions.ts';
import {
  value,
  figure,
  rows,
  counted,
  machines,
  items,
  findingOf,
  whoRepairs,
  asset,
  lastService,
  nextService,
  pm,
  corrective,
  done,
  since,
  between,
  stockOf,
  dueDay,
  day0,
  wednesday,
  septemberOctober,
  year2025,
  rounded,
  daysToClose,
  preventive,
  low,
  atMinimum,
} from './untaught-expectations.ts';

/** See a-week.ts. */
export const aWeekEsFr: Readonly<Record<'es' | 'fr', readonly RecordRow[]>> = {
  es: [
    // Monday's meeting
    [
      'overdue',
      'buenos días, qué tenemos vencido de prioridad alta o crítica?',
      e.listOrders(`${e.overdue} and priority in ('high', 'critical')`),
    ],
    [
      'due',
      'qué vence de aquí al miércoles?',
      e.listOrders(
        `${e.unfinished} and due_date >= now() and ${dueDay} <= ${wednesday}`,
        `${e.unfinished} and ${dueDay} >= ${day0} and ${dueDay} <= ${wednesday}`,
        `${e.unfinished} and due_date >= now() and ${dueDay} < ${wednesday}`,
      ),
    ],
    // A breakdown at night
    ['person', 'quién está con el compresor 2 del congelador?', whoRepairs('RC-902')],
    ['stock', 'cuántas botellas de R-449A quedan en almacén', stockOf('R449A-10')],
    // The stock count
    [
      'place',
      'en qué ubicación van los guantes aislantes clase 0',
      e.partValue('GLV-E0', 'location', 'place'),
    ],
    ['stock', 'inventario: qué repuestos están a cero?', items('current_stock = 0')],
    // A purchase
    [
      'stock',
      'de filtros qué hay que pedir?',
      items(`category = 'filters' and ${low}`, `category = 'filters' and ${atMinimum}`),
    ],
    [
      'stock',
      'cuando se pidieron por ultima vez las ventosas del paletizador',
      value('date', `select last_ordered as value from parts where part_number = 'CUP-40'`),
    ],
    // An audit
    [
      'count',
      '¿Cuántas inspecciones de la bomba contra incendios se hicieron este año?',
      counted(
        'work_orders',
        ...['completed_at', 'due_date', 'created_at'].map(
          (column) => `${e.on('FP-040')} and ${pm} and ${done} and ${since(e.thisYear, column)}`,
        ),
      ),
    ],
    ['service', '¿Para cuándo está la próxima muestra de aceite del transformador 1?', nextService('T-401')],
    // The shutdown's planning
    [
      'hours',
      'parada: cuántas horas estimadas suman las OT pendientes del área de Proceso',
      figure(
        'hours',
        'sum(estimated_hours)',
        `${e.unfinished} and ${e.onUnder('PROC')}`,
        `status = 'open' and ${e.onUnder('PROC')}`,
        `${e.unfinished} and ${e.onAssets(`location like 'Building A%'`)}`,
      ),
    ],
    // A contractor's visit
    [
      'details',
      'viene el técnico de Abfilla el jueves, pásame el n° de serie de la tapadora de la línea 1',
      e.assetValue('CP-620', 'serial_number', 'text'),
    ],
    [
      'follow_up',
      'y qué fallas ha tenido en el último año?',
      e.listOrders(`${e.on('CP-620')} and ${corrective} and ${since(e.lastYear, 'created_at')}`),
      ['viene el técnico de Abfilla el jueves, pásame el n° de serie de la tapadora de la línea 1'],
    ],
    // The monthly report
    [
      'hours',
      'horas de correctivo entre el 1 de septiembre y el 31 de octubre',
      figure(
        'hours',
        'sum(actual_hours)',
        ...['completed_at', 'created_at', 'started_at'].map(
          (column) => `${corrective} and ${septemberOctober(column)}`,
        ),
      ),
    ],
    [
      'reliability',
      'tiempo medio de reparación de la unidad hidráulica en los últimos 12 meses?',
      e.mttr('HPU-170'),
    ],
    [
      'ranking',
      'qué equipo nos ha costado más en mantenimiento este año',
      e.first(
        `select assets.asset_tag as value from work_orders join assets on assets.id = asset_id where ${since(e.thisYear)} group by assets.asset_tag order by sum(coalesce(parts_cost, 0) + coalesce(labor_cost, 0)) desc`,
        'text',
      ),
    ],
    // An apprentice's first day
    [
      'service',
      'cada cuánto le toca mantenimiento al homogeneizador?',
      value(
        'text',
        asset('HM-140', 'maintenance_schedule'),
        `select 'mensual' as value`,
        `select 'cada mes' as value`,
        `select 'todos los meses' as value`,
        `select 'cada 30 días' as value`,
      ),
    ],
    // Friday's hand-over
    [
      'list',
      'qué cerró Joe en los últimos 30 días',
      e.listOrders(`${done} and ${e.of('joe.mbeki')} and ${since(e.daysAgo(30))}`),
    ],
    ['absent', 'tienes el teléfono del soporte de Robora?', e.absent],
    ['absent', '¿Quién firmó el permiso de trabajo en caliente de ayer?', e.absent],
  ],
  fr: [
    // Monday's meeting
    [
      'critical',
      "y'a quoi de critique ce matin ?",
      e.listOrders(`${e.unfinished} and priority = 'critical'`),
    ],
    [
      'overdue',
      'combien de BT en retard par technicien',
      rows(
        `select assigned_to as name from work_orders where ${e.overdue} and assigned_to is not null group by assigned_to`,
      ),
    ],
    // A breakdown at night
    [
      'history',
      "groupe froid, circuit 2 : on avait trouvé quoi la dernière fois qu'il perdait sa charge ?",
      findingOf(
        `id = (select id from work_orders where ${e.on('CH-320')} and title ilike '%circuit 2%' and ${done} order by completed_at desc limit 1)`,
      ),
    ],
    // The stock count
    ['place', "c'est rangé où la graisse alimentaire H1", e.partValue('GRS-H1', 'location', 'place')],
    ['value', 'valeur totale du stock magasin ?', e.sumOf('parts', 'current_stock * unit_cost', 'true')],
    // A purchase
    [
      'price',
      'combien coute une garniture mecanique pour les pompes de transfert produit ?',
      e.partValue('SEAL-CX65', 'unit_cost', 'currency'),
    ],
    // An audit
    ['service', 'date du dernier contrôle du monte-charge svp', lastService('LFT-050')],
    [
      'count',
      'Combien de préventifs ont été réalisés en 2025 ?',
      counted(
        'work_orders',
        ...['completed_at', 'due_date', 'created_at'].flatMap((column) => [
          `${preventive} and ${done} and ${year2025(column)}`,
          `${pm} and ${done} and ${year2025(column)}`,
        ]),
      ),
    ],
    // The shutdown's planning
    [
      'service',
      "pour l'arrêt, il me faut les équipements dont l'entretien est annuel",
      machines(`maintenance_schedule = 'annual'`),
    ],
    [
      'period',
      'Quelles machines ont un entretien prévu entre le 1er et le 15 décembre ?',
      machines(
        between('next_maintenance_date', `'2026-12-01T00:00Z'`, `'2026-12-16T00:00Z'`),
        between('next_maintenance_date', `'2026-12-01T00:00Z'`, `'2026-12-15T00:00Z'`),
        `id in (select asset_id from work_orders where ${e.unfinished} and ${pm} and ${dueDay} between '2026-12-01' and '2026-12-15')`,
      ),
    ],
    // A contractor's visit
    [
      'list',
      "le technicien d'Aerwerk passe demain, on a quoi comme machines de chez eux ?",
      machines(`manufacturer = 'Aerwerk'`),
    ],
    [
      'follow_up',
      'et laquelle tombe le plus souvent en panne ?',
      e.first(
        `select assets.asset_tag as value from work_orders join assets on assets.id = asset_id where manufacturer = 'Aerwerk' and work_type = 'corrective' and work_orders.status <> 'cancelled' group by assets.asset_tag order by count(*) desc`,
        'text',
      ),
      ["le technicien d'Aerwerk passe demain, on a quoi comme machines de chez eux ?"],
    ],
    // The monthly report
    [
      'cost',
      'dépenses en pièces sur la ligne 1 depuis janvier',
      figure(
        'currency',
        'sum(coalesce(parts_cost, 0))',
        `${e.onUnder('L1')} and ${since(e.thisYear)}`,
        `${e.onUnder('L1')} and ${since(e.thisYear, 'created_at')}`,
        `${e.onAssets(`location ilike '%line 1%'`)} and ${since(e.thisYear)}`,
        `${e.onAssets(`location ilike '%line 1%'`)} and ${since(e.thisYear, 'created_at')}`,
      ),
    ],
    [
      'mean',
      'Délai moyen entre la demande et la clôture des correctifs sur les 12 derniers mois ?',
      value(
        'hours',
        ...['completed_at', 'created_at'].flatMap((column) =>
          [
            rounded(daysToClose, 2),
            rounded(daysToClose, 1),
            rounded(`${daysToClose} * 24`, 2),
            rounded(`${daysToClose} * 24`, 1),
          ].map(
            (expression) =>
              `select ${expression} as value from work_orders where ${corrective} and ${done} and ${since(e.lastYear, column)}`,
          ),
        ),
      ),
    ],
    ['reliability', 'MTBF compresseur à vis 1 sur un an', e.mtbf('K-201')],
    // An apprentice's first day
    [
      'list',
      "bonjour je suis l'apprenti, c'est quoi les machines de la ligne 2 ?",
      machines(`parent_id = (select id from assets where asset_tag = 'L2')`, `location ilike '%line 2%'`),
    ],
    // Friday's hand-over
    [
      'person',
      "Igor est en congé lundi, qu'est-ce qu'il lui reste à faire ?",
      e.listOrders(`${e.unfinished} and ${e.of('igor.petrov')}`),
    ],
    ['absent', "combien d'accidents avec arrêt depuis janvier ?", e.absent],
    ['absent', "c'est quoi le numéro de la commande d'achat pour le moteur de la CTA", e.absent],
    ['absent', 'Il fait combien dans la chambre froide là maintenant ?', e.absent],
  ],
};
