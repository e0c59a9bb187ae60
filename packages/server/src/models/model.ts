import type { ModelProvider } from '@chatterfix/sdk/contract';

// The port to language models: what the assistant uses, and what an adapter implements. It knows nothing of
// maintenance, tenants or HTTP requests to this server.

export interface ToolCall {
  /** The provider's id of the call, or a generated one if the provider gives none. */
  id: string;
  name: string;
  /** The arguments exactly as the model wrote them; for providers that send an object, its JSON. */
  argumentsText: string;
  /** The parsed arguments. Undefined if they are malformed: the tool must not run then. */
  input: Record<string, unknown> | undefined;
  /** Why `input` is undefined: the arguments are no JSON object, or the answer ended before they were complete. */
  malformed?: 'invalid' | 'cut_off';
}

/**
 * An answer as its provider has to get it back: with reasoning, signatures and encrypted parts, which nobody
 * else can read. It can be stored as JSON. Only a model of the same provider, address and name reads it; any
 * other gets `content` and `toolCalls`.
 */
export interface Replay {
  provider: ModelProvider;
  model: string;
  content: unknown;
}

export interface ModelMessage {
  role: 'system' | 'user' | 'assistant' | 'tool';
  content: string;
  /** In a message of the assistant: the tools that it called. */
  toolCalls?: ToolCall[];
  /** In a message of the assistant: what the event `replay` brought, if it brought something. */
  replay?: Replay;
  /** In a message of a tool: the id of the call that it answers. */
  toolCallId?: string;
  /** In a message of a tool: its name. */
  toolName?: string;
}

export interface ToolDescription {
  name: string;
  description: string;
  /** JSON Schema. */
  inputSchema: Record<string, unknown>;
}

/** Why a model gave no complete answer. */
type FailureKind =
  /** The provider refused the key, or the key may not use the model. */
  | 'bad_key'
  /** The account has no money or quota left. Waiting does not help. */
  | 'quota'
  /** Too many requests at the moment. */
  | 'rate_limited'
  /** The conversation is longer than the model can read. */
  | 'context_length'
  /** The provider does not have the model. */
  | 'unknown_model'
  /** The provider's filter refused the question. */
  | 'filter'
  /** The provider refused the request for another reason. */
  | 'refused'
  /** The provider works, but has too much to do. */
  | 'overloaded'
  /** The provider failed, or it cannot be reached. */
  | 'unavailable'
  /** The provider was silent, or took too long. */
  | 'timeout'
  /** The answer broke off, or was stopped because it was too large. */
  | 'cut_off'
  /** The provider sent something that is no answer. */
  | 'malformed';

/** A failure. The message is for people and contains neither key nor address, and nothing that a provider sent. */
export interface ModelFailure {
  kind: FailureKind;
  message: string;
  /** Seconds after which a repetition may succeed. */
  retryAfter?: number;
  /** For a timeout: whether the answer had not begun, paused, or took too long as a whole. */
  phase?: 'first_event' | 'between_events' | 'total';
}

/** What an answer took, in tokens. */
export interface ModelUsage {
  /** All tokens that the model read, with those from its cache. */
  input_tokens: number;
  /** All tokens that the model wrote, with its reasoning. */
  output_tokens: number;
  /** How many of `input_tokens` came from the provider's cache. */
  cached_tokens: number;
  /** How many of `input_tokens` the provider wrote to its cache, if it charges more for that. */
  cache_write_tokens?: number;
  /** True if the provider did not report them, so that they were counted from the text. */
  estimated: boolean;
}

/**
 * Why an answer ended: it is complete (`stop`), reached its longest length (`length`) or the end of what the
 * model can read and write (`context_length`), waits for the results of tools (`tool_calls`), was withheld by
 * the provider's filter (`filter`), is a refusal of the model (`refusal`), or anything else (`other`).
 */
export type FinishReason =
  | 'stop'
  | 'length'
  | 'context_length'
  | 'tool_calls'
  | 'filter'
  | 'refusal'
  | 'other';

export type ModelEvent =
  /**
   * Another model answers than before, or than was expected, because that one failed. Before all other
   * events.
   */
  | { type: 'model'; provider: ModelProvider; model: string; failure?: ModelFailure }
  | { type: 'text-delta'; text: string }
  /** The model's reasoning. It must never be shown. */
  | { type: 'reasoning-delta'; text: string }
  /** After the last text; only with a `finish` that follows. */
  | { type: 'tool-call'; call: ToolCall }
  /** What to send back with the results of the tools. At most once. */
  | { type: 'replay'; replay: Replay }
  /**
   * Once, before `finish` or `error`. An `error` before the first text or reasoning may lack it. `by` is a model
   * that failed before its answer began, if it was that one's.
   */
  | ({ type: 'usage'; by?: { provider: ModelProvider; model: string } } & ModelUsage)
  | {
      type: 'finish';
      reason: FinishReason;
      /** The provider's own word for the reason. */
      raw: string | null;
      /** What the model said instead of an answer, if it refused. It is not part of the text. */
      refusal?: string;
    }
  | { type: 'error'; error: ModelFailure };

export interface ModelRequest {
  messages: readonly ModelMessage[];
  tools?: readonly ToolDescription[];
  temperature?: number;
  maxTokens?: number;
  /** Stops the model; the iteration then throws the signal's reason. */
  signal: AbortSignal;
}

/** What a model can do. Adapters leave out of a request what its model does not take. */
export interface ModelCapabilities {
  tools: boolean;
  /** Whether the model takes `temperature`; reasoning models mostly do not. */
  temperature: boolean;
  /** Tokens that the model can read and write in one request. */
  contextTokens: number;
}

/**
 * A language model of a provider. A stream ends with `finish` or `error`; a stream that stops without either
 * is a fault of the adapter. A stream that the caller aborts reports no usage: see `estimateUsage`.
 */
export interface ChatModel {
  readonly provider: ModelProvider;
  readonly model: string;
  readonly capabilities: ModelCapabilities;
  stream(request: ModelRequest): AsyncIterable<ModelEvent>;
}
