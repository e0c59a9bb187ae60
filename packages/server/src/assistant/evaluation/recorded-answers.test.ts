import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDemoRecords } from '../../testing/demo-records.ts';
import { AnswerRecording, askWithoutModel } from '../../testing/fred-without-model.ts';
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

describe.each(languages)('the answers in %s', (language) => {
  it.each(
    Object.entries({
      untaught: untaughtQuestions,
      dangers: [...dangerousQuestions, ...harmlessQuestions],
      unseen: unseenQuestions.map((one, index) => ({ ...one, id: `${one.kind}-${index + 1}` })),
    }),
  )('are as recorded: %s', async (set, questions) => {
    const recording = new AnswerRecording();
    for (const one of questions.filter((question) => question.language === language)) {
      const after = 'after' in one ? (one.after as readonly string[]) : [];
      recording.add(one.id, one.question, after, await askWithoutModel(records.context, one.question, after));
    }
    await expect(recording.text).toMatchFileSnapshot(`recorded/${set}-${language}.txt`);
  });
});
