import type { ChatProvider } from '@chatterfix/sdk/contract';
import type { Context } from '../../context.ts';
import type { ModelUsage } from '../../models/model.ts';
import { costOf, sumOfCosts } from '../../models/prices.ts';
import type { Models } from '../../models/registry.ts';
import { read } from '../../platform/db/transaction.ts';
import { LimitReached } from '../limits.ts';
import { findSpent, midnightBefore, MONEY_LIMIT, type Allowance } from './budget.ts';
import { record, type MeteredRun } from './record.ts';
import type { Use } from './use.ts';

/** Counts what a run uses, and notices when the day's money is used up. */
export class Meter {
  readonly #context: Context;
  readonly #run: MeteredRun;
  readonly #models: Models;
  readonly #mostPerDay: number;
  /** What the tenant had spent when we last looked. */
  #spent: number;
  /** What the run has cost since then, and in all. */
  #costSince = 0;
  #cost = 0;
  #unrecorded: Use[] = [];

  constructor(context: Context, run: MeteredRun, models: Models, { limits, spent }: Allowance) {
    this.#context = context;
    this.#run = run;
    this.#models = models;
    this.#mostPerDay = limits.costPerDay ?? Infinity;
    this.#spent = spent;
  }

  /** What a reply of a model costs. */
  costOf(provider: ChatProvider, model: string, usage: ModelUsage): number | null {
    if (provider === 'offline') return 0;
    return costOf(this.#models.priceOf(provider, model, this.#context.now()), usage);
  }

  /** Adds what a reply took. `number` is that of the event which says so. */
  add(number: number, provider: ChatProvider, model: string, cost: number | null, usage: ModelUsage): void {
    const { input_tokens, output_tokens, cached_tokens, estimated } = usage;
    this.#unrecorded.push({
      number,
      provider,
      model,
      questions: 0,
      input_tokens,
      output_tokens,
      cached_tokens,
      estimated,
      cost,
    });
    this.#cost = sumOfCosts([this.#cost, cost ?? 0]);
    this.#costSince = sumOfCosts([this.#costSince, cost ?? 0]);
  }

  /** Whether the day's money is used up, if the run cost anything. */
  get isUsedUp(): boolean {
    return this.#cost > 0 && sumOfCosts([this.#spent, this.#costSince]) >= this.#mostPerDay;
  }

  /** What is not recorded yet. */
  get unrecorded(): readonly Use[] {
    return this.#unrecorded;
  }

  /**
   * Records what the replies so far took, before the next one. Throws `LimitReached` if the day's money is used up
   * then, by this run or others on any server.
   */
  async recordReply(): Promise<void> {
    const uses = this.#unrecorded;
    try {
      if (uses.length > 0) {
        await record(this.#context, this.#run, uses.at(-1)!, uses);
        this.#unrecorded = this.#unrecorded.slice(uses.length);
      }
      if (this.#mostPerDay !== Infinity && this.#cost > 0) {
        const midnight = midnightBefore(this.#context.now()).toISOString();
        const [row] = await read(this.#context, findSpent, { midnight });
        this.#spent = row!.spent;
        this.#costSince = 0;
      }
    } catch {
      // What is not recorded is recorded with the next reply, or with the end of the run.
    }
    if (this.isUsedUp) throw new LimitReached(MONEY_LIMIT);
  }
}
