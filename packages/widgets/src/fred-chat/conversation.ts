import type {
  ChatAnswer,
  ChatEvent,
  ChatFeedback,
  ChatMessage,
  ChatProvider,
  ChatSource,
  ChatStream,
  ChatterFix,
} from '@chatterfix/sdk';
import { failureOf, type Failure } from '../failure.ts';
import { AnswerView, type Painter } from './painter.ts';

export interface Question {
  role: 'user';
  text: string;
}
export interface Answer {
  role: 'assistant';
  question: string;
  view: AnswerView;
  state: 'streaming' | ChatMessage['state'];
  sources: ChatSource[];
  lookups: Lookup[];
  failure: Failure | undefined;
  /** The work on the answer; undefined before the server has begun it, and for an answer that was loaded again. */
  runId: string | undefined;
  /** Identifier of the answer in its conversation; undefined until it is complete. */
  messageId: number | undefined;
  /** The answer as Fred wrote it, in Markdown. */
  text: string;
  /** What the reader thinks of it. */
  feedback: ChatFeedback | null;
  /** Why a complete answer ended; undefined for one that was loaded again. */
  finishReason: ChatAnswer['finish_reason'] | undefined;
  /** Whether the search gave it, without a language model. */
  offline: boolean;
}

/** What Fred does before he answers, such as a search in the records. */
export interface Lookup {
  name: string;
  /** In words for people. */
  summary: string;
  state: 'running' | 'done' | 'failed';
  /** How many of the rows that there are Fred was given; undefined where the result is no list. */
  shown?: number | undefined;
  total?: number | undefined;
}

/** What a conversation tells its element. */
export interface ConversationListener {
  changed(): void;
  textArrived(text: string): void;
  lookupBegan(summary: string): void;
  /** The server has received the question, and keeps it whatever happens to the answer. */
  received(question: string): void;
  /** The server has begun to work on the answer. */
  runStarted(answer: Answer): void;
  answered(answer: Answer): void;
  sessionNamed(sessionId: string): void;
}

/** After this many milliseconds of reading a fast stream, the browser gets time for other work. */
const READ_BUDGET_MS = 8;

/** Lets the browser paint and handle input. */
function yieldToBrowser(): Promise<void> {
  // TypeScript's library has it, but not every browser.
  const scheduler: Partial<Scheduler> | undefined = globalThis.scheduler;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

/** An answer while it is written. */
interface Streaming {
  answer: Answer;
  /** Stops the answer on the server. */
  cancel: () => void;
  /** Ends the reading; the server goes on with the answer. */
  readonly left: AbortController;
  stopped: boolean;
}

type ToolResult = Extract<ChatEvent, { type: 'tool-result' }>;
type OpenStream = (left: AbortSignal) => ChatStream;

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
    this.sessionId = session.session_id;
    let question = '';
    this.messages = session.messages.map((message): Question | Answer => {
      if (message.role === 'user') {
        question = message.content;
        return { role: 'user', text: message.content };
      }
      const answer: Answer = {
        ...this.answerTo(question, base, message.state),
        sources: message.sources,
        messageId: message.id,
        text: message.content,
        feedback: message.feedback,
      };
      answer.view.push(message.content);
      void answer.view.end();
      return answer;
    });
    if (session.run_id) {
      const answer = this.answerTo(question, base, 'streaming');
      this.messages = [...this.messages, answer];
      void this.receive(answer, (signal) => api.runs.stream(session.run_id!, { signal }));
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
    return {
      role: 'assistant',
      question,
      view: new AnswerView(this.painter, base, this.headingLevel),
      state,
      sources: [],
      lookups: [],
      failure: undefined,
      runId: undefined,
      messageId: undefined,
      text: '',
      feedback: null,
      finishReason: undefined,
      offline: false,
    };
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
    await this.receive(answer, (signal) =>
      api.chat.stream({ ...asked, ...(this.sessionId ? { session_id: this.sessionId } : {}) }, { signal }),
    );
  }

  /** Reads an answer to its end. */
  private async receive(answer: Answer, open: OpenStream): Promise<void> {
    const turn = this.turn;
    const streaming: Streaming = { answer, cancel: () => {}, left: new AbortController(), stopped: false };
    this.streaming = streaming;
    this.listener.changed();

    let state: Answer['state'] = 'complete';
    try {
      await this.read(open, streaming, turn);
      if (streaming.stopped) state = 'stopped';
    } catch (error) {
      const failure = failureOf(error);
      if (streaming.stopped || failure.code === 'run_stopped') state = 'stopped';
      else {
        state = 'failed';
        answer.failure = failure;
        if (failure.session_id && turn === this.turn) {
          this.nameSession(failure.session_id);
          if (failure.code !== 'run_in_progress') this.listener.received(answer.question);
        }
      }
    }
    await answer.view.end();
    // Only now is it known whether any text came: it may have been waiting for its frame when the stream
    // broke.
    if (state === 'failed' && answer.view.painted > 0) state = 'cut_off';
    answer.state = state;
    if (turn !== this.turn) return;
    this.streaming = undefined;
    this.listener.answered(answer);
    this.listener.changed();
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
    const stream = open(streaming.left.signal);
    streaming.cancel = () => stream.cancel();
    let sliceBegan = performance.now();
    try {
      for await (const event of stream) {
        if (turn !== this.turn || streaming.stopped) return;
        switch (event.type) {
          case 'session-start':
            this.nameSession(event.session_id);
            this.listener.received(answer.question);
            answer.runId = event.run_id;
            this.listener.runStarted(answer);
            answer.offline = event.provider === 'offline';
            break;
          case 'tool-call':
            answer.lookups = [
              ...answer.lookups,
              { name: event.name, summary: event.summary, state: 'running' },
            ];
            this.listener.lookupBegan(event.summary);
            this.listener.changed();
            break;
          case 'tool-result':
            answer.lookups = finished(answer.lookups, event);
            this.listener.changed();
            break;
          case 'source-add':
            answer.sources = [...answer.sources, event.source];
            break;
          case 'text-delta':
            answer.text += event.text;
            answer.view.push(event.text);
            this.listener.textArrived(event.text);
            break;
          case 'answer-finish':
            answer.sources = event.answer.sources;
            answer.finishReason = event.answer.finish_reason;
            answer.messageId = event.answer.message_id;
            break;
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

/** The lookups after a result. Several may run side by side: it belongs to the first of that name. */
function finished(lookups: readonly Lookup[], result: ToolResult): Lookup[] {
  const at = lookups.findIndex(({ name, state }) => name === result.name && state === 'running');
  const { shown, total } = result;
  return lookups.map((lookup, index) =>
    index === at ? { ...lookup, state: result.succeeded ? 'done' : 'failed', shown, total } : lookup,
  );
}
