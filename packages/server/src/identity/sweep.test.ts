import { afterEach, describe, expect, it, vi } from 'vitest';
import { databaseKinds, openTestDatabase } from '../testing/databases.ts';
import { createWorld } from '../testing/world.ts';
import { keepSweeping, sweep } from './sweep.ts';

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
      return query<{ hash: string }>(statement, []);
    });
  await asOwner(`insert into used_tokens (tenant_id, signing_key_id, jti_hash, expires_at)
    select ${world.tenants.ours.id}, ${String(id)}, md5(n::text) || md5(n::text),
      now() + case when n <= 5001 then interval '-1 second' else interval '1 minute' end
    from generate_series(1, 5003) n`);
  await sweep(world.db);
  expect(await asOwner('select jti_hash as hash from used_tokens')).toHaveLength(2);
  await world.close();
});

describe('the regular sweep', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('runs at once and every hour until it is stopped, also after a failure', async () => {
    const world = await createWorld(await openTestDatabase('pglite'));
    const transaction = vi.spyOn(world.db, 'transaction');
    const errors: unknown[] = [];
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    transaction.mockRejectedValue(new Error('the database is gone'));
    const stop = keepSweeping(world.db, (error) => errors.push(error));
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    vi.advanceTimersByTime(3_599_000);
    expect(transaction).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1_000);
    await vi.waitFor(() => expect(errors).toHaveLength(2));
    stop();
    vi.advanceTimersByTime(7_200_000);
    expect(transaction).toHaveBeenCalledTimes(2);
    transaction.mockRestore();
    await world.close();
  });
});
