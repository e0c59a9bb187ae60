import { describe, expect, it } from 'vitest';
import { neededClaims, personOf } from './people.ts';

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
    [['a', 'b'], 'technician'],
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

  it.each([
    [{ name: 'Maria Ruiz', preferred_username: 'maria', email: 'm@x.example' }, 'Maria Ruiz'],
    [{ name: ' ', preferred_username: 'maria', email: 'm@x.example' }, 'maria'],
    [{ name: 5, email: 'm@x.example' }, 'm@x.example'],
    [{}, 'the subject'],
    [{ name: '\u202emaria\u200b' }, '\ufffdmaria\ufffd'],
    [{ name: 'Jose\u0301' }, 'Jos\u00e9'],
    [{ name: `  a\u0000b${'x'.repeat(200)}` }, `a\ufffdb${'x'.repeat(97)}`],
  ])('with the claims %j is called %s', (claims, name) => {
    expect(personOf(provider, 'https://a.example', 'the subject', claims)?.name).toBe(name);
  });

  it.each([
    [{ email: 'm@plant.example', email_verified: true }, true],
    [{ email: 'm@PLANT.example', email_verified: 'true' }, true],
    [{ email: 'm@second.example', email_verified: true }, true],
    [{ email: '"m@home"@plant.example', email_verified: true }, true],
    [{ email: 'm@plant.example', email_verified: false }, false],
    [{ email: 'm@plant.example' }, false],
    [{ email: 'm@plant.example@evil.example', email_verified: true }, false],
    [{ email: 'm@evil.example@plant.example', email_verified: true }, false],
    [{ email: '"m"@evil.example@plant.example', email_verified: true }, false],
    [{ email: 'm@evil.example\u0000@plant.example', email_verified: true }, false],
    [{ email: 'm@evil.example,m@plant.example', email_verified: true }, false],
    [{ email: '<m@evil.example>m@plant.example', email_verified: true }, false],
    [{ email: 'm@plant\uff0eexample', email_verified: true }, false],
    [{ email: 'm@pl\u0430nt.example', email_verified: true }, false],
    [{ email: 'm@plant.example\u200b', email_verified: true }, false],
    [{ email: 'm@plant.example.', email_verified: true }, false],
    [{ email: 'm@\u212alant.example', email_verified: true }, false],
    [{ email: '@plant.example', email_verified: true }, false],
    [{ email: 'plant.example', email_verified: true }, false],
    [{ email: ['m@plant.example'], email_verified: true }, false],
    [{ email: 'm@evil.example', email_verified: true }, false],
    [{ email_verified: true }, false],
  ])('with the claims %j may sign in where domains are limited: %s', (claims, mayEnter) => {
    const limited = { ...provider, allowed_email_domains: ['plant.example', 'second.example'] };
    expect(personOf(limited, 'https://a.example', 's', claims) !== undefined).toBe(mayEnter);
    expect(personOf(provider, 'https://a.example', 's', claims)).toBeDefined();
  });

  it('is asked only for the claims that the identity provider needs', () => {
    expect(neededClaims({ ...provider, role_claim: null })).toEqual(['name']);
    expect(neededClaims(provider)).toEqual(['name', 'groups']);
    expect(neededClaims({ ...provider, allowed_email_domains: ['plant.example'] })).toEqual([
      'name',
      'groups',
      'email',
      'email_verified',
    ]);
  });
});
