import { jobs } from '@chatterfix/sdk/contract';
import { mount, type Mounting } from '../http/mount.ts';
import { listJobs } from './list.ts';

export function jobRoutes(to: Mounting): void {
  mount(to, jobs.list, (context, { query }) => listJobs(context, query));
}
