import * as z from 'zod/mini';
import {
  actorKinds,
  approvalStates,
  clientToolStates,
  assetStatuses,
  chatProviders,
  jobStates,
  eventTypes,
  feedbackRatings,
  feedbackReasons,
  finishReasons,
  keyKinds,
  maintenanceFrequencies,
  mintableRoles,
  modelProviders,
  permissions,
  problemCodes,
  roles,
  runStates,
  signingAlgorithms,
  workOrderPriorities,
  workOrderStatuses,
  workTypes,
} from './enums.ts';
import { described } from './values.ts';

// The lists of enums.ts as schemas. Each has a name of its own in the OpenAPI document.

export const WorkOrderStatus = described(
  'Where a work order stands: open → in_progress ⇄ on_hold → completed, or cancelled',
  z.enum(workOrderStatuses),
);
export type WorkOrderStatus = z.infer<typeof WorkOrderStatus>;

export const JobState = described(
  'Where a background job stands: waiting → running → completed; or retrying after a failed attempt, and failed after the last',
  z.enum(jobStates),
);
export type JobState = z.infer<typeof JobState>;

export const WorkOrderPriority = described('Urgency, from least to most', z.enum(workOrderPriorities));
export type WorkOrderPriority = z.infer<typeof WorkOrderPriority>;

export const WorkType = described(
  'What kind of work it is; reliability figures count corrective work only',
  z.enum(workTypes),
);
export type WorkType = z.infer<typeof WorkType>;

export const AssetStatus = described('Whether an asset is in use', z.enum(assetStatuses));
export type AssetStatus = z.infer<typeof AssetStatus>;

export const MaintenanceFrequency = described(
  'How often an asset is maintained',
  z.enum(maintenanceFrequencies),
);
export type MaintenanceFrequency = z.infer<typeof MaintenanceFrequency>;

export const Role = described(
  'What a person may do. Each role has all permissions of the role before it',
  z.enum(roles),
);
export type Role = z.infer<typeof Role>;

export const MintableRole = described(
  'The roles that tokens and identity providers may give: all but admin',
  z.enum(mintableRoles),
);
export type MintableRole = z.infer<typeof MintableRole>;

export const Permission = described('What a caller may do with a kind of record', z.enum(permissions));
export type Permission = z.infer<typeof Permission>;

export const KeyKind = described(
  '`secret`: all permissions of an admin, for servers. `restricted`: only its own permissions, for servers. `publishable`: for pages of its origins',
  z.enum(keyKinds),
);
export type KeyKind = z.infer<typeof KeyKind>;

export const SigningAlgorithm = described(
  'How a vendor signs its own tokens. With ES256 and EdDSA the private key never leaves the vendor',
  z.enum(signingAlgorithms),
);
export type SigningAlgorithm = z.infer<typeof SigningAlgorithm>;

export const ActorKind = described('What kind of actor did something', z.enum(actorKinds));
export type ActorKind = z.infer<typeof ActorKind>;

export const ModelProvider = described('A provider of language models', z.enum(modelProviders));
export type ModelProvider = z.infer<typeof ModelProvider>;

export const ChatProvider = described(
  'Who answers in the chat; `offline` is full-text search over records and playbooks, without a language model',
  z.enum(chatProviders),
);
export type ChatProvider = z.infer<typeof ChatProvider>;

export const RunState = described(
  '`waiting`: for approvals, or for tools of the page; it goes on once it has them. `complete`: answered. `cut_off`: the provider ended the answer early. `failed`: see `problem`. `stopped`: somebody stopped it. `interrupted`: the server that worked on it ended',
  z.enum(runStates),
);
export type RunState = z.infer<typeof RunState>;

export const FinishReason = described(
  '`stop`: the answer is whole. `length`: it reached `max_tokens` or the longest answer of the model. `context_length`: the conversation is as long as the model can read. `filter`: the provider’s filter ended it. `refusal`: the model refused to answer. `limit`: it reached a limit of the server, which `limit` names. `approval`: it waits for a person to approve a change. `client_tool`: it waits for a tool of the page. `other`: the provider gave another reason',
  z.enum(finishReasons),
);
export type FinishReason = z.infer<typeof FinishReason>;

export const ApprovalState = described(
  '`stale`: the record changed before it was approved. `expired`: nobody decided it in time. `withdrawn`: the run was stopped',
  z.enum(approvalStates),
);
export type ApprovalState = z.infer<typeof ApprovalState>;

export const ClientToolState = described(
  '`pending`: no page runs it yet. `claimed`: a page runs it. `answered`: with a result. `failed`: with an error. `expired`: no page answered in time. `withdrawn`: the run was stopped',
  z.enum(clientToolStates),
);
export type ClientToolState = z.infer<typeof ClientToolState>;

export const FeedbackRating = described('What a reader thinks of an answer', z.enum(feedbackRatings));
export type FeedbackRating = z.infer<typeof FeedbackRating>;

export const FeedbackReason = described(
  '`wrong`: it is not true. `unsafe`: who follows it may be hurt. `incomplete`: something is missing. `out_of_date`: the records say something else by now. `off_topic`: it answers another question. `unclear`: it is hard to understand',
  z.enum(feedbackReasons),
);
export type FeedbackReason = z.infer<typeof FeedbackReason>;

export const EventType = described('What happened to which kind of record', z.enum(eventTypes));
export type EventType = z.infer<typeof EventType>;

export const ProblemCode = described('The kind of a problem, for programs', z.enum(problemCodes));
export type ProblemCode = z.infer<typeof ProblemCode>;
