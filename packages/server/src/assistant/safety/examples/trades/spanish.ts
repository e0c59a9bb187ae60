import type { Trades } from './trades.ts';

export const spanishTrades: Trades = {
  dangerous: {},
  harmless: ``,
};
