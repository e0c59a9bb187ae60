import { expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../testing/databases.ts';
import { createWorld } from '../testing/world.ts';
import { sweep } from './sweep.ts';

it.each(databaseKinds)('the sweep deletes all expired rows and no others, on %s', async (kind) => {
  const world = await createWorld(await openTestDatabase(kind));
  const { id } = (
    await world.call('POST', '/api/signing-keys', {
      body: { name: 'ERP', issuer: 'https://erp.example', algorithm: 'HS256' },
    })
  ).body;
  const asOwner = (statement: string) =>
    world.db.transaction(async (query) => {
      await query('set local role none', []);
      return query(statement, []);
    });
  await asOwner(`insert into used_tokens (tenant_id, signing_key_id, jti_hash, expires_at)
    select ${world.tenants.ours.id}, ${String(id)}, md5(n::text) || md5(n::text),
      now() + case when n <= 5001 then interval '-1 second' else interval '1 minute' end
    from generate_series(1, 5003) n`);
  await asOwner(`insert into events (tenant_id, type, resource_id, version, at)
    select ${world.tenants.ours.id}, 'part.updated', n, 1,
      now() - interval '7 days' + case when n = 1 then interval '-1 second' else interval '1 minute' end
    from generate_series(1, 2) n`);
  const provider = await world.call('POST', '/api/identity-providers', {
    body: { name: 'Plant', issuer: 'https://login.example', client_id: 'c', default_role: 'viewer' },
  });
  await asOwner(`insert into sign_in_attempts
      (tenant_id, id, identity_provider_id, origin, code_challenge, state_hash, expires_at, secrets)
    select ${world.tenants.ours.id}, 'attempt ' || n, ${String(provider.body['id'])}, 'https://page.example', 'c', n,
      now() + case when n = 1 then interval '-1 second' else interval '1 minute' end, ''
    from generate_series(1, 2) n`);
  await asOwner(`insert into ended_sessions (tenant_id, session, expires_at)
    select ${world.tenants.ours.id}, 'session ' || n,
      now() + case when n = 1 then interval '-1 second' else interval '1 minute' end
    from generate_series(1, 2) n`);
  await asOwner(`insert into idempotency_keys (tenant_id, actor, route, key, fingerprint, answer, created_at)
    select ${world.tenants.ours.id}, 'user:a', 'POST /', 'key ' || n, 'f', 'a',
      now() - interval '30 days' + case when n = 1 then interval '-1 second' else interval '1 minute' end
    from generate_series(1, 2) n`);
  await sweep(world.db);
  expect(await asOwner('select id from sign_in_attempts')).toEqual([{ id: 'attempt 2' }]);
  expect(await asOwner('select session from ended_sessions')).toEqual([{ session: 'session 2' }]);
  expect(await asOwner('select key from idempotency_keys')).toEqual([{ key: 'key 2' }]);
  expect(await asOwner('select resource_id from events')).toEqual([{ resource_id: 2 }]);
  expect(await asOwner('select jti_hash as hash from used_tokens')).toHaveLength(2);
  await world.close();
});
