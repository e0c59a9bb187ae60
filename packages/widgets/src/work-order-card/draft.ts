import type { WorkOrder } from '@chatterfix/sdk';
import { formatNumber } from '../format.ts';

/** What the reader has written into the card's forms and not yet saved. It survives closing a form. */
export class Draft {
  /** As they are typed. */
  hours = '';
  /** Those that could not be read when the form was sent. */
  unreadHours = '';
  notes = '';
  reason = '';

  clear(): void {
    this.hours = this.unreadHours = this.notes = this.reason = '';
  }

  /** Whether the reader has typed something that is not recorded. */
  differsFrom(order: WorkOrder, tag: string): boolean {
    return (
      this.notes !== '' ||
      this.reason !== '' ||
      (this.hours !== '' && this.hours !== recordedHours(order, tag))
    );
  }

  /**
   * The hours, or undefined where there are none or they cannot be read; then `unreadHours` has them. Rejects
   * where the code that reads them cannot be fetched.
   */
  async readHours(): Promise<number | undefined> {
    this.unreadHours = '';
    if (this.hours.trim() === '') return undefined;
    const { parseHours } = await import('../hours.ts');
    const hours = parseHours(this.hours);
    if (hours === undefined) this.unreadHours = this.hours;
    return hours;
  }

  /** Offers the recorded hours where the reader has typed none. */
  suggestHours(order: WorkOrder, tag: string): void {
    this.hours ||= recordedHours(order, tag);
  }

  /**
   * Takes over the hours of a new version of the work order, unless the reader has typed others. Sending the
   * old ones back would undo what somebody else has recorded.
   */
  followHours(before: WorkOrder | undefined, after: WorkOrder | undefined, tag: string): void {
    if (before && after && this.hours === recordedHours(before, tag)) this.hours = recordedHours(after, tag);
  }
}

/** As people read them in this locale, who can change them and type them so. */
function recordedHours({ actual_hours }: WorkOrder, tag: string): string {
  return actual_hours === null ? '' : formatNumber(actual_hours, tag);
}
