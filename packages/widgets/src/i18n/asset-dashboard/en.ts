export const en = {
  title: 'Assets',
  loading: 'Loading the dashboard…',
  totalAssets: 'Total assets',
  activeAssets: 'Active assets',
  maintenanceDue: 'Maintenance due',
  criticalAlerts: 'Critical alerts',
  byStatus: 'Work orders by status',
  byPriority: 'Unfinished work by priority',
  workOrders: 'Work orders',
  status: 'Status',
  priority: 'Priority',
  dueNext: 'Due next',
  nothingDue: 'Nothing is due: no unfinished work order has a due date.',
  noWorkOrders: 'There are no work orders yet.',
  empty: 'There are no assets yet.',
  emptyHint: 'As soon as assets and work orders are recorded, their figures appear here.',
  asOf: 'As of',
  refresh: 'Refresh',
  refreshFailed: 'These figures could not be brought up to date.',
};

export type AssetDashboardTexts = typeof en;
