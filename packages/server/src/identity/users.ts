import { User, type Role, type UserCreate, type UserList, type UserUpdate } from '@chatterfix/sdk/contract';
import { and, eq } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../context.ts';
import { lookUp, type Database } from '../platform/db/database.ts';
import { contractColumns } from '../platform/db/columns.ts';
import { users } from './schema.ts';
import { build, ofTenant, tenantId } from '../platform/db/statements.ts';
import { read, write } from '../platform/db/transaction.ts';
import { atVersion, type Versions } from '../platform/db/versions.ts';
import { notFound, versionMismatch } from '../errors.ts';
import { assertGoodPassword } from './passwords.ts';
import { assertMayGive } from './permissions.ts';
import { forgetSecondFactor } from './second-factor.ts';
import { hashPassword } from '../platform/secrets/secrets.ts';

const columns = contractColumns(users, User.shape);

/** Lists all users by name, also disabled ones. */
export async function listUsers(context: Context): Promise<UserList> {
  authorize(context, 'users:manage');
  return {
    users: await read(
      context,
      build.select(columns).from(users).where(ofTenant(users)).orderBy(users.username),
    ),
  };
}

/** Writes a user in the context's transaction, where it has one. */
type UserWrite = (context: Context) => Promise<User>;

/**
 * Creates a user. Throws `invalid_input` if the password is easy to guess, `conflict` if the name is taken.
 */
export async function createUser(context: Context, fields: output<typeof UserCreate>): Promise<User> {
  return (await prepareUserCreation(context, fields))(context);
}

/** Checks a new user and hashes the password, which is too slow for a transaction; returns the write. */
export async function prepareUserCreation(
  context: Context,
  { username, password, role }: output<typeof UserCreate>,
): Promise<UserWrite> {
  authorize(context, 'users:manage');
  assertMayGive(context, role);
  assertGoodPassword(password, username);
  const fields = {
    tenant_id: tenantId,
    username,
    role,
    password_hash: await hashPassword(password, `tenant ${context.tenant_id}`),
    created_at: context.now().toISOString(),
  };
  return async (inside) => {
    const [created] = await write(inside, build.insert(users).values(fields).returning(columns));
    return created!;
  };
}

/** Changes a user. All of the user's sessions end. */
export async function updateUser(
  context: Context,
  id: number,
  fields: output<typeof UserUpdate>,
  versions?: Versions,
): Promise<User> {
  return (await prepareUserUpdate(context, id, fields, versions))(context);
}

/** Checks a user's change and hashes a new password, which is too slow for a transaction; returns the write. */
export async function prepareUserUpdate(
  context: Context,
  id: number,
  { password, role, disabled, second_factor }: output<typeof UserUpdate>,
  versions?: Versions,
): Promise<UserWrite> {
  authorize(context, 'users:manage');
  const present = await findById(context, id);
  for (const one of [present.role, role ?? present.role]) assertMayGive(context, one);
  if (password !== undefined) assertGoodPassword(password, present.username);
  const set = {
    role,
    second_factor,
    ...(password === undefined
      ? {}
      : { password_hash: await hashPassword(password, `tenant ${context.tenant_id}`) }),
    ...(disabled === undefined
      ? {}
      : { disabled_at: disabled ? (present.disabled_at ?? context.now().toISOString()) : null }),
  };
  return (inside) =>
    write(inside, async (tx) => {
      if (second_factor === false) forgetSecondFactor(tx, present.username);
      const [changed] = await tx.run(
        build
          .update(users)
          .set(set)
          .where(and(ofTenant(users), eq(users.id, id), atVersion(users, versions)))
          .returning(columns),
      );
      if (!changed) throw versionMismatch('user', (await findById(tx.context, id)).version);
      return changed;
    });
}

async function findById(context: Context, id: number): Promise<User> {
  const [user] = await read(
    context,
    build
      .select(columns)
      .from(users)
      .where(and(ofTenant(users), eq(users.id, id))),
  );
  if (!user) throw notFound('user');
  return user;
}

/** A row of the database function `resolve_user`. */
export interface ResolvedUser {
  tenant_id: number;
  tenant: string;
  username: string;
  role: Role;
  password_hash: string;
  disabled: boolean;
  version: number;
}

export async function findUser(
  db: Database,
  tenant: string,
  username: string,
): Promise<ResolvedUser | undefined> {
  const [user] = await db.query<ResolvedUser>(
    'select * from resolve_user($1, $2)',
    [tenant, username],
    lookUp,
  );
  return user;
}

/** A change to a user takes effect on their sessions after this time at most. */
const MEMORY_MS = 5_000;

/**
 * Makes the check of a user's session. It is valid while the user is enabled and has the version that it had
 * when the session began.
 */
export function createSessionCheck(
  db: Database,
): (tenant: string, username: string, version: number) => Promise<boolean> {
  const remembered = new LRUCache<string, { version: number; disabled: boolean }>({
    max: 5_000,
    ttl: MEMORY_MS,
  });
  return async (tenant, username, version) => {
    const name = `${tenant}/${username}`;
    let user = remembered.get(name);
    // A newer session began after a change that is not remembered yet.
    if (!user || user.version < version) {
      user = (await findUser(db, tenant, username)) ?? { version: 0, disabled: true };
      remembered.set(name, { version: user.version, disabled: user.disabled });
    }
    return !user.disabled && user.version === version;
  };
}
