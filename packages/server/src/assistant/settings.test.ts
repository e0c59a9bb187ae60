import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { tenantSettings } from '../identity/schema.ts';
import { systemContext } from '../identity/tenants.ts';
import { aiProviders } from '../models/providers/schema.ts';
import { build, ofTenant, tenantId, type Statement } from '../platform/db/statements.ts';
import { read, write } from '../platform/db/transaction.ts';
import { createOutgoing } from '../platform/outgoing/outgoing.ts';
import { createChatWorld, type ChatWorld } from '../testing/chat-world.ts';
import { databaseKinds, openSharedDatabase } from '../testing/databases.ts';
import { dialects, startProviderWire, type ProviderWire } from '../testing/provider-wire.ts';
import { aiRuns } from './runs/schema.ts';
import { aiLimits, aiUsage } from './usage/schema.ts';

// What another server changes is written to the database here, so that this server is not told of it. The clock stands
// still: this server remembers the settings until the test lets time pass.

describe.each(databaseKinds)('the settings with which questions are answered, on %s', (kind) => {
  let fred: ChatWorld;
  /** The tenant's own provider; `fred.wire` is the operator's. */
  let own: ProviderWire;
  let admin: Context;
  let clock = new Date();
  beforeAll(async () => {
    own = await startProviderWire();
    const outgoing = createOutgoing({ allowedInternalHosts: [new URL(own.url).host] });
    const db = await openSharedDatabase(kind);
    fred = await createChatWorld(db, {}, {}, { outgoing, now: () => clock });
    admin = systemContext(db, fred.world.tenants.ours, 'test', 'admin');
    await write(admin, build.insert(aiLimits).values({ tenant_id: tenantId }));
    await write(admin, build.insert(tenantSettings).values({ tenant_id: tenantId }));
  });
  afterAll(async () => {
    await fred.close();
    await own.close();
  });
  beforeEach(async () => {
    await configure({ enabled: true, api_key: 'sk-of-the-tenant', base_url: `${own.url}/v1`, model: 'ours' });
    expect(await asked()).toMatchObject({ status: 200, body: { response: 'from its own', model: 'ours' } });
    own.requests.length = fred.wire.requests.length = 0;
  });

  const configure = async (body: object, whose: 'ours' | 'theirs' = 'ours') => {
    const { status } = await fred.world.call('POST', '/api/providers/openai/configure', { body, whose });
    expect(status).toBe(200);
  };
  const elsewhere = (change: Statement) => write(admin, change);
  const changeProvider = (fields: Partial<typeof aiProviders.$inferInsert>) =>
    elsewhere(
      build
        .update(aiProviders)
        .set(fields)
        .where(and(ofTenant(aiProviders), eq(aiProviders.provider, 'openai'))),
    );
  const removeKey = () => changeProvider({ api_key: null, base_url: null, model: null });
  /** Asks a question. Both providers answer whatever they are asked. */
  const asked = async (body: object = {}, headers: Record<string, string> = {}) => {
    for (const [wire, text] of [
      [own, 'from its own'],
      [fred.wire, 'from the operator'],
    ] as const)
      for (let n = 0; n < 3; n++)
        wire.next((response) =>
          response
            .writeHead(200, { 'content-type': dialects.openai.type })
            .end(dialects.openai.text(text) + dialects.openai.end()),
        );
    const answer = await fred.ask('Who are you?', body, headers);
    for (const wire of [own, fred.wire]) wire.forget();
    return answer;
  };
  const countRuns = async () => {
    const count = sql<{
      runs: number;
    }>`select count(*)::int as runs from ${aiRuns} where ${ofTenant(aiRuns)}`;
    return (await read(admin, count))[0]!.runs;
  };

  it('are the remembered ones while nobody changes them, whatever another tenant does', async () => {
    await configure({ enabled: false }, 'theirs');
    expect((await asked()).body).toMatchObject({ response: 'from its own' });
    expect(own.requests).toHaveLength(1);
  });

  it('are those of now when another server has changed the model, and the question is stored once', async () => {
    await changeProvider({ model: 'newer' });
    const runs = await countRuns();
    expect((await asked()).body).toMatchObject({ response: 'from its own', model: 'newer' });
    expect(await countRuns()).toBe(runs + 1);
  });

  it('never let a removed key answer a question', async () => {
    await removeKey();
    expect((await asked()).body).toMatchObject({ response: 'from the operator' });
  });

  it('never let a removed key answer a question that may be repeated', async () => {
    await removeKey();
    const key = { 'idempotency-key': `removed-${kind}` };
    const { body } = await asked({}, key);
    expect(body).toMatchObject({ response: 'from the operator' });
    expect((await asked({}, key)).body['run_id']).toBe(body['run_id']);
  });

  it('never let a disabled provider go on with a conversation', async () => {
    const { body } = await asked();
    await changeProvider({ enabled: false });
    expect(await asked({ session_id: body['session_id'] })).toMatchObject({
      status: 503,
      body: { code: 'provider_not_configured' },
    });
  });

  it('never let a removed key try a question again that failed before', async () => {
    const key = { 'idempotency-key': `failed-${kind}` };
    expect((await fred.ask('Who are you?', {}, key)).status).toBe(503);
    expect((await asked()).status).toBe(200);
    await removeKey();
    expect((await asked({}, key)).body).toMatchObject({ response: 'from the operator' });
  });

  it('allow what they refused before, once another server has changed them', async () => {
    await changeProvider({ enabled: false });
    expect((await asked()).status).toBe(503);
    await changeProvider({ enabled: true });
    expect((await asked()).body).toMatchObject({ response: 'from its own' });
  });

  it('have the limits of now', async () => {
    await elsewhere(build.update(aiLimits).set({ answer_length: 5 }).where(ofTenant(aiLimits)));
    expect((await asked()).body).toMatchObject({ limit: '5 characters of an answer' });
    await elsewhere(build.update(aiLimits).set({ answer_length: null }).where(ofTenant(aiLimits)));
    expect((await asked()).body).toMatchObject({ finish_reason: 'stop' });
  });

  it('have what was spent until now, where money is limited', async () => {
    const prices = { ours: { input: 1, output: 1 } };
    await changeProvider({ prices });
    await elsewhere(build.update(aiLimits).set({ cost_per_day: 5 }).where(ofTenant(aiLimits)));
    expect((await asked()).status).toBe(200);
    own.requests.length = 0;
    expect((await asked()).status).toBe(200);
    expect(own.requests).toHaveLength(1); // nobody was asked in vain
    const usage = { run: 999_999, number: 1, person: 'user:x', provider: 'openai', model: 'ours' } as const;
    const tokens = { input_tokens: 1, output_tokens: 1, cached_tokens: 0, estimated: false };
    const row = { ...usage, ...tokens, tenant_id: tenantId, at: clock.toISOString(), cost: 6 };
    await elsewhere(build.insert(aiUsage).values(row));
    expect(await asked()).toMatchObject({ body: { code: 'budget_used_up' } });
    await elsewhere(build.update(aiLimits).set({ cost_per_day: null }).where(ofTenant(aiLimits)));
  });

  it('have the time zone of now', async () => {
    await elsewhere(
      build.update(tenantSettings).set({ time_zone: 'Asia/Kolkata' }).where(ofTenant(tenantSettings)),
    );
    expect((await asked()).status).toBe(200);
    expect(JSON.stringify(own.requests.at(-1)!.body)).toContain('time zone Asia/Kolkata');
  });

  it('are read again once this server has changed them: the provider of before is not asked', async () => {
    await configure({ api_key: null, base_url: null });
    expect((await asked()).body).toMatchObject({ response: 'from the operator' });
    expect(own.requests).toEqual([]);
  });

  it.each([
    ['limits', 'PUT', '/api/usage/limits', { answer_length: 100 }],
    ['time zone', 'PUT', '/api/settings', { time_zone: 'Asia/Kathmandu' }],
  ])('are read again once this server has changed the %s', async (_what, method, path, body) => {
    expect((await fred.world.call(method, path, { body })).status).toBe(200);
    expect((await asked()).status).toBe(200);
    expect(own.requests).toHaveLength(1); // nobody was asked in vain
  });

  it('are read again after a second: the provider of before is not asked', async () => {
    await removeKey();
    clock = new Date(clock.getTime() + 1_000);
    expect((await asked()).body).toMatchObject({ response: 'from the operator' });
    expect(own.requests).toEqual([]);
  });
});
