import type { ExamplesOf } from '../example.ts';
import type { keys, signingKeys } from './endpoints.ts';
import type { ApiKey, SigningKey } from './schemas.ts';

const key: ApiKey = {
  id: 5,
  kind: 'restricted',
  name: 'ERP synchronisation',
  hint: '9f3c',
  role: 'admin',
  permissions: ['work_orders:read', 'work_orders:create'],
  allowed_origins: [],
  allow_reports: null,
  created_at: '2025-11-03T09:00:00.000Z',
  last_used_at: null,
  revoked_at: null,
};
const signingKey: SigningKey = {
  id: 2,
  kid: 'sig_7fK2mQ',
  name: 'ERP portal',
  algorithm: 'ES256',
  issuer: 'https://erp.example.com',
  max_role: 'technician',
  created_at: '2025-11-03T09:00:00.000Z',
  last_used_at: null,
  revoked_at: null,
};
const revokedAt = '2026-03-02T06:45:00.000Z';

export const keyExamples: ExamplesOf<typeof keys> = {
  listKeys: { response: { keys: [key] } },
  createKey: {
    body: {
      kind: 'restricted',
      name: 'ERP synchronisation',
      permissions: ['work_orders:read', 'work_orders:create'],
    },
    response: { ...key, key: 'rk_Zq81vN4c9f3c' },
  },
  revokeKey: { params: { id: 5 }, response: { ...key, revoked_at: revokedAt } },
};

export const signingKeyExamples: ExamplesOf<typeof signingKeys> = {
  listSigningKeys: { response: { signing_keys: [signingKey] } },
  createSigningKey: {
    body: {
      name: 'ERP portal',
      algorithm: 'ES256',
      issuer: 'https://erp.example.com',
      public_key: {
        kty: 'EC',
        crv: 'P-256',
        x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
        y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
      },
      max_role: 'technician',
    },
    response: { ...signingKey, secret: null },
  },
  revokeSigningKey: { params: { id: 2 }, response: { ...signingKey, revoked_at: revokedAt } },
};
