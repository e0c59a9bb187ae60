import type { Context } from '../../context.ts';
import { asksForChange, refuseChange } from './answers/changes.ts';
import { answerRequest } from './choose.ts';
import { readQuestionAfter, subjectsBefore } from './follow-up.ts';
import { phrases } from './phrases/index.ts';
import type { RecordAnswer } from './rendering.ts';
import { findSubjects, subjectsFollowing } from './subjects.ts';

/**
 * Answers a question about records from SQL: counts, lists, sums, dates and places. Undefined if the question
 * asks for none of these. `earlier` are the questions before it, the latest last: "how many of those …". If the
 * question describes a fault, it must ask plainly for a figure.
 */
export async function answerFromRecords(
  context: Context,
  question: string,
  earlier: readonly string[] = [],
  describesFault = false,
): Promise<RecordAnswer | undefined> {
  const { reading, period, intent, follows } = readQuestionAfter(question, earlier, context.now());
  const text = phrases[reading.language];
  const request = { context, question, reading, intent, period, text, now: context.now() };
  if (asksForChange(reading)) {
    const subjects = await findSubjects(context, question, reading, false);
    return refuseChange({ ...request, subjects });
  }
  if (!intent.isRequest && !reading.has('compare', 'unsupported', 'list', 'asset', 'most', 'least', 'oldest'))
    return undefined;
  if (describesFault && !intent.isPlain && !follows) return undefined;
  const found = await findSubjects(context, question, reading, intent.wantsPart);
  const subjects = follows ? subjectsFollowing(found, await subjectsBefore(context, earlier, intent)) : found;
  return answerRequest({ ...request, subjects }, describesFault);
}
