import type { Feature } from '../feature.ts';
import { importRoutes } from './routes.ts';

/** The import of records from other systems. */
export const importsFeature: Feature = {
  name: 'imports',
  uses: ['work-orders', 'assets', 'parts'],
  tables: [],
  routes: importRoutes,
  tools: [],
};
