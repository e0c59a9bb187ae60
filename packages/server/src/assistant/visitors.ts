import { DEFAULT_MAX_TOKENS, DEFAULT_TEMPERATURE, type ChatRequest } from '@chatterfix/sdk/contract';
import type { output } from 'zod/mini';
import { isVisitor, type Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { Models } from '../models/registry.ts';

/**
 * Throws `forbidden` if an anonymous visitor of a page chooses what the tenant pays for: visitors get the model
 * and the settings that an admin chose, and no tools of their own.
 */
export function assertMayChoose(
  context: Context,
  models: Models,
  { model, provider, temperature, max_tokens, client_tools }: output<typeof ChatRequest>,
): void {
  if (!isVisitor(context)) return;
  const choices = {
    model: model !== undefined,
    provider: provider !== undefined && provider !== 'offline' && provider !== models.defaultProvider,
    temperature: temperature !== DEFAULT_TEMPERATURE,
    max_tokens: max_tokens > DEFAULT_MAX_TOKENS,
    client_tools: client_tools !== undefined && client_tools.length > 0,
  };
  const errors = Object.entries(choices).flatMap(([name, chosen]) =>
    chosen ? [{ field: `body.${name}`, rule: 'must not be chosen by an anonymous visitor' }] : [],
  );
  if (errors.length > 0)
    throw new DomainError(
      'forbidden',
      `Anonymous visitors may choose neither the model, nor its settings, nor tools of the page: leave ${errors.map(({ field }) => field).join(', ')} out, or sign in.`,
      { errors },
    );
}
