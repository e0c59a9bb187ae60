import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { ApiKeyCreate, ApiKeyCreated } from '../keys/schemas.ts';
import { TenantCreate, TenantCreated, TenantList, TenantName } from './schemas.ts';

const tag = 'Operator';
export const tenants = {
  list: endpoint({
    method: 'GET',
    path: '/api/operator/tenants',
    operationId: 'listTenants',
    tag,
    summary: 'List all tenants',
    permission: 'operator',
    response: TenantList,
    status: 200,
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/operator/tenants',
    operationId: 'createTenant',
    tag,
    summary: 'Create a tenant with its first keys',
    permission: 'operator',
    body: TenantCreate,
    response: TenantCreated,
    repeats: 'secret-once',
    status: 201,
    problems: { 409: 'Another tenant has this name' },
  }),
  createKey: endpoint({
    method: 'POST',
    path: '/api/operator/tenants/{tenant}/keys',
    operationId: 'createTenantKey',
    tag,
    summary: 'Create a key for a tenant',
    permission: 'operator',
    params: z.strictObject({ tenant: TenantName }),
    body: ApiKeyCreate,
    response: ApiKeyCreated,
    repeats: 'secret-once',
    status: 201,
    problems: { 404: 'No such tenant' },
  }),
};
