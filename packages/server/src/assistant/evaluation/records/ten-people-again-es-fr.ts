import * as e from '../expectations.ts';
import type { RecordRow } from '../questions.ts';
import {
  value,
  figure,
  roughFigure,
  firstRow,
  rows,
  ordered,
  counted,
  ofOrder,
  perPerson,
  meanTimeBetween,
  asset,
  lastService,
  pm,
  corrective,
  done,
  since,
  lastMonth,
  dueDay,
  day0,
  low,
  onLine1,
} from './untaught-expectations.ts';

/** See ten-people-again.ts. */
export const tenPeopleAgainEsFr: Readonly<Record<'es' | 'fr', readonly RecordRow[]>> = {
  es: [
    // Night-shift technician
    [
      'person',
      'hoy cubro a sam.whitford, q trabajos tiene sin terminar?',
      e.listOrders(`${e.unfinished} and ${e.of('sam.whitford')}`),
    ],
    [
      'stock',
      'quedan correas para el ventilador de la torre de enfriamiento?',
      e.partValue('SPB-2360', 'current_stock', 'pieces'),
    ],
    // Apprentice
    [
      'details',
      'marca y modelo de la bomba P-310A porfa',
      rows(
        `select manufacturer as name from assets where asset_tag = 'P-310A' union all select model from assets where asset_tag = 'P-310A'`,
      ),
    ],
    [
      'person',
      '¿Quién arregló el montacargas cuando se quedó parado entre pisos?',
      e.orderValue('assigned_to', e.titled('Goods lift stops between floors'), 'person'),
    ],
    // Planner
    ['due', '¿Qué órdenes vencen mañana?', e.listOrders(`${e.unfinished} and ${dueDay} = ${day0} + 1`)],
    [
      'overdue',
      'de todo lo que está vencido, cuál es la orden que lleva más días de atraso',
      firstRow('text', `select title as value from work_orders where ${e.overdue} order by ${dueDay}`),
    ],
    // Maintenance manager
    [
      'mean',
      '¿Cuántos días tardamos en promedio en cerrar un correctivo este año?',
      roughFigure(
        'days',
        'avg(extract(epoch from completed_at - created_at)) / 86400',
        `${done} and work_type = 'corrective' and ${since(e.thisYear)}`,
        `${done} and work_type = 'corrective' and ${since(e.thisYear, 'created_at')}`,
      ),
    ],
    [
      'hours',
      'horas reales de preventivo del mes pasado, total',
      figure(
        'hours',
        'sum(actual_hours)',
        `work_type = 'preventive' and ${lastMonth()}`,
        `${pm} and ${lastMonth()}`,
        `work_type = 'preventive' and ${lastMonth('created_at')}`,
      ),
    ],
    // Storekeeper
    [
      'stock',
      'cuántos pares de guantes térmicos hay y cuál es su mínimo?',
      rows(
        `select current_stock::text as name from parts where part_number = 'GLV-HEAT' union all select min_stock_level::text from parts where part_number = 'GLV-HEAT'`,
      ),
    ],
    ['place', 'Lista de repuestos guardados en la estantería H', e.listParts(`location like 'H-%'`)],
    // Purchaser
    [
      'value',
      'Si repongo hasta el máximo todo lo que está por debajo del mínimo, ¿cuánto me sale?',
      e.sumOf('parts', '(max_stock_level - current_stock) * unit_cost', low),
    ],
    [
      'list',
      'que repuestos le compramos a Fluidon Hydraulics',
      e.listParts(`supplier = 'Fluidon Hydraulics'`),
    ],
    // Safety officer
    [
      'count',
      '¿Cuántas órdenes críticas se han abierto en lo que va de año?',
      e.countOrders(`priority = 'critical' and ${since(e.thisYear, 'created_at')}`),
    ],
    [
      'service',
      'cuándo toca la próxima inspección del transformador 1?',
      value('date', asset('T-401', 'next_maintenance_date')),
    ],
    // Plant manager
    [
      'reliability',
      '¿Cuántas averías tuvo la línea 1 en los últimos 6 meses?',
      counted(
        'work_orders',
        ...onLine1.flatMap((where) =>
          [`interval '6 months'`, `interval '180 days'`].flatMap((span) =>
            ['', ` and ${done}`].map(
              (more) => `${corrective} and ${where} and created_at >= now() - ${span}${more}`,
            ),
          ),
        ),
      ),
    ],
    ['absent', 'cuánta electricidad gastó el compresor K-202 el mes pasado, en kWh', e.absent],
    // Contractor
    [
      'list',
      'vengo por el motor del ventilador de la AHU-1, por qué está en espera esa orden?',
      value('text', ofOrder('AHU-1 supply fan motor running hot', 'hold_reason')),
    ],
    ['absent', '¿quién me firma el permiso de trabajo en caliente para mañana?', e.absent],
    // Reliability engineer
    ['reliability', 'MTBF de la unidad hidráulica HPU-170, últimos 12 meses', meanTimeBetween('HPU-170')],
    [
      'follow_up',
      '¿y cuántas veces se le ha cambiado ya el sello mecánico?',
      e.countOrders(
        `${e.on('P-101A')} and work_type = 'corrective' and ${done} and completion_notes ilike '%seal%'`,
      ),
      ['¿Qué fallas ha tenido la P-101A?'],
    ],
  ],
  fr: [
    // Night-shift technician
    [
      'list',
      "c'est quoi les bons pas finis sur le K-201",
      e.listOrders(`${e.unfinished} and ${e.on('K-201')}`),
    ],
    ['absent', "c'est combien la vibration sur P-310A là maintenant ?", e.absent],
    // Apprentice
    ['place', 'ils sont rangés où les fusibles 10x38 de 16A svp', e.partValue('FU-16', 'location', 'place')],
    [
      'tree',
      'Le réducteur GB-112, il fait partie de quelle machine ?',
      value(
        'text',
        `select 'KT-112' as value`,
        `select name as value from assets where asset_tag = 'KT-112'`,
      ),
    ],
    // Planner
    [
      'unassigned',
      'Combien de bons sans intervenant arrivent à échéance dans les 7 prochains jours ?',
      e.countOrders(
        `${e.unfinished} and assigned_to is null and due_date >= now() and due_date < now() + interval '7 days'`,
        `${e.unfinished} and assigned_to is null and ${dueDay} >= ${day0} and ${dueDay} <= ${day0} + 7`,
        `${e.unfinished} and assigned_to is null and ${dueDay} >= ${day0} and ${dueDay} < ${day0} + 7`,
        `${e.unfinished} and assigned_to is null and ${dueDay} > ${day0} and ${dueDay} <= ${day0} + 7`,
      ),
    ],
    [
      'service',
      'quelles machines sont en maintenance annuelle ?',
      e.listAssets(`maintenance_schedule = 'annual'`),
    ],
    // Maintenance manager
    [
      'ranking',
      "Quel technicien a le plus d'heures estimées en attente ?",
      firstRow(
        'person',
        perPerson('sum(estimated_hours)', e.unfinished),
        perPerson('sum(estimated_hours)', `status = 'open'`),
      ),
    ],
    [
      'count',
      'combien de préventifs terminés en retard sur les 90 derniers jours',
      e.countOrders(
        `${done} and work_type = 'preventive' and completed_at > due_date and completed_at >= now() - interval '90 days'`,
        `${done} and ${pm} and completed_at > due_date and completed_at >= now() - interval '90 days'`,
      ),
    ],
    // Storekeeper
    [
      'count',
      'combien de références on a dans la catégorie hydraulics',
      e.countParts(`category = 'hydraulics'`),
    ],
    [
      'stock',
      "Quelles pièces n'ont pas été commandées depuis plus de 300 jours ?",
      e.listParts(`last_ordered < now() - interval '300 days'`),
    ],
    // Purchaser
    [
      'follow_up',
      'et on les achète chez qui, à quel prix ?',
      rows(
        `select supplier as name from parts where part_number = 'SEAL-CX65' union all select round(unit_cost)::text from parts where part_number = 'SEAL-CX65'`,
      ),
      ['Il reste combien de garnitures mécaniques SEAL-CX65 ?'],
    ],
    [
      'ranking',
      'Chez quel fournisseur on a le plus de valeur en stock ?',
      firstRow(
        'text',
        'select supplier as value from parts group by supplier order by sum(current_stock * unit_cost) desc',
      ),
    ],
    // Safety officer
    [
      'history',
      "La chaudière s'est mise en sécurité manque d'eau, c'était à quelle date ?",
      value(
        'date',
        ofOrder('BOILER LOCKED OUT ON LOW WATER', 'created_at'),
        ofOrder('BOILER LOCKED OUT ON LOW WATER', 'started_at'),
        ofOrder('BOILER LOCKED OUT ON LOW WATER', 'completed_at'),
      ),
    ],
    ['absent', 'on en est à combien de jours sans accident de travail ?', e.absent],
    // Plant manager
    [
      'cost',
      "Coût moyen d'une intervention corrective cette année ?",
      roughFigure(
        'currency',
        'avg(coalesce(parts_cost, 0) + coalesce(labor_cost, 0))',
        `${done} and work_type = 'corrective' and ${since(e.thisYear)}`,
        `${done} and work_type = 'corrective' and ${since(e.thisYear, 'created_at')}`,
      ),
    ],
    [
      'ranking',
      "les 5 équipements qui ont coûté le plus cher à l'achat",
      ordered(
        'select asset_tag as name from assets where purchase_cost is not null order by purchase_cost desc limit 5',
      ),
    ],
    // Contractor
    [
      'service',
      'Bonjour, je viens pour la porte rapide du congélateur, la dernière intervention date de quand ?',
      lastService('DR-920'),
    ],
    ['absent', 'cest quoi le code pour entrer dans le local compresseurs ?', e.absent],
    // Reliability engineer
    [
      'reliability',
      'nb de pannes du convoyeur CV-640 sur les 2 dernières années',
      e.countOrders(
        `${e.on('CV-640')} and ${corrective} and created_at >= now() - interval '2 years'`,
        `${e.on('CV-640')} and ${corrective} and ${done} and created_at >= now() - interval '2 years'`,
      ),
    ],
    [
      'mean',
      "Délai moyen entre le signalement et le début de l'intervention pour les correctifs critiques, sur 2 ans ?",
      roughFigure(
        'hours',
        'avg(extract(epoch from started_at - created_at)) / 3600',
        `priority = 'critical' and ${corrective} and started_at is not null and created_at >= now() - interval '2 years'`,
        `priority = 'critical' and work_type = 'corrective' and ${done} and created_at >= now() - interval '2 years'`,
      ),
    ],
  ],
};
