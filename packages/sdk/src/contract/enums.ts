// Plain lists without a schema library, so that widgets can import them for nothing.

export const work_order_statuses = ['open', 'in_progress', 'on_hold', 'completed', 'cancelled'] as const;
export type WorkOrderStatus = (typeof work_order_statuses)[number];

/** From least to most urgent; the database sorts by this order. */
export const work_order_priorities = ['low', 'medium', 'high', 'critical'] as const;
export type WorkOrderPriority = (typeof work_order_priorities)[number];

/** What kind of work it is. Reliability figures (MTTR, MTBF) count corrective work only. */
export const work_types = ['corrective', 'preventive', 'inspection'] as const;
export type WorkType = (typeof work_types)[number];

export const asset_statuses = ['active', 'inactive', 'maintenance', 'retired'] as const;
export type AssetStatus = (typeof asset_statuses)[number];

export const maintenance_frequencies = [
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'semi_annual',
  'annual',
] as const;
export type MaintenanceFrequency = (typeof maintenance_frequencies)[number];

export const roles = ['viewer', 'requester', 'technician', 'planner', 'admin'] as const;
export type Role = (typeof roles)[number];

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
  'tokens:mint',
  'keys:manage',
  'users:manage',
  'audit:read',
  'providers:manage',
  'database:use',
] as const;
export type Permission = (typeof permissions)[number];

/** `secret`: all that an admin may, from servers. `restricted`: named permissions only, from servers. `publishable`: in pages of its origins. */
export const key_kinds = ['secret', 'publishable', 'restricted'] as const;
export type KeyKind = (typeof key_kinds)[number];

/** How a vendor may sign tokens of its own; prefer ES256 or EdDSA, whose secret half never leaves the vendor. */
export const signing_algorithms = ['ES256', 'EdDSA', 'HS256'] as const;
export type SigningAlgorithm = (typeof signing_algorithms)[number];

/** What kind of actor did something. */
export const actor_kinds = [
  'user',
  'secret_key',
  'restricted_key',
  'publishable_key',
  'external_user',
  'operator',
  'system',
] as const;
export type ActorKind = (typeof actor_kinds)[number];

/** Whose language models there are; the first that is set up answers unless asked otherwise. */
export const model_providers = ['ollama', 'openai'] as const;
export type ModelProvider = (typeof model_providers)[number];

/** Who answers in the chat. `offline` is Fred's full-text search over records and playbooks: no language model. */
export const chat_providers = [...model_providers, 'offline'] as const;
export type ChatProvider = (typeof chat_providers)[number];

/** Stable codes of problem documents; see `Problem`. */
export const problem_codes = [
  'malformed_json',
  'invalid_input',
  'body_too_large',
  'unsupported_media_type',
  'unauthenticated',
  'token_expired',
  'invalid_credentials',
  'sign_in_failed',
  'identity_provider_unavailable',
  'forbidden',
  'secret_key_in_browser',
  'origin_not_allowed',
  'not_found',
  'method_not_allowed',
  'conflict',
  'illegal_transition',
  'version_mismatch',
  'idempotency_key_reused',
  'request_in_flight',
  'already_done',
  'rate_limited',
  'provider_not_configured',
  'provider_unavailable',
  'provider_timeout',
  'provider_rate_limited',
  'answer_cut_off',
  'answer_stopped',
  'database_unavailable',
  'internal_error',
] as const;
export type ProblemCode = (typeof problem_codes)[number];
