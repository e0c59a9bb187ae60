import type { ChatSource, PlaybookDetails } from '@chatterfix/sdk/contract';
import MiniSearch from 'minisearch';
import * as z from 'zod/mini';
import { expandTerms, joinAbbreviations } from '../search/shorthand.ts';
import { tool } from '../tool.ts';
import { lockout_steps, playbooks } from './playbooks/index.ts';
import type { Playbook } from './playbooks/playbook.ts';

const by_slug = new Map(playbooks.map((playbook) => [playbook.slug, playbook]));

// Built once: the playbooks are part of the program.
const index = new MiniSearch<{ id: string } & Record<string, string>>({
  fields: ['title', 'symptoms', 'subject', 'causes', 'parts'],
  searchOptions: { boost: { title: 4, symptoms: 3, subject: 2 }, prefix: (term) => term.length > 3, combineWith: 'OR' },
});
index.addAll(playbooks.map(({ slug, title, subject, symptoms, causes, parts }) =>
  ({ id: slug, title, subject, symptoms: joinAbbreviations(symptoms.join(' ')), causes: causes.join(' '), parts: parts.join(' ') })));

/** A playbook that fits less than this share of the best one's score is noise beside it. */
const LEAST_SHARE = 0.5;

/** The playbooks that fit a question best: those that speak of at least half of its words. */
export function searchPlaybooks(question: string, limit: number): Playbook[] {
  const groups = expandTerms(question);
  if (groups.length === 0) return [];
  const fits = new Map<string, { covers: number; score: number }>();
  for (const same of groups) {
    // Words that mean the same count once: by the one that fits best.
    const best = new Map<string, number>();
    for (const word of same) for (const { id, score } of index.search(word)) best.set(String(id), Math.max(score, best.get(String(id)) ?? 0));
    for (const [id, score] of best) {
      const fit = fits.get(id);
      fits.set(id, { covers: (fit?.covers ?? 0) + 1, score: (fit?.score ?? 0) + score });
    }
  }
  const fitting = [...fits]
    .map(([id, fit]) => ({ id, ...fit }))
    .filter(({ covers }) => covers >= Math.ceil(groups.length / 2))
    .sort((a, b) => b.covers - a.covers || b.score - a.score);
  return fitting
    .filter(({ score }) => score >= (fitting[0]?.score ?? 0) * LEAST_SHARE)
    .flatMap(({ id }) => by_slug.get(id) ?? [])
    .slice(0, limit);
}

/** A playbook by its slug, the lockout steps written out where it needs them. */
export function findPlaybook(slug: string): PlaybookDetails | undefined {
  const playbook = by_slug.get(slug);
  if (!playbook) return undefined;
  const { lockout, ...rest } = playbook;
  return { ...rest, lockout_steps: lockout ? [...lockout_steps] : [] };
}

export function playbookSource(playbook: Pick<Playbook, 'slug' | 'title' | 'symptoms'>): ChatSource {
  return { kind: 'playbook', id: playbook.slug, title: playbook.title, quote: playbook.symptoms.slice(0, 3).join('; ').slice(0, 300), href: `/api/playbooks/${playbook.slug}` };
}

export const find_playbooks = tool({
  name: 'find_playbooks',
  description: 'Finds our maintenance playbooks (hazards, lockout, causes, steps, parts, prevention) for a symptom or a job on a kind of equipment.',
  permission: 'chat:use',
  effect: 'read',
  input: z.strictObject({ q: z.string().check(z.minLength(1), z.maxLength(200)) }),
  summary: ({ q }) => `Looking in the playbooks for “${q}”`,
  async run(_context, { q }) {
    const found = searchPlaybooks(q, 3);
    return { data: found.map(({ slug }) => findPlaybook(slug)), sources: found.map(playbookSource) };
  },
});
