import type { RecordReading } from '../reading.ts';
import {
  addDays,
  beginningOfTime,
  DAY,
  dayFrom,
  mondayOf,
  monthOfYear,
  quarterOfYear,
  startOfDay,
  utc,
  weekOfYear,
  wholeYear,
  type Period,
} from './calendar.ts';
import { readDates } from './dates.ts';
import { weekdayOf } from './names.ts';
import { isAnd, numberOf, yearOf } from './numbers.ts';
import { halfYear, openEnded, quarter } from './parts-of-years.ts';
import { joined, readJoining, type Joining, type SaidPeriod } from './several.ts';

export type { SaidPeriod };

/** The time that a question asks about, in UTC; undefined if it names none. */
export function readPeriod(question: string, reading: RecordReading, now: Date): SaidPeriod | undefined {
  const joining = readJoining(question, reading);
  const unit = calendarUnit(reading, joining, now);
  const day = namedDay(reading, joining, now);
  const period =
    readDates(question, reading, joining, now) ??
    daysAgo(reading, now) ??
    weekNumber(reading, now) ??
    quarter(reading, joining, now) ??
    halfYear(reading, joining, now) ??
    numberOfUnits(reading, now) ??
    rollingUnit(reading, now) ??
    unit ??
    day ??
    weekday(reading, joining, now) ??
    yearAlone(reading);
  // "Raised this week and due today" has two times.
  return period === unit && unit && day && !reading.has('since', 'until')
    ? { ...unit, isUnclear: true }
    : period;
}

const namedDays = [
  ['day_before_yesterday', -2],
  ['today', 0],
  ['yesterday', -1],
  ['day_after_tomorrow', 2],
  ['tomorrow', 1],
] as const;

function namedDay(reading: RecordReading, joining: Joining, now: Date): SaidPeriod | undefined {
  const { words, at } = reading;
  const days = words.flatMap((_, index) =>
    namedDays
      .filter(([concept]) => at(concept, index))
      .map(([, offset]) => dayFrom(addDays(startOfDay(now), offset))),
  );
  const found = joined(days, joining);
  return found && openEnded(found, reading, now);
}

/** "On Monday": the last one, or the next one if the question is about what is due. */
function weekday(reading: RecordReading, joining: Joining, now: Date): SaidPeriod | undefined {
  const { words, has } = reading;
  const today = startOfDay(now);
  const isComing = has('due', 'coming', 'next_service', 'unfinished') && !has('past');
  const days = words.flatMap((word) => {
    const day = weekdayOf(word);
    if (day === undefined) return [];
    const ahead = (day - ((today.getUTCDay() + 6) % 7) + 7) % 7;
    return [dayFrom(addDays(today, isComing || (ahead === 0 && !has('past')) ? ahead : ahead - 7))];
  });
  const found = joined(days, joining);
  return found && openEnded(found, reading, now);
}

/** "30 days ago", "between 60 and 30 days ago". */
function daysAgo({ words, has, at }: RecordReading, now: Date): Period | undefined {
  if (!has('ago')) return undefined;
  const unitIndex = words.findIndex(
    (_, index) => unitAt(at, index) && numberOf(words[index - 1]) !== undefined,
  );
  if (unitIndex < 0) return undefined;
  const unit = unitAt(at, unitIndex)!;
  const nearer = numberOf(words[unitIndex - 1])!;
  const farther = [2, 3]
    .map((back) => numberOf(words[unitIndex - 1 - back]))
    .find((one) => one !== undefined);
  if (farther !== undefined && farther > nearer)
    return { from: shift(now, unit, -farther), to: shift(now, unit, -nearer) };
  const then = shift(now, unit, -nearer);
  if (has('since')) return { from: then, to: now };
  return unit === 'day' ? dayFrom(startOfDay(then)) : { from: then, to: now };
}

/** "Week 12", "KW 12". */
function weekNumber({ words, has, at }: RecordReading, now: Date): Period | undefined {
  for (const [index, { said }] of words.entries()) {
    const joined = /^(?:kw|cw|wk|w)(\d{1,2})$/i.exec(said)?.[1];
    const week = joined
      ? Number(joined)
      : at('week_number', index) || at('week', index)
        ? digitsOf(words[index + 1]?.said)
        : undefined;
    if (week === undefined || week < 1 || week > 53) continue;
    const saidYear = yearOf(words[index + (joined ? 1 : 2)]);
    if (saidYear !== undefined) return weekOfYear(saidYear, week);
    const year = now.getUTCFullYear();
    const found = weekOfYear(year, week);
    const half = 182 * DAY;
    if (has('due') && found.to.getTime() < now.getTime() - half) return weekOfYear(year + 1, week);
    return !has('due', 'coming', 'next_service') && found.from > now ? weekOfYear(year - 1, week) : found;
  }
  return undefined;
}

/** "The last 30 days", "next two weeks", "older than 30 days". */
function numberOfUnits({ words, has, at, language }: RecordReading, now: Date): SaidPeriod | undefined {
  const isComing = has('coming') && !has('past');
  const isGermanic = language === 'en' || language === 'de';
  for (const [index, word] of words.entries()) {
    const dual = dualUnit(word.forms);
    // "For more than a week" names no number.
    const isOne =
      (has('older') ||
        at('during', index - 1) ||
        (has('overdue') && (at('more', index - 1) || at('more', index - 2)))) &&
      unitAt(at, index) !== undefined &&
      numberOf(words[index - 1]) === undefined;
    const count = dual ? 2 : isOne ? 1 : numberOf(word);
    const unit = dual ?? (isOne ? unitAt(at, index) : (unitAt(at, index + 1) ?? unitAt(at, index + 2)));
    if (count === undefined || !unit || count > longest[unit]) continue;
    // "Compressor 2 last week"; in other languages the number comes first: "les 2 dernières semaines".
    if (isGermanic && !isOne && !unitAt(at, index + 1) && at('past', index + 1)) continue;
    // "That took more than 5 hours" is no time; "open for more than 48 hours" is.
    if (unit === 'hour' && !has('older') && (at('more', index - 1) || at('more', index - 2))) continue;
    if (has('older') || at('more', index - 1) || at('more', index - 2))
      return { from: beginningOfTime, to: shift(now, unit, -count), isAge: true };
    const isDuring = at('during', index - 1);
    const isDue = isDuring && has('due', 'next_service', 'coming');
    const isNear =
      (isDuring && !isDue) || ([-2, -1, 1, 2].some((step) => at('past', index + step)) && !isComing);
    const isAhead = isDue || ([-3, -2, -1, 1, 2].some((step) => at('coming', index + step)) && isComing);
    // "Not serviced in 3 months".
    const isLack = has('last_service') && has('negation');
    if (!isNear && !isAhead && !isLack && !has('since')) continue;
    const shifted = shift(now, unit, isAhead || isComing ? count : -count);
    return isAhead || isComing ? { from: now, to: shifted } : { from: shifted, to: now };
  }
  return undefined;
}

/** Arabic has a form for two of a thing. */
function dualUnit(forms: readonly string[]): TimeUnit | undefined {
  const duals: [string, TimeUnit][] = [
    ['يومين', 'day'],
    ['اسبوعين', 'week'],
    ['شهرين', 'month'],
    ['سنتين', 'year'],
    ['عامين', 'year'],
  ];
  return duals.find(([word]) => forms.includes(word))?.[1];
}

const units = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
type TimeUnit = (typeof units)[number];
/** A greater number is one of a tag: "K-201 last month". */
const longest: Readonly<Record<TimeUnit, number>> = {
  hour: 2_000,
  day: 2_000,
  week: 300,
  month: 120,
  quarter: 40,
  year: 30,
};

function unitAt(at: RecordReading['at'], index: number): TimeUnit | undefined {
  return units.find((unit) => at(unit, index));
}

function shift(now: Date, unit: TimeUnit, count: number): Date {
  if (unit === 'hour') return new Date(now.getTime() + count * 3_600_000);
  if (unit === 'day' || unit === 'week') return addDays(now, count * (unit === 'day' ? 1 : 7));
  const months = count * { month: 1, quarter: 3, year: 12 }[unit];
  // Twelve months are the 365 days of the other figures.
  if (months % 12 === 0) return addDays(now, (months / 12) * 365);
  const shifted = new Date(now);
  shifted.setUTCMonth(shifted.getUTCMonth() + months);
  return shifted;
}

/** "The past week", "the last year": up to now, unlike "last year", which is one of the calendar. */
function rollingUnit({ words, has, at }: RecordReading, now: Date): Period | undefined {
  if (!has('rolling')) return undefined;
  const index = words.findIndex((_, place) => at('rolling', place) && unitAt(at, place) !== undefined);
  const unit = unitAt(at, index);
  return unit && { from: shift(now, unit, -1), to: now };
}

/** "This week" from Monday, "last month", "this quarter", "this and next year". */
function calendarUnit(reading: RecordReading, joining: Joining, now: Date): SaidPeriod | undefined {
  const { has, at, words } = reading;
  const stepAt = (place: number) =>
    at('past', place) ? -1 : at('coming', place) ? 1 : at('this', place) ? 0 : undefined;
  // "Last month" in some languages, "mes pasado" in others.
  const stepsOf = (index: number) => {
    const step = [-1, 1, -2, 0].map((near) => stepAt(index + near)).find((one) => one !== undefined);
    const other = isAnd(words[index - 2]) ? stepAt(index - 3) : undefined;
    return [other, step].filter((one) => one !== undefined);
  };
  // "The hours this year" are of the year.
  const isUnit = (place: number) =>
    ((unitAt(at, place) ?? 'hour') !== 'hour' || at('weekend', place)) && !at('by_month', place);
  const spans = words.flatMap((_, place) =>
    isUnit(place)
      ? stepsOf(place).map((step) => spanOf(at('weekend', place) ? 'weekend' : unitAt(at, place)!, step))
      : [],
  );
  const found = joined(spans.length === 0 && has('to_date') ? [spanOf('year', 0)] : spans, joining);
  return found && openEnded(found, reading, now);

  function spanOf(unit: TimeUnit | 'weekend', step: number): Period {
    const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
    const monday = addDays(mondayOf(now), step * 7);
    switch (unit) {
      case 'weekend':
        return { from: addDays(monday, 5), to: addDays(monday, 7) };
      case 'week':
        return { from: monday, to: addDays(monday, 7) };
      case 'month':
        return monthOfYear(year, month + step);
      case 'quarter':
        return quarterOfYear(year, Math.floor(month / 3) + step);
      case 'year':
        return wholeYear(year + step);
      default:
        return dayFrom(addDays(startOfDay(now), step));
    }
  }
}

/** "In 2025". */
function yearAlone(reading: RecordReading): Period | undefined {
  const { words, has } = reading;
  const index = words.findIndex((word) => yearOf(word) !== undefined);
  const year = yearOf(words[index]);
  if (year === undefined) return undefined;
  const last = [2, 1].map((step) => yearOf(words[index + step])).find((one) => one !== undefined);
  if (last !== undefined && last > year && !has('compare', 'trend'))
    return { from: wholeYear(year).from, to: wholeYear(last).to };
  const found = wholeYear(year);
  return has('since')
    ? { from: found.from, to: utc(2200, 0) }
    : has('until')
      ? { from: beginningOfTime, to: found.from }
      : found;
}

function digitsOf(said: string | undefined): number | undefined {
  return said !== undefined && /^\d{1,2}$/.test(said) ? Number(said) : undefined;
}
