import type { WorkOrder } from '@chatterfix/sdk';
import { formatInstant, formatNumber } from '../format.ts';
import type { PanelContext } from './panel-context.ts';

/** Long texts are cut: the card shows them whole. */
const LONGEST = 80;

/** What has changed between two versions of a work order: the new values, each in a few words. */
export function describeChanges(
  before: WorkOrder,
  after: WorkOrder,
  { t, card, common, tag }: Pick<PanelContext, 't' | 'card' | 'common' | 'tag'>,
): string[] {
  const hours = (label: string, value: number | null) =>
    `${label}: ${value === null ? '–' : formatNumber(value, tag)}`;
  const text = (label: string, value: string | null) => `${label}: ${cut(value ?? '–')}`;
  const asset = after.asset_tag ?? after.asset_name;
  const described: [field: keyof WorkOrder, description: string][] = [
    ['title', `“${cut(after.title)}”`],
    ['status', `${common.statusLabel} ${common.status[after.status]}`],
    ['hold_reason', after.hold_reason ? card.onHoldBecause(cut(after.hold_reason)) : ''],
    ['priority', `${common.priorityLabel} ${common.priority[after.priority]}`],
    ['assigned_to', after.assigned_to ? card.assigned(after.assigned_to) : card.unassigned],
    ['due_date', after.due_date ? common.due(formatInstant(after.due_date, tag)) : card.noDueDate],
    ['asset_id', common.asset(asset ?? '–')],
    ['estimated_hours', hours(t.estimatedLabel, after.estimated_hours)],
    ['actual_hours', hours(t.actualHours, after.actual_hours)],
    ['description', after.description ? `“${cut(after.description)}”` : card.noDescription],
    ['safety_notes', text(card.safety, after.safety_notes)],
    ['completion_notes', text(t.completionNotes, after.completion_notes)],
  ];
  return described
    .filter(([field, description]) => before[field] !== after[field] && description !== '')
    .map(([, description]) => description);
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}
