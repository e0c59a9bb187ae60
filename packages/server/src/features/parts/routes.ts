import { parts } from '@chatterfix/sdk/contract';
import { mount, type Mounting } from '../../platform/http/mount.ts';
import { createPart, getPart, getPartInventory, listParts, searchParts, updatePart } from './service.ts';

export function partRoutes(to: Mounting): void {
  mount(to, parts.list, (context, { query }) => listParts(context, query));
  mount(to, parts.create, (context, { body }) => createPart(context, body));
  mount(to, parts.inventory, (context) => getPartInventory(context));
  mount(to, parts.search, (context, { query }) => searchParts(context, query));
  mount(to, parts.get, (context, { params }) => getPart(context, params.id));
  mount(to, parts.update, (context, { params, body, ifMatch }) =>
    updatePart(context, params.id, body, ifMatch),
  );
}
