import type { ChatSource, PlaybookDetails } from '@chatterfix/sdk/contract';
import MiniSearch from 'minisearch';
import * as z from 'zod/mini';
import { joinAbbreviations, tellingTerms, type Term } from '../../platform/search/shorthand.ts';
import { tool } from '../../features/tool.ts';
import { lockoutSteps, playbooks } from '../playbooks/index.ts';
import type { Playbook } from '../playbooks/playbook.ts';

const bySlug = new Map(playbooks.map((playbook) => [playbook.slug, playbook]));

/** What a playbook is about; the rest of its words it only mentions. */
const about = ['title', 'subject', 'symptoms'] as const;
const mentions = ['causes', 'parts', 'steps', 'hazards', 'prevention'] as const;

// Built once: the playbooks are part of the program.
const index = new MiniSearch<{ id: string } & Record<string, string>>({
  fields: [...about, ...mentions],
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
      [...about, ...mentions].map((field) => [field, joinAbbreviations([playbook[field]].flat().join(' '))]),
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

/** A word that no playbook knows says as much as one that a few know. */
const MOST_WEIGHT = 2.5;
/** A letter or a number of two digits tells "pump A" from "pump B", and nothing else. */
const LEAST_WEIGHT = 0.1;

/**
 * How much a word tells, from 0 on: by how few of the playbooks have it, which are the trade's own texts. "Machine", "broken" and "check" tell nearly nothing, "cavitation" nearly all.
 */
export function weigh(term: Term): number {
  if (/^(?:\p{L}|\p{N}{1,2})$/u.test(term[0]!)) return LEAST_WEIGHT;
  const having = new Set(term.flatMap((word) => index.search(word).map(({ id }) => String(id)))).size;
  return Math.min(MOST_WEIGHT, Math.max(LEAST_WEIGHT, Math.log((playbooks.length + 1) / (having + 0.5))));
}

interface Fit {
  /** The weight of the question's words that it is about. */
  carries: number;
  /** How many these are. */
  words: number;
  /** One of them, or one of the equipment's, stands in its title or subject. */
  named: boolean;
  /** It is about the very kind of equipment. */
  equipment: number;
  /** How much of its title or of one of its symptoms the question says, from 0 to 1. */
  phrase: number;
  score: number;
}

/** A playbook is given whole where its subject and a symptom together weigh so much … */
const STRONG = 1.6;
/** … and it is about so much of what the question says. */
const STRONG_SHARE = 0.55;
/** Or where the question says so much of its title or of one of its symptoms, and not all too much beside. */
const STRONG_PHRASE = 0.85,
  STRONG_PHRASE_SHARE = 0.3;
/** A suggestion names the equipment and is about so much, and so much of the question … */
const WEAK = 0.6,
  WEAK_SHARE = 0.4;
/** … and is worth so much of the first. */
const SUGGESTED_SHARE = 0.6;

export interface PlaybookMatch {
  /** Its title, symptoms or subject carry what the question tells: it answers it. */
  best: Playbook | undefined;
  /** Those that might. */
  others: Playbook[];
}

/**
 * The playbooks that fit the words of a question, and those of the equipment that it is known to be about: the best one, if it is about the equipment and the symptom,
 * and those that are about some of it.
 */
export function matchPlaybooks(
  terms: readonly Term[],
  equipment: readonly Term[] = [],
  mostOthers = 2,
): PlaybookMatch {
  const asked = terms.map((term) => ({ term, weight: weigh(term) }));
  const total = sumOf(asked);
  const fits = new Map<string, Fit>();
  for (const { term, weight, of } of [
    ...asked.map((one) => ({ ...one, of: 'question' as const })),
    ...equipment.map((term) => ({ term, weight: weigh(term), of: 'equipment' as const })),
  ]) {
    // Words that mean the same count once: by the one that fits best.
    const best = new Map<string, { score: number; fields: Set<string> }>();
    for (const word of term) {
      for (const { id, score, match } of index.search(word)) {
        const kept = best.get(String(id)) ?? { score: 0, fields: new Set() };
        for (const field of Object.values(match).flat()) kept.fields.add(field);
        best.set(String(id), { score: Math.max(score, kept.score), fields: kept.fields });
      }
    }
    for (const [id, { score, fields }] of best) {
      const fit = fits.get(id) ?? { carries: 0, words: 0, named: false, equipment: 0, phrase: 0, score: 0 };
      const carried = about.some((field) => fields.has(field)),
        named = fields.has('title') || fields.has('subject');
      if (of === 'equipment') {
        if (named) fits.set(id, { ...fit, named: true, equipment: fit.equipment + weight });
      } else {
        fits.set(id, {
          ...fit,
          carries: fit.carries + (carried ? weight : 0),
          words: fit.words + (carried ? 1 : 0),
          named: fit.named || named,
          score: fit.score + score,
        });
      }
    }
  }
  const spoken = new Set(terms.flat().map(stem));
  const ranked = [...fits]
    .map(([id, fit]) => ({ ...fit, playbook: bySlug.get(id)!, phrase: phraseCoverage(id, spoken) }))
    .filter(({ carries }) => carries > 0)
    .toSorted((a, b) => worth(b) - worth(a) || b.score - a.score);
  const [first] = ranked;
  const isStrong = ({ carries, words, named, phrase, equipment: known }: Fit) =>
    (named &&
      words + (known > 0 ? 1 : 0) >= 2 &&
      carries + known >= STRONG &&
      carries >= total * STRONG_SHARE) ||
    (phrase >= STRONG_PHRASE && carries >= STRONG / 2 && carries >= total * STRONG_PHRASE_SHARE);
  const isWeak = ({ carries, words, named }: Fit) =>
    named && ((carries >= WEAK && carries >= total * WEAK_SHARE) || (words >= 2 && carries >= STRONG));
  const best = first && isStrong(first) ? first.playbook : undefined;
  const others = ranked
    .filter((one) => one.playbook !== best && isWeak(one) && worth(one) >= worth(first!) * SUGGESTED_SHARE)
    .slice(0, best ? mostOthers : mostOthers + 1);
  return { best, others: others.map(({ playbook }) => playbook) };
}

function worth({ carries, equipment, phrase, named }: Fit): number {
  return carries + equipment + phrase + (named ? 0.5 : 0);
}

/** The titles and symptoms of each playbook as words that tell. */
const phrases = new Map(
  playbooks.map(({ slug, title, symptoms }) => [
    slug,
    [title, ...symptoms].map((phrase) =>
      tellingTerms(phrase).map((term) => ({ stems: term.map(stem), weight: weigh(term) })),
    ),
  ]),
);

function phraseCoverage(slug: string, spoken: ReadonlySet<string>): number {
  return Math.max(
    0,
    ...(phrases.get(slug) ?? []).map((words) => {
      const said = words.filter(({ stems }) => stems.some((word) => spoken.has(word)));
      // One word of several is not the phrase, however little the others tell.
      return said.length < Math.min(2, words.length) ? 0 : sumOf(said) / (sumOf(words) || 1);
    }),
  );
}

function sumOf(words: readonly { weight: number }[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** The playbooks that fit a question best. */
export function searchPlaybooks(question: string, limit: number): Playbook[] {
  const { best, others } = matchPlaybooks(tellingTerms(question), [], limit - 1);
  return [...(best ? [best] : []), ...others].slice(0, limit);
}

/** A playbook by its slug, the lockout steps written out where it needs them. */
export function findPlaybook(slug: string): PlaybookDetails | undefined {
  const playbook = bySlug.get(slug);
  if (!playbook) return undefined;
  const { lockout, ...rest } = playbook;
  return { ...rest, lockout_steps: lockout ? [...lockoutSteps] : [] };
}

export function playbookSource(playbook: Pick<Playbook, 'slug' | 'title' | 'symptoms'>): ChatSource {
  return {
    kind: 'playbook',
    id: playbook.slug,
    title: playbook.title,
    quote: playbook.symptoms.slice(0, 3).join('; ').slice(0, 300),
    href: `/api/playbooks/${playbook.slug}`,
  };
}

export const findPlaybooksTool = tool({
  name: 'find_playbooks',
  description:
    'Finds our maintenance playbooks (hazards, lockout, causes, steps, parts, prevention) for a symptom or a job on a kind of equipment.',
  permission: 'chat:use',
  effect: 'read',
  input: z.strictObject({ q: z.string().check(z.minLength(1), z.maxLength(200)) }),
  summary: ({ q }) => `Looking in the playbooks for “${q}”`,
  async run(_context, { q }) {
    const found = searchPlaybooks(q, 3);
    return { data: found.map(({ slug }) => findPlaybook(slug)), sources: found.map(playbookSource) };
  },
});
