import { assets } from '@chatterfix/sdk/contract';
import { mount, type Mounting } from '../../platform/http/mount.ts';
import { createAsset, getAssetTree, listAssets, updateAsset } from './service.ts';

/** The asset's details and the dashboard also count work orders: see `reliability/routes.ts`. */
export function assetRoutes(to: Mounting): void {
  mount(to, assets.list, (context, { query }) => listAssets(context, query));
  mount(to, assets.create, (context, { body }) => createAsset(context, body));
  mount(to, assets.tree, (context, { query }) => getAssetTree(context, query));
  mount(to, assets.update, (context, { params, body, ifMatch }) =>
    updateAsset(context, params.id, body, ifMatch),
  );
}
