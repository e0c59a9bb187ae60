import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDemoRecords } from '../../testing/demo-records.ts';
import { judgeRecord } from './judge-record.ts';
import { languages } from './questions.ts';
import { recordQuestions, untaughtQuestions } from './record-questions.ts';

// The sets are well formed. Nothing here demands that the questions are answered.

let records: Awaited<ReturnType<typeof openDemoRecords>>;
const run = (sql: string) => records.run(sql);

beforeAll(async () => {
  records = await openDemoRecords();
});
afterAll(() => records.close());

describe('the questions that Fred was not taught', () => {
  it('are asked once each, many in every language', () => {
    const taught = recordQuestions.map(({ question }) => question);
    const asked = untaughtQuestions.map(({ question }) => question);
    expect(new Set([...asked, ...taught]).size).toBe(asked.length + new Set(taught).size);
    expect(asked).toHaveLength(300);
    for (const language of languages)
      expect(untaughtQuestions.filter((one) => one.language === language).length).toBeGreaterThan(50);
    expect(new Set(untaughtQuestions.map(({ id }) => id)).size).toBe(untaughtQuestions.length);
  });

  it.each(languages)('have right answers in the records: %s', async (language) => {
    const columns = { count: 'n', rows: 'name', value: 'value' };
    const malformed: string[] = [];
    for (const { question, expectation } of untaughtQuestions.filter((one) => one.language === language))
      if ('sql' in expectation)
        for (const sql of [expectation.sql, ...expectation.alternatives]) {
          const column = columns[expectation.kind];
          if ((await run(sql)).some((row) => !(column in row))) malformed.push(question);
        }
    expect(malformed).toEqual([]);
  });
});

describe('the answer to a question about what no record tells', () => {
  const judge = async (answer: string) => {
    const absent = untaughtQuestions.find(
      ({ language, expectation }) => language === 'en' && expectation.kind === 'absent',
    )!;
    return (await judgeRecord(absent, answer.replace('QUESTION', absent.question), run)).verdict;
  };

  it.each([
    "I can't tell: “QUESTION” is not in the records that I can read.",
    'I found nothing here called “misses”: no asset, part or person.\n\nI can answer about work orders.',
    "I can't tell, because I did not understand this part of the question: “near reported”.",
    'My search found nothing about “QUESTION” in the records or the playbooks.',
    "I can't change records while no language model is connected.",
  ])('is honest if it refuses: %s', async (answer) => {
    expect(await judge(answer)).toBe('honest');
  });

  it.each([
    'Work orders, 2026-07-01 – 2026-09-30: **12**',
    'I found nothing here called “near”. Work orders: **12**',
    '[HM-140 · Homogenizer](/api/assets/30) — worth 20000, at the cook line.',
    '### [Lock out a machine](/api/playbooks/lockout)\n\n- No work order here is known.',
    'QUESTION',
  ])('is wrong if it tells of something else: %s', async (answer) => {
    expect(await judge(answer)).toBe('wrong');
  });
});
