import { approvals as endpoints, type Approval } from '@chatterfix/sdk/contract';
import type { Context } from '../../context.ts';
import type { Models } from '../../models/registry.ts';
import { mount, type Mounting } from '../../platform/http/mount.ts';
import { resume } from '../ask.ts';
import type { RunHost } from '../runs/host.ts';
import { allowanceOf } from '../usage/budget.ts';
import { approve, reject } from './decide.ts';
import { findApproval, listApprovals, printed } from './records.ts';
import { getApprovalRules, setApprovalRules } from './rules.ts';

/** Mounts the endpoints of approvals. `modelsOf` returns the models that may answer the caller. */
export function approvalRoutes(
  to: Mounting,
  modelsOf: (context: Context) => Promise<Models>,
  host: RunHost,
): void {
  mount(to, endpoints.list, (context, { query }) => listApprovals(context, query));
  mount(to, endpoints.get, async (context, { params }) =>
    printed(await findApproval(context, params.approval_id)),
  );
  mount(to, endpoints.approve, (context, { params, body }) =>
    decided(context, () => approve(context, host, params.approval_id, body)),
  );
  mount(to, endpoints.reject, (context, { params, body }) =>
    decided(context, () => reject(context, host, params.approval_id, body)),
  );
  mount(to, endpoints.getRules, (context) => getApprovalRules(context));
  mount(to, endpoints.setRules, (context, { body }) => setApprovalRules(context, body));

  /** Decides, and lets the run go on if nothing is left to decide. The models and a place for it are had first. */
  async function decided(context: Context, decide: () => ReturnType<typeof reject>): Promise<Approval> {
    const [models, allowance] = await Promise.all([modelsOf(context), allowanceOf(context, host.limits)]);
    const leave = host.takePlace(context);
    let goesOn = false;
    try {
      const { approval, resumed } = await decide();
      if (resumed) {
        goesOn = true;
        resume(context, host, models, allowance, resumed, leave);
      }
      return approval;
    } finally {
      if (!goesOn) leave();
    }
  }
}
