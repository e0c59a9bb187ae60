import { ApiError, ChatterFix, type ChatEvent } from '@chatterfix/sdk';
import { Admin } from '@chatterfix/sdk/admin';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createModels } from './models/registry.ts';
import { systemContext } from './identity/tenants.ts';
import { createUser } from './identity/users.ts';
import { databaseKinds, openSharedDatabase } from './testing/databases.ts';
import { dialects, startProviderWire, type ProviderWire } from './testing/provider-wire.ts';
import { createWorld, type World } from './testing/world.ts';

// The SDK against the real application, in one process.

describe.each(databaseKinds)('the SDK against the server on %s', (kind) => {
  let world: World;
  let provider: ProviderWire;
  let chatterfix: ChatterFix;
  const fetch = async (request: Request) => world.app.fetch(request);
  const client = (options: Partial<ConstructorParameters<typeof ChatterFix>[0]> = {}) =>
    new ChatterFix({
      baseUrl: 'http://server.test',
      fetch,
      key: world.secret_key,
      maxRetries: 0,
      ...options,
    });
  beforeAll(async () => {
    provider = await startProviderWire();
    world = await createWorld(await openSharedDatabase(kind), {
      models: createModels({ ollama: { baseUrl: provider.url, model: 'test' } }),
    });
    chatterfix = client();
  });
  afterAll(async () => {
    await provider.close();
    await world.close();
  });

  it('lets an admin set up the providers of language models', async () => {
    const { providers } = new Admin(chatterfix);
    expect((await providers.list()).providers.map(({ provider: name, set_by }) => [name, set_by])).toEqual([
      ['ollama', 'operator'],
      ['openai', null],
      ['anthropic', null],
      ['google', null],
      ['xai', null],
    ]);
    const set = await providers.configure('openai', { api_key: 'sk-of-the-tenant-abcd1234', model: 'gpt-4' });
    expect(set).toMatchObject({ provider: 'openai', set_by: 'tenant', configured: true, key_hint: '1234' });
    await expect(providers.configure('openai', { base_url: 'http://localhost' })).rejects.toMatchObject({
      code: 'invalid_input',
      errors: [{ field: 'body.base_url' }],
    });
    expect(await providers.configure('openai', { api_key: null })).toMatchObject({
      set_by: null,
      configured: false,
      key_hint: null,
    });
  });

  it('takes a work order through its life, one line each', async () => {
    const asset = await chatterfix.assets.create({ name: 'Feed pump', asset_tag: 'P-1' });
    const order = await chatterfix.workOrders.create({
      title: 'Replace seal',
      asset_id: asset.id,
      priority: 'high',
      due_date: '2026-06-01T00:00:00Z',
    });
    expect((await chatterfix.workOrders.update(order.id, { assigned_to: 'maria' })).assigned_to).toBe(
      'maria',
    );
    expect((await chatterfix.workOrders.start(order.id)).status).toBe('in_progress');
    expect((await chatterfix.workOrders.hold(order.id, { hold_reason: 'part' })).hold_reason).toBe('part');
    expect((await chatterfix.workOrders.start(order.id)).hold_reason).toBeNull();
    expect(
      await chatterfix.workOrders.complete(order.id, { actual_hours: 2.25, completion_notes: 'done' }),
    ).toMatchObject({ status: 'completed', actual_hours: 2.25 });
    expect((await chatterfix.workOrders.reopen(order.id)).status).toBe('open');
    expect((await chatterfix.workOrders.cancel(order.id)).status).toBe('cancelled');
    expect(await chatterfix.workOrders.get(order.id)).toMatchObject({
      status: 'cancelled',
      asset_tag: 'P-1',
    });
    expect((await chatterfix.assets.get(asset.id)).maintenance_history.map(({ id }) => id)).toEqual([
      order.id,
    ]);
    expect(await chatterfix.workOrders.summary()).toMatchObject({ total: 1, by_status: { cancelled: 1 } });
    expect(await chatterfix.assets.dashboard()).toMatchObject({ total_assets: 1 });
    expect((await chatterfix.assets.tree()).total).toBe(1);
    expect((await chatterfix.assets.update(asset.id, { status: 'retired' })).status).toBe('retired');
    const part = await chatterfix.parts.create({ part_number: 'S-45', name: 'Seal', current_stock: 2 });
    expect((await chatterfix.parts.update(part.id, { current_stock: 1 })).current_stock).toBe(1);
    expect((await chatterfix.parts.search({ q: 'seal', in_stock: true })).parts).toEqual([
      await chatterfix.parts.get(part.id),
    ]);
    expect((await chatterfix.parts.inventory()).total_parts).toBe(1);
    expect((await chatterfix.health()).status).toBe('healthy');
  });

  it('queries the tables and writes many records', async () => {
    const { database } = new Admin(chatterfix);
    const { ids } = await database.bulk({
      operation: 'insert',
      table: 'parts',
      data: [
        { part_number: 'SDK-1', name: 'Belt', current_stock: 4 },
        { part_number: 'SDK-2', name: 'Belt' },
      ],
    });
    const { data, truncated } = await database.query<{ part_number: string; current_stock: number }>(
      'select part_number, current_stock from parts where id = any(:ids::int[]) and current_stock > :stock',
      { ids: `{${ids.join()}}`, stock: 0 },
    );
    expect(data.map(({ part_number, current_stock }) => [part_number, current_stock])).toEqual([
      ['SDK-1', 4],
    ]);
    expect(truncated).toBe(false);
    expect((await database.query('select 1 as one')).data).toEqual([{ one: 1 }]);
    await expect(database.query('delete from parts')).rejects.toMatchObject({
      code: 'invalid_input',
      status: 422,
      errors: [{ field: 'body.query', rule: 'must be a SELECT, not DELETE' }],
    });
    await expect(
      database.bulk({
        operation: 'update',
        table: 'parts',
        data: [
          { id: ids[0]!, name: 'V-belt' },
          { id: 2_147_483_647, name: 'x' },
        ],
      }),
    ).rejects.toMatchObject({ code: 'not_found', errors: [{ field: 'body.data.1' }] });
    expect(
      await database.bulk({ operation: 'delete', table: 'parts', data: ids.map((id) => ({ id })) }),
    ).toMatchObject({ count: 2, ids });
  });

  it('iterates over more rows than a page has', async () => {
    await chatterfix.workOrders.import({
      rows: Array.from({ length: 120 }, (_, i) => ({ title: `inspection ${i}`, external_ref: `i-${i}` })),
    });
    const seen = new Set<number>();
    for await (const order of chatterfix.workOrders.list({ q: 'inspection', limit: 50 })) seen.add(order.id);
    expect(seen.size).toBe(120);
    expect(await chatterfix.workOrders.list({ q: 'inspection', limit: 1 })).toMatchObject({
      total: 120,
      page: 1,
    });
  });

  it('throws errors with code, status, field and request id', async () => {
    await expect(chatterfix.workOrders.get(999_999)).rejects.toMatchObject({
      name: 'ApiError',
      code: 'not_found',
      status: 404,
      request_id: expect.stringMatching(/.{8}/) as string,
    });
    await expect(chatterfix.workOrders.create({ title: '' })).rejects.toMatchObject({
      code: 'invalid_input',
      status: 422,
      errors: expect.arrayContaining([expect.objectContaining({ field: 'body.title' })]) as object,
    });
    const { id } = await chatterfix.workOrders.create({ title: 'open' });
    const refusal: unknown = await chatterfix.workOrders.complete(id).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ApiError);
    expect(refusal).toMatchObject({ code: 'illegal_transition', status: 409 });
    await expect(client({ key: 'sk_wrong' }).workOrders.list()).rejects.toMatchObject({
      code: 'unauthenticated',
      status: 401,
    });
  });

  it('mints tokens from a back end, and works with them until they are gone', async () => {
    let minted = 0;
    const page = client({
      key: undefined,
      getToken: async () => {
        minted++;
        return (await chatterfix.auth.token({ external_user_id: 'erp-42', role: 'technician' })).token;
      },
    });
    expect(await page.auth.me()).toMatchObject({
      actor: 'erp-42',
      actor_kind: 'external_user',
      role: 'technician',
    });
    await page.workOrders.list();
    expect(minted).toBe(1);
    await expect(page.parts.create({ part_number: 'x', name: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
      status: 403,
    });
  });

  it('exchanges a publishable key, then signs a person in and out', async () => {
    await createUser(systemContext(world.db, world.tenants.ours, 'test', 'admin'), {
      username: 'maria',
      password: 'right horse',
      role: 'technician',
    });
    const page = client({
      key: world.publishable_key,
      fetch: async (request) => {
        const headers = new Headers(request.headers);
        headers.set('origin', 'https://intranet.example');
        return world.app.fetch(new Request(request, { headers }));
      },
    });
    expect((await page.auth.me()).actor_kind).toBe('publishable_key');
    await expect(page.signIn({ username: 'maria', password: 'wrong' })).rejects.toMatchObject({
      code: 'invalid_credentials',
    });
    await page.signIn({ username: 'maria', password: 'right horse' });
    expect(await page.auth.me()).toMatchObject({ actor: 'maria', role: 'technician' });
    await page.signOut();
    expect((await page.auth.me()).actor_kind).toBe('publishable_key');
    await expect(client({ key: world.publishable_key }).auth.me()).rejects.toMatchObject({
      code: 'origin_not_allowed',
    });
  });

  it('streams an answer, keeps it, and stops one', async () => {
    const { type, text, end } = dialects.ollama;
    provider.next((response) =>
      response.writeHead(200, { 'content-type': type }).end(text('Check ') + text('the seal.') + end()),
    );
    const events: ChatEvent[] = [];
    for await (const event of chatterfix.chat.stream({ message: 'Why does it leak?' })) events.push(event);
    expect(events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('')).toBe(
      'Check the seal.',
    );
    expect(events.at(-1)).toMatchObject({
      type: 'answer-finish',
      answer: { success: true, provider: 'ollama' },
    });
    const start = events[0] as Extract<ChatEvent, { type: 'session-start' }>;
    expect(
      (await chatterfix.chat.session(start.session_id)).messages.map(({ role, content }) => [role, content]),
    ).toEqual([
      ['user', 'Why does it leak?'],
      ['assistant', 'Check the seal.'],
    ]);

    provider.next((response) => {
      response.writeHead(200, { 'content-type': type });
      response.write(text('for ever'));
    });
    const aborted = provider.aborted;
    const stream = chatterfix.chat.stream({ message: 'go on', session_id: start.session_id });
    for await (const event of stream) if (event.type === 'text-delta') break;
    expect(provider.aborted).toBe(aborted); // leaving the loop leaves the answer going
    stream.cancel();
    await expect.poll(() => provider.aborted).toBe(aborted + 1);
    await expect
      .poll(async () => (await chatterfix.chat.session(start.session_id)).messages.at(-1))
      .toMatchObject({ role: 'assistant', content: 'for ever', state: 'stopped' });
    expect((await chatterfix.chat.sessions()).sessions[0]).toMatchObject({ session_id: start.session_id });
    expect((await chatterfix.chat.playbook('pump-cavitation')).lockout_steps.length).toBe(6);
  });
});
