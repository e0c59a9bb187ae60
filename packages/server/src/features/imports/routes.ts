import { workOrders } from '@chatterfix/sdk/contract';
import { mount, type Mounting } from '../../platform/http/mount.ts';
import { importWorkOrders } from './service.ts';

export function importRoutes(to: Mounting): void {
  mount(to, workOrders.import, (context, { body }) => importWorkOrders(context, body));
}
