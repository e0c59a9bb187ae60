import { sweepRunLogsJob } from './assistant/runs/sweep.ts';
import { features } from './features/features.ts';
import { sweepJob } from './identity/sweep.ts';
import type { Job } from './platform/jobs/job.ts';

/** Every job of the server: identity's, the assistant's, and those that the features name in their `feature.ts`. */
export const jobs: readonly Job[] = [
  sweepJob,
  sweepRunLogsJob,
  ...features.flatMap((feature) => feature.jobs ?? []),
];
