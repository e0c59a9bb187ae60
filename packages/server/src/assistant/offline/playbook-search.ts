import type { ChatSource, PlaybookDetails } from '@chatterfix/sdk/contract';
import { tellingTerms, type Term } from '../../platform/search/shorthand.ts';
import { lockoutSteps, playbooks } from '../playbooks/index.ts';
import type { Playbook } from '../playbooks/playbook.ts';
import { findHits, phraseCoverage, weigh } from './playbook-index.ts';

const bySlug = new Map(playbooks.map((playbook) => [playbook.slug, playbook]));

// Thresholds for showing a playbook in full. It must fit the equipment and the symptom …
/** Minimum weight of its words and of the equipment. */
const MIN_WEIGHT = 1.6;
/** Minimum share of the question's weight that it covers. */
const MIN_SHARE = 0.55;
// … or the question must nearly repeat its title or one of its symptoms.
/** Minimum share of that title or symptom which the question contains. */
const MIN_PHRASE = 0.85;
/** Minimum share of the question's weight that it covers. */
const MIN_SHARE_WITH_PHRASE = 0.3;

// Thresholds for suggesting a playbook, which must name the equipment.
const MIN_SUGGESTION_WEIGHT = 0.6;
const MIN_SUGGESTION_SHARE = 0.4;
/** Minimum value of a suggestion, as a share of the best playbook's value. */
const MIN_SUGGESTION_VALUE = 0.6;

/** Minimum value of a playbook that makes another one doubtful, as a share of the other's value. */
const MIN_RIVAL_VALUE = 0.7;

export interface PlaybookMatch {
  /** The playbook that answers the question. */
  best: Playbook | undefined;
  /** Playbooks that may help. */
  others: Playbook[];
}

/** How well a playbook fits a question. */
interface Fit {
  /** The weight of the question's words that its title, subject or symptoms contain. */
  weight: number;
  /** The number of these words. */
  words: number;
  /** Whether its title or subject contains a word of the question or of the equipment. */
  named: boolean;
  /** The weight of the equipment's words that its title or subject contains. */
  equipment: number;
  /** The share of its title, or of one of its symptoms, that the question contains; from 0 to 1. */
  phrase: number;
  /** The score of the full-text search, to order playbooks of the same value. */
  score: number;
}

const noFit: Fit = { weight: 0, words: 0, named: false, equipment: 0, phrase: 0, score: 0 };

/**
 * The playbooks that fit the words of a question, and the words of the equipment that it is known to be
 * about.
 */
export function matchPlaybooks(
  terms: readonly Term[],
  equipment: readonly Term[] = [],
  maxOthers = 2,
): PlaybookMatch {
  const questionWeight = terms.reduce((sum, term) => sum + weigh(term), 0);
  const ranked = [...fitsOf(terms, equipment)]
    .map(([slug, fit]) => ({ ...fit, playbook: bySlug.get(slug)!, phrase: phraseCoverage(slug, terms) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => valueOf(b) - valueOf(a) || b.score - a.score);
  const [first] = ranked;
  const isClear = first && !(saysLess(first.playbook, terms, equipment) && isRival(ranked[1], first));
  const best =
    isClear && isAnswer(first, questionWeight) && !lacksMachine(first, terms) ? first.playbook : undefined;
  const others = ranked
    .filter(
      (fit) =>
        fit.playbook !== best &&
        isSuggestion(fit, questionWeight) &&
        valueOf(fit) >= valueOf(first!) * MIN_SUGGESTION_VALUE,
    )
    .slice(0, best ? maxOthers : maxOthers + 1);
  return { best, others: others.map(({ playbook }) => playbook) };
}

/** The kinds that titles begin with to tell machines of one name apart. */
const kinds = ['hydraulic', 'pneumatic', 'centrifugal'];

/** Whether the title is about one kind of the machine, and nothing says that it is of this kind: "a pump is noisy". */
function saysLess(playbook: Playbook, terms: readonly Term[], equipment: readonly Term[]): boolean {
  const kind = kinds.find((one) => playbook.title.toLowerCase().startsWith(one));
  return kind !== undefined && ![...terms, ...equipment].some((term) => term.includes(kind));
}

/** Machines whose name in a question must also be the playbook's. */
const machines =
  /^(?:pump|compressor|conveyor|boiler|chiller|gearbox|generator|forklift|evaporator|transformer|palletizer)s?$/;

/** Whether the question names a machine that the playbook is not about: "the compressor will not start". */
function lacksMachine(
  { playbook, equipment }: Fit & { playbook: Playbook },
  terms: readonly Term[],
): boolean {
  return (
    equipment === 0 &&
    terms.some((term) => machines.test(term[0]!) && findHits(term).get(playbook.slug)?.isSubject !== true)
  );
}

/** Whether a playbook fits nearly as well as the best one. */
function isRival<F extends Fit>(fit: F | undefined, best: F): boolean {
  return fit !== undefined && fit.named && valueOf(fit) >= valueOf(best) * MIN_RIVAL_VALUE;
}

/** The playbooks that contain any of the words, by slug. */
function fitsOf(terms: readonly Term[], equipment: readonly Term[]): Map<string, Fit> {
  const fits = new Map<string, Fit>();
  for (const term of terms) {
    const weight = weigh(term);
    for (const [slug, { score, isSubject, isNamed }] of findHits(term)) {
      const fit = fits.get(slug) ?? noFit;
      fits.set(slug, {
        ...fit,
        weight: fit.weight + (isSubject ? weight : 0),
        words: fit.words + (isSubject ? 1 : 0),
        named: fit.named || isNamed,
        score: fit.score + score,
      });
    }
  }
  for (const term of equipment) {
    const weight = weigh(term);
    for (const [slug, { isNamed }] of findHits(term)) {
      const fit = fits.get(slug) ?? noFit;
      if (isNamed) fits.set(slug, { ...fit, named: true, equipment: fit.equipment + weight });
    }
  }
  return fits;
}

function valueOf({ weight, equipment, phrase, named }: Fit): number {
  return weight + equipment + phrase + (named ? 0.5 : 0);
}

/** Whether a playbook answers the question, rather than only being about some of it. */
function isAnswer({ weight, words, named, phrase, equipment }: Fit, questionWeight: number): boolean {
  const fitsEquipmentAndSymptom =
    named &&
    words + (equipment > 0 ? 1 : 0) >= 2 &&
    weight + equipment >= MIN_WEIGHT &&
    weight >= questionWeight * MIN_SHARE;
  const fitsPhrase =
    phrase >= MIN_PHRASE && weight >= MIN_WEIGHT / 2 && weight >= questionWeight * MIN_SHARE_WITH_PHRASE;
  return fitsEquipmentAndSymptom || fitsPhrase;
}

function isSuggestion({ weight, words, named }: Fit, questionWeight: number): boolean {
  const coversQuestion = weight >= MIN_SUGGESTION_WEIGHT && weight >= questionWeight * MIN_SUGGESTION_SHARE;
  return named && (coversQuestion || (words >= 2 && weight >= MIN_WEIGHT));
}

/** The playbooks that fit a question best. */
export function searchPlaybooks(question: string, limit: number): Playbook[] {
  const { best, others } = matchPlaybooks(tellingTerms(question), [], limit - 1);
  return [...(best ? [best] : []), ...others].slice(0, limit);
}

/** A playbook by its slug, with the lockout steps if it needs them. */
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
