import type { ExamplesOf } from '../example.ts';
import type { approvals } from './endpoints.ts';
import type { Approval } from './schemas.ts';

const approvalId = 'k3Jr0mXvGm2yQe7c';
const pending: Approval = {
  approval_id: approvalId,
  run_id: 'b1946ac9-2c1b-4f5e-9a3e-0d6a5f7f3c11',
  session_id: 'c2Vzc2lvbi0x',
  state: 'pending',
  tool: 'hold_work_order',
  title: 'Put work order 4711 on hold',
  target: {
    kind: 'work_order',
    id: '4711',
    title: 'WO 4711 · Replace the mechanical seal of pump 7',
    href: '/api/work-orders/4711',
    version: 3,
  },
  changes: [
    { field: 'status', label: 'Status', before: 'in_progress', after: 'on_hold' },
    { field: 'hold_reason', label: 'Reason for the hold', before: null, after: 'Waiting for the seal' },
  ],
  arguments: { id: 4711, hold_reason: 'Waiting for the seal' },
  arguments_schema: { type: 'object' },
  may_approve: { user: 'user:jane.doe', permissions: ['work_orders:transition'] },
  created_at: '2026-03-02T06:46:00.000Z',
  expires_at: '2026-03-05T06:46:00.000Z',
  decided_at: null,
  decided_by: null,
  reason: null,
  result: null,
  replaced_by: null,
};
const decision = { decided_at: '2026-03-02T06:47:30.000Z', decided_by: 'user:jane.doe' };
const rules = { rules: [{ role: 'technician' as const, tools: ['start_work_order'] }] };

export const approvalExamples: ExamplesOf<typeof approvals> = {
  listApprovals: {
    query: { status: 'pending' },
    response: { approvals: [pending], total: 1, total_capped: false, page: 1, next_cursor: null },
  },
  getApproval: { params: { approval_id: approvalId }, response: pending },
  approveApproval: {
    params: { approval_id: approvalId },
    body: { arguments: { id: 4711, hold_reason: 'Waiting for the seal, due on Thursday' } },
    response: {
      ...pending,
      ...decision,
      state: 'approved',
      arguments: { id: 4711, hold_reason: 'Waiting for the seal, due on Thursday' },
      result: {
        kind: 'work_order',
        id: '4711',
        title: 'WO 4711 · Replace the mechanical seal of pump 7',
        href: '/api/work-orders/4711',
      },
    },
  },
  rejectApproval: {
    params: { approval_id: approvalId },
    body: { reason: 'The seal has arrived' },
    response: { ...pending, ...decision, state: 'rejected', reason: 'The seal has arrived' },
  },
  getApprovalRules: { response: rules },
  setApprovalRules: { body: rules, response: rules },
};
