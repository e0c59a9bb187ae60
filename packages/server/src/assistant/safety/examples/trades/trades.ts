import type { Hazard } from '../../hazards.ts';

/**
 * What people of many trades say in one language, one sentence a line; `{a|b}` as in the other examples. Unlike the
 * files of the hazards, the languages do not say the same.
 */
export interface Trades {
  dangerous: Readonly<Partial<Record<Hazard, string>>>;
  harmless: string;
}
