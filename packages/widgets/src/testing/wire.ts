import {
  ChatterFix,
  type AssetDashboard,
  type ChatEvent,
  type ChatMessage,
  type ChatRequest,
  type ChatSession,
  type ChatSessionSummary,
  type ChatStatus,
  type Me,
  type Problem,
  type ProblemCode,
  type WorkOrder,
  type WorkOrderSummary,
} from '@chatterfix/sdk';
import {
  answerText,
  assetDetails,
  chatStatus,
  dueOrders,
  figures,
  part,
  people,
  playbook,
  sources,
  summary,
  workOrder,
} from './plant.ts';

/** What a story or test says about the server behind the wire. */
export interface WireOptions {
  orders?: readonly WorkOrder[];
  figures?: AssetDashboard;
  summary?: WorkOrderSummary;
  /** Who the page is, before anybody signs in. */
  me?: Me;
  /** Who signs in with any user name and the password `right`. */
  user?: Me;
  /** The server does not know the page's key. */
  keyRefused?: boolean;
  /** What people may sign in with, besides user name and password. */
  identityProviders?: readonly { id: number; name: string }[];
  status?: ChatStatus;
  sessions?: readonly ChatSession[];
  /** The answer of the chat; ends like a cable pulled out where it ends without `answer-finish` or `error`. */
  answer?: (request: ChatRequest, signal: AbortSignal) => AsyncIterable<ChatEvent>;
  /** Looks at every request first: answers a problem, breaks the connection, hangs, or lets it pass. */
  fail?: (route: string, body: unknown) => ProblemCode | 'no_connection' | 'hang' | undefined;
}

const statuses: Partial<Record<ProblemCode, number>> = {
  invalid_input: 400,
  unauthenticated: 401,
  token_expired: 401,
  invalid_credentials: 401,
  sign_in_failed: 401,
  identity_provider_unavailable: 503,
  forbidden: 403,
  origin_not_allowed: 403,
  not_found: 404,
  conflict: 409,
  illegal_transition: 409,
  version_mismatch: 412,
  rate_limited: 429,
  internal_error: 500,
  answer_cut_off: 502,
  provider_unavailable: 503,
  provider_rate_limited: 503,
  provider_timeout: 504,
};

export function problem(code: ProblemCode, changes: Partial<Problem> = {}): Problem {
  return {
    type: `https://chatterfix.dev/problems/${code}`,
    title: code,
    status: statuses[code] ?? 500,
    detail: `The server says: ${code}`,
    code,
    request_id: 'req_7f3a',
    ...changes,
  };
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** An answer in tokens, as a model gives it. */
export async function* told(
  text: string,
  options: {
    delay?: number;
    request?: ChatRequest;
    lookup?: string;
    provider?: ChatStatus['provider'];
    chunk?: number;
    cut?: boolean;
  } = {},
): AsyncGenerator<ChatEvent> {
  const { delay = 0, lookup, provider = 'ollama', chunk = 4, cut = false, request } = options;
  const sessionId = request?.session_id ?? 'ses_story_1';
  yield { type: 'session-start', session_id: sessionId, message_id: 2, provider, model: 'llama3.1:8b' };
  if (lookup) {
    yield { type: 'tool-call', name: 'asset_history', summary: lookup };
    if (delay > 0) await wait(delay * 10);
  }
  for (let at = 0; at < text.length; at += chunk) {
    yield { type: 'text-delta', text: text.slice(at, at + chunk) };
    if (delay > 0) await wait(delay);
  }
  if (cut) return;
  const found = text === answerText ? [...sources] : [];
  yield {
    type: 'answer-finish',
    answer: {
      success: true,
      response: text,
      provider,
      model: 'llama3.1:8b',
      timestamp: new Date().toISOString(),
      session_id: sessionId,
      message_id: 2,
      sources: found,
    },
  };
}

/** The server's HTTP and SSE wire, in memory: real requests of the real client against data typed by the contract. */
export class Wire {
  readonly orders: Map<number, WorkOrder>;
  /** `METHOD /path?query`, body and If-Match header of every request so far. */
  readonly requests: { route: string; body: unknown; ifMatch: string | null }[] = [];
  /** The Authorization header of every request so far. */
  readonly tokens: (string | null)[] = [];
  options: WireOptions;
  private signedIn = false;

  constructor(options: WireOptions = {}) {
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

  async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const route = `${request.method} ${url.pathname}`;
    const text = request.method === 'GET' ? '' : await request.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const token = request.headers.get('authorization');
    this.tokens.push(token);
    this.signedIn = token === 'Bearer person';
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
    const transition = /^POST \/api\/work-orders\/(\d+)\/(start|hold|complete)$/.exec(route);
    if (transition) return this.transition(Number(transition[1]), transition[2] ?? '', body, ifMatch);
    const order = /^GET \/api\/work-orders\/(\d+)$/.exec(route);
    if (order) {
      const found = this.orders.get(Number(order[1]));
      return found ? json(found) : problemResponse(problem('not_found'));
    }
    if (route.startsWith('GET /api/playbooks/')) return json(playbook);
    if (/^GET \/api\/assets\/\d+$/.test(route)) return json(assetDetails);
    if (/^GET \/api\/parts\/\d+$/.test(route)) return json(part);
    const session = /^GET \/api\/chat\/sessions\/(.+)$/.exec(route);
    if (session) {
      const found = options.sessions?.find(({ session_id }) => session_id === session[1]);
      return found ? json(found) : problemResponse(problem('not_found'));
    }
    switch (route) {
      case 'GET /api/work-orders':
        return json({
          work_orders: this.due(Number(url.searchParams.get('limit') ?? 50)),
          total: this.orders.size,
          total_capped: false,
          page: 1,
          next_cursor: null,
        });
      case 'GET /api/work-orders/summary':
        return json(options.summary ?? summary());
      case 'GET /api/assets/dashboard':
        return json(options.figures ?? figures());
      case 'GET /api/auth/me':
        return json(this.signedIn ? (options.user ?? people.technician) : (options.me ?? people.technician));
      case 'POST /api/auth/login':
        if ((body as { password?: string }).password !== 'right')
          return problemResponse(problem('invalid_credentials'));
        return json({
          token: 'person',
          token_type: 'Bearer',
          expires_at: '2099-01-01T00:00:00.000Z',
          role: 'technician',
        });
      case 'POST /api/auth/methods':
        return json({ identity_providers: options.identityProviders ?? [] });
      case 'POST /api/auth/oidc/begin':
        return json({
          attempt: 'attempt-1',
          authorization_url: 'https://login.test/authorize',
          collect_url: 'https://plant.test/auth/oidc/collect?attempt=attempt-1',
          expires_at: '2099-01-01T00:00:00.000Z',
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
        const list = (options.sessions ?? []).map(({ messages, ...session }): ChatSessionSummary => ({
          ...session,
          title: messages[0]?.content ?? '',
        }));
        return json({ sessions: list, total: list.length, total_capped: false, page: 1, next_cursor: null });
      }
      case 'POST /api/chat':
        return stream(
          (
            options.answer ??
            ((request) => told(answerText, { request, lookup: 'Looking up P-101A’s history…' }))
          )(body as ChatRequest, signal),
        );
      default:
        return problemResponse(problem('not_found'));
    }
  }

  private due(limit: number): WorkOrder[] {
    return [...this.orders.values()]
      .filter(({ status }) => status !== 'completed' && status !== 'cancelled')
      .sort((a, b) => (a.due_date ?? '9').localeCompare(b.due_date ?? '9'))
      .slice(0, limit);
  }

  /** Somebody else changes a work order, elsewhere. */
  change(id: number, changes: Partial<WorkOrder>): void {
    const order = this.orders.get(id);
    if (order)
      this.orders.set(id, {
        ...order,
        ...changes,
        version: order.version + 1,
        updated_at: new Date().toISOString(),
      });
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
    };
    if (!from[verb]?.includes(order.status)) return problemResponse(problem('illegal_transition'));
    const now = new Date().toISOString();
    const changes: Partial<WorkOrder> =
      verb === 'start'
        ? { status: 'in_progress', started_at: order.started_at ?? now, hold_reason: null }
        : verb === 'hold'
          ? { status: 'on_hold' }
          : { status: 'completed', completed_at: now };
    const changed: WorkOrder = {
      ...order,
      ...(body as Partial<WorkOrder> | undefined),
      ...changes,
      version: order.version + 1,
      updated_at: now,
    };
    this.orders.set(id, changed);
    return json(changed);
  }
}

function json(value: unknown): Response {
  return new Response(JSON.stringify(value), {
    headers: { 'content-type': 'application/json', 'x-request-id': 'req_7f3a' },
  });
}

function problemResponse(value: Problem): Response {
  return new Response(JSON.stringify(value), {
    status: value.status,
    headers: { 'content-type': 'application/problem+json' },
  });
}

function stream(events: AsyncIterable<ChatEvent>): Response {
  const encoder = new TextEncoder();
  const iterator = events[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`event: ${value.type}\ndata: ${JSON.stringify(value)}\n\n`));
    },
    async cancel() {
      await iterator.return?.(undefined);
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}

export function sessionOf(
  sessionId: string,
  turns: readonly [role: ChatMessage['role'], content: string, state?: ChatMessage['state']][],
  changes: Partial<ChatSession> = {},
): ChatSession {
  const at = new Date().toISOString();
  return {
    id: 1,
    session_id: sessionId,
    user_id: null,
    context: 'maintenance',
    ai_provider: 'ollama',
    model_used: 'llama3.1:8b',
    created_at: at,
    updated_at: at,
    total_tokens: 812,
    cost: 0,
    messages: turns.map(([role, content, state = 'complete'], index) => ({
      id: index + 1,
      role,
      content,
      state,
      sources: role === 'assistant' && content === answerText ? [...sources] : [],
      created_at: at,
    })),
    ...changes,
  };
}
