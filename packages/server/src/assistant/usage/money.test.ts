import { describe, expect, it } from 'vitest';
import type { Context } from '../../context.ts';
import type { ModelUsage } from '../../models/model.ts';
import type { Models } from '../../models/registry.ts';
import type { Statement } from '../../platform/db/database.ts';
import { defaultLimits } from '../limits.ts';
import { explainRefusal, limitsOf, mayAsk, midnightBefore, type Allowance } from './budget.ts';
import { Meter } from './meter.ts';

// Money and limits without a server: `big` costs a dollar a million tokens, `free` nothing, `odd` nobody knows what.

const prices: Record<string, { input: number; output: number } | undefined> = {
  big: { input: 1, output: 1 },
  thrifty: { input: 0, output: 1 },
  free: { input: 0, output: 0 },
};
const models = { priceOf: (_provider: string, model: string) => prices[model] } as unknown as Models;
const context = { now: () => new Date('2026-03-01T18:29:59.500Z') } as Context;
const allowance = (costPerDay: number | null, spent: number): Allowance => ({
  limits: { ...defaultLimits, costPerDay },
  spent,
  timeZone: 'UTC',
  version: 0,
});

describe('the money of a day', () => {
  it.each<[model: string, most: number | null, spent: number, may: boolean]>([
    ['big', 5, 4.99, true],
    ['big', 5, 5, false],
    ['big', 0, 0, false],
    ['thrifty', 5, 5, false],
    ['big', null, 1e9, true],
    ['free', 5, 9, true],
    ['odd', 5, 0, false],
    ['odd', null, 0, true],
  ])('lets %s be asked with %j dollars, of which %d are spent: %j', (model, most, spent, may) => {
    expect(mayAsk(context, models, allowance(most, spent), 'openai', model)).toBe(may);
  });

  it('never refuses a search without a model', () => {
    expect(mayAsk(context, models, allowance(0, 5), 'offline', 'odd')).toBe(true);
  });

  it('is refused with the seconds until midnight UTC, or with the model whose price nobody knows', () => {
    const refusal = (model: string, isChosen: boolean) =>
      explainRefusal(context, models, { provider: 'openai', model }, isChosen);
    expect(refusal('big', true)).toMatchObject({ code: 'budget_used_up', retryAfter: 19_801 });
    expect(refusal('odd', true)).toMatchObject({
      code: 'invalid_input',
      errors: [
        {
          field: 'body.model',
          rule: 'must be a model with a known price: money per day is limited, and the price of odd is not known',
        },
      ],
    });
    expect(refusal('odd', false)).toMatchObject({ code: 'provider_not_configured' });
  });

  it('begins at midnight UTC', () => {
    expect(
      ['2026-03-01T00:00:00.000Z', '2026-03-01T23:59:59.999Z'].map((at) =>
        midnightBefore(new Date(at)).toISOString(),
      ),
    ).toEqual(['2026-03-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z']);
  });
});

it('of a tenant’s own limits and the server’s, the lower ones hold', () => {
  const none = {
    seconds: null,
    calls_per_reply: null,
    calls: null,
    tokens: null,
    answer_length: null,
    result_length: null,
    cost_per_day: null,
  };
  const server = { ...defaultLimits, costPerDay: 4 };
  expect(limitsOf(none, server)).toEqual(server);
  expect(limitsOf(none, defaultLimits)).toEqual(defaultLimits);
  const lower = {
    seconds: 1,
    calls_per_reply: 2,
    calls: 3,
    tokens: 4,
    answer_length: 5,
    result_length: 6,
    cost_per_day: 0.5,
  };
  expect(limitsOf(lower, server)).toEqual({
    seconds: 1,
    rounds: 6,
    callsPerReply: 2,
    calls: 3,
    tokens: 4,
    answerLength: 5,
    resultLength: 6,
    approvalHours: 72,
    clientToolSeconds: 120,
    costPerDay: 0.5,
  });
  expect(limitsOf({ ...none, cost_per_day: 0.5 }, defaultLimits).costPerDay).toBe(0.5);
  const higher = Object.fromEntries(Object.keys(none).map((name) => [name, 1e9])) as typeof lower;
  expect(limitsOf(higher, server)).toEqual(server);
});

describe('the meter of a run', () => {
  const usage: ModelUsage = {
    input_tokens: 600_000,
    output_tokens: 400_000,
    cached_tokens: 7,
    estimated: false,
  };

  /** A meter, and the database: what is written to it, and what it says that is spent. */
  function meterWith(costPerDay: number | null, spentBefore: number) {
    const database = { spent: spentBefore, isDown: false, written: [] as { number: number }[][], reads: 0 };
    const db = {
      atOnce: (statements: readonly Statement[]) => {
        if (database.isDown) return Promise.reject(new Error('down'));
        const uses = statements.at(-1)![1].find((value) => String(value).startsWith('['));
        database.written.push(JSON.parse(String(uses)) as { number: number }[]);
        return Promise.resolve([]);
      },
      query: () => {
        database.reads++;
        return Promise.resolve([{ spent: database.spent }]);
      },
    };
    const acting = { ...context, tenant_id: 1, actor: { kind: 'user', id: 'ana' }, db } as unknown as Context;
    const run = { id: 1, chat_session_id: 1 };
    return { meter: new Meter(acting, run, models, allowance(costPerDay, spentBefore)), database };
  }

  it('knows what replies cost; a search costs nothing, and an unknown price is none', () => {
    const { meter } = meterWith(5, 0);
    expect(meter.costOf('openai', 'big', usage)).toBe(1);
    expect(meter.costOf('openai', 'odd', usage)).toBeNull();
    expect(meter.costOf('offline', 'odd', usage)).toBe(0);
  });

  it('says that the money is used up from the last dollar on, if the run cost anything', () => {
    const { meter } = meterWith(3, 2);
    meter.add(1, 'openai', 'big', 0.99, usage);
    expect(meter.isUsedUp).toBe(false);
    meter.add(2, 'openai', 'big', 0.01, usage);
    expect(meter.isUsedUp).toBe(true);
    const { meter: other } = meterWith(3, 9);
    other.add(1, 'ollama', 'free', 0, usage);
    other.add(2, 'openai', 'odd', null, usage);
    expect(other.isUsedUp).toBe(false);
    const { meter: unlimited } = meterWith(null, 9);
    unlimited.add(1, 'openai', 'big', 1e6, usage);
    expect(unlimited.isUsedUp).toBe(false);
  });

  it('records each reply once, and then goes by what all servers have spent', async () => {
    const { meter, database } = meterWith(3, 0);
    await meter.recordReply();
    expect([database.written.length, database.reads]).toEqual([0, 0]);
    meter.add(4, 'openai', 'big', 1, usage);
    expect(meter.unrecorded).toEqual([
      {
        number: 4,
        provider: 'openai',
        model: 'big',
        questions: 0,
        input_tokens: 600_000,
        output_tokens: 400_000,
        cached_tokens: 7,
        estimated: false,
        cost: 1,
      },
    ]);
    database.spent = 2.5;
    await meter.recordReply();
    expect(meter.unrecorded).toEqual([]);
    await meter.recordReply();
    expect(database.written.map((uses) => uses.map(({ number }) => number))).toEqual([[4]]);
    meter.add(7, 'openai', 'big', 0.4, usage);
    expect(meter.isUsedUp).toBe(false);
    database.spent = 3;
    await expect(meter.recordReply()).rejects.toThrow('the money for the answers of one day');
  });

  it('keeps what could not be recorded, and counts it nevertheless', async () => {
    const { meter, database } = meterWith(1.5, 0);
    database.isDown = true;
    meter.add(4, 'openai', 'big', 1, usage);
    await meter.recordReply();
    expect(meter.unrecorded).toHaveLength(1);
    meter.add(5, 'openai', 'big', 0.5, usage);
    await expect(meter.recordReply()).rejects.toThrow('the money for the answers of one day');
    expect(meter.unrecorded).toHaveLength(2);
    expect(database.reads).toBe(0);
  });

  it('looks at the money only where it is limited', async () => {
    const { meter, database } = meterWith(null, 0);
    meter.add(4, 'openai', 'big', 1, usage);
    await meter.recordReply();
    expect([database.written.length, database.reads]).toEqual([1, 0]);
  });
});
