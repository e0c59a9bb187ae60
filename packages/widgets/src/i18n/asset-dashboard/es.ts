import type { AssetDashboardTexts } from './en.ts';

export const es: AssetDashboardTexts = {
  title: 'Activos',
  loading: 'Cargando el panel…',
  totalAssets: 'Activos en total',
  activeAssets: 'Activos en servicio',
  maintenanceDue: 'Mantenimiento pendiente',
  criticalAlerts: 'Alertas críticas',
  byStatus: 'Órdenes por estado',
  byPriority: 'Trabajo pendiente por prioridad',
  workOrders: 'Órdenes',
  status: 'Estado',
  priority: 'Prioridad',
  dueNext: 'Próximos vencimientos',
  nothingDue: 'Nada vence: ninguna orden pendiente tiene fecha límite.',
  noWorkOrders: 'Todavía no hay órdenes de trabajo.',
  empty: 'Todavía no hay activos.',
  emptyHint: 'En cuanto se registren activos y órdenes, sus cifras aparecerán aquí.',
  asOf: 'A fecha de',
  refresh: 'Actualizar',
  refreshFailed: 'No se han podido actualizar estas cifras.',
};
