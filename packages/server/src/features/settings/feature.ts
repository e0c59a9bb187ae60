import type { Feature } from '../feature.ts';
import { moveDueDaysJob } from './move-due-days.ts';
import { settingsRoutes } from './routes.ts';

/** The settings of a tenant, and what follows from a change of them. */
export const settingsFeature: Feature = {
  name: 'settings',
  uses: ['work-orders'],
  tables: [],
  routes: settingsRoutes,
  tools: [],
  jobs: [moveDueDaysJob],
};
