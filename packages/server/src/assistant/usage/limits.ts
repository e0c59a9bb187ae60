import type { UsageLimits, UsageLimitsUpdate } from '@chatterfix/sdk/contract';
import { sql } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { DomainError, versionMismatch } from '../../errors.ts';
import type { Versions } from '../../platform/db/versions.ts';
import { build, ofTenant, tenantId } from '../../platform/db/statements.ts';
import { read, write } from '../../platform/db/transaction.ts';
import type { RunLimits } from '../limits.ts';
import { DAY_MS, findSpent, limitsOf, midnightBefore } from './budget.ts';
import { aiLimits } from './schema.ts';

const columns = {
  seconds: aiLimits.seconds,
  calls_per_reply: aiLimits.calls_per_reply,
  calls: aiLimits.calls,
  tokens: aiLimits.tokens,
  answer_length: aiLimits.answer_length,
  result_length: aiLimits.result_length,
  cost_per_day: aiLimits.cost_per_day,
  version: aiLimits.version,
};
const findLimits = build.select(columns).from(aiLimits).where(ofTenant(aiLimits));
const none = {
  seconds: null,
  calls_per_reply: null,
  calls: null,
  tokens: null,
  answer_length: null,
  result_length: null,
  cost_per_day: null,
  version: 0,
};

/** The limits of the tenant, and what it has spent today. */
export async function getLimits(context: Context, server: RunLimits): Promise<UsageLimits> {
  authorize(context, 'providers:manage');
  const midnight = midnightBefore(context.now());
  const [[row = none], [today]] = await Promise.all([
    read(context, findLimits),
    read(context, findSpent, { midnight: midnight.toISOString() }),
  ]);
  return {
    limits: printed(limitsOf(row, server)),
    server: printed(server),
    spent_today: today!.spent,
    resets_at: new Date(midnight.getTime() + DAY_MS).toISOString(),
    version: row.version,
  };
}

/**
 * Changes the tenant's own limits. Throws `invalid_input` for those above the server's, and `version_mismatch`.
 */
export async function updateLimits(
  context: Context,
  server: RunLimits,
  input: output<typeof UsageLimitsUpdate>,
  versions: Versions | undefined,
): Promise<UsageLimits> {
  authorize(context, 'providers:manage');
  const most = printed(server);
  const errors = Object.entries(input).flatMap(([name, value]) => {
    const highest = most[name as keyof typeof most];
    return value !== null && highest !== null && value > highest
      ? [{ field: `body.${name}`, rule: `must be at most ${highest}, the limit of this server` }]
      : [];
  });
  if (errors.length > 0)
    throw new DomainError('invalid_input', 'Your own limits can only be lower than those of the server.', {
      errors,
    });
  await write(context, async (tx) => {
    tx.send(
      sql`select pg_advisory_xact_lock(hashtextextended(${`limits of tenant ${context.tenant_id}`}, 7210351))`,
    );
    const [present] = await tx.run(findLimits);
    if (versions && !versions.includes(present?.version ?? 0))
      throw versionMismatch('limits', present?.version ?? 0);
    const fields = { ...input, updated_at: context.now().toISOString() };
    tx.send(
      present
        ? build.update(aiLimits).set(fields).where(ofTenant(aiLimits))
        : build.insert(aiLimits).values({ ...fields, tenant_id: tenantId }),
    );
  });
  return getLimits(context, server);
}

function printed(limits: RunLimits): UsageLimits['limits'] {
  return {
    seconds: limits.seconds,
    calls_per_reply: limits.callsPerReply,
    calls: limits.calls,
    tokens: limits.tokens,
    answer_length: limits.answerLength,
    result_length: limits.resultLength,
    cost_per_day: limits.costPerDay,
  };
}
