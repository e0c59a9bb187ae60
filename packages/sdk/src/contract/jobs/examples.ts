import type { ExamplesOf } from '../example.ts';
import type { jobs } from './endpoints.ts';

export const jobExamples: ExamplesOf<typeof jobs> = {
  listJobs: {
    query: { state: 'retrying', limit: 50 },
    response: {
      jobs: [
        {
          id: '6a0b3a55-0e4c-4a3e-9a55-6f1f0c1f7f0e',
          name: 'vendors.notify',
          state: 'retrying',
          attempts: 2,
          max_attempts: 6,
          created_at: '2026-03-02T09:20:00.000Z',
          start_at: '2026-03-02T09:20:19.214Z',
          started_at: '2026-03-02T09:20:07.801Z',
          completed_at: null,
          last_error: 'The mail server does not answer',
        },
      ],
      total: 1,
      total_capped: false,
      page: 1,
      next_cursor: null,
    },
  },
};
