import type {
  Approval,
  ChatProvider,
  ChatSource,
  ChatStream,
  ChatterFix,
  ClientTool,
  Run,
} from '@chatterfix/sdk';
import { failureOf, type Failure } from '../failure.ts';
import { newAnswer, type Answer, type Question } from './answer.ts';
import { AnswerView, type Painter } from './painter.ts';
import { wholeClient } from './whole-client.ts';
import { yieldToBrowser } from './yield-to-browser.ts';

/** What a conversation tells its element. */
export interface ConversationListener {
  changed(): void;
  textArrived(text: string): void;
  lookupBegan(summary: string): void;
  /** The server has received the question, and keeps it whatever happens to the answer. */
  received(question: string): void;
  /** The server has begun to work on the answer. */
  runStarted(answer: Answer): void;
  /** The answer goes on when the reader has decided what Fred proposes. */
  waits(answer: Answer): void;
  answered(answer: Answer): void;
  sessionNamed(sessionId: string): void;
  /** The tools of the page that Fred may use. */
  clientTools(): Promise<readonly ClientTool[]> | undefined;
}

/** After this many milliseconds of reading a fast stream, the browser gets time for other work. */
const READ_BUDGET_MS = 8;

/** After this many milliseconds a run that waits is followed again where the connection broke. */
const FOLLOW_AGAIN_MS = 5000;

/** An answer while it is written. */
interface Streaming {
  answer: Answer;
  /** Stops the answer on the server. */
  cancel: () => void;
  /** Ends the reading; the server goes on with the answer. */
  readonly left: AbortController;
  stopped: boolean;
  /** Whether the page had tools when the reading began. */
  hasTools?: boolean;
}

interface StreamOptions {
  signal: AbortSignal;
  clientTools: readonly ClientTool[] | undefined;
}

type OpenStream = (options: StreamOptions) => ChatStream;

/** The questions and answers of one conversation, and the stream of the answer that is being written. */
export class Conversation {
  messages: (Question | Answer)[] = [];
  sessionId: string | undefined;
  /** The level of headings in answers. */
  headingLevel = 3;
  private streaming: Streaming | undefined;
  /** Changes when the conversation is replaced: what arrives for an earlier one is dropped. */
  private turn = 0;

  constructor(
    private readonly painter: Painter,
    private readonly listener: ConversationListener,
  ) {}

  get busy(): boolean {
    return this.streaming !== undefined;
  }

  /** The sources of all answers. */
  get sources(): ChatSource[] {
    return this.messages.flatMap((message) => (message.role === 'assistant' ? message.sources : []));
  }

  /** The last question, if nothing of an answer has appeared; otherwise an empty string. */
  get unanswered(): string {
    const last = this.messages.at(-1);
    return last?.role === 'assistant' &&
      (last.state === 'failed' || (last.state === 'streaming' && last.view.painted === 0))
      ? last.question
      : '';
  }

  clear(): void {
    this.turn++;
    this.streaming?.left.abort();
    this.streaming = undefined;
    this.messages = [];
    this.sessionId = undefined;
    this.listener.changed();
  }

  /** Shows a conversation that the server has kept. Returns false where another one was begun meanwhile. */
  async resume(api: ChatterFix, sessionId: string, base: string): Promise<boolean> {
    this.clear();
    const turn = this.turn;
    const session = await api.chat.session(sessionId).catch((error: unknown) => {
      if (turn === this.turn) throw error;
    });
    if (!session || turn !== this.turn) return false;
    const waiting =
      session.run_id && session.messages.at(-1)?.state === 'waiting'
        ? waitingIn(await api.runs.get(session.run_id))
        : undefined;
    if (turn !== this.turn) return false;
    this.sessionId = session.session_id;
    let question = '';
    this.messages = session.messages.map((message): Question | Answer => {
      if (message.role === 'user') {
        question = message.content;
        return { role: 'user', text: message.content };
      }
      const isWaiting = message.state === 'waiting';
      // What follows later is a paragraph of its own.
      const text = message.content + (isWaiting ? '\n\n' : '');
      const answer: Answer = {
        ...this.answerTo(question, base, message.state),
        sources: message.sources,
        citations: message.citations,
        messageId: message.id,
        text,
        feedback: message.feedback,
        offline: message.provider === 'offline',
      };
      answer.view.push(text);
      if (isWaiting) answer.runId = session.run_id ?? undefined;
      else void answer.view.end();
      return answer;
    });
    const last = this.messages.at(-1);
    if (last?.role === 'assistant' && last.state === 'waiting') {
      if (waiting) this.goOn(api, Object.assign(last, waiting));
    } else if (session.run_id) {
      const { run_id } = session;
      const answer = this.answerTo(question, base, 'streaming');
      this.messages = [...this.messages, answer];
      void this.receive(api, answer, (options) => api.runs.stream(run_id, options));
    }
    this.listener.changed();
    return true;
  }

  /** Adds questions that did not reach the server, so that the reader can ask them again. */
  restore(questions: readonly string[], base: string): void {
    for (const question of questions) {
      if (
        this.messages.some(
          (message) =>
            message.role === 'assistant' &&
            message.question === question &&
            (message.state === 'failed' || message.state === 'streaming'),
        )
      )
        continue;
      const answer = this.answerTo(question, base, 'failed');
      void answer.view.end();
      this.messages = [...this.messages, { role: 'user', text: question }, answer];
    }
    this.listener.changed();
  }

  private answerTo(question: string, base: string, state: Answer['state']): Answer {
    return newAnswer(question, new AnswerView(this.painter, base, this.headingLevel), state);
  }

  async ask(
    api: ChatterFix,
    question: string,
    base: string,
    options: { provider?: ChatProvider | undefined; context?: string | undefined; again?: Answer } = {},
  ): Promise<void> {
    if (this.streaming) return;
    const { provider, context, again } = options;
    const answer: Answer = {
      ...this.answerTo(question, base, 'streaming'),
      offline: provider === 'offline',
    };
    // A question that is asked again moves to the end of the conversation.
    const before = again
      ? this.messages.filter(
          (message, at) => message !== again && !(message.role === 'user' && this.messages[at + 1] === again),
        )
      : this.messages;
    this.messages = [...before, { role: 'user', text: question }, answer];
    const asked = { message: question, ...(provider ? { provider } : {}), ...(context ? { context } : {}) };
    await this.receive(api, answer, (options) =>
      api.chat.stream({ ...asked, ...(this.sessionId ? { session_id: this.sessionId } : {}) }, options),
    );
  }

  /** Reads an answer to its end. */
  private async receive(api: ChatterFix, answer: Answer, open: OpenStream): Promise<void> {
    const turn = this.turn;
    const streaming: Streaming = { answer, cancel: () => {}, left: new AbortController(), stopped: false };
    this.streaming = streaming;
    this.listener.changed();

    let state: Answer['state'] = 'complete';
    try {
      await this.read(open, streaming, turn);
      // The server keeps the connection open and goes on when the approvals are decided, here or elsewhere.
      while (answer.state === 'waiting' && turn === this.turn && !streaming.stopped)
        await this.read((options) => follow(api, answer, options), streaming, turn);
      if (streaming.stopped) state = 'stopped';
    } catch (error) {
      const failure = failureOf(error);
      if (streaming.stopped || failure.code === 'run_stopped') state = 'stopped';
      else if (answer.state === 'waiting' && isTemporary(failure)) state = 'waiting';
      else {
        state = 'failed';
        answer.failure = failure;
        if (failure.session_id && turn === this.turn) {
          this.nameSession(failure.session_id);
          if (failure.code !== 'run_in_progress') this.listener.received(answer.question);
        }
      }
    }
    // The same answer is read again, with the tools of the page.
    if (this.streaming !== streaming && turn === this.turn) return;
    if (state === 'waiting') {
      // The approvals can still be decided meanwhile.
      if (turn !== this.turn) return;
      this.streaming = undefined;
      setTimeout(() => this.goOn(api, answer), FOLLOW_AGAIN_MS);
      this.listener.changed();
      return;
    }
    await answer.view.end();
    // Only now is it known whether any text came: it may have been waiting for its frame when the stream
    // broke.
    if (state === 'failed' && answer.view.painted > 0) state = 'cut_off';
    answer.state = state;
    if (state !== 'complete') answer.approvals = answer.approvals.map(notDecided);
    if (turn !== this.turn) return;
    this.streaming = undefined;
    this.listener.answered(answer);
    this.listener.changed();
  }

  /** Follows an answer that waits for approvals, unless it is followed already. */
  goOn(api: ChatterFix, answer: Answer): void {
    if (this.streaming || answer.state !== 'waiting' || !this.messages.includes(answer)) return;
    void this.receive(api, answer, (options) => follow(api, answer, options));
  }

  /** The page has tools now. A run that waits is followed again with them if the page had none before. */
  toolsArrived(api: ChatterFix): void {
    const { streaming } = this;
    if (streaming?.answer.state !== 'waiting' || streaming.hasTools) return;
    this.streaming = undefined;
    streaming.left.abort();
    this.goOn(api, streaming.answer);
  }

  stop(): void {
    if (!this.streaming) return;
    this.streaming.stopped = true;
    this.streaming.cancel();
  }

  private nameSession(sessionId: string): void {
    if (sessionId === this.sessionId) return;
    this.sessionId = sessionId;
    this.listener.sessionNamed(sessionId);
  }

  private async read(open: OpenStream, streaming: Streaming, turn: number): Promise<void> {
    const { answer } = streaming;
    const tools = this.listener.clientTools();
    streaming.hasTools = !!tools;
    const [clientTools, { applyEvent }] = await Promise.all([tools, wholeClient()]);
    if (turn !== this.turn || streaming.stopped) return;
    const stream = open({ signal: streaming.left.signal, clientTools });
    streaming.cancel = () => stream.cancel();
    let sliceBegan = performance.now();
    try {
      for await (const event of stream) {
        if (turn !== this.turn || streaming.stopped) return;
        if (event.type === 'session-start') {
          this.nameSession(event.session_id);
          this.listener.received(answer.question);
        }
        if (applyEvent(answer, event)) this.listener.changed();
        if (event.type === 'session-start') this.listener.runStarted(answer);
        else if (event.type === 'tool-call' || event.type === 'client-tool-call')
          this.listener.lookupBegan(event.summary);
        else if (event.type === 'text-delta') this.listener.textArrived(event.text);
        else if (event.type === 'run-wait') {
          answer.lastEventId = stream.lastEventId;
          if (event.answer.approvals) this.listener.waits(answer);
        }
        if (performance.now() - sliceBegan > READ_BUDGET_MS) {
          await yieldToBrowser();
          sliceBegan = performance.now();
        }
      }
    } catch (error) {
      // The server no longer has this conversation: the question begins a new one.
      if (failureOf(error).kind === 'not-found' && this.sessionId && turn === this.turn) {
        this.sessionId = undefined;
        return this.read(open, streaming, turn);
      }
      throw error;
    }
  }
}

/** The run has ended without a decision. */
function notDecided(approval: Approval): Approval {
  return approval.state === 'pending' ? { ...approval, state: 'withdrawn' } : approval;
}

function follow(api: ChatterFix, { runId = '', lastEventId }: Answer, options: StreamOptions): ChatStream {
  return api.runs.stream(runId, { ...options, lastEventId });
}

function waitingIn({
  approvals,
  client_tool_calls: calls = [],
  last_event_id,
}: Run): Pick<Answer, 'approvals' | 'lookups' | 'lastEventId'> {
  const lookups = calls.map(({ name, summary }) => ({ name, summary, state: 'running' as const }));
  return { approvals, lookups, lastEventId: last_event_id };
}

function isTemporary({ kind, code }: Failure): boolean {
  return kind === 'connection' || kind === 'server' || code === 'answer_cut_off';
}
