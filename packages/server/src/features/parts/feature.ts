import type { Feature } from '../feature.ts';
import { partRoutes } from './routes.ts';
import { parts } from './schema.ts';
import { findPartsTool } from './tools.ts';
import { setPartLevelsTool } from './write-tools.ts';

/** Spare parts and their stock. */
export const partsFeature: Feature = {
  name: 'parts',
  uses: [],
  tables: [parts],
  routes: partRoutes,
  tools: [findPartsTool, setPartLevelsTool],
};
