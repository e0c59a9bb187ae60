import { createHash } from 'node:crypto';
import { ChatCitation, ChatSource, type CacheStats, type ChatRequest } from '@chatterfix/sdk/contract';
import { sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import { isVisitor, type Context } from '../../context.ts';
import { citationMark } from '../../features/citation-mark.ts';
import type { Cache } from '../../platform/cache/cache.ts';
import { read } from '../../platform/db/transaction.ts';
import { version } from '../../platform/version.ts';
import type { LoopEvent } from '../loop.ts';
import type { Outcome } from '../runs/outcome.ts';
import { writeToolNamed } from '../tools.ts';

/**
 * Seconds for which an answer is given again. What follows from the time and not from a change, such as which
 * work is overdue, can be wrong for so long.
 */
const SECONDS = 600;

const CachedAnswer = z.object({
  text: z.string(),
  sources: z.array(ChatSource),
  citations: z.array(ChatCitation),
  /** When it was written. */
  at: z.iso.datetime(),
  /** What of the tenant's data was there when it was asked for, as `pg_current_snapshot` prints it. */
  seen: z.string().check(z.regex(/^\d+:\d+:[\d,]*$/)),
});
type CachedAnswer = z.infer<typeof CachedAnswer>;

/** A question that was looked up in the cache. */
export interface LookedUp {
  key: string;
  /** What of the tenant's data was there before the question was asked. */
  seen: string;
  found: CachedAnswer | undefined;
}

const seenNow = sql<{ seen: string }>`select pg_current_snapshot()::text as seen`;
const changedSince = sql<{ seen: string; has_changed: boolean }>`select pg_current_snapshot()::text as seen,
  exists (select 1 from read_events(array[${sql.placeholder('tenant')}::integer],
    ${sql.placeholder('seen')}::text::pg_snapshot, null, 0, 1)) as has_changed`;

/**
 * Answers of models to first questions of conversations, given again to whoever asks the same with the same rights,
 * until a record of the tenant changes. See docs/decisions/0028-grounded-answers.md.
 */
export class AnswerCache {
  readonly #cache: Cache;

  constructor(cache: Cache) {
    this.#cache = cache;
  }

  /** Looks for an answer that is still right. */
  async lookUp(
    context: Context,
    by: { provider: string; model: string },
    request: z.output<typeof ChatRequest>,
  ): Promise<LookedUp> {
    const key = keyOf(context, by, request);
    const kept = parse(await this.#cache.get(`answer:${key}`));
    if (!kept) {
      const [row] = await read(context, seenNow);
      return { key, seen: row!.seen, found: undefined };
    }
    const [row] = await read(context, changedSince, { tenant: context.tenant_id, seen: kept.seen });
    return { key, seen: row!.seen, found: row!.has_changed ? undefined : kept };
  }

  /** Counts a question for the statistics of its tenant. */
  count({ tenant_id }: Context, { found }: LookedUp): void {
    void this.#cache.count(`${found ? 'hits' : 'misses'}:${tenant_id}`);
  }

  /** Keeps an answer, if it is one to be given again, and returns it with its name in the cache. */
  async keep(
    context: Context,
    { key, seen }: LookedUp,
    opening: string | undefined,
    outcome: Outcome,
  ): Promise<Outcome> {
    if (!isKept(outcome)) return outcome;
    const { content, sources, citations } = outcome;
    const answer: CachedAnswer = {
      text: content.slice(opening === undefined ? 0 : opening.length).trimStart(),
      sources: [...sources],
      citations: [...citations],
      at: context.now().toISOString(),
      seen,
    };
    await this.#cache.set(`answer:${key}`, JSON.stringify(answer), SECONDS);
    return { ...outcome, cache_key: key };
  }

  /** Forgets answers, by the names that `keep` gave them. */
  forget(keys: readonly string[]): Promise<void> {
    return this.#cache.delete(keys.map((key) => `answer:${key}`));
  }

  /** How often the questions of a tenant were answered from the cache. */
  async stats({ tenant_id }: Context): Promise<CacheStats> {
    const [hits = 0, misses = 0] = await this.#cache.counts([`hits:${tenant_id}`, `misses:${tenant_id}`]);
    const all = hits + misses;
    return {
      cache_hits: hits,
      cache_misses: misses,
      hit_rate_percent: all === 0 ? 0 : Math.round((hits / all) * 1000) / 10,
    };
  }
}

/** Whether an answer is complete, and nothing in it may have been made up. */
function isKept({ state, finish_reason, limit_reached, citations }: Outcome): boolean {
  return (
    state === 'complete' &&
    finish_reason === 'stop' &&
    limit_reached === null &&
    citations.every(({ checked }) => checked)
  );
}

/** Whether an event shows that another answer could come the next time, or that something was changed. */
export function isUnusual(event: LoopEvent): boolean {
  return (
    event.type === 'model' ||
    event.type === 'proposal' ||
    (event.type === 'tool-result' && !event.succeeded) ||
    (event.type === 'tool-call' && writeToolNamed(event.name) !== undefined)
  );
}

/** The events of an answer that is given again. */
export async function* cachedEvents({ text, sources, citations }: CachedAnswer): AsyncGenerator<LoopEvent> {
  for (const source of sources) yield { type: 'source-add', source };
  const cites = citations.flatMap(({ kind, id }) =>
    id === null || kind === 'number' || kind === 'link' ? [] : [{ cite: citationMark(kind, id) }],
  );
  yield { type: 'retrieved', result: JSON.stringify({ text, cites }) }; // all of it was checked
  yield { type: 'text-delta', text };
}

/**
 * Words with which people speak of themselves, in the languages that Fred speaks; in Spanish and Arabic also forms
 * that have the person in them ("¿Qué tengo que hacer?"). A word too many costs only an answer that is not shared.
 */
const ownWords = new RegExp(
  `(?<!\\p{L})(?:${[
    'i|me|my|mine|myself|we|us|our|ours|ourselves',
    'ich|mir|mich|mein\\p{L}*|wir|uns\\p{L}*',
    'yo|m[ií]|mis|m[ií][oa]s?|me|conmigo|nos\\p{L}*|nuestr\\p{L}*|tengo|debo|puedo|hago|tenemos|debemos|podemos',
    'je|j|moi|mon|ma|mes|mien\\p{L}*|nous|notre|nôtre\\p{L}*|nos',
    'أنا|نحن|لنا|لدينا|عندنا|علينا|[\\p{Script=Arabic}]*ي',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** Everything that the answer to a first question depends on, besides the tenant's data and the time. */
function keyOf(
  context: Context,
  by: { provider: string; model: string },
  { message, context: page, temperature, max_tokens }: z.output<typeof ChatRequest>,
): string {
  const question = message.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const who = [context.tenant_id, context.role, isVisitor(context), [...context.permissions].toSorted()];
  // "My work orders" are those of the person who asks.
  const asking = ownWords.test(question) ? [context.actor.kind, context.actor.id] : [];
  return createHash('sha256')
    .update(
      JSON.stringify([version, who, asking, by.provider, by.model, page, temperature, max_tokens, question]),
    )
    .digest('hex');
}

/** An answer as it was kept; undefined for anything else that the cache may contain. */
function parse(text: string | undefined): CachedAnswer | undefined {
  if (text === undefined) return undefined;
  try {
    const answer = z.safeParse(CachedAnswer, JSON.parse(text));
    return answer.success ? answer.data : undefined;
  } catch {
    return undefined;
  }
}
