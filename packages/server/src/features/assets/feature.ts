import type { Feature } from '../feature.ts';
import { assetRoutes } from './routes.ts';
import { assets } from './schema.ts';
import { findAssetsTool } from './tools.ts';

/** Assets: machines, and the places and systems that they belong to. */
export const assetsFeature: Feature = {
  name: 'assets',
  uses: [],
  tables: [assets],
  routes: assetRoutes,
  tools: [findAssetsTool],
};
