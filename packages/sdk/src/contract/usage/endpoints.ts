import { endpoint } from '../endpoint.ts';
import { UsageLimits, UsageLimitsUpdate, UsageQuery, UsageReport } from './schemas.ts';

const tag = 'AI providers';
export const usage = {
  report: endpoint({
    method: 'GET',
    path: '/api/usage',
    operationId: 'getUsage',
    tag,
    summary: 'What questions to Fred took and cost, by day, provider, model or person',
    description:
      'At most 366 days at once. Stopped, cut, failed and interrupted answers count as far as they came, and so do those of conversations that were deleted. A run that goes on counts with its finished replies.',
    permission: 'providers:manage',
    query: UsageQuery,
    response: UsageReport,
    status: 200,
  }),
  limits: endpoint({
    method: 'GET',
    path: '/api/usage/limits',
    operationId: 'getUsageLimits',
    tag,
    summary: 'What one run and one day may use',
    permission: 'providers:manage',
    response: UsageLimits,
    versionAt: ['version'],
    status: 200,
  }),
  updateLimits: endpoint({
    method: 'PUT',
    path: '/api/usage/limits',
    operationId: 'updateUsageLimits',
    tag,
    summary: 'Lower the limits for your own people',
    description:
      'Limits that are not given keep their values; null removes one. None can be above the server’s. When the money of a day is used up, questions to models that cost something are refused with `budget_used_up`, and runs that go on end; answers of Ollama and offline answers go on.',
    permission: 'providers:manage',
    body: UsageLimitsUpdate,
    response: UsageLimits,
    versionAt: ['version'],
    status: 200,
  }),
};
