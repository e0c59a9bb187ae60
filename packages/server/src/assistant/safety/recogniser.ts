import type { Language } from '../language/detect.ts';
import type { DangerModel } from './danger-model.ts';
import { FeatureReader, wordsIn } from './features.ts';
import { emergencies, type Hazard } from './hazards.ts';
import { KnownFeatures } from './known-features.ts';
import { LinearClassifier } from './linear-classifier.ts';
import { partsOf } from './parts.ts';
import { besidesRecords, clausesOf, contentOf } from './record-questions.ts';
import { TopicClassifier } from './topic-classifier.ts';

/** A danger that a question asks about or reports. */
export interface Danger {
  hazard: Hazard | 'general';
  language: Language;
}

/** A question is dangerous from this score on. A false alarm costs less than a danger that is missed. */
const LEAST_SCORE = -0.2;
/** A part of a question lacks what the others say, so it has to be clearer. */
const LEAST_SCORE_OF_PART = 0.1;
/** What stands beside a question for records is nearly a question of its own. */
const LEAST_SCORE_BESIDE_RECORDS = -0.1;
/** It must tell of danger in its words, not in "it", "the" or "is" alone. */
const LEAST_SCORE_OF_WORDS = -0.4;
/** Of more clauses none is told apart. */
const MOST_CLAUSES = 20;
/** The hazard counts as known if it is so far ahead of the next one. */
const LEAST_LEAD = 2.5;
/** A second hazard has to be so clear. */
const LEAST_LEAD_OF_SECOND = 6;
/** They are looked for in so many parts of the question, the most dangerous ones. */
const MOST_GUESSES = 6;

/** Recognises danger by the likeness to examples. */
export class Recogniser {
  readonly #reader = new FeatureReader();
  readonly #known: KnownFeatures;
  readonly #frequent: KnownFeatures;
  readonly #isDangerous: LinearClassifier;
  readonly #hazards: TopicClassifier<Hazard>;
  readonly #languages: TopicClassifier<Language>;

  constructor(model: DangerModel) {
    this.#known = new KnownFeatures(model.knownFeatures);
    this.#frequent = new KnownFeatures(model.frequentFeatures);
    this.#isDangerous = new LinearClassifier(model.danger);
    this.#hazards = new TopicClassifier(model.hazards);
    this.#languages = new TopicClassifier(model.languages);
  }

  /** The dangers in a question, an emergency before what is asked for; none if it is harmless. */
  recognise(question: string): Danger[] {
    const whole = this.#read(question);
    const parts = partsOf(question).map((part) => this.#read(part));
    const beside = this.#besideRecords(question).map((text) => this.#read(text));
    const scored = [
      ...this.#scored([whole], LEAST_SCORE),
      ...this.#scored(parts, LEAST_SCORE_OF_PART),
      ...this.#scored(beside, LEAST_SCORE_BESIDE_RECORDS),
    ].toSorted((a, b) => b.score - a.score);
    if (scored.length === 0) return [];
    const language = this.#languages.guess(this.#frequent.of(whole)).topic;
    // A question about two hazards is like neither of them as a whole, so its parts are looked at too.
    const guesses = scored
      .slice(0, MOST_GUESSES)
      .map(({ features }) => this.#hazards.guess(this.#frequent.of(features)));
    const first = guesses.find(({ lead }) => lead >= LEAST_LEAD)?.topic ?? 'general';
    const second = guesses.find(
      ({ topic, lead }) => lead >= LEAST_LEAD_OF_SECOND && isEmergency(topic) !== isEmergency(first),
    );
    const hazards: Danger['hazard'][] = second === undefined ? [first] : [first, second.topic];
    return hazards
      .toSorted((a, b) => Number(isEmergency(b)) - Number(isEmergency(a)))
      .map((hazard) => ({ hazard, language }));
  }

  /** How dangerous a text is as a whole: above 0 if it is likelier so than not. */
  score(text: string): number {
    return this.#isDangerous.score(this.#known.of(this.#read(text)));
  }

  /** What stands beside a question for records, if its words tell of danger. */
  #besideRecords(question: string): string[] {
    const clauses = clausesOf(question);
    if (clauses.length < 2 || clauses.length > MOST_CLAUSES) return [];
    const isTelling = (words: string) => words !== '' && this.score(words) >= LEAST_SCORE_OF_WORDS;
    const others = clauses.filter((clause) => {
      const rest = besidesRecords(clause);
      return rest === undefined || isTelling(rest);
    });
    const text = others.join(', ');
    return others.length < clauses.length && isTelling(contentOf(text)) ? [text] : [];
  }

  #scored(texts: readonly Int32Array[], least: number) {
    return texts
      .map((features) => ({ features, score: this.#isDangerous.score(this.#known.of(features)) }))
      .filter(({ score }) => score >= least);
  }

  #read(text: string): Int32Array {
    return this.#reader.read(wordsIn(text));
  }
}

function isEmergency(hazard: Hazard | 'general'): boolean {
  return (emergencies as readonly string[]).includes(hazard);
}
