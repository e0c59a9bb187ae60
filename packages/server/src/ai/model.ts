export interface ToolCall { id: string; name: string; input: unknown }
export interface ModelMessage { role: 'system' | 'user' | 'assistant' | 'tool'; content: string; tool_calls?: ToolCall[]; tool_call_id?: string; tool_name?: string }
export interface ToolDescription { name: string; description: string; input_schema: Record<string, unknown> }
export interface ModelFailure { kind: 'unavailable' | 'timeout' | 'rate_limited' | 'cut_off' | 'refused'; message: string; retry_after?: number }
export type ModelEvent = { type: 'text-delta'; text: string } | { type: 'tool-call'; call: ToolCall } | { type: 'usage'; input_tokens: number; output_tokens: number } | { type: 'finish'; reason: string } | { type: 'error'; error: ModelFailure };
export interface ModelRequest { messages: ModelMessage[]; tools?: ToolDescription[]; temperature?: number; max_tokens?: number; signal: AbortSignal }
export interface ChatModel { readonly provider: 'ollama' | 'openai'; readonly model: string; stream(request: ModelRequest): AsyncIterable<ModelEvent> }
