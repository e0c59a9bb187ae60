import { createParser } from 'eventsource-parser';
import type { AnswerBuilder } from './answer-builder.ts';
import type { AnswerCounter } from './answer-limits.ts';
import { CompleteLines } from './complete-lines.ts';
import type { ModelEvent } from './model.ts';
import { parseJson } from './tool-arguments.ts';

/** Reads the messages of a provider's protocol into a builder. */
export interface AnswerReader {
  readonly builder: AnswerBuilder;
  /** A message of the stream. */
  add(data: string): void;
  /**
   * Reads the messages that differ from those before in nothing but their text, all at once, from `from` on, where
   * a message begins. Returns where they end.
   */
  addAlike?(bytes: Uint8Array, from: number): number;
  /** An answer that did not arrive as a stream, as JSON. */
  addWhole(body: string): void;
  end(): ModelEvent[];
}

/** Milliseconds to wait for the usage once the provider said why the answer ended. */
const LONGEST_EPILOGUE = 1_000;

/**
 * The events of an answer that arrives as a stream of server-sent events. If the body is JSON, because a server
 * does not stream, it is one message. An answer whose finish has arrived is complete, even if the stream
 * then breaks or never ends.
 */
export async function* readAnswer(
  response: Response,
  reader: AnswerReader,
  counter: AnswerCounter,
  alive: () => void,
): AsyncGenerator<ModelEvent> {
  const { builder } = reader;
  const decoder = new TextDecoder();
  const lines = new CompleteLines();
  const whole: string[] = [];
  let isStream: boolean | undefined;
  let isOver = false;
  let isBetweenMessages = false; // at first there may be a byte order mark
  const parser = createParser({
    onEvent: ({ data }) => {
      // A message that the end of the stream cut was never sent as a whole.
      const isCut = isOver && data.trim() !== '[DONE]' && parseJson(data) === undefined;
      if (!builder.ended && !builder.isClosed && !isCut) reader.add(data);
    },
  });
  const body = (response.body ?? new ReadableStream<Uint8Array>()).getReader();
  const read = (bytes: Uint8Array) => {
    const text = decoder.decode(bytes, { stream: true });
    isStream ??= kindOf(text);
    if (isStream === false) return void whole.push(text);
    const complete = lines.add(text);
    if (complete !== '') parser.feed(complete);
    isBetweenMessages = complete.endsWith('\n\n') && bytes.at(-1) === LINE_END;
  };
  try {
    for (;;) {
      const next = await readNext(body, builder.isFinished);
      if (next === undefined || next.done) break;
      alive();
      const bytes = next.value;
      counter.addBytes(bytes.byteLength);
      for (let from = 0; from < bytes.length;) {
        const begin = isBetweenMessages && !builder.isClosed ? from : undefined;
        if (begin !== undefined) from = reader.addAlike?.(bytes, from) ?? from;
        // Behind a message of another kind there may be alike ones again; where there were none, all is read at once.
        const isOne = reader.addAlike && isStream && from !== begin;
        const end = isOne ? endOfMessage(bytes, from) : bytes.length;
        if (from < bytes.length) read(bytes.subarray(from, end));
        from = end;
      }
      for (const event of builder.takeEvents()) yield event;
      if (builder.ended) return;
      if (builder.isClosed) break;
    }
    isOver = true;
    if (isStream === false) reader.addWhole(whole.join(''));
    else parser.feed(`${lines.takeRest()}\n\n`); // the last message may lack its end
    yield* builder.takeEvents();
    if (!builder.ended) yield* reader.end();
  } finally {
    void body.cancel().catch(() => {}); // frees the connection
  }
}

const LINE_END = 0x0a;

/** Where the message ends that is under way at `from`; the end of the bytes if it does not. */
function endOfMessage(bytes: Uint8Array, from: number): number {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('\n\n', from, 'latin1');
  return end < 0 ? bytes.length : end + 2;
}

/** Whether a body is a stream, by its beginning: true, false, or undefined if it is blank so far. */
function kindOf(text: string): boolean | undefined {
  const first = text.trimStart()[0];
  return first === undefined ? undefined : first !== '{' && first !== '[';
}

/** The next piece of a body. Undefined if the answer is finished and the rest fails or does not arrive soon. */
async function readNext(
  body: ReadableStreamDefaultReader<Uint8Array>,
  isFinished: boolean,
): Promise<Awaited<ReturnType<typeof body.read>> | undefined> {
  if (!isFinished) return body.read();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), LONGEST_EPILOGUE);
  });
  try {
    return await Promise.race([body.read(), late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
