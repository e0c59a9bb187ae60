import type { Feature } from '../feature.ts';
import { partRoutes } from './routes.ts';
import { findPartsTool } from './tools.ts';

/** Spare parts and their stock. */
export const parts: Feature = { name: 'parts', uses: [], routes: partRoutes, tools: [findPartsTool] };
