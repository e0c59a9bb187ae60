import { describe, expect, it } from 'vitest';
import type { ChatCitation, ChatRequest } from '@chatterfix/sdk/contract';
import type { output } from 'zod/mini';
import type { Context } from '../../context.ts';
import type { Cache } from '../../platform/cache/cache.ts';
import { completeOutcome } from '../../testing/outcome.ts';
import type { LoopEvent } from '../loop.ts';
import type { Outcome } from '../runs/outcome.ts';
import { AnswerCache, cachedEvents, isUnusual } from './answer-cache.ts';

// The cache of answers, with a database in which nothing changes, or everything.

const request = { message: 'Which oil?', context: 'maintenance', temperature: 0.7, max_tokens: 500 };
type Request = output<typeof ChatRequest>;
const by = { provider: 'openai', model: 'big' };
const outcome: Outcome = {
  ...completeOutcome,
  content: 'Stop first.\n\n ISO VG 46.',
  sources: [{ kind: 'asset', id: '3', title: 'P-1', quote: '', href: '/api/assets/3' }],
};

function play(hasChanged = false) {
  const kept = new Map<string, { text: string; seconds: number }>();
  const counted: string[] = [];
  const cache: Cache = {
    get: (key) => Promise.resolve(kept.get(key)?.text),
    set: (key, text, seconds) => Promise.resolve(void kept.set(key, { text, seconds })),
    delete: (keys) => Promise.resolve(keys.forEach((key) => kept.delete(key))),
    count: (counter) => Promise.resolve(void counted.push(counter)),
    counts: (counters) => Promise.resolve(counters.map((one) => (one.startsWith('hits') ? 1 : 2))),
  };
  const context = {
    tenant_id: 7,
    role: 'technician',
    permissions: new Set(['chat:use', 'parts:read']),
    actor: { kind: 'user', id: 'ana' },
    now: () => new Date('2026-03-01T00:00:00Z'),
    db: { query: () => Promise.resolve([{ seen: '5:9:', has_changed: hasChanged }]) },
  } as unknown as Context; // as far as the cache goes
  const answers = new AnswerCache(cache);
  const keyOf = async (question: Partial<Request>, who: Partial<Context> = {}, model = by) =>
    (await answers.lookUp({ ...context, ...who }, model, { ...request, ...question } as Request)).key;
  return { answers, context, kept, counted, keyOf };
}

describe('an answer in the cache', () => {
  it('is kept for ten minutes, without its opening, and found again unless something changed', async () => {
    const { answers, context, kept, counted } = play();
    const looked = await answers.lookUp(context, by, request as Request);
    expect(looked).toMatchObject({ found: undefined, seen: '5:9:' });
    answers.count(context, looked);
    const named = await answers.keep(context, looked, 'Stop first.', outcome);
    expect(named).toEqual({ ...outcome, cache_key: looked.key });
    expect([...kept.values()].map(({ seconds }) => seconds)).toEqual([600]);
    const found = await answers.lookUp(context, by, request as Request);
    expect(found).toMatchObject({
      key: looked.key,
      found: { text: 'ISO VG 46.', at: '2026-03-01T00:00:00.000Z', sources: outcome.sources },
    });
    answers.count(context, found);
    expect(counted).toEqual(['misses:7', 'hits:7']);
    expect(await answers.stats(context)).toEqual({ cache_hits: 1, cache_misses: 2, hit_rate_percent: 33.3 });
    await answers.forget([looked.key]);
    expect((await answers.lookUp(context, by, request as Request)).found).toBeUndefined();

    await answers.keep(context, looked, undefined, outcome);
    expect((await answers.lookUp(context, by, request as Request)).found?.text).toBe(
      'Stop first.\n\n ISO VG 46.',
    );
    const changed = play(true);
    await changed.answers.keep(context, looked, undefined, outcome);
    expect((await changed.answers.lookUp(changed.context, by, request as Request)).found).toBeUndefined();
  });

  it.each<[string, Partial<Outcome>]>([
    ['not complete', { state: 'cut_off' }],
    ['cut at its length', { finish_reason: 'length' }],
    ['at a limit', { limit_reached: '8 look-ups at once' }],
    [
      'made up',
      {
        citations: [
          { text: 'A', kind: 'asset', id: '3', href: null, checked: true },
          { text: 'B', kind: 'asset', id: null, href: null, checked: false },
        ],
      },
    ],
  ])('is none that is %s', async (_, fields) => {
    const { answers, context, kept } = play();
    const looked = await answers.lookUp(context, by, request as Request);
    const given = { ...outcome, ...fields };
    expect(await answers.keep(context, looked, undefined, given)).toBe(given);
    expect(kept.size).toBe(0);
  });

  it('has a name of its own for all on which it depends', async () => {
    const { keyOf } = play();
    const names = await Promise.all([
      keyOf({}),
      keyOf({ message: 'Which grease?' }),
      keyOf({ context: 'pump' }),
      keyOf({ temperature: 0 }),
      keyOf({ max_tokens: 501 }),
      keyOf({}, {}, { provider: 'google', model: 'big' }),
      keyOf({}, {}, { provider: 'openai', model: 'small' }),
      keyOf({}, { tenant_id: 8 }),
      keyOf({}, { role: 'planner' }),
      keyOf({}, { permissions: new Set(['chat:use']) as Context['permissions'] }),
      keyOf({}, { actor: { kind: 'publishable_key', id: 'pk.1' } as Context['actor'] }),
    ]);
    expect(new Set(names).size).toBe(names.length);
    expect(await keyOf({ message: ' Which\n oil? ' })).toBe(names[0]);
    expect(await keyOf({}, { actor: { kind: 'user', id: 'ben' } as Context['actor'] })).toBe(names[0]);
    const permissions = new Set(['parts:read', 'chat:use']) as Context['permissions'];
    expect(await keyOf({}, { permissions })).toBe(names[0]);
  });

  it('is of one person where the question has a word for who asks', async () => {
    const { keyOf } = play();
    const ben = { actor: { kind: 'user', id: 'ben' } as Context['actor'] };
    const shared = [];
    for (const word of [
      'I me my mine myself we us our ours ourselves',
      'ich mir mich mein meine meinem wir uns unser unserer',
      'yo mi mí mis mío mías conmigo nos nosotros nuestra nuestros tengo debo puedo hago tenemos debemos podemos',
      "je j' moi mon ma mes mien miennes nous notre nôtre nôtres nos",
      'أنا نحن لنا لدينا عندنا علينا لي عندي مهامي',
    ].flatMap((words) => words.split(' ')))
      if ((await keyOf({ message: `x ${word} y?` })) === (await keyOf({ message: `x ${word} y?` }, ben)))
        shared.push(word);
    expect(shared).toEqual([]);
  });

  it.each([
    ['What do I have to do?', false],
    ['Which are my orders', false],
    ['What should WE do?', false],
    ['Was habe ich heute?', false],
    ['meine Aufträge', false],
    ['unsere Pumpen', false],
    ['mis órdenes', false],
    ["j'ai quoi ?", false],
    ['nos pompes', false],
    ['ما لي', false],
    ['Which mine is it', false],
    ['¿Qué tengo que hacer?', false],
    ['¿Cuáles son míos?', false],
    ['¿Qué bomba es?', true],
    ['Quelle pompe fuit ?', true],
    ['Welcher Auftrag ist fällig?', true],
    ['ما المضخة؟', true],
    ['Which mixer is it', true],
    ['Is it in Mexico', true],
  ])('of “%s” is the same for everybody: %j', async (message, isTheSame) => {
    const { keyOf } = play();
    const ben = { actor: { kind: 'user', id: 'ben' } as Context['actor'] };
    expect((await keyOf({ message })) === (await keyOf({ message }, ben))).toBe(isTheSame);
  });

  it('comes back with its sources, and with the records that it names as looked up', async () => {
    const citation = (kind: ChatCitation['kind'], id: string | null): ChatCitation => ({
      text: 'x',
      kind,
      id,
      href: null,
      checked: true,
    });
    const citations = [
      citation('work_order', '17'),
      citation('work_order', null),
      citation('number', 'P-1'),
      citation('link', '9'),
    ];
    const events: LoopEvent[] = [];
    const kept = { text: 'See [WO-17].', sources: outcome.sources, citations, at: '', seen: '' };
    for await (const event of cachedEvents(kept as Parameters<typeof cachedEvents>[0])) events.push(event);
    expect(events).toEqual([
      { type: 'source-add', source: outcome.sources[0] },
      { type: 'retrieved', result: '{"text":"See [WO-17].","cites":[{"cite":"[WO-17]"}]}' },
      { type: 'text-delta', text: 'See [WO-17].' },
    ]);
  });

  it.each<[LoopEvent, boolean]>([
    [{ type: 'model', provider: 'openai', model: 'small' }, true],
    [{ type: 'proposal', proposal: {} as never }, true],
    [{ type: 'tool-result', name: 'find_parts', succeeded: false }, true],
    [{ type: 'tool-result', name: 'find_parts', succeeded: true }, false],
    [{ type: 'tool-call', name: 'start_work_order', summary: '' }, true],
    [{ type: 'tool-call', name: 'find_parts', summary: '' }, false],
    [{ type: 'text-delta', text: 'x' }, false],
  ])('is none of an answer with %j: %j', (event, unusual) => {
    expect(isUnusual(event)).toBe(unusual);
  });
});
