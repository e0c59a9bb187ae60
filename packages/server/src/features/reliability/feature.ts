import type { Feature } from '../feature.ts';
import { reliabilityRoutes } from './routes.ts';
import { getAssetHistoryTool, listDueMaintenanceTool } from './tools.ts';

/** An asset's history and its figures (MTTR, MTBF, availability), and the asset dashboard. */
export const reliability: Feature = {
  name: 'reliability',
  uses: ['assets', 'work-orders'],
  routes: reliabilityRoutes,
  tools: [getAssetHistoryTool, listDueMaintenanceTool],
};
