import type { Token } from 'micromark-util-types';

const containers = new Set(['listOrdered', 'listUnordered', 'blockQuote']);

/** Finds out which lists are loose: a blank line stands between their items, or between the blocks of an item. */
export class Looseness {
  private readonly containers: { loose: boolean; atMarker: boolean }[] = [];

  /** Whether the innermost list is loose, as far as it has been read. */
  get isLoose(): boolean {
    return this.containers.at(-1)?.loose ?? false;
  }

  take({ type }: Token, enters: boolean): void {
    if (containers.has(type)) {
      if (enters) {
        this.leaveMarker();
        this.containers.push({ loose: false, atMarker: false });
      } else {
        this.containers.pop();
        this.leaveMarker();
      }
      return;
    }
    const container = this.containers.at(-1);
    if (!container || type === 'linePrefix') return;
    if (type === 'listItemPrefix' && !enters) container.atMarker = true;
    else if (type !== 'lineEndingBlank') container.atMarker = false;
    else if (enters) {
      // An item may begin with a blank line.
      if (!container.atMarker) container.loose = true;
      container.atMarker = false;
    }
  }

  private leaveMarker(): void {
    const container = this.containers.at(-1);
    if (container) container.atMarker = false;
  }
}
