import type { CallPromise } from '../call-promise.ts';
import type { Caller, CallOptions } from '../caller.ts';
import type { ClientTool } from '../client-tool.ts';
import { callRunner } from '../client-tools.ts';
import type { Run } from '../contract/runs/schemas.ts';
import { following } from '../request.ts';
import { ChatStream, type RunConnection } from '../stream.ts';

/** The work on answers, which goes on when nobody reads it: to follow it again, or to stop it. */
export class Runs {
  readonly #caller: Caller;
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Gets the work on an answer as it is now. Throws `not_found`.
   * @example const { state, steps } = await chatterfix.runs.get(stream.runId);
   */
  get(runId: string, options?: CallOptions): CallPromise<Run> {
    return this.#caller.call('GET /api/runs/{run_id}', { params: { run_id: runId } }, options);
  }

  /**
   * Follows the work on an answer, from its first event or behind `lastEventId`, until it ends. Throws what
   * `chat.stream` throws, or `not_found`. With `clientTools`, the tools of your page that the run waits for are run.
   * @example const { response } = await chatterfix.runs.stream(runId, { lastEventId }).answer();
   */
  stream(
    runId: string,
    {
      lastEventId,
      clientTools,
      ...options
    }: CallOptions & {
      lastEventId?: string | undefined;
      clientTools?: readonly ClientTool[] | undefined;
    } = {},
  ): ChatStream {
    const connection = runConnection(this.#caller, options);
    const runCalls = callRunner(this.#caller, clientTools);
    const open = async (signal: AbortSignal) => {
      // A run that waits already does not say so again.
      if (runCalls)
        runCalls(runId, (await this.get(runId, { ...options, signal })).client_tool_calls, signal);
      return connection.follow(runId, lastEventId, signal);
    };
    return new ChatStream({ ...connection, open }, { signal: options.signal, runId, runCalls });
  }

  /**
   * Stops the work on an answer. What was written so far is kept. Throws `not_found`.
   * @example await chatterfix.runs.stop(runId);
   */
  stop(runId: string, options?: CallOptions): CallPromise<Run> {
    return this.#caller.call('POST /api/runs/{run_id}/stop', { params: { run_id: runId } }, options);
  }
}

/** How a stream follows and stops its run. */
export function runConnection(caller: Caller, options: CallOptions): Omit<RunConnection, 'open'> {
  return {
    follow: (runId, lastEventId, signal) =>
      caller.openStream(
        'GET /api/runs/{run_id}/events',
        { params: { run_id: runId } },
        following(options, lastEventId, signal),
      ),
    stop: (runId) => caller.call('POST /api/runs/{run_id}/stop', { params: { run_id: runId } }),
  };
}
