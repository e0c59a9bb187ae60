import { ApiError, ChatterFix, ChatterFixError } from '@chatterfix/sdk';
import { Admin } from '@chatterfix/sdk/admin';
import { afterEach, expect, it } from 'vitest';
import { createPostgresDatabase, databaseKinds } from '../testing/databases.ts';
import { freePort } from '../testing/free-port.ts';
import { sample } from '../testing/sample.ts';
import { chatterfix, cleanUp, migratedFolder, newFolder, startServer } from '../testing/server-process.ts';
import { pause, until } from '../testing/until.ts';

afterEach(cleanUp);

/** Each round creates 50 work orders, and the server is killed so many of them before the round's end. */
const moments = sample(
  Array.from({ length: 20 }, (_, round) => 10 + ((round * 7) % 30)),
  0.1,
);
/** No answer at all, or one that says that the database is not there yet or still busy with the first try. */
const followsFromKill = (error: unknown) =>
  error instanceof ApiError ? [409, 503].includes(error.status) : error instanceof ChatterFixError;
const WRITES_PER_ROUND = 50,
  WRITES = WRITES_PER_ROUND * moments.length,
  WRITERS = 8;

it.each(databaseKinds)(
  `%s: ${WRITES} creates, repeated until they are acknowledged while the server is killed ${moments.length} times, make ${WRITES} work orders`,
  async (kind) => {
    const dataDir = kind === 'pglite' ? await migratedFolder() : newFolder();
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
      allowed = WRITES_PER_ROUND,
      killAt = allowed - moments[0]!;
    const repeated: [number, number][] = [];
    const createUntilAcknowledged = async (number: number) => {
      for (;;) {
        try {
          return await client.workOrders.create(
            { title: `kept ${number}` },
            { idempotencyKey: `create-${number}` },
          );
        } catch (error) {
          if (!followsFromKill(error)) throw error;
          await pause(100);
        }
      }
    };
    const writers = Array.from({ length: WRITERS }, async () => {
      for (let number = next++; number < WRITES; number = next++) {
        await until(() => number < allowed);
        const { id } = await createUntilAcknowledged(number);
        if (++acknowledged === killAt) server.child.kill('SIGKILL');
        if (number % 10 === 0) repeated.push([id, (await createUntilAcknowledged(number)).id]); // as if the answer had been lost
      }
    });
    const written = Promise.all(writers);
    for (const [round] of moments.entries()) {
      await Promise.race([server.ended, written]); // `written` only where a writer failed
      allowed += WRITES_PER_ROUND;
      killAt = allowed - (moments[round + 1] ?? Infinity);
      server = await startServer(dataDir, { port, env, args: [] });
    }
    await written;
    expect(repeated).toHaveLength(WRITES / 10);
    expect(repeated.filter(([first, second]) => first !== second)).toEqual([]);

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
