import * as z from 'zod/mini';
import { Role } from '../enum-schemas.ts';
import { personId } from '../names.ts';
import { described, Id, Instant, namesAField, text, Version } from '../values.ts';

export const User = z.object({
  id: described('Identifier of the user', Id),
  username: described('The name the user signs in with; unique within the tenant', z.string()),
  role: described('What the user may do', Role),
  created_at: described('When the user was created', Instant),
  disabled_at: described(
    'When the user was disabled: they cannot sign in, and their sessions are refused. Null while they are enabled',
    z.nullable(Instant),
  ),
  second_factor: described('Whether signing in asks the user for a code of a second factor', z.boolean()),
  version: described('Counts the changes of the user, from 1; also its ETag, for `If-Match`', Version),
});
export type User = z.infer<typeof User>;

const role = described('What the user may do', Role);
const username = described(
  'The name the user signs in with, unique within the tenant: a letter or digit first, then letters, digits and . _ @ + -',
  personId(100).check(
    z.regex(
      /^[\p{L}\p{N}][\p{L}\p{N}._@+-]*$/u,
      'must begin with a letter or digit and have only letters, digits and . _ @ + -',
    ),
  ),
);
const password = described(
  'At least 12 characters; a password that is easy to guess is refused',
  text(1000, 12),
);
export const UserCreate = z.strictObject({ username, password, role });
export type UserCreate = z.input<typeof UserCreate>;
export const UserUpdate = z
  .partial(
    z.strictObject({
      password,
      role,
      second_factor: described(
        'False removes the second factor of a user who has lost it; only the user can add one',
        z.literal(false),
      ),
      disabled: described('True: the user cannot sign in. False: they can again', z.boolean()),
    }),
  )
  .check(namesAField);
export type UserUpdate = z.input<typeof UserUpdate>;
export const UserList = z.object({ users: described('All users of the tenant', z.array(User)) });
export type UserList = z.infer<typeof UserList>;
