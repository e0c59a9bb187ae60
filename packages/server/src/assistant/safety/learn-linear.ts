import { RARITY_STEP, scaleOf, type LinearWeights } from './linear-classifier.ts';

/** Examples are gone through so many times. */
const ROUNDS = 20;
/** Those that were clearly right the last time are looked at again in one of so many rounds only. */
const ROUNDS_FOR_ALL = 5;
/** How much a wrong example may weigh: with more, the examples are learned by heart. */
const COST = 2;
/** The largest weight is this many steps, so that the weights take little space. */
const MAX_WEIGHT = 1_023;

/**
 * Finds the weights of a linear support vector machine with squared hinge loss by dual coordinate descent (Hsieh
 * et al., ICML 2008). The same examples always lead to the same weights.
 */
export function learnLinear(
  examples: readonly Int32Array[],
  isPositive: readonly boolean[],
  features: number,
): LinearWeights {
  const rarity = rarityOf(examples, features);
  const scales = examples.map((example) => scaleOf(example, rarity));
  const squared = Float64Array.from(rarity, (steps) => (steps * RARITY_STEP) ** 2);
  const weights = new Float64Array(features);
  let bias = 0;
  const shares = new Float64Array(examples.length);
  const isClear = new Uint8Array(examples.length);
  const slack = 1 / (2 * COST);
  const order = Int32Array.from(examples.keys());
  const random = pseudoRandom();
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    const isForAll = round % ROUNDS_FOR_ALL === 0 || round === ROUNDS - 1;
    for (const at of order) {
      if (isClear[at] && !isForAll) continue;
      const example = examples[at]!;
      const sign = isPositive[at] ? 1 : -1;
      let sum = 0;
      for (const feature of example) sum += weights[feature]!;
      const score = bias + sum * scales[at]!;
      const share = Math.max(0, shares[at]! - (sign * score - 1 + slack * shares[at]!) / (2 + slack));
      const change = sign * (share - shares[at]!);
      isClear[at] = Number(share === 0 && change === 0);
      if (change === 0) continue;
      shares[at] = share;
      bias += change;
      for (const feature of example) weights[feature]! += change * scales[at]! * squared[feature]!;
    }
  }
  const scale = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) / MAX_WEIGHT || 1;
  return { rarity, weights: Int16Array.from(weights, (weight) => Math.round(weight / scale)), scale, bias };
}

function rarityOf(examples: readonly Int32Array[], features: number): Uint8Array {
  const counts = new Float64Array(features);
  for (const example of examples) for (const feature of example) counts[feature]!++;
  return Uint8Array.from(counts, (count) =>
    Math.round(Math.log(1 + examples.length / (count || 1)) / RARITY_STEP),
  );
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
