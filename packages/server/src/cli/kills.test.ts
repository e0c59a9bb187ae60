import { ChatterFix } from '@chatterfix/sdk';
import { Admin } from '@chatterfix/sdk/admin';
import { afterEach, expect, it } from 'vitest';
import { createPostgresDatabase, databaseKinds } from '../testing/databases.ts';
import { chatterfix, cleanUp, freePort, newFolder, startServer } from '../testing/server-process.ts';

afterEach(cleanUp);

const WRITES = 1000,
  KILLS = 20,
  WRITERS = 8;

it.each(databaseKinds)(
  '%s: 1,000 creates, repeated until they are acknowledged while the server is killed 20 times, make 1,000 work orders',
  async (kind) => {
    const dataDir = newFolder();
    const env = {
      DATA_DIR: dataDir,
      ...(kind === 'postgresql' ? { DATABASE_URL: await createPostgresDatabase() } : {}),
    };
    const made = chatterfix(['tenants', 'create', 'killed', '--json'], env);
    expect(await made.ended, made.output()).toBe(0);
    const { secret_key } = JSON.parse(made.output()) as { secret_key: string };
    const port = await freePort();
    const client = new ChatterFix({ baseUrl: `http://127.0.0.1:${port}`, key: secret_key, maxRetries: 0 });
    let server = await startServer(dataDir, { port, env, args: [] });
    let acknowledged = 0,
      next = 0,
      kills = 0,
      allowed = WRITES / KILLS;
    const pause = (milliseconds: number) =>
      new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
      });

    const mayStart = (number: number) => number < allowed;
    const createUntilAcknowledged = async (number: number) => {
      for (let tries = 0; ; tries++) {
        try {
          return await client.workOrders.create(
            { title: `kept ${number}` },
            { idempotencyKey: `create-${number}` },
          );
        } catch (error) {
          if (tries > 600) throw error;
          await pause(100);
        }
      }
    };
    const writers = Array.from({ length: WRITERS }, async () => {
      for (let number = next++; number < WRITES; number = next++) {
        while (!mayStart(number)) await pause(10);
        const { id } = await createUntilAcknowledged(number);
        acknowledged++;
        if (number % 10 === 0) expect((await createUntilAcknowledged(number)).id).toBe(id); // an answer that was lost
      }
    });
    while (kills < KILLS) {
      await server.ready;
      // In the middle of writes, each time a little later.
      while (acknowledged < Math.min(allowed, WRITES) - 10 - ((kills * 7) % 30)) await pause(1);
      server.child.kill('SIGKILL');
      await server.ended;
      kills++;
      allowed = (WRITES / KILLS) * (kills + 1);
      server = await startServer(dataDir, { port, env, args: [] });
    }
    await Promise.all(writers);

    const titles: string[] = [];
    for await (const { title } of client.workOrders.list({ sort: 'created_at', limit: 200 }))
      titles.push(title);
    expect(titles.toSorted()).toEqual(
      Array.from({ length: WRITES }, (_, number) => `kept ${number}`).toSorted(),
    );
    let created = 0;
    for await (const entry of new Admin(client).audit.list({
      resource: 'work_orders',
      action: 'created',
      limit: 200,
    }))
      if (entry.actor_kind === 'secret_key') created++;
    expect(created).toBe(WRITES);
    expect((await client.workOrders.summary()).by_status.open).toBe(WRITES);
  },
  300_000,
);
