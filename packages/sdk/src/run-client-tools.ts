import type { Caller } from './caller.ts';
import type { ClientTool } from './client-tool.ts';
import type { ClientToolCall, ClientToolResult } from './contract/client-tools/schemas.ts';
import type { ApiError } from './errors.ts';
import { ClientToolCalls } from './resources/client-tools.ts';

/** Characters of an error that the server takes. */
const longestError = 2000;

/** Runs the calls side by side, each only where no other page has claimed it, and sends what came of them. */
export async function runClientTools(
  caller: Caller,
  tools: readonly ClientTool[],
  runId: string,
  calls: readonly ClientToolCall[],
  signal: AbortSignal,
): Promise<void> {
  const answers = new ClientToolCalls(caller);
  await Promise.all(
    calls
      .map(async ({ call_id, name, arguments: input }) => {
        const tool = tools.find((one) => one.name === name);
        if (!tool) return; // of another page
        await answers.claim(runId, { call_id, claim_id: newClaimId() });
        const given = await ran(() => tool.run(input, { signal, callId: call_id }));
        await answers.answer(runId, { call_id, ...given }).catch((error: unknown) => {
          // By its fields: the class of the error would pull a part out of the main file.
          const { status, message } = error as ApiError;
          if (status !== 422 && status !== 413) throw error;
          return answers.answer(runId, {
            call_id,
            error: `What the tool returned could not be sent: ${message}`,
          });
        });
      })
      .map((work) => work.catch(() => {})), // claimed by another page, or the run no longer waits
  );
}

/** 128 random bits. `crypto.randomUUID` does not exist in pages without TLS. */
function newClaimId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

/** What a tool returned, or why it failed, as it can be sent. */
async function ran(run: () => unknown): Promise<Pick<ClientToolResult, 'result' | 'error'>> {
  try {
    return { result: JSON.parse(JSON.stringify((await run()) ?? null)) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { error: message.trim().slice(0, longestError) || 'The tool failed.' };
  }
}
