import { describe, expect, it } from 'vitest';
import { personOf } from './people.ts';

describe('a person', () => {
  const provider = {
    id: 1,
    tenant_id: 1,
    name: 'x',
    issuer: 'https://a.example',
    client_id: 'x',
    client_secret: null,
    scopes: [],
    default_role: 'viewer' as const,
    role_claim: 'groups',
    role_map: { a: 'technician' as const, b: 'requester' as const },
    allowed_email_domains: [],
    disabled_at: null,
    version: 1,
  };
  it.each([
    [['b', 'a'], 'technician'],
    ['a', 'technician'],
    [['b'], 'requester'],
    ['ab', 'viewer'],
    [[], 'viewer'],
    [undefined, 'viewer'],
    [[{ a: 1 }, 1, null], 'viewer'],
    [['__proto__', 'toString'], 'viewer'],
    [{ a: 'a' }, 'viewer'],
  ])('of the groups %j has the role %s', (groups, role) => {
    expect(personOf(provider, 'https://a.example', 's', { groups })?.role).toBe(role);
  });
  it('has another id at another issuer, also if the texts join to the same', () => {
    const ids = [
      ['https://a.example', 'b'],
      ['https://a.example', 'c'],
      ['https://a.exampl', 'eb'],
      ['https://b.example', 'b'],
    ].map(([issuer, subject]) => personOf(provider, issuer!, subject!, {})!.id);
    expect(new Set(ids).size).toBe(4);
    expect(personOf(provider, 'https://a.example', 'b', { name: 'x' })!.id).toBe(ids[0]);
  });
});
