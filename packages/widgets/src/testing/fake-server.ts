import {
  ChatterFix,
  type AssetDashboard,
  type AssetDetails,
  type ChatEvent,
  type ChatRequest,
  type ChatSession,
  type ChatSessionSummary,
  type ChatStatus,
  type Me,
  type ProblemCode,
  type WorkOrder,
  type WorkOrderDashboard,
  type WorkOrderSummary,
} from '@chatterfix/sdk';
import type { FakeApprovals } from './fake-approvals.ts';
import type { FakePageTools } from './fake-page-tools.ts';
import { FakeDevices, type DeviceTokenRequest } from './fake-devices.ts';
import { FakeEvents } from './fake-events.ts';
import { countsOf, listOf } from './fake-list.ts';
import { streamed } from './conversations.ts';
import {
  answerText,
  assetDetails,
  chatStatus,
  dueOrders,
  figures,
  part,
  people,
  playbook,
  summary,
  workFigures,
  workOrder,
} from './plant.ts';
import { problem } from './problems.ts';
import { json, problemResponse, streamResponse } from './responses.ts';

/** What a story or test decides about the server. */
export interface FakeServerOptions {
  orders?: readonly WorkOrder[];
  /** The only asset. */
  asset?: AssetDetails;
  figures?: AssetDashboard;
  summary?: WorkOrderSummary;
  work?: WorkOrderDashboard;
  /** Who the page is, before anybody signs in. */
  me?: Me;
  /** Who signs in with any user name and the password `right`. */
  user?: Me;
  /** The server has an event stream, which reports changes. */
  events?: boolean;
  /** The code that signing in with a password needs, too. */
  secondFactor?: string;
  /** The server does not know the page's key. */
  keyRefused?: boolean;
  /** What people may sign in with, besides user name and password. */
  identityProviders?: readonly { id: number; name: string }[];
  /** For how many hours people can stay signed in on a device. */
  hours?: number;
  /** Other addresses for signing in with a provider, of a server that means harm. */
  signInAddresses?: { authorization_url?: string; collect_url?: string };
  status?: ChatStatus;
  sessions?: readonly ChatSession[];
  /**
   * The events of a chat answer. Without `answer-finish` or `error` at its end it looks like a broken
   * connection.
   */
  answer?: (request: ChatRequest, signal: AbortSignal) => AsyncIterable<ChatEvent>;
  /** The events of an answer that a page finds under way when it is loaded. */
  run?: (signal: AbortSignal) => AsyncIterable<ChatEvent>;
  /** The changes that Fred proposes. */
  approvals?: FakeApprovals;
  /** The tools of the page that Fred calls. */
  pageTools?: FakePageTools;
  /**
   * Called first for every request: decides whether it gets a problem, no connection, no answer at all, or
   * its normal answer.
   */
  fail?: (route: string, body: unknown) => ProblemCode | 'no_connection' | 'hang' | undefined;
}

/**
 * A ChatterFix server in memory. The real client sends real requests to it; its data has the types of the
 * contract.
 */
export class FakeServer {
  readonly orders: Map<number, WorkOrder>;
  /** `METHOD /path?query`, body and If-Match header of every request so far. */
  readonly requests: { route: string; body: unknown; ifMatch: string | null }[] = [];
  /** The Authorization header of every request so far. */
  readonly tokens: (string | null)[] = [];
  options: FakeServerOptions;
  /** The event stream, where the options ask for one. */
  readonly events = new FakeEvents();
  /** The people who stay signed in on a device. */
  readonly devices = new FakeDevices();
  private signedIn = false;
  private readonly holds: { route: string; held: boolean; released: Promise<void> }[] = [];

  constructor(options: FakeServerOptions = {}) {
    this.options = options;
    this.orders = new Map((options.orders ?? [workOrder(), ...dueOrders]).map((order) => [order.id, order]));
  }

  client(): ChatterFix {
    return new ChatterFix({
      baseUrl: 'https://plant.test',
      key: 'pk_story',
      fetch: (request) => this.fetch(request),
      maxRetries: 0,
    });
  }

  asked(route: string): number {
    return this.requests.filter((request) => request.route.startsWith(route)).length;
  }

  /**
   * Keeps back the answer to the next request of a route. The answer is decided when the request arrives and
   * delivered when `release()` is called, so that a later request can overtake it.
   */
  holdNext(route: string): { release(): void; readonly held: boolean } {
    const { promise, resolve } = Promise.withResolvers<void>();
    const hold = { route, held: false, released: promise };
    this.holds.push(hold);
    return {
      release: resolve,
      get held() {
        return hold.held;
      },
    };
  }

  async fetch(request: Request): Promise<Response> {
    const hold = this.holds.find(
      ({ route, held }) => !held && `${request.method} ${new URL(request.url).pathname}` === route,
    );
    if (hold) hold.held = true;
    const response = this.respond(request);
    if (hold) await Promise.allSettled([response, hold.released]);
    return response;
  }

  private async respond(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const route = `${request.method} ${url.pathname}`;
    const text = request.method === 'GET' ? '' : await request.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const token = request.headers.get('authorization');
    this.tokens.push(token);
    this.signedIn = /^Bearer (person|device \d+)$/.test(token ?? '');
    const ifMatch = request.headers.get('if-match');
    this.requests.push({ route: `${route}${url.search}`, body, ifMatch });
    if (route === 'POST /api/auth/session' && this.options.keyRefused)
      return problemResponse(
        problem('unauthenticated', { detail: 'The publishable key is not known, or was revoked.' }),
      );
    if (route === 'POST /api/auth/session')
      return json({
        token: 'page',
        token_type: 'Bearer',
        expires_at: '2099-01-01T00:00:00.000Z',
        role: 'requester',
      });
    const failed = this.options.fail?.(route, body);
    if (failed === 'no_connection') throw new TypeError('Failed to fetch');
    if (failed === 'hang')
      return new Promise<Response>((_, reject) =>
        request.signal.addEventListener('abort', () => reject(request.signal.reason as Error)),
      );
    if (failed) return problemResponse(problem(failed));
    if (route === 'GET /api/events' && this.options.events) return this.events.answer(request);
    return this.answer(route, url, body, ifMatch, request.signal);
  }

  private async answer(
    route: string,
    url: URL,
    body: unknown,
    ifMatch: string | null,
    signal: AbortSignal,
  ): Promise<Response> {
    const { options } = this;
    const called = options.pageTools?.respond(route, body);
    if (called) return called;
    const approval = options.approvals?.respond(route, body);
    if (approval) return approval;
    const transition = /^POST \/api\/work-orders\/(\d+)\/(start|hold|complete|reopen)$/.exec(route);
    if (transition) return this.transition(Number(transition[1]), transition[2] ?? '', body, ifMatch);
    const order = /^GET \/api\/work-orders\/(\d+)$/.exec(route);
    if (order) {
      const found = this.orders.get(Number(order[1]));
      return found ? json(found) : problemResponse(problem('not_found'));
    }
    if (route.startsWith('GET /api/playbooks/')) return json(playbook);
    if (/^GET \/api\/assets\/\d+$/.test(route)) return json(options.asset ?? assetDetails);
    if (/^GET \/api\/parts\/\d+$/.test(route)) return json(part);
    if (/^POST \/api\/chat\/sessions\/[^/]+\/messages\/\d+\/feedback$/.test(route))
      return json({ reasons: [], comment: null, ...(body as object) });
    const session = /^GET \/api\/chat\/sessions\/(.+)$/.exec(route);
    if (session?.[1]?.endsWith('/export'))
      return new Response('# Exported', { headers: { 'content-type': 'text/markdown' } });
    const changed = /^(PATCH|DELETE) \/api\/chat\/sessions\/([^/]+)$/.exec(route);
    if (changed) {
      const others = (options.sessions ?? []).filter(({ session_id }) => session_id !== changed[2]);
      if (changed[1] === 'DELETE') this.options = { ...options, sessions: others };
      return json({ session_id: changed[2], deleted: true, ...(body as object | undefined) });
    }
    if (session) {
      const found = options.sessions?.find(({ session_id }) => session_id === session[1]);
      return found ? json(found) : problemResponse(problem('not_found'));
    }
    if (/^(GET|POST) \/api\/runs\/[^/]+\/(events|stop)$/.test(route))
      return route.endsWith('/stop')
        ? json({ run_id: 'run_1', state: 'stopped' })
        : streamResponse(
            (
              options.run ??
              options.approvals?.follow.bind(options.approvals) ??
              options.pageTools?.follow.bind(options.pageTools) ??
              (() => streamed(answerText))
            )(signal),
            options.pageTools && 50,
          );
    if (Number(url.searchParams.get('limit')) > 200) return problemResponse(problem('invalid_input'));
    switch (route) {
      case 'GET /api/work-orders':
        return json(listOf([...this.orders.values()], url.searchParams));
      case 'GET /api/work-orders/counts':
        return json(countsOf([...this.orders.values()], url.searchParams));
      case 'GET /api/assets': {
        const found = [assetDetails.asset].filter(({ name, asset_tag }) =>
          `${asset_tag} ${name}`.toLowerCase().includes(url.searchParams.get('q')?.toLowerCase() ?? ''),
        );
        return json({ assets: found, total: found.length, total_capped: false, page: 1, next_cursor: null });
      }
      case 'GET /api/parts': {
        const found = [part].filter(({ name, part_number }) =>
          `${part_number} ${name}`.toLowerCase().includes(url.searchParams.get('q')?.toLowerCase() ?? ''),
        );
        return json({ parts: found, total: found.length, total_capped: false, page: 1, next_cursor: null });
      }
      case 'GET /api/work-orders/summary':
        return json(options.summary ?? summary());
      case 'GET /api/work-orders/dashboard':
        return json(options.work ?? workFigures());
      case 'GET /api/assets/dashboard':
        return json(options.figures ?? figures());
      case 'GET /api/auth/me':
        return json(this.reader);
      case 'POST /api/auth/login':
        if ((body as { password?: string }).password !== 'right')
          return problemResponse(problem('invalid_credentials'));
        if (options.secondFactor && (body as { code?: string }).code !== options.secondFactor)
          return problemResponse(
            problem((body as { code?: string }).code ? 'second_factor_wrong' : 'second_factor_required'),
          );
        return json({
          token: 'person',
          token_type: 'Bearer',
          expires_at: '2099-01-01T00:00:00.000Z',
          role: 'technician',
        });
      case 'POST /api/auth/sign-out':
        return json({ ended: true });
      case 'POST /api/auth/methods':
        return json({
          identity_providers: options.identityProviders ?? [],
          stay_signed_in_hours: options.hours ?? 0,
        });
      case 'POST /api/auth/device': {
        const answer = this.devices.answer(body as DeviceTokenRequest);
        return answer ? json(answer) : problemResponse(problem('token_expired'));
      }
      case 'POST /api/auth/oidc/begin':
        return json({
          attempt: 'attempt-1',
          authorization_url: 'https://login.test/authorize',
          collect_url: 'https://plant.test/auth/oidc/collect?attempt=attempt-1',
          expires_at: '2099-01-01T00:00:00.000Z',
          ...options.signInAddresses,
        });
      case 'POST /api/auth/oidc/finish':
        if ((body as { handover?: string }).handover !== 'right')
          return problemResponse(problem('sign_in_failed'));
        this.signedIn = true;
        return json({
          token: 'person',
          token_type: 'Bearer',
          expires_at: '2099-01-01T00:00:00.000Z',
          role: 'technician',
        });
      case 'GET /api/chat/status':
        return json(options.status ?? chatStatus('model'));
      case 'GET /api/chat/sessions': {
        const words = url.searchParams.get('search')?.toLowerCase() ?? '';
        const list = (options.sessions ?? [])
          .map(({ messages, ...session }): ChatSessionSummary => ({
            ...session,
            title: messages[0]?.content ?? '',
          }))
          .filter(({ title }) => title.toLowerCase().includes(words));
        return json({ sessions: list, total: list.length, total_capped: false, page: 1, next_cursor: null });
      }
      case 'POST /api/chat':
        return streamResponse(
          (
            options.answer ??
            options.approvals?.propose.bind(options.approvals) ??
            options.pageTools?.call.bind(options.pageTools) ??
            ((request) => streamed(answerText, { request, lookup: 'Looking up P-101A’s history…' }))
          )(body as ChatRequest, signal),
          options.pageTools && 1,
        );
      default:
        return problemResponse(problem('not_found'));
    }
  }

  /** Who asks. */
  private get reader(): Me {
    return (this.signedIn ? this.options.user : this.options.me) ?? people.technician;
  }

  /** Changes a work order as another user would. */
  change(id: number, changes: Partial<WorkOrder>): void {
    const order = this.orders.get(id);
    if (!order) return;
    const version = order.version + 1;
    this.orders.set(id, { ...order, ...changes, version, updated_at: new Date().toISOString() });
    this.events.send('work_order.updated', 'work_orders', id, version);
  }

  /** Adds a work order as another user would. */
  add(order: WorkOrder): void {
    this.orders.set(order.id, order);
    this.events.send('work_order.created', 'work_orders', order.id, order.version);
  }

  private transition(id: number, verb: string, body: unknown, ifMatch: string | null): Response {
    const order = this.orders.get(id);
    if (!order) return problemResponse(problem('not_found'));
    if (ifMatch !== null && ifMatch !== `"${order.version}"`)
      return problemResponse(problem('version_mismatch'));
    const from: Record<string, readonly string[]> = {
      start: ['open', 'on_hold'],
      hold: ['in_progress'],
      complete: ['in_progress', 'on_hold'],
      reopen: ['completed'],
    };
    if (!from[verb]?.includes(order.status)) return problemResponse(problem('illegal_transition'));
    const { take_over = false, resume: _, ...fields } = body as { take_over?: boolean; resume?: boolean };
    const { name } = this.reader;
    if (verb === 'start' && !take_over && order.assigned_to !== null && order.assigned_to !== name)
      return problemResponse(problem('assigned_to_another'));
    const now = new Date().toISOString();
    const changes: Partial<WorkOrder> = {
      start: {
        status: 'in_progress' as const,
        started_at: order.started_at ?? now,
        hold_reason: null,
        assigned_to: name,
      },
      hold: { status: 'on_hold' as const },
      complete: { status: 'completed' as const, completed_at: now },
      reopen: { status: 'in_progress' as const, completed_at: null },
    }[verb]!;
    const changed: WorkOrder = {
      ...order,
      ...fields,
      ...changes,
      version: order.version + 1,
      updated_at: now,
    };
    this.orders.set(id, changed);
    this.events.send('work_order.updated', 'work_orders', id, changed.version);
    return json(changed);
  }
}
