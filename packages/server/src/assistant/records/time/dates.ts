import type { Word } from '../../language/words.ts';
import type { RecordReading } from '../reading.ts';
import { dayFrom, monthOfYear, utc, type ComparedPeriod, type Period } from './calendar.ts';
import { isDoubtfulMonth, monthOf } from './names.ts';
import { dayOfMonth, yearOf } from './numbers.ts';
import { isAfter, until } from './parts-of-years.ts';

/**
 * The time between dates, on a date or in a month: "between 2026-09-01 and 2026-09-30", "from 1 July to 31
 * August", "1–15 November", "since March", "September 2026". Both ends belong to it.
 */
export function readDates(question: string, reading: RecordReading, now: Date): ComparedPeriod | undefined {
  const dates = writtenDates(question);
  const spans = dates.length > 0 ? dates.map(dayFrom) : spelledDates(reading, now);
  const [first, second] = spans.toSorted((a, b) => a.from.getTime() - b.from.getTime());
  if (!first || Number.isNaN(first.from.getTime())) return undefined;
  if (second && dates.length === 0 && comparesMonths(reading)) return { ...spans[0]!, compared: spans[1]! };
  if (second) return { from: first.from, to: second.to };
  const begin = isAfter(reading) ? first.to : first.from;
  if (reading.has('since')) return { from: begin, to: now > begin ? now : utc(2200, 0) };
  if (reading.has('until')) return until(first, reading);
  return first;
}

/** "October against September", "more in October than in September": no time from one to the other. */
function comparesMonths({ words, at }: RecordReading): boolean {
  const [first, last] = [words.findIndex(isMonth), words.findLastIndex(isMonth)];
  return words.some(
    ({ forms }, index) =>
      first < index && index < last && (at('compare', index) || /^(?:than|als|que|qu)$/u.test(forms[0]!)),
  );
}
const isMonth = (word: Word) => monthOf(word) !== undefined;

/** Dates in figures: 2026-09-01, 1.9.2026, 01/09/2026 with the day first. */
function writtenDates(question: string): Date[] {
  return [
    ...question.matchAll(
      /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)|(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/g,
    ),
  ].map(([, year, month, day, otherDay, otherMonth, otherYear]) =>
    year === undefined
      ? utc(Number(otherYear), Number(otherMonth) - 1, Number(otherDay))
      : utc(Number(year), Number(month) - 1, Number(day)),
  );
}

interface SpelledDate {
  month: number;
  year: number | undefined;
  days: number[];
}

/** Dates with the name of a month. One without a year is the latest that has begun, or the next for what is due. */
function spelledDates(reading: RecordReading, now: Date): Period[] {
  const { words } = reading;
  const found: SpelledDate[] = [];
  for (const [index, word] of words.entries()) {
    const month = monthOf(word);
    if (month === undefined || (isDoubtfulMonth(word) && !standsLikeMonth(words, index))) continue;
    const after = dayOfMonth(words[index + 1]);
    const days = daysBefore(words, index);
    const year = yearOf(words[index + 1]) ?? yearOf(words[index + 2]);
    found.push({
      month,
      year,
      days: days.length > 0 || after === undefined ? days : daysAfter(words, index),
    });
  }
  const isOfFuture =
    reading.has('due', 'coming', 'next_service', 'unfinished') ||
    (reading.has('until') && !reading.has('completed'));
  const knownYear = found.find(({ year }) => year !== undefined)?.year;
  return found.flatMap(({ month, year, days }) => {
    const isAhead = month > now.getUTCMonth();
    const guessed = now.getUTCFullYear() - (isAhead && !isOfFuture ? 1 : 0);
    const inYear = year ?? knownYear ?? guessed;
    return days.length === 0
      ? [monthOfYear(inYear, month)]
      : days.map((day) => dayFrom(utc(inYear, month, day)));
  });
}

/** The days before a month: "1 to 15 November", "the 5th of November". */
function daysBefore(words: readonly Word[], index: number): number[] {
  const days: number[] = [];
  for (let place = index - 1; place >= 0 && place >= index - 5; place--) {
    const day = dayOfMonth(words[place]);
    if (day !== undefined) days.push(day);
    else if (!isJoin(words[place])) break;
  }
  return days.slice(0, 2);
}

/** The days after a month: "November 1 to 15". */
function daysAfter(words: readonly Word[], index: number): number[] {
  const first = dayOfMonth(words[index + 1]);
  const isRange = isJoin(words[index + 2]) && monthOf(words[index + 4]) === undefined;
  const second = isRange ? dayOfMonth(words[index + 3]) : undefined;
  return [first, second].filter((day) => day !== undefined);
}

const isJoin = (word: Word | undefined) =>
  /^(?:of|de|del|the|and|to|till|until|bis|und|vom|al|a|y|au|et|le|el|و|الي|حتي)$/u.test(
    word?.forms[0] ?? '',
  );

/** Whether "may", "mar" and the like stand where a month does: beside a number or after "in", "since". */
function standsLikeMonth(words: readonly Word[], index: number): boolean {
  const [before, after] = [words[index - 1], words[index + 1]];
  return (
    dayOfMonth(before) !== undefined ||
    dayOfMonth(after) !== undefined ||
    yearOf(after) !== undefined ||
    /^(?:in|since|between|zwischen|entre|بين|of|during|until|till|before|after|from|to|than|vs|versus|last|this|and|im|seit|ab|bis|en|desde|de|depuis|avant|منذ|في)$/u.test(
      before?.forms[0] ?? '',
    )
  );
}
