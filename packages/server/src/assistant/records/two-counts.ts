import { readRecordQuestion } from './reading.ts';

/** "…, and how many of them", "und wie viele davon": the second of two counts. */
const second =
  /[\s,،]+(?:and (?=how many|which of)|und (?=wie viele?\b|wieviele?\b)|y (?=cu[aá]nt[oa]s)|et (?=combien)|و(?=كم\s))/iu;
/** So many words at least make a question. */
const MIN_WORDS = 3;

interface TwoCounts {
  first: string;
  second: string;
  /** Each of the two is a question by itself: the second follows the first. */
  areWhole: boolean;
}

/** The two counts that a question asks for; undefined if it does not ask for two. */
export function twoCounts(question: string): TwoCounts | undefined {
  const found = second.exec(question);
  if (!found) return undefined;
  const [before, after] = [
    question.slice(0, found.index),
    question.slice(found.index).replace(/^[\s,،]+/u, ''),
  ];
  const [one, other] = [readRecordQuestion(before), readRecordQuestion(after)];
  const isWhole = one.has('order', 'asset', 'part', 'failure');
  // A time that the second one says may be meant for both.
  const isOfBoth = other.has('year', 'month', 'week', 'quarter', 'today', 'yesterday', 'since', 'past');
  // Arabic writes "and" together with "how many".
  if (!one.has('count') || !(other.has('count') || after.startsWith('وكم'))) return undefined;
  return { first: before, second: after, areWhole: isWhole && !isOfBoth && other.words.length >= MIN_WORDS };
}
