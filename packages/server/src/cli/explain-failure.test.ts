import { createServer } from 'node:net';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { ConfigError } from '../config.ts';
import { DomainError } from '../errors.ts';
import { UnsafeConnection } from '../platform/db/connection.ts';
import { DataFolderInUse } from '../platform/db/data-folder-lock.ts';
import { UnusableDatabase } from '../platform/db/migrate.ts';
import { openPglite } from '../platform/db/pglite/open.ts';
import { openPostgres } from '../platform/db/postgres.ts';
import { freePort } from '../testing/free-port.ts';
import { explainFailure } from './explain-failure.ts';

const reasonFor = (open: Promise<unknown>) =>
  open.then(
    () => 'it opened',
    (error: unknown) => explainFailure(error),
  );

it('says what is wrong with the address of PostgreSQL', async () => {
  const address = (change: (url: URL) => void) => {
    const url = new URL(inject('postgresUrl'));
    change(url);
    return reasonFor(openPostgres(url.href));
  };
  const port = await freePort();
  expect(await address((url) => (url.port = String(port)))).toMatch(
    /^The database does not answer \(connect ECONNREFUSED .*DATABASE_URL, and start PostgreSQL first/,
  );
  expect(await address((url) => (url.password = 'wrong'))).toMatch(
    /^The database refuses the connection: password authentication failed .*DATABASE_URL/,
  );
  expect(await address((url) => (url.pathname = '/nowhere'))).toMatch(
    /^The database refuses the connection: database "nowhere" does not exist/,
  );
  expect(await address((url) => (url.search = '?sslmode=verify-full'))).toMatch(
    /^The database does not take TLS, which the sslmode of DATABASE_URL asks for/,
  );
});

it('says what is wrong where another program answers', async () => {
  const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(
    0,
    '127.0.0.1',
  );
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  expect(await reasonFor(openPostgres(`postgres://u:p@127.0.0.1:${port}/x`))).toMatch(/is not PostgreSQL/);
  other.close();
});

it.each<[failure: { code: string; message: string; hostname?: string }, words: RegExp]>([
  [
    { code: 'ENOTFOUND', hostname: 'db.plant.lan', message: 'getaddrinfo ENOTFOUND db.plant.lan' },
    /name db\.plant\.lan cannot be resolved \(ENOTFOUND\)/,
  ],
  [
    { code: 'EAI_AGAIN', message: 'getaddrinfo EAI_AGAIN' },
    /name of its host cannot be resolved \(EAI_AGAIN\)/,
  ],
  ...[
    'ECONNREFUSED',
    'ECONNABORTED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ETIMEDOUT',
    'EPIPE',
    'CONNECT_TIMEOUT',
    '57P03',
  ].map((code): [{ code: string; message: string }, RegExp] => [
    { code, message: 'm' },
    /^The database does not answer \(m\)/,
  ]),
  ...['28000', '28P01', '3D000', '53300'].map((code): [{ code: string; message: string }, RegExp] => [
    { code, message: 'm' },
    /^The database refuses the connection: m\./,
  ]),
  ...['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR'].map(
    (code): [{ code: string; message: string }, RegExp] => [
      { code, message: 'm' },
      /^The data folder cannot be written: m\./,
    ],
  ),
  ...['SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'CERT_HAS_EXPIRED'].map(
    (code): [{ code: string; message: string }, RegExp] => [
      { code, message: 'm' },
      /^The certificate of the database cannot be trusted/,
    ],
  ),
  [{ code: '42501', message: 'm' }, /^The database user lacks a privilege: m\. It must own the database/],
  [{ code: 'ECONNRESET', message: 'read ECONNRESET' }, /\(read ECONNRESET\)$/],
  [{ code: 'XX000', message: 'a defect' }, /^Error: a defect\n +at /],
  [{ code: 'DEPTH_ZERO_SELF_SIGNED_CERT', message: 'self-signed certificate' }, /NODE_EXTRA_CA_CERTS/],
  [{ code: 'ERR_TLS_CERT_ALTNAME_INVALID', message: 'Host: a is not b' }, /host in DATABASE_URL must be one/],
  [
    { code: '28000', message: 'no pg_hba.conf entry for host "1.2.3.4", user "u", no encryption' },
    /refuses connections without TLS.*sslmode=verify-full/,
  ],
  [{ code: '25006', message: 'cannot execute CREATE TABLE in a read-only transaction' }, /can only be read/],
  [{ code: '55P03', message: 'canceling statement due to lock timeout' }, /holds the same records.*lock/],
])('explains %o', ({ message, ...facts }, words) => {
  expect(explainFailure(Object.assign(new Error(message), facts))).toMatch(words);
});

it('says no more than their message of failures that are meant for the operator', () => {
  const failures = [
    new ConfigError('PORT is wrong'),
    new DataFolderInUse('Another server uses it'),
    new DomainError('conflict', 'There is one of that name'),
    new UnsafeConnection('The connection is not safe'),
    new UnusableDatabase('The database is newer'),
  ];
  expect(failures.map(explainFailure)).toEqual(failures.map(({ message }) => message));
  expect(explainFailure('stopped')).toBe('stopped');
});

it('says which data folder cannot be opened', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chatterfix-explain-'));
  const data = join(folder, 'data');
  await (await openPglite(data, inject('pgliteSnapshot'))).close();
  const control = join(data, 'global', 'pg_control');
  const whole = readFileSync(control);
  writeFileSync(control, '');
  const reason = await reasonFor(openPglite(data));
  expect(reason).toContain(data);
  expect(reason).toMatch(/^The embedded database in .* cannot be opened/);
  expect(reason).not.toMatch(/\n\s+at /);
  writeFileSync(control, whole);
  await (await openPglite(data)).close();
  rmSync(folder, { recursive: true });
});
