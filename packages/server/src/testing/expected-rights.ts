import type { OperationId, Permission, Role } from '@chatterfix/sdk/contract';

/** Who may call an operation. */
export type Right =
  /** Anyone, signed in or not. */
  | 'anyone'
  /** Whoever has a valid credential of a tenant. */
  | 'signed in'
  /** The server's operator. */
  | 'operator'
  | {
      /** What a restricted key must name; `also` where one permission is not enough. */
      readonly permission: Permission;
      readonly also?: readonly Permission[];
      /**
       * The least powerful role that may call it; those above it may too. `secret key`: no person may,
       * whatever their role.
       */
      readonly from: Role | 'secret key';
      /**
       * The call gives somebody the role of a viewer, so a restricted key also needs what a viewer may do.
       */
      readonly givesViewer?: true;
    };

/** Each role may do what the ones before it may, and more. */
const rolesByPower = ['viewer', 'requester', 'technician', 'planner', 'admin'] satisfies Role[];

/** What a viewer may do. */
export const viewerPermissions: readonly Permission[] = [
  'work_orders:read',
  'assets:read',
  'parts:read',
  'chat:use',
];

/**
 * Who may call each operation, written by hand: a test that took it from the contract or from the roles'
 * permissions would not notice when they change. A new operation does not compile without an entry.
 */
export const expectedRights: Readonly<Record<OperationId, Right>> = {
  getHealth: 'anyone',
  login: 'anyone',
  changePassword: 'anyone',
  beginSecondFactor: 'anyone',
  confirmSecondFactor: 'anyone',
  getSignInRules: { permission: 'users:manage', from: 'admin' },
  setSignInRules: { permission: 'users:manage', from: 'admin' },
  signOut: 'anyone',
  getDeviceToken: 'anyone',
  listDeviceSignIns: { permission: 'users:manage', from: 'admin' },
  endDeviceSignIn: { permission: 'users:manage', from: 'admin' },
  createSession: 'anyone',
  exchangeToken: 'anyone',
  listSignInMethods: 'anyone',
  beginOidcSignIn: 'anyone',
  finishOidcSignIn: 'anyone',
  mintToken: { permission: 'tokens:mint', from: 'admin', givesViewer: true },
  getMe: 'signed in',
  listWorkOrders: { permission: 'work_orders:read', from: 'viewer' },
  createWorkOrder: { permission: 'work_orders:create', from: 'requester' },
  countWorkOrders: { permission: 'work_orders:read', from: 'viewer' },
  getWorkOrderDashboard: { permission: 'work_orders:read', from: 'viewer' },
  summarizeWorkOrders: { permission: 'work_orders:read', from: 'viewer' },
  importWorkOrders: { permission: 'work_orders:import', from: 'planner' },
  getWorkOrder: { permission: 'work_orders:read', from: 'viewer' },
  updateWorkOrder: { permission: 'work_orders:update', from: 'technician' },
  startWorkOrder: { permission: 'work_orders:transition', from: 'technician' },
  holdWorkOrder: { permission: 'work_orders:transition', from: 'technician' },
  completeWorkOrder: { permission: 'work_orders:transition', from: 'technician' },
  cancelWorkOrder: { permission: 'work_orders:transition', from: 'technician' },
  reopenWorkOrder: { permission: 'work_orders:update', from: 'technician' },
  listAssets: { permission: 'assets:read', from: 'viewer' },
  createAsset: { permission: 'assets:write', from: 'planner' },
  importAssets: { permission: 'assets:write', from: 'planner' },
  getAssetTree: { permission: 'assets:read', from: 'viewer' },
  getAssetDashboard: { permission: 'assets:read', from: 'viewer' },
  getAsset: { permission: 'assets:read', also: ['work_orders:read'], from: 'viewer' },
  updateAsset: { permission: 'assets:write', from: 'planner' },
  listParts: { permission: 'parts:read', from: 'viewer' },
  createPart: { permission: 'parts:write', from: 'planner' },
  importParts: { permission: 'parts:write', from: 'planner' },
  getPartInventory: { permission: 'parts:read', from: 'viewer' },
  searchParts: { permission: 'parts:read', from: 'viewer' },
  getPart: { permission: 'parts:read', from: 'viewer' },
  updatePart: { permission: 'parts:write', from: 'planner' },
  streamEvents: 'signed in',
  sendChatMessage: { permission: 'chat:use', from: 'viewer' },
  getChatStatus: { permission: 'chat:use', from: 'viewer' },
  listChatSessions: { permission: 'chat:use', from: 'viewer' },
  getChatSession: { permission: 'chat:use', from: 'viewer' },
  renameChatSession: { permission: 'chat:use', from: 'viewer' },
  exportChatSession: { permission: 'chat:use', from: 'viewer' },
  deleteChatSession: { permission: 'chat:use', from: 'viewer' },
  giveChatFeedback: { permission: 'chat:use', from: 'viewer' },
  listChatFeedback: { permission: 'chat:review', from: 'admin' },
  getCacheStats: { permission: 'providers:manage', from: 'admin' },
  getRun: { permission: 'chat:use', from: 'viewer' },
  streamRunEvents: { permission: 'chat:use', from: 'viewer' },
  stopRun: { permission: 'chat:use', from: 'viewer' },
  claimClientTool: { permission: 'chat:use', from: 'viewer' },
  answerClientTool: { permission: 'chat:use', from: 'viewer' },
  listApprovals: { permission: 'chat:use', from: 'viewer' },
  getApproval: { permission: 'chat:use', from: 'viewer' },
  approveApproval: { permission: 'chat:use', from: 'viewer' },
  rejectApproval: { permission: 'chat:use', from: 'viewer' },
  getApprovalRules: { permission: 'providers:manage', from: 'admin' },
  setApprovalRules: { permission: 'providers:manage', from: 'admin' },
  getPlaybook: { permission: 'chat:use', from: 'viewer' },
  listUsers: { permission: 'users:manage', from: 'admin' },
  createUser: { permission: 'users:manage', from: 'admin', givesViewer: true },
  updateUser: { permission: 'users:manage', from: 'admin', givesViewer: true },
  listIdentityProviders: { permission: 'users:manage', from: 'admin' },
  createIdentityProvider: { permission: 'users:manage', from: 'admin', givesViewer: true },
  updateIdentityProvider: { permission: 'users:manage', from: 'admin', givesViewer: true },
  listKeys: { permission: 'keys:manage', from: 'admin' },
  createKey: { permission: 'keys:manage', from: 'admin' },
  revokeKey: { permission: 'keys:manage', from: 'admin' },
  listSigningKeys: { permission: 'keys:manage', from: 'admin' },
  createSigningKey: { permission: 'keys:manage', from: 'admin', givesViewer: true },
  revokeSigningKey: { permission: 'keys:manage', from: 'admin' },
  listProviders: { permission: 'providers:manage', from: 'admin' },
  configureProvider: { permission: 'providers:manage', from: 'admin' },
  getUsage: { permission: 'providers:manage', from: 'admin' },
  getUsageLimits: { permission: 'providers:manage', from: 'admin' },
  updateUsageLimits: { permission: 'providers:manage', from: 'admin' },
  getSettings: { permission: 'work_orders:read', from: 'viewer' },
  updateSettings: { permission: 'users:manage', from: 'admin' },
  listAuditEntries: { permission: 'audit:read', from: 'admin' },
  listJobs: { permission: 'jobs:read', from: 'admin' },
  queryDatabase: { permission: 'database:use', from: 'secret key' },
  bulkWrite: { permission: 'database:use', from: 'secret key' },
  listTenants: 'operator',
  createTenant: 'operator',
  listTenantKeys: 'operator',
  createTenantKey: 'operator',
  revokeTenantKey: 'operator',
};

/** Whether a person with the role may call the operation. */
export function mayCall(role: Role, operationId: OperationId): boolean {
  const right = expectedRights[operationId];
  if (typeof right === 'string') return right !== 'operator';
  return right.from !== 'secret key' && isAtLeast(role, right.from);
}

/** Whether the role has the permission. */
export function mayDo(role: Role, permission: Permission): boolean {
  return Object.values(expectedRights).some(
    (right) =>
      typeof right !== 'string' &&
      right.permission === permission &&
      right.from !== 'secret key' &&
      isAtLeast(role, right.from),
  );
}

function isAtLeast(role: Role, least: Role): boolean {
  return rolesByPower.indexOf(role) >= rolesByPower.indexOf(least);
}
