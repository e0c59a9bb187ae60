import { expect, it } from 'vitest';
import {
  addDays,
  dayFrom,
  mondayOf,
  monthOfYear,
  periodBefore,
  quarterOfYear,
  startOfDay,
  utc,
  weekOfYear,
  wholeYear,
  type Period,
} from './calendar.ts';

const days = ({ from, to }: Period) => [from, to].map((time) => time.toISOString().slice(0, 10));
const between = (from: string, to: string): Period => ({ from: new Date(from), to: new Date(to) });

it.each([
  ['the day', dayFrom(utc(2028, 1, 28)), '2028-02-28', '2028-02-29'],
  ['February of a leap year', monthOfYear(2028, 1), '2028-02-01', '2028-03-01'],
  ['December', monthOfYear(2026, 11), '2026-12-01', '2027-01-01'],
  ['the first quarter', quarterOfYear(2026, 0), '2026-01-01', '2026-04-01'],
  ['the last quarter', quarterOfYear(2026, 3), '2026-10-01', '2027-01-01'],
  ['the year', wholeYear(2026), '2026-01-01', '2027-01-01'],
  // ISO 8601: the first week is the one with January 4th.
  ['week 1 of a year that begins on a Thursday', weekOfYear(2026, 1), '2025-12-29', '2026-01-05'],
  ['week 1 of a year that begins on a Friday', weekOfYear(2027, 1), '2027-01-04', '2027-01-11'],
  ['week 53', weekOfYear(2026, 53), '2026-12-28', '2027-01-04'],
])('%s is from one day to before another', (_, period, from, to) => {
  expect(days(period)).toEqual([from, to]);
});

it.each([
  ['2026-11-23T00:00:00Z', '2026-11-23'], // a Monday
  ['2026-11-28T23:59:59Z', '2026-11-23'],
  ['2026-11-29T12:00:00Z', '2026-11-23'], // a Sunday
  ['2027-01-01T00:00:00Z', '2026-12-28'],
])('the week of %s begins on %s', (time, monday) => {
  expect(mondayOf(new Date(time)).toISOString()).toBe(`${monday}T00:00:00.000Z`);
});

it('a day begins at midnight UTC', () => {
  expect(startOfDay(new Date('2026-03-29T23:30:00Z')).toISOString()).toBe('2026-03-29T00:00:00.000Z');
  expect(addDays(utc(2026, 2, 1), -1).toISOString()).toBe('2026-02-28T00:00:00.000Z');
});

it.each([
  ['a month', between('2026-03-01', '2026-04-01'), '2026-02-01', '2026-03-01'],
  ['a quarter', between('2026-01-01', '2026-04-01'), '2025-10-01', '2026-01-01'],
  ['a year', between('2026-01-01', '2027-01-01'), '2025-01-01', '2026-01-01'],
  ['a week', between('2026-03-02', '2026-03-09'), '2026-02-23', '2026-03-02'],
  ['a day on the first of a month', between('2026-03-01', '2026-03-02'), '2026-02-28', '2026-03-01'],
  ['the days from the first on', between('2026-03-01', '2026-03-15'), '2026-02-15', '2026-03-01'],
])('before %s lies as much', (_, period, from, to) => {
  expect(days(periodBefore(period))).toEqual([from, to]);
});
