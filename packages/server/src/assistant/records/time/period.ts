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
  type ComparedPeriod,
  type Period,
} from './calendar.ts';
import { readDates } from './dates.ts';
import { weekdayOf } from './names.ts';
import { numberOf, yearOf } from './numbers.ts';
import { halfYear, isAfter, openEnded, quarter } from './parts-of-years.ts';

export interface SaidPeriod extends ComparedPeriod {
  /** "Older than 30 days": what is from before then. */
  isAge?: boolean;
}

/** The time that a question asks about, in UTC; undefined if it names none. */
export function readPeriod(question: string, reading: RecordReading, now: Date): SaidPeriod | undefined {
  const period =
    readDates(question, reading, now) ??
    daysAgo(reading, now) ??
    weekNumber(reading, now) ??
    quarter(reading, now) ??
    halfYear(reading, now) ??
    numberOfUnits(reading, now) ??
    rollingUnit(reading, now) ??
    calendarUnit(reading, now) ??
    namedDay(reading, now) ??
    weekday(reading, now) ??
    yearAlone(reading);
  return period;
}

function namedDay(reading: RecordReading, now: Date): Period | undefined {
  const { has } = reading;
  const offset = has('day_before_yesterday')
    ? -2
    : has('today')
      ? 0
      : has('yesterday')
        ? -1
        : has('day_after_tomorrow')
          ? 2
          : has('tomorrow')
            ? 1
            : undefined;
  return offset === undefined
    ? undefined
    : openEnded(dayFrom(addDays(startOfDay(now), offset)), reading, now);
}

/** "On Monday": the last one, or the next one if the question is about what is due. */
function weekday(reading: RecordReading, now: Date): Period | undefined {
  const day = reading.words.map(weekdayOf).find((one) => one !== undefined);
  if (day === undefined) return undefined;
  const today = startOfDay(now);
  const ahead = (day - ((today.getUTCDay() + 6) % 7) + 7) % 7;
  const isComing = reading.has('due', 'coming', 'next_service') && !reading.has('past');
  if (isComing) {
    const from = addDays(today, ahead);
    if (isAfter(reading)) return { from: addDays(from, 1), to: utc(2200, 0) };
    return reading.has('until') ? { from: now, to: addDays(from, 1) } : dayFrom(from);
  }
  const from = addDays(today, ahead === 0 && !reading.has('past') ? 0 : ahead - 7);
  return openEnded(dayFrom(from), reading, now);
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
    if (unit === 'hours' && !has('older') && (at('more', index - 1) || at('more', index - 2))) continue;
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

const units = ['hours', 'day', 'week', 'month', 'quarter', 'year'] as const;
type TimeUnit = (typeof units)[number];
/** A greater number is one of a tag: "K-201 last month". */
const longest: Readonly<Record<TimeUnit, number>> = {
  hours: 2_000,
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
  if (unit === 'hours') return new Date(now.getTime() + count * 3_600_000);
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

/** "This week" from Monday, "last month", "this quarter", "this year". */
function calendarUnit(reading: RecordReading, now: Date): Period | undefined {
  const { has, at, words } = reading;
  // "Last month" in some languages, "mes pasado" in others.
  const stepOf = (index: number) =>
    [-1, 1, -2, 0]
      .map((near) =>
        at('past', index + near)
          ? -1
          : at('coming', index + near)
            ? 1
            : at('this', index + near)
              ? 0
              : undefined,
      )
      .find((one) => one !== undefined);
  // "The hours this year" are of the year.
  const isUnit = (place: number) =>
    ((unitAt(at, place) ?? 'hours') !== 'hours' || at('weekend', place)) && !at('by_month', place);
  const index = words.findIndex((_, place) => isUnit(place) && stepOf(place) !== undefined);
  const isToDate = has('to_date');
  if (index < 0 && !isToDate) return undefined;
  const step = index < 0 ? 0 : stepOf(index)!;
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  const monday = addDays(mondayOf(now), step * 7);
  const unit = index < 0 ? 'year' : unitAt(at, index);
  const found = at('weekend', index)
    ? { from: addDays(monday, 5), to: addDays(monday, 7) }
    : unit === 'week'
      ? { from: monday, to: addDays(monday, 7) }
      : unit === 'month'
        ? monthOfYear(year, month + step)
        : unit === 'quarter'
          ? quarterOfYear(year, Math.floor(month / 3) + step)
          : unit === 'year'
            ? wholeYear(year + step)
            : dayFrom(addDays(startOfDay(now), step));
  return openEnded(found, reading, now);
}

/** "In 2025". */
function yearAlone(reading: RecordReading): ComparedPeriod | undefined {
  const { words, has } = reading;
  const index = words.findIndex((word) => yearOf(word) !== undefined);
  const year = yearOf(words[index]);
  if (year === undefined) return undefined;
  const last = [2, 1].map((step) => yearOf(words[index + step])).find((one) => one !== undefined);
  if (last !== undefined && last !== year && has('compare'))
    return { ...wholeYear(year), compared: wholeYear(last) };
  if (last !== undefined && last > year && !has('compare', 'trend'))
    return { from: wholeYear(year).from, to: wholeYear(last).to };
  const found = wholeYear(year);
  return has('since')
    ? { from: isAfter(reading) ? found.to : found.from, to: utc(2200, 0) }
    : has('until')
      ? { from: beginningOfTime, to: found.from }
      : found;
}

function digitsOf(said: string | undefined): number | undefined {
  return said !== undefined && /^\d{1,2}$/.test(said) ? Number(said) : undefined;
}
