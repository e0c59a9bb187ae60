import { AnswerTooLarge, MOST_TOOL_CALLS, type AnswerCounter } from './answer-limits.ts';
import { failureOfError, type Named } from './failures.ts';
import type { FinishReason, ModelEvent, Replay, ToolCall } from './model.ts';
import { toolCallOf } from './tool-arguments.ts';

/** A tool call that arrives in pieces. */
interface PartialCall {
  id: string;
  name: string;
  argumentsText: string;
  /** Where it stands among the calls of the answer. */
  order: number;
}

/** What a protocol reads an answer into. Text that arrived together becomes one event. */
export class AnswerBuilder {
  ended = false;
  /** Whether the provider said that nothing follows. */
  isClosed = false;
  readonly provider: Named;
  readonly #counter: AnswerCounter;
  #events: ModelEvent[] = [];
  readonly #calls: PartialCall[] = [];
  readonly #wholeCalls: ToolCall[] = [];
  #finish: { reason: FinishReason; raw: string | null } | undefined;
  #refusal = '';

  constructor(provider: Named, counter: AnswerCounter) {
    this.provider = provider;
    this.#counter = counter;
  }

  /** Whether the provider said why the answer ended. What follows can only be the usage. */
  get isFinished(): boolean {
    return this.#finish !== undefined;
  }

  get hasCalls(): boolean {
    return this.#calls.length + this.#wholeCalls.length > 0;
  }

  addText(text: string, type: 'text-delta' | 'reasoning-delta' = 'text-delta'): void {
    if (text === '') return;
    const last = this.#events.at(-1);
    if (last?.type === type) last.text += text;
    else this.#events.push({ type, text });
  }

  addReasoning(text: string): void {
    this.addText(text, 'reasoning-delta');
  }

  addRefusal(text: string): void {
    this.#refusal = (this.#refusal + text).slice(0, 10_000);
  }

  /** A call that arrives in pieces; `order` is where it stands, at the end by default. */
  startCall(id: string, name: string, order = this.#nextOrder()): PartialCall {
    if (this.#calls.length + this.#wholeCalls.length >= MOST_TOOL_CALLS) throw new AnswerTooLarge();
    const call = { id, name, argumentsText: '', order };
    this.#calls.push(call);
    return call;
  }

  addArguments(call: PartialCall, text: string): void {
    this.#counter.addArguments(text);
    call.argumentsText += text;
  }

  /** A call that arrived at once. */
  addCall(call: ToolCall): void {
    this.#counter.addArguments(call.argumentsText);
    this.#wholeCalls.push(call);
  }

  get partialCalls(): readonly PartialCall[] {
    return this.#calls;
  }

  /** What the answer took; `cached` and `cacheWrite` are parts of `input`. */
  setUsage(input: number, output: number, cached: number, cacheWrite = 0): void {
    this.#events.push({
      type: 'usage',
      input_tokens: input,
      output_tokens: output,
      cached_tokens: cached,
      ...(cacheWrite > 0 ? { cache_write_tokens: cacheWrite } : {}),
      estimated: false,
    });
  }

  finish(reason: FinishReason, raw: string | null): void {
    this.#finish ??= { reason, raw };
  }

  /** Nothing follows. */
  close(): void {
    this.isClosed = true;
  }

  /** Ends the answer because the provider reported an error. */
  fail(error: unknown): void {
    this.ended = true;
    this.#events.push({ type: 'error', error: failureOfError(this.provider, error) });
  }

  /** Ends the answer because the provider sent what is not of its protocol. */
  failMalformed(): void {
    this.ended = true;
    this.#events.push({
      type: 'error',
      error: {
        kind: 'malformed',
        message: `${this.provider.name} sent something that is not a valid answer.`,
      },
    });
  }

  /** Returns the events since the last call. */
  takeEvents(): ModelEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  /**
   * Ends the answer. The events include tool calls and a `finish` only if the provider said why the answer ended:
   * otherwise it was cut, and so may the calls be.
   */
  end(replay?: () => Replay | undefined): ModelEvent[] {
    if (this.ended) return this.takeEvents();
    this.ended = true;
    if (!this.#finish) return this.takeEvents();
    const calls = this.calls();
    const state = replay?.();
    return [
      ...this.takeEvents(),
      ...calls.map((call): ModelEvent => ({ type: 'tool-call', call })),
      ...(state ? [{ type: 'replay' as const, replay: state }] : []),
      this.#finishEvent(calls),
    ];
  }

  /** The calls in their order. */
  calls(): ToolCall[] {
    const isCut = this.#finish?.reason === 'length' || this.#finish?.reason === 'context_length';
    return [
      ...this.#calls
        .toSorted((a, b) => a.order - b.order)
        .map(({ id, name, argumentsText }) => toolCallOf(id, name, argumentsText, { isCut })),
      ...this.#wholeCalls,
    ];
  }

  #nextOrder(): number {
    return Math.max(-1, ...this.#calls.map(({ order }) => order)) + 1;
  }

  #finishEvent(calls: readonly ToolCall[]): ModelEvent {
    const { reason, raw } = this.#finish!;
    const refused = this.#refusal !== '' && (reason === 'stop' || reason === 'refusal');
    return {
      type: 'finish',
      reason: refused ? 'refusal' : reason === 'stop' && calls.length > 0 ? 'tool_calls' : reason,
      raw,
      ...(this.#refusal === '' ? {} : { refusal: this.#refusal }),
    };
  }
}
