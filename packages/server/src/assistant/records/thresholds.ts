import type { RecordReading } from './reading.ts';

/** "More than 500", "under 10". */
export interface Threshold {
  direction: 'more' | 'fewer';
  amount: number;
}

const units = ['day', 'week', 'month', 'quarter', 'year'] as const;

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
