import type { AssetDashboard } from '@chatterfix/sdk';
import type { AssetDashboardTexts } from '../i18n/asset-dashboard/index.ts';
import type { Figure } from './figures.ts';
import { unfinished, workTarget, type Target } from './targets.ts';

const criticalTarget = (title: string, t: AssetDashboardTexts): Target =>
  workTarget(title, { status: unfinished, priority: ['critical'] }, t.criticalMeans);

/** The four figures of the reference. Each opens what it counts. */
export function assetFigures(counts: AssetDashboard, t: AssetDashboardTexts): Figure[] {
  return [
    {
      name: 'total',
      value: counts.total_assets,
      target: {
        kind: 'assets',
        title: t.totalAssets,
        definition: t.totalMeans,
        query: { status: ['active', 'inactive', 'maintenance'] },
      },
    },
    {
      name: 'active',
      value: counts.active_assets,
      target: {
        kind: 'assets',
        title: t.activeAssets,
        definition: t.activeMeans,
        query: { status: ['active'] },
      },
    },
    {
      name: 'due',
      value: counts.maintenance_due,
      isAlarming: counts.maintenance_due > 0,
      target: {
        kind: 'assets',
        title: t.maintenanceDue,
        definition: t.maintenanceMeans,
        query: { maintenance_due: true, sort: 'next_maintenance_date' },
      },
    },
    {
      name: 'critical',
      value: counts.critical_alerts,
      isAlarming: counts.critical_alerts > 0,
      target: criticalTarget(t.criticalAlerts, t),
    },
  ];
}
