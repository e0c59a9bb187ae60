import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { ApiKeyCreate, ApiKeyCreated } from './keys.ts';
import { Instant, Origin, text, title } from './values.ts';

export const Tenant = z.object({
  tenant: z.string().check(z.describe("The tenant's name in addresses")),
  name: z.string(),
  created_at: Instant,
});
export type Tenant = z.infer<typeof Tenant>;
const slug = text(63, 1).check(
  z.regex(
    /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,
    'must have only a–z, 0–9 and hyphens, and begin and end with a letter or digit',
  ),
);

export const TenantCreate = z.strictObject({
  tenant: slug,
  name: z.optional(title(255).check(z.describe('For people; the same as `tenant` unless given'))),
  allowed_origins: z._default(
    z.array(Origin).check(z.maxLength(50), z.describe('Pages of these origins may use the publishable key')),
    [],
  ),
});
export type TenantCreate = z.input<typeof TenantCreate>;
export const TenantCreated = z.object({
  tenant: z.string(),
  secret_key: z.string().check(z.describe('Shown this once')),
  publishable_key: z.string().check(z.describe('Shown this once')),
});
export type TenantCreated = z.infer<typeof TenantCreated>;
export const TenantList = z.object({ tenants: z.array(Tenant) });
export type TenantList = z.infer<typeof TenantList>;

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
    problems: { 409: 'There is a tenant of this name' },
  }),
  create_key: endpoint({
    method: 'POST',
    path: '/api/operator/tenants/{tenant}/keys',
    operationId: 'createTenantKey',
    tag,
    summary: 'Create a key for a tenant',
    permission: 'operator',
    params: z.strictObject({ tenant: slug }),
    body: ApiKeyCreate,
    response: ApiKeyCreated,
    repeats: 'secret-once',
    status: 201,
    problems: { 404: 'No such tenant' },
  }),
};
