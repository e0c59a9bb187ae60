import type { ModelProvider } from '@chatterfix/sdk/contract';

// The port to language models: what the assistant uses, and what an adapter implements. It knows nothing of
// maintenance, tenants or HTTP requests to this server.

export interface ToolCall {
  /** The provider's id of the call, or a generated one if the provider gives none. */
  id: string;
  name: string;
  /** The arguments; undefined if the model wrote invalid JSON. */
  input: unknown;
}

export interface ModelMessage {
  role: 'system' | 'user' | 'assistant' | 'tool';
  content: string;
  /** In a message of the assistant: the tools that it called. */
  toolCalls?: ToolCall[];
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

/** Why a model gave no complete answer. The message is for people and contains neither key nor address. */
export interface ModelFailure {
  kind: 'unavailable' | 'timeout' | 'rate_limited' | 'cut_off' | 'refused';
  message: string;
  /** Seconds after which a repetition may succeed. */
  retryAfter?: number;
}

export type ModelEvent =
  | { type: 'text-delta'; text: string }
  | { type: 'tool-call'; call: ToolCall }
  | { type: 'usage'; input_tokens: number; output_tokens: number }
  | { type: 'finish'; reason: 'stop' | 'length' | 'tool-calls' | 'other' }
  | { type: 'error'; error: ModelFailure };

export interface ModelRequest {
  messages: readonly ModelMessage[];
  tools?: readonly ToolDescription[];
  temperature?: number;
  maxTokens?: number;
  /** Stops the model; the iteration then throws the signal's reason. */
  signal: AbortSignal;
}

/**
 * A language model of a provider. A stream ends with `finish` or `error`; a stream that stops without either
 * is a fault of the adapter.
 */
export interface ChatModel {
  readonly provider: ModelProvider;
  readonly model: string;
  stream(request: ModelRequest): AsyncIterable<ModelEvent>;
}
