import type { CallPromise } from '../call-promise.ts';
import type { Caller, CallOptions } from '../caller.ts';
import type { ClientToolCall, ClientToolClaim, ClientToolResult } from '../contract/client-tools/schemas.ts';

/**
 * Answers the calls of tools of your page by hand. `chat.stream` and `runs.stream` do it by themselves for their
 * `clientTools`; this is for a page that was left while its tool ran, and for programs that are no page.
 *
 * @example
 * import { ClientToolCalls } from '@chatterfix/sdk/client-tools';
 * const { client_tool_calls } = await chatterfix.runs.get(runId);
 * for (const { call_id } of client_tool_calls)
 *   await new ClientToolCalls(chatterfix).answer(runId, { call_id, result: { opened: 'sheet 2' } });
 */
export class ClientToolCalls {
  readonly #caller: Caller;
  /** Uses the credentials of `client`, a `ChatterFix`. */
  constructor(client: Caller) {
    this.#caller = client;
  }

  /**
   * Claims a call before its tool is run, so that no other page runs it. Throws `client_tool_claimed` if another page
   * was first, `client_tool_answered`, `client_tool_expired`, `not_found`.
   * @example await calls.claim(runId, { call_id, claim_id: crypto.randomUUID() });
   */
  claim(runId: string, claim: ClientToolClaim, options?: CallOptions): CallPromise<ClientToolCall> {
    return this.#caller.call(
      'POST /api/runs/{run_id}/client-tool-claims',
      { params: { run_id: runId }, body: claim },
      options,
    );
  }

  /**
   * Gives the model what a tool returned, or why it failed; the run then goes on. Throws `client_tool_answered` if the
   * call has another answer or the run was stopped, `client_tool_expired`, `not_found`.
   * @example await calls.answer(runId, { call_id, error: 'There is no drawing of P-101A.' });
   */
  answer(runId: string, result: ClientToolResult, options?: CallOptions): CallPromise<ClientToolCall> {
    return this.#caller.call(
      'POST /api/runs/{run_id}/client-tool-results',
      { params: { run_id: runId }, body: result },
      options,
    );
  }
}
