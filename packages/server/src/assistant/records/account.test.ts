import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Context } from '../../context.ts';
import type { Database } from '../../platform/db/database.ts';
import { openTestDatabase } from '../../testing/databases.ts';
import { createSmallPlant } from '../../testing/small-plant.ts';
import { answerFromRecords } from './answer.ts';

let db: Awaited<ReturnType<typeof openTestDatabase>>;
let context: Context;
beforeAll(async () => {
  db = await openTestDatabase('pglite');
  context = await createSmallPlant(db);
});
afterAll(() => db.close());

const ask = async (question: string, asking = context) => (await answerFromRecords(asking, question))!.text;

it.each([
  ['serial number of BO-1 last week', "I can't tell, because I did not understand", '“week”'],
  ['Seriennummer von BO-1 letzte Woche', 'Das kann ich nicht sagen, denn diesen Teil', '„Woche“'],
  ['número de serie de BO-1 la semana pasada', 'No puedo decirlo, porque no entendí', '«semana»'],
  ['numéro de série de BO-1 la semaine dernière', "Je ne peux pas le dire, car je n'ai pas", '« semaine »'],
  ['الرقم التسلسلي للمعدة BO-1 الأسبوع الماضي', 'لا أستطيع القول، لأنني لم أفهم', 'الأسبوع'],
  ['what does an hour of downtime of MX-2 cost', "I can't tell, because I did not understand", '“hour”'],
])('“%s” has a condition that changes nothing, and is not answered', async (question, refusal, word) => {
  const text = await ask(question);
  expect(text).toContain(refusal);
  expect(text).toContain(word);
  expect(text).not.toContain('**');
});

it.each([
  ['how many safety work orders are open', 'safety'],
  ['which jobs are on hold and for how long', 'long'],
  ['when was the last breakdown of CV-3', 'when'],
  ['how many jobs did ana.cruz finish in April compared to the plan', 'compared'],
  ['what is the stock of seals for the presses', 'presses'],
])('“%s” asks for something that the answer does not show: %s', async (question, word) => {
  const text = await ask(question);
  expect(text).toMatch(/I can't tell|found nothing/);
  expect(text.toLowerCase()).toContain(word);
  expect(text).not.toContain('**');
});

it.each([
  'how many jobs did ana.cruz finish in April compared to May',
  'how many jobs did ana.cruz finish in April vs May',
  'did ana.cruz finish more jobs in April than in May',
])('“%s” has the figures of both months', async (question) => {
  const text = await ask(question);
  expect(text).toContain('2026-04-01 – 2026-04-30: **');
  expect(text).toContain('2026-05-01 – 2026-05-31: **');
  expect(text).toContain('Difference: **');
});

it.each([
  [
    'work orders of ben.lind this month',
    'created, 2026-06-01 – 2026-06-30: **0**',
    'due, 2026-06-01 – 2026-06-30: **1**',
  ],
  ['what did MX-2 cost', 'Cost (parts and labour), in total: **150.00**', 'purchase cost: **3000.00**'],
  ['machines out of service', 'retired: **1**', 'in maintenance: **1**'],
])('“%s” has two right readings, and both are answered', async (question, first, second) => {
  const text = await ask(question);
  expect(text.split('The question may also mean this:')).toEqual([
    expect.stringContaining(first) as string,
    expect.stringContaining(second) as string,
  ]);
});

it('answers if the words that change nothing are no conditions, and says which they are', async () => {
  const text = await ask('manufacturer of BO-1, the insurance wants it');
  expect(text).toContain('manufacturer: **Alphatherm**');
  expect(text).toContain('I did not use these words of the question: “insurance wants”.');
});

it('answers a condition that is said twice', async () => {
  expect(await ask('late overdue work orders')).toContain('overdue: **1**');
});

it('sends no more statements to the database than for the answer', async () => {
  let sent = 0;
  const query: Database['query'] = (...statement) => {
    sent++;
    return context.db.query(...statement);
  };
  const counting = { ...context, db: Object.create(context.db, { query: { value: query } }) as Database };
  const count = async (question: string) => {
    sent = 0;
    await ask(question, counting);
    return sent;
  };
  const plain = await count('serial number of BO-1');
  expect(plain).toBeGreaterThan(0);
  expect(await count('serial number of BO-1, the insurance wants it')).toBe(plain);
});
