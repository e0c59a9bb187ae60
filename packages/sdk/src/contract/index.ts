// The one contract: resources, enums, problems and endpoints. The server, the SDK, OpenAPI and the test matrices are all made from it.
export { endpoint, type Endpoint, type Method } from './endpoint.ts';
export {
  actor_kinds,
  asset_statuses,
  chat_providers,
  key_kinds,
  maintenance_frequencies,
  model_providers,
  permissions,
  problem_codes,
  roles,
  signing_algorithms,
  work_order_priorities,
  work_order_statuses,
  work_types,
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
  work_order_sorts,
  work_orders,
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
  asset_sorts,
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
  part_sorts,
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
  mintable_roles,
  OidcBegin,
  OidcBegun,
  OidcFinish,
  SessionRequest,
  SignInMethods,
  single_sign_on_prefix,
  TokenExchange,
  TokenRequest,
} from './auth.ts';
export {
  ApiKey,
  ApiKeyCreate,
  ApiKeyCreated,
  ApiKeyList,
  keys,
  signing_keys,
  SigningKey,
  SigningKeyCreate,
  SigningKeyCreated,
  SigningKeyList,
} from './keys.ts';
export {
  identity_providers,
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
