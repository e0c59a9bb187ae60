import * as z from 'zod/mini';
import { ChatProvider } from '../enum-schemas.ts';
import { DateOnly, described, Instant, namesAField } from '../values.ts';

const Total = z.int().check(z.minimum(0));
/** Of questions to Fred: how many they were, and what the models took for them. */
const figures = {
  questions: described('Questions that were answered, or whose answer ended without being complete', Total),
  input_tokens: described('Tokens that the models read', Total),
  cached_tokens: described('Of `input_tokens`, those that a provider read from its cache', Total),
  output_tokens: described('Tokens that the models wrote', Total),
  total_tokens: described('`input_tokens` and `output_tokens`', Total),
  estimated_tokens: described(
    'Of `total_tokens`, those that a provider did not report, so that they were counted from the text',
    Total,
  ),
  unpriced_tokens: described('Of `total_tokens`, those of models whose price is not known', Total),
  cost: described('US dollars, without `unpriced_tokens`', z.number()),
  estimated_cost: described('Of `cost`, that of `estimated_tokens`', z.number()),
};
/** What questions took, for one day, provider, model or person, or in all. */
export const UsageRow = z.object({
  day: described('Where the rows are days', z.optional(z.iso.date())),
  provider: described('Where the rows are providers or models', z.optional(ChatProvider)),
  model: described('Where the rows are models', z.optional(z.string())),
  person: described(
    'Where the rows are people: the kind of actor and its id. All visitors of a page are its key',
    z.optional(z.string()),
  ),
  ...figures,
});
const UsageGrouping = z.enum(['day', 'provider', 'model', 'person']);

export const UsageQuery = z.strictObject({
  from: z.optional(described('The first day, UTC; by default 29 days before `to`', DateOnly)),
  to: z.optional(described('The last day, UTC; by default today', DateOnly)),
  group_by: z._default(described('What there is a row for', UsageGrouping), 'day'),
});
export type UsageQuery = z.input<typeof UsageQuery>;

export const UsageReport = z.object({
  from: described('The first day, UTC', z.iso.date()),
  to: described('The last day, UTC', z.iso.date()),
  group_by: described('What there is a row for', UsageGrouping),
  usage: described(
    'Days in their order; others with the highest cost first, at most 1,000',
    z.array(UsageRow),
  ),
  total: described('All of it, also what has no row', UsageRow),
});
export type UsageReport = z.infer<typeof UsageReport>;

const limit = {
  seconds: 'Seconds of one run, from the question to the end of its answer',
  calls_per_reply: 'Tool calls in one reply of the model',
  calls: 'Tool calls in one run',
  tokens: 'Tokens that the model reads and writes in one run',
  answer_length: 'Characters of an answer',
  result_length: 'Characters of what a tool tells the model',
};
const money = 'US dollars that all runs of a day (UTC) may cost';
const whole = z.int().check(z.minimum(1), z.maximum(10_000_000));
const dollars = z.number().check(
  z.minimum(0),
  z.maximum(9_999_999),
  z.refine(
    (value) => Math.abs(value * 1e8 - Math.round(value * 1e8)) < 0.01 || value > 1e6,
    'must have at most eight decimals',
  ),
);
const eachLimit = <Schema extends z.ZodMiniType>(schema: Schema) => ({
  seconds: described(limit.seconds, schema),
  calls_per_reply: described(limit.calls_per_reply, schema),
  calls: described(limit.calls, schema),
  tokens: described(limit.tokens, schema),
  answer_length: described(limit.answer_length, schema),
  result_length: described(limit.result_length, schema),
});

/** Limits; null where there is none. */
export const UsageLimitValues = z.object({
  ...eachLimit(z.nullable(z.int())),
  cost_per_day: described(money, z.nullable(z.number())),
});

export const UsageLimits = z.object({
  limits: described('What holds: your own limits, and the server’s where you have none', UsageLimitValues),
  server: described('The limits of the server', UsageLimitValues),
  spent_today: described(
    'US dollars since midnight UTC, without tokens whose price is not known',
    z.number(),
  ),
  resets_at: described('When the next day begins', Instant),
  version: described(
    'Counts your changes, 0 before the first; also the ETag, for `If-Match`',
    z.int().check(z.minimum(0)),
  ),
});
export type UsageLimits = z.infer<typeof UsageLimits>;

export const UsageLimitsUpdate = z
  .partial(
    z.strictObject({
      ...eachLimit(z.nullable(whole)),
      cost_per_day: described(money, z.nullable(dollars)),
    }),
  )
  .check(namesAField);
export type UsageLimitsUpdate = z.input<typeof UsageLimitsUpdate>;
