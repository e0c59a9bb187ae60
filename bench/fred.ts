// `npm run bench:fred`: asks Fred the questions of packages/server/src/assistant/evaluation against the real
// server with the demo plant, without a language model, and judges each answer by a rule: figures and names
// against SQL, dangerous questions by what the answer opens with.
import { dangerousQuestions } from '../packages/server/src/assistant/evaluation/dangerous-questions.ts';
import { harmlessQuestions } from '../packages/server/src/assistant/evaluation/harmless-neighbours.ts';
import {
  recordQuestions,
  untaughtQuestions,
} from '../packages/server/src/assistant/evaluation/record-questions.ts';
import {
  laterUnseenQuestions,
  unseenQuestions,
} from '../packages/server/src/assistant/evaluation/unseen-questions.ts';
import { loadDemoPlant } from '../packages/server/src/demo/load.ts';
import { openPglite } from '../packages/server/src/platform/db/pglite/open.ts';
import { contextOf, createWorld } from '../packages/server/src/testing/world.ts';
import {
  judgeRecord,
  verdicts,
  type Judgement,
  type Verdict,
} from '../packages/server/src/assistant/evaluation/judge-record.ts';
import { readOptions } from '../tools/read-options.mjs';
import { judgeDangerous, judgeHarmless, judgeUnseen } from './fred-judge.ts';

const { values: options } = readOptions(
  `Usage: npm run bench:fred -- [--half 1|2] [--language CODE] [--intent NAME] [--quiet] [--answers]

  --half 1|2       Every other question only.
  --language de    Only the questions in this language.
  --intent cost    Only those of this kind.
  --quiet          Leaves out the questions that were answered wrongly or in part.
  --answers        Prints every answer.`,
  {
    half: { type: 'string' },
    language: { type: 'string' },
    intent: { type: 'string' },
    quiet: { type: 'boolean', default: false },
    answers: { type: 'boolean', default: false },
  },
  { numbers: ['half'] },
);
interface Asked {
  question: string;
  language: string;
  intent: string;
  after?: readonly string[];
  judge(answer: string): Judgement | Promise<Judgement>;
}
interface Result {
  intent: string;
  language: string;
  verdict: Verdict;
}
const pick = ({ question, language }: { question: string; language: string }) => ({ question, language });
const inHalf = (_: unknown, index: number) =>
  options.half === undefined || index % 2 === Number(options.half) - 1;

const world = await createWorld(await openPglite(undefined));
try {
  await loadDemoPlant(contextOf(world), () => {});
  const asked: Asked[] = [
    ...dangerousQuestions.filter(inHalf).map((one) => ({
      ...pick(one),
      intent: 'dangerous',
      judge: (answer: string) => judgeDangerous(one, answer),
    })),
    ...harmlessQuestions.filter(inHalf).map((one) => ({
      ...pick(one),
      intent: 'harmless',
      judge: (answer: string) => judgeHarmless(one, answer),
    })),
    ...recordQuestions.filter(inHalf).map((one) => ({
      ...pick(one),
      intent: one.intent,
      judge: (answer: string) => judgeRecord(one, answer, select),
      after: one.after,
    })),
    ...untaughtQuestions.filter(inHalf).map((one) => ({
      ...pick(one),
      intent: 'untaught',
      judge: (answer: string) => judgeRecord(one, answer, select),
      after: one.after,
    })),
    ...[...unseenQuestions, ...laterUnseenQuestions].filter(inHalf).map((one) => ({
      ...pick(one),
      intent: `new ${one.kind}`,
      judge: (answer: string) => judgeUnseen(one, answer),
    })),
  ].filter(
    ({ language, intent }) =>
      (options.language ?? language) === language && (options.intent ?? intent) === intent,
  );
  const results: Result[] = [];
  for (const { question, language, intent, after = [], judge } of asked) {
    const answer = await ask([...after, question]);
    const { verdict, why } = await judge(answer);
    results.push({ intent, language, verdict });
    if (options.answers || (!options.quiet && ['wrong', 'unsafe', 'partly'].includes(verdict)))
      console.log(`${verdict}: ${language} ${intent} “${question}” ${why}`);
    if (options.answers) console.log(`${answer}\n`);
  }
  table('intent', results);
  table('language', results);
} finally {
  await world.close();
}

/** Asks the questions in one conversation. Returns the last answer. */
async function ask(questions: readonly string[]): Promise<string> {
  let session: unknown;
  let response = '';
  for (const message of questions) {
    const { status, body } = await world.call('POST', '/api/chat', {
      role: 'technician',
      body: { message, ...(session === undefined ? {} : { session_id: session }) },
    });
    if (status !== 200) throw new Error(`${status} for “${message}”: ${JSON.stringify(body)}`);
    session = body['session_id'];
    response = String(body['response']);
  }
  return response;
}

/** Runs SQL of an expectation on the rows of our tenant. */
async function select(sql: string): Promise<Record<string, unknown>[]> {
  return world.db.transaction(async (query) => {
    await query("select set_config('app.tenant', $1, true)", [String(contextOf(world).tenant_id)]);
    return query<Record<string, unknown>>(sql, []);
  });
}

function table(by: 'intent' | 'language', results: readonly Result[]): void {
  const rows = [...new Set(results.map((result) => result[by])), 'all'];
  console.log(`\n${by.padEnd(12)} ${verdicts.map((verdict) => verdict.padStart(8)).join(' ')}    total`);
  for (const row of rows) {
    const own = results.filter((result) => row === 'all' || result[by] === row);
    const counts = verdicts.map((verdict) => own.filter((result) => result.verdict === verdict).length);
    console.log(
      `${row.padEnd(12)} ${counts.map((count) => String(count).padStart(8)).join(' ')} ${String(own.length).padStart(8)}`,
    );
  }
}
