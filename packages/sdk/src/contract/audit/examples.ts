import type { ExamplesOf } from '../example.ts';
import type { audit } from './endpoints.ts';

export const auditExamples: ExamplesOf<typeof audit> = {
  listAuditEntries: {
    query: { resource: 'work_orders', resource_id: '4711', limit: 50 },
    response: {
      entries: [
        {
          id: 90210,
          at: '2026-03-02T09:20:00.000Z',
          actor_kind: 'user',
          actor: 'jane.doe',
          via: 'api',
          action: 'updated',
          resource: 'work_orders',
          resource_id: '4711',
          before: { priority: 'high' },
          after: { priority: 'critical' },
          request_id: 'req_5h2Kq9',
          ip: '192.0.2.17',
          run_id: null,
          approved_by: null,
        },
      ],
      total: 1,
      total_capped: false,
      page: 1,
      next_cursor: null,
    },
  },
};
