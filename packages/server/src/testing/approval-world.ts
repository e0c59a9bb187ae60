import type { Approval, ChatAnswer, Role, Run, WorkOrder } from '@chatterfix/sdk/contract';
import type { RunLimits } from '../assistant/limits.ts';
import type { Database } from '../platform/db/database.ts';
import { createChatWorld, type ChatWorld } from './chat-world.ts';
import { until } from './until.ts';
import type { Answer } from './world.ts';

/** A world in which a scripted model proposes changes, and people decide on them. */
export interface ApprovalWorld {
  fred: ChatWorld;
  /** A call as a technician, unless another role is named. */
  call(method: string, path: string, body?: object, role?: Role): Promise<Answer>;
  /** Makes a work order and returns its number. */
  newOrder(fields?: object): Promise<number>;
  order(id: number): Promise<WorkOrder>;
  run(id: string, role?: Role): Promise<Run>;
  approval(id: string): Promise<Approval>;
  /** Asks; the model calls the tools. Returns the answer, which waits for approvals. */
  propose(
    calls: [name: string, input: object][],
    role?: Role,
  ): Promise<ChatAnswer & { approvals: Approval[] }>;
  /** Decides without letting the model say anything. */
  approve(id: string, body?: object, role?: Role): Promise<Answer>;
  reject(id: string, body?: object, role?: Role): Promise<Answer>;
  /** Resolves when nobody works on the run any more. */
  settled(runId: string, role?: Role): Promise<Run>;
  /** Decides, and resolves when the model has said a word and the run has ended, or waits again. */
  approveAndGoOn(approval: Approval, body?: object, role?: Role): Promise<Answer>;
  rejectAndGoOn(approval: Approval, body?: object, role?: Role): Promise<Answer>;
  /** What the model was told of its calls, in its latest request. */
  told(): Record<string, unknown>[];
}

export async function createApprovalWorld(
  db: Database,
  runLimits: Partial<RunLimits> = {},
): Promise<ApprovalWorld> {
  const fred = await createChatWorld(db, {}, runLimits);
  const call: ApprovalWorld['call'] = (method, path, body, role = 'technician') =>
    fred.world.call(method, path, { role, ...(body ? { body } : {}) });
  const decide =
    (decision: 'approve' | 'reject') =>
    (id: string, body: object = {}, role?: Role) =>
      call('POST', `/api/approvals/${id}/${decision}`, body, role);
  // `call` checks answers against the contract, so that they have the types that are named here.
  const run = async (id: string, role?: Role) =>
    (await call('GET', `/api/runs/${id}`, undefined, role)).body as unknown as Run;
  const settled = async (id: string, role?: Role) => {
    await until(async () => (await run(id, role)).state !== 'running');
    return run(id, role);
  };
  const andGoOn =
    (decide: (id: string, body?: object, role?: Role) => Promise<Answer>) =>
    async ({ approval_id, run_id }: Approval, body: object = {}, role?: Role) => {
      fred.modelSays('Done.');
      const answer = await decide(approval_id, body, role);
      await settled(run_id, role);
      return answer;
    };
  return {
    fred,
    call,
    run,
    settled,
    newOrder: async (fields = {}) =>
      (await call('POST', '/api/work-orders', { title: 'Seal leaking', ...fields })).body['id'] as number,
    order: async (id) => (await call('GET', `/api/work-orders/${id}`)).body as unknown as WorkOrder,
    approval: async (id) => (await call('GET', `/api/approvals/${id}`)).body as unknown as Approval,
    propose: async (calls, role = 'technician') => {
      fred.modelCalls(calls);
      const { status, body } = await call(
        'POST',
        '/api/chat',
        { message: 'Please do it', provider: 'openai' },
        role,
      );
      if (status !== 200 || !body['approvals'])
        throw new Error(`Nothing was proposed: ${JSON.stringify(body)}`);
      return body as unknown as ChatAnswer & { approvals: Approval[] };
    },
    approve: decide('approve'),
    reject: decide('reject'),
    approveAndGoOn: andGoOn(decide('approve')),
    rejectAndGoOn: andGoOn(decide('reject')),
    told: () =>
      (fred.wire.requests.at(-1)!.body['messages'] as { role: string; content: string }[])
        .filter(({ role }) => role === 'tool')
        .map(({ content }) => JSON.parse(content) as Record<string, unknown>),
  };
}
