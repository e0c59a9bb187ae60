import { endpoint } from '../endpoint.ts';
import { JobList, JobQuery } from './schemas.ts';

export const jobs = {
  list: endpoint({
    method: 'GET',
    path: '/api/jobs',
    operationId: 'listJobs',
    tag: 'Jobs',
    summary: "The tenant's background jobs, the newest first",
    description: 'Jobs are kept for a week after they ended.',
    permission: 'jobs:read',
    query: JobQuery,
    response: JobList,
    status: 200,
  }),
};
