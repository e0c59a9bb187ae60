/** A half-open interval of time: `from` belongs to it, `to` does not. */
export interface Period {
  from: Date;
  to: Date;
}

/** A period, and one with which it is compared: "October against September". */
export interface ComparedPeriod extends Period {
  compared?: Period;
}

export const DAY = 86_400_000;
/** The beginning of a period that has none: "until March". */
export const beginningOfTime = new Date(0);

export const utc = (year: number, month: number, day = 1) => new Date(Date.UTC(year, month, day));
export const startOfDay = (time: Date) => new Date(Math.floor(time.getTime() / DAY) * DAY);
export const addDays = (time: Date, days: number) => new Date(time.getTime() + days * DAY);

export const dayFrom = (from: Date): Period => ({ from, to: addDays(from, 1) });
export const monthOfYear = (year: number, month: number): Period => ({
  from: utc(year, month),
  to: utc(year, month + 1),
});
export const quarterOfYear = (year: number, quarter: number): Period => ({
  from: utc(year, quarter * 3),
  to: utc(year, quarter * 3 + 3),
});
export const wholeYear = (year: number): Period => ({ from: utc(year, 0), to: utc(year + 1, 0) });

/** The Monday of the week that contains the time. */
export function mondayOf(time: Date): Date {
  const today = startOfDay(time);
  return addDays(today, -((today.getUTCDay() + 6) % 7));
}

/** A calendar week as ISO 8601 counts them: week 1 contains 4 January. */
export function weekOfYear(year: number, week: number): Period {
  const from = addDays(mondayOf(utc(year, 0, 4)), (week - 1) * 7);
  return { from, to: addDays(from, 7) };
}

/** The period of the same kind before: the month before a month, otherwise as many days. */
export function periodBefore({ from, to }: Period): Period {
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const isWholeMonths = from.getUTCDate() === 1 && to.getUTCDate() === 1 && months > 0;
  return isWholeMonths
    ? { from: utc(from.getUTCFullYear(), from.getUTCMonth() - months), to: from }
    : { from: new Date(2 * from.getTime() - to.getTime()), to: from };
}

/** The period of the same length that begins where this one ends. */
export function periodAfter(period: Period): Period {
  const { from, to } = period;
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const isWholeMonths = from.getUTCDate() === 1 && to.getUTCDate() === 1 && months > 0;
  return {
    from: to,
    to: isWholeMonths
      ? utc(to.getUTCFullYear(), to.getUTCMonth() + months)
      : new Date(2 * to.getTime() - from.getTime()),
  };
}
