import { workOrders } from '@chatterfix/sdk/contract';
import { mount, type Mounting } from '../../platform/http/mount.ts';
import { countWorkOrders } from './counts.ts';
import { workOrderDashboard } from './dashboard.ts';
import { listWorkOrders, summarizeWorkOrders } from './list.ts';
import {
  cancelWorkOrder,
  completeWorkOrder,
  createWorkOrder,
  getWorkOrder,
  holdWorkOrder,
  reopenWorkOrder,
  startWorkOrder,
  updateWorkOrder,
} from './service.ts';

export function workOrderRoutes(to: Mounting): void {
  mount(to, workOrders.list, (context, { query }) => listWorkOrders(context, query));
  mount(to, workOrders.create, (context, { body }) => createWorkOrder(context, body));
  mount(to, workOrders.counts, (context, { query }) => countWorkOrders(context, query));
  mount(to, workOrders.summary, (context) => summarizeWorkOrders(context));
  mount(to, workOrders.dashboard, (context) => workOrderDashboard(context));
  mount(to, workOrders.get, (context, { params }) => getWorkOrder(context, params.id));
  mount(to, workOrders.update, (context, { params, body, ifMatch }) =>
    updateWorkOrder(context, params.id, body, ifMatch),
  );
  mount(to, workOrders.start, (context, { params, body, ifMatch }) =>
    startWorkOrder(context, params.id, body, ifMatch),
  );
  mount(to, workOrders.hold, (context, { params, body, ifMatch }) =>
    holdWorkOrder(context, params.id, body, ifMatch),
  );
  mount(to, workOrders.complete, (context, { params, body, ifMatch }) =>
    completeWorkOrder(context, params.id, body, ifMatch),
  );
  mount(to, workOrders.cancel, (context, { params, body, ifMatch }) =>
    cancelWorkOrder(context, params.id, body, ifMatch),
  );
  mount(to, workOrders.reopen, (context, { params, body, ifMatch }) =>
    reopenWorkOrder(context, params.id, body, ifMatch),
  );
}
