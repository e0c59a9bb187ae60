// Plain lists without a schema library, so that widgets can import them without loading one.

export const workOrderStatuses = ['open', 'in_progress', 'on_hold', 'completed', 'cancelled'] as const;
export type WorkOrderStatus = (typeof workOrderStatuses)[number];

/** From least to most urgent; the database sorts by this order. */
export const workOrderPriorities = ['low', 'medium', 'high', 'critical'] as const;
export type WorkOrderPriority = (typeof workOrderPriorities)[number];

/** What kind of work it is. Reliability figures (MTTR, MTBF) count corrective work only. */
export const workTypes = ['corrective', 'preventive', 'inspection'] as const;
export type WorkType = (typeof workTypes)[number];

export const assetStatuses = ['active', 'inactive', 'maintenance', 'retired'] as const;
export type AssetStatus = (typeof assetStatuses)[number];

export const maintenanceFrequencies = [
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'semi_annual',
  'annual',
] as const;
export type MaintenanceFrequency = (typeof maintenanceFrequencies)[number];

export const roles = ['viewer', 'requester', 'technician', 'planner', 'admin'] as const;
export type Role = (typeof roles)[number];

/** The roles that tokens and identity providers may give: all but admin. */
export const mintableRoles = ['viewer', 'requester', 'technician', 'planner'] as const;

export const permissions = [
  'work_orders:read',
  'work_orders:create',
  'work_orders:update',
  'work_orders:transition',
  'work_orders:import',
  'assets:read',
  'assets:write',
  'parts:read',
  'parts:write',
  'chat:use',
  'chat:review',
  'tokens:mint',
  'keys:manage',
  'users:manage',
  'audit:read',
  'jobs:read',
  'providers:manage',
  'database:use',
] as const;
export type Permission = (typeof permissions)[number];

/**
 * `secret`: all permissions of an admin, for servers. `restricted`: only its own permissions, for servers.
 * `publishable`: for pages of its origins.
 */
export const keyKinds = ['secret', 'publishable', 'restricted'] as const;

/**
 * How a vendor may sign its own tokens. Prefer ES256 or EdDSA: the private key never leaves the vendor.
 */
export const signingAlgorithms = ['ES256', 'EdDSA', 'HS256'] as const;

/** What kind of actor did something. */
export const actorKinds = [
  'user',
  'secret_key',
  'restricted_key',
  'publishable_key',
  'external_user',
  'operator',
  'system',
] as const;

/**
 * The providers of language models. The first one that is configured answers, unless a question names
 * another.
 */
export const modelProviders = ['ollama', 'openai', 'anthropic', 'google', 'xai'] as const;

/**
 * Who answers in the chat. `offline` is Fred's full-text search over records and playbooks: no language
 * model.
 */
export const chatProviders = [...modelProviders, 'offline'] as const;
export type ChatProvider = (typeof chatProviders)[number];

/** Where a background job stands; see `JobState`. */
export const jobStates = ['waiting', 'running', 'retrying', 'completed', 'failed', 'cancelled'] as const;
/** How far the work on an answer is; see `RunState`. */
export const runStates = [
  'running',
  'waiting',
  'complete',
  'cut_off',
  'failed',
  'stopped',
  'interrupted',
] as const;
/** Why an answer ended; see `FinishReason`. */
export const finishReasons = [
  'stop',
  'length',
  'context_length',
  'filter',
  'refusal',
  'limit',
  'approval',
  'client_tool',
  'other',
] as const;
/** Where a change that Fred proposed stands; see `ApprovalState`. */
export const approvalStates = ['pending', 'approved', 'rejected', 'stale', 'expired', 'withdrawn'] as const;
/** How far a call of a tool of the page is; see `ClientToolState`. */
export const clientToolStates = ['pending', 'claimed', 'answered', 'failed', 'expired', 'withdrawn'] as const;

/** What a reader thinks of an answer. */
export const feedbackRatings = ['up', 'down'] as const;
/** What is wrong with an answer; see `FeedbackReason`. */
export const feedbackReasons = [
  'wrong',
  'unsafe',
  'incomplete',
  'out_of_date',
  'off_topic',
  'unclear',
  'other',
] as const;
export type FeedbackReason = (typeof feedbackReasons)[number];

/**
 * What can happen to a record, as `GET /api/events` says it. Each type names a kind of record and what was
 * done.
 */
export const eventTypes = [
  'work_order.created',
  'work_order.updated',
  'work_order.deleted',
  'asset.created',
  'asset.updated',
  'asset.deleted',
  'part.created',
  'part.updated',
  'part.deleted',
] as const;
export type EventType = (typeof eventTypes)[number];

/** The permission that a reader of each type of event needs: that of reading the record. */
export const permissionOfEvent: Readonly<Record<EventType, Permission>> = {
  'work_order.created': 'work_orders:read',
  'work_order.updated': 'work_orders:read',
  'work_order.deleted': 'work_orders:read',
  'asset.created': 'assets:read',
  'asset.updated': 'assets:read',
  'asset.deleted': 'assets:read',
  'part.created': 'parts:read',
  'part.updated': 'parts:read',
  'part.deleted': 'parts:read',
};

/** Stable codes of problem documents; see `Problem`. */
export const problemCodes = [
  'malformed_json',
  'invalid_input',
  'body_too_large',
  'unsupported_media_type',
  'unauthenticated',
  'token_expired',
  'invalid_credentials',
  'second_factor_required',
  'second_factor_wrong',
  'second_factor_missing',
  'sign_in_failed',
  'identity_provider_unavailable',
  'forbidden',
  'secret_key_in_browser',
  'origin_not_allowed',
  'not_found',
  'conflict',
  'illegal_transition',
  'assigned_to_another',
  'version_mismatch',
  'idempotency_key_reused',
  'request_in_flight',
  'already_done',
  'rate_limited',
  'budget_used_up',
  'feature_disabled',
  'provider_not_configured',
  'provider_unavailable',
  'provider_timeout',
  'provider_rate_limited',
  'answer_cut_off',
  'answer_refused',
  'run_in_progress',
  'run_stopped',
  'run_interrupted',
  'approval_decided',
  'approval_expired',
  'approval_stale',
  'client_tool_claimed',
  'client_tool_answered',
  'client_tool_expired',
  'database_unavailable',
  'server_busy',
  'internal_error',
] as const;
export type ProblemCode = (typeof problemCodes)[number];
