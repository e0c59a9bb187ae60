import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import postgres from 'postgres';
import { expect, inject, it } from 'vitest';
import { createPostgresDatabase } from '../../testing/databases.ts';
import { Connection, WATCH_MS, type ParsedOptions } from './connection.ts';
import type { Query } from './database.ts';
import { openPostgres } from './postgres.ts';

const NEVER = 600_000;

it('a connection that is not accepted in time is given up, however long the other limits are', async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  const { options } = postgres(`postgres://postgres@127.0.0.1:${port}/x`);
  const limits = { opening: 50, waiting: NEVER, lock: NEVER, statement: NEVER, silence: NEVER };
  await expect(Connection.open(options as ParsedOptions, limits, () => {})).rejects.toThrow(
    'The database did not accept a connection in time.',
  );
  silent.close();
});

it('each session has the time limits that it was opened with, and those of jobs have longer ones', async () => {
  const db = await openPostgres(await createPostgresDatabase(inject('postgresTemplate')), {
    limits: { opening: 60_001, waiting: 60_002, lock: 60_003, statement: 60_004, silence: 60_005 },
    jobStatement: 60_009,
  });
  const limitsIn = async (query: Query) => {
    const [row] = await query(
      `select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement,
        current_setting('idle_in_transaction_session_timeout') as idle`,
      [],
    );
    return row;
  };
  const ofRequests = { lock: '60003ms', statement: '60004ms', idle: '30s' };
  expect(await limitsIn(db.query)).toEqual(ofRequests);
  expect(await db.tenantStatements!.transaction(limitsIn)).toEqual(ofRequests);
  expect(await limitsIn(db.forJobs!.query)).toEqual({ ...ofRequests, statement: '60009ms' });
  await db.close();
});

it('a connection is given up after the time of silence, however long the other limits are', async () => {
  const { options } = postgres(await createPostgresDatabase(inject('postgresTemplate')));
  const limits = { opening: NEVER, waiting: NEVER, lock: NEVER, statement: NEVER, silence: 4 * WATCH_MS };
  const connection = await Connection.open(options as ParsedOptions, limits, () => {});
  const answer = connection.run('select pg_sleep(60)', []).catch(String);
  for (let call = 0; call < 4; call++) connection.watch();
  expect(connection.lost).toBe(false);
  connection.watch();
  expect(connection.lost).toBe(true);
  expect(await answer).toBe('ConnectionLost: The database did not answer in time.');
});
