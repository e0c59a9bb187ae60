import type { AssetDashboard, WorkOrderDashboard } from '@chatterfix/sdk';
import { formatChange } from '../format.ts';
import type { AssetDashboardTexts } from '../i18n/asset-dashboard/index.ts';
import type { CommonTexts } from '../i18n/common/index.ts';
import type { Figure } from './figures.ts';
import { unfinished, workTarget, type Target } from './targets.ts';
import { overdueTarget, weekTarget } from './work-lists.ts';

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

/** What needs attention, each with its change against the week before. Each opens what it counts. */
export function workFigures(
  { overdue, due_this_week, critical, on_hold }: WorkOrderDashboard,
  t: AssetDashboardTexts,
  common: CommonTexts,
  tag: string,
): Figure[] {
  const figure = (name: string, { n, week_ago }: WorkOrderDashboard['overdue'], target: Target): Figure => ({
    name,
    value: n,
    target,
    change:
      week_ago === null
        ? t.noFigureYet
        : n === week_ago
          ? t.sameAsLastWeek
          : t.moreThanLastWeek(formatChange(n - week_ago, tag)),
  });
  return [
    { ...figure('overdue', overdue, overdueTarget(t)), isAlarming: overdue.n > 0 },
    figure('this-week', due_this_week, { ...weekTarget(t), title: t.dueThisWeek }),
    { ...figure('critical-open', critical, criticalTarget(t.criticalOpen, t)), isAlarming: critical.n > 0 },
    figure('held', on_hold, workTarget(common.status.on_hold, { status: ['on_hold'] }, t.onHoldMeans)),
  ];
}
