import type { Feature } from '../feature.ts';
import { reliabilityRoutes } from './routes.ts';
import { getAssetHistoryTool, listDueMaintenanceTool } from './tools.ts';

/** An asset's history and its figures (MTTR, MTBF, availability), and the asset dashboard. */
export const reliabilityFeature: Feature = {
  name: 'reliability',
  uses: ['assets', 'work-orders'],
  tables: [],
  routes: reliabilityRoutes,
  tools: [getAssetHistoryTool, listDueMaintenanceTool],
};
