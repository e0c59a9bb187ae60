import { escapeMarkdown } from '../offline/markdown.ts';
import { asksForOrders } from './filters/assets.ts';
import type { Subject } from './terms.ts';
import { days } from './rendering.ts';
import type { RecordRequest } from './request.ts';

const ofOrders = [
  'open',
  'in_progress',
  'on_hold',
  'completed',
  'cancelled',
  'unfinished',
  'overdue',
  'unassigned',
  'critical',
  'high',
  'medium',
  'low',
  'corrective',
  'preventive',
  'inspection',
] as const;
const ofParts = ['low_stock', 'out_of_stock'] as const;

/** Says which conditions of the question the records that it asks for do not have, so that none is dropped. */
export function unusedNote(request: RecordRequest, subject: Subject): string {
  const { reading, subjects, period, text } = request;
  const { has } = reading;
  const said = (concepts: readonly ((typeof ofOrders)[number] | (typeof ofParts)[number])[]) =>
    concepts.filter((one) => has(one)).map((one) => text[one]);
  const unused =
    subject === 'parts'
      ? [
          ...said(ofOrders),
          ...subjects.people.map(({ code }) => escapeMarkdown(code)),
          ...(subjects.group ? [escapeMarkdown(subjects.group.label)] : []),
          ...(period && !has('last_ordered') ? [days(period, text)] : []),
        ]
      : [
          ...said(ofParts),
          ...(subjects.source && has('supplier') ? [escapeMarkdown(subjects.source.value)] : []),
          ...(subject === 'assets' && !asksForOrders(request) && has('mine') ? [text.assigned_to] : []),
        ];
  return unused.length > 0 ? text.unused(unused.join(', ')) : '';
}
