// The contract: resources, enums, problems and endpoints. The server, the SDK, the OpenAPI document and
// the test matrices are made from it. Every schema that is exported here has its name in the OpenAPI
// document.
export { BODY_LIMIT, bodyLimitOf, endpoint, type Endpoint, type Method } from './endpoint.ts';
export {
  actorKinds,
  approvalStates,
  assetStatuses,
  chatProviders,
  clientToolStates,
  eventTypes,
  feedbackRatings,
  feedbackReasons,
  finishReasons,
  keyKinds,
  maintenanceFrequencies,
  mintableRoles,
  modelProviders,
  permissionOfEvent,
  permissions,
  problemCodes,
  roles,
  runStates,
  signingAlgorithms,
  workOrderPriorities,
  workOrderStatuses,
  workTypes,
} from './enums.ts';
export {
  ActorKind,
  ApprovalState,
  AssetStatus,
  ChatProvider,
  ClientToolState,
  JobState,
  RunState,
  FinishReason,
  EventType,
  FeedbackRating,
  FeedbackReason,
  KeyKind,
  MaintenanceFrequency,
  MintableRole,
  ModelProvider,
  Permission,
  ProblemCode,
  Role,
  SigningAlgorithm,
  WorkOrderPriority,
  WorkOrderStatus,
  WorkType,
} from './enum-schemas.ts';
export { FieldProblem, Problem } from './problem.ts';
export { Page, TOTAL_CAP } from './page.ts';
export { DayOrInstant, Id, Instant, isDay, MAX_ID, Version } from './values.ts';
export { workOrders } from './work-orders/endpoints.ts';
export {
  WorkOrder,
  WorkOrderCancel,
  WorkOrderComplete,
  WorkOrderCreate,
  WorkOrderHold,
  WorkOrderList,
  WorkOrderQuery,
  WorkOrderReopen,
  workOrderSorts,
  WorkOrderStart,
  COUNTED_UP_TO,
  WorkOrderCounts,
  WorkOrderCountsQuery,
  WorkOrderDashboard,
  WorkOrderSummary,
  WorkOrderUpdate,
} from './work-orders/schemas.ts';
export { WorkOrderImport, WorkOrderImportReport, WorkOrderImportRow } from './work-orders/import-schemas.ts';
export { assets } from './assets/endpoints.ts';
export {
  Asset,
  AssetCreate,
  AssetDashboard,
  AssetDetails,
  AssetList,
  AssetNode,
  AssetQuery,
  assetSorts,
  AssetTree,
  AssetTreeQuery,
  AssetUpdate,
  Metric,
  PerformanceMetrics,
} from './assets/schemas.ts';
export { AssetImport, AssetImportReport, AssetImportRow } from './assets/import-schemas.ts';
export { parts } from './parts/endpoints.ts';
export {
  Part,
  PartCreate,
  PartInventory,
  PartList,
  PartQuery,
  PartSearchQuery,
  partSorts,
  PartUpdate,
} from './parts/schemas.ts';
export { PartImport, PartImportReport, PartImportRow } from './parts/import-schemas.ts';
export { events } from './events/endpoints.ts';
export {
  EventList,
  EventQuery,
  ResourceEvent,
  StreamEndEvent,
  StreamEvent,
  StreamReadyEvent,
  StreamResetEvent,
} from './events/schemas.ts';
export { chat } from './chat/endpoints.ts';
export {
  AnswerFinishEvent,
  ApprovalDecisionEvent,
  ApprovalRequestEvent,
  AssetSource,
  CacheStats,
  ChatAnswer,
  ChatCitation,
  ChatEvent,
  ChatExport,
  ChatMessage,
  ChatRequest,
  ChatSession,
  ChatSessionDeleted,
  ChatSessionList,
  ChatSessionQuery,
  ChatSessionSummary,
  ChatSessionUpdate,
  ChatSource,
  ChatStatus,
  DEFAULT_MAX_TOKENS,
  DEFAULT_TEMPERATURE,
  ErrorEvent,
  ModelChangeEvent,
  PartSource,
  PlaybookDetails,
  PlaybookSource,
  SessionId,
  RunWaitEvent,
  SessionStartEvent,
  SourceAddEvent,
  TextDeltaEvent,
  ToolCallEvent,
  ToolResultEvent,
  UsageEvent,
  WorkOrderSource,
} from './chat/schemas.ts';
export { approvals } from './approvals/endpoints.ts';
export {
  Approval,
  ApprovalApprove,
  ApprovalChange,
  ApprovalList,
  ApprovalQuery,
  ApprovalReject,
  ApprovalResult,
  ApprovalRule,
  ApprovalRules,
  ApprovalRulesChange,
  ApprovalTarget,
} from './approvals/schemas.ts';
export { feedback } from './feedback/endpoints.ts';
export {
  ChatFeedback,
  ChatFeedbackEntry,
  ChatFeedbackGive,
  ChatFeedbackList,
  ChatFeedbackQuery,
} from './feedback/schemas.ts';
export {
  ClientToolCall,
  ClientToolCallEvent,
  ClientToolClaim,
  ClientToolDefinition,
  ClientToolResult,
} from './client-tools/schemas.ts';
export { runs } from './runs/endpoints.ts';
export { Run, RunEventList, RunEventQuery, RunStep, TextStep } from './runs/schemas.ts';
export { auth } from './auth/endpoints.ts';
export {
  AccessToken,
  LoginRequest,
  PasswordChange,
  RecoveryCodes,
  SecondFactorBegun,
  SecondFactorConfirm,
  SecondFactorConfirmed,
  SignInRules,
  SignInRulesChange,
  SignedOut,
  SignOutRequest,
  Me,
  OidcBegin,
  OidcBegun,
  OidcFinish,
  SessionRequest,
  SignInMethods,
  singleSignOnPrefix,
  TokenExchange,
  TokenRequest,
} from './auth/schemas.ts';
export { deviceSignIns } from './device-sign-ins/endpoints.ts';
export {
  DeviceSignIn,
  DeviceSignInList,
  DeviceSignInQuery,
  DeviceToken,
  DeviceTokenRequest,
} from './device-sign-ins/schemas.ts';
export { keys, signingKeys } from './keys/endpoints.ts';
export {
  ApiKey,
  ApiKeyCreate,
  ApiKeyCreated,
  ApiKeyList,
  EcPublicKey,
  OkpPublicKey,
  PublicKey,
  SigningKey,
  SigningKeyCreate,
  SigningKeyCreated,
  SigningKeyList,
} from './keys/schemas.ts';
export { identityProviders } from './identity-providers/endpoints.ts';
export {
  IdentityProvider,
  IdentityProviderCreate,
  IdentityProviderList,
  IdentityProviderUpdate,
} from './identity-providers/schemas.ts';
export { users } from './users/endpoints.ts';
export { User, UserCreate, UserList, UserUpdate } from './users/schemas.ts';
export { providers } from './providers/endpoints.ts';
export {
  AiProvider,
  AiProviderConfigure,
  AiProviderList,
  ModelPrice,
  ModelPrices,
} from './providers/schemas.ts';
export { usage } from './usage/endpoints.ts';
export {
  UsageLimitValues,
  UsageLimits,
  UsageLimitsUpdate,
  UsageQuery,
  UsageReport,
  UsageRow,
} from './usage/schemas.ts';
export { settings } from './settings/endpoints.ts';
export { Settings, SettingsUpdate } from './settings/schemas.ts';
export { audit } from './audit/endpoints.ts';
export { AuditEntry, AuditList, AuditQuery } from './audit/schemas.ts';
export { jobs } from './jobs/endpoints.ts';
export { Job, JobList, JobQuery } from './jobs/schemas.ts';
export { database } from './database/endpoints.ts';
export {
  AssetBulkDelete,
  AssetBulkInsert,
  AssetBulkUpdate,
  AssetChange,
  BulkDelete,
  BulkInsert,
  BulkUpdate,
  DatabaseBulk,
  DatabaseBulkDone,
  DatabaseRows,
  PartBulkDelete,
  PartBulkInsert,
  PartBulkUpdate,
  PartChange,
  QueryRequest,
  RecordDeletion,
  WorkOrderBulkDelete,
  WorkOrderBulkInsert,
  WorkOrderBulkUpdate,
  WorkOrderChange,
} from './database/schemas.ts';
export { tenants } from './tenants/endpoints.ts';
export { Tenant, TenantCreate, TenantCreated, TenantList } from './tenants/schemas.ts';
export { health } from './health/endpoints.ts';
export { Health } from './health/schemas.ts';
export { endpoints, type AnyEndpoint, type OperationId } from './endpoints.ts';
export { examples, type Examples } from './examples.ts';
