import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createChatWorld, readStream, openStream, type ChatWorld } from '../../testing/chat-world.ts';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { dialects } from '../../testing/provider-wire.ts';
import { contextOf } from '../../testing/world.ts';
import { record, type MeteredRun } from './record.ts';
import type { Use } from './use.ts';

const openAi = dialects.openai;

interface Run {
  session_id: string;
  run_id: string;
  state: string;
  provider: string;
  input_tokens: number;
  output_tokens: number;
  unpriced_tokens: number;
  usage_estimated: boolean;
  cost: number | null;
}

/** Dollars as a whole number of their hundred-millionths, which add up exactly. */
const units = (cost: number | null) => BigInt(Math.round((cost ?? 0) * 1e8));
const sum = <T>(rows: readonly T[], value: (row: T) => bigint) =>
  rows.reduce((all, row) => all + value(row), 0n);

describe.each(databaseKinds)('usage on %s', (kind) => {
  let fred: ChatWorld;
  beforeAll(async () => {
    fred = await createChatWorld(await openSharedDatabase(kind));
  });
  afterAll(() => fred.close());

  const usageOf = (input: number, output: number, cached: number) =>
    `data: ${JSON.stringify({
      choices: [],
      usage: {
        prompt_tokens: input,
        completion_tokens: output,
        prompt_tokens_details: { cached_tokens: cached },
      },
    })}\n\n`;
  const stopReason = `data: ${JSON.stringify({ choices: [{ delta: {}, finish_reason: 'stop' }] })}\n\n`;
  const answers = (text: string) =>
    fred.wire.next((response) => response.writeHead(200, { 'content-type': openAi.type }).end(text));
  const runOf = async (runId: string) =>
    (await fred.world.call('GET', `/api/runs/${runId}`, { role: 'technician' })).body as unknown as Run;
  const report = async (group: string) =>
    (await fred.world.call('GET', `/api/usage?group_by=${group}`)).body as unknown as {
      usage: Record<string, number | string>[];
      total: Record<string, number>;
    };

  it('adds up reply by reply, once for each, and counts the visitors of a page together', async () => {
    const { body } = await fred.world.call('POST', '/api/chat', {
      role: 'technician',
      body: { message: 'Which pump?', provider: 'offline' },
    });
    const runId = body['run_id'] as string;
    const [run] = await fred.world.db.transaction(async (query) => {
      await query(`select set_config('app.tenant', $1, true)`, [String(fred.world.tenants.ours.id)]);
      return query<MeteredRun>('select id, chat_session_id from ai_runs where run_id = $1', [runId]);
    });
    const by = { provider: 'openai', model: 'big' } as const;
    const use = { ...by, questions: 0, input_tokens: 10, output_tokens: 2, cached_tokens: 3 } as const;
    const add = (visit: string, ...uses: Use[]) =>
      record(
        { ...contextOf(fred.world), actor: { kind: 'publishable_key', id: `7.${visit}` } },
        run!,
        by,
        uses,
      );
    const first = { ...use, number: 1001, estimated: true, cost: 0.5 };
    await add('morning', first);
    await add('noon', { ...use, number: 1002, estimated: false, cost: null });
    await add('evening', first, { ...use, number: 1003, cached_tokens: 4, estimated: false, cost: 0.25 });
    expect(await runOf(runId)).toMatchObject({
      input_tokens: 30,
      output_tokens: 6,
      cached_tokens: 10,
      usage_estimated: true,
      cost: 0.75,
      unpriced_tokens: 12,
    });
    expect(await fred.session(body['session_id'] as string)).toMatchObject({
      total_tokens: 36,
      cost: 0.75,
      unpriced_tokens: 12,
      ai_provider: 'openai',
      model_used: 'big',
    });
    const { usage } = await report('person');
    expect(usage.filter(({ person }) => String(person).startsWith('publishable_key:'))).toMatchObject([
      {
        person: 'publishable_key:7',
        input_tokens: 30,
        cached_tokens: 10,
        output_tokens: 6,
        total_tokens: 36,
        estimated_tokens: 12,
        unpriced_tokens: 12,
        cost: 0.75,
        estimated_cost: 0.5,
      },
    ]);
  });

  it('is counted for runs that are complete, stopped, cut, failed and of unknown price, and adds up exactly', async () => {
    const before = (await report('day')).total;
    const kinds = [
      'complete',
      'tool',
      'cached',
      'stopped',
      'cut',
      'failed',
      'unknown',
      'ollama',
      'offline',
    ] as const;
    const tokens = fc.integer({ min: 1, max: 99_999 });
    const steps = fc.sample(fc.tuple(fc.constantFrom(...kinds), tokens, tokens), { numRuns: 30 });
    // Each kind at least once.
    const each = kinds.map((one, at) => [one, 1000 + at, 7 * at + 1] as const);
    // A success behind each failure: after several in a row the provider would not be asked for a while.
    const all = [...each, ...steps].flatMap((step) =>
      step[0] === 'failed' || step[0] === 'cut' ? [step, ['complete', 11, 3] as const] : [step],
    );
    let session: string | undefined;
    const sessions = new Set<string>();
    const runs: Run[] = [];
    for (const [one, input, output] of all) {
      // A long conversation would be summarised, which asks the provider once more.
      if (runs.length % 20 === 0) session = undefined;
      const body = {
        provider: one === 'ollama' || one === 'offline' ? one : 'openai',
        ...(one === 'unknown' ? { model: 'nobody-knows-its-price' } : {}),
        ...(one === 'cached' ? { model: 'gpt-5-mini-2025-08-07' } : {}),
        ...(session ? { session_id: session } : {}),
      };
      if (one === 'tool') fred.modelCalls([['count_work_orders', {}]]);
      if (one === 'ollama') fred.modelSays('Yes.', 'ollama');
      else if (one === 'failed') fred.wire.next((response) => response.writeHead(500).end());
      else if (one === 'cut') answers(openAi.text('It is') + usageOf(input, output, 0));
      else if (one === 'stopped')
        fred.wire.next((response) => {
          response.writeHead(200, { 'content-type': openAi.type });
          response.write(openAi.text('It is'));
        });
      else if (one !== 'offline')
        answers(openAi.text('Yes.') + stopReason + usageOf(input, output, one === 'cached' ? input - 1 : 0));
      const response = await openStream(fred.world, { message: 'Which pump?', ...body });
      const reading = readStream(response.clone());
      let runId: string | undefined;
      if (one === 'stopped') {
        const reader = response.body!.getReader();
        let seen = '';
        while (!seen.includes('text-delta')) {
          const { done, value } = await reader.read();
          if (done) throw new Error(`The answer ended before its first word: ${seen}`);
          seen += new TextDecoder().decode(value as Uint8Array);
        }
        runId = (JSON.parse(/^data: (.*session-start.*)$/m.exec(seen)![1]!) as { run_id: string }).run_id;
        await fred.world.call('POST', `/api/runs/${runId}/stop`, { role: 'technician' });
      }
      const { events } = await reading;
      const start = events[0] as { run_id: string; session_id: string };
      sessions.add((session = start.session_id));
      runs.push(await runOf(start.run_id));
    }
    const state = (name: string) => runs.filter((run) => run.state === name).length;
    expect([state('complete'), state('stopped'), state('cut_off'), state('failed')].every((n) => n > 0)).toBe(
      true,
    );
    expect(sessions.size).toBeGreaterThan(1);
    for (const id of sessions) {
      const own = runs.filter((run) => run.session_id === id);
      const of = (await fred.session(id)) as unknown as Record<string, number>;
      expect(BigInt(of['total_tokens']!)).toBe(
        sum(own, (run) => BigInt(run.input_tokens + run.output_tokens)),
      );
      expect(units(of['cost']!)).toBe(sum(own, (run) => units(run.cost)));
      expect(BigInt(of['unpriced_tokens']!)).toBe(sum(own, (run) => BigInt(run.unpriced_tokens)));
    }
    const tokensOfAll = sum(runs, (run) => BigInt(run.input_tokens + run.output_tokens));
    const costOfAll = sum(runs, (run) => units(run.cost));
    for (const group of ['day', 'provider', 'model', 'person']) {
      const { usage, total } = await report(group);
      const figures = Object.keys(total);
      expect(figures).toHaveLength(9);
      const added = figures.map((name) => [
        name,
        Number(sum(usage, (row) => units(row[name] as number))) / 1e8,
      ]);
      expect(Object.fromEntries(added), group).toEqual(total);
      expect(total['questions']! - before['questions']!).toBe(all.length);
      expect(BigInt(total['total_tokens']! - before['total_tokens']!)).toBe(tokensOfAll);
      expect(units(total['cost']!) - units(before['cost']!)).toBe(costOfAll);
    }
  });
});
