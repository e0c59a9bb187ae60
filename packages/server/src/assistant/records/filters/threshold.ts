import { sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Threshold } from '../numbers-said.ts';
import type { Phrases } from '../phrases/index.ts';

/** The condition that a figure is above or below the amount, or between two. */
export function inThreshold(each: SQL | PgColumn, { direction, amount, isIncluded, to }: Threshold): SQL {
  if (to !== undefined) return sql`${each} between ${amount} and ${to}`;
  if (direction === 'more') return isIncluded ? sql`${each} >= ${amount}` : sql`${each} > ${amount}`;
  return isIncluded ? sql`${each} <= ${amount}` : sql`${each} < ${amount}`;
}

export function thresholdLabel({ direction, amount, isIncluded, to }: Threshold, text: Phrases): string {
  if (to !== undefined) return `${amount} – ${to}`;
  if (!isIncluded) return text[direction](amount);
  return direction === 'more' ? text.atLeast(amount) : text.atMost(amount);
}
