import { approvals as endpoints, type Approval } from '@chatterfix/sdk/contract';
import type { Context } from '../../context.ts';
import { mount, type Mounting } from '../../platform/http/mount.ts';
import type { GoOn } from '../go-on.ts';
import type { RunHost } from '../runs/host.ts';
import { approve, reject } from './decide.ts';
import { findApproval, listApprovals, printed } from './records.ts';
import { getApprovalRules, setApprovalRules } from './rules.ts';

/** Mounts the endpoints of approvals. */
export function approvalRoutes(to: Mounting, goOn: GoOn, host: RunHost): void {
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

  async function decided(context: Context, decide: () => ReturnType<typeof reject>): Promise<Approval> {
    return (await goOn(context, decide)).approval;
  }
}
