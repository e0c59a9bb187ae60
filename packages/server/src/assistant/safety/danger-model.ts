import type { Language } from '../language/detect.ts';
import type { Example } from './examples/index.ts';
import { FeatureReader, FEATURES, wordsIn } from './features.ts';
import type { Hazard } from './hazards.ts';
import { KnownFeatures } from './known-features.ts';
import { learnLinear } from './learn-linear.ts';
import type { LinearWeights } from './linear-classifier.ts';
import { learnTopics, type TopicEvidence } from './topic-classifier.ts';

/** A feature that fewer examples have says nothing about others. */
const LEAST_EXAMPLES = 2;

/** What is learned from the examples. */
export interface DangerModel {
  /** One bit for each feature, set if it is known. The others count only the known ones. */
  knownFeatures: Uint8Array;
  danger: LinearWeights;
  hazards: TopicEvidence<Hazard>;
  languages: TopicEvidence<Language>;
}

export function learnDangerModel(examples: readonly Example[]): DangerModel {
  const reader = new FeatureReader();
  const read = examples.map(({ text }) => reader.read(wordsIn(text)));
  const knownFeatures = findKnownFeatures(read);
  const numbers = new KnownFeatures(knownFeatures);
  const { size } = numbers;
  const known = read.map((features) => numbers.of(features));
  const isDangerous = examples.map(({ hazard }) => hazard !== undefined);
  return {
    knownFeatures,
    danger: learnLinear(known, isDangerous, size),
    hazards: learnTopics(
      known.filter((_, at) => isDangerous[at]),
      examples.flatMap(({ hazard }) => hazard ?? []),
      size,
    ),
    languages: learnTopics(
      known,
      examples.map(({ language }) => language),
      size,
    ),
  };
}

function findKnownFeatures(examples: readonly Int32Array[]): Uint8Array {
  const counts = new Uint16Array(FEATURES);
  for (const features of examples) for (const feature of features) counts[feature]!++;
  const bits = new Uint8Array(FEATURES / 8);
  for (const [feature, count] of counts.entries())
    if (count >= LEAST_EXAMPLES) bits[feature >> 3]! |= 1 << (feature & 7);
  return bits;
}
