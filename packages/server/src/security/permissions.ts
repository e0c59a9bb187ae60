import { permissions, type Permission, type Role } from '@chatterfix/sdk/contract';

const viewer: Permission[] = ['work_orders:read', 'assets:read', 'parts:read', 'chat:use'];
const requester: Permission[] = [...viewer, 'work_orders:create'];
const technician: Permission[] = [...requester, 'work_orders:update', 'work_orders:transition'];
const planner: Permission[] = [...technician, 'work_orders:import', 'assets:write', 'parts:write'];

/** The one table of who may do what: each role may do what the one before it may, and more. */
export const role_permissions: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  viewer: new Set(viewer),
  requester: new Set(requester),
  technician: new Set(technician),
  planner: new Set(planner),
  admin: new Set(permissions),
};
