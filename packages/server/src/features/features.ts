import { assetsFeature } from './assets/feature.ts';
import type { Feature } from './feature.ts';
import { importsFeature } from './imports/feature.ts';
import { partsFeature } from './parts/feature.ts';
import { reliabilityFeature } from './reliability/feature.ts';
import { settingsFeature } from './settings/feature.ts';
import { workOrdersFeature } from './work-orders/feature.ts';

/**
 * Every feature, in the order in which their endpoints are mounted and their tools are offered to the
 * assistant.
 */
export const features: readonly Feature[] = [
  workOrdersFeature,
  importsFeature,
  assetsFeature,
  reliabilityFeature,
  partsFeature,
  settingsFeature,
];
