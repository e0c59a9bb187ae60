import type { Approval } from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp, createRunHost } from '../../app.ts';
import { createTokens } from '../../identity/tokens.ts';
import { createModels } from '../../models/registry.ts';
import { createApprovalWorld, type ApprovalWorld } from '../../testing/approval-world.ts';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { signingSecret } from '../../testing/world.ts';

// Who may decide on a change, when, and how often. approvals.test.ts is about the changes.

const instant = expect.stringMatching(/^20\d\d-\d\d-\d\dT[\d:.]+Z$/) as string;

describe.each(databaseKinds)('a decision on a change, on %s', (kind) => {
  let at: ApprovalWorld;
  beforeAll(async () => {
    at = await createApprovalWorld(await openTestDatabase(kind));
  });
  afterAll(() => at.fred.close());
  beforeEach(() => {
    at.fred.wire.forget();
    at.fred.wire.requests.length = 0;
  });

  const assignment = async () => {
    const id = await at.newOrder();
    const { approvals, ...answer } = await at.propose([['assign_work_order', { id, assigned_to: 'Maria' }]]);
    return { id, approval: approvals[0]!, ...answer };
  };
  /** As if the time to approve a change had passed. */
  const expire = ({ approval_id }: Approval) =>
    at.fred.world.db.transaction(async (query) => {
      await query('set local role none', []);
      await query(`update ai_approvals set expires_at = now() - interval '1 second' where approval_id = $1`, [
        approval_id,
      ]);
    });

  it('to reject leaves everything as it is, and Fred is told why', async () => {
    const { id, approval, run_id } = await assignment();
    expect(await at.rejectAndGoOn(approval, { reason: 'Maria is on leave' })).toMatchObject({
      status: 200,
      body: {
        state: 'rejected',
        reason: 'Maria is on leave',
        result: null,
        decided_at: instant,
        decided_by: 'user:technician-user',
      },
    });
    expect(await at.order(id)).toMatchObject({ assigned_to: null, version: 1 });
    expect(at.told()).toMatchObject([{ done: false, reason_given_by_the_person: 'Maria is on leave' }]);
    expect(await at.run(run_id)).toMatchObject({ state: 'complete' });
  });

  it('on a tool that the server no longer has can only be to reject', async () => {
    const { approval } = await assignment();
    await at.fred.world.db.transaction(async (query) => {
      await query('set local role none', []);
      await query(`update ai_approvals set tool = 'old_tool' where approval_id = $1`, [approval.approval_id]);
    });
    expect(await at.approval(approval.approval_id)).toMatchObject({
      state: 'pending',
      arguments_schema: {},
      may_approve: { permissions: [] },
    });
    expect(await at.approve(approval.approval_id)).toMatchObject({
      status: 409,
      body: {
        code: 'conflict',
        detail: expect.stringContaining('no longer has the tool old_tool') as string,
      },
    });
    expect(await at.rejectAndGoOn(approval)).toMatchObject({ status: 200, body: { state: 'rejected' } });
  });

  it('can change the arguments, and what was made is shown', async () => {
    const { id, approval } = await assignment();
    expect(await at.approveAndGoOn(approval, { arguments: { id, assigned_to: 'Ann' } })).toMatchObject({
      status: 200,
      body: {
        state: 'approved',
        title: `Assign work order ${id} to Ann`,
        arguments: { id, assigned_to: 'Ann' },
        changes: [{ field: 'assigned_to', before: null, after: 'Ann' }],
      },
    });
    expect(await at.order(id)).toMatchObject({ assigned_to: 'Ann' });
    expect(at.told()).toMatchObject([{ done: true, arguments: { assigned_to: 'Ann' } }]);
  });

  it('cannot change which record is changed, nor break a rule; then it is still to be made', async () => {
    const { id, approval } = await assignment();
    const other = await at.newOrder();
    const refusals: [object, string][] = [
      [{ id: other, assigned_to: 'Ann' }, 'body.arguments'],
      [{ id, assigned_to: '' }, 'body.arguments.assigned_to'],
      [{ id, assigned_to: 'Ann', priority: 'high' }, 'body.arguments'],
      [{ assigned_to: 'Ann' }, 'body.arguments.id'],
    ];
    for (const [edited, field] of refusals)
      expect(
        await at.approve(approval.approval_id, { arguments: edited }),
        JSON.stringify(edited),
      ).toMatchObject({
        status: 422,
        body: { code: 'invalid_input', errors: [{ field }] },
      });
    expect(await at.order(id)).toMatchObject({ version: 1 });
    expect(await at.order(other)).toMatchObject({ version: 1 });
    expect(await at.approval(approval.approval_id)).toMatchObject({ state: 'pending' });
  });

  it('is made once under many clicks, and all of them are told the same', async () => {
    const { id, approval } = await assignment();
    at.fred.modelSays('Done.');
    const answers = await Promise.all(Array.from({ length: 20 }, () => at.approve(approval.approval_id)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(new Set(answers.map(({ body }) => body['decided_at'])).size).toBe(1);
    expect(await at.order(id)).toMatchObject({ assigned_to: 'Maria', version: 2 });
    await at.settled(approval.run_id);
    expect(at.fred.wire.requests).toHaveLength(2);
    // A replay later finds the same.
    expect(await at.approve(approval.approval_id)).toMatchObject({
      status: 200,
      body: { state: 'approved' },
    });
    expect(await at.order(id)).toMatchObject({ version: 2 });
  });

  it('is one where some approve and some reject at once, from two servers', async () => {
    const other = secondServer();
    const elsewhere = (id: string, decision: string) =>
      other.request(`/api/approvals/${id}/${decision}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${at.fred.world.tokens.ours.technician}`,
          'content-type': 'application/json',
        },
        body: '{}',
      });
    let approved = 0;
    for (let race = 0; race < 18; race++) {
      const { id, approval } = await assignment();
      at.fred.modelSays('Done.');
      const statuses = await Promise.all(
        Array.from({ length: 10 }, async (_, n) => {
          const decision = (n + race) % 2 ? 'approve' : 'reject';
          const answer =
            n % 3
              ? await at.call('POST', `/api/approvals/${approval.approval_id}/${decision}`, {})
              : await elsewhere(approval.approval_id, decision);
          return [decision, answer.status];
        }),
      );
      const { state } = await at.approval(approval.approval_id);
      expect(['approved', 'rejected']).toContain(state);
      const winner = state === 'approved' ? 'approve' : 'reject';
      expect(statuses.filter(([decision, status]) => (status === 200) !== (decision === winner))).toEqual([]);
      expect(await at.order(id)).toMatchObject(
        state === 'approved' ? { assigned_to: 'Maria', version: 2 } : { assigned_to: null, version: 1 },
      );
      approved += Number(state === 'approved');
      await at.settled(approval.run_id);
    }
    expect(approved).toBeLessThanOrEqual(18);
  });

  it('on a record that changed meanwhile is asked for anew, with the record as it is', async () => {
    const { id, approval, run_id } = await assignment();
    await at.call('PUT', `/api/work-orders/${id}`, { assigned_to: 'Ann' });
    const refused = await at.approve(approval.approval_id);
    expect(refused).toMatchObject({ status: 409, body: { code: 'approval_stale', run_id } });
    expect(await at.order(id)).toMatchObject({ assigned_to: 'Ann', version: 2 });
    const anew = await at.approval(refused.body['approval_id'] as string);
    expect(anew).toMatchObject({
      state: 'pending',
      target: { version: 2 },
      changes: [{ field: 'assigned_to', before: 'Ann', after: 'Maria' }],
    });
    expect(await at.approval(approval.approval_id)).toMatchObject({
      state: 'stale',
      replaced_by: anew.approval_id,
      decided_at: instant,
      decided_by: null,
    });
    expect(anew).toMatchObject({ expires_at: approval.expires_at, decided_at: null });
    // A second click on the old one does not approve what the person has not seen.
    expect(await at.approve(approval.approval_id)).toMatchObject({
      status: 409,
      body: { code: 'approval_stale', approval_id: anew.approval_id },
    });
    expect(await at.run(run_id)).toMatchObject({ state: 'waiting', approvals: [anew] });
    expect(await at.approveAndGoOn(anew)).toMatchObject({ status: 200 });
    expect(await at.order(id)).toMatchObject({ assigned_to: 'Maria', version: 3 });
    expect(at.told()).toMatchObject([{ done: true }]);
  });

  it('comes too late behind its time, which ends the run when the next question comes', async () => {
    const { id, approval, session_id, run_id } = await assignment();
    await expire(approval);
    for (const decide of [at.approve, at.reject])
      expect(await decide(approval.approval_id)).toMatchObject({
        status: 409,
        body: { code: 'approval_expired' },
      });
    expect(await at.approval(approval.approval_id)).toMatchObject({ state: 'expired' });
    const pending = await at.call('GET', `/api/approvals?status=pending&run_id=${run_id}`);
    expect(pending.body).toMatchObject({ approvals: [], total: 0 });
    at.fred.modelSays('Yes?');
    expect(await at.fred.ask('And now?', { session_id })).toMatchObject({
      status: 200,
      body: { response: 'Yes?' },
    });
    expect(await at.run(run_id)).toMatchObject({ state: 'stopped', problem: { code: 'approval_expired' } });
    expect(await at.order(id)).toMatchObject({ version: 1 });
  });

  it('that nobody makes in time ends the run', async () => {
    const { approval, run_id } = await assignment();
    await expire(approval);
    const host = createRunHost(at.fred.world.db, { log: (error) => at.fred.world.unforeseen.push(error) });
    await host.endAbandoned();
    expect(await at.run(run_id)).toMatchObject({ state: 'stopped', problem: { code: 'approval_expired' } });
    expect(await at.approval(approval.approval_id)).toMatchObject({ state: 'expired', decided_at: instant });
    const { approval: other, run_id: otherRun } = await assignment();
    await host.endAbandoned();
    expect(await at.run(otherRun)).toMatchObject({ state: 'waiting', approvals: [other] });
  });

  it('is waited for before the next question of the conversation', async () => {
    const { approval, session_id, run_id } = await assignment();
    expect(await at.fred.ask('And now?', { session_id })).toMatchObject({
      status: 409,
      body: {
        code: 'run_in_progress',
        run_id,
        detail: expect.stringContaining('waits for your approval') as string,
      },
    });
    expect((await at.fred.session(session_id)).run_id).toBe(run_id);
    await at.rejectAndGoOn(approval);
    at.fred.modelSays('Yes?');
    expect(await at.fred.ask('And now?', { session_id })).toMatchObject({ status: 200 });
  });

  it('is no longer possible once the run was stopped', async () => {
    const { id, approval, run_id, session_id } = await assignment();
    expect(await at.call('POST', `/api/runs/${run_id}/stop`)).toMatchObject({
      status: 200,
      body: { state: 'stopped', approvals: [], problem: { code: 'run_stopped' } },
    });
    expect(await at.approve(approval.approval_id)).toMatchObject({
      status: 409,
      body: { code: 'approval_decided', detail: 'The answer was stopped, and with it this change.' },
    });
    expect(await at.approval(approval.approval_id)).toMatchObject({
      state: 'withdrawn',
      decided_at: instant,
    });
    expect(await at.order(id)).toMatchObject({ version: 1 });
    expect((await at.fred.session(session_id)).run_id).toBe(null);
  });

  it('that comes together with the stop of the run, or a change of the record, is made wholly or not at all', async () => {
    for (let race = 0; race < 8; race++) {
      const { id, approval, run_id } = await assignment();
      at.fred.modelSays('Done.');
      const other = () =>
        race % 2
          ? at.call('POST', `/api/runs/${run_id}/stop`)
          : at.call('PUT', `/api/work-orders/${id}`, { assigned_to: 'Ann' });
      const [decision] = await Promise.all([at.approve(approval.approval_id), other()]);
      const { state, result } = await at.approval(approval.approval_id);
      expect([200, 409]).toContain(decision.status);
      expect(state === 'approved', `race ${race}: ${state}`).toBe(decision.status === 200);
      expect(result !== null).toBe(state === 'approved');
      const byFred = await at.call(
        'GET',
        `/api/audit?resource=work_orders&run_id=${run_id}`,
        undefined,
        'admin',
      );
      expect(byFred.body['entries']).toHaveLength(state === 'approved' ? 1 : 0);
      await at.call('POST', `/api/runs/${run_id}/stop`);
      await at.settled(run_id);
      at.fred.wire.forget();
    }
  });

  it('is made by nobody else, in whatever role, and in no other tenant', async () => {
    const { id, approval } = await assignment();
    const { approval_id } = approval;
    for (const role of ['viewer', 'planner', 'admin'] as const)
      for (const [method, path] of [
        ['GET', ''],
        ['POST', '/approve'],
        ['POST', '/reject'],
      ] as const)
        expect(
          await at.call(
            method,
            `/api/approvals/${approval_id}${path}`,
            method === 'POST' ? {} : undefined,
            role,
          ),
          `${role} ${path}`,
        ).toMatchObject({ status: 404 });
    expect(
      await at.fred.world.call('POST', `/api/approvals/${approval_id}/approve`, {
        whose: 'theirs',
        body: {},
      }),
    ).toMatchObject({ status: 404 });
    expect(
      (await at.call('GET', '/api/approvals?limit=200', undefined, 'admin')).body['approvals'],
    ).not.toContainEqual(expect.objectContaining({ approval_id }));
    expect(await at.order(id)).toMatchObject({ version: 1 });
  });

  it('needs the permission of the change at that time', async () => {
    const { id, approval } = await assignment();
    const { tenants } = at.fred.world;
    const who = {
      tenant_id: tenants.ours.id,
      tenant: tenants.ours.slug,
      actor: { kind: 'user', id: 'technician-user' },
      role: 'requester',
    } as const;
    const { token } = await createTokens(signingSecret).issue(who, 3600, new Date());
    expect(
      await at.fred.world.call('POST', `/api/approvals/${approval.approval_id}/approve`, {
        body: {},
        headers: { authorization: `Bearer ${token}` },
      }),
    ).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect(await at.order(id)).toMatchObject({ version: 1 });
    expect(await at.approval(approval.approval_id)).toMatchObject({ state: 'pending' });
  });

  it('can be made at another server, where the answer then goes on', async () => {
    const { id, approval, run_id } = await assignment();
    const other = secondServer();
    at.fred.modelSays('Maria has it.');
    const answer = await other.request(`/api/approvals/${approval.approval_id}/approve`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${at.fred.world.tokens.ours.technician}`,
        'content-type': 'application/json',
      },
      body: '{}',
    });
    expect(answer.status).toBe(200);
    expect(await at.settled(run_id)).toMatchObject({
      state: 'complete',
      answer: { response: 'Maria has it.' },
    });
    expect(await at.order(id)).toMatchObject({ assigned_to: 'Maria', version: 2 });
  });

  it('stays made where the server is killed behind it', async () => {
    const { id, approval, run_id, session_id } = await assignment();
    at.fred.wire.next(() => {}); // the model never answers
    expect(await at.approve(approval.approval_id)).toMatchObject({ status: 200 });
    await at.fred.world.db.transaction(async (query) => {
      await query('set local role none', []);
      await query(
        `update ai_runs set server_id = 'killed', alive_until = now() - interval '1 second' where run_id = $1`,
        [run_id],
      );
    });
    expect(await at.run(run_id)).toMatchObject({ state: 'interrupted' });
    expect(await at.approval(approval.approval_id)).toMatchObject({
      state: 'approved',
      result: { id: String(id) },
    });
    expect(await at.order(id)).toMatchObject({ assigned_to: 'Maria', version: 2 });
    expect(await at.approve(approval.approval_id)).toMatchObject({ status: 200 });
    expect(await at.order(id)).toMatchObject({ version: 2 });
    expect((await at.fred.session(session_id)).messages.map(({ state }) => state)).toEqual([
      'complete',
      'cut_off',
    ]);
  });

  it('is waited for by a repeated question with the same key, without asking the model again', async () => {
    const id = await at.newOrder();
    const key = { 'idempotency-key': crypto.randomUUID() };
    at.fred.modelCalls([['start_work_order', { id }]]);
    const first = await at.fred.ask('Start it', {}, key);
    const second = await at.fred.ask('Start it', {}, key);
    expect(first).toMatchObject({ status: 200, body: { finish_reason: 'approval' } });
    expect(second).toMatchObject({
      status: 200,
      body: { ...first.body, timestamp: expect.any(String) as string },
    });
    expect(at.fred.wire.requests).toHaveLength(1);
  });

  it('is not asked for where a rule of the tenant allows the tool to the role', async () => {
    const rules = { rules: [{ role: 'technician', tools: ['start_work_order', 'assign_work_order'] }] };
    expect(await at.call('PUT', '/api/approval-rules', rules, 'admin')).toMatchObject({
      status: 200,
      body: { rules: [{ role: 'technician', tools: ['assign_work_order', 'start_work_order'] }] },
    });
    const id = await at.newOrder();
    at.fred.modelCalls([['start_work_order', { id }]]);
    at.fred.modelSays('Started.');
    const { body } = await at.fred.ask('Start it');
    expect(body).toMatchObject({ finish_reason: 'stop', response: 'Started.' });
    expect(await at.order(id)).toMatchObject({ status: 'in_progress' });
    const audit = await at.call('GET', `/api/audit?run_id=${String(body['run_id'])}`, undefined, 'admin');
    expect(audit.body['entries']).toMatchObject([
      { via: 'fred', actor: 'technician-user', approved_by: null },
    ]);
    // Other tools and other roles are asked as before.
    const { approvals } = await at.propose([['hold_work_order', { id, hold_reason: 'x' }]]);
    expect(approvals).toHaveLength(1);
    expect(
      (await at.propose([['assign_work_order', { id, assigned_to: 'Ann' }]], 'planner')).approvals,
    ).toHaveLength(1);
    await at.call('PUT', '/api/approval-rules', { rules: [] }, 'admin');
    expect((await at.propose([['assign_work_order', { id, assigned_to: 'Ann' }]])).approvals).toHaveLength(1);
  });

  it('cannot be left out by a rule for what is no change, by another tenant, or by others than admins', async () => {
    const set = (tools: string[], role: 'admin' | 'planner' = 'admin') =>
      at.call('PUT', '/api/approval-rules', { rules: [{ role: 'viewer', tools }] }, role);
    expect(await set(['find_parts'])).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'body.rules.0.tools.0' }] },
    });
    expect(await set(['start_work_order'], 'planner')).toMatchObject({ status: 403 });
    expect((await at.fred.world.call('GET', '/api/approval-rules', { whose: 'theirs' })).body).toEqual({
      rules: [],
    });
  });

  it('is never offered to an anonymous visitor of a page, who gets no tool that changes anything', async () => {
    const session = await at.fred.world.app.request('/api/auth/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://intranet.example' },
      body: JSON.stringify({ publishable_key: at.fred.world.publishable_key }),
    });
    const { token } = (await session.json()) as { token: string };
    at.fred.modelSays('Hello.', 'ollama');
    const { status } = await at.fred.world.call('POST', '/api/chat', {
      body: { message: 'Hello?' },
      headers: { authorization: `Bearer ${token}`, origin: 'https://intranet.example' },
    });
    expect(status).toBe(200);
    const tools = at.fred.wire.requests[0]!.body['tools'] as { function: { name: string } }[];
    const names = tools.map((tool) => tool.function.name);
    expect(names).toContain('search_work_orders');
    expect(names.filter((name) => !/^(find|get|search|count|list)_/.test(name))).toEqual([]);
  });

  /** Another server on the same database. */
  function secondServer() {
    const host = createRunHost(at.fred.world.db, { log: (error) => at.fred.world.unforeseen.push(error) });
    const models = createModels({ openai: { apiKey: 'sk-x', baseUrl: `${at.fred.wire.url}/v1` } });
    return createApp({ db: at.fred.world.db, models, signingSecret, runHost: host });
  }
});
