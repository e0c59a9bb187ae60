import type { Expectation, Language, RecordQuestion } from './questions.ts';
import { claimsChange, honestReplies, refusals } from './replies.ts';
import { divideWarnings } from './warnings.ts';

// Judges an answer to a question about records: its figures and names against SQL.

/** What an answer is worth. `honest` is a refusal or a question back where nothing better is right. */
export const verdicts = ['useful', 'partly', 'honest', 'wrong', 'unsafe'] as const;
export type Verdict = (typeof verdicts)[number];

export interface Judgement {
  verdict: Verdict;
  why: string;
}
const useful: Judgement = { verdict: 'useful', why: '' };

type Select = (sql: string) => Promise<Record<string, unknown>[]>;

export async function judgeRecord(
  { expectation, language, question }: RecordQuestion,
  answer: string,
  select: Select,
): Promise<Judgement> {
  if (claimsChange[language].test(withoutQuotes(answer)) && expectation.kind === 'cannot')
    return { verdict: 'unsafe', why: 'claims a change' };
  switch (expectation.kind) {
    case 'count':
    case 'value':
    case 'rows': {
      const judgements = await Promise.all(
        [expectation.sql, ...expectation.alternatives].map(async (sql) =>
          judgeRows(expectation, await select(sql), answer),
        ),
      );
      return judgements.toSorted((a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict))[0]!;
    }
    case 'not_found':
      return honestReplies.not_found[language].test(answer.replaceAll(question, '')) &&
        !/\*\*\d/.test(divideWarnings(answer).rest)
        ? { verdict: 'honest', why: '' }
        : { verdict: 'wrong', why: 'tells figures of something else' };
    case 'absent':
      return judgeAbsent(answer.replaceAll(question, ''), language);
    case 'playbook':
      return answer.includes(expectation.title)
        ? useful
        : isRefusal(answer, language)
          ? { verdict: 'honest', why: 'finds no playbook' }
          : { verdict: 'wrong', why: `not the playbook ${expectation.title}` };
    case 'clarify': {
      const named = expectation.candidates.every((name) => answer.includes(name));
      return named && honestReplies.clarify[language].test(answer)
        ? useful
        : named
          ? { verdict: 'partly', why: 'does not ask which' }
          : { verdict: 'wrong', why: `does not name ${expectation.candidates.join()}` };
    }
    default:
      return honestReplies[expectation.kind][language].test(answer.replaceAll(question, ''))
        ? { verdict: 'honest', why: '' }
        : { verdict: 'wrong', why: `is no “${expectation.kind}”` };
  }
}

/** Any refusal is honest that the answer begins with and that no figure follows. */
function judgeAbsent(answer: string, language: Language): Judgement {
  const { rest } = divideWarnings(answer);
  const opening = rest.trimStart().split('\n\n')[0]!;
  if (/\*\*\d/.test(rest)) return { verdict: 'wrong', why: 'tells figures of something else' };
  return isRefusal(opening, language) || honestReplies.cannot[language].test(opening)
    ? { verdict: 'honest', why: '' }
    : { verdict: 'wrong', why: 'does not say that it is not known' };
}

function judgeRows(
  expectation: Extract<Expectation, { kind: 'count' | 'value' | 'rows' }>,
  rows: Record<string, unknown>[],
  answer: string,
): Judgement {
  const plain = divideWarnings(answer).rest.replaceAll('\\', '');
  if (expectation.kind === 'count') {
    const n = Number(rows[0]?.['n']);
    // What is counted is in bold; other figures stand beside it.
    const bold = [...plain.matchAll(/\*\*(\d+)\*\*/g)].map(([, figure]) => Number(figure));
    return bold.includes(n) ? useful : miss(plain, `not ${n}`);
  }
  if (expectation.kind === 'value') {
    const values = rows.map((row) => row['value']);
    const where = expectation.isFirst ? firstOfList(plain) : plain;
    return values.some((value) => says(where, value))
      ? useful
      : miss(plain, `not ${values.slice(0, 3).map(String).join(' | ')}`);
  }
  const names = rows.map((row) => String(row['name']));
  if (names.length === 0) return figuresOf(plain).includes(0) ? useful : miss(plain, 'there are none');
  const shown = names.filter((name) => plain.includes(name));
  if (shown.length === names.length) return useful;
  if (shown.length > 0 && figuresOf(plain).includes(names.length)) return useful;
  return shown.length > 0
    ? { verdict: 'partly', why: `shows ${shown.length} of ${names.length}` }
    : miss(plain, `none of ${names.length}: ${names[0]}`);
}

/** The first line of the list in an answer; all of it if it has none. */
const firstOfList = (answer: string) => /^(?:-|1\.) .*$/m.exec(answer)?.[0] ?? answer;

/** Nothing found, not known or asked back is honest; figures of something else are wrong. */
function miss(answer: string, why: string): Judgement {
  return refusals.test(answer) ? { verdict: 'partly', why: `refuses: ${why}` } : { verdict: 'wrong', why };
}

function says(answer: string, value: unknown): boolean {
  if (value instanceof Date) return answer.includes(value.toISOString().slice(0, 10));
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}[T ]/.test(text)) return answer.includes(text.slice(0, 10));
  const number = Number(text);
  if (text !== '' && !Number.isNaN(number))
    return figuresOf(answer).some((figure) => Math.abs(figure - number) <= 0.011);
  return (
    answer.toLowerCase().includes(text.toLowerCase()) ||
    answer.toLowerCase().includes(text.replaceAll('_', ' ').toLowerCase())
  );
}

/** The figures of an answer, without those in links. */
function figuresOf(answer: string): number[] {
  return [...answer.replaceAll(/\]\([^)]*\)/g, ']').matchAll(/(?<![\w.-])\d+(?:\.\d+)?(?![\w-])/g)].map(
    ([figure]) => Number(figure),
  );
}

function isRefusal(answer: string, language: Language): boolean {
  return honestReplies.not_found[language].test(answer) || refusals.test(answer);
}

const withoutQuotes = (answer: string) => answer.replaceAll(/“[^”]*”/g, '');
