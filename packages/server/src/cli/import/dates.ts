// The forms in which other systems write days and times.

/** In which order a date has its day, month and year. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export interface Day {
  year: number;
  month: number;
  day: number;
}

interface Time {
  hour: number;
  minute: number;
  second: number;
  /** Digits after the second, without the point. */
  fraction: string;
}

/** A cell that has the form of a date. */
export interface WrittenDate {
  /** The day, for each order in which the cell can be read. A form that says its order is under each. */
  readings: Partial<Record<DateOrder, Day>>;
  /** Three numbers, of which the cell itself does not say which one is the day. */
  needsOrder: boolean;
  /** Dates with points have the day first, unless somebody says otherwise. */
  hasPoints: boolean;
  /** A number of days, as Excel keeps dates. */
  isSerial: boolean;
  hasShortYear: boolean;
  time?: Time;
  /** Minutes ahead of UTC, if the cell says so. */
  offset?: number;
}

const timeForm =
  /(?:[Tt]|,?\s)\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:\s*([AaPp])\.?[Mm]\.?)?\s*(Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/;

const months: Record<string, number> = {
  jan: 1, jän: 1, feb: 2, mar: 3, mär: 3, mrz: 3, apr: 4, may: 5, mai: 5, jun: 6, jul: 7,
  aug: 8, sep: 9, oct: 10, okt: 10, nov: 11, dec: 12, dez: 12,
  ene: 1, fév: 2, fev: 2, abr: 4, avr: 4, juin: 6, juil: 7, aoû: 8, aou: 8, ago: 8, dic: 12, déc: 12,
}; // prettier-ignore

/** Reads a cell as a date, with or without a time. Undefined for anything else. */
export function readDate(cell: string): WrittenDate | undefined {
  const match = timeForm.exec(cell);
  const written = readDay((match ? cell.slice(0, match.index) : cell).trim());
  if (!written) return undefined;
  if (!match) return written;
  if (written.isSerial) return undefined;
  const [, hours, minutes, seconds = '0', fraction = '', half, zone] = match;
  const time = { hour: Number(hours), minute: Number(minutes), second: Number(seconds), fraction };
  if (half) {
    if (time.hour < 1 || time.hour > 12) return undefined;
    time.hour = (time.hour % 12) + (/p/i.test(half) ? 12 : 0);
  }
  const isMidnight = time.hour === 24 && time.minute === 0 && time.second === 0 && !/[1-9]/.test(fraction);
  if ((time.hour > 23 && !isMidnight) || time.minute > 59 || time.second > 59) return undefined;
  const offset = zone === undefined ? undefined : minutesOf(zone);
  if (offset !== undefined && Math.abs(offset) > 14 * 60) return undefined;
  return { ...written, time, ...(offset === undefined ? {} : { offset }) };
}

function minutesOf(zone: string): number {
  if (/^(z|utc|gmt)$/i.test(zone)) return 0;
  const digits = zone.replace(/\D/g, '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0);
  return zone.startsWith('-') ? -minutes : minutes;
}

function readDay(text: string): WrittenDate | undefined {
  const fixed =
    /^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})$/.exec(text) ??
    /^(?<year>(?:19|20|21)\d{2})(?<month>\d{2})(?<day>\d{2})$/.exec(text);
  if (fixed) return inOneOrder(fixed.groups as unknown as Parts);
  const numbers = /^(\d{1,2})([-/ ]|\.\s?)(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (numbers) return inManyOrders(numbers[1]!, numbers[3]!, numbers[4]!, numbers[2]!.startsWith('.'));
  return readNamedMonth(text) ?? readSerial(text);
}

interface Parts {
  year: string;
  month: string;
  day: string;
}

function inOneOrder(parts: Parts): WrittenDate | undefined {
  const day = dayOf(parts);
  if (!day) return undefined;
  return {
    readings: { dmy: day, mdy: day, ymd: day },
    needsOrder: false,
    hasPoints: false,
    isSerial: false,
    hasShortYear: parts.year.length === 2,
  };
}

function inManyOrders(
  first: string,
  second: string,
  third: string,
  hasPoints: boolean,
): WrittenDate | undefined {
  const dmy = dayOf({ day: first, month: second, year: third });
  const mdy = dayOf({ month: first, day: second, year: third });
  const ymd =
    first.length === 2 && third.length === 2 ? dayOf({ year: first, month: second, day: third }) : undefined;
  if (!dmy && !mdy && !ymd) return undefined;
  return {
    readings: { ...(dmy ? { dmy } : {}), ...(mdy ? { mdy } : {}), ...(ymd ? { ymd } : {}) },
    needsOrder: true,
    hasPoints,
    isSerial: false,
    hasShortYear: third.length === 2,
  };
}

function readNamedMonth(text: string): WrittenDate | undefined {
  const form =
    /^(?:\p{L}{2,9}\.?,?\s+)?(?<day>\d{1,2})(?:\.|st|nd|rd|th|er)?[-\s/]*(?:de\s+)?(?<name>\p{L}{3,10})\.?[-\s,/]*(?:de\s+)?(?<year>\d{4}|\d{2})$/u.exec(
      text,
    ) ??
    /^(?:\p{L}{2,9}\.?,?\s+)?(?<name>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u.exec(
      text,
    );
  const { day = '', name = '', year = '' } = form?.groups ?? {};
  const word = name.normalize('NFC').toLowerCase();
  const month = months[word.slice(0, 4)] ?? months[word.slice(0, 3)];
  return month === undefined ? undefined : inOneOrder({ day, month: String(month), year });
}

/** The days of Excel's dates from 1954 to 2119: days since 1899-12-30, with the time as a fraction. */
function readSerial(text: string): WrittenDate | undefined {
  if (!/^\d{5}([.,]\d+)?$/.test(text)) return undefined;
  const serial = Number(text.replace(',', '.'));
  if (serial < 20_000 || serial > 80_000) return undefined;
  const seconds = Math.round((serial % 1) * 86_400);
  const at = new Date(Date.UTC(1899, 11, 30) + Math.trunc(serial) * 86_400_000 + seconds * 1000);
  const day = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  const time = {
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    fraction: '',
  };
  return {
    readings: { dmy: day, mdy: day, ymd: day },
    needsOrder: false,
    hasPoints: false,
    isSerial: true,
    hasShortYear: false,
    ...(seconds > 0 ? { time } : {}),
  };
}

/** The day, if the calendar has it. Years of two digits are those from 1970 to 2069. */
function dayOf(parts: Parts): Day | undefined {
  const short = Number(parts.year);
  const year = parts.year.length === 2 ? short + (short < 70 ? 2000 : 1900) : short;
  const month = Number(parts.month);
  const day = Number(parts.day);
  const at = new Date(Date.UTC(2000, month - 1, day));
  at.setUTCFullYear(year, month - 1, day);
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day && month >= 1 && month <= 12
    ? { year, month, day }
    : undefined;
}

/** The cells with which other systems say that there is no date. */
export function isNoDate(cell: string): boolean {
  return /^(0{1,2}[./-]0{1,2}[./-](0{2}|0{4})|0{4}[./-]00[./-]00|0{8}|0\/1\/00|1\/0\/(00|1900)|00[./]01[./]1900|1900-01-00)([ T]0{1,2}:00(:00)?)?$/.test(
    cell,
  );
}
