import { sql } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { tenantId } from '../../platform/db/statements.ts';
import { write } from '../../platform/db/transaction.ts';
import { aiChatSessions } from '../schema.ts';
import { aiRuns } from '../runs/schema.ts';
import { ownerOf } from '../sessions.ts';
import { aiUsage } from './schema.ts';
import type { Use } from './use.ts';

/** A run, as usage is recorded for it. */
export interface MeteredRun {
  id: number;
  chat_session_id: number;
}

/**
 * Whose question it was. Each visitor of a page is a new actor; they count together, as the page's key.
 */
function personOf(owner: string): string {
  return owner.startsWith('publishable_key:') ? owner.split('.')[0]! : owner;
}

/** The sum of costs with those added; null as long as there are only tokens without a price. */
const costWith = (cost: unknown, unpriced: unknown) =>
  sql`case when ${cost} is null and used.cost is null
    then case when ${unpriced} + used.unpriced = 0 then 0 end
    else coalesce(${cost}, 0) + coalesce(used.cost, 0) end`;

/**
 * Adds what replies took to the tenant's usage, to the run and to its conversation, so that the figures of a
 * conversation are always the sums over its runs. What was added before, by the number of its event, is not added
 * again.
 */
export const recordUsage = sql`
  with given as (
    select * from jsonb_to_recordset(${sql.placeholder('uses')}::text::jsonb)
      as given (number integer, provider text, model text, questions smallint, input_tokens integer,
        output_tokens integer, cached_tokens integer, estimated boolean, cost numeric)),
  added as (
    insert into ${aiUsage} (tenant_id, run, number, at, person, provider, model, questions, input_tokens,
      output_tokens, cached_tokens, estimated, cost)
    select ${tenantId}, ${sql.placeholder('run')}::integer, number, ${sql.placeholder('at')}::timestamptz,
      ${sql.placeholder('person')}::text, provider, model, questions, input_tokens, output_tokens, cached_tokens,
      estimated, cost
    from given
    on conflict do nothing
    returning input_tokens, output_tokens, cached_tokens, estimated, cost),
  used as (
    select coalesce(sum(input_tokens), 0)::integer as input_tokens,
      coalesce(sum(output_tokens), 0)::integer as output_tokens,
      coalesce(sum(cached_tokens), 0)::integer as cached_tokens,
      coalesce(bool_or(estimated), false) as estimated,
      sum(cost) as cost,
      coalesce(sum(input_tokens + output_tokens) filter (where cost is null), 0)::integer as unpriced
    from added),
  conversation as (
    update ${aiChatSessions} s set
      updated_at = ${sql.placeholder('at')}::timestamptz,
      ai_provider = ${sql.placeholder('provider')}::text,
      model_used = ${sql.placeholder('model')}::text,
      total_tokens = s.total_tokens + used.input_tokens + used.output_tokens,
      cost = ${costWith(sql`s.cost`, sql`s.unpriced_tokens`)},
      unpriced_tokens = s.unpriced_tokens + used.unpriced
    from used
    where s.tenant_id = ${tenantId} and s.id = ${sql.placeholder('conversation')}::integer
    returning used.*)
  update ${aiRuns} r set
    input_tokens = r.input_tokens + used.input_tokens,
    output_tokens = r.output_tokens + used.output_tokens,
    cached_tokens = r.cached_tokens + used.cached_tokens,
    usage_estimated = r.usage_estimated or used.estimated,
    cost = ${costWith(sql`r.cost`, sql`r.unpriced_tokens`)},
    unpriced_tokens = r.unpriced_tokens + used.unpriced
  from conversation as used
  where r.tenant_id = ${tenantId} and r.id = ${sql.placeholder('run')}::integer`;

/** The values of `recordUsage`; `by` is who answered last. */
export function usageValues(
  run: MeteredRun,
  owner: string,
  at: string,
  { provider, model }: Pick<Use, 'provider' | 'model'>,
  uses: readonly Use[],
) {
  return {
    uses: JSON.stringify(uses),
    run: run.id,
    conversation: run.chat_session_id,
    person: personOf(owner),
    at,
    provider,
    model,
  };
}

/** Records what replies took, for a run of the caller's. */
export async function record(
  context: Context,
  run: MeteredRun,
  by: Pick<Use, 'provider' | 'model'>,
  uses: readonly Use[],
): Promise<void> {
  await write(
    context,
    recordUsage,
    usageValues(run, ownerOf(context), context.now().toISOString(), by, uses),
  );
}
