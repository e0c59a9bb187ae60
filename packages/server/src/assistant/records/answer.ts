import type { Context } from '../../context.ts';
import { clockAt, timeZoneOf } from '../../identity/time-zone.ts';
import { refuseChange } from './answers/changes.ts';
import { answerRequest } from './choose.ts';
import { withoutAsides } from './asides.ts';
import { asksForChange, isReceiver, mayHandOver } from './commands.ts';
import { readQuestionAfter, subjectsBefore } from './follow-up.ts';
import { wordsOfVisits } from './visits.ts';
import { withAsciiDigits, wordsOf } from '../language/words.ts';
import { escapeMarkdown } from '../offline/markdown.ts';
import { debtsOf } from './account.ts';
import { actBesides } from './acts-besides.ts';
import { withoutAnnouncedOrder } from './no-command.ts';
import { knownPeople } from './known-records.ts';
import { wordsIn } from './leftover.ts';
import { otherReading } from './other-readings.ts';
import { keepingRows, NeedsOtherRows } from './repeated.ts';
import { droppedName, halfName } from './half-names.ts';
import { readIntent } from './intent.ts';
import { phrases } from './phrases/index.ts';
import { readRecordQuestion, type RecordReading } from './reading.ts';
import { paragraphs, type RecordAnswer } from './rendering.ts';
import { findSubjects, subjectsFollowing, type Subjects } from './subjects.ts';
import { DAY } from './time/calendar.ts';
import { twoCounts } from './two-counts.ts';
import { readPeriod, type SaidPeriod } from './time/period.ts';

/**
 * Answers a question about records from SQL: counts, lists, sums, dates and places. Undefined if the question
 * asks for none of these. `earlier` are the questions before it, the latest last: "how many of those …". If the
 * question describes a fault, it must ask plainly for a figure.
 */
export async function answerFromRecords(
  context: Context,
  asked: string,
  askedBefore: readonly string[] = [],
  describesFault = false,
): Promise<RecordAnswer | undefined> {
  const read = (said: string) => withoutAnnouncedOrder(withoutAsides(withAsciiDigits(said)));
  const before = askedBefore.map(read);
  const answer = await answerCounts(context, read(asked), before, describesFault);
  const act = answer?.isRefusal ? undefined : actBesides(asked);
  if (!answer || !act) return answer;
  const beside = act.rest === asked ? answer : await answerCounts(context, read(act.rest), before, false);
  return {
    ...(beside ?? answer),
    text: paragraphs(phrases[act.language].onlyRead, (beside ?? answer).text),
  };
}

/** Answers a question that may ask for two counts: "how many are open, and how many of them are critical?" */
async function answerCounts(
  context: Context,
  question: string,
  before: readonly string[],
  describesFault: boolean,
): Promise<RecordAnswer | undefined> {
  const two = twoCounts(question);
  if (!two) return answerBoth(context, question, before, describesFault);
  if (!two.areWhole) {
    const text = phrases[readRecordQuestion(question).language];
    const said = escapeMarkdown(two.second.slice(0, 100));
    return { text: paragraphs(text.notUnderstood(said), text.canAsk), sources: [] };
  }
  return joined([
    await answerBoth(context, two.first, before, describesFault),
    await answerBoth(context, two.second, [...before, two.first], describesFault),
  ]);
}

/** Answers of two questions under each other; undefined if one of them has none. */
function joined(answers: readonly (RecordAnswer | undefined)[]): RecordAnswer | undefined {
  if (!answers.every((one) => one !== undefined)) return undefined;
  return {
    text: paragraphs(...answers.map(({ text }) => text)),
    sources: answers.flatMap(({ sources }) => sources),
  };
}

/** Answers a question in its two readings, where it has two. */
async function answerBoth(
  context: Context,
  question: string,
  before: readonly string[],
  describesFault: boolean,
): Promise<RecordAnswer | undefined> {
  const { answer, other } = await answerReading(context, question, before, describesFault);
  const second = other === undefined ? undefined : (await answerReading(context, other, [], false)).answer;
  if (!answer || !second?.text.includes('**') || second.text === answer.text) return answer;
  const { alsoMeans } = phrases[readRecordQuestion(question).language];
  return {
    text: paragraphs(answer.text, alsoMeans, second.text),
    sources: [...answer.sources, ...second.sources],
  };
}

/** Answers one reading of a question; `other` is another one. */
async function answerReading(
  context: Context,
  question: string,
  earlier: readonly string[],
  describesFault: boolean,
): Promise<{ answer: RecordAnswer | undefined; other?: string | undefined }> {
  const { keeping, repeating } = keepingRows(context);
  const answer = await answerQuestion(keeping, question, earlier, describesFault);
  // What names no figure refuses.
  if (!answer?.text.includes('**') || answer.asksBack) return { answer };
  const reading = readRecordQuestion(question);
  const text = phrases[reading.language];
  const refused = (said: string) => ({ answer: { text: paragraphs(said, text.canAsk), sources: [] } });
  const shown = (words: readonly string[]) => escapeMarkdown(words.join(' ').slice(0, 100));
  const subjects = await subjectsOf(repeating, question);
  const dropped = subjects && droppedName(question, answer.text, subjects);
  if (dropped !== undefined) return refused(text.notUnderstood(shown([dropped])));
  const people = await knownPeople(keeping);
  const period = readPeriod(question, reading, context.now());
  // "Last year" is one of the calendar, not the last 365 days.
  const isYear =
    period !== undefined &&
    period.to.getTime() - period.from.getTime() === 365 * DAY &&
    Math.abs(period.to.getTime() - context.now().getTime()) < 2 * DAY;
  const { words, asides } = await debtsOf(
    question,
    answer.text,
    text,
    { people: people.map(({ code }) => code), isYear, subjects },
    async (other) => (await answerQuestion(repeating, other, earlier, describesFault, question))?.text,
  );
  const half = subjects && halfName(question, subjects, reading, words);
  if (half) return refused(text.unknown(shown(half)));
  const visits = wordsOfVisits(question);
  const unused = [...words.filter((word) => visits.includes(word)), ...asides];
  const debts = words.filter((word) => !visits.includes(word));
  if (debts.length > 0) return refused(text.notUnderstood(shown(debts)));
  const isAlone = earlier.length === 0 || !readQuestionAfter(question, earlier, context.now()).follows;
  const isOfCreated = answer.text
    .split('\n')
    .some((line) => /^[^-\n]/.test(line) && line.includes(`, ${text.created}`));
  return {
    answer:
      unused.length > 0 ? { ...answer, text: paragraphs(answer.text, text.notUsed(shown(unused))) } : answer,
    other:
      subjects && isAlone
        ? otherReading(question, reading, subjects, period, context.now(), isOfCreated)
        : undefined,
  };
}

/** What the question itself names; undefined if that needs other rows than the answer. */
async function subjectsOf(context: Context, question: string): Promise<Subjects | undefined> {
  const reading = readRecordQuestion(question);
  const { wantsPart } = readIntent(reading, undefined);
  return findSubjects(context, question, reading, wantsPart).catch((error: unknown) => {
    if (error instanceof NeedsOtherRows) return undefined;
    throw error;
  });
}

async function answerQuestion(
  context: Context,
  question: string,
  earlier: readonly string[],
  describesFault: boolean,
  said = question,
): Promise<RecordAnswer | undefined> {
  // Days, weeks and months are those of the tenant's time zone: `now` and periods are what its clocks show.
  const timeZone = await timeZoneOf(context);
  const now = clockAt(context.now(), timeZone);
  const { reading, period: named, intent, follows } = readQuestionAfter(question, earlier, now);
  const period = named && isNow(named, reading, now) ? undefined : named;
  const text = phrases[reading.language];
  const request = { context, question, reading, intent, period, text, now, timeZone };
  const isChange = asksForChange(reading);
  if (isChange || mayHandOver(reading)) {
    const subjects = await findSubjects(context, question, reading, false);
    const people = subjects.people.flatMap(({ code }) => wordsIn(code));
    if (isChange || isReceiver(reading, people)) return refuseChange({ ...request, subjects });
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
  const found = await findSubjects(context, question, reading, intent.wantsPart, {
    question: said,
    words: wordsOf(said),
  });
  const subjects = follows ? subjectsFollowing(found, await subjectsBefore(context, earlier, intent)) : found;
  return answerRequest({ ...request, subjects }, describesFault);
}

/** "What is in progress today", "overdue as of today": the state is that of now, and no time when something was created. */
function isNow({ from, to }: SaidPeriod, { has }: RecordReading, now: Date): boolean {
  return (
    from <= now &&
    now < to &&
    ((has('in_progress', 'on_hold') && !has('due', 'overdue')) || (has('overdue') && has('today'))) &&
    !has('created', 'completed')
  );
}
