import type { ChatAnswer, ChatEvent, ChatRequest, ClientToolCall, ClientToolResult } from '@chatterfix/sdk';
import { streamed } from './conversations.ts';
import { problem } from './problems.ts';
import { json, problemResponse } from './responses.ts';

const runId = 'run_1';

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
  private readonly later: ChatEvent[] = [];
  private wake = () => {};

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
  async *follow(signal: AbortSignal): AsyncGenerator<ChatEvent> {
    for (;;) {
      const event = this.later.shift();
      if (event) {
        yield event;
        if (event.type === 'run-wait' || event.type === 'answer-finish') return;
      } else {
        await new Promise<void>((resolve, reject) => {
          this.wake = resolve;
          signal.addEventListener('abort', () => reject(signal.reason as Error));
        });
      }
    }
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
    this.later.push({ type: 'tool-result', name: call.name, succeeded });
    if (this.open.length > 0) this.later.push(this.waits());
    else
      this.later.push(
        { type: 'text-delta', text: 'Here it is.' },
        { type: 'answer-finish', answer: this.answer('Here it is.') },
      );
    this.wake();
    return json(answered);
  }

  private change(call: ClientToolCall): ClientToolCall {
    this.calls.set(call.call_id, call);
    return call;
  }

  private waits(): ChatEvent {
    return {
      type: 'run-wait',
      answer: { ...this.answer(''), finish_reason: 'client_tool', client_tool_calls: this.open },
    };
  }

  private answer(response: string): ChatAnswer {
    return {
      success: true,
      response,
      provider: 'ollama',
      model: 'llama3.1:8b',
      timestamp: new Date().toISOString(),
      run_id: runId,
      session_id: 'ses_story_1',
      message_id: 2,
      finish_reason: 'stop',
      sources: [],
      citations: [],
    };
  }
}
