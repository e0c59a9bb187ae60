import type { AssetDashboardTexts } from './en.ts';

export const fr: AssetDashboardTexts = {
  title: 'Équipements',
  loading: 'Chargement du tableau de bord…',
  totalAssets: 'Équipements au total',
  activeAssets: 'Équipements en service',
  maintenanceDue: 'Maintenance à faire',
  criticalAlerts: 'Alertes critiques',
  byStatus: 'Bons de travail par état',
  byPriority: 'Travail restant par priorité',
  workOrders: 'Bons de travail',
  status: 'État',
  priority: 'Priorité',
  dueNext: 'Prochaines échéances',
  nothingDue: 'Rien à l’échéance : aucun bon en cours n’a de date limite.',
  noWorkOrders: 'Il n’y a pas encore de bons de travail.',
  empty: 'Il n’y a pas encore d’équipements.',
  emptyHint: 'Dès que des équipements et des bons seront enregistrés, leurs chiffres apparaîtront ici.',
  asOf: 'Situation au',
  refresh: 'Actualiser',
  refreshFailed: 'Ces chiffres n’ont pas pu être actualisés.',
};
