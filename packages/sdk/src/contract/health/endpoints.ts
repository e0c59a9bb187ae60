import { endpoint } from '../endpoint.ts';
import { Health } from './schemas.ts';

export const health = {
  get: endpoint({
    method: 'GET',
    path: '/health',
    operationId: 'getHealth',
    tag: 'Platform',
    summary: 'Check whether the platform is healthy',
    permission: null,
    limit: 'unlimited',
    response: Health,
    status: 200,
    alsoAnswers: { 503: 'The database does not answer: `status` is `unhealthy`' },
  }),
};
