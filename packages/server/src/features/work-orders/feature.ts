import type { Feature } from '../feature.ts';
import { keepFiguresJob } from './figures.ts';
import { workOrderRoutes } from './routes.ts';
import {
  workOrderCounts,
  workOrderDueCounts,
  workOrderDueMinutes,
  workOrderFigures,
  workOrders,
} from './schema.ts';
import { sweepDueMinutesJob } from './sweep.ts';
import { countWorkOrdersTool, getWorkOrderTool, searchWorkOrdersTool } from './tools.ts';
import { workOrderWriteTools } from './write-tools.ts';

/** Work orders: their list, their fields, and the transitions between their states. */
export const workOrdersFeature: Feature = {
  name: 'work-orders',
  uses: ['assets', 'parts'],
  tables: [workOrders, workOrderCounts, workOrderDueCounts, workOrderDueMinutes, workOrderFigures],
  routes: workOrderRoutes,
  jobs: [keepFiguresJob, sweepDueMinutesJob],
  tools: [searchWorkOrdersTool, getWorkOrderTool, countWorkOrdersTool, ...workOrderWriteTools],
};
