import type { Trades } from './trades.ts';

export const arabicTrades: Trades = {
  dangerous: {},
  harmless: ``,
};
