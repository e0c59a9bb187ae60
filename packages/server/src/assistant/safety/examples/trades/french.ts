import type { Trades } from './trades.ts';

export const frenchTrades: Trades = {
  dangerous: {},
  harmless: ``,
};
