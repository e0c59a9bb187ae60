// The one contract: resources, enums, problems and endpoints. The server, the SDK, OpenAPI and the test matrices are all made from it.
export { endpoint, type Endpoint, type Method } from './endpoint.ts';
export {
  actorKinds as actor_kinds,
  assetStatuses as asset_statuses,
  chatProviders as chat_providers,
  keyKinds as key_kinds,
  maintenanceFrequencies as maintenance_frequencies,
  modelProviders as model_providers,
  permissions,
  problemCodes as problem_codes,
  roles,
  signingAlgorithms as signing_algorithms,
  workOrderPriorities as work_order_priorities,
  workOrderStatuses as work_order_statuses,
  workTypes as work_types,
  type ActorKind,
  type AssetStatus,
  type ChatProvider,
  type KeyKind,
  type MaintenanceFrequency,
  type ModelProvider,
  type Permission,
  type ProblemCode,
  type Role,
  type SigningAlgorithm,
  type WorkOrderPriority,
  type WorkOrderStatus,
  type WorkType,
} from './enums.ts';
export { FieldProblem, Problem } from './problem.ts';
export { TOTAL_CAP, type Page } from './page.ts';
export { MAX_ID } from './values.ts';
export {
  workOrderSorts as work_order_sorts,
  workOrders as work_orders,
  WorkOrder,
  WorkOrderCancel,
  WorkOrderComplete,
  WorkOrderCreate,
  WorkOrderHold,
  WorkOrderImport,
  WorkOrderImportReport,
  WorkOrderImportRow,
  WorkOrderList,
  WorkOrderQuery,
  WorkOrderStart,
  WorkOrderSummary,
  WorkOrderUpdate,
} from './work-orders.ts';
export {
  Asset,
  assetSorts as asset_sorts,
  AssetCreate,
  AssetDashboard,
  AssetDetails,
  AssetList,
  AssetNode,
  AssetQuery,
  assets,
  AssetTree,
  AssetTreeQuery,
  AssetUpdate,
  Metric,
  PerformanceMetrics,
} from './assets.ts';
export {
  Part,
  partSorts as part_sorts,
  PartCreate,
  PartInventory,
  PartList,
  PartQuery,
  parts,
  PartSearchQuery,
  PartUpdate,
} from './parts.ts';
export {
  chat,
  ChatAnswer,
  ChatEvent,
  ChatMessage,
  ChatRequest,
  ChatSession,
  ChatSessionList,
  ChatSessionQuery,
  ChatSessionSummary,
  ChatSource,
  ChatStatus,
  PlaybookDetails,
} from './chat.ts';
export {
  AccessToken,
  auth,
  LoginRequest,
  Me,
  mintableRoles as mintable_roles,
  OidcBegin,
  OidcBegun,
  OidcFinish,
  SessionRequest,
  SignInMethods,
  singleSignOnPrefix as single_sign_on_prefix,
  TokenExchange,
  TokenRequest,
} from './auth.ts';
export {
  ApiKey,
  ApiKeyCreate,
  ApiKeyCreated,
  ApiKeyList,
  keys,
  signingKeys as signing_keys,
  SigningKey,
  SigningKeyCreate,
  SigningKeyCreated,
  SigningKeyList,
} from './keys.ts';
export {
  identityProviders as identity_providers,
  IdentityProvider,
  IdentityProviderCreate,
  IdentityProviderList,
  IdentityProviderUpdate,
} from './identity-providers.ts';
export { User, UserCreate, UserList, users, UserUpdate } from './users.ts';
export { AiProvider, AiProviderConfigure, AiProviderList, providers } from './providers.ts';
export { audit, AuditEntry, AuditList, AuditQuery } from './audit.ts';
export { database, DatabaseBulk, DatabaseBulkDone, QueryRequest, DatabaseRows } from './database.ts';
export { Tenant, TenantCreate, TenantCreated, TenantList, tenants } from './tenants.ts';
export { health, Health } from './health.ts';
export { endpoints } from './endpoints.ts';
