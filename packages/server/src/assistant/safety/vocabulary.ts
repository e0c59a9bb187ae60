import { FEATURES } from './features.ts';

/** A feature that fewer examples have says nothing about others. */
const LEAST_EXAMPLES = 2;

/** The features that are known from examples, with consecutive numbers. */
export class Vocabulary {
  readonly size: number;
  /** By a feature: its number here, or -1. */
  readonly #numbers = new Int32Array(FEATURES).fill(-1);

  constructor(examples: readonly Int32Array[]) {
    const counts = new Uint16Array(FEATURES);
    for (const features of examples) for (const feature of features) counts[feature]!++;
    let size = 0;
    for (let feature = 0; feature < FEATURES; feature++)
      if (counts[feature]! >= LEAST_EXAMPLES) this.#numbers[feature] = size++;
    this.size = size;
  }

  /** The numbers of those features that are known. */
  known(features: Int32Array): Int32Array {
    const known: number[] = [];
    for (const feature of features) if (this.#numbers[feature]! >= 0) known.push(this.#numbers[feature]!);
    return Int32Array.from(known);
  }
}
