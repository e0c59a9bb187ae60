import type { Approval, ChatEvent, ChatRequest } from '@chatterfix/sdk';
import { streamed } from './conversations.ts';
import { problem } from './problems.ts';
import { json, problemResponse } from './responses.ts';
import { fakeAnswer, fakeRun, RunEvents } from './run-events.ts';

const { run_id: runId, session_id: sessionId } = fakeRun;

/** A change that Fred proposes: to put work order 17 on hold. */
export function proposal(changes: Partial<Approval> = {}): Approval {
  return {
    approval_id: 'approval_hold_17',
    run_id: runId,
    session_id: sessionId,
    state: 'pending',
    tool: 'hold_work_order',
    title: 'Put work order 17 on hold',
    target: {
      kind: 'work_order',
      id: '17',
      title: 'WO 17 · Replace mechanical seal on P-101A',
      href: '/api/work-orders/17',
      version: 3,
    },
    changes: [
      { field: 'status', label: 'Status', before: 'in_progress', after: 'on_hold' },
      { field: 'hold_reason', label: 'Reason for the hold', before: null, after: 'Waiting for the seal' },
    ],
    arguments: { id: 17, hold_reason: 'Waiting for the seal' },
    arguments_schema: {
      type: 'object',
      properties: { id: { type: 'integer' }, hold_reason: { type: 'string', maxLength: 500, minLength: 1 } },
    },
    may_approve: { user: 'user:maria.lopez', permissions: ['work_orders:transition'] },
    created_at: '2026-03-02T06:46:00.000Z',
    expires_at: '2099-03-05T06:46:00.000Z',
    decided_at: null,
    decided_by: null,
    reason: null,
    result: null,
    replaced_by: null,
    ...changes,
  };
}

/** The approvals of one run, with what the server does with them. */
export class FakeApprovals {
  readonly approvals: Map<string, Approval>;
  private readonly events = new RunEvents();

  constructor(...approvals: Approval[]) {
    this.approvals = new Map(approvals.map((approval) => [approval.approval_id, approval]));
  }

  get pending(): Approval[] {
    return [...this.approvals.values()].filter(({ state }) => state === 'pending');
  }

  /** The answer to a question: some text, the proposals, and that the run waits. */
  async *propose(request: ChatRequest): AsyncGenerator<ChatEvent> {
    yield* streamed('Shall I put it on hold?', { request, cut: true });
    for (const approval of this.approvals.values()) yield { type: 'approval-request', approval };
    yield { type: 'run-wait', answer: { ...fakeAnswer(''), approvals: this.pending } };
  }

  /** What follows once somebody has decided. */
  follow(signal: AbortSignal): AsyncGenerator<ChatEvent> {
    return this.events.follow(signal);
  }

  /** The answer to a request about approvals; undefined for other routes. */
  respond(route: string, body: unknown): Response | undefined {
    if (route === `GET /api/runs/${runId}`)
      return json({ run_id: runId, state: 'waiting', last_event_id: '9', approvals: this.pending });
    const [, method, id = '', verb] =
      /^(GET|POST) \/api\/approvals\/([^/]+)(?:\/(approve|reject))?$/.exec(route) ?? [];
    const approval = this.approvals.get(id);
    if (!method || !approval) return undefined;
    if (method === 'GET') return json(approval);
    if (approval.state !== 'pending') return problemResponse(problem(`approval_${refused(approval.state)}`));
    const { reason = null, arguments: edited = approval.arguments } = (body ?? {}) as {
      reason?: string;
      arguments?: Record<string, unknown>;
    };
    const approved = verb === 'approve';
    return json(
      this.decide({
        ...approval,
        state: approved ? 'approved' : 'rejected',
        arguments: edited,
        reason,
        result: approved ? approval.target : null,
      }),
    );
  }

  /** Decides an approval, here or in another tab. */
  decide(approval: Approval): Approval {
    this.approvals.set(approval.approval_id, approval);
    this.events.add(
      { type: 'approval-decision', approval },
      ...(this.pending.length > 0
        ? [{ type: 'run-wait' as const, answer: { ...fakeAnswer(''), approvals: this.pending } }]
        : [
            { type: 'text-delta' as const, text: ` It is ${approval.state}.` },
            { type: 'answer-finish' as const, answer: fakeAnswer(`It is ${approval.state}.`) },
          ]),
    );
    return approval;
  }
}

function refused(state: Approval['state']): 'expired' | 'stale' | 'decided' {
  return state === 'expired' || state === 'stale' ? state : 'decided';
}
