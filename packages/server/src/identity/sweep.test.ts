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
  await sweep(world.db);
  expect(await asOwner('select resource_id from events')).toEqual([{ resource_id: 2 }]);
  expect(await asOwner('select jti_hash as hash from used_tokens')).toHaveLength(2);
  await world.close();
});
