import postgres from 'postgres';
import { expect, it } from 'vitest';
import { startPostgres } from '../../testing/postgres-server.ts';
import { openPostgres } from './postgres.ts';

// Roles belong to a whole server, so this test has one of its own.

it('a database is refused whose role sees the rows of all tenants, or whose sessions have no limits', async () => {
  const server = await startPostgres({ fsync: false });
  const admin = postgres(server.url, { max: 1 });
  const open = () =>
    openPostgres(server.url).then(
      () => 'it opened',
      (error: unknown) => String(error),
    );
  try {
    await admin.unsafe('create role chatterfix_app nologin bypassrls');
    expect(await open()).toContain('UnsafeConnection: The role chatterfix_app has BYPASSRLS');
    await admin.unsafe('alter role chatterfix_app superuser nobypassrls');
    expect(await open()).toContain('UnsafeConnection: The role chatterfix_app is a superuser');
    await admin.unsafe('alter role chatterfix_app nosuperuser');
    await expect(openPostgres(server.url, { limits: { statement: 0 } })).rejects.toThrow(
      /did not get the settings that the server asks for/, // as behind a pooler that drops them
    );
  } finally {
    await admin.end();
    await server.stop();
  }
});
