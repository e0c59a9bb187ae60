import { fold } from '../language/words.ts';

/** Of a longer question only so much is read. */
const MAX_CHARACTERS = 16_000;
const MAX_WORDS = 2_000;
/** So many words are remembered with their features. */
const MAX_REMEMBERED = 30_000;
/** The shortest and the longest pieces of a word that are compared. */
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
/** Pairs are also compared by the beginnings of their words, which inflection leaves as they are. */
const STEM = 5;
/** Words of fewer consonants have too many in common. */
const LEAST_CONSONANTS = 3;
const LEAST_LETTERS = 5;
/**
 * Features are numbered by a hash of so many bits. With fewer, many features of a text would have the number of one that
 * is known from other words.
 */
const HASH_BITS = 22;
/** All numbers of features are below this. */
export const FEATURES = 2 ** HASH_BITS;

interface WordFeatures {
  features: readonly number[];
  stem: number;
}

/** The words of a text as they are written. */
export function wordsIn(text: string): string[] {
  return (text.slice(0, MAX_CHARACTERS).match(/[\p{L}\p{M}\p{N}\u0640]+/gu) ?? []).slice(0, MAX_WORDS);
}

/**
 * The features by which a text is compared with others, each once: its words, pairs of words that follow each
 * other or have one between them, and pieces of words, because inflected and misspelt words have most pieces in
 * common.
 */
export class FeatureReader {
  /** The features of each word that was read; the first stands for the word itself. */
  readonly #ofWords = new Map<string, WordFeatures>();
  /** By a feature: the text in which it was last seen. Faster than a set for each text. */
  readonly #lastSeen = new Uint16Array(FEATURES);
  #texts = 0;

  read(words: readonly string[]): Int32Array {
    if (++this.#texts === 2 ** 16) {
      this.#lastSeen.fill(0);
      this.#texts = 1;
    }
    const features: number[] = [];
    const add = (feature: number) => {
      if (this.#lastSeen[feature] === this.#texts) return;
      this.#lastSeen[feature] = this.#texts;
      features.push(feature);
    };
    let before = 0;
    let stemBefore = 0;
    let secondStemBefore = 0;
    for (const word of words) {
      const { stem, features: ofWord } = this.#featuresOf(word);
      for (const feature of ofWord) add(feature);
      add(pairOf(before, ofWord[0]!));
      add(pairOf(stemBefore, stem));
      add(pairOf(secondStemBefore, stem));
      before = ofWord[0]!;
      secondStemBefore = stemBefore;
      stemBefore = stem;
    }
    return Int32Array.from(features);
  }

  #featuresOf(word: string): WordFeatures {
    const known = this.#ofWords.get(word);
    if (known) return known;
    const framed = ` ${normalise(word)} `;
    const features = [numberOf(hash(framed, 0, framed.length))];
    for (let length = SHORTEST_PIECE; length <= Math.min(LONGEST_PIECE, framed.length - 1); length++)
      for (let from = 0; from + length <= framed.length; from++)
        features.push(numberOf(hash(framed, from, from + length)));
    if (this.#ofWords.size >= MAX_REMEMBERED) this.#ofWords.clear();
    const consonants = `-${consonantsOf(framed)}`;
    if (consonants.length >= LEAST_CONSONANTS + 1)
      features.push(numberOf(hash(consonants, 0, consonants.length)));
    const letters = lettersOf(framed);
    if (letters.length >= LEAST_LETTERS) features.push(numberOf(hash(`~${letters}`, 0, letters.length + 1)));
    const stem = hash(`${framed.slice(1, 1 + STEM)}+`, 0, STEM + 1);
    this.#ofWords.set(word, { features, stem });
    return { features, stem };
  }
}

function pairOf(first: number, second: number): number {
  return numberOf(Math.imul(first, 0x01000193) ^ second);
}

/** Without capitals and accents; numbers are all the same word, and "heeelp" has one "e". */
function normalise(word: string): string {
  return fold(word)
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/\p{N}{2,}|^\p{N}+$/gu, '#');
}

/** What shorthand leaves of a word: "intrlck". Vowels are also what is misspelt most. */
function consonantsOf(word: string): string {
  return word.replace(/[aeiouy\s]/g, '').replace(/(.)\1/gu, '$1');
}

/** The same for words in which letters have changed places: "inetrlock". */
function lettersOf(word: string): string {
  return [...word.trim()].toSorted().join('');
}

/** FNV-1a, see http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string, from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

/** Spreads the bits of a hash, because the low bits of FNV alone are no good. */
function numberOf(value: number): number {
  const mixed = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> (32 - HASH_BITS);
}
