import type { Trades } from './trades.ts';

export const englishTrades: Trades = {
  dangerous: {},
  harmless: ``,
};
