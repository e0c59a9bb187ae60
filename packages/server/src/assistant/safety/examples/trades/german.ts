import type { Trades } from './trades.ts';

export const germanTrades: Trades = {
  dangerous: {},
  harmless: ``,
};
