import { work_orders } from '@chatterfix/sdk/contract';
import { mount, type Mounting } from '../../platform/http/mount.ts';
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
  mount(to, work_orders.list, (context, { query }) => listWorkOrders(context, query));
  mount(to, work_orders.create, (context, { body }) => createWorkOrder(context, body));
  mount(to, work_orders.summary, (context) => summarizeWorkOrders(context));
  mount(to, work_orders.get, (context, { params }) => getWorkOrder(context, params.id));
  mount(to, work_orders.update, (context, { params, body, ifMatch }) =>
    updateWorkOrder(context, params.id, body, ifMatch),
  );
  mount(to, work_orders.start, (context, { params, body, ifMatch }) =>
    startWorkOrder(context, params.id, body, ifMatch),
  );
  mount(to, work_orders.hold, (context, { params, body, ifMatch }) =>
    holdWorkOrder(context, params.id, body, ifMatch),
  );
  mount(to, work_orders.complete, (context, { params, body, ifMatch }) =>
    completeWorkOrder(context, params.id, body, ifMatch),
  );
  mount(to, work_orders.cancel, (context, { params, body, ifMatch }) =>
    cancelWorkOrder(context, params.id, body, ifMatch),
  );
  mount(to, work_orders.reopen, (context, { params, ifMatch }) =>
    reopenWorkOrder(context, params.id, ifMatch),
  );
}
