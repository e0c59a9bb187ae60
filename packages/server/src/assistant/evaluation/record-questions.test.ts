import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDemoRecords } from '../../testing/demo-records.ts';
import { AnswerRecording, askWithoutModel } from '../../testing/fred-without-model.ts';
import { answerOffline } from '../offline/offline.ts';
import { judgeRecord } from './judge-record.ts';
import { languages, type Expectation } from './questions.ts';
import { recordQuestions } from './record-questions.ts';

const of = <Kind extends Expectation['kind']>(kind: Kind) =>
  recordQuestions.flatMap(({ id, question, expectation }) =>
    expectation.kind === kind
      ? [{ id, question, expectation: expectation as Extract<Expectation, { kind: Kind }> }]
      : [],
  );
let records: Awaited<ReturnType<typeof openDemoRecords>>;
const run = (sql: string) => records.run(sql);

beforeAll(async () => {
  records = await openDemoRecords();
});
afterAll(() => records.close());

describe('the right answers to questions about records', () => {
  it.each(of('count'))('$id counts: $question', async ({ expectation: { sql, alternatives } }) => {
    for (const one of [sql, ...alternatives])
      expect(await run(one)).toEqual([{ n: expect.any(Number) as number }]);
  });

  it.each(of('rows'))('$id lists: $question', async ({ expectation: { sql, alternatives, mayBeEmpty } }) => {
    const found = await Promise.all([sql, ...alternatives].map(run));
    expect(found[0]!.length).toBeGreaterThanOrEqual(mayBeEmpty ? 0 : 1);
    expect(found.flat().filter(({ name }) => typeof name !== 'string')).toEqual([]);
  });

  it.each(of('value'))('$id names a value: $question', async ({ expectation: { sql } }) => {
    const found = await run(sql);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ value }) => value === null)).toEqual([]);
  });

  it.each(of('clarify'))('$id fits several records: $question', async ({ expectation: { candidates } }) => {
    const found = await run(
      `select name from (select asset_tag as name from assets union all select part_number from parts) known
       where name in (${candidates.map((name) => `'${name}'`).join(', ')})`,
    );
    expect(candidates.length).toBeGreaterThan(1);
    expect(found).toHaveLength(candidates.length);
  });

  it.each(of('not_found'))('$id fits no record: $question', async ({ expectation: { name } }) => {
    const found = await run(
      `select 1 from (select asset_tag || ' ' || name as known from assets
       union all select part_number || ' ' || name from parts
       union all select id || ' ' || coalesce(assigned_to, '') from work_orders) all_names
       where known ilike '%${name}%'`,
    );
    expect(found).toEqual([]);
  });

  it('differ from the number of all work orders, so that an answer that ignores the condition is wrong', async () => {
    const [all] = await run('select count(*)::int as n from work_orders');
    const counts = await Promise.all(
      of('count')
        .filter(({ expectation }) => expectation.sql.includes('from work_orders'))
        .map(async ({ expectation }) => (await run(expectation.sql))[0]!.n),
    );
    expect(counts.length).toBeGreaterThan(20);
    expect(counts).not.toContain(all!.n);
  });
});

/** Fred's answers to these are not right yet. */
const stillWrong = ['de-record-6', 'fr-record-29'];

it.each(languages)(
  'the answers without a model to the questions about records are right: %s',
  async (language) => {
    const wrong: string[] = [];
    const recording = new AnswerRecording();
    for (const one of recordQuestions.filter((question) => question.language === language)) {
      const shown = await askWithoutModel(records.context, one.question, one.after);
      recording.add(one.id, one.question, one.after, shown);
      const { verdict, why } = await judgeRecord(one, shown.text, run);
      if (verdict !== 'useful' && verdict !== 'honest') wrong.push(`${one.id} “${one.question}”: ${why}`);
    }
    await expect(recording.text).toMatchFileSnapshot(`recorded/records-${language}.txt`);
    expect(wrong.filter((one) => !stillWrong.includes(one.split(' ')[0]!))).toEqual([]);
  },
);

const finishedIn = (month: string) => `select count(*)::int as n from work_orders
  where completed_at >= '${month}-01' and completed_at < date '${month}-01' + interval '1 month'`;

/** Questions in conversations, with words of the answer to the last one; N is what the SQL counts. */
it.each<[questions: string[], says: string, sql?: string]>([
  [
    ['how many work orders were completed in October', 'September?'],
    'finished, 2026-09-01 – 2026-09-30: **N**',
    finishedIn('2026-09'),
  ],
  [
    [
      'how many work orders were completed in October',
      'and in September?',
      'and in August?',
      'and in July?',
      'and in June?',
    ],
    'finished, 2026-06-01 – 2026-06-30: **N**',
    finishedIn('2026-06'),
  ],
  [
    ['how many machines are worth less than 10000'],
    'current value less than 10000: **N**',
    'select count(*)::int as n from assets where current_value < 10000',
  ],
  [['how many work orders does the palitizer have'], 'I took “palitizer” for PZ-810 · Palletizer.'],
  [['how many assets are in room 3'], 'called “room 3”'],
])('the answer to %j says “%s”', async (questions, says, sql) => {
  const { text } = await answerOffline(records.context, questions.at(-1)!, questions.slice(0, -1));
  const [{ n } = {}] = sql ? await run(sql) : [];
  expect(text.replaceAll('\\', '')).toContain(says.replace('N', String(n)));
});

describe.each(languages)('the questions about records in %s', (language) => {
  const questions = recordQuestions.filter((question) => question.language === language);

  it('are of every kind of answer', () => {
    expect(questions.length).toBeGreaterThanOrEqual(35);
    expect(new Set(questions.map(({ expectation }) => expectation.kind))).toEqual(
      new Set(['count', 'rows', 'value', 'cannot', 'not_found', 'clarify', 'playbook', 'out_of_scope']),
    );
  });
});

it('has each id once', () => {
  expect(new Set(recordQuestions.map(({ id }) => id)).size).toBe(recordQuestions.length);
});
