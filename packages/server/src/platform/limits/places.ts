/** Counts what each party has under way at once, up to a number of places for each. */
export class Places {
  readonly #each: number;
  readonly #taken = new Map<string, number>();

  constructor(each: number) {
    this.#each = each;
  }

  /** Takes a place and returns how to leave it, once. Undefined if all places of the party are taken. */
  take(party: string): (() => void) | undefined {
    const taken = this.#taken.get(party) ?? 0;
    if (taken >= this.#each) return undefined;
    this.#taken.set(party, taken + 1);
    let hasLeft = false;
    return () => {
      if (hasLeft) return;
      hasLeft = true;
      const left = this.#taken.get(party)! - 1;
      if (left > 0) this.#taken.set(party, left);
      else this.#taken.delete(party);
    };
  }
}
