import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { pause, until } from '../../../testing/until.ts';
import { startWorker, type Backend } from './backend.ts';
import type { Connection } from './connection.ts';
import { CANCEL_REQUEST } from './messages.ts';
import { Session } from './session.ts';

const ENDLESS = 'with recursive r as (select 1 as n union all select n + 1 from r) select count(*) from r';

describe('the session of a real PGlite, lent to several clients', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chatterfix-lending-'));
  let session: Session;
  let backend: Backend;
  let starts = 0;
  let snapshot: string | undefined = inject('pgliteSnapshot');
  const clients: postgres.Sql[] = [];

  beforeAll(async () => {
    session = new Session({
      start: async (...handlers) => {
        const options = { folder: join(folder, 'data'), ...(snapshot ? { snapshot } : {}) };
        backend = await startWorker(options, ...handlers);
        snapshot = undefined; // it has been copied
        starts++;
        return backend;
      },
      grace: 500,
      durable: true,
      idleInTransaction: 300,
    });
    await session.open();
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.end()));
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A client with one connection, and the connection. */
  function openClient() {
    const connections: Connection[] = [];
    const socket = () => {
      const connection = session.connect();
      connections.push(connection);
      return connection;
    };
    const options = { socket, max: 1, user: 'postgres', database: 'postgres', fetch_types: false };
    const sql = postgres(options as object); // the types lack `socket`
    clients.push(sql);
    return { sql, connection: () => connections[0]! };
  }

  it('gives a notification to every client that listens, until it stops listening itself', async () => {
    const [first, second, speaker] = [openClient(), openClient(), openClient()];
    const heard = { first: [] as string[], second: [] as string[] };
    const listening = await first.sql.listen('news', (text) => heard.first.push(text));
    await second.sql.listen('news', (text) => heard.second.push(text));
    await speaker.sql.notify('news', 'to both');
    await until(() => heard.first.length + heard.second.length === 2);
    await listening.unlisten();
    await speaker.sql.notify('news', 'to the second');
    await expect.poll(() => heard).toEqual({ first: ['to both'], second: ['to both', 'to the second'] });
  });

  it('goes on listening after the thread was ended and the database opened again', async () => {
    const [listener, speaker] = [openClient(), openClient()];
    const heard: string[] = [];
    await listener.sql.listen('after the end', (text) => heard.push(text));
    await speaker.sql.notify('after the end', 'before');
    await until(() => heard.length === 1);
    const before = starts;
    await backend.terminate();
    await expect.poll(() => starts).toBe(before + 1);
    await speaker.sql.notify('after the end', 'afterwards');
    await expect.poll(() => heard).toEqual(['before', 'afterwards']);
  });

  it('rolls back a transaction that does nothing for too long, and serves the others', async () => {
    const [idle, other] = [openClient(), openClient()];
    await other.sql`create table notes (note text)`;
    const transaction = idle.sql.begin(async (query) => {
      await query`insert into notes values ('left open')`;
      expect(await other.sql`select note from notes`).toEqual([]); // waits for its turn
      await query`insert into notes values ('too late')`;
    });
    await expect(transaction).rejects.toMatchObject({ code: '25P02' });
    expect(await idle.sql`select note from notes`).toEqual([]);
  });

  it('cancels the statement of the connection that the request names, and no other', async () => {
    const [busy, waiting] = [openClient(), openClient()];
    await Promise.all([busy.sql`select 1`, waiting.sql`select 1`]);
    let ended = false;
    const endless = busy.sql
      .unsafe(ENDLESS)
      .catch((error: unknown) => error)
      .finally(() => (ended = true));
    await until(() => session.state === 'working');
    const next = waiting.sql`select 2 as two`.then((rows) => [...rows]);
    const { pid, secret } = busy.connection();
    cancel(waiting.connection().pid, waiting.connection().secret);
    cancel(pid, secret ^ 1);
    await pause(200);
    expect(ended).toBe(false);
    cancel(pid, secret);
    expect(await endless).toMatchObject({ code: '57014' });
    expect(await next).toEqual([{ two: 2 }]);
  });

  function cancel(pid: number, secret: number): void {
    const request = Buffer.alloc(16);
    [16, CANCEL_REQUEST, pid, secret].forEach((value, index) => request.writeInt32BE(value, 4 * index));
    session.connect().write(request);
  }
});
