import type { TemplateResult } from 'lit';
import { workOrderPriorities, workOrderStatuses, type WorkOrderSummary } from '@chatterfix/sdk';
import type { AssetDashboardTexts } from '../i18n/asset-dashboard/index.ts';
import type { CommonTexts } from '../i18n/common/index.ts';
import { barTable } from './bar-table.ts';

export function statusChart(
  { by_status }: WorkOrderSummary,
  t: AssetDashboardTexts,
  common: CommonTexts,
  tag: string,
): TemplateResult {
  const bars = workOrderStatuses.map((status) => ({
    name: status.replace('_', '-'),
    label: common.status[status],
    value: by_status[status],
  }));
  return barTable({ caption: t.byStatus, labelHeading: t.status, valueHeading: t.workOrders, bars, tag });
}

/** The most urgent first. */
export function priorityChart(
  { by_priority }: WorkOrderSummary,
  t: AssetDashboardTexts,
  common: CommonTexts,
  tag: string,
): TemplateResult {
  const bars = workOrderPriorities.toReversed().map((priority) => ({
    name: priority,
    label: common.priority[priority],
    value: by_priority[priority],
  }));
  return barTable({ caption: t.byPriority, labelHeading: t.priority, valueHeading: t.workOrders, bars, tag });
}
