export { ChatterFix, type CallOptions, type ChatterFixOptions } from './client.ts';
export {
  asset_statuses, chat_providers, maintenance_frequencies, roles, work_order_priorities, work_order_statuses, work_types,
  type AssetStatus, type ChatProvider, type MaintenanceFrequency, type Permission, type ProblemCode, type Role, type WorkOrderPriority, type WorkOrderStatus, type WorkType,
} from './contract/enums.ts';
export { ApiError, ChatterFixError, ConnectionError, TimeoutError, type ErrorCode, type SignInCode } from './errors.ts';
export { PagePromise } from './pages.ts';
export { ChatStream } from './stream.ts';
export type {
  AccessToken, Asset, AssetCreate, AssetDashboard, AssetDetails, AssetList, AssetNode, AssetQuery, AssetTree, AssetTreeQuery, AssetUpdate, ChatAnswer, ChatEvent, ChatMessage, ChatRequest,
  ChatSession, ChatSessionList, ChatSessionSummary, ChatSource, ChatStatus, FieldProblem, Health, Me, Metric, Page, Part, PartCreate, PartInventory, PartList, PartQuery, PartSearchQuery,
  PartUpdate, PerformanceMetrics, PlaybookDetails, Problem, TokenRequest, WorkOrder, WorkOrderCancel, WorkOrderComplete, WorkOrderCreate, WorkOrderHold, WorkOrderImport,
  WorkOrderImportReport, WorkOrderImportRow, WorkOrderList, WorkOrderQuery, WorkOrderStart, WorkOrderSummary, WorkOrderUpdate,
} from './contract/index.ts';
