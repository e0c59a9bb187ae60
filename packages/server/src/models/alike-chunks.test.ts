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

test('the text of any chunk is the one that parsing the chunk gives', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', '"', '\\', '\u0000', '","more":1,"a":"'),
  );
  const chunk = fc.oneof(
    text.map((value) => JSON.stringify({ id: 1, text: value })),
    text.map((value) => JSON.stringify({ id: 1, text: value, more: value })),
    text.map((value) => `{"id":1,"text":"first","text":${JSON.stringify(value)}}`),
    text.map((value) => `{"id":1, "text": ${JSON.stringify(value)}}`),
    fc.constant('{"id":1,"text":"caf\\u00e9"}'),
  );
  fc.assert(
    fc.property(fc.array(chunk, { maxLength: 12 }), (chunks) => {
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

test('a shape that changes now and then is learnt again', () => {
  const chunks = Array.from({ length: 1_000 }, (_, i) => `{"second":${Math.floor(i / 100)},"text":"word"}`);
  expect(readAll(chunks).parsed()).toBe(20);
});
