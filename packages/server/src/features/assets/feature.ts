import type { Feature } from '../feature.ts';
import { assetRoutes } from './routes.ts';
import { findAssetsTool } from './tools.ts';

/** Assets: machines, and the places and systems that they belong to. */
export const assets: Feature = { name: 'assets', uses: [], routes: assetRoutes, tools: [findAssetsTool] };
