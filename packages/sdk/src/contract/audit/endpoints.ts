import { endpoint } from '../endpoint.ts';
import { AuditList, AuditQuery } from './schemas.ts';

export const audit = {
  list: endpoint({
    method: 'GET',
    path: '/api/audit',
    operationId: 'listAuditEntries',
    tag: 'Audit',
    summary: 'Who did what, the latest first',
    permission: 'audit:read',
    query: AuditQuery,
    response: AuditList,
    status: 200,
  }),
};
