import type { Phrases } from './phrases/index.ts';
import type { Figure } from './terms.ts';
import { money, rounded } from './rendering.ts';
import type { Measured } from './tables.ts';

/** What the figures are called. */
export const figureNames = (text: Phrases): Readonly<Record<Figure, string>> => ({
  cost: text.cost,
  parts_cost: text.parts_cost,
  labor_cost: text.labor_cost,
  hours: text.hours,
  estimated: text.estimated,
  duration: text.duration,
  repair: text.repairTime,
  purchase_cost: text.purchase_cost,
  value: text.value,
  price: text.price,
  stock: text.stock,
  stock_value: text.stock_value,
});

/** A figure with its unit. */
export function withUnit(figure: Figure | undefined, value: number): string {
  if (figure === undefined || figure === 'stock') return String(rounded(value));
  if (figure === 'hours' || figure === 'estimated' || figure === 'repair') return `${rounded(value)} h`;
  return figure === 'duration' ? `${rounded(value)} d` : money(value);
}

/** What was worked out, with its unit; "insufficient data" if it is made of nothing. */
export function measured(
  figure: Figure | undefined,
  { value, n }: Pick<Measured, 'value' | 'n'>,
  text: Phrases,
): string {
  return figure !== undefined && n === 0 ? text.insufficient : withUnit(figure, value);
}
