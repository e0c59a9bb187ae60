import type { RecordReading } from '../reading.ts';
import { beginningOfTime, DAY, quarterOfYear, startOfDay, utc, type Period } from './calendar.ts';
import { isAnd, yearOf } from './numbers.ts';
import { joined, type Joining, type SaidPeriod } from './several.ts';

/** "Since March" goes on until now; "before March" begins at no time, what is due by Friday begins today. */
export function openEnded(period: SaidPeriod, reading: RecordReading, now: Date): SaidPeriod {
  const { has } = reading;
  if (has('since')) return { ...period, to: new Date(Math.max(now.getTime(), period.from.getTime() + DAY)) };
  if (!has('until')) return period;
  const isAhead = isToCome(reading) && period.to > now;
  return { ...period, from: isAhead ? startOfDay(now) : beginningOfTime, to: endOf(period, reading) };
}

const isToCome = ({ has }: RecordReading) => has('due', 'unfinished', 'next_service');

/** "Due by Friday" is also on Friday, "before Friday" is not. */
export function endOf({ from, to }: Period, reading: RecordReading): Date {
  const isBefore = reading.words.some(({ forms }) =>
    /^(?:before|prior|vor|antes|avant|قبل)$/u.test(forms[0]!),
  );
  const isBy = reading.words.some(({ forms }) => forms[0] === 'by');
  return (isToCome(reading) || isBy) && !isBefore ? to : from;
}

/** "March last year": the year that a question names without its number. */
export function relativeYear({ words, at }: RecordReading, now: Date): number | undefined {
  const index = words.findIndex((_, place) => at('year', place));
  const step = [-1, 1]
    .map((near) =>
      at('past', index + near)
        ? -1
        : at('this', index + near)
          ? 0
          : at('coming', index + near)
            ? 1
            : undefined,
    )
    .find((one) => one !== undefined);
  return index < 0 || step === undefined ? undefined : now.getUTCFullYear() + step;
}

/** "Q3", "the third quarter of 2025", "Q1 and Q2"; "last quarter" is a calendar unit. */
export function quarter(reading: RecordReading, joining: Joining, now: Date): SaidPeriod | undefined {
  const current = now.getUTCFullYear();
  const isToCome = reading.has('due', 'coming', 'next_service');
  const found = joined(
    partsSaid(reading, 'quarter', /^[qt]([1-4])$/i, now).map(({ number, year }) => {
      const inYear = quarterOfYear(year ?? current, number - 1);
      const isAhead = year === undefined && inYear.from > now && !isToCome;
      return isAhead ? quarterOfYear(current - 1, number - 1) : inYear;
    }),
    joining,
  );
  return found && openEnded(found, reading, now);
}

/** "The first half of 2026", "H1". */
export function halfYear(reading: RecordReading, joining: Joining, now: Date): SaidPeriod | undefined {
  return joined(
    partsSaid(reading, 'half_year', /^h([12])$/i, now)
      .filter(({ number }) => number <= 2)
      .map(({ number, year = now.getUTCFullYear() }) => ({
        from: utc(year, number === 1 ? 0 : 6),
        to: utc(number === 1 ? year : year + 1, number === 1 ? 6 : 0),
      })),
    joining,
  );
}

/** The numbers of the quarters or halves that the question names, each with its year. */
function partsSaid(
  reading: RecordReading,
  concept: 'quarter' | 'half_year',
  short: RegExp,
  now: Date,
): { number: number; year: number | undefined }[] {
  const { words, at } = reading;
  const found = words.flatMap(({ said }, index) => {
    const digit = short.exec(said)?.[1];
    const isNamed = at(concept, index);
    const numbers =
      digit !== undefined
        ? [Number(digit)]
        : [
            // "The first and second quarter".
            isNamed && isAnd(words[index - 2]) ? ordinalOf(words[index - 3]?.forms) : undefined,
            isNamed ? (ordinalOf(words[index - 1]?.forms) ?? ordinalOf(words[index + 1]?.forms)) : undefined,
          ];
    const year = [1, 2, 3].map((step) => yearOf(words[index + step])).find((one) => one !== undefined);
    return numbers.flatMap((number) => (number === undefined ? [] : [{ number, year }]));
  });
  const known = found.find(({ year }) => year !== undefined)?.year ?? relativeYear(reading, now);
  return found.map(({ number, year }) => ({ number, year: year ?? known }));
}

const ordinals = [
  ['1', '1st', '1er', 'first', 'erstes', 'ersten', 'primer', 'premier', 'الاول', 'اول'],
  ['2', '2nd', '2e', 'second', 'zweites', 'zweiten', 'segundo', 'deuxieme', 'الثاني', 'ثاني'],
  ['3', '3rd', '3e', 'third', 'drittes', 'dritten', 'tercer', 'troisieme', 'الثالث', 'ثالث'],
  ['4', '4th', '4e', 'fourth', 'viertes', 'vierten', 'cuarto', 'quatrieme', 'الرابع', 'رابع'],
];
function ordinalOf(forms: readonly string[] | undefined): number | undefined {
  const index = ordinals.findIndex((same) => same.some((one) => forms?.includes(one)));
  return index < 0 ? undefined : index + 1;
}
