import { permissions, type Permission, type Role } from '@chatterfix/sdk/contract';
import { DomainError } from '../errors.ts';

const viewer: Permission[] = ['work_orders:read', 'assets:read', 'parts:read', 'chat:use'];
const requester: Permission[] = [...viewer, 'work_orders:create'];
const technician: Permission[] = [...requester, 'work_orders:update', 'work_orders:transition'];
const planner: Permission[] = [...technician, 'work_orders:import', 'assets:write', 'parts:write'];

/** The one table of who may do what: each role may do what the one before it may, and more. */
export const rolePermissions: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  viewer: new Set(viewer),
  requester: new Set(requester),
  technician: new Set(technician),
  planner: new Set(planner),
  admin: new Set(permissions),
};

/** Nobody gives a role, or takes hold of whoever has it, that may do what they may not: a restricted key that manages users would make itself an admin. */
export function assertMayGive(
  { permissions: own }: { permissions: ReadonlySet<Permission> },
  role: Role,
): void {
  const lacking = [...rolePermissions[role]].filter((permission) => !own.has(permission));
  if (lacking.length > 0)
    throw new DomainError(
      'forbidden',
      `The role ${role} could do what its maker cannot: ${lacking.join(', ')}.`,
    );
}
