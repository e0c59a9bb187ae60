import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { ApiKey, ApiKeyCreate, ApiKeyCreated, ApiKeyList } from '../keys/schemas.ts';
import { described, Id } from '../values.ts';
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
  listKeys: endpoint({
    method: 'GET',
    path: '/api/operator/tenants/{tenant}/keys',
    operationId: 'listTenantKeys',
    tag,
    summary: 'List the keys of a tenant',
    permission: 'operator',
    params: z.strictObject({ tenant: TenantName }),
    response: ApiKeyList,
    status: 200,
    problems: { 404: 'No such tenant' },
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
  revokeKey: endpoint({
    method: 'POST',
    path: '/api/operator/tenants/{tenant}/keys/{id}/revoke',
    operationId: 'revokeTenantKey',
    tag,
    summary: 'Revoke a key of a tenant',
    description: 'The key is refused within seconds. Tokens that it minted expire within 15 minutes.',
    permission: 'operator',
    params: z.strictObject({ tenant: TenantName, id: described('Identifier of the key', Id) }),
    response: ApiKey,
    status: 200,
    problems: { 404: 'No such tenant, or no such key of it' },
  }),
};
