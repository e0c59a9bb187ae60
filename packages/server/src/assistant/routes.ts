import { chat, feedback, type ChatStatus } from '@chatterfix/sdk/contract';
import type { Models } from '../models/registry.ts';
import { notFound } from '../errors.ts';
import { markdownAnswer } from '../platform/http/answers.ts';
import { mount, mountPrepared, type Mounting } from '../platform/http/mount.ts';
import type { AnswerCache } from './answer-cache/answer-cache.ts';
import { ask, OFFLINE_MODEL } from './ask.ts';
import { approvalRoutes } from './approvals/routes.ts';
import { clientToolRoutes } from './client-tools/routes.ts';
import { cachedAnswersOf, deleteSession, renameSession, stopAnswerIn } from './conversations/change.ts';
import { exportSession } from './conversations/export.ts';
import { printConversation } from './conversations/markdown.ts';
import { giveFeedback, listFeedback } from './feedback/service.ts';
import { goingOn } from './go-on.ts';
import type { RunHost } from './runs/host.ts';
import { finalAnswer, runRoutes, streamRun, wantsStream } from './runs/routes.ts';
import { getSession, listSessions } from './sessions.ts';
import type { SettingsOfTenants } from './settings.ts';
import { usageRoutes } from './usage/routes.ts';
import { assertMayChoose } from './visitors.ts';
import { findPlaybook } from './offline/playbook-search.ts';

/** Mounts the chat's endpoints. */
export function assistantRoutes(
  to: Mounting,
  settings: SettingsOfTenants,
  host: RunHost,
  cache: AnswerCache | undefined,
): void {
  mount(to, chat.send, async (context, { body, repeatable }, http) => {
    const run = await settings.use(context, (current) => {
      assertMayChoose(context, current.models, body);
      return ask(context, host, current, body, repeatable, cache);
    });
    // A caller who went away before the answer began cannot know the run, nor stop it.
    if (http.req.raw.signal.aborted) host.find(run.run_id)?.stop('stopped');
    return wantsStream(http)
      ? streamRun(to, host, context, run, 0, http)
      : finalAnswer(host, context, run, http.req.raw.signal);
  });
  const goOn = goingOn(settings, host);
  runRoutes(to, host);
  clientToolRoutes(to, goOn, host);
  approvalRoutes(to, goOn, host);
  usageRoutes(to, host.limits);
  mount(to, chat.status, async (context) => statusOf((await settings.read(context)).models));
  mount(to, chat.listSessions, (context, { query }) => listSessions(context, query));
  mount(to, chat.getSession, (context, { params }) => getSession(context, params.session_id));
  mount(to, chat.renameSession, (context, { params, body }) =>
    renameSession(context, params.session_id, body),
  );
  mount(to, chat.exportSession, async (context, { params, query }, http) => {
    const session = await exportSession(context, params.session_id);
    const format =
      query.format ?? (http.req.header('accept')?.includes('text/markdown') ? 'markdown' : 'json');
    return format === 'markdown' ? markdownAnswer(http, printConversation(session)) : session;
  });
  mountPrepared(to, chat.deleteSession, async (context, { params }) => {
    await stopAnswerIn(context, host, params.session_id);
    await cache?.forget(await cachedAnswersOf(context, params.session_id));
    return (inside) => deleteSession(inside, params.session_id);
  });
  mount(to, feedback.give, (context, { params, body }) =>
    giveFeedback(context, params.session_id, params.message_id, body),
  );
  mount(to, feedback.list, (context, { query }) => listFeedback(context, query));
  mount(
    to,
    chat.cacheStats,
    async (context) =>
      (await cache?.stats(context)) ?? { cache_hits: 0, cache_misses: 0, hit_rate_percent: 0 },
  );
  mount(to, chat.getPlaybook, async (_context, { params }) => {
    const playbook = findPlaybook(params.slug);
    if (!playbook) throw notFound('playbook');
    return playbook;
  });
}

function statusOf(models: Models): ChatStatus {
  const provider = models.defaultProvider;
  const providers = [
    ...models.list(),
    { provider: 'offline' as const, model: OFFLINE_MODEL, configured: true },
  ];
  return {
    mode: provider === 'offline' ? 'offline' : 'model',
    provider,
    model: providers.find((one) => one.provider === provider)?.model ?? OFFLINE_MODEL,
    providers,
  };
}
