// The port to language models. It knows no plant, no tenant and no HTTP of ours.

export interface ToolCall {
  /** The provider's id of the call, or one of ours where it gives none. */
  id: string;
  name: string;
  /** The arguments; undefined where the model wrote something that is no JSON. */
  input: unknown;
}

export interface ModelMessage {
  role: 'system' | 'user' | 'assistant' | 'tool';
  content: string;
  /** Of an assistant's message: what it asked to be looked up. */
  toolCalls?: ToolCall[];
  /** Of a tool's message: the call that it answers. */
  toolCallId?: string;
  toolName?: string;
}

export interface ToolDescription {
  name: string;
  description: string;
  /** JSON Schema. */
  inputSchema: Record<string, unknown>;
}

/** Why a model gave no whole answer. The message is for people: no key, no address. */
export interface ModelFailure {
  kind: 'unavailable' | 'timeout' | 'rate_limited' | 'cut_off' | 'refused';
  message: string;
  /** Seconds. */
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

/** A language model of a provider. A stream ends with `finish` or `error`; it never just ends. */
export interface ChatModel {
  readonly provider: 'ollama' | 'openai';
  readonly model: string;
  stream(request: ModelRequest): AsyncIterable<ModelEvent>;
}
