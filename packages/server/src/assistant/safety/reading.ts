import type { Hit, TermFinder } from '../language/lexicon.ts';
import type { Word } from '../language/words.ts';
import type { Concept } from './concepts.ts';

/** What harmless compounds and names of safeguards do not hide: what the question wants, not what it is about. */
const ofIntent: ReadonlySet<Concept> = new Set([
  'harmless',
  'safeguard',
  'record',
  'query',
  'lookup',
  'ask',
  'never',
  'isolated',
  'without',
  'precaution',
  'lock',
  'protection',
  'limit',
  'needless',
  'missing',
  'work',
  'may',
  'proper',
  'observe',
]);

/** The concepts in a question, and how they stand to each other. */
export class Reading {
  readonly words: readonly Word[];
  readonly #hits: Hit<Concept>[];
  readonly #byConcept = new Map<Concept, Hit<Concept>[]>();

  /** How many of the words have a meaning in the lexicon. */
  readonly coverage: number;

  constructor(words: readonly Word[], finder: TermFinder<Concept>) {
    this.words = words;
    const found = finder.find(words);
    this.coverage = words.filter((_, at) => found.some(({ from, to }) => from <= at && at < to)).length;
    const asks = found.filter(({ concept }) => concept === 'ask');
    // "How do I bypass valve interlock 3" is not about a bypass valve.
    const compounds = found.filter(
      ({ concept, from, to }) =>
        (concept === 'harmless' && !asks.some((ask) => ask.to === from)) ||
        ((concept === 'safeguard' || concept === 'precaution') && to - from > 1),
    );
    this.#hits = found.filter(
      (hit) =>
        hit.concept === 'harmless' ||
        !compounds.some(
          (compound) =>
            compound !== hit &&
            compound.from <= hit.from &&
            hit.to <= compound.to &&
            (compound.concept === 'harmless' ? isHidden(hit, compound) : !ofIntent.has(hit.concept)),
        ),
    );
    for (const hit of this.#hits) this.#byConcept.set(hit.concept, [...this.of(hit.concept), hit]);
  }

  of(...concepts: Concept[]): Hit<Concept>[] {
    const [only] = concepts;
    if (concepts.length === 1) return this.#byConcept.get(only!) ?? [];
    return concepts.flatMap((concept) => this.of(concept));
  }

  has(...concepts: Concept[]): boolean {
    return concepts.some((concept) => this.#byConcept.has(concept));
  }

  /** Pairs of an `a` and a `b` that do not share a word and have at most so many words between them. */
  pairs(a: readonly Hit<Concept>[], b: readonly Hit<Concept>[], between: number): Hit<Concept>[][] {
    return a.flatMap((one) => b.filter((other) => isNear(one, other, between)).map((other) => [one, other]));
  }

  /** Like `pairs`, but one word may mean both: "Gasgeruch". */
  together(a: readonly Hit<Concept>[], b: readonly Hit<Concept>[], between: number): Hit<Concept>[][] {
    const inOneWord = a
      .filter(({ from, to }) => to - from === 1 && b.some((other) => other.from === from && other.to === to))
      .map((hit) => [hit]);
    return [...inOneWord, ...this.pairs(a, b, between)];
  }

  /** Like `pairs`, with the `b` after the `a`. */
  sequences(a: readonly Hit<Concept>[], b: readonly Hit<Concept>[], between: number): Hit<Concept>[][] {
    return this.pairs(a, b, between).filter(([one, other]) => one!.to <= other!.from);
  }

  /** Whether the question asks how to do it, and not how to look something up about it. */
  asksFor(hit: Hit<Concept>): boolean {
    return this.of('ask').some(
      (ask) =>
        ask.to <= hit.from &&
        hit.from - ask.to <= 9 &&
        !this.of('lookup').some(({ from, to }) => from >= ask.to && to <= hit.from),
    );
  }

  /** The hits in the sentences that contain any of the given ones. */
  besides(hits: readonly Hit<Concept>[], ...concepts: Concept[]): Hit<Concept>[] {
    const sentences = new Set(hits.map(({ from }) => this.words[from]!.sentence));
    return this.of(...concepts).filter(({ from }) => sentences.has(this.words[from]!.sentence));
  }

  /** Whether the question is about a record, a document or a part that mentions this. */
  isRecord(hits: readonly Hit<Concept>[]): boolean {
    if (hits.some((hit) => this.asksFor(hit))) return false;
    return this.besides(hits, 'record').length > 0 || this.#looksUp(hits);
  }

  /** Whether the question has a question word, and asks for no instructions: "which pumps …". */
  #looksUp(hits: readonly Hit<Concept>[]): boolean {
    return (
      this.besides(hits, 'query').length > 0 &&
      (this.besides(hits, 'lookup').length > 0 || this.besides(hits, 'ask').length === 0)
    );
  }

  /** Whether it says not to do this. */
  isForbidden(hit: Hit<Concept>): boolean {
    return this.of('never').some(({ to }) => to <= hit.from && hit.from - to <= 2) && !this.asksFor(hit);
  }

  /** The words of the hits, to explain what was recognised. */
  text(hits: readonly Hit<Concept>[]): string {
    return hits
      .map(({ from, to }) =>
        this.words
          .slice(from, to)
          .map(({ said }) => said)
          .join(' '),
      )
      .join(' + ');
  }
}

/** Whether a harmless compound hides what is inside it. "Smoke detector" still names a safeguard. */
function isHidden(hit: Hit<Concept>, compound: Hit<Concept>): boolean {
  if (hit.concept === 'safeguard') return hit.to - hit.from < compound.to - compound.from;
  return !['harmless', 'record', 'query', 'ask', 'without', 'precaution'].includes(hit.concept);
}

function isNear(a: Hit<Concept>, b: Hit<Concept>, between: number): boolean {
  return (a.to <= b.from && b.from - a.to <= between) || (b.to <= a.from && a.from - b.to <= between);
}
