import type { RecordReading } from '../reading.ts';
import type { Period } from './calendar.ts';

// Questions that name several times: "in June, July and August", "today or tomorrow", "from Q1 to Q3".

export interface SaidPeriod extends Period {
  /** "Older than 30 days": what is from before then. */
  isAge?: boolean;
  /** It is compared with the time before it: "October against September". */
  isCompared?: boolean;
  /** The question names times that are not one together, such as January and March: no answer may take one of them. */
  isUnclear?: boolean;
}

/** How the question joins the times that it names. */
export interface Joining {
  isRange: boolean;
  isComparison: boolean;
}

const toEnd =
  /^(?:between|to|till|until|through|thru|bis|zwischen|entre|a|al|au|aux|hasta|jusqu|بين|الي|حتي)$/u;
const against =
  /^(?:compar\p{L}*|versus|vs|against|than|vergl\p{L}*|gegenuber|als|frente|قارن|مقارنه|مقابل)$/u;

export function readJoining(question: string, { words, has }: RecordReading): Joining {
  const says = (pattern: RegExp) => words.some(({ forms }) => pattern.test(forms[0]!));
  return {
    isRange: says(toEnd) || /[\p{L}\p{N}]\s*[–—]\s*[\p{L}\p{N}]|\d\s*-\s*\d/u.test(question),
    isComparison: has('trend') || says(against),
  };
}

/** One time of several in the order in which they are named; undefined if there are none. */
export function joined(named: readonly Period[], { isRange, isComparison }: Joining): SaidPeriod | undefined {
  const times = named.filter(
    ({ from }, index) => named.findIndex((one) => one.from.getTime() === from.getTime()) === index,
  );
  const [current, before] = times;
  if (current === undefined || before === undefined) return current;
  if (isComparison)
    return times.length === 2 && before.to.getTime() === current.from.getTime()
      ? { ...current, isCompared: true }
      : { ...current, isUnclear: true };
  const inOrder = times.toSorted((a, b) => a.from.getTime() - b.from.getTime());
  const whole = { from: inOrder[0]!.from, to: inOrder.at(-1)!.to };
  const isOne = isRange
    ? inOrder.every((one, index) => one === times[index])
    : inOrder.every((one, index) => index === 0 || one.from <= inOrder[index - 1]!.to);
  return isOne ? whole : { ...whole, isUnclear: true };
}
