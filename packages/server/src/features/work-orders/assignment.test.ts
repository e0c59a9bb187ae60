import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { createTokens } from '../../identity/tokens.ts';
import { createWorld, signingSecret, type World } from '../../testing/world.ts';

describe.each(databaseKinds)('starting work on %s', (kind) => {
  let world: World;
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 2, 2, 8, minute));
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind), { now });
  });
  afterAll(() => world.close());

  const order = async (fields: object = {}) =>
    (await world.call('POST', '/api/work-orders', { body: { title: 'Replace the seal', ...fields } }))
      .body as { id: number; version: number };
  const start = (id: number, body: object = {}, headers: Record<string, string> = {}) =>
    world.call('POST', `/api/work-orders/${id}/start`, { role: 'technician', body, headers });
  const read = async (id: number) => (await world.call('GET', `/api/work-orders/${id}`)).body;

  it('assigns work of nobody to the person who starts it', async () => {
    const { id } = await order();
    expect(await start(id)).toMatchObject({
      status: 200,
      body: { status: 'in_progress', assigned_to: 'technician-user' },
    });
    expect(await read(id)).toMatchObject({ assigned_to: 'technician-user' });
  });

  it('assigns it to whom the request names, also where a key starts it', async () => {
    const { id } = await order();
    expect((await start(id, { assigned_to: 'sam' })).body).toMatchObject({ assigned_to: 'sam' });
    const other = await order();
    const withKey = { authorization: `Bearer ${world.secret_key}` };
    expect((await start(other.id, { assigned_to: 'ana' }, withKey)).body).toMatchObject({
      assigned_to: 'ana',
    });
  });

  it('changes no assignment where a key starts it and names nobody', async () => {
    const withKey = { authorization: `Bearer ${world.secret_key}` };
    for (const name of [null, 'ana']) {
      const { id } = await order({ assigned_to: name });
      expect(await start(id, {}, withKey)).toMatchObject({
        status: 200,
        body: { status: 'in_progress', assigned_to: name },
      });
    }
  });

  it('takes a person who has a name by it, and knows them by their id, too', async () => {
    const { token } = await createTokens(signingSecret).issue(
      {
        tenant_id: world.tenants.ours.id,
        tenant: world.tenants.ours.slug,
        actor: { kind: 'external_user', id: 'sso:9f2c', name: 'Ana Ruiz' },
        role: 'technician',
      },
      3600,
      now(),
    );
    for (const name of [null, 'Ana Ruiz', 'sso:9f2c']) {
      const { id } = await order({ assigned_to: name });
      expect(await start(id, {}, { authorization: `Bearer ${token}` })).toMatchObject({
        status: 200,
        body: { assigned_to: 'Ana Ruiz' },
      });
    }
  });

  it('refuses to take work from somebody else, names them, and changes nothing', async () => {
    const { id } = await order({ assigned_to: 'ana' });
    for (const body of [{}, { assigned_to: 'sam' }, { take_over: false }])
      expect(await start(id, body)).toMatchObject({
        status: 409,
        body: {
          code: 'assigned_to_another',
          detail: 'The work order is assigned to ana. It was not started, and is still theirs.',
          errors: [{ field: 'body.take_over', rule: 'must be true to take the work over from ana' }],
        },
      });
    expect(await read(id)).toMatchObject({ status: 'open', assigned_to: 'ana', version: 1 });
  });

  it('takes work over where the request says so, also work on hold', async () => {
    const { id } = await order({ assigned_to: 'ana' });
    await start(id, { assigned_to: 'ana' });
    await world.call('POST', `/api/work-orders/${id}/hold`, { body: { hold_reason: 'no seal' } });
    expect(await start(id)).toMatchObject({ status: 409, body: { code: 'assigned_to_another' } });
    expect(await start(id, { take_over: true })).toMatchObject({
      status: 200,
      body: { status: 'in_progress', assigned_to: 'technician-user', hold_reason: null },
    });
  });

  it('names the version or the status first, where they are in the way', async () => {
    const { id } = await order({ assigned_to: 'ana' });
    expect(await start(id, {}, { 'if-match': '"7"' })).toMatchObject({
      status: 412,
      body: { code: 'version_mismatch' },
    });
    await start(id, { take_over: true });
    expect(await start(id, { assigned_to: 'sam' })).toMatchObject({
      status: 409,
      body: { code: 'illegal_transition' },
    });
  });

  it('is for nobody who may only read, whatever they send', async () => {
    const { id } = await order({ assigned_to: 'ana' });
    for (const role of ['viewer', 'requester'] as const)
      expect(
        await world.call('POST', `/api/work-orders/${id}/start`, { role, body: { take_over: true } }),
      ).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect(await read(id)).toMatchObject({ status: 'open', assigned_to: 'ana' });
  });

  it('shows where the asset is, of one work order and in lists', async () => {
    const { body } = await world.call('POST', '/api/assets', {
      body: { name: 'Pump 8', asset_tag: `P-8-${kind}`, location: 'Hall 3' },
    });
    const { id } = await order({ asset_id: body['id'] });
    expect(await read(id)).toMatchObject({ asset_name: 'Pump 8', asset_location: 'Hall 3' });
    const { body: list } = await world.call('GET', `/api/work-orders?asset_id=${String(body['id'])}`);
    expect(list).toMatchObject({ work_orders: [{ id, asset_location: 'Hall 3' }] });
    expect((await start(id)).body).toMatchObject({ asset_location: 'Hall 3' });
  });

  describe('a completion by mistake', () => {
    const complete = async () => {
      minute = 0;
      const { id } = await order();
      await start(id);
      minute = 5;
      await world.call('POST', `/api/work-orders/${id}/complete`, {
        body: { actual_hours: 2, completion_notes: 'Done' },
      });
      return id;
    };
    const resume = (id: number, headers = {}) =>
      world.call('POST', `/api/work-orders/${id}/reopen`, { body: { resume: true }, headers });

    it('is taken back within ten minutes: work goes on since it began, with what was written', async () => {
      const id = await complete();
      minute = 15;
      expect(await resume(id)).toMatchObject({
        status: 200,
        body: {
          status: 'in_progress',
          started_at: '2026-03-02T08:00:00Z',
          completed_at: null,
          actual_hours: 2,
          completion_notes: 'Done',
          assigned_to: 'technician-user',
        },
      });
    });

    it('is not taken back later, where the work is only reopened', async () => {
      const id = await complete();
      minute = 16;
      expect(await resume(id)).toMatchObject({
        status: 409,
        body: { code: 'illegal_transition', errors: [{ field: 'body.resume' }] },
      });
      expect(await read(id)).toMatchObject({ status: 'completed' });
      expect((await world.call('POST', `/api/work-orders/${id}/reopen`, { body: {} })).body).toMatchObject({
        status: 'open',
        started_at: null,
      });
    });

    it('is taken back, and work reopened, by keys that may change work, and by no others', async () => {
      for (const body of [{ resume: true }, {}])
        for (const [permission, status] of [
          ['work_orders:transition', 403],
          ['work_orders:update', 200],
        ] as const) {
          const { body: made } = await world.call('POST', '/api/keys', {
            body: { kind: 'restricted', name: permission, permissions: [permission] },
          });
          const headers = { authorization: `Bearer ${String(made['key'])}` };
          const id = await complete();
          const answer = await world.call('POST', `/api/work-orders/${id}/reopen`, { body, headers });
          expect([permission, answer.status]).toEqual([permission, status]);
        }
    });

    it('is not taken back of work in another state, or at another version', async () => {
      const id = await complete();
      expect(await resume(id, { 'if-match': '"1"' })).toMatchObject({ status: 412 });
      await world.call('POST', `/api/work-orders/${id}/reopen`, { body: {} });
      expect(await resume(id)).toMatchObject({
        status: 409,
        body: { code: 'illegal_transition', errors: [{ field: 'status' }] },
      });
    });
  });
});
