import { assets } from '@chatterfix/sdk/contract';
import { mount, type Mounting } from '../../platform/http/mount.ts';
import { getAssetDashboard, getAssetDetails } from './service.ts';

export function reliabilityRoutes(to: Mounting): void {
  mount(to, assets.dashboard, (context) => getAssetDashboard(context));
  mount(to, assets.get, (context, { params }) => getAssetDetails(context, params.id));
}
