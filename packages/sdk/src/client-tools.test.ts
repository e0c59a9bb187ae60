import { describe, expect, it, vi } from 'vitest';
import type { ClientTool } from './index.ts';
import { clientOf, errorOf, json, problem } from './testing/fake-server.ts';

// What the SDK does with the tools of a page where the server misbehaves; the rest is tested against the real one
// (packages/server/src/assistant/client-tools/sdk.test.ts).

const start = { type: 'session-start', run_id: 'run-1', session_id: 's-1', message_id: 1 };
const finish = { type: 'answer-finish', answer: { response: 'Here it is.' } };
const callOf = (id: string, name = 'open_drawing') => ({ call_id: id, name, arguments: { tag: id } });
const waits = (...calls: object[]) => ({
  type: 'run-wait',
  answer: { response: '', client_tool_calls: calls },
});
const events = (first: number, ...list: object[]) =>
  new Response(list.map((event, at) => `id: ${first + at}\ndata: ${JSON.stringify(event)}\n\n`).join(''), {
    headers: { 'content-type': 'text/event-stream' },
  });
const toolOf = (run: ClientTool['run'], name = 'open_drawing'): ClientTool => ({
  name,
  description: 'Opens a drawing.',
  run,
});

/** A server whose run waits for these calls. It answers claims and results as it is told. */
function serverOf(
  calls: object[],
  {
    claim = () => json({}),
    result = () => json({}),
  }: { claim?: () => Response; result?: (n: number) => Response } = {},
) {
  const answered = Promise.withResolvers<void>();
  const claims: { call_id: string; claim_id: string }[] = [];
  const results: Record<string, unknown>[] = [];
  const { chatterfix, requests } = clientOf(
    async (request) => {
      const path = new URL(request.url).pathname.replace('/base/api', '');
      if (path === '/chat') return events(1, start, waits(...calls));
      if (path === '/runs/run-1') return json({ run_id: 'run-1', client_tool_calls: calls });
      if (path === '/runs/run-1/events') {
        if (request.headers.get('last-event-id') === '1') return events(2, waits(...calls));
        await answered.promise;
        return events(3, finish);
      }
      if (path.endsWith('/client-tool-claims')) {
        claims.push((await request.json()) as (typeof claims)[number]);
        return claim();
      }
      results.push((await request.json()) as (typeof results)[number]);
      const response = result(results.length);
      if (response.ok) answered.resolve();
      return response;
    },
    { maxRetries: 0 },
  );
  return { chatterfix, requests, claims, results, goOn: answered.resolve };
}

describe('the tools of a page', () => {
  it.each<[string, () => unknown, object]>([
    ['returns an object', () => ({ sheet: 2 }), { result: { sheet: 2 } }],
    ['returns nothing', () => undefined, { result: null }],
    ['returns false', () => false, { result: false }],
    ['throws', () => Promise.reject(new Error(' No such drawing ')), { error: 'No such drawing' }],
    [
      'throws at once',
      () => {
        throw new TypeError('Not open');
      },
      { error: 'Not open' },
    ],
    ['throws a text', () => Promise.reject('busy' as unknown as Error), { error: 'busy' }],
    ['throws without words', () => Promise.reject(new Error('  ')), { error: 'The tool failed.' }],
    ['throws a long text', () => Promise.reject(new Error('x'.repeat(2001))), { error: 'x'.repeat(2000) }],
  ])('answer with what one that %s has given, and the answer goes on', async (_, run, given) => {
    const { chatterfix, claims, results } = serverOf([callOf('c-1')]);
    const ran = vi.fn(run);
    const stream = chatterfix.chat.stream({ message: 'x' }, { clientTools: [toolOf(ran)] });
    expect(await stream.answer()).toEqual(finish.answer);
    expect(ran.mock.calls).toEqual([[{ tag: 'c-1' }, { signal: expect.any(AbortSignal), callId: 'c-1' }]]);
    expect(claims).toEqual([{ call_id: 'c-1', claim_id: expect.stringMatching(/^\d+(-\d+){3}$/) }]);
    expect(results).toEqual([{ call_id: 'c-1', ...given }]);
  });

  it('run once, however many loops read the answer, and not before the call is handed out', async () => {
    const { chatterfix, claims } = serverOf([callOf('c-1')]);
    const run = vi.fn();
    const stream = chatterfix.chat.stream({ message: 'x' }, { clientTools: [toolOf(run)] });
    for await (const event of stream) if (event.type === 'session-start') break;
    expect(claims).toEqual([]);
    const read = async () => {
      for await (const event of stream) void event;
    };
    await Promise.all([read(), read(), stream.answer()]);
    await read();
    expect([run.mock.calls.length, claims.length]).toEqual([1, 1]);
  });

  it('run side by side, each under a claim of its own, and not those of another page', async () => {
    const { chatterfix, claims, results } = serverOf([
      callOf('c-1'),
      callOf('c-2', 'of_another_page'),
      callOf('c-3'),
    ]);
    const second = Promise.withResolvers<void>();
    const run = async (_: object, { callId }: { callId: string }) => {
      if (callId === 'c-3') second.resolve();
      await second.promise;
      return callId;
    };
    await chatterfix.chat.stream({ message: 'x' }, { clientTools: [toolOf(run)] }).answer();
    await vi.waitFor(() => expect(results).toHaveLength(2));
    expect(results.map(({ call_id, result }) => [call_id, result]).toSorted()).toEqual([
      ['c-1', 'c-1'],
      ['c-3', 'c-3'],
    ]);
    expect(claims.map(({ call_id }) => call_id).toSorted()).toEqual(['c-1', 'c-3']);
    expect(new Set(claims.map(({ claim_id }) => claim_id)).size).toBe(2);
  });

  it('do not run where another page has claimed the call', async () => {
    const run = vi.fn();
    const { chatterfix, claims, results, goOn } = serverOf([callOf('c-1')], {
      claim: () => problem(409, 'client_tool_claimed'),
    });
    const answer = chatterfix.chat.stream({ message: 'x' }, { clientTools: [toolOf(run)] }).answer();
    await vi.waitFor(() => expect(claims).toHaveLength(1));
    goOn();
    expect(await answer).toEqual(finish.answer);
    expect([run.mock.calls, results]).toEqual([[], []]);
  });

  it.each([
    [422, 'invalid_input'],
    [413, 'body_too_large'],
  ])('say why what they returned could not be sent, after a %i', async (status, code) => {
    const { chatterfix, results } = serverOf([callOf('c-1')], {
      result: (n) => (n === 1 ? problem(status, code) : json({})),
    });
    await chatterfix.chat.stream({ message: 'x' }, { clientTools: [toolOf(() => 'x'.repeat(9))] }).answer();
    expect(results).toEqual([
      { call_id: 'c-1', result: 'xxxxxxxxx' },
      { call_id: 'c-1', error: `What the tool returned could not be sent: detail of ${code}` },
    ]);
  });

  it.each([409, 500])('leave the answer alone where their own is refused with %i', async (status) => {
    const { chatterfix, results, goOn } = serverOf([callOf('c-1')], {
      result: () => problem(status, 'client_tool_expired'),
    });
    const answer = chatterfix.chat.stream({ message: 'x' }, { clientTools: [toolOf(() => 1)] }).answer();
    await vi.waitFor(() => expect(results).toHaveLength(1));
    goOn();
    expect(await answer).toEqual(finish.answer);
    expect(results).toEqual([{ call_id: 'c-1', result: 1 }]);
  });

  it('run for a run that waits already, which is asked for its calls', async () => {
    const { chatterfix, requests, results } = serverOf([callOf('c-1')]);
    const clientTools = [toolOf(() => 'opened')];
    expect(await chatterfix.runs.stream('run-1', { clientTools }).answer()).toEqual(finish.answer);
    expect(results).toEqual([{ call_id: 'c-1', result: 'opened' }]);
    const before = requests.length;
    await chatterfix.runs.stream('run-1').answer();
    expect(requests.slice(before).map(({ url }) => new URL(url).pathname)).toEqual([
      '/base/api/runs/run-1/events',
    ]);
  });

  it('are told with the question where there are some; without them the answer ends where the run waits', async () => {
    const { chatterfix, requests } = serverOf([callOf('c-1')]);
    const open = waits(callOf('c-1')).answer;
    for (const options of [{}, { clientTools: undefined }])
      expect(await chatterfix.chat.stream({ message: 'x' }, options).answer()).toEqual(open);
    const seen: string[] = [];
    for await (const { type } of chatterfix.chat.stream({ message: 'x' })) seen.push(type);
    expect(seen).toEqual(['session-start', 'run-wait']);
    for (const request of requests) expect(await request.json()).toEqual({ message: 'x' });
    expect(requests).toHaveLength(3);
  });

  it('do not keep an answer going that waits for a person', async () => {
    const approvals = { type: 'run-wait', answer: { response: '', approvals: [] } };
    const { chatterfix, requests } = clientOf(() => events(1, start, approvals));
    const clientTools = [toolOf(() => 1)];
    expect(await chatterfix.chat.stream({ message: 'x' }, { clientTools }).answer()).toEqual(
      approvals.answer,
    );
    expect(requests).toHaveLength(1);
    expect(await requests[0]!.json()).toMatchObject({ client_tools: [{ name: 'open_drawing' }] });
    const none = clientOf(() => events(1, start, finish));
    await none.chatterfix.chat.stream({ message: 'x' }, { clientTools: [] }).answer();
    expect(await none.requests[0]!.json()).toEqual({ message: 'x' });
  });

  it('are told where the answer is stopped', async () => {
    const begun = Promise.withResolvers<AbortSignal>();
    const { chatterfix } = serverOf([callOf('c-1')]);
    const run: ClientTool['run'] = (_, { signal }) => {
      begun.resolve(signal);
      return new Promise(() => {});
    };
    const stream = chatterfix.chat.stream({ message: 'x' }, { clientTools: [toolOf(run)] });
    const ended = errorOf(stream.answer());
    const signal = await begun.promise;
    expect(signal.aborted).toBe(false);
    stream.cancel(new Error('enough'));
    expect(signal.aborted).toBe(true);
    expect(await ended).toMatchObject({ message: 'enough' });
  });
});
