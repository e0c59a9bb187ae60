import { tellingTerms } from '../../platform/search/shorthand.ts';
import type { WeighedTerm } from '../../platform/search/query.ts';
import { straightenHyphens, tagsIn, type TagMention } from '../../platform/search/tags.ts';
import { readIntents, type Intents } from './intents.ts';
import { weigh } from './playbook-index.ts';

/** A question, as the search uses it. */
export interface Question {
  /** The question as it was asked. */
  text: string;
  intents: Intents;
  /** The words that may be tags of assets or numbers of parts. */
  mentions: TagMention[];
  /** The other words, except stop words and the words of the intents. */
  words: WeighedTerm[];
}

/**
 * If the words that describe a fault weigh less than this together, as in "it is broken", no playbook can be
 * found by them.
 */
const MIN_FAULT_WEIGHT = 0.6;

export function readQuestion(text: string): Question {
  const straightened = straightenHyphens(text);
  const intents = readIntents(straightened);
  return {
    text,
    intents,
    mentions: tagsIn(straightened),
    words: tellingTerms(intents.rest).map((term) => ({ term, weight: weigh(term) })),
  };
}

/** The spellings of the words that are tags, because a record has them or because they look like one. */
export function tagSpellings(
  mentions: readonly TagMention[],
  knownTags: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(
    mentions
      .filter(({ spellings, looksLikeTag }) => looksLikeTag || spellings.some((one) => knownTags.has(one)))
      .flatMap(({ spellings }) => spellings),
  );
}

/**
 * The words that describe a fault: all but tags, which only name the machine. Empty if they say too little.
 */
export function faultWords({ words }: Question, tags: ReadonlySet<string>): WeighedTerm[] {
  const others = words.filter(({ term }) => !tags.has(term[0]!));
  return totalWeight(others) >= MIN_FAULT_WEIGHT ? others : [];
}

export function totalWeight(words: readonly { weight: number }[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
