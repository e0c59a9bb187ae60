/** Examples are gone through so many times. */
const ROUNDS = 8;
/** How much a wrong example may weigh: with more, the examples are learned by heart. */
const COST = 1;

/**
 * Tells texts of two kinds apart by a weighted sum of their features. The weights are those of a linear support
 * vector machine with squared hinge loss, found by dual coordinate descent (Hsieh et al., ICML 2008). The same
 * examples always lead to the same weights.
 */
export class LinearClassifier {
  /** The weight of each feature, multiplied by its rarity. */
  readonly #weights: Float64Array;
  readonly #squaredRarity: Float64Array;
  #bias = 0;

  constructor(examples: readonly Int32Array[], isPositive: readonly boolean[], features: number) {
    this.#weights = new Float64Array(features);
    this.#squaredRarity = squaredRarity(examples, features);
    this.#learn(examples, isPositive);
  }

  /** Above 0 for texts like the positive examples; 1 and more where there is little doubt. */
  score(features: Int32Array): number {
    return this.#bias + this.#sum(features) * this.#scaleOf(features);
  }

  #learn(examples: readonly Int32Array[], isPositive: readonly boolean[]): void {
    const scales = examples.map((features) => this.#scaleOf(features));
    const shares = new Float64Array(examples.length);
    const slack = 1 / (2 * COST);
    const order = Int32Array.from(examples.keys());
    const random = pseudoRandom();
    for (let round = 0; round < ROUNDS; round++) {
      shuffle(order, random);
      for (const at of order) {
        const features = examples[at]!;
        const sign = isPositive[at] ? 1 : -1;
        const score = this.#bias + this.#sum(features) * scales[at]!;
        const share = Math.max(0, shares[at]! - (sign * score - 1 + slack * shares[at]!) / (2 + slack));
        const change = sign * (share - shares[at]!);
        if (change === 0) continue;
        shares[at] = share;
        this.#bias += change;
        for (const feature of features)
          this.#weights[feature]! += change * scales[at]! * this.#squaredRarity[feature]!;
      }
    }
  }

  #sum(features: Int32Array): number {
    let sum = 0;
    for (const feature of features) sum += this.#weights[feature]!;
    return sum;
  }

  /** Makes long and short texts comparable. */
  #scaleOf(features: Int32Array): number {
    let sum = 0;
    for (const feature of features) sum += this.#squaredRarity[feature]!;
    return 1 / Math.sqrt(sum || 1);
  }
}

/** Rare features tell more than frequent ones. */
function squaredRarity(examples: readonly Int32Array[], features: number): Float64Array {
  const counts = new Float64Array(features);
  for (const example of examples) for (const feature of example) counts[feature]!++;
  return counts.map((count) => Math.log(1 + examples.length / (count || 1)) ** 2);
}

/** In another order each round: the weights would lean towards what always comes last. */
function shuffle(order: Int32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
}

/** The same numbers from 0 to below 1 each time (a linear congruential generator). */
function pseudoRandom(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
