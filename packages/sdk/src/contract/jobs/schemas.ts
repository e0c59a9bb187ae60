import * as z from 'zod/mini';
import { JobState } from '../enum-schemas.ts';
import { pageFields, pageQuery } from '../page.ts';
import { Count, described, describedFields, Instant, text } from '../values.ts';

/** Work that the server does in the background. What it was given is not shown. */
export const Job = z.object({
  id: described('Identifier, a UUID', z.string()),
  name: described('What kind of job it is, such as `vendors.notify`', z.string()),
  state: described('Where it stands', JobState),
  attempts: described(
    'How often it was begun, the attempt under way included. One that ended with its server counts',
    Count,
  ),
  max_attempts: described('How often it is begun at most, unless its server is stopped', Count),
  created_at: described('When it was enqueued', Instant),
  start_at: described('It does not start before this; of a job that is retried, its next attempt', Instant),
  started_at: described('When the last attempt began; null before the first', z.nullable(Instant)),
  completed_at: described('When it ended for good; null before', z.nullable(Instant)),
  last_error: described(
    'Why its last failed attempt failed; null where none did, and once it is completed',
    z.nullable(z.string()),
  ),
});
export type Job = z.infer<typeof Job>;

export const JobQuery = z.strictObject({
  ...describedFields(
    { state: 'Only jobs in this state', name: 'Only this kind of job' },
    { state: z.optional(JobState), name: z.optional(text(100, 1)) },
  ),
  ...pageQuery,
});
export type JobQuery = z.input<typeof JobQuery>;
export const JobList = z.object({
  jobs: described('The jobs of this page, the newest first', z.array(Job)),
  ...pageFields,
});
export type JobList = z.infer<typeof JobList>;
