import type { TemplateResult } from 'lit';
import { workOrderPriorities, type WorkOrderSummary } from '@chatterfix/sdk';
import type { AssetDashboardTexts } from '../i18n/asset-dashboard/index.ts';
import type { CommonTexts } from '../i18n/common/index.ts';
import { barTable } from './bar-table.ts';
import { unfinished, workTarget, type OpenTarget } from './targets.ts';

interface ChartContext {
  t: AssetDashboardTexts;
  common: CommonTexts;
  tag: string;
  openTarget: OpenTarget;
}

export function statusChart({ by_status }: WorkOrderSummary, context: ChartContext): TemplateResult {
  const { t, common, tag, openTarget } = context;
  const bars = unfinished.map((status) => ({
    name: status.replace('_', '-'),
    label: common.status[status],
    value: by_status[status],
    target: workTarget(common.status[status], { status: [status] }),
  }));
  const headings = { caption: t.byStatus, labelHeading: t.status, valueHeading: t.workOrders };
  return barTable({ ...headings, bars, tag }, openTarget);
}

/** The most urgent first. */
export function priorityChart({ by_priority }: WorkOrderSummary, context: ChartContext): TemplateResult {
  const { t, common, tag, openTarget } = context;
  const bars = workOrderPriorities.toReversed().map((priority) => ({
    name: priority,
    label: common.priority[priority],
    value: by_priority[priority],
    target: workTarget(`${t.byPriority}: ${common.priority[priority]}`, {
      status: unfinished,
      priority: [priority],
    }),
  }));
  const headings = { caption: t.byPriority, labelHeading: t.priority, valueHeading: t.workOrders };
  return barTable({ ...headings, bars, tag }, openTarget);
}
