import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { Count } from './values.ts';

export const Health = z.object({
  status: z.enum(['healthy', 'unhealthy']),
  gateway: z.literal('ChatterFix Platform Gateway'),
  version: z.string(),
  database: z.object({
    status: z.enum(['healthy', 'unhealthy']),
    database_type: z.enum(['postgresql', 'pglite']),
    tables: Count,
  }),
});
export type Health = z.infer<typeof Health>;

export const health = {
  get: endpoint({
    method: 'GET',
    path: '/health',
    operationId: 'getHealth',
    tag: 'Platform',
    summary: 'Is the platform healthy',
    permission: null,
    response: Health,
    status: 200,
    problems: { 503: 'The database does not answer; the body is the same with `unhealthy`' },
  }),
};
