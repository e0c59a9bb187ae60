import type { ChatProvider } from '@chatterfix/sdk/contract';
import { sql } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { DomainError, invalidInput } from '../../errors.ts';
import { tenantSettings } from '../../identity/schema.ts';
import { tenantZone } from '../../identity/time-zone.ts';
import type { ChatModel } from '../../models/model.ts';
import type { Models } from '../../models/registry.ts';
import { tenantId } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';
import type { RunLimits } from '../limits.ts';
import { aiLimits, aiUsage } from './schema.ts';

/** What a run may use, and what the tenant has spent today. */
export interface Allowance {
  limits: RunLimits;
  /** US dollars since midnight UTC; 0 where money is not limited. */
  spent: number;
  /** The name of the tenant's time zone. It is read with the limits, because each round trip delays the first word. */
  timeZone: string;
  /** The sum of the versions of the rows that the limits and the time zone come from. */
  version: number;
}

/** The limit of money in words, as answers and problems name it. */
export const MONEY_LIMIT = 'the money for the answers of one day';

const spentSince = sql`select coalesce(sum(cost), 0)::float8 from ${aiUsage}
  where tenant_id = ${tenantId} and at >= ${sql.placeholder('midnight')}::timestamptz and cost > 0`;

/** What the tenant has spent since midnight, over all servers. */
export const findSpent = sql<{ spent: number }>`select (${spentSince}) as spent`;

type Own = Pick<
  typeof aiLimits.$inferSelect,
  'seconds' | 'calls_per_reply' | 'calls' | 'tokens' | 'answer_length' | 'result_length' | 'cost_per_day'
>;
const findAllowance = sql<Own & Pick<Allowance, 'spent' | 'version'> & { time_zone: string }>`
  select l.seconds, l.calls_per_reply, l.calls, l.tokens, l.answer_length, l.result_length,
    l.cost_per_day::float8 as cost_per_day,
    case when coalesce(l.cost_per_day, ${sql.placeholder('most')}::numeric) is null then 0
      else (${spentSince}) end as spent, ${tenantZone} as time_zone,
    coalesce(l.version, 0) + coalesce((select version from ${tenantSettings} where tenant_id = ${tenantId}), 0)
      as version
  from (select) one left join ${aiLimits} l on l.tenant_id = ${tenantId}`;

/** The limits of the context's tenant: the lower of its own and the server's. */
export async function allowanceOf(context: Context, server: RunLimits): Promise<Allowance> {
  const [row] = await read(context, findAllowance, {
    most: server.costPerDay,
    midnight: midnightBefore(context.now()).toISOString(),
  });
  const { spent, time_zone, version, ...own } = row!;
  return { limits: limitsOf(own, server), spent, timeZone: time_zone, version };
}

/** The lower of a tenant's own limits and the server's. */
export function limitsOf(own: Own, server: RunLimits): RunLimits {
  const lower = (mine: number | null, theirs: number) => Math.min(mine ?? Infinity, theirs);
  const money = lower(own.cost_per_day, server.costPerDay ?? Infinity);
  return {
    ...server,
    seconds: lower(own.seconds, server.seconds),
    callsPerReply: lower(own.calls_per_reply, server.callsPerReply),
    calls: lower(own.calls, server.calls),
    tokens: lower(own.tokens, server.tokens),
    answerLength: lower(own.answer_length, server.answerLength),
    resultLength: lower(own.result_length, server.resultLength),
    costPerDay: money === Infinity ? null : money,
  };
}

/** Whether a question to this model may begin. */
export function mayAsk(
  context: Context,
  models: Models,
  { limits: { costPerDay }, spent }: Allowance,
  provider: ChatProvider,
  model: string,
): boolean {
  if (provider === 'offline' || costPerDay === null) return true;
  const price = models.priceOf(provider, model, context.now());
  return price !== undefined && ((price.input === 0 && price.output === 0) || spent < costPerDay);
}

/**
 * Explains why a question may not begin: the day's money is used up, or it cannot be kept to because nobody knows
 * what the model costs.
 */
export function explainRefusal(
  context: Context,
  models: Models,
  { provider, model }: Pick<ChatModel, 'provider' | 'model'>,
  isChosen: boolean,
): DomainError {
  const now = context.now();
  if (models.priceOf(provider, model, now))
    return new DomainError(
      'budget_used_up',
      'Fred’s money for today is used up. Ask again after midnight (UTC), or ask offline. An admin sees what was used, and can raise the limit.',
      { retryAfter: Math.ceil((midnightBefore(now).getTime() + DAY_MS - now.getTime()) / 1000) },
    );
  const rule = `money per day is limited, and the price of ${model} is not known`;
  return isChosen
    ? invalidInput('body.model', `must be a model with a known price: ${rule}`)
    : new DomainError(
        'provider_not_configured',
        `No model can answer: ${rule}. An admin can set it in the provider’s settings.`,
      );
}

export const DAY_MS = 24 * 60 * 60 * 1000;

/** The beginning of the day, UTC. */
export function midnightBefore(now: Date): Date {
  return new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS);
}
