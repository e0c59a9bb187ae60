// The forms in which other systems write numbers.

export type DecimalSign = '.' | ',';

/** A cell that has the form of a number. */
export interface WrittenNumber {
  /** The value, for each decimal sign with which the cell can be read. */
  readings: Partial<Record<DecimalSign, number>>;
  /** A currency that stands beside the number. */
  currency: string | undefined;
}

/** The codes of currencies, such as EUR. */
const codes = new Set(Intl.supportedValuesOf('currency'));
const currencyBefore = /^(\p{Sc}|US\$|[A-Z]{3}|kr\.?|Fr\.?)\s*(?=[-+−(.\d])/u;
const currencyAfter = /(?<=[\d.)-])\s*(\p{Sc}|[A-Z]{3}|kr\.?|Fr\.?)$/u;

/**
 * Reads a cell as a number: with a currency, a minus sign before or after it, parentheses for a negative one,
 * groups of thousands, or an exponent. Undefined for anything else.
 */
export function readNumber(cell: string): WrittenNumber | undefined {
  let text = cell
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/−/g, '-')
    .trim();
  let negative = false;
  let currency: string | undefined;
  const strip = () => {
    const found = currencyBefore.exec(text) ?? currencyAfter.exec(text);
    if (found && currency === undefined && (!/^[A-Z]{3}$/.test(found[1]!) || codes.has(found[1]!))) {
      currency = found[1];
      text = text.replace(found[0], '').trim();
    }
  };
  strip();
  const inParentheses = /^\((.*)\)$/.exec(text);
  if (inParentheses) {
    negative = true;
    text = inParentheses[1]!.trim();
  } else {
    const sign = /^[-+]/.exec(text)?.[0] ?? /[-+]$/.exec(text)?.[0];
    if (sign) {
      negative = sign === '-';
      text = (/^[-+]/.test(text) ? text.slice(1) : text.slice(0, -1)).trim();
    }
  }
  strip();
  const readings = Object.fromEntries(
    (['.', ','] as const).flatMap((decimal) => {
      const value = valueOf(text, decimal);
      return value === undefined ? [] : [[decimal, negative && value !== 0 ? -value : value]];
    }),
  ) as WrittenNumber['readings']; // its keys are the two signs
  return Object.keys(readings).length === 0 ? undefined : { readings, currency };
}

/** The value of digits with groups of three, with the decimal sign that is given. */
function valueOf(text: string, decimal: DecimalSign): number | undefined {
  const match = /^([\d.,' ’]*?)(?:e([+-]?\d{1,3}))?$/i.exec(text);
  if (!match || !/\d/.test(text)) return undefined;
  const [whole = '', part, ...more] = match[1]!.split(decimal);
  if (more.length > 0 || (part !== undefined && !/^\d*$/.test(part))) return undefined;
  const group = decimal === '.' ? ',' : '.';
  const sign = [group, ' ', "'", '’'].find((one) => whole.includes(one));
  if (sign) {
    const groups = whole.split(sign);
    if (!/^[1-9]\d{0,2}$/.test(groups[0]!) || !groups.slice(1).every((digits) => /^\d{3}$/.test(digits)))
      return undefined;
  } else if (!/^\d*$/.test(whole)) return undefined;
  const digits = sign ? whole.replaceAll(sign, '') : whole;
  return Number(`${digits || '0'}.${part || '0'}e${match[2] ?? '0'}`);
}

/**
 * Reads working time as hours: `1:30`, `1:30:00`, `90m`, `1h 30m`, `1.5 h`, `22,5 MIN`. Undefined for a plain number, and for
 * anything else.
 */
export function readHours(cell: string): WrittenNumber | undefined {
  const clock = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?:\s*(?:h|std\.?))?$/i.exec(cell);
  if (clock) return same(Number(clock[1]) + Number(clock[2]) / 60 + Number(clock[3] ?? 0) / 3600);
  const iso = /^PT?(?=\d)(?:(\d+)H)?(?:(\d+)M)?$/i.exec(cell);
  const words =
    /^(?:(\d+)\s*(?:h|hrs?|hours?|std\.?))?\s*(?:(\d+)\s*(?:m|min|mins|minutes?|minuten?)\.?)?$/i.exec(cell);
  const match = iso ?? words;
  if (match && (match[1] || match[2])) return same(Number(match[1] ?? 0) + Number(match[2] ?? 0) / 60);
  const pair = /^(\d+)\s*h\s*([0-5]\d)$/i.exec(cell);
  if (pair) return same(Number(pair[1]) + Number(pair[2]) / 60);
  const [, number, unit] = /^(.*\d[-)]?)\s*(\p{L}+|['′])\.?$/u.exec(cell) ?? [];
  const hours = unit === undefined ? undefined : hoursIn(unit);
  const written = number === undefined || hours === undefined ? undefined : readNumber(number);
  return written && hours !== 1 ? { ...written, readings: times(written.readings, hours!) } : written;
}

const unitsOfTime: readonly (readonly [hours: number, words: RegExp])[] = [
  [1, /^(h|hrs?|hours?|hur|std|stunden?|heures?|horas?|ore|ora)$/i],
  [1 / 60, /^(m|min|mins|minutes?|minuten?|minutos?|minuti|['′])$/i],
  [1 / 3600, /^(s|secs?|seconds?|sek|sekunden?)$/i],
];

/** The hours of a unit of time; undefined for days, which do not always have as many, and for anything else. */
export function hoursIn(unit: string): number | undefined {
  const word = unit.trim().replace(/\.$/, '');
  return unitsOfTime.find(([, words]) => words.test(word))?.[0];
}

function times(readings: WrittenNumber['readings'], factor: number): WrittenNumber['readings'] {
  const { '.': point, ',': comma } = readings;
  return {
    ...(point === undefined ? {} : { '.': inHundredths(point * factor) }),
    ...(comma === undefined ? {} : { ',': inHundredths(comma * factor) }),
  };
}

/** Hours are kept with two decimals; halves are rounded up. */
function same(hours: number): WrittenNumber {
  const value = inHundredths(hours);
  return { readings: { '.': value, ',': value }, currency: undefined };
}

const inHundredths = (hours: number) => Math.round((hours + Number.EPSILON) * 100) / 100;
