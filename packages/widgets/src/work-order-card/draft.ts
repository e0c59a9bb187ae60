import type { WorkOrder, WorkOrderComplete } from '@chatterfix/sdk';
import { formatNumber } from '../format.ts';
import { parseHours } from '../hours.ts';

const HOUR = 3_600_000;
/** Work that began longer ago was interrupted: the time since then says nothing about the hours worked. */
const LONGEST = 24;

/** What the reader has written into the card's forms and not yet saved. It survives closing a form. */
export class Draft {
  /** As they are typed. */
  hours = '';
  /** Those that could not be read when the form was sent. */
  unreadHours = '';
  notes = '';
  reason = '';
  /** What the completion form began with. */
  private offered = { hours: '', notes: '' };

  clear(): void {
    this.hours = this.unreadHours = this.notes = this.reason = '';
    this.offered = { hours: '', notes: '' };
  }

  /** Whether the reader has typed something that is not recorded. */
  get isWritten(): boolean {
    const { hours, notes, reason, offered } = this;
    return reason !== '' || notes !== offered.notes || (hours !== '' && hours !== offered.hours);
  }

  /**
   * Fills in what the reader has not changed: the recorded hours, or the time since the work began, and the
   * recorded notes.
   */
  offer(order: WorkOrder, tag: string): void {
    const offered = { hours: hoursOf(order, tag), notes: order.completion_notes ?? '' };
    if (this.hours === '' || this.hours === this.offered.hours) this.hours = offered.hours;
    if (this.notes === '' || this.notes === this.offered.notes) this.notes = offered.notes;
    this.offered = offered;
  }

  /** What the completion records. Undefined where the hours cannot be read; then `unreadHours` has them. */
  completionOf({ completion_notes: recorded }: WorkOrder): WorkOrderComplete | undefined {
    const isGiven = this.hours.trim() !== '';
    const hours = isGiven ? parseHours(this.hours) : undefined;
    this.unreadHours = isGiven && hours === undefined ? this.hours : '';
    if (this.unreadHours) return undefined;
    const notes = this.notes.trim() === '' ? null : this.notes;
    return {
      ...(hours === undefined ? {} : { actual_hours: hours }),
      ...(notes === recorded ? {} : { completion_notes: notes }),
    };
  }

  /**
   * Takes over what somebody else has recorded, unless the reader has typed something else. Sending the old
   * values back would undo it.
   */
  follow(before: WorkOrder | undefined, after: WorkOrder | undefined, tag: string): void {
    if (
      before &&
      after &&
      (before.actual_hours !== after.actual_hours || before.completion_notes !== after.completion_notes)
    )
      this.offer(after, tag);
  }
}

/** As people read them in this locale, who can change them and type them so. */
function hoursOf({ actual_hours, started_at }: WorkOrder, tag: string): string {
  if (actual_hours !== null) return formatNumber(actual_hours, tag);
  const since = started_at === null ? 0 : (Date.now() - Date.parse(started_at)) / HOUR;
  return since > 0 && since <= LONGEST ? formatNumber(Math.max(1, Math.round(since * 4)) / 4, tag) : '';
}
