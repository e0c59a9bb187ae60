import type { RecordReading } from '../reading.ts';
import { beginningOfTime, DAY, quarterOfYear, utc, type Period } from './calendar.ts';
import { yearOf } from './numbers.ts';

/** "After 2018" begins when it ends, unlike "since 2018". */
export const isAfter = ({ words, at }: RecordReading): boolean =>
  words.some(
    ({ forms }, index) => at('since', index) && /^(?:after|nach|despues|apres|بعد)$/u.test(forms[0]!),
  );

/** "Since March" goes on until now; "before March" begins at no time. */
export const openEnded = (period: Period, reading: RecordReading, now: Date): Period =>
  reading.has('since')
    ? { from: period.from, to: new Date(Math.max(now.getTime(), period.from.getTime() + DAY)) }
    : reading.has('until')
      ? until(period, reading)
      : period;

/** "Before Friday" ends when Friday begins; "by Friday" and what is due "until Friday" include it. */
export function until({ from, to }: Period, { words, has, at }: RecordReading): Period {
  const said = words.filter((_, index) => at('until', index)).map(({ forms }) => forms[0]!);
  const isIncluded = said.includes('by') || (has('due') && !said.some((word) => before.test(word)));
  return { from: beginningOfTime, to: isIncluded ? to : from };
}
const before = /^(?:before|prior|vor|antes|avant|قبل)$/u;

/** "Q3", "the third quarter of 2025"; "last quarter" is a calendar unit. */
export function quarter(reading: RecordReading, now: Date): Period | undefined {
  const { words, at } = reading;
  for (const [index, { said }] of words.entries()) {
    const short = /^[qt]([1-4])$/i.exec(said)?.[1];
    const number =
      short !== undefined
        ? Number(short)
        : at('quarter', index)
          ? (ordinalOf(words[index - 1]?.forms) ?? ordinalOf(words[index + 1]?.forms))
          : undefined;
    if (number === undefined) continue;
    const year = [1, 2, 3].map((step) => yearOf(words[index + step])).find((one) => one !== undefined);
    const current = now.getUTCFullYear();
    const found = quarterOfYear(year ?? current, number - 1);
    const isAhead = year === undefined && found.from > now && !reading.has('due', 'coming', 'next_service');
    return openEnded(isAhead ? quarterOfYear(current - 1, number - 1) : found, reading, now);
  }
  return undefined;
}

/** "The first half of 2026", "H1". */
export function halfYear(reading: RecordReading, now: Date): Period | undefined {
  const { words, at } = reading;
  for (const [index, { said }] of words.entries()) {
    const short = /^h([12])$/i.exec(said)?.[1];
    const number =
      short !== undefined
        ? Number(short)
        : at('half_year', index)
          ? (ordinalOf(words[index - 1]?.forms) ?? ordinalOf(words[index + 1]?.forms))
          : undefined;
    if (number === undefined || number > 2) continue;
    const year =
      [1, 2, 3].map((step) => yearOf(words[index + step])).find((one) => one !== undefined) ??
      now.getUTCFullYear();
    return {
      from: utc(year, number === 1 ? 0 : 6),
      to: utc(number === 1 ? year : year + 1, number === 1 ? 6 : 0),
    };
  }
  return undefined;
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
