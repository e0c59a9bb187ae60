import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AlikeChunks } from './alike-chunks.ts';

const read = (chunk: string): string | undefined => {
  const { text, more } = JSON.parse(chunk) as { text?: string; more?: unknown };
  return more === undefined ? text : undefined;
};

/** Reads chunks one after the other, and counts how many had to be parsed. */
function readAll(chunks: readonly string[]) {
  let parsed = 0;
  const alike = new AlikeChunks((chunk) => {
    parsed++;
    return read(chunk);
  });
  return { texts: chunks.map((chunk) => alike.textOf(chunk)), parsed: () => parsed };
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '"', '\\', '\u0000', '","more":1,"a":"'),
);
const anyChunk = fc.oneof(
  text.map((value) => JSON.stringify({ id: 1, text: value })),
  text.map((value) => JSON.stringify({ id: 1, text: value, more: value })),
  text.map((value) => `{"id":1,"text":"first","text":${JSON.stringify(value)}}`),
  text.map((value) => `{"id":1, "text": ${JSON.stringify(value)}}`),
  fc.constant('{"id":1,"text":"caf\\u00e9"}'),
);

test('the text of any chunk is the one that parsing the chunk gives', () => {
  fc.assert(
    fc.property(fc.array(anyChunk, { maxLength: 12 }), (chunks) => {
      expect(readAll(chunks).texts).toEqual(chunks.map(read));
    }),
  );
});

test('a chunk whose text ends early and is followed by other fields is not taken for text', () => {
  const { texts } = readAll([
    '{"text":"a"}',
    '{"text":"b"}',
    '{"text":"c","more":"d"}',
    '{"text":"e","text":"f"}',
  ]);
  expect(texts).toEqual(['a', 'b', undefined, 'f']);
});

test('chunks that differ only in their text are not parsed', () => {
  const chunks = Array.from({ length: 100 }, (_, i) => `{"id":1,"text":"a \\"word\\" ${i}"}`);
  const { texts, parsed } = readAll(chunks);
  expect(texts[99]).toBe('a "word" 99');
  expect(parsed()).toBe(2); // the first, and its shape with another text
});

test('chunks that are never alike are parsed little more than once each', () => {
  const chunks = Array.from({ length: 100 }, (_, i) => `{"id":${i},"text":"word"}`);
  expect(readAll(chunks).parsed()).toBeLessThan(106);
});

test('shapes of which no message could be taken together count as never alike', () => {
  let parsed = 0;
  const alike = new AlikeChunks((chunk) => {
    parsed++;
    return read(chunk);
  });
  for (let n = 0; n < 100; n++) {
    const chunk = `{"id":${n},"text":"word"}`;
    expect(alike.takeMessages(Buffer.from(`data: ${chunk}\n\n`), 0)).toEqual({ text: '', end: 0 });
    expect(alike.textOf(chunk)).toBe('word');
  }
  expect(parsed).toBeLessThan(106);
});

test('shapes of which messages are taken together are learnt again and again', () => {
  let parsed = 0;
  const alike = new AlikeChunks((chunk) => {
    parsed++;
    return read(chunk);
  });
  for (let n = 0; n < 20; n++) {
    const chunk = `{"second":${n},"text":"word"}`;
    const message = Buffer.from(`data: ${chunk}\n\n`);
    alike.textOf(chunk);
    expect(alike.takeMessages(message, 0)).toEqual({ text: 'word', end: message.length });
  }
  expect(parsed).toBe(40); // each shape, and with another text
});

test('a shape that changes now and then is learnt again', () => {
  const chunks = Array.from({ length: 1_000 }, (_, i) => `{"second":${Math.floor(i / 100)},"text":"word"}`);
  expect(readAll(chunks).parsed()).toBe(20);
});

/** The messages of a stream, of which an earlier one was like the plain ones. */
function takeMessages(bytes: Uint8Array, from: number) {
  const alike = new AlikeChunks(read);
  alike.textOf('{"id":1,"text":"a"}');
  return alike.takeMessages(bytes, from);
}

test('messages that are taken together give the text that each of them gives', () => {
  let taken = 0;
  const plain = fc
    .constantFrom('word', ' and ', 'café 5', '轴承', 'a "word"\n', '🔧')
    .map((value) => JSON.stringify({ id: 1, text: value }));
  const chunks = fc.array(fc.oneof({ weight: 6, arbitrary: plain }, anyChunk), { maxLength: 8 });
  fc.assert(
    fc.property(chunks, fc.nat(20), fc.nat(9), (sent, missing, before) => {
      const messages = sent.map((chunk) => Buffer.from(`data: ${chunk}\n\n`));
      const whole = Buffer.concat([Buffer.alloc(before), ...messages]);
      // Cut anywhere, and at any place of the memory.
      const bytes = whole.subarray(0, Math.max(before, whole.length - missing));
      const { text, end } = takeMessages(bytes, before);
      let length = end - before;
      const texts = [];
      for (let n = 0; length > 0; n++) {
        texts.push(read(sent[n]!));
        length -= messages[n]!.length;
      }
      expect(length).toBe(0); // whole messages
      expect(text).toBe(texts.join(''));
      expect(texts).not.toContain(undefined);
      taken += texts.length;
    }),
  );
  expect(taken).toBeGreaterThan(0);
});

test('of messages that cannot be taken together, the first is left with those behind it', () => {
  const first = Buffer.from('data: {"id":1,"text":"one \\"word\\""}\n\n');
  const message = (text: string | Buffer) =>
    Buffer.concat([Buffer.from('data: {"id":1,"text":"'), Buffer.from(text), Buffer.from('"}\n\n')]);
  for (const other of [
    Buffer.from('data: [DONE]\n\n'),
    message('two","more":"three'),
    message('a\tb'), // not valid in JSON
    message('\\x'),
    message('never ends\\'),
    message(Buffer.of(0xa4)), // the rest of a character that the message before had to have
    message('').subarray(0, -1),
  ]) {
    const bytes = Buffer.concat([first, other, first]);
    expect(takeMessages(bytes, 0)).toEqual({ text: 'one "word"', end: first.length });
  }
});
