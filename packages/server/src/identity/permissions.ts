import { permissions, type Permission, type Role } from '@chatterfix/sdk/contract';
import { DomainError } from '../errors.ts';

const viewer: Permission[] = ['work_orders:read', 'assets:read', 'parts:read', 'chat:use'];
const requester: Permission[] = [...viewer, 'work_orders:create'];
const technician: Permission[] = [...requester, 'work_orders:update', 'work_orders:transition'];
const planner: Permission[] = [...technician, 'work_orders:import', 'assets:write', 'parts:write'];

/** The permissions of each role. Each role has the permissions of the one before it, and more. */
export const rolePermissions: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  viewer: new Set(viewer),
  requester: new Set(requester),
  technician: new Set(technician),
  planner: new Set(planner),
  admin: new Set(permissions),
};

/**
 * Throws `forbidden` if a role has permissions that the caller lacks. Checked whenever a caller gives a role
 * or changes somebody who has it: otherwise a restricted key with `users:manage` could make itself an admin.
 */
export function assertMayGive(
  { permissions: own }: { permissions: ReadonlySet<Permission> },
  role: Role,
): void {
  const lacking = [...rolePermissions[role]].filter((permission) => !own.has(permission));
  if (lacking.length > 0)
    throw new DomainError(
      'forbidden',
      `You cannot give the role ${role}, because it has permissions that you lack: ${lacking.join(', ')}.`,
    );
}
