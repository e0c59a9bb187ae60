/** The weights by which texts of two kinds are told apart, in numbers of few bits. */
export interface LinearWeights {
  /** How rare each feature is, in steps of `RARITY_STEP`. Rare features tell more than frequent ones. */
  rarity: Uint8Array;
  /** What each feature adds to the score of a text, divided by `scale`. */
  weights: Int16Array;
  scale: number;
  bias: number;
}

export const RARITY_STEP = 1 / 16;

/** Tells texts of two kinds apart by a weighted sum of their features. */
export class LinearClassifier {
  readonly #linear: LinearWeights;

  constructor(linear: LinearWeights) {
    this.#linear = linear;
  }

  /** Above 0 for texts like the positive examples; 1 and more where there is little doubt. */
  score(features: Int32Array): number {
    const { rarity, weights, scale, bias } = this.#linear;
    let sum = 0;
    for (const feature of features) sum += weights[feature]!;
    return bias + sum * scale * scaleOf(features, rarity);
  }
}

/** Makes long and short texts comparable. */
export function scaleOf(features: Int32Array, rarity: Uint8Array): number {
  let sum = 0;
  for (const feature of features) sum += (rarity[feature]! * RARITY_STEP) ** 2;
  return 1 / Math.sqrt(sum || 1);
}
