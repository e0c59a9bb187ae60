import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { createPostgresDatabase } from '../../testing/databases.ts';
import { serverUser } from '../../testing/postgres-binaries.ts';
import { freePort } from '../../testing/free-port.ts';
import { pause, until } from '../../testing/until.ts';
import { openPostgres } from './postgres.ts';

const hasPgBouncer = spawnSync('pgbouncer', ['--version']).status === 0;

describe.skipIf(!hasPgBouncer)('PgBouncer (skipped where there is no pgbouncer)', () => {
  let bouncer: ChildProcess | undefined, folder: string;
  afterEach(() => {
    bouncer?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  /** Starts PgBouncer before a migrated database; its address. */
  async function startBouncer(settings: string): Promise<string> {
    const url = new URL(await createPostgresDatabase(inject('postgresTemplate')));
    const database = url.pathname.slice(1);
    const port = await freePort();
    folder = mkdtempSync(join(tmpdir(), 'chatterfix-pgbouncer-'));
    chmodSync(folder, 0o755);
    const file = join(folder, 'pgbouncer.ini');
    writeFileSync(
      file,
      `[databases]
${database} = host=${url.hostname} port=${url.port || 5432} dbname=${database} user=${url.username} password=${url.password}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
auth_type = any
unix_socket_dir =
${settings}
`,
    );
    bouncer = spawn('pgbouncer', [file], { ...serverUser(), cwd: folder });
    const accepts = () =>
      new Promise<boolean>((resolve) => {
        const probe = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
        probe.on('connect', () => probe.destroy());
      });
    await until(async () => (await accepts()) || (await pause(20), false));
    url.port = String(port);
    return url.href;
  }

  it.each(['transaction', 'session'])(
    'is refused in words in %s mode, because it takes no role',
    async (mode) => {
      const url = await startBouncer(`pool_mode = ${mode}`);
      await expect(openPostgres(url)).rejects.toThrow(
        /cannot work through this connection pooler.*startup parameter.*DATABASE_URL/,
      );
    },
  );

  it('is refused in words where it drops the role without saying so', async () => {
    const url = await startBouncer(
      'pool_mode = transaction\nignore_startup_parameters = role, lock_timeout, statement_timeout, idle_in_transaction_session_timeout',
    );
    await expect(openPostgres(url)).rejects.toThrow(
      /runs as the role postgres, not as chatterfix_app.*PgBouncer/,
    );
  });
});
