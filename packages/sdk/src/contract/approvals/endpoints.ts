import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { described } from '../values.ts';
import {
  Approval,
  ApprovalApprove,
  ApprovalId,
  ApprovalList,
  ApprovalQuery,
  ApprovalReject,
  ApprovalRules,
  ApprovalRulesChange,
} from './schemas.ts';

const tag = 'Fred';
const params = z.strictObject({ approval_id: described('The approval', ApprovalId) });
const notFound = 'No such approval, or it is another person’s';
const decided =
  'It was decided otherwise before, it has expired, or the record changed since: `approval_id` then names the approval that shows the change anew';

export const approvals = {
  list: endpoint({
    method: 'GET',
    path: '/api/approvals',
    operationId: 'listApprovals',
    tag,
    summary: 'List the changes that Fred proposed to the caller, and what came of them',
    permission: 'chat:use',
    query: ApprovalQuery,
    response: ApprovalList,
    status: 200,
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/approvals/{approval_id}',
    operationId: 'getApproval',
    tag,
    summary: 'Get one change that Fred proposed',
    permission: 'chat:use',
    params,
    response: Approval,
    status: 200,
    problems: { 404: notFound },
  }),
  approve: endpoint({
    method: 'POST',
    path: '/api/approvals/{approval_id}/approve',
    operationId: 'approveApproval',
    tag,
    summary: 'Approve a change, as proposed or with other arguments',
    description:
      'Makes the change, and lets the run go on once all its approvals are decided: follow it at `/api/runs/{run_id}/events` behind the last event. The change is made once, however often it is approved. Where it cannot be made, nothing is changed and the approval stays pending.',
    permission: 'chat:use',
    params,
    body: ApprovalApprove,
    response: Approval,
    status: 200,
    repeats: 'by-itself',
    limit: 'chat',
    emits: ['work_order.created', 'work_order.updated', 'part.updated'],
    problems: {
      403: 'The caller no longer has the permissions that the change needs',
      404: notFound,
      409: decided,
    },
  }),
  reject: endpoint({
    method: 'POST',
    path: '/api/approvals/{approval_id}/reject',
    operationId: 'rejectApproval',
    tag,
    summary: 'Reject a change, so that Fred goes on without it',
    permission: 'chat:use',
    params,
    body: ApprovalReject,
    response: Approval,
    status: 200,
    repeats: 'by-itself',
    limit: 'chat',
    problems: { 404: notFound, 409: decided },
  }),
  getRules: endpoint({
    method: 'GET',
    path: '/api/approval-rules',
    operationId: 'getApprovalRules',
    tag,
    summary: 'Get the tools that Fred may use without asking, by role',
    permission: 'providers:manage',
    response: ApprovalRules,
    status: 200,
  }),
  setRules: endpoint({
    method: 'PUT',
    path: '/api/approval-rules',
    operationId: 'setApprovalRules',
    tag,
    summary: 'Set the tools that Fred may use without asking, by role',
    description:
      'Replaces all rules. A tool that deletes always asks. Fred never has more permissions than the person who asks.',
    permission: 'providers:manage',
    body: ApprovalRulesChange,
    response: ApprovalRules,
    status: 200,
  }),
} as const;
