import type { ChatModel } from './model.ts';
export interface Models { default_provider: 'ollama' | 'openai' | 'offline'; list(): { provider: 'ollama' | 'openai'; model: string; configured: boolean }[]; get(provider: string, model?: string): ChatModel | undefined }
export function createModels(_: { ollama?: { base_url: string; model?: string }; openai?: { api_key: string; base_url?: string; model?: string } }): Models { return { default_provider: 'offline', list: () => [], get: () => undefined }; }
