import type { ClientToolDefinition } from './contract/client-tools/schemas.ts';

/**
 * A tool of your page, which Fred may use while he answers: what the model is told of it, and the function that runs
 * here.
 * @example
 * const openDrawing: ClientTool = {
 *   name: 'open_drawing',
 *   title: 'Opens the drawing',
 *   description: 'Opens the drawing of an asset in the page.',
 *   input_schema: { type: 'object', properties: { asset_tag: { type: 'string' } }, required: ['asset_tag'] },
 *   run: async ({ asset_tag }) => ({ opened: await viewer.open(asset_tag) }),
 * };
 */
export interface ClientTool extends ClientToolDefinition {
  /**
   * Runs the tool with arguments that were checked against `input_schema`. What it returns, as JSON of at most 10,000
   * bytes, goes to the model; so does the message of what it throws. `signal` aborts when the answer is stopped or no
   * longer read.
   * @example run: ({ id }) => plan.select(id)
   */
  run(params: Record<string, unknown>, call: ClientToolContext): unknown;
}

/** What a tool of the page gets besides its arguments. */
export interface ClientToolContext {
  /** Aborts when the answer is stopped, or no longer read. */
  signal: AbortSignal;
  /** Names the call. The same call never runs twice. */
  callId: string;
}
