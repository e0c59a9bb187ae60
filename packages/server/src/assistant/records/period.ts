import type { Word } from '../language/words.ts';
import type { RecordReading } from './reading.ts';

/** A half-open interval of time: `from` belongs to it, `to` does not. */
export interface Period {
  from: Date;
  to: Date;
}

const DAY = 86_400_000;
const startOfDay = (time: number) => new Date(Math.floor(time / DAY) * DAY);
const utc = (year: number, month: number, day = 1) => new Date(Date.UTC(year, month, day));

/** The first three letters of the months; the fourth tells "juin" from "juil", "mars" from "mai". */
const monthNames = [
  ['january', 'januar', 'enero', 'janvier', 'يناير'],
  ['february', 'februar', 'febrero', 'fevrier', 'فبراير'],
  ['march', 'marz', 'marzo', 'mars', 'مارس'],
  ['april', 'abril', 'avril', 'ابريل'],
  ['may', 'mai', 'mayo', 'مايو'],
  ['june', 'juni', 'junio', 'juin', 'يونيو'],
  ['july', 'juli', 'julio', 'juillet', 'يوليو'],
  ['august', 'agosto', 'aout', 'اغسطس'],
  ['september', 'septiembre', 'septembre', 'سبتمبر'],
  ['october', 'oktober', 'octubre', 'octobre', 'اكتوبر'],
  ['november', 'noviembre', 'novembre', 'نوفمبر'],
  ['december', 'dezember', 'diciembre', 'decembre', 'ديسمبر'],
];

/** The time that a question asks about, in UTC; undefined if it names none. */
export function readPeriod(question: string, reading: RecordReading, now: Date): Period | undefined {
  return (
    betweenDates(question, now) ??
    namedDay(reading, now) ??
    numberOfUnits(reading, now) ??
    calendarUnit(reading, now) ??
    namedMonth(reading, now)
  );
}

/** "Between 2026-09-01 and 2026-09-30" includes both days; "since 2026-09-01" ends now. */
function betweenDates(question: string, now: Date): Period | undefined {
  const found = [
    ...question.matchAll(
      /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)|(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/g,
    ),
  ].map(([, year, month, day, otherDay, otherMonth, otherYear]) =>
    year === undefined
      ? utc(Number(otherYear), Number(otherMonth) - 1, Number(otherDay))
      : utc(Number(year), Number(month) - 1, Number(day)),
  );
  const [first, second] = found.toSorted((a, b) => a.getTime() - b.getTime());
  if (!first || Number.isNaN(first.getTime())) return undefined;
  if (second) return { from: first, to: new Date(second.getTime() + DAY) };
  const isSince = /\bsince\b|\bafter\b|\bseit\b|\bdesde\b|\bdepuis\b|منذ/iu.test(question);
  return { from: first, to: isSince ? now : new Date(first.getTime() + DAY) };
}

function namedDay(reading: RecordReading, now: Date): Period | undefined {
  const offset = reading.has('today')
    ? 0
    : reading.has('yesterday')
      ? -1
      : reading.has('tomorrow')
        ? 1
        : undefined;
  if (offset === undefined) return undefined;
  const from = new Date(startOfDay(now.getTime()).getTime() + offset * DAY);
  return { from, to: new Date(from.getTime() + DAY) };
}

/** "The last 30 days", "next 2 weeks". */
function numberOfUnits({ words, has, at }: RecordReading, now: Date): Period | undefined {
  const isComing = has('coming') && !has('past');
  for (const [index, word] of words.entries()) {
    const count = numberOf(word);
    const isNear = (at('past', index - 1) || at('past', index - 2) || at('past', index + 1)) && !isComing;
    const isAhead =
      (at('coming', index - 1) || at('coming', index - 2) || at('coming', index + 1)) && isComing;
    const unit = unitAt(at, index + 1) ?? unitAt(at, index + 2);
    if (count === undefined || !unit || !(isNear || isAhead)) continue;
    const shifted = shift(now, unit, isComing ? count : -count);
    return isComing ? { from: now, to: shifted } : { from: shifted, to: now };
  }
  return undefined;
}

const units = ['day', 'week', 'month', 'year'] as const;
type TimeUnit = (typeof units)[number];

function unitAt(at: RecordReading['at'], index: number): TimeUnit | undefined {
  return units.find((unit) => at(unit, index));
}

function shift(now: Date, unit: TimeUnit, count: number): Date {
  if (unit === 'day' || unit === 'week')
    return new Date(now.getTime() + count * (unit === 'day' ? 1 : 7) * DAY);
  const months = unit === 'month' ? count : 12 * count;
  // Twelve months are the 365 days of the other figures.
  if (months % 12 === 0) return new Date(now.getTime() + (months / 12) * 365 * DAY);
  const shifted = new Date(now);
  shifted.setUTCMonth(shifted.getUTCMonth() + months);
  return shifted;
}

/** "This week" from Monday, "last month", "this year". */
function calendarUnit({ has }: RecordReading, now: Date): Period | undefined {
  const step = has('this') ? 0 : has('past') ? -1 : has('coming') ? 1 : undefined;
  if (step === undefined) return undefined;
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  if (has('week')) {
    const today = startOfDay(now.getTime());
    const monday = today.getTime() - ((today.getUTCDay() + 6) % 7) * DAY + step * 7 * DAY;
    return { from: new Date(monday), to: new Date(monday + 7 * DAY) };
  }
  if (has('month')) return { from: utc(year, month + step), to: utc(year, month + step + 1) };
  if (has('year')) return { from: utc(year + step, 0), to: utc(year + step + 1, 0) };
  return undefined;
}

/** "September 2026"; without a year the latest September that has begun. */
function namedMonth({ words }: RecordReading, now: Date): Period | undefined {
  for (const [index, { forms }] of words.entries()) {
    const month = monthNames.findIndex((names) => names.some((name) => forms.includes(name)));
    if (month < 0) continue;
    const said = numberOf(words[index + 1]) ?? numberOf(words[index + 2]);
    const year =
      said !== undefined && said > 1900 ? said : now.getUTCFullYear() - (month > now.getUTCMonth() ? 1 : 0);
    return { from: utc(year, month), to: utc(year, month + 1) };
  }
  return undefined;
}

function numberOf(word: Word | undefined): number | undefined {
  return word && /^\d{1,4}$/.test(word.said) ? Number(word.said) : undefined;
}
