import { usage } from '@chatterfix/sdk/contract';
import { mount, type Mounting } from '../../platform/http/mount.ts';
import type { RunLimits } from '../limits.ts';
import { getLimits, updateLimits } from './limits.ts';
import { reportUsage } from './report.ts';

/** Mounts the endpoints of what questions take, and how much they may. */
export function usageRoutes(to: Mounting, server: RunLimits): void {
  mount(to, usage.report, (context, { query }) => reportUsage(context, query));
  mount(to, usage.limits, (context) => getLimits(context, server));
  mount(to, usage.updateLimits, async (context, { body, ifMatch }) => {
    const updated = await updateLimits(context, server, body, ifMatch);
    to.settingsChanged(context);
    return updated;
  });
}
