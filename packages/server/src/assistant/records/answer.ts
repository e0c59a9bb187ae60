import type { Context } from '../../context.ts';
import { clockAt, timeZoneOf } from '../../identity/time-zone.ts';
import { asksForChange, refuseChange } from './answers/changes.ts';
import { answerRequest } from './choose.ts';
import { readQuestionAfter, subjectsBefore } from './follow-up.ts';
import { phrases } from './phrases/index.ts';
import type { RecordReading } from './reading.ts';
import type { RecordAnswer } from './rendering.ts';
import { findSubjects, subjectsFollowing } from './subjects.ts';
import type { SaidPeriod } from './time/period.ts';

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
  // Days, weeks and months are those of the tenant's time zone: `now` and periods are what its clocks show.
  const timeZone = await timeZoneOf(context);
  const now = clockAt(context.now(), timeZone);
  const { reading, period: said, intent, follows } = readQuestionAfter(question, earlier, now);
  const period = said && isNow(said, reading, now) ? undefined : said;
  const text = phrases[reading.language];
  const request = { context, question, reading, intent, period, text, now, timeZone };
  if (asksForChange(reading)) {
    const subjects = await findSubjects(context, question, reading, false);
    return refuseChange({ ...request, subjects });
  }
  if (
    !intent.isRequest &&
    !reading.has(
      'compare',
      'unsupported',
      'negation',
      'list',
      'asset',
      'part',
      'most',
      'least',
      'oldest',
      'latest',
      'when',
      'past',
    )
  )
    return undefined;
  if (describesFault && !intent.isPlain && !follows) return undefined;
  const found = await findSubjects(context, question, reading, intent.wantsPart);
  const subjects = follows ? subjectsFollowing(found, await subjectsBefore(context, earlier, intent)) : found;
  return answerRequest({ ...request, subjects }, describesFault);
}

/** "What is in progress today": the state is that of now, and no time when something was created. */
function isNow({ from, to }: SaidPeriod, { has }: RecordReading, now: Date): boolean {
  return (
    from <= now && now < to && has('in_progress', 'on_hold') && !has('created', 'due', 'completed', 'overdue')
  );
}
