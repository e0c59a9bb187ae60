import { assets, parts, workOrders } from '@chatterfix/sdk/contract';
import { mount, type Mounting } from '../../platform/http/mount.ts';
import { importAssets } from './assets.ts';
import { importParts } from './parts.ts';
import { importWorkOrders } from './work-orders.ts';

export function importRoutes(to: Mounting): void {
  mount(to, workOrders.import, (context, { body }) => importWorkOrders(context, body));
  mount(to, assets.import, (context, { body }) => importAssets(context, body));
  mount(to, parts.import, (context, { body }) => importParts(context, body));
}
