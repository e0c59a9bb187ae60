// The server with one more endpoint, which creates a work order and enqueues a job, and with that job, which
// creates an asset. KILL_AT (`moment/number`) says when the process kills itself. For cli/kills.test.ts.
import { endpoint, WorkOrder } from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import { createAsset } from '../features/assets/service.ts';
import type { Feature } from '../features/feature.ts';
import { features } from '../features/features.ts';
import { createWorkOrder } from '../features/work-orders/service.ts';
import { write } from '../platform/db/transaction.ts';
import { mount } from '../platform/http/mount.ts';
import { defineJob } from '../platform/jobs/job.ts';

const [moment, number] = (process.env['KILL_AT'] ?? '').split('/');
const killHere = (here: string, n: number) => {
  if (here === moment && String(n) === number) process.kill(process.pid, 'SIGKILL');
};
const Numbered = z.strictObject({ n: z.int() });

const followUp = defineJob({
  name: 'test.follow-up',
  input: Numbered,
  retries: 50,
  backoff: { first: 1, longest: 1 },
  timeLimit: 60,
  concurrency: 4,
  async run(_context, { n }, { finish }) {
    killHere('before the effect', n);
    await finish(async (tx) => {
      await createAsset(tx.context, { name: `follow-up ${n}` });
      killHere('between effect and commit', n);
    });
    killHere('after the commit', n);
  },
});

const createFollowed = endpoint({
  method: 'POST',
  path: '/api/test/followed-orders',
  operationId: 'createFollowedOrder',
  tag: 'Test',
  summary: 'Create a work order and enqueue a job',
  permission: 'work_orders:create',
  body: Numbered,
  response: WorkOrder,
  status: 201,
  emits: ['work_order.created'],
});

const tested: Feature = {
  name: 'tested',
  uses: ['work-orders', 'assets'],
  tables: [],
  routes: (to) =>
    mount(to, createFollowed, (context, { body: { n } }) =>
      write(context, async (tx) => {
        const order = await createWorkOrder(tx.context, { title: `kept ${n}` });
        tx.enqueue(followUp, { n });
        killHere('while it enqueues', n);
        return order;
      }),
    ),
  tools: [],
  jobs: [followUp],
};
(features as Feature[]).push(tested); // the server reads the list when its modules are loaded
await import('../main.ts');
