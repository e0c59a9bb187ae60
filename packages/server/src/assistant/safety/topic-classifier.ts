/** Added to each count, so that a feature that a topic has never shown does not rule it out. */
const SMOOTHING = 0.05;

export interface Guess<Topic> {
  topic: Topic;
  /** How far it is ahead of the next topic; around 0 where two are equally likely. */
  lead: number;
}

/** Finds the likeliest of several topics of a text: naive Bayes over the features. */
export class TopicClassifier<Topic> {
  readonly #topics: readonly Topic[];
  /** How many examples of a topic have a feature: topic after topic. */
  readonly #counts: Uint16Array;
  /** How many features the examples of a topic have together. */
  readonly #totals: Float64Array;
  readonly #features: number;

  constructor(examples: readonly Int32Array[], topics: readonly Topic[], features: number) {
    this.#topics = [...new Set(topics)];
    this.#features = features;
    this.#counts = new Uint16Array(this.#topics.length * features);
    this.#totals = new Float64Array(this.#topics.length);
    for (const [at, example] of examples.entries()) {
      const topic = this.#topics.indexOf(topics[at]!);
      this.#totals[topic]! += example.length;
      for (const feature of example) this.#counts[topic * features + feature]!++;
    }
  }

  guess(features: Int32Array): Guess<Topic> {
    const ranked = this.#topics
      .map((topic, at) => {
        const total = this.#totals[at]! + SMOOTHING * this.#features;
        let score = 0;
        for (const feature of features)
          score += Math.log((this.#counts[at * this.#features + feature]! + SMOOTHING) / total);
        return { topic, score };
      })
      .toSorted((a, b) => b.score - a.score);
    const [first, second] = ranked;
    // Features of a text depend on each other, so the scores of long texts differ too much.
    const lead = (first!.score - (second?.score ?? 0)) / Math.sqrt(features.length || 1);
    return { topic: first!.topic, lead };
  }
}
