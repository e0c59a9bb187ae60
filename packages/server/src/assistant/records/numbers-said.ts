import type { RecordReading } from './reading.ts';
import { numberOf } from './time/numbers.ts';

const units = ['day', 'week', 'month', 'quarter', 'year'] as const;
const superlatives = ['latest', 'past', 'most', 'oldest', 'least', 'longest'] as const;

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

/** "More than 500", "under 10". */
export interface Threshold {
  direction: 'more' | 'fewer';
  amount: number;
}

/** The amount above or below which the question asks; not a number of days. */
export function readThreshold({ words, at }: RecordReading): Threshold | undefined {
  for (const [index, { said }] of words.entries()) {
    if (!/^\d+$/.test(said) || units.some((unit) => at(unit, index + 1))) continue;
    const direction = (['more', 'fewer'] as const).find((one) =>
      [1, 2, 3].some((back) => at(one, index - back)),
    );
    if (!direction) continue;
    // "1,000" is two words.
    const thousands = /^\d{1,3}$/.test(said) && /^\d{3}$/.test(words[index + 1]?.said ?? '');
    return { direction, amount: Number(thousands ? said + words[index + 1]!.said : said) };
  }
  return undefined;
}
