import {
  events as endpoints,
  permissionOfEvent,
  type EventType,
  type ResourceEvent,
  type StreamEvent,
} from '@chatterfix/sdk/contract';
import type { Context as HonoContext } from 'hono';
import type { Context } from '../../context.ts';
import { DomainError, invalidInput } from '../../errors.ts';
import type { Env } from '../http/env.ts';
import { eventStream } from '../http/event-stream.ts';
import { mount, type Mounting } from '../http/mount.ts';
import { problemOf } from '../http/problem.ts';
import { Places } from '../limits/places.ts';
import type { Followed } from './followers.ts';
import type { EventIds } from './event-ids.ts';
import type { EventHub, Start } from './hub.ts';

/** Streams that one caller may have open on one server: many tabs, and no loop that opens them. */
const MOST_STREAMS = 50;
/** A credential is checked again before events are given, but not more often than this. */
const ACCESS_MS = 1_000;

/** Mounts `GET /api/events`. */
export function eventRoutes(to: Mounting, hub: EventHub, ids: EventIds, log: (error: unknown) => void): void {
  const openStreams = new Places(MOST_STREAMS);

  mount(to, endpoints.stream, async (context, { query }, http) => {
    const start = await startOf(ids, context, http, query.last_event_id);
    if (!(http.req.header('accept') ?? '').includes('text/event-stream'))
      return list(hub, ids, context, start);
    const caller = `${context.tenant_id}/${context.actor.kind}/${context.actor.id}`;
    const close = openStreams.take(caller);
    if (!close)
      throw new DomainError('rate_limited', `You have ${MOST_STREAMS} open streams of events already.`, {
        retryAfter: 10,
      });
    return eventStream(
      context.request_id,
      async function* (signal) {
        try {
          yield* stream(hub, ids, context, start, signal, () => to.admission.again(http), log);
        } finally {
          close();
        }
      },
      'following',
    );
  });
}

async function startOf(
  ids: EventIds,
  { tenant_id }: Context,
  http: HonoContext<Env>,
  given: string | undefined,
): Promise<Start> {
  const header = http.req.header('last-event-id');
  // A browser's EventSource sends an empty one where it has none yet.
  const id = header || given;
  if (!id) return undefined;
  return ids.startAt(tenant_id, id, () =>
    invalidInput(
      header ? 'header.Last-Event-ID' : 'query.last_event_id',
      'must be the id of an event of this stream',
    ),
  );
}

async function list(hub: EventHub, ids: EventIds, context: Context, start: Start) {
  const { events, position, more, reset } = await hub.next(context.tenant_id, start);
  const readable = events.filter(({ event }) => context.permissions.has(permissionOfEvent[event.type]));
  return {
    events: await Promise.all(readable.map((followed) => printed(ids, context, followed))),
    last_event_id: await ids.of(context.tenant_id, position),
    more,
    reset,
  };
}

/** The events that the caller may see. `checkAccess` rejects when the credential is no longer good. */
async function* stream(
  hub: EventHub,
  ids: EventIds,
  context: Context,
  start: Start,
  signal: AbortSignal,
  checkAccess: () => Promise<Context>,
  log: (error: unknown) => void,
): AsyncGenerator<StreamEvent> {
  const { tenant_id, permissions, request_id } = context;
  let mayRead = permissions;
  let checked = performance.now();
  try {
    for await (const item of hub.follow(tenant_id, start, signal)) {
      if (performance.now() - checked >= ACCESS_MS) {
        mayRead = (await checkAccess()).permissions;
        checked = performance.now();
      }
      if (item.type === 'idle') continue;
      if (item.type !== 'event') yield { type: item.type, id: await ids.of(tenant_id, item.position) };
      else if (mayRead.has(permissionOfEvent[item.event.type])) yield await printed(ids, context, item);
    }
    if (!signal.aborted) yield { type: 'end', reason: 'server_stopping' };
  } catch (error) {
    if (signal.aborted) return;
    const { problem } = problemOf(error, request_id, log);
    yield {
      type: 'end',
      reason: problem.status === 401 || problem.status === 403 ? 'access_ended' : 'failed',
      problem,
    };
  }
}

const resources: Readonly<Record<string, ResourceEvent['resource']>> = {
  work_order: 'work_orders',
  asset: 'assets',
  part: 'parts',
};

async function printed(
  ids: EventIds,
  { tenant_id }: Context,
  { event, position }: Followed,
): Promise<ResourceEvent> {
  const { type, resource_id, version, at } = event;
  return {
    id: await ids.of(tenant_id, position),
    type,
    resource: resourceOf(type),
    resource_id,
    version,
    at,
  };
}

function resourceOf(type: EventType): ResourceEvent['resource'] {
  return resources[type.split('.')[0]!]!; // every type begins with one of them
}
