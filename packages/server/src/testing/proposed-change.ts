import type { Run } from '@chatterfix/sdk/contract';
import type { Waiting } from '../assistant/runs/continuation.ts';
import { startRun } from '../assistant/runs/start.ts';
import { writeToolNamed } from '../assistant/tools.ts';
import { until } from './until.ts';
import { contextOf, type World } from './world.ts';

type Whose = 'ours' | 'theirs';

const adminOf = (world: World, whose: Whose) =>
  ({ ...contextOf(world, 'admin', whose), actor: { kind: 'user', id: 'admin-user' } }) as const;

/**
 * Lets Fred propose a change to an admin of a tenant, as a model's call would, and returns the approval. No model
 * is asked: the run that waits is stored as the loop leaves it.
 */
export async function proposeChange(
  world: World,
  whose: Whose,
  tool: string,
  input: Record<string, unknown>,
): Promise<string> {
  const writeTool = writeToolNamed(tool)!;
  const preview = await writeTool.preview(adminOf(world, whose), input);
  const proposals = [{ call_id: 'call', tool: writeTool, input, preview }];
  const { approvals } = await runThatWaits(world, whose, { proposals, calls: [] });
  return approvals[0]!.approval_id;
}

/** Lets Fred call a tool of an admin's page, in the same way. */
export async function callPageTool(world: World, whose: Whose): Promise<{ run: string; clientCall: string }> {
  const call = { model_call_id: 'call', name: 'open_drawing', summary: 'Opens the drawing', arguments: {} };
  const { run_id, client_tool_calls } = await runThatWaits(world, whose, { proposals: [], calls: [call] });
  return { run: run_id, clientCall: client_tool_calls[0]!.call_id };
}

async function runThatWaits(
  world: World,
  whose: Whose,
  awaited: Pick<Waiting, 'proposals' | 'calls'>,
): Promise<Run> {
  const context = adminOf(world, whose);
  const request = { message: 'Please do it', context: 'maintenance', temperature: 0.7, max_tokens: 1000 };
  const by = { provider: 'openai', model: 'gpt' } as const;
  const { run } = await startRun(context, world.runHost, request, by, undefined);
  const outcome = {
    state: 'complete',
    content: '',
    sources: [],
    citations: [],
    cache_key: null,
    cached_at: null,
    uses: [],
    ...by,
    finish_reason: null,
    limit_reached: null,
    problem: null,
  } as const;
  const live = world.runHost.begin(context, run, () =>
    Promise.resolve({
      state: 'waiting',
      request,
      outcome,
      loop: { messages: [], rounds: 1, calls: 1, tokens: 0 },
      ...awaited,
    }),
  );
  await live.ended;
  await until(() => world.runHost.find(run.run_id) === undefined);
  return (await world.call('GET', `/api/runs/${run.run_id}`, { whose })).body as unknown as Run; // `call` checks it
}
