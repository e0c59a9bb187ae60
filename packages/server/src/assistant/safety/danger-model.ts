import type { Language } from '../language/detect.ts';
import type { Example } from './examples/index.ts';
import { FeatureReader, FEATURES, wordsIn } from './features.ts';
import type { Hazard } from './hazards.ts';
import { KnownFeatures } from './known-features.ts';
import { learnLinear } from './learn-linear.ts';
import type { LinearWeights } from './linear-classifier.ts';
import { learnTopics, type TopicEvidence } from './topic-classifier.ts';

/** A feature that fewer examples have says nothing about others. */
const LEAST_EXAMPLES = 4;
/** Topics are told apart by frequent features alone, because there is a figure for each topic. */
const LEAST_EXAMPLES_OF_FREQUENT = 16;

/** One of so many examples is also learned with typing errors. */
const TYPING_ERRORS_IN_EACH = 2;
const typingErrors: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll(/(?<=\p{L}{2})(\p{L})(\p{L})(?=\p{L})/gu, '$2$1'),
  (text) => text.replaceAll(/(?<=\p{L}{2})\p{L}(?=\p{L}{2})/gu, ''),
  (text) => text.replaceAll(/(?<=\p{L}{3})(\p{L})(?=\p{L})/gu, '$1$1'),
  (text) => text.replaceAll(/(?<=\p{L})\p{L}(?=\p{L}{3})/gu, ''),
];

/** What is learned from the examples. */
export interface DangerModel {
  /** One bit for each feature, set if it is known. `danger` counts only the known ones. */
  knownFeatures: Uint8Array;
  danger: LinearWeights;
  /** The same for features that many examples have. The topics count only these. */
  frequentFeatures: Uint8Array;
  hazards: TopicEvidence<Hazard>;
  languages: TopicEvidence<Language>;
}

export function learnDangerModel(examples: readonly Example[]): DangerModel {
  const reader = new FeatureReader();
  const all = examples.flatMap(withTypingErrors);
  const read = all.map(({ text }) => reader.read(wordsIn(text)));
  const knownFeatures = findFeatures(read, LEAST_EXAMPLES);
  const frequentFeatures = findFeatures(read, LEAST_EXAMPLES_OF_FREQUENT);
  const numbers = new KnownFeatures(knownFeatures);
  const numbersOfFrequent = new KnownFeatures(frequentFeatures);
  const frequent = read.map((features) => numbersOfFrequent.of(features));
  const isDangerous = all.map(({ hazard }) => hazard !== undefined);
  return {
    knownFeatures,
    danger: learnLinear(
      read.map((features) => numbers.of(features)),
      isDangerous,
      numbers.size,
    ),
    frequentFeatures,
    hazards: learnTopics(
      frequent.filter((_, at) => isDangerous[at]),
      all.flatMap(({ hazard }) => hazard ?? []),
      numbersOfFrequent.size,
    ),
    languages: learnTopics(
      frequent,
      all.map(({ language }) => language),
      numbersOfFrequent.size,
    ),
  };
}

function findFeatures(examples: readonly Int32Array[], leastExamples: number): Uint8Array {
  const counts = new Uint16Array(FEATURES);
  for (const features of examples) for (const feature of features) counts[feature]!++;
  const bits = new Uint8Array(FEATURES / 8);
  for (const [feature, count] of counts.entries())
    if (count >= leastExamples) bits[feature >> 3]! |= 1 << (feature & 7);
  return bits;
}

/** An example, and some of them also as it is typed in a hurry: in each longer word a letter is wrong. */
function withTypingErrors(example: Example, at: number): Example[] {
  if (at % TYPING_ERRORS_IN_EACH !== 0) return [example];
  const mistype = typingErrors[(at / TYPING_ERRORS_IN_EACH) % typingErrors.length]!;
  return [example, { ...example, text: mistype(example.text) }];
}
