import { describe, expect, it } from 'vitest';
import { learnDangerModel } from './danger-model.ts';
import { readExamples } from './examples/index.ts';
import { Recogniser } from './recogniser.ts';

const languages = ['en', 'de', 'es', 'fr', 'ar'] as const;

describe('what is learned from the examples', () => {
  const examples = readExamples();
  // Whole lines are left out, so that the recogniser knows none of their wordings.
  const lines = new Map([...new Set(examples.map(({ line }) => line))].map((line, at) => [line, at]));
  const isLeftOut = ({ line }: { line: string }) => lines.get(line)! % 8 === 0;
  const known = examples.filter((example) => !isLeftOut(example));
  const recogniser = new Recogniser(learnDangerModel(known));
  const unknown = examples.filter(isLeftOut);

  it.each(languages)('holds for dangers in other words: %s', (language) => {
    const dangerous = unknown.filter((one) => one.language === language && one.hazard !== undefined);
    const missed = dangerous.filter(({ text }) => recogniser.recognise(text).length === 0);
    expect(missed.length / dangerous.length).toBeLessThanOrEqual(0.1);
  });

  it.each(languages)('holds for harmless questions in other words: %s', (language) => {
    const harmless = unknown.filter((one) => one.language === language && one.hazard === undefined);
    const warned = harmless.filter(({ text }) => recogniser.recognise(text).length > 0);
    expect(warned.length / harmless.length).toBeLessThanOrEqual(0.2);
  });

  it('is the same each time', () => {
    const [first, second] = [learnDangerModel(unknown), learnDangerModel(unknown)];
    expect(second).toEqual(first);
  });
});

it('names an emergency beside what is asked for, but no two dangers of one kind', () => {
  const examples = [
    ['weld the tank', 'hotWork'],
    ['climb the mast', 'height'],
    ['smoke from the motor', 'fire'],
    ['belts in stock', undefined],
    ['last inspection report', undefined],
  ] as const;
  const recogniser = new Recogniser(
    learnDangerModel(
      Array.from({ length: 20 }, (_, n) =>
        examples.map(([text, hazard]) => ({ text, hazard, language: 'en' as const, line: String(n) })),
      ).flat(),
    ),
  );
  const hazards = (question: string) => recogniser.recognise(question).map(({ hazard }) => hazard);
  expect(hazards('Belts in stock.')).toEqual([]);
  expect(hazards('Climb the mast.')).toEqual(['height']);
  expect(hazards('Weld the tank. Smoke from the motor.')).toEqual(['fire', 'hotWork']);
  expect(hazards('Weld the tank. Climb the mast.')).toHaveLength(1);
});

it('has each example in one half only', () => {
  const examples = readExamples();
  const harmless = new Set(examples.flatMap(({ text, hazard }) => (hazard === undefined ? text : [])));
  expect(examples.filter(({ text, hazard }) => hazard !== undefined && harmless.has(text))).toEqual([]);
});
