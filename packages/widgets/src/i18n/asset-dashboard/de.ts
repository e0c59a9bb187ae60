import type { AssetDashboardTexts } from './en.ts';

export const de: AssetDashboardTexts = {
  title: 'Anlagen',
  loading: 'Die Übersicht wird geladen…',
  totalAssets: 'Anlagen gesamt',
  activeAssets: 'Anlagen in Betrieb',
  maintenanceDue: 'Wartung fällig',
  criticalAlerts: 'Kritische Meldungen',
  byStatus: 'Aufträge nach Status',
  byPriority: 'Offene Arbeit nach Priorität',
  workOrders: 'Aufträge',
  status: 'Status',
  priority: 'Priorität',
  dueNext: 'Als Nächstes fällig',
  nothingDue: 'Nichts ist fällig: Kein offener Auftrag hat einen Termin.',
  noWorkOrders: 'Es gibt noch keine Aufträge.',
  empty: 'Es gibt noch keine Anlagen.',
  emptyHint: 'Sobald Anlagen und Aufträge erfasst sind, erscheinen hier ihre Zahlen.',
  asOf: 'Stand',
  refresh: 'Aktualisieren',
  refreshFailed: 'Diese Zahlen konnten nicht aktualisiert werden.',
};
