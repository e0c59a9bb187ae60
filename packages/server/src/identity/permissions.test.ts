import { permissions, roles, type Permission, type Role } from '@chatterfix/sdk/contract';
import { describe, expect, it } from 'vitest';
import { assertMayGive, rolePermissions } from './permissions.ts';

/** Written by hand: who may do what. */
const expected: Record<Role, string[]> = {
  viewer: ['assets:read', 'chat:use', 'parts:read', 'work_orders:read'],
  requester: ['assets:read', 'chat:use', 'parts:read', 'work_orders:create', 'work_orders:read'],
  technician: [
    'assets:read',
    'chat:use',
    'parts:read',
    'work_orders:create',
    'work_orders:read',
    'work_orders:transition',
    'work_orders:update',
  ],
  planner: [
    'assets:read',
    'assets:write',
    'chat:use',
    'parts:read',
    'parts:write',
    'work_orders:create',
    'work_orders:import',
    'work_orders:read',
    'work_orders:transition',
    'work_orders:update',
  ],
  admin: [...permissions].sort(),
};

describe('permissions', () => {
  it.each(roles)('are these for the role %s', (role) => {
    expect([...rolePermissions[role]].sort()).toEqual(expected[role]);
  });

  it('let a caller give a role if the caller has all of its permissions', () => {
    const own = (...names: Permission[]) => ({ permissions: new Set(names) });
    const viewer = own('work_orders:read', 'assets:read', 'parts:read', 'chat:use');
    expect(() => assertMayGive(viewer, 'viewer')).not.toThrow();
    expect(() => assertMayGive(viewer, 'requester')).toThrow(
      'You cannot give the role requester, because it has permissions that you lack: work_orders:create.',
    );
    expect(() => assertMayGive(own('users:manage'), 'viewer')).toThrow(/work_orders:read, assets:read/);
  });
});
