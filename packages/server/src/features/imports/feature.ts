import type { Feature } from '../feature.ts';
import { importRoutes } from './routes.ts';

/** The import of work orders from other systems. */
export const importsFeature: Feature = {
  name: 'imports',
  uses: ['work-orders', 'assets'],
  tables: [],
  routes: importRoutes,
  tools: [],
};
