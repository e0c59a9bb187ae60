import {
  runs as endpoints,
  type ChatAnswer,
  type ChatEvent,
  type Problem,
  type Run,
  type RunStep,
} from '@chatterfix/sdk/contract';
import { setImmediate } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import type { Context as HonoContext } from 'hono';
import type { Context } from '../../context.ts';
import { DomainError, invalidInput } from '../../errors.ts';
import type { Env } from '../../platform/http/env.ts';
import { textStream } from '../../platform/http/event-stream.ts';
import { mount, type Mounting } from '../../platform/http/mount.ts';
import { pendingApprovals } from '../approvals/records.ts';
import { openCalls } from '../client-tools/records.ts';
import { follow, isLast } from './follow.ts';
import type { RunHost } from './host.ts';
import type { LoggedEvent } from './live-run.ts';
import { answerMessage, answerOf, findRun, type RunRow } from './records.ts';
import { stopRun } from './stop.ts';
import { readLog } from './stored-log.ts';

/** A reader's credential is checked again before events are sent, but not more often than this. */
const ACCESS_MS = 5_000;

/** Mounts the endpoints of runs. */
export function runRoutes(to: Mounting, host: RunHost): void {
  mount(to, endpoints.get, async (context, { params }) =>
    printed(context, await host.current(context, await findRun(context, params.run_id))),
  );
  mount(to, endpoints.events, async (context, { params, query }, http) => {
    const after = startOf(http, query.last_event_id);
    const run = await host.current(context, await findRun(context, params.run_id));
    if (wantsStream(http)) return streamRun(to, host, context, run, after, http);
    const { events, finished } = await page(context, run, after);
    return {
      events: events.map(({ number, json }) => ({
        id: String(number),
        event: JSON.parse(json) as ChatEvent, // as it was logged
      })),
      last_event_id: String(events.at(-1)?.number ?? after),
      finished,
    };
  });
  mount(to, endpoints.stop, async (context, { params }) =>
    printed(context, await stopRun(context, host, params.run_id)),
  );
}

export function wantsStream(http: HonoContext<Env>): boolean {
  return (http.req.header('accept') ?? '').includes('text/event-stream');
}

/** A response with the events of a run. It ends without its last event where the reader is to connect again. */
export function streamRun(
  to: Mounting,
  host: RunHost,
  context: Context,
  run: Pick<RunRow, 'id' | 'run_id'>,
  after: number,
  http: HonoContext<Env>,
): Response {
  void sendTogether(http);
  return textStream(context.request_id, async function* (signal) {
    let checked = performance.now();
    for await (const events of follow(host, context, run, after, signal)) {
      if (performance.now() - checked >= ACCESS_MS) {
        await to.admission.again(http);
        checked = performance.now();
      }
      yield events
        .map(({ number, type, json }) => `id: ${number}\nevent: ${type}\ndata: ${json}\n\n`)
        .join('');
    }
  });
}

/**
 * Sends the headers of an answer together with the events that are there already: one message instead of three, of which
 * each would wake the reader.
 */
async function sendTogether(http: HonoContext<Env>): Promise<void> {
  // Only Node's server has a socket.
  const { socket } = ((http.env ?? {}) as Partial<HttpBindings>).outgoing ?? {};
  if (!socket) return;
  socket.cork();
  // What has arrived from the model by then is sent with them.
  await setImmediate();
  socket.uncork();
}

/** The answer of a run, once it is complete or waits. Throws the problem with which the run ended. */
export async function finalAnswer(
  host: RunHost,
  context: Context,
  run: Pick<RunRow, 'id' | 'run_id'>,
  signal: AbortSignal,
): Promise<ChatAnswer> {
  let waiting: ChatAnswer | undefined;
  for await (const events of follow(host, context, run, 0, signal)) {
    if (!isLast(events)) continue;
    const last = JSON.parse(events.at(-1)!.json) as ChatEvent; // as it was logged
    if (last.type === 'answer-finish') return last.answer;
    if (last.type === 'run-wait') waiting = last.answer;
    if (last.type === 'error') throwProblem(last.problem);
  }
  if (waiting) return waiting;
  if (signal.aborted)
    throw new DomainError('run_in_progress', 'The caller left before the answer was complete.', {
      run_id: run.run_id,
    });
  throw new Error('The run ended without its last event');
}

/** Throws the problem with which a run ended. */
function throwProblem({ code, detail, errors, retry_after, session_id, run_id }: Problem): never {
  throw new DomainError(code, detail, {
    ...(errors ? { errors } : {}),
    retryAfter: retry_after,
    session_id,
    run_id,
  });
}

/** Events of a page of JSON. */
const MOST_EVENTS = 1_000;

async function page(context: Context, run: RunRow, after: number) {
  let events = await readLog(context, run, after);
  while (events.length > 0 && events.length < MOST_EVENTS && !isLast(events)) {
    const more = await readLog(context, run, events.at(-1)!.number);
    if (more.length === 0) break;
    events = [...events, ...more];
  }
  events = events.slice(0, MOST_EVENTS);
  return { events, finished: run.state !== 'running' && (events.length === 0 || isLast(events)) };
}

function startOf(http: HonoContext<Env>, given: string | undefined): number {
  const header = http.req.header('last-event-id');
  // A browser's EventSource sends an empty one where it has none yet.
  if (!header) return given === undefined ? 0 : Number(given);
  if (!/^\d{1,9}$/.test(header))
    throw invalidInput('header.Last-Event-ID', 'must be the id of an event of this run');
  return Number(header);
}

/** The run as its readers get it. */
async function printed(context: Context, run: RunRow): Promise<Run> {
  const { events } = await page(context, run, 0);
  const message = await answerMessage(context, run);
  return {
    run_id: run.run_id,
    session_id: run.session_id,
    message_id: run.question_id,
    state: run.continuation ? 'waiting' : run.state,
    provider: run.provider,
    model: run.model,
    created_at: run.created_at,
    finished_at: run.finished_at,
    input_tokens: run.input_tokens,
    output_tokens: run.output_tokens,
    cached_tokens: run.cached_tokens,
    cost: run.cost,
    unpriced_tokens: run.unpriced_tokens,
    usage_estimated: run.usage_estimated,
    finish_reason: run.finish_reason,
    steps: stepsOf(events),
    last_event_id: String(events.at(-1)?.number ?? run.last_event),
    approvals: run.continuation ? await pendingApprovals(context, run.id) : [],
    client_tool_calls: run.continuation ? await openCalls(context, run.id) : [],
    answer: run.state === 'complete' && message ? answerOf(run, message) : null,
    problem: run.problem,
  };
}

function stepsOf(events: readonly LoggedEvent[]): RunStep[] {
  const steps: RunStep[] = [];
  for (const { json } of events) {
    const event = JSON.parse(json) as ChatEvent; // as it was logged
    const last = steps.at(-1);
    if (event.type === 'text-delta') {
      if (last?.type === 'text') last.text += event.text;
      else steps.push({ type: 'text', text: event.text });
    } else if (
      event.type === 'tool-call' ||
      event.type === 'tool-result' ||
      event.type === 'usage' ||
      event.type === 'approval-request' ||
      event.type === 'approval-decision' ||
      event.type === 'client-tool-call' ||
      event.type === 'model-change'
    )
      steps.push(event);
  }
  return steps;
}
