import type { RecordReading } from './reading.ts';
import { monthOf } from './time/names.ts';
import { numberOf, yearOf } from './time/numbers.ts';

const units = ['day', 'week', 'month', 'quarter', 'year'] as const;
const superlatives = ['latest', 'past', 'most', 'oldest', 'least', 'longest', 'shortest'] as const;

/** The number of records that the question asks for: "the last three", "top 5". */
export function saidNumber({ words, has, at }: RecordReading): number | undefined {
  if (!has(...superlatives)) return undefined;
  const index = words.findIndex((word, place) => {
    const number = numberOf(word);
    return (
      number !== undefined &&
      number > 0 &&
      number <= 20 &&
      (number > 1 || /^\d+$/.test(word.said)) &&
      !units.some((unit) => at(unit, place + 1)) &&
      [-2, -1, 1, 2].some((step) => superlatives.some((one) => at(one, place + step)))
    );
  });
  return index < 0 ? undefined : numberOf(words[index]);
}

/** "More than 500", "at least 3", "under 10". */
export interface Threshold {
  direction: 'more' | 'fewer';
  amount: number;
  /** The amount itself is meant too. */
  isIncluded: boolean;
  /** The greater amount of "between 5 and 10". */
  to?: number;
  /** It is a number of records: "more than three open orders". */
  isCount: boolean;
}

const countable = ['order', 'failure', 'corrective', 'preventive', 'inspection', 'critical'] as const;
/** "Broke more than 3 times". */
const repeated = /^(?:times|mal|male|veces|fois|مرات|مره)$/u;
/** "At least", "at most": the amount itself is meant too. */
const including = /^(?:least|most|minimum|mindestens|hochstens|minimo|maximo|الاقل|الاكثر)$/u;
/** So it is in "al menos 5" and "au plus 5", but not in "menos de 5" and "plus de 5". */
const includingAfter = /^(?:menos|moins|plus)$/u;

/** The amount above or below which the question asks; not a number of days. */
export function readThreshold({ words, at }: RecordReading): Threshold | undefined {
  for (const index of words.keys()) {
    const amount = amountAt(words, index);
    if (amount === undefined || units.some((unit) => at(unit, index + 1))) continue;
    const back = [1, 2, 3].find((step) => at('more', index - step) || at('fewer', index - step));
    if (back === undefined) continue;
    const direction = at('more', index - back) ? 'more' : 'fewer';
    const near = words.slice(index + 1, index + 4);
    const isOften = repeated.test(words[index + 1]?.forms[0] ?? '');
    const isCount = isOften || near.some((_, step) => countable.some((one) => at(one, index + 1 + step)));
    const said = (place: number) => words[place]?.forms[0] ?? '';
    const isIncluded = [1, 2].some(
      (step) =>
        including.test(said(index - step)) ||
        (includingAfter.test(said(index - step)) && /^(?:al|au|lo)$/u.test(said(index - step - 1))),
    );
    return { direction, amount, isIncluded, isCount };
  }
  return readRange(words, at);
}

/** "Between 5 and 10", which are no years and no days. */
function readRange(words: RecordReading['words'], at: RecordReading['at']): Threshold | undefined {
  for (const [index, { forms }] of words.entries()) {
    if (!/^(?:between|zwischen|entre|بين)$/u.test(forms[0]!)) continue;
    const amounts = words
      .slice(index + 1, index + 7)
      .flatMap((_, step) => ({ place: index + 1 + step, amount: amountAt(words, index + 1 + step) }))
      .filter(({ amount, place }) => amount !== undefined && amountAt(words, place - 1) === undefined);
    const [low, high] = amounts;
    if (!low || !high || isTime(low.place) || isTime(high.place)) continue;
    return { direction: 'more', amount: low.amount!, to: high.amount!, isIncluded: true, isCount: false };
  }
  return undefined;

  function isTime(place: number): boolean {
    return (
      yearOf(words[place]) !== undefined ||
      [-1, 1, 2].some((step) => monthOf(words[place + step]) !== undefined) ||
      units.some((unit) => at(unit, place + 1))
    );
  }
}

/** "500", "1,000", which is two words, "100k", "three". */
function amountAt(words: RecordReading['words'], index: number): number | undefined {
  const { said } = words[index]!;
  const thousands = /^(\d{1,4})k$/i.exec(said)?.[1];
  if (thousands !== undefined) return Number(thousands) * 1_000;
  if (!/^\d+$/.test(said)) return numberOf(words[index]);
  const isGrouped = /^\d{1,3}$/.test(said) && /^\d{3}$/.test(words[index + 1]?.said ?? '');
  return Number(isGrouped ? said + words[index + 1]!.said : said);
}
