import type { ApiKey } from '../keys/schemas.ts';
import type { ExamplesOf } from '../example.ts';
import type { tenants } from './endpoints.ts';

const key: ApiKey = {
  id: 6,
  kind: 'publishable',
  name: 'ERP portal',
  hint: 'Q8xZ',
  role: 'requester',
  permissions: null,
  allowed_origins: ['https://erp.example.com'],
  allow_reports: true,
  created_at: '2025-11-03T09:00:00.000Z',
  last_used_at: null,
  revoked_at: null,
};

export const tenantExamples: ExamplesOf<typeof tenants> = {
  listTenants: {
    response: {
      tenants: [{ tenant: 'acme', name: 'Acme Corporation', created_at: '2025-11-03T09:00:00.000Z' }],
    },
  },
  createTenant: {
    body: { tenant: 'acme', name: 'Acme Corporation', allowed_origins: ['https://erp.example.com'] },
    response: {
      tenant: 'acme',
      secret_key: 'sk_5mP0hD7wTz1c',
      publishable_key: 'pk_3kV9sT1mQ8xZ',
    },
  },
  listTenantKeys: { params: { tenant: 'acme' }, response: { keys: [key] } },
  createTenantKey: {
    params: { tenant: 'acme' },
    body: { kind: 'publishable', name: 'ERP portal', allowed_origins: ['https://erp.example.com'] },
    response: { ...key, key: 'pk_3kV9sT1mQ8xZ' },
  },
  revokeTenantKey: {
    params: { tenant: 'acme', id: 6 },
    response: { ...key, revoked_at: '2025-12-01T08:00:00.000Z' },
  },
};
