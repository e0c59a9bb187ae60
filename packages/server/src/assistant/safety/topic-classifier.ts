/** Added to each count, so that a feature that a topic has never shown does not rule it out. */
const SMOOTHING = 0.05;
/** Evidence is kept in steps of this size, which fit into a byte. */
const STEP = 1 / 20;

/** What is known about topics, in numbers of few bits. */
export interface TopicEvidence<Topic> {
  topics: readonly Topic[];
  /** How much a feature speaks for a topic, in steps of `STEP`: topic after topic. */
  evidence: Uint8Array;
  /** What each feature that was never seen with a topic adds to the topic's score. */
  unseen: readonly number[];
}

interface Guess<Topic> {
  topic: Topic;
  /** How far it is ahead of the next topic; around 0 where two are equally likely. */
  lead: number;
}

/** Finds the likeliest of several topics of a text: naive Bayes over the features. */
export class TopicClassifier<Topic> {
  readonly #known: TopicEvidence<Topic>;

  constructor(known: TopicEvidence<Topic>) {
    this.#known = known;
  }

  guess(features: Int32Array): Guess<Topic> {
    const { topics, evidence, unseen } = this.#known;
    const all = evidence.length / topics.length;
    const ranked = topics
      .map((topic, at) => {
        let steps = 0;
        for (const feature of features) steps += evidence[at * all + feature]!;
        return { topic, score: steps * STEP + features.length * unseen[at]! };
      })
      .toSorted((a, b) => b.score - a.score);
    const [first, second] = ranked;
    // Features of a text depend on each other, so the scores of long texts differ too much.
    const lead = (first!.score - (second?.score ?? 0)) / Math.sqrt(features.length || 1);
    return { topic: first!.topic, lead };
  }
}

export function learnTopics<Topic>(
  examples: readonly Int32Array[],
  topicOf: readonly Topic[],
  features: number,
): TopicEvidence<Topic> {
  const topics = [...new Set(topicOf)];
  const counts = new Uint16Array(topics.length * features);
  const totals = new Float64Array(topics.length);
  for (const [at, example] of examples.entries()) {
    const topic = topics.indexOf(topicOf[at]!);
    totals[topic]! += example.length;
    for (const feature of example) counts[topic * features + feature]!++;
  }
  return {
    topics,
    evidence: Uint8Array.from(counts, (count) => Math.round(Math.log(1 + count / SMOOTHING) / STEP)),
    unseen: Array.from(totals, (total) => Math.log(SMOOTHING / (total + SMOOTHING * features))),
  };
}
