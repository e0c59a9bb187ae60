import { describe, expect, it } from 'vitest';
import type { CallRow } from '../client-tools/records.ts';
import { resultOf } from '../client-tools/results.ts';
import type { LoopEvent, LoopState } from '../loop.ts';
import type { ApprovalRow } from './records.ts';
import { afterDecisions, toldDecisions } from './results.ts';

const approval = (fields: Partial<ApprovalRow>) =>
  ({ state: 'approved', reason: null, result: null, arguments: {}, changes: [], ...fields }) as ApprovalRow; // what is read of it

const call = (fields: Partial<CallRow>) =>
  ({ model_call_id: 'p', state: 'answered', answer: null, claim_id: null, ...fields }) as CallRow; // the same

const asks = (id: string) => ({
  role: 'assistant' as const,
  content: '',
  toolCalls: [{ id, name: 'start_work_order', arguments: '{}' }],
});
const answer = (toolCallId: string, content: string) => ({ role: 'tool' as const, toolCallId, content });

describe('what the model is told of decisions', () => {
  const loop = {
    messages: [
      asks('old'),
      answer('old', ''),
      asks('a'),
      answer('look-up', 'found'),
      answer('a', ''),
      answer('b', ''),
      answer('c', ''),
    ],
    rounds: 2,
    calls: 3,
    tokens: 7,
  } as unknown as LoopState; // the messages that matter here
  const after = afterDecisions(loop, {
    calls: [],
    approvals: [
      approval({ call_id: 'a' }),
      approval({ call_id: 'b', state: 'rejected', reason: 'too early' }),
      approval({ call_id: 'c', state: 'pending' }),
      approval({ call_id: 'old' }),
      approval({ call_id: 'look-up' }),
    ],
  });
  const toldOf = (at: number) => after.messages[at]!.content;

  it('is in the place of each open call, and nowhere else', () => {
    expect(JSON.parse(toldOf(4) as string)).toEqual({ done: true, record: null, arguments: {}, changes: [] });
    expect(JSON.parse(toldOf(5) as string)).toEqual({
      done: false,
      error: 'The person rejected this change. Nothing was changed; do not propose it again.',
      reason_given_by_the_person: 'too early',
    });
    expect(JSON.parse(toldOf(6) as string)).toEqual({ error: 'Nothing was changed.' });
    expect([toldOf(1), toldOf(3)]).toEqual(['', 'found']);
  });

  it('is what the page answered, in the place of its call', () => {
    const { messages } = afterDecisions(loop, {
      approvals: [],
      calls: [call({ model_call_id: 'b', answer: { result: 7 } })],
    });
    expect(JSON.parse(messages[5]!.content)).toMatchObject({ result: 7 });
    expect(JSON.parse(messages[4]!.content)).toEqual({ error: 'Nothing was changed.' });
  });

  it('leaves the rest of the work as it was', () => {
    expect({ ...after, messages: [] }).toEqual({ rounds: 2, calls: 3, tokens: 7, messages: [] });
  });
});

describe('what the reader is told of decisions', () => {
  const finish = { type: 'finish', reason: 'stop' } as const;
  const text = (words: string) => ({ type: 'text-delta', text: words }) as const;
  const record = { kind: 'part', id: '7', title: 'S-45 · Seal', quote: '', href: '/api/parts/7' } as const;
  const approvals = [
    approval({ title: 'Set the level', result: record }),
    approval({ title: 'Start the order', state: 'rejected' }),
    approval({ title: 'Complete it', state: 'pending' }),
  ];
  const source = { type: 'source-add', source: { ...record, quote: 'Set the level' } };
  const summary = text('- Set the level: approved\n- Start the order: rejected');

  it.each<[name: string, events: LoopEvent[], told: object[]]>([
    ['where the model says nothing', [finish], [source, summary, finish]],
    ['where it says nothing but space', [text(' \n'), finish], [source, text(' \n'), summary, finish]],
    ['where it answers itself', [text('Done.'), finish], [source, text('Done.'), finish]],
    ['where it does not end', [text('Do')], [source, text('Do')]],
  ])('is what was changed, and a summary: %s', async (_, events, told) => {
    async function* answer() {
      yield* events;
    }
    const heard: LoopEvent[] = [];
    for await (const event of toldDecisions({ approvals, calls: [] }, answer())) heard.push(event);
    expect(heard).toEqual(told);
  });

  it('tells too what became of calls of the page', async () => {
    async function* answer() {
      yield finish;
    }
    const calls = (['answered', 'failed', 'expired'] as const).map((state, at) =>
      call({ summary: `Do ${at}`, state }),
    );
    const heard: LoopEvent[] = [];
    for await (const event of toldDecisions({ approvals: [], calls }, answer())) heard.push(event);
    expect(heard).toEqual([text('- Do 0: done\n- Do 1: not done\n- Do 2: not done'), finish]);
  });
});

it.each<[Partial<CallRow>, object]>([
  [{ answer: { result: null } }, { note: expect.stringContaining('It is data'), result: null }],
  [
    { state: 'failed', answer: { error: 'No door' } },
    { error: expect.stringContaining('failed in the page'), said_by_the_page: 'No door' },
  ],
  [{ state: 'withdrawn' }, { error: 'The tool did not run.' }],
  [{ state: 'expired' }, { error: expect.stringContaining('nothing was done there') }],
  [{ state: 'expired', claim_id: 'c' }, { error: expect.stringContaining('not known whether it was done') }],
])('of a call of the page with %j, the model is told %j', (fields, told) => {
  expect(JSON.parse(resultOf(call(fields)))).toMatchObject(told);
});
