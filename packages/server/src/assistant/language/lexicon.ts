import { LRUCache } from 'lru-cache';
import { fold, type Word } from './words.ts';

/**
 * The terms of each concept, separated by commas. A term is one word or several:
 * - `bypass` matches words that begin with it ("bypassing"), and small typing errors ("bypas", "bypss"). One of three letters or fewer has no ending.
 * - `=live` matches only the word itself.
 * - `~schutz` matches words that contain it ("Fingerschutzgitter").
 * - `…` stands for up to four words, or none: `turn … off`.
 */
export type Lexicon<Concept extends string> = Readonly<Record<Concept, string>>;

/** A concept that the words from `from` to before `to` mean. */
export interface Hit<Concept extends string> {
  concept: Concept;
  from: number;
  to: number;
  /** Whether other words may stand between those of the term. */
  hasGap: boolean;
}

interface Stem {
  kind: 'beginning' | 'whole' | 'inside';
  text: string;
}

interface Term<Concept> {
  concept: Concept;
  /** Stems by their number; `gap` for "…". */
  parts: (number | typeof gap)[];
}

const gap = -1;
const MAX_GAP = 4;
/** Words of so few letters are compared as a whole: many others begin with them. */
const MAX_WHOLE = 3;
/** The longest ending of a word that begins with a stem: "überbrück" + "ungen". */
const MAX_ENDING = 5;
/** A word with a typing error may have an ending of so many letters. */
const MAX_ENDING_WITH_ERROR = 4;

/** A lexicon in a form that finds its terms quickly. */
export class TermFinder<Concept extends string> {
  readonly #stems: Stem[] = [];
  readonly #stemsByLetter = new Map<string, number[]>();
  readonly #stemsInside: number[] = [];
  readonly #terms = new Map<number, Term<Concept>[]>();
  /** What is written like a stem is no typing error of another. */
  readonly #spellings = new Set<string>();
  readonly #known: ReadonlySet<string>;
  readonly #matches = new LRUCache<string, readonly number[]>({ max: 5_000 });

  /** Words in `known` are never taken for typing errors of others. */
  constructor(lexicon: Lexicon<Concept>, known: Iterable<string> = []) {
    this.#known = new Set([...known].map(fold));
    const numbers = new Map<string, number>();
    for (const [concept, terms] of Object.entries<string>(lexicon) as [Concept, string][])
      for (const term of terms.split(/[,\n]/).map((one) => one.trim()))
        if (term !== '') this.#add(concept, term, numbers);
  }

  #add(concept: Concept, text: string, numbers: Map<string, number>): void {
    const parts = text.split(/\s+/).map((part) => {
      if (part === '…') return gap;
      const known = numbers.get(part);
      if (known !== undefined) return known;
      const letters = fold(part.replace(/^[=~]/, ''));
      const isWhole = part.startsWith('=') || (!part.startsWith('~') && letters.length <= MAX_WHOLE);
      const stem: Stem = {
        kind: isWhole ? 'whole' : part.startsWith('~') ? 'inside' : 'beginning',
        text: letters,
      };
      const number = this.#stems.push(stem) - 1;
      numbers.set(part, number);
      this.#spellings.add(letters);
      if (stem.kind === 'inside') this.#stemsInside.push(number);
      else {
        const letter = stem.text[0]!;
        this.#stemsByLetter.set(letter, [...(this.#stemsByLetter.get(letter) ?? []), number]);
      }
      return number;
    });
    const first = parts[0]!;
    this.#terms.set(first, [...(this.#terms.get(first) ?? []), { concept, parts }]);
  }

  /** Everything in the words that has a concept, in the order of the words. */
  find(words: readonly Word[]): Hit<Concept>[] {
    const matches = words.map((word) => this.#stemsOf(word));
    const hits: Hit<Concept>[] = [];
    for (const [from, stems] of matches.entries())
      for (const stem of stems)
        for (const term of this.#terms.get(stem) ?? []) {
          const to = endOf(term.parts, 1, from + 1, matches);
          if (to !== undefined)
            hits.push({ concept: term.concept, from, to, hasGap: term.parts.includes(gap) });
        }
    return hits;
  }

  /** The numbers of the stems that a word matches. */
  #stemsOf({ forms }: Word): readonly number[] {
    const key = forms[0]!;
    const cached = this.#matches.get(key);
    if (cached) return cached;
    const found = new Set(forms.flatMap((form) => this.#exactMatches(form)));
    if (!forms.some((form) => this.#known.has(form) || this.#spellings.has(form)))
      for (const form of forms) for (const stem of this.#matchesWithErrors(form)) found.add(stem);
    const numbers = [...found];
    this.#matches.set(key, numbers);
    return numbers;
  }

  #exactMatches(form: string): number[] {
    const begins = (this.#stemsByLetter.get(form[0]!) ?? []).filter((number) => {
      const { kind, text } = this.#stems[number]!;
      return kind === 'whole'
        ? form === text
        : form.startsWith(text) && form.length - text.length <= MAX_ENDING;
    });
    return [...begins, ...this.#stemsInside.filter((number) => form.includes(this.#stems[number]!.text))];
  }

  #matchesWithErrors(form: string): number[] {
    if (form.length < 4 || /\p{N}/u.test(form)) return [];
    // The first two letters are seldom wrong; they may have changed places.
    const letters = new Set([form[0]!, form[1]!]);
    return [...letters]
      .flatMap((letter) => this.#stemsByLetter.get(letter) ?? [])
      .filter((number) => {
        const { kind, text } = this.#stems[number]!;
        return isMisspelt(form, text, kind === 'whole' ? 0 : MAX_ENDING_WITH_ERROR);
      });
  }
}

function endOf(
  parts: readonly number[],
  part: number,
  at: number,
  matches: readonly (readonly number[])[],
): number | undefined {
  if (part === parts.length) return at;
  const stem = parts[part]!;
  if (stem !== gap) return matches[at]?.includes(stem) ? endOf(parts, part + 1, at + 1, matches) : undefined;
  for (let skipped = 0; skipped <= MAX_GAP && at + skipped < matches.length; skipped++) {
    const end = endOf(parts, part + 1, at + skipped, matches);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** Whether a word is the stem with typing errors, and with an ending of at most so many letters. */
export function isMisspelt(word: string, stem: string, ending: number): boolean {
  if (word.length > stem.length + ending + 1) return false;
  if (isAbbreviated(word, stem)) return true;
  const errors = stem.length >= 9 ? 2 : stem.length >= 5 ? 1 : 0;
  // Many words of five letters differ in one.
  if (
    stem.length === 5 &&
    word.length === 5 &&
    [...word].toSorted().join('') !== [...stem].toSorted().join('')
  )
    return false;
  return (
    errors > 0 && word.length >= stem.length - errors && distanceToBeginning(stem, word, ending) <= errors
  );
}

/** Whether a word is the stem without its vowels: "intrlck" for "interlock". */
function isAbbreviated(word: string, stem: string): boolean {
  const vowels = word.match(/[aeiou]/g)?.length ?? 0;
  if (stem.length < 5 || vowels / word.length > 0.2 || /[^a-z]/.test(word)) return false;
  return consonants(word) === consonants(stem);
}

function consonants(word: string): string {
  return (word[0]! + word.slice(1).replace(/[aeiouy]/g, '')).replace(/ck/g, 'k').replace(/(.)\1/g, '$1');
}

/**
 * The number of wrong, missing, added and exchanged letters between `stem` and the beginning of `word` that
 * resembles it most. What follows that beginning may have at most `ending` letters.
 */
function distanceToBeginning(stem: string, word: string, ending: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= stem.length; row++) {
    const current = [row];
    for (let column = 1; column <= word.length; column++) {
      const wrong = stem[row - 1] === word[column - 1] ? 0 : 1;
      let distance = Math.min(current[column - 1]! + 1, last[column]! + 1, last[column - 1]! + wrong);
      if (row > 1 && column > 1 && stem[row - 1] === word[column - 2] && stem[row - 2] === word[column - 1])
        distance = Math.min(distance, beforeLast[column - 2]! + 1);
      current.push(distance);
    }
    beforeLast = last;
    last = current;
  }
  return Math.min(...last.slice(Math.max(0, word.length - ending)));
}
