import { FEATURES } from './features.ts';

/** The features that are known from examples, with consecutive numbers. */
export class KnownFeatures {
  readonly size: number;
  /** By a feature: its number here, or -1. */
  readonly #numbers = new Int32Array(FEATURES).fill(-1);

  /** The bits have one for each feature, set if it is known. */
  constructor(bits: Uint8Array) {
    let size = 0;
    for (let feature = 0; feature < FEATURES; feature++)
      if (bits[feature >> 3]! & (1 << (feature & 7))) this.#numbers[feature] = size++;
    this.size = size;
  }

  /** The numbers of those features that are known. */
  of(features: Int32Array): Int32Array {
    return features.map((feature) => this.#numbers[feature]!).filter((number) => number >= 0);
  }
}
