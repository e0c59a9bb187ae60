import * as z from 'zod/mini';
import { displayName } from '../names.ts';
import { described, Instant, Origin, text } from '../values.ts';

export const Tenant = z.object({
  tenant: described("The tenant's name in addresses", z.string()),
  name: described('The display name of the tenant', z.string()),
  created_at: described('When the tenant was created', Instant),
});
export type Tenant = z.infer<typeof Tenant>;

export const TenantName = described(
  "The tenant's name in addresses",
  text(63, 1).check(
    z.regex(
      /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,
      'must have only a–z, 0–9 and hyphens, and begin and end with a letter or digit',
    ),
  ),
);

export const TenantCreate = z.strictObject({
  tenant: TenantName,
  name: z.optional(
    described('The display name of the tenant; by default the same as `tenant`', displayName(255)),
  ),
  allowed_origins: z._default(
    described('Origins whose pages may use the publishable key', z.array(Origin).check(z.maxLength(50))),
    [],
  ),
});
export type TenantCreate = z.input<typeof TenantCreate>;
export const TenantCreated = z.object({
  tenant: described("The tenant's name in addresses", z.string()),
  secret_key: described("The tenant's first secret key, which is shown only once", z.string()),
  publishable_key: described("The tenant's first publishable key, which is shown only once", z.string()),
});
export type TenantCreated = z.infer<typeof TenantCreated>;
export const TenantList = z.object({ tenants: described('All tenants', z.array(Tenant)) });
export type TenantList = z.infer<typeof TenantList>;
