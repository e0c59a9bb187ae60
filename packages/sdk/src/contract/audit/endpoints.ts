import { endpoint } from '../endpoint.ts';
import { AuditList, AuditQuery } from './schemas.ts';

export const audit = {
  list: endpoint({
    method: 'GET',
    path: '/api/audit',
    operationId: 'listAuditEntries',
    tag: 'Audit',
    summary: 'List the audit log, latest entries first',
    permission: 'audit:read',
    query: AuditQuery,
    response: AuditList,
    status: 200,
  }),
};
