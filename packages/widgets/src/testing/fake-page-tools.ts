import type { ChatEvent, ChatRequest, ClientToolCall, ClientToolResult } from '@chatterfix/sdk';
import { streamed } from './conversations.ts';
import { problem } from './problems.ts';
import { json, problemResponse } from './responses.ts';
import { fakeAnswer, fakeRun, RunEvents } from './run-events.ts';

const { run_id: runId } = fakeRun;

/** A call of a tool of the page. */
export function pageCall(changes: Partial<ClientToolCall> = {}): ClientToolCall {
  return {
    call_id: 'call_drawing_1',
    name: 'open_drawing',
    summary: 'Opens the drawing',
    arguments: { asset_tag: 'P-101A' },
    expires_at: '2099-03-05T06:46:00.000Z',
    state: 'pending',
    ...changes,
  };
}

/** The calls of the page's tools in one run, with what the server does with them. */
export class FakePageTools {
  readonly calls: Map<string, ClientToolCall>;
  /** What the page answered, in order. */
  readonly results: ClientToolResult[] = [];
  private readonly events = new RunEvents();

  constructor(...calls: ClientToolCall[]) {
    this.calls = new Map(calls.map((call) => [call.call_id, call]));
  }

  private get open(): ClientToolCall[] {
    return [...this.calls.values()].filter(({ state }) => state === 'pending' || state === 'claimed');
  }

  /** The answer to a question: the calls, and that the run waits. */
  async *call(request: ChatRequest): AsyncGenerator<ChatEvent> {
    yield* streamed('', { request, cut: true });
    for (const { state: _state, ...call } of this.open) yield { type: 'client-tool-call', ...call };
    yield this.waits();
  }

  /** What follows once the page has answered. */
  follow(signal: AbortSignal): AsyncGenerator<ChatEvent> {
    return this.events.follow(signal);
  }

  /** The answer to a request about the calls; undefined for other routes. */
  respond(route: string, body: unknown): Response | undefined {
    if (route === `GET /api/runs/${runId}`)
      return json({
        run_id: runId,
        state: 'waiting',
        last_event_id: '9',
        approvals: [],
        client_tool_calls: this.open,
      });
    if (!route.startsWith(`POST /api/runs/${runId}/client-tool-`)) return undefined;
    const given = body as ClientToolResult;
    const call = this.calls.get(given.call_id);
    if (!call) return problemResponse(problem('not_found'));
    if (route.endsWith('claims')) {
      if (call.state !== 'pending') return problemResponse(problem('client_tool_claimed'));
      return json(this.change({ ...call, state: 'claimed' }));
    }
    this.results.push(given);
    const succeeded = given.error === undefined;
    const answered = this.change({ ...call, state: succeeded ? 'answered' : 'failed' });
    this.events.add({ type: 'tool-result', name: call.name, succeeded });
    if (this.open.length > 0) this.events.add(this.waits());
    else
      this.events.add(
        { type: 'text-delta', text: 'Here it is.' },
        { type: 'answer-finish', answer: fakeAnswer('Here it is.') },
      );
    return json(answered);
  }

  private change(call: ClientToolCall): ClientToolCall {
    this.calls.set(call.call_id, call);
    return call;
  }

  private waits(): ChatEvent {
    return {
      type: 'run-wait',
      answer: { ...fakeAnswer(''), finish_reason: 'client_tool', client_tool_calls: this.open },
    };
  }
}
