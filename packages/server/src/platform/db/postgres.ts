import { connect, type Socket } from 'node:net';
import postgres from 'postgres';
import { databaseOn, databaseTypes, type Database } from './database.ts';
import { APP_ROLE, migrate } from './migrate.ts';

/**
 * Connects to PostgreSQL. Migrations run as the address's own user, under an advisory lock so that replicas
 * may start together; requests then run as the role `chatterfix_app`, which row-level security binds.
 */
export async function openPostgres(url: string): Promise<Database> {
  const owner = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10 });
  try {
    await owner.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(7210348)`;
      await migrate((text) => tx.unsafe(text));
    });
  } finally {
    await owner.end();
  }
  const sql = postgres(url, {
    max: 10,
    connect_timeout: 10,
    onnotice: () => {},
    ...sendingAtOnce(),
    connection: { role: APP_ROLE, TimeZone: 'UTC', application_name: 'chatterfix' },
    types: databaseTypes,
  });
  return databaseOn(sql, 'postgresql');
}

/**
 * The option that makes sockets which hold nothing back. Otherwise TCP (Nagle's algorithm) keeps a short
 * message, such as the commit behind a statement of a kilobyte, until the database has answered what went
 * before: a round trip more for many writes. The types of postgres.js lack the option.
 */
function sendingAtOnce(): object {
  let attempts = 0;
  return {
    socket: ({ host, port, path }: { host: string[]; port: number[]; path: string | false }): Socket => {
      const turn = attempts++ % host.length; // an address may name several hosts
      const socket = path
        ? connect({ path })
        : connect({ host: host[turn]!, port: port[turn]!, noDelay: true });
      return Object.assign(socket, { host: host[turn] }); // the name that a certificate must have
    },
  };
}
