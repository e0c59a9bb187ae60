import MiniSearch from 'minisearch';
import { joinAbbreviations, tellingTerms, type Term } from '../../platform/search/shorthand.ts';
import { playbooks } from '../playbooks/index.ts';

/** The fields that say what a playbook is about. */
const subjectFields = ['title', 'subject', 'symptoms'] as const;
/** The other fields, which mention many things. */
const otherFields = ['causes', 'parts', 'steps', 'hazards', 'prevention'] as const;

/** A full-text index of the playbooks, built when the program starts. */
const index = new MiniSearch<{ id: string } & Record<string, string>>({
  fields: [...subjectFields, ...otherFields],
  processTerm: stem,
  searchOptions: {
    boost: { title: 4, symptoms: 3, subject: 2, steps: 0.2, hazards: 0.2, prevention: 0.2 },
    prefix: (term) => term.length > 3,
    combineWith: 'OR',
  },
});
index.addAll(
  playbooks.map((playbook) => ({
    id: playbook.slug,
    ...Object.fromEntries(
      [...subjectFields, ...otherFields].map((field) => [
        field,
        joinAbbreviations([playbook[field]].flat().join(' ')),
      ]),
    ),
  })),
);

/** The word without its English ending, so that "cavitate" finds "cavitation". */
function stem(word: string): string {
  const lower = word.toLowerCase();
  return /^\p{L}+$/u.test(lower)
    ? lower.replace(/(?<=.{3})(?:ations?|ating|ates?|ated|ings?|ed|(?<=x|ch|sh|ss)es|(?<!s)s)$/u, '')
    : lower;
}

/** The weight of a word that few playbooks contain, or none. */
const MAX_WEIGHT = 2.5;
/** The weight of a letter or a number of up to two digits, which only tells "pump A" from "pump B". */
const MIN_WEIGHT = 0.1;

/**
 * How much a word tells: the fewer playbooks contain it, the more. "Machine", "broken" and "check" tell
 * hardly anything, "cavitation" a lot.
 */
export function weigh(term: Term): number {
  if (/^(?:\p{L}|\p{N}{1,2})$/u.test(term[0]!)) return MIN_WEIGHT;
  const containing = new Set(term.flatMap((word) => index.search(word).map(({ id }) => String(id)))).size;
  return Math.min(MAX_WEIGHT, Math.max(MIN_WEIGHT, Math.log((playbooks.length + 1) / (containing + 0.5))));
}

/** How a playbook contains a word. */
export interface Hit {
  score: number;
  /** In its title, subject or symptoms. */
  isSubject: boolean;
  /** In its title or subject. */
  isNamed: boolean;
}

/**
 * The playbooks that contain a word or one that means the same, by slug. Each counts once, with the score of
 * the best of these words.
 */
export function findHits(term: Term): Map<string, Hit> {
  const hits = new Map<string, Hit>();
  for (const word of term) {
    for (const { id, score, match } of index.search(word)) {
      const fields = new Set(Object.values(match).flat());
      const hit = hits.get(String(id)) ?? { score: 0, isSubject: false, isNamed: false };
      hits.set(String(id), {
        score: Math.max(score, hit.score),
        isSubject: hit.isSubject || subjectFields.some((field) => fields.has(field)),
        isNamed: hit.isNamed || fields.has('title') || fields.has('subject'),
      });
    }
  }
  return hits;
}

/** The words of each playbook's title and symptoms, by slug. */
const phrases = new Map(
  playbooks.map(({ slug, title, symptoms }) => [
    slug,
    [title, ...symptoms].map((phrase) =>
      tellingTerms(phrase).map((term) => ({ stems: term.map(stem), weight: weigh(term) })),
    ),
  ]),
);

/**
 * The greatest share of a playbook's title, or of one of its symptoms, that the words contain; from 0 to 1.
 */
export function phraseCoverage(slug: string, terms: readonly Term[]): number {
  const stems = new Set(terms.flat().map(stem));
  return Math.max(
    0,
    ...(phrases.get(slug) ?? []).map((words) => {
      const contained = words.filter((word) => word.stems.some((one) => stems.has(one)));
      // A single word of several is not enough, even if the others have little weight.
      return contained.length < Math.min(2, words.length) ? 0 : weightOf(contained) / (weightOf(words) || 1);
    }),
  );
}

function weightOf(words: readonly { weight: number }[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
