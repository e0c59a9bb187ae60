import { describe, expect, it } from 'vitest';
import { ThinkFilter, type TextPart } from './think-filter.ts';

const run = (pieces: readonly string[]) => {
  const filter = new ThinkFilter();
  const parts = [...pieces.flatMap((piece) => filter.add(piece)), ...filter.end()];
  const join = (type: TextPart['type']) =>
    parts
      .filter((part) => part.type === type)
      .map(({ text }) => text)
      .join('');
  return { shown: join('text-delta'), hidden: join('reasoning-delta') };
};

describe('reasoning in a text', () => {
  it.each([
    ['<think>Is it the seal?</think>Yes.', 'Yes.', 'Is it the seal?'],
    ['Wait. <THINK>hm</Think>Yes. <thinking>so</thinking>No.', 'Wait. Yes. No.', 'hmso'],
    ['<thought>hm</thought>Yes. </thought>No.', 'Yes. No.', 'hm'],
    ['<thinking>5 </ thought> hm</THOUGHT>Yes.', 'Yes.', '5 </ thought> hm'],
    ['<think>5 < 7 and </thin is no end</think>Yes.', 'Yes.', '5 < 7 and </thin is no end'],
    ['<think>It never ends', '', 'It never ends'],
    ['reasoning</think>Yes.', 'reasoningYes.', ''],
    ['5 < 7, <b>not</b> <thinkpad> <', '5 < 7, <b>not</b> <thinkpad> <', ''],
  ])('%j is separated, wherever it is cut', (text, shown, hidden) => {
    for (let at = 0; at <= text.length; at++)
      expect(run([text.slice(0, at), text.slice(at)]), `cut at ${at}`).toEqual({ shown, hidden });
    expect(run([...text])).toEqual({ shown, hidden });
  });
});
