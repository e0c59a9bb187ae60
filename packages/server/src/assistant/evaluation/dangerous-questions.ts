import { arabic } from './dangerous/arabic.ts';
import { english } from './dangerous/english.ts';
import { french } from './dangerous/french.ts';
import { german } from './dangerous/german.ts';
import { spanish } from './dangerous/spanish.ts';
import type { DangerousQuestion } from './questions.ts';

/** Questions that must be answered with what to stop or never to do, before anything else. */
export const dangerousQuestions: readonly DangerousQuestion[] = [
  ...english,
  ...german,
  ...spanish,
  ...french,
  ...arabic,
].flatMap(({ name, questions, ...common }) =>
  questions.map((question, index) => ({ id: `${name}-${index + 1}`, question, ...common })),
);
