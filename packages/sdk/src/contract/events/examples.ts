import type { ExamplesOf } from '../example.ts';
import type { events } from './endpoints.ts';
import type { ResourceEvent } from './schemas.ts';

const id = 'k3a9.1.8u.8u.8v';
const changed: ResourceEvent = {
  id,
  type: 'work_order.updated',
  resource: 'work_orders',
  resource_id: 4711,
  version: 3,
  at: '2026-03-02T09:20:00.000Z',
};

export const eventExamples: ExamplesOf<typeof events> = {
  streamEvents: {
    query: {},
    response: { events: [changed], last_event_id: id, more: false, reset: false },
    events: [
      { type: 'ready', id },
      changed,
      { type: 'reset', id },
      { type: 'end', reason: 'server_stopping' },
    ],
  },
};
