import { startRun } from '../assistant/runs/start.ts';
import { writeToolNamed } from '../assistant/tools.ts';
import { until } from './until.ts';
import { contextOf, type World } from './world.ts';

/**
 * Lets Fred propose a change to an admin of a tenant, as a model's call would, and returns the approval. No model
 * is asked: the run that waits is stored as the loop leaves it.
 */
export async function proposeChange(
  world: World,
  whose: 'ours' | 'theirs',
  tool: string,
  input: Record<string, unknown>,
): Promise<string> {
  const context = { ...contextOf(world, 'admin', whose), actor: { kind: 'user', id: 'admin-user' } } as const;
  const writeTool = writeToolNamed(tool)!;
  const preview = await writeTool.preview(context, input);
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
      proposals: [{ call_id: 'call', tool: writeTool, input, preview }],
    }),
  );
  await live.ended;
  await until(() => world.runHost.find(run.run_id) === undefined);
  const found = await world.call('GET', `/api/runs/${run.run_id}`, { whose });
  return (found.body['approvals'] as { approval_id: string }[])[0]!.approval_id;
}
