import type { WorkOrder } from '@chatterfix/sdk';

/** What the reader has written into the card's forms and not yet saved. It survives closing a form. */
export class Draft {
  hours = '';
  notes = '';
  reason = '';

  clear(): void {
    this.hours = this.notes = this.reason = '';
  }

  /** Whether the reader has typed something that is not recorded. */
  differsFrom(order: WorkOrder): boolean {
    return (
      this.notes !== '' || this.reason !== '' || (this.hours !== '' && this.hours !== recordedHours(order))
    );
  }

  /** Offers the recorded hours where the reader has typed none. */
  suggestHours(order: WorkOrder): void {
    this.hours ||= recordedHours(order);
  }

  /**
   * Takes over the hours of a new version of the work order, unless the reader has typed others. Sending the
   * old ones back would undo what somebody else has recorded.
   */
  followHours(before: WorkOrder | undefined, after: WorkOrder | undefined): void {
    if (before && after && this.hours === recordedHours(before)) this.hours = recordedHours(after);
  }
}

function recordedHours({ actual_hours }: WorkOrder): string {
  return actual_hours === null ? '' : String(actual_hours);
}
