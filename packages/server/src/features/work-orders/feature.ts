import type { Feature } from '../feature.ts';
import { workOrderRoutes } from './routes.ts';
import { countWorkOrdersTool, getWorkOrderTool, searchWorkOrdersTool } from './tools.ts';

/** Work orders: their list, their fields, and the transitions between their states. */
export const workOrders: Feature = {
  name: 'work-orders',
  uses: ['assets'],
  routes: workOrderRoutes,
  tools: [searchWorkOrdersTool, getWorkOrderTool, countWorkOrdersTool],
};
