import type { ModelProvider } from '@chatterfix/sdk/contract';
import type { Adapter } from './adapter.ts';
import { anthropic } from './anthropic.ts';
import { google } from './google.ts';
import { ollama } from './ollama.ts';
import { openAi, xAi } from './openai.ts';

/**
 * The adapter of each provider. The contract's enum lists the names, in the order in which a default is
 * chosen.
 */
export const adapters: Readonly<Record<ModelProvider, Adapter>> = {
  ollama,
  openai: openAi,
  anthropic,
  google,
  xai: xAi,
};
