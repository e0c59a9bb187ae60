import { assets } from './assets/feature.ts';
import type { Feature } from './feature.ts';
import { imports } from './imports/feature.ts';
import { parts } from './parts/feature.ts';
import { reliability } from './reliability/feature.ts';
import { workOrders } from './work-orders/feature.ts';

/** Every feature, in the order in which their endpoints are mounted and their tools are offered to the assistant. */
export const features: readonly Feature[] = [workOrders, imports, assets, reliability, parts];
