import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDemoRecords } from '../../testing/demo-records.ts';
import { AnswerRecording, askWithoutModel } from '../../testing/fred-without-model.ts';
import { sample } from '../../testing/sample.ts';
import { dangerousQuestions } from './dangerous-questions.ts';
import { harmlessQuestions } from './harmless-neighbours.ts';
import { languages } from './questions.ts';
import { untaughtQuestions } from './record-questions.ts';
import { unseenQuestions } from './unseen-questions.ts';

// What Fred answers without a model, word for word. `npm run recordings` writes it anew; whether an answer is right is
// not said here. The answers to `recordQuestions` are recorded where they are judged.

let records: Awaited<ReturnType<typeof openDemoRecords>>;
beforeAll(async () => {
  records = await openDemoRecords();
});
afterAll(() => records.close());

const sets = {
  untaught: untaughtQuestions,
  dangers: [...dangerousQuestions, ...harmlessQuestions],
  unseen: unseenQuestions.map((one, index) => ({ ...one, id: `${one.kind}-${index + 1}` })),
};

/** The answers to the questions of a set in one language. */
async function answersTo(set: keyof typeof sets, language: string): Promise<string> {
  const recording = new AnswerRecording();
  for (const one of sets[set].filter((question) => question.language === language)) {
    const after = 'after' in one ? (one.after as readonly string[]) : [];
    recording.add(one.id, one.question, after, await askWithoutModel(records.context, one.question, after));
  }
  return recording.text;
}

describe('answers are as recorded', () => {
  it.each(languages)('to questions that Fred was not taught, in %s', async (language) => {
    await expect(await answersTo('untaught', language)).toMatchFileSnapshot(
      `recorded/untaught-${language}.txt`,
    );
  });

  const others = languages.flatMap((language) => [
    ['dangers', language] as const,
    ['unseen', language] as const,
  ]);
  // These questions take long. What they have in common with the others is looked at there.
  it.each(sample(others, 0.5))('to the set “%s” in %s', async (set, language) => {
    await expect(await answersTo(set, language)).toMatchFileSnapshot(`recorded/${set}-${language}.txt`);
  });
});
