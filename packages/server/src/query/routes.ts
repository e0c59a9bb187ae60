import { database } from '@chatterfix/sdk/contract';
import { mount, type Mounting } from '../platform/http/mount.ts';
import { bulkWrite } from './bulk.ts';
import { queryDatabase } from './query.ts';

export function queryRoutes(to: Mounting): void {
  mount(to, database.query, (context, { body }, http) => queryDatabase(context, body, http.req.raw.signal));
  mount(to, database.bulk, (context, { body }) => bulkWrite(context, body));
}
