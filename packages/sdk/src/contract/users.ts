import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { roles } from './enums.ts';
import { Id, Instant, text, Version } from './values.ts';

export const User = z.object({
  id: Id,
  username: z.string(),
  role: z.enum(roles),
  created_at: Instant,
  disabled_at: z.nullable(
    Instant.check(z.describe('Since then the user cannot sign in, and no session of theirs works')),
  ),
  version: Version,
});
export type User = z.infer<typeof User>;

const username = text(100, 1).check(
  z.regex(
    /^[\p{L}\p{N}][\p{L}\p{N}._@+-]*$/u,
    'must begin with a letter or digit and have only letters, digits and . _ @ + -',
  ),
);
const password = text(1000, 12).check(
  z.describe('At least 12 characters, and not one that is easily guessed'),
);
export const UserCreate = z.strictObject({ username, password, role: z.enum(roles) });
export type UserCreate = z.input<typeof UserCreate>;
export const UserUpdate = z
  .partial(z.strictObject({ password, role: z.enum(roles), disabled: z.boolean() }))
  .check(z.refine((fields) => Object.keys(fields).length > 0, 'must name at least one field to change'));
export type UserUpdate = z.input<typeof UserUpdate>;
export const UserList = z.object({ users: z.array(User) });
export type UserList = z.infer<typeof UserList>;

const byId = z.strictObject({ id: Id });
const tag = 'Users';

export const users = {
  list: endpoint({
    method: 'GET',
    path: '/api/users',
    operationId: 'listUsers',
    tag,
    summary: "List the tenant's users",
    permission: 'users:manage',
    response: UserList,
    status: 200,
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/users',
    operationId: 'createUser',
    tag,
    summary: 'Create a user',
    permission: 'users:manage',
    body: UserCreate,
    response: User,
    versionAt: ['version'],
    status: 201,
    problems: { 409: 'Another user has this name' },
  }),
  update: endpoint({
    method: 'PUT',
    path: '/api/users/{id}',
    operationId: 'updateUser',
    tag,
    summary: "Change a user's password or role, or disable them",
    description: 'Every session of the user ends.',
    permission: 'users:manage',
    params: byId,
    body: UserUpdate,
    response: User,
    versionAt: ['version'],
    status: 200,
    problems: { 404: 'No such user' },
  }),
};
