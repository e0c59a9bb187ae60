import { runs as endpoints } from '@chatterfix/sdk/contract';
import { mount, type Mounting } from '../../platform/http/mount.ts';
import type { GoOn } from '../go-on.ts';
import type { RunHost } from '../runs/host.ts';
import { answer, claim, expire } from './answer.ts';

/** Mounts the endpoints with which a page runs its tools, and lets runs go on whose page does not answer. */
export function clientToolRoutes(to: Mounting, goOn: GoOn, host: RunHost): void {
  mount(to, endpoints.claimClientTool, (context, { params, body }) => claim(context, params.run_id, body));
  mount(to, endpoints.answerClientTool, async (context, { params, body }) => {
    const { call } = await goOn(context, () => answer(context, host, params.run_id, body));
    return call;
  });
  host.whenPageIsLate = async (context, run) => {
    await goOn(context, () => expire(context, host, run));
  };
}
