import { endpoint } from '../endpoint.ts';
import { Health } from './schemas.ts';

export const health = {
  get: endpoint({
    method: 'GET',
    path: '/health',
    operationId: 'getHealth',
    tag: 'Platform',
    summary: 'Is the platform healthy',
    permission: null,
    limit: 'unlimited',
    response: Health,
    status: 200,
    problems: { 503: 'The database does not answer; the body is the same with `unhealthy`' },
  }),
};
