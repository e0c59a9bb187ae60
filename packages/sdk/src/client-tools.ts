import type { Caller } from './caller.ts';
import type { ClientTool } from './client-tool.ts';
import type { ClientToolCall } from './contract/client-tools/schemas.ts';

/** Runs the tools of the page that a run waits for. */
export type RunCalls = (runId: string, calls: readonly ClientToolCall[], signal: AbortSignal) => void;

/** How calls of these tools are run. The code is fetched when they are. */
export function callRunner(caller: Caller, tools: readonly ClientTool[] | undefined): RunCalls | undefined {
  return (
    tools &&
    ((...call) =>
      void import('./run-client-tools.ts')
        .then(({ runClientTools }) => runClientTools(caller, tools, ...call))
        .catch(() => {})) // the server stops waiting for the page after a while
  );
}
