import * as z from 'zod/mini';
import { directFetch } from '../platform/outgoing/fetch.ts';
import type { ProviderConnection } from './adapter.ts';
import { ollama } from './ollama.ts';

/** An Ollama on the server's own machine, which is used without a setting as long as it answers. */
export interface LocalOllama {
  /** How to reach it; undefined while it does not answer. */
  connection(): ProviderConnection | undefined;
  /** Resolves once it was asked for the first time. */
  ready: Promise<void>;
  close(): void;
}

const Tags = z.object({ models: z.array(z.object({ name: z.string() })) });

/** Milliseconds. */
const LONGEST_WAIT = 1_000;

/**
 * Looks for an Ollama, now and every minute. Unless a model is named, the usual one answers if it is there, else
 * the first one that is.
 */
export function findLocalOllama({
  address = 'http://localhost:11434',
  model: chosen,
  contextTokens,
  interval = 60_000,
  fetch = directFetch,
}: {
  address?: string;
  /** The model to use, whether it is there or not. */
  model?: string;
  contextTokens?: number;
  /** Milliseconds. */
  interval?: number;
  fetch?: typeof globalThis.fetch;
} = {}): LocalOllama {
  let connection: ProviderConnection | undefined;
  const look = async () => {
    try {
      const response = await fetch(`${address}/api/tags`, { signal: AbortSignal.timeout(LONGEST_WAIT) });
      const { data } = z.safeParse(Tags, response.ok ? await response.json() : undefined);
      const models = data?.models.map(({ name }) => name) ?? [];
      const usual = ollama.defaultModel;
      const model = chosen ?? (models.includes(usual) ? usual : (models[0] ?? usual));
      connection = response.ok
        ? { baseUrl: address, model, ...(contextTokens === undefined ? {} : { contextTokens }) }
        : undefined;
    } catch {
      connection = undefined;
    }
  };
  const timer = setInterval(() => void look(), interval);
  timer.unref();
  return {
    connection: () => connection,
    ready: look(),
    close: () => clearInterval(timer),
  };
}
