import { serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createPostgresDatabase, openTestDatabase } from '../testing/databases.ts';
import { chatterfix, cleanUp, newFolder } from '../testing/server-process.ts';
import { createWorld, type World } from '../testing/world.ts';
import { createKeyAt, createTenantAt, listKeysAt, listTenantsAt, revokeKeyAt } from './tenants.ts';

afterAll(cleanUp);

const noDatabase = () => Promise.reject(new Error('A command for a running server opens no database'));

describe('the commands for tenants and keys, at a running server', () => {
  let world: World;
  let server: ReturnType<typeof serve>;
  let baseUrl = '';
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase('pglite'));
    baseUrl = await new Promise((resolve) => {
      server = serve({ fetch: world.app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
        resolve(`http://127.0.0.1:${port}/`),
      );
    });
  });
  afterAll(async () => {
    server.close();
    await world.close();
  });

  const options = () => ({ baseUrl, operatorKey: world.operatorKey });
  const me = async (key: string) =>
    (await world.call('GET', '/api/auth/me', { headers: { authorization: `Bearer ${key}` } })).body;

  /** What a command prints. */
  async function said(run: (say: (text: string) => void) => Promise<void>): Promise<string> {
    const lines: string[] = [];
    await run((text) => lines.push(text));
    return lines.join('\n');
  }

  it('create a tenant, and print its keys once, for people and for programs', async () => {
    const text = await said((say) =>
      createTenantAt('north', { ...options(), name: 'North plant' }, noDatabase, say),
    );
    expect(text).toMatch(
      /^Tenant north\. These keys are shown only now:\n {2}secret key +sk_[\w-]{43}\n {2}publishable key +pk_[\w-]{43}\n {2}\(no page can use this publishable key; /,
    );
    expect(await me(/sk_[\w-]+/.exec(text)![0])).toMatchObject({ tenant: 'north', role: 'admin' });

    const json = await said((say) =>
      createTenantAt(
        'south',
        { ...options(), origins: 'https://a.example, https://b.example', json: true },
        noDatabase,
        say,
      ),
    );
    const created = JSON.parse(json) as { secret_key: string; publishable_key: string };
    expect(created).toMatchObject({ tenant: 'south' });
    expect(await me(created.secret_key)).toMatchObject({ tenant: 'south' });
    for (const origin of ['https://a.example', 'https://b.example']) {
      const session = await world.call('POST', '/api/auth/session', {
        body: { publishable_key: created.publishable_key },
        headers: { authorization: '', origin },
      });
      expect(session.status, origin).toBe(200);
    }
  });

  it('list all tenants, one in each line, or as JSON', async () => {
    const ours = world.tenants.ours.slug;
    const text = await said((say) => listTenantsAt(options(), noDatabase, say));
    expect(text.split('\n')).toContainEqual(
      expect.stringMatching(`^${ours}  Ours  since \\d{4}-\\d\\d-\\d\\d$`),
    );
    const json = await said((say) => listTenantsAt({ ...options(), json: true }, noDatabase, say));
    expect((JSON.parse(json) as { tenants: object[] }).tenants).toContainEqual(
      expect.objectContaining({ tenant: ours, name: 'Ours' }),
    );
  });

  it('say so where there is nothing to list', async () => {
    const { promise, resolve } = Promise.withResolvers<number>();
    const nothing = () => Response.json({ tenants: [], keys: [] });
    const empty = serve({ fetch: nothing, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve(port));
    const at = { ...options(), baseUrl: `http://127.0.0.1:${await promise}` };
    expect(await said((say) => listTenantsAt(at, noDatabase, say))).toMatch(/^There is no tenant yet\./);
    expect(await said((say) => listKeysAt({ ...at, tenant: 'north' }, noDatabase, say))).toBe(
      'north has no keys. Create one with “chatterfix keys create --tenant north”.',
    );
    empty.close();
  });

  it('create keys of every kind for the tenant that is named', async () => {
    const tenant = world.tenants.theirs.slug;
    const create = async (fields: object) =>
      JSON.parse(
        await said((say) => createKeyAt({ ...options(), tenant, json: true, ...fields }, noDatabase, say)),
      ) as { key: string };
    const secret = await create({});
    expect(secret).toMatchObject({ kind: 'secret', name: 'created at the command line' });
    expect(await me(secret.key)).toMatchObject({ tenant, actor_kind: 'secret_key' });
    const restricted = await create({
      kind: 'restricted',
      permissions: 'parts:read,assets:read',
      name: 'meter',
    });
    expect(await me(restricted.key)).toMatchObject({
      tenant,
      name: 'meter',
      actor_kind: 'restricted_key',
      permissions: ['parts:read', 'assets:read'],
    });
    const page = { kind: 'publishable', role: 'viewer', origins: 'https://a.example' };
    expect(await create(page)).toMatchObject({
      kind: 'publishable',
      role: 'viewer',
      allowed_origins: ['https://a.example'],
    });
    expect(await said((say) => createKeyAt({ ...options(), tenant, name: 'ERP' }, noDatabase, say))).toMatch(
      new RegExp(`^secret key “ERP” of ${tenant}\\. It is shown only now:\\n {2}sk_[\\w-]{43}$`),
    );
  });

  it('list the keys of the tenant that is named, and revoke one of them', async () => {
    const tenant = world.tenants.theirs.slug;
    const at = { ...options(), tenant };
    const { id, key, hint } = JSON.parse(
      await said((say) => createKeyAt({ ...at, name: 'scanner', json: true }, noDatabase, say)),
    ) as { id: number; key: string; hint: string };
    const lineOf = async () =>
      (await said((say) => listKeysAt(at, noDatabase, say)))
        .split('\n')
        .filter((line) => line.includes('scanner'));
    const described = `${id}  secret  …${hint}  scanner  `;
    expect(await lineOf()).toEqual([`${described}never used`]);
    await expect(
      revokeKeyAt(String(id), { ...at, tenant: world.tenants.ours.slug }, noDatabase, () => {}),
    ).rejects.toThrow('The server refused (404): There is no such key.');
    expect(await me(key)).toMatchObject({ tenant });
    const today = () => new Date().toISOString().slice(0, 10);
    const before = today();
    const text = await said((say) => revokeKeyAt(String(id), at, noDatabase, say));
    const day = text.endsWith(before) ? before : today(); // midnight may have passed
    const revoked = `${described}revoked on ${day}`;
    expect(text).toBe(`Revoked: ${revoked}`);
    expect(await lineOf()).toEqual([revoked]);
    const json = await said((say) => listKeysAt({ ...at, json: true }, noDatabase, say));
    expect(json).not.toContain(key);
    expect((JSON.parse(json) as { keys: object[] }).keys).toContainEqual(
      expect.objectContaining({ id, name: 'scanner' }),
    );
    await expect(revokeKeyAt('sk_1', at, noDatabase, () => {})).rejects.toThrow(
      '<id> must be the number of a key',
    );
  });

  it('name the option whose value is refused', async () => {
    const at = { ...options(), tenant: world.tenants.theirs.slug };
    const refused: [() => Promise<void>, string][] = [
      [() => createKeyAt({ ...at, kind: 'secert' }, noDatabase, () => {}), '--kind must be one of '],
      [
        () => createKeyAt({ ...at, kind: 'publishable' }, noDatabase, () => {}),
        '--origins must name at least one',
      ],
      [
        () =>
          createKeyAt(
            { ...at, kind: 'restricted', permissions: 'parts:read,parts:eat' },
            noDatabase,
            () => {},
          ),
        '--permissions, item 2, must be one of ',
      ],
      [
        () => createKeyAt({ ...at, role: 'viewer' }, noDatabase, () => {}),
        '--role must not be given, except for a publishable key',
      ],
      [() => createTenantAt('Not a name', options(), noDatabase, () => {}), '<tenant> '],
      [() => createTenantAt(world.tenants.ours.slug, options(), noDatabase, () => {}), '<tenant> is taken'],
    ];
    for (const [command, words] of refused) {
      const message = await command().then(
        () => 'it was accepted',
        (error: unknown) => (error as Error).message,
      );
      expect(message).toMatch(new RegExp(`^${words.replaceAll(/[<>]/g, '\\$&')}`));
      expect(message).not.toContain('body');
    }
  });

  it.each([
    ['without the operator’s key', { operatorKey: undefined }, /needs the operator's key/],
    ['with a key of another kind', { operatorKey: 'sk_x' }, /needs the operator's key/],
    ['with a wrong key', { operatorKey: 'op_wrong' }, /^The server refused \(401\): \S/],
    [
      'with a server that is not there',
      { baseUrl: 'http://127.0.0.1:9' },
      /at http:\/\/127\.0\.0\.1:9 does not answer: /,
    ],
  ] as const)('say what is wrong %s', async (_, wrong, words) => {
    const { operatorKey, baseUrl } = { ...options(), ...wrong };
    const given = { baseUrl, ...(operatorKey === undefined ? {} : { operatorKey }) };
    await expect(listTenantsAt(given, noDatabase, () => {})).rejects.toThrow(words);
  });

  it('say that a tenant exists already, or not', async () => {
    const { slug } = world.tenants.ours;
    await expect(createTenantAt(slug, options(), noDatabase, () => {})).rejects.toThrow(
      '<tenant> is taken by another tenant.',
    );
    await expect(createKeyAt({ ...options(), tenant: 'nowhere' }, noDatabase, () => {})).rejects.toThrow(
      'The server refused (404): There is no such tenant.',
    );
  });
});

it('work on the database where no server is named, as commands of the shell', async () => {
  // PostgreSQL, because each command would start the embedded database anew.
  const database = await createPostgresDatabase(inject('postgresTemplate'));
  const env = { DATA_DIR: newFolder(), DATABASE_URL: database };
  const run = async (line: string) => {
    const { ended, out, err } = chatterfix(line.split(' '), env);
    return { code: await ended, out: out(), err: err() };
  };
  for (const [line, right] of [
    ['tenats list', 'tenants'],
    ['tenants creat west', 'create'],
    ['srve', 'serve'],
    ['serve --prot 8', '--port'],
  ] as const)
    expect(await run(line), line).toMatchObject({
      code: 1,
      err: expect.stringContaining(`Did you mean ${right}?`) as string,
    });
  const created = await run('tenants create west --name West --json');
  expect([created.code, created.err]).toEqual([0, '']);
  expect(JSON.parse(created.out)).toMatchObject({
    tenant: 'west',
    secret_key: expect.stringMatching(/^sk_/) as string,
  });
  expect((await run('keys create --tenant west --kind restricted --permissions parts:read')).out).toMatch(
    /^restricted key “created at the command line” of west\. It is shown only now:\n {2}rk_/,
  );
  expect((await run('tenants')).out).toMatch(/^west {2}West {2}since /m);
  expect((await run('keys revoke 1 --tenant west')).out).toMatch(/^Revoked: 1 {2}secret {2}…/);
});
