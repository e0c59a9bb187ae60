import { isNoDate, readDate, type DateOrder, type WrittenDate } from './dates.ts';
import type { Kind } from './fields.ts';
import { readHours, readNumber, type DecimalSign, type WrittenNumber } from './numbers.ts';
import { dayText, instantText } from './zones.ts';

/** What the caller says of the forms of a column's values. */
export interface Formats {
  dateOrder?: DateOrder | undefined;
  decimal?: DecimalSign | undefined;
  timeZone?: string | undefined;
  /** The value of the field for each value of the file. */
  values?: Readonly<Record<string, string>> | undefined;
}

/** The value of a cell, null for one that says that there is none, or the rule that the cell breaks. */
type Reading = { value: unknown } | { problem: string };

/** How the cells of a column are read. */
export interface Proof {
  read(cell: string): Reading;
  /** What was found out, in words for people. */
  notes: string[];
  /** What the cells do not decide, with the options that would. */
  questions: string[];
}

/** Sees all cells of a column before the first one is read. Empty cells are not shown to it. */
export interface Prover {
  see(cell: string, line: number): void;
  conclude(): Proof;
}

/** A prover for the column `name`, whose cells become the field. */
export function proverFor(field: string, name: string, kind: Kind, formats: Formats): Prover {
  const column = `“${name}” (${field})`;
  if (kind === 'text' || kind === 'code') return textProver(kind, formats);
  if (kind === 'number' || kind === 'hours') return numberProver(column, kind, formats);
  if (typeof kind === 'object') return choiceProver(field, column, kind.oneOf, formats);
  return dateProver(field, column, kind, formats);
}

/** How spreadsheets write long numbers. Several codes look the same then. */
const shortened = /^\d(?:[.,]\d+)?E\+\d{2,3}$/;

/** Text proves nothing: it is what it is, or what the mapping says that it means. */
function textProver(kind: 'text' | 'code', { values = {} }: Formats): Prover {
  const meanings = new Map(Object.entries(values));
  return {
    see: () => {},
    conclude: () => ({
      read: (cell) => {
        const value = meanings.get(cell) ?? cell;
        return kind === 'code' && shortened.test(value)
          ? {
              problem: `has lost digits in a spreadsheet, which wrote “${value}”; export the column as text`,
            }
          : { value };
      },
      notes: [],
      questions: [],
    }),
  };
}

/** Where a cell stands that proves something. */
interface Example {
  cell: string;
  line: number;
}
const shown = ({ cell, line }: Example) => `${cell} in line ${line}`;

function numberProver(column: string, kind: 'number' | 'hours', { decimal }: Formats): Prover {
  const parse = (cell: string): WrittenNumber | undefined =>
    (kind === 'hours' ? readHours(cell) : undefined) ?? readNumber(cell);
  const only: Partial<Record<DecimalSign, Example>> = {};
  let either: Example | undefined;
  const currencies = new Set<string>();
  return {
    see(cell, line) {
      const number = parse(cell);
      if (!number) return;
      const { '.': point, ',': comma } = number.readings;
      if (number.currency) currencies.add(number.currency);
      if (point === undefined) only[','] ??= { cell, line };
      else if (comma === undefined) only['.'] ??= { cell, line };
      else if (point !== comma) either ??= { cell, line };
    },
    conclude() {
      const { '.': point, ',': comma } = only;
      const proved = point ? '.' : ',';
      const sign = decimal ?? proved;
      const notes: string[] = [];
      const questions: string[] = [];
      if (decimal === undefined) {
        const decides = 'Give --decimal . or --decimal ,';
        if (point && comma)
          questions.push(
            `${column} has numbers of two forms: ${shown(point)} and ${shown(comma)}. ${decides}`,
          );
        else if (either && !point && !comma)
          questions.push(
            `${column} has numbers that can be read in two ways, such as ${shown(either)}. ${decides}`,
          );
        else if (either || comma)
          notes.push(`${column}: the decimal sign is “${sign}”, as ${shown((point ?? comma)!)} proves`);
      }
      if (currencies.size > 0)
        notes.push(`${column}: the currency is not kept: ${[...currencies].join(', ')}`);
      const what = kind === 'hours' ? 'hours, such as 1.5 or 1:30' : 'a number';
      return {
        notes,
        questions,
        read(cell) {
          const value = parse(cell)?.readings[sign];
          return value === undefined ? { problem: `must be ${what}, not “${cell}”` } : { value };
        },
      };
    },
  };
}

function choiceProver(
  field: string,
  column: string,
  oneOf: readonly string[],
  { values = {} }: Formats,
): Prover {
  const meanings = new Map(Object.entries(values).map(([from, to]) => [from.toLowerCase(), to]));
  const meaningOf = (cell: string): string | undefined => {
    const written = cell.toLowerCase();
    const whole = meanings.get(written);
    if (whole !== undefined) return whole;
    const own = written.replace(/[\s-]+/g, '_');
    if (oneOf.includes(own)) return own;
    // “2 - High”: the word says more than the number.
    const word = /^\p{L}?\d{1,3}\s*[-–:.)]\s*(\p{L}.*)$/u.exec(written)?.[1];
    if (word !== undefined) return meaningOf(word);
    // A list of statuses, as SAP prints it: the value counts that the mapping names first.
    const words = new Set(written.split(/\s+/));
    return [...meanings].find(([from]) => words.has(from))?.[1];
  };
  let known = 0;
  const unknown = new Set<string>();
  return {
    see(cell) {
      if (meaningOf(cell) !== undefined) known++;
      else if (unknown.size < 12) unknown.add(cell);
    },
    conclude() {
      const named = [...unknown].map((value) => `${value}=…`).join(',');
      return {
        notes: [],
        questions:
          known === 0 && unknown.size > 0
            ? [
                `${column} has no value that the field knows: ${[...unknown].join(', ')}. Say what they mean with --values '${field}:${named}', each one of ${oneOf.join(', ')}`,
              ]
            : [],
        read(cell) {
          const value = meaningOf(cell);
          return value === undefined
            ? {
                problem: `must be one of ${oneOf.join(', ')}, not “${cell}”; or say with --values what it means`,
              }
            : { value };
        },
      };
    },
  };
}

type DateKind = 'instant' | 'due' | 'dated' | 'day';

function dateProver(field: string, column: string, kind: DateKind, formats: Formats): Prover {
  const only: Partial<Record<DateOrder, Example>> = {};
  let either: Example | undefined;
  let local: Example | undefined;
  let midnight: Example | undefined;
  let day: Example | undefined;
  let short: Example | undefined;
  let points: Example | undefined;
  let serial: Example | undefined;
  return {
    see(cell, line) {
      const date = isNoDate(cell) ? undefined : readDate(cell);
      if (!date) return;
      const example = { cell, line };
      const { dmy, mdy, ymd } = date.readings;
      if (date.needsOrder && !date.hasPoints) {
        if (dmy && mdy) either ??= dayText(dmy) === dayText(mdy) ? undefined : example;
        else if (dmy) only.dmy ??= example;
        else if (mdy) only.mdy ??= example;
        else if (ymd) only.ymd ??= example;
      }
      if (date.hasPoints) points ??= example;
      if (date.hasShortYear) short ??= example;
      if (date.isSerial) serial ??= example;
      if (!date.time) day ??= example;
      else if (date.offset === undefined) {
        if (isMidnight(date)) midnight ??= example;
        else local ??= example;
      }
    },
    conclude() {
      const notes: string[] = [];
      const questions: string[] = [];
      const proved = (['dmy', 'mdy', 'ymd'] as const).filter((order) => only[order]);
      const order = formats.dateOrder ?? proved[0];
      if (formats.dateOrder === undefined) {
        const decides = `Give --date-format ${field}=dmy or --date-format ${field}=mdy`;
        if (proved.length > 1)
          questions.push(
            `${column} has dates of two forms: ${proved.map((one) => `${shown(only[one]!)} is ${orderInWords[one]}`).join(', ')}. ${decides}`,
          );
        else if (either && proved.length === 0)
          questions.push(
            `${column} has dates that can be read in two ways, such as ${shown(either)}. ${decides}`,
          );
        else if (order) notes.push(`${column}: ${orderInWords[order]}, as ${shown(only[order]!)} proves`);
      }
      const zone = formats.timeZone;
      if (local && kind !== 'day' && zone === undefined)
        questions.push(
          `${column} has times without a zone, such as ${shown(local)}. Give --time-zone, such as --time-zone Europe/Berlin or --time-zone UTC`,
        );
      if (points && formats.dateOrder === undefined)
        notes.push(`${column}: dates with points, such as ${shown(points)}, have the day first`);
      if (serial) notes.push(`${column}: numbers such as ${shown(serial)} are read as dates of Excel`);
      if (short) notes.push(`${column}: years of two digits, such as ${shown(short)}, are 1970 to 2069`);
      const areDays =
        midnight !== undefined && local === undefined && (zone === undefined || kind === 'dated');
      if (areDays) notes.push(`${column}: every time is 00:00, so the dates are read as days`);
      if ((day || areDays) && kind === 'instant')
        notes.push(`${column}: a day without a time is 00:00 ${zone ?? 'UTC'}`);
      if ((day || areDays) && kind === 'dated')
        notes.push(`${column}: a day without a time is kept as 00:00 UTC, and shown as that day`);
      return {
        notes,
        questions,
        read(cell) {
          if (isNoDate(cell)) return { value: null };
          const date = readDate(cell);
          const usual = date?.hasPoints ? 'dmy' : (order ?? 'dmy');
          const found = date?.readings[formats.dateOrder ?? usual];
          if (!date || !found)
            return {
              problem: `must be a date${order && date ? `, ${orderInWords[order]}` : ''}, not “${cell}”`,
            };
          const asDay = !date.time || (areDays && date.offset === undefined);
          if (kind === 'day') return { value: dayText(found) };
          const value =
            kind === 'due' && asDay
              ? dayText(found) // a due day stays a day, in every time zone
              : instantText(
                  found,
                  asDay ? withoutTime(date) : date,
                  asDay && kind === 'dated' ? 'UTC' : (zone ?? 'UTC'),
                );
          return value === undefined
            ? { problem: `must be a time that the clocks of ${zone} showed, not “${cell}”` }
            : { value };
        },
      };
    },
  };
}

const orderInWords: Record<DateOrder, string> = {
  dmy: 'day first',
  mdy: 'month first',
  ymd: 'year first',
};

const isMidnight = ({ time }: WrittenDate) =>
  time?.hour === 0 && time.minute === 0 && time.second === 0 && !/[1-9]/.test(time.fraction);

function withoutTime(date: WrittenDate): WrittenDate {
  const { time: _, ...day } = date;
  return day;
}
