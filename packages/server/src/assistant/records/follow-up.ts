import type { Context } from '../../context.ts';
import { isFrequentWord } from '../language/detect.ts';
import { readIntent, type Intent } from './intent.ts';
import { following } from './following.ts';
import { readRecordQuestion, type RecordReading } from './reading.ts';
import { findSubjects, subjectsFollowing, type Subjects } from './subjects.ts';
import { addDays, DAY, monthOfYear, periodBefore, wholeYear, type Period } from './time/calendar.ts';
import { readPeriod, type SaidPeriod } from './time/period.ts';
import { withoutVisits } from './visits.ts';

// Questions that follow others: "and how many of those are critical?", "and last month?"

/** A question that follows others is read with so many of them. */
const MAX_FOLLOWED = 4;
/** A question that follows another is short. */
const MAX_FOLLOWING_WORDS = 9;

/** A question, and what the ones before it add if it follows them. */
export function readQuestionAfter(question: string, earlier: readonly string[], now: Date) {
  const alone = readRecordQuestion(question);
  const previous = earlier.at(-1);
  const said = periodOf(question, now);
  const follows = previous !== undefined && isFollowing(alone, said);
  if (!follows) return { reading: alone, period: said, intent: readIntent(alone, said), follows };
  const before = chain(earlier, now);
  const reading = following(alone, before.reading);
  const period =
    alone.has('before_that') && before.period ? theOneBefore(alone, before.period) : (said ?? before.period);
  return { reading, period, intent: readIntent(reading, period), follows };
}

/** The time that a question asks about. */
function periodOf(question: string, now: Date): SaidPeriod | undefined {
  const asked = withoutVisits(question);
  return readPeriod(asked, readRecordQuestion(asked), now);
}

/** The last question together with those that it follows itself. */
function chain(
  earlier: readonly string[],
  now: Date,
): { reading: RecordReading; period: SaidPeriod | undefined } {
  const last = earlier.slice(-MAX_FOLLOWED);
  let reading = readRecordQuestion(last[0]!);
  let period = periodOf(last[0]!, now);
  for (const question of last.slice(1)) {
    const alone = readRecordQuestion(question);
    const said = periodOf(question, now);
    if (isFollowing(alone, said)) {
      reading = following(alone, reading);
      period = alone.has('before_that') && period ? theOneBefore(alone, period) : (said ?? period);
    } else {
      reading = alone;
      period = said;
    }
  }
  return { reading, period };
}

/** "The month before"; "the week before" is one also before a month. */
function theOneBefore({ words, at }: RecordReading, period: Period): Period {
  const length = (period.to.getTime() - period.from.getTime()) / DAY;
  const says = (unit: RegExp) =>
    words.some(({ forms }, index) => at('before_that', index) && unit.test(forms[0]!));
  const { from } = period;
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth()];
  if (says(/^(?:day|tag|jour|dia|ال?يوم)/u) && length !== 1) return { from: addDays(from, -1), to: from };
  if (says(/^(?:week|woche|semaine|semana|ال?اسبوع)/u) && length !== 7)
    return { from: addDays(from, -7), to: from };
  if (says(/^(?:month|monat|mois|mes$|ال?شهر)/u) && (length < 28 || length > 31))
    return monthOfYear(year, month - 1);
  if (says(/^(?:year|jahr|annee|ano$)/u) && (length < 365 || length > 366)) return wholeYear(year - 1);
  return periodBefore(period);
}

/** "And how many of those?", "only the critical ones", "last month?" */
function isFollowing({ words, has, at, names }: RecordReading, period: SaidPeriod | undefined): boolean {
  if (words.length > MAX_FOLLOWING_WORDS) return false;
  const isTimeOnly =
    period !== undefined &&
    words.length <= 4 &&
    !has('order', 'asset', 'part', 'due', 'completed', 'overdue', 'cost', 'hours', 'failure', 'count');
  // "And Lena?", "طيب و lena.novak؟": a name, and nothing that asks for something.
  const isNameOnly =
    words.length <= MAX_NAMING_WORDS &&
    words.every(
      (word, index) =>
        names.includes(word) || silent.some((one) => at(one, index)) || isFrequentWord(word.forms[0]!),
    ) &&
    words.some((word) => names.includes(word)) &&
    words.some((_, index) => at('reference', index) || at('filler', index));
  return has('reference', 'before_that') || isTimeOnly || at('reference', 0) || isNameOnly;
}
const silent = ['reference', 'filler', 'change'] as const;
const MAX_NAMING_WORDS = 5;

/** The records that the questions before named: those of the last that named any. */
export async function subjectsBefore(
  context: Context,
  earlier: readonly string[],
  intent: Intent,
): Promise<Subjects> {
  const [last, ...others] = earlier.slice(-MAX_FOLLOWED).toReversed();
  const reading = readRecordQuestion(last!);
  const subjects = await findSubjects(
    context,
    last!,
    reading,
    intent.wantsPart || reading.has('stock', 'part', 'price'),
  );
  const isFollowed = others.length > 0 && isFollowing(reading, undefined);
  return isFollowed
    ? subjectsFollowing(subjects, await subjectsBefore(context, others.toReversed(), intent))
    : subjects;
}
