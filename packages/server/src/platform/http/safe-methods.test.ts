import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { endpoints } from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { makeRecords, requestOf, type Place } from '../../testing/operations.ts';
import { createWorld, type World } from '../../testing/world.ts';

const reads = endpoints.filter(({ method, streams }) => method === 'GET' && !streams);

describe.each(databaseKinds)('safe methods on %s', (kind) => {
  let world: World, place: Place;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
    place = { world, whose: 'ours', records: await makeRecords(world, 'ours', 'target') };
  });
  afterAll(() => world.close());

  /** The rows of all tables, as one hash for each table. */
  const contents = () =>
    world.db.transaction(async (query) => {
      await query('set local role none', []);
      const tables = await query<{ name: string }>(
        `select table_name::text as name from information_schema.tables
         where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
        [],
      );
      const hashes: Record<string, unknown> = {};
      for (const { name } of tables) {
        const [row] = await query<{ hash: string | null }>(
          `select md5(string_agg(t::text, '' order by t::text)) as hash from "${name}" t`,
          [],
        );
        hashes[name] = row?.hash;
      }
      return hashes;
    });

  it('change nothing: each GET, HEAD and OPTIONS of the contract', async () => {
    const before = await contents();
    expect(Object.keys(before).length).toBeGreaterThan(20);
    let succeeded = 0;
    for (const endpoint of reads)
      for (const method of ['GET', 'HEAD', 'OPTIONS']) {
        const { path } = requestOf(endpoint, place);
        const headers = {
          authorization: `Bearer ${endpoint.permission === 'operator' ? world.operatorKey : world.tokens.ours.admin}`,
        };
        const { status } = await world.app.request(path, { method, headers });
        if (method === 'GET' && status === 200) succeeded++;
      }
    expect(succeeded).toBeGreaterThan(reads.length * 0.9);
    expect(await contents()).toEqual(before);
  });

  it('do not include TRACE, which would show the headers of a request', async () => {
    const server = await new Promise<Server>((resolve) => {
      const listening = serve({ fetch: world.app.fetch, port: 0, hostname: '127.0.0.1' }, () =>
        resolve(listening),
      ) as Server;
    });
    const { port } = server.address() as AddressInfo;
    const trace = (path: string) =>
      new Promise<[status: number | undefined, text: string]>((resolve, reject) => {
        const headers = { authorization: 'Bearer canary', 'x-secret': 'canary' };
        request({ host: '127.0.0.1', port, path, method: 'TRACE', headers }, (answer) => {
          let text = JSON.stringify(answer.headers);
          answer.on('data', (chunk: Buffer) => (text += String(chunk)));
          answer.on('end', () => resolve([answer.statusCode, text]));
        })
          .on('error', reject)
          .end();
      });
    try {
      for (const path of ['/', '/health', '/api/assets', '/docs', '/widgets/chatterfix.js'])
        expect(await trace(path), path).toEqual([404, expect.not.stringContaining('canary')]);
    } finally {
      server.close();
    }
  });
});
