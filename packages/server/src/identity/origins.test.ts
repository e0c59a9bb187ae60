import { afterEach, expect, it, vi } from 'vitest';
import type { Database } from '../platform/db/database.ts';
import { createTenantsOfOrigin } from './origins.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('the tenants of an origin are remembered for ten seconds, or as long as the caller says, and no failure is', async () => {
  let now = 1_000_000;
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  const asked: unknown[] = [];
  let isAway = true;
  const query = async (_text: string, parameters: readonly unknown[]) => {
    asked.push(...parameters);
    if (isAway) throw new Error('away');
    return [{ tenant_id: 3 }, { tenant_id: asked.length }];
  };
  const tenantsOf = createTenantsOfOrigin({ query } as unknown as Database); // all that it asks of it
  await expect(tenantsOf('https://a.example')).rejects.toThrow('away');
  isAway = false;
  const ask = async (origin: string, maxAge?: number) => [...(await tenantsOf(origin, maxAge))];
  expect(await ask('https://a.example')).toEqual([3, 2]);
  expect(await ask('https://b.example')).toEqual([3]);
  now += 1_000;
  expect(await ask('https://a.example', 1_000)).toEqual([3, 2]);
  now += 1;
  expect(await ask('https://a.example', 1_000)).toEqual([3, 4]);
  now += 10_000;
  expect(await ask('https://a.example')).toEqual([3, 4]);
  now += 1;
  expect(await ask('https://a.example')).toEqual([3, 5]);
  expect(asked).toEqual([
    'https://a.example',
    'https://a.example',
    'https://b.example',
    'https://a.example',
    'https://a.example',
  ]);
});
