import { endpoints, permissions, roles, type Endpoint } from '@chatterfix/sdk/contract';
import type { OperationId, Permission, Role } from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toolsFor } from '../assistant/tools.ts';
import { databaseKinds, openSharedDatabase } from '../testing/databases.ts';
import { expectedRights, mayCall, mayDo, viewerPermissions } from '../testing/expected-rights.ts';
import { hasRecord, makeRecords, readyFor, requestOf, type Place } from '../testing/operations.ts';
import { sample } from '../testing/sample.ts';
import { contextOf, createWorld, type World } from '../testing/world.ts';

// Who may call what: every operation with every role and with restricted keys, against `expectedRights`.

type Guarded = Endpoint & { operationId: OperationId };
/** The operations that need more than a request, and what they need. */
const guarded = (endpoints as readonly Guarded[]).filter(
  ({ operationId }) => expectedRights[operationId] !== 'anyone',
);
const ofTenants = guarded.filter(({ operationId }) => expectedRights[operationId] !== 'operator');

/** What a restricted key must name to call it. */
function permissionsFor({ operationId }: Guarded): readonly Permission[] {
  const right = expectedRights[operationId];
  if (typeof right === 'string') return [];
  return [right.permission, ...(right.also ?? []), ...(right.givesViewer ? viewerPermissions : [])];
}
it('the contract gives each operation the expected permission', () => {
  const said = endpoints.map(({ operationId, permission, alsoNeeds, secretKeyOnly }) => [
    operationId,
    { permission, also: alsoNeeds ?? [], secretKeyOnly: secretKeyOnly === true },
  ]);
  const words = { anyone: null, 'signed in': 'signed_in', operator: 'operator' } as const;
  const meant = Object.entries(expectedRights).map(([id, right]) => [
    id,
    typeof right === 'string'
      ? { permission: words[right], also: [], secretKeyOnly: false }
      : {
          permission: right.permission,
          also: right.also ?? [],
          secretKeyOnly: right.from === 'secret key',
        },
  ]);
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(meant));
});

describe.each(databaseKinds)('every operation on %s', (kind) => {
  let world: World, ours: Place;
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind));
    ours = { world, whose: 'ours', records: await makeRecords(world, 'ours', 'Our') };
  });
  afterAll(() => world.close());

  /** Calls an operation of ours on a record of a place. */
  const call = (
    endpoint: Guarded,
    place: Place,
    { role, authorization }: { role?: Role; authorization?: string },
  ) => {
    const { method, path, query, body } = requestOf(endpoint, place);
    return world.call(method, path + query, {
      ...(role ? { role } : {}),
      ...(body ? { body } : {}),
      ...(authorization === undefined ? {} : { headers: { authorization } }),
    });
  };
  const restrictedKey = async (permissions: readonly Permission[]) => {
    const made = await world.call('POST', '/api/keys', {
      body: { kind: 'restricted', name: 'matrix', permissions },
    });
    return `Bearer ${made.body['key'] as string}`;
  };
  /** Conversations belong to a person: those of others are not found, in the same tenant too. */
  const isPersonal = ({ path }: Guarded) => /^\/api\/(chat|runs|approvals)\//.test(path);

  it.each(guarded)('$operationId: the expected roles may call it', async (endpoint) => {
    for (const role of roles) {
      const { status, body } = await call(endpoint, await readyFor(endpoint, ours), { role });
      const expected = !mayCall(role, endpoint.operationId)
        ? 403
        : isPersonal(endpoint) && hasRecord(endpoint) && role !== 'admin'
          ? 404
          : endpoint.status;
      expect(status, `${role} ${JSON.stringify(body)}`).toBe(expected);
    }
  });

  it.each(guarded)('$operationId: refuses invalid credentials', async (endpoint) => {
    for (const authorization of sample(
      [
        '',
        'Bearer',
        'Bearer x',
        'Basic dXNlcjpwYXNz',
        'Bearer sk_unknown',
        'Bearer rk_unknown',
        `Bearer ${world.publishable_key}`,
        `Bearer ${world.tokens.ours.admin.slice(0, -4)}AAAA`,
      ],
      0.5,
    ))
      expect((await call(endpoint, ours, { authorization })).status, authorization).toBe(401);
  });

  it.each(ofTenants)(
    '$operationId: a restricted key needs exactly the expected permissions',
    async (endpoint) => {
      const needed = permissionsFor(endpoint);
      const place = await readyFor(endpoint, ours);
      const allowed = await call(endpoint, place, {
        authorization: await restrictedKey(needed.length ? needed : ['parts:read']),
      });
      const right = expectedRights[endpoint.operationId];
      const expected =
        typeof right !== 'string' && right.from === 'secret key'
          ? 403
          : isPersonal(endpoint) && hasRecord(endpoint)
            ? 404
            : endpoint.status;
      expect(allowed.status, JSON.stringify(allowed.body)).toBe(expected);
      const withoutOne = [];
      for (const lacking of needed) {
        const others = permissions.filter((permission) => permission !== lacking);
        const refused = await call(endpoint, place, { authorization: await restrictedKey(others) });
        withoutOne.push([lacking, refused.status]);
      }
      expect(withoutOne).toEqual(needed.map((lacking) => [lacking, 403]));
    },
  );

  it.each(ofTenants.filter(({ secretKeyOnly }) => secretKeyOnly))(
    '$operationId: a secret key may call it',
    async (endpoint) => {
      const answer = await call(endpoint, ours, { authorization: `Bearer ${world.secret_key}` });
      expect(answer.status).toBe(endpoint.status);
    },
  );

  it('a restricted key can neither create nor change users, keys or providers with more permissions than it has', async () => {
    const {
      body: { key },
    } = await world.call('POST', '/api/keys', {
      body: { kind: 'restricted', name: 'manager', permissions: ['users:manage', 'keys:manage'] },
    });
    const headers = { authorization: `Bearer ${key as string}` };
    const password = 'an unlikely pass phrase',
      provider = {
        name: 'theirs',
        issuer: 'https://login.example.com',
        client_id: 'x',
        default_role: 'viewer',
      };
    const admin = (
      await world.call('POST', '/api/users', { body: { username: 'chief', password, role: 'admin' } })
    ).body['id'] as number;
    const made = (
      await world.call('POST', '/api/identity-providers', { body: { ...provider, name: 'ours' } })
    ).body['id'] as number;
    for (const [method, path, body] of [
      ['POST', '/api/users', { username: 'intruder', password, role: 'admin' }],
      ['PUT', `/api/users/${admin}`, { password: 'another unlikely phrase' }],
      ['PUT', `/api/users/${admin}`, { disabled: true }],
      ['PUT', `/api/users/${admin}`, { role: 'viewer' }],
      ['POST', '/api/identity-providers', provider],
      ['PUT', `/api/identity-providers/${made}`, { role_claim: 'groups', role_map: { all: 'planner' } }],
      ['POST', '/api/signing-keys', { name: 'x', algorithm: 'HS256', issuer: 'x', max_role: 'planner' }],
      ['POST', '/api/keys', { kind: 'publishable', name: 'x', allowed_origins: ['https://erp.example.com'] }],
      ['POST', '/api/keys', { kind: 'restricted', name: 'x', permissions: ['keys:manage', 'audit:read'] }],
      ['POST', '/api/keys', { kind: 'secret', name: 'x' }],
    ] as const) {
      expect(
        await world.call(method, path, { headers, body }),
        `${method} ${path} ${JSON.stringify(body)}`,
      ).toMatchObject({
        status: 403,
        body: {
          code: 'forbidden',
          detail: expect.stringMatching(/permissions that you lack/) as string,
        },
      });
    }
    expect(
      (
        await world.call('POST', '/api/auth/login', {
          body: { tenant: world.tenants.ours.slug, username: 'chief', password },
        })
      ).status,
    ).toBe(200);
  });

  it('a role gets the tools of Fred whose permission it has', () => {
    const all = toolsFor(contextOf(world, 'admin'));
    expect(all.length).toBeGreaterThan(5);
    for (const tool of all)
      for (const role of roles)
        expect(
          toolsFor(contextOf(world, role)).some(({ name }) => name === tool.name),
          `${tool.name} ${role}`,
        ).toBe([tool.permission, ...(tool.alsoNeeds ?? [])].every((needed) => mayDo(role, needed)));
  });
});
