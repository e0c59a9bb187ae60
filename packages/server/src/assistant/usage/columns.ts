import { numeric } from 'drizzle-orm/pg-core';

/** US dollars with the eight decimals of `models/prices.ts`; null where the price is not known. */
export const cost = () => numeric({ precision: 16, scale: 8, mode: 'number' });
