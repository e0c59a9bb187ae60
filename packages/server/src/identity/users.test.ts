import { expect, it } from 'vitest';
import type { Database } from '../platform/db/database.ts';
import { createSessionCheck, type ResolvedUser } from './users.ts';

/** A database that knows one user; the check of a session asks it for nothing else. */
const databaseWith = (user: Partial<ResolvedUser> | undefined) =>
  ({ query: async () => (user ? [user] : []) }) as unknown as Database;

it.each<[string, Partial<ResolvedUser> | undefined, boolean]>([
  ['an unchanged user', { version: 3, disabled: false }, true],
  ['a user who was changed', { version: 4, disabled: false }, false],
  ['a user who was disabled, even without a new version', { version: 3, disabled: true }, false],
  ['a user who does not exist', undefined, false],
])('the session of %s is checked', async (_, user, isValid) => {
  const check = createSessionCheck(databaseWith(user));
  expect(await check('plant', 'maria', 3)).toBe(isValid);
  expect(await check('plant', 'maria', 3)).toBe(isValid);
});
