import type { ServerResponse } from 'node:http';
import type { ChatEvent } from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createModels } from '../models/registry.ts';
import { databaseKinds, openTestDatabase } from '../testing/databases.ts';
import { dialects, startProviderWire, type ProviderWire } from '../testing/provider-wire.ts';
import { createWorld, type World } from '../testing/world.ts';

/** Reads a streamed answer to its end. */
async function stream(
  world: World,
  body: object,
  role: 'technician' | 'viewer' = 'technician',
): Promise<{ events: ChatEvent[]; writes: number }> {
  const response = await world.app.request('/api/chat', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${world.tokens.ours[role]}`,
      'content-type': 'application/json',
      accept: 'text/event-stream',
    },
    body: JSON.stringify(body),
  });
  let text = '',
    writes = 0;
  for await (const chunk of response.body!) {
    text += new TextDecoder().decode(chunk as Uint8Array);
    writes++;
  }
  return {
    events: text
      .split('\n\n')
      .filter((block) => block.includes('data: '))
      .map((block) => JSON.parse(block.split('data: ')[1]!) as ChatEvent),
    writes,
  };
}

describe.each(databaseKinds)('Fred with a model, on %s', (kind) => {
  let world: World, wire: ProviderWire;
  const say = dialects.openai;
  beforeAll(async () => {
    wire = await startProviderWire();
    const models = createModels({
      openai: { apiKey: 'sk-x', baseUrl: `${wire.url}/v1` },
      ollama: { baseUrl: wire.url },
      firstEvent: 300,
      betweenEvents: 300,
    });
    world = await createWorld(await openTestDatabase(kind), { models });
    await world.call('POST', '/api/assets', { body: { name: 'Feed pump', asset_tag: 'P-101A' } });
  });
  afterAll(async () => {
    await world.close();
    await wire.close();
  });
  const answers = (text: string) =>
    wire.next((response) =>
      response.writeHead(200, { 'content-type': say.type }).end(say.text(text) + say.end()),
    );
  const session = async (sessionId: string) =>
    (await world.call('GET', `/api/chat/sessions/${sessionId}`, { role: 'technician' })).body as unknown as {
      messages: { role: string; content: string; state: string }[];
      total_tokens: number;
    };

  it('looks things up with the caller’s rights, answers, and keeps both sides', async () => {
    wire.next((response) =>
      response.writeHead(200, { 'content-type': say.type }).end(say.toolCall('find_assets', { q: 'pump' })),
    );
    answers('It is P-101A.');
    const { body } = await world.call('POST', '/api/chat', {
      role: 'technician',
      body: { message: 'Which pump?', provider: 'openai' },
    });
    expect(body).toMatchObject({
      success: true,
      response: 'It is P-101A.',
      provider: 'openai',
      model: 'gpt-4',
      sources: [{ kind: 'asset', title: 'P-101A · Feed pump' }],
    });
    expect(JSON.stringify(wire.requests.at(-1)!.body)).toMatch(/P-101A/);
    expect(await session(body['session_id'] as string)).toMatchObject({
      messages: [
        { role: 'user', content: 'Which pump?', state: 'complete' },
        { role: 'assistant', content: 'It is P-101A.', state: 'complete' },
      ],
      total_tokens: 7,
    });
    answers('Yes.');
    await world.call('POST', '/api/chat', {
      role: 'technician',
      body: { message: 'Sure?', provider: 'openai', session_id: body['session_id'] },
    });
    expect(wire.requests.at(-1)!.body['messages']).toMatchObject([
      { role: 'system' },
      { content: 'Which pump?' },
      { content: 'It is P-101A.' },
      { content: 'Sure?' },
    ]);
  });

  it('speaks Ollama’s wire too', async () => {
    wire.next((response) =>
      response
        .writeHead(200, { 'content-type': dialects.ollama.type })
        .end(dialects.ollama.text('Ja.') + dialects.ollama.end()),
    );
    expect((await world.call('POST', '/api/chat', { body: { message: 'Deutsch?' } })).body).toMatchObject({
      response: 'Ja.',
      provider: 'ollama',
      model: 'mistral:7b',
    });
  });

  it('streams each upstream chunk in one write', async () => {
    wire.next((response) => {
      response.writeHead(200, { 'content-type': say.type });
      let n = 0;
      const timer = setInterval(() => {
        if (n++ < 5) response.write(say.text('a') + say.text('b') + say.text('c'));
        else {
          clearInterval(timer);
          response.end(say.end());
        }
      }, 20);
    });
    const { events, writes } = await stream(world, { message: 'Stream', provider: 'openai' });
    expect(events[0]).toMatchObject({ type: 'session-start', provider: 'openai' });
    expect(
      events
        .filter(({ type }) => type === 'text-delta')
        .map((event) => (event as { text: string }).text)
        .join(''),
    ).toBe('abc'.repeat(5));
    expect(events.at(-1)).toMatchObject({
      type: 'answer-finish',
      answer: { success: true, response: 'abc'.repeat(5) },
    });
    expect(writes).toBeLessThanOrEqual(9);
  });

  it.each([
    ['provider_unavailable', 503, 'failed', (response: ServerResponse) => response.writeHead(500).end('{}')],
    [
      'provider_rate_limited',
      503,
      'failed',
      (response: ServerResponse) => response.writeHead(429, { 'retry-after': '7' }).end('{}'),
    ],
    ['provider_timeout', 504, 'failed', () => {}],
    [
      'answer_cut_off',
      502,
      'cut_off',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-type': say.type });
        response.write(say.text('half an ans'));
        setTimeout(() => response.destroy(), 20);
      },
    ],
    [
      'answer_cut_off',
      502,
      'cut_off',
      (response: ServerResponse) =>
        response.writeHead(200, { 'content-type': say.type }).end(say.text('half an ans')),
    ],
    [
      'answer_cut_off',
      502,
      'cut_off',
      (response: ServerResponse) => response.writeHead(200, { 'content-type': say.type }).end(say.end()),
    ],
  ])('%s: no success, and no lost question', async (code, status, state, respond) => {
    interface Problem {
      code?: string;
      session_id?: string;
      status?: number;
    }
    const body = { message: `lost? ${code}`, provider: 'openai' };
    const askForStream = async () => {
      const { events } = await stream(world, body);
      expect(events.some(({ type }) => type === 'answer-finish')).toBe(false);
      return (events.at(-1) as { problem: Problem }).problem;
    };
    const askForWhole = async (): Promise<Problem> => {
      const answer = await world.call('POST', '/api/chat', { role: 'technician', body });
      expect(answer.status).toBe(status);
      expect(answer.body['success']).toBeUndefined();
      return answer.body;
    };
    for (const askForProblem of [askForWhole, askForStream]) {
      wire.next(respond as (response: ServerResponse) => void);
      const problem = await askForProblem();
      expect(problem).toMatchObject({ code, status });
      const kept = await session(problem.session_id!);
      expect(kept.messages[0]).toMatchObject({ role: 'user', content: `lost? ${code}` });
      expect(kept.messages[1]).toMatchObject({ role: 'assistant', state });
    }
  });

  it('keeps what was said when the reader goes away, and stops the model', async () => {
    wire.next((response) => {
      response.writeHead(200, { 'content-type': say.type });
      response.write(say.text('said so far'));
    });
    const before = wire.aborted;
    const response = await world.app.request('/api/chat', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${world.tokens.ours.technician}`,
        'content-type': 'application/json',
        accept: 'text/event-stream',
      },
      body: JSON.stringify({ message: 'stop me', provider: 'openai' }),
    });
    const reader = response.body!.getReader();
    let seen = '';
    while (!seen.includes('said so far'))
      seen += new TextDecoder().decode((await reader.read()).value as Uint8Array);
    await reader.cancel();
    await expect.poll(() => wire.aborted).toBe(before + 1);
    const sessionId = /"session_id":"([^"]+)"/.exec(seen)![1]!;
    await expect
      .poll(async () => (await session(sessionId)).messages[1])
      .toMatchObject({ content: 'said so far', state: 'stopped' });
  });

  it('tells the model its mistakes, and a role’s limits', async () => {
    wire.next((response) =>
      response.writeHead(200, { 'content-type': say.type }).end(say.toolCall('delete_everything', {})),
    );
    wire.next((response) =>
      response.writeHead(200, { 'content-type': say.type }).end(say.toolCall('get_work_order', { id: 'x' })),
    );
    wire.next((response) =>
      response
        .writeHead(200, { 'content-type': say.type })
        .end(say.toolCall('get_work_order', { id: 999999 })),
    );
    answers('I could not.');
    expect(
      (await world.call('POST', '/api/chat', { body: { message: 'Try', provider: 'openai' } })).body[
        'response'
      ],
    ).toBe('I could not.');
    const told = JSON.stringify(wire.requests.at(-1)!.body['messages']);
    expect(told).toMatch(/no tool delete_everything/);
    expect(told).toMatch(/input is not valid/);
    expect(told).toMatch(/no such work order/);
  });

  it('refuses a provider that is not set up, keeping the question', async () => {
    const offline = await createWorld(world.db);
    const answer = await offline.call('POST', '/api/chat', { body: { message: 'x', provider: 'openai' } });
    expect(answer).toMatchObject({
      status: 503,
      body: { code: 'provider_not_configured', session_id: expect.any(String) as string },
    });
  });
});

describe.each(databaseKinds)('Fred offline, on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
    const assetId = (
      await world.call('POST', '/api/assets', {
        body: { name: 'Boom cylinder station', asset_tag: 'HYD-7', location: 'Shop 2' },
      })
    ).body['id'];
    await world.call('POST', '/api/work-orders', {
      body: { title: 'L/H BUCKET CYL LEAKING.', asset_id: assetId, completion_notes: 'Rod seal [*] renewed' },
    });
    await world.call('POST', '/api/work-orders', { body: { title: 'C/O LEFT FAN MOTOR' } });
    await world.call('POST', '/api/parts', {
      body: { part_number: 'SEAL-40', name: 'Rod seal kit for cylinder', current_stock: 3 },
    });
  });
  afterAll(() => world.close());
  const ask = async (message: string) =>
    (await world.call('POST', '/api/chat', { body: { message } })).body as unknown as {
      response: string;
      provider: string;
      sources: { kind: string; title: string; href: string }[];
    };

  it.each([
    ['L/H CYL LKG', 'L/H BUCKET CYL LEAKING.'],
    ['left bucket cylinder is leaking', 'L/H BUCKET CYL LEAKING.'],
    ['C/O FAN MTR', 'C/O LEFT FAN MOTOR'],
    ['replace the fan motor', 'C/O LEFT FAN MOTOR'],
    ['what happened to HYD-7?', 'L/H BUCKET CYL LEAKING.'],
  ])('finds what “%s” means', async (question, title) => {
    const answer = await ask(question);
    expect(answer.provider).toBe('offline');
    expect(answer.response).toMatch(/Offline mode/);
    expect(
      answer.sources.some((source) => source.title.includes(title)),
      JSON.stringify(answer.sources),
    ).toBe(true);
    expect(answer.sources.length).toBeGreaterThan(0);
    for (const { href } of answer.sources) expect((await world.call('GET', href)).status, href).toBe(200);
  });

  it('puts safety first, with lockout in its order', async () => {
    const { response } = await ask('pump mechanical seal leaking');
    const places = ['Safety first', 'Lockout/tagout', 'What to do'].map((words) => response.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it.each([
    ['Which parts are low in stock?', 'part'],
    ['Welche Ersatzteile werden knapp?', 'part'],
    ['¿Qué repuestos se están agotando?', 'part'],
    ['Quelles pièces vont manquer ?', 'part'],
    ['ما القطع التي قلّ مخزونها؟', 'part'],
    ['Which work orders are overdue?', 'work_order'],
    ['Welche Aufträge sind überfällig?', 'work_order'],
    ['¿Qué órdenes están vencidas?', 'work_order'],
    ['Quels bons sont en retard ?', 'work_order'],
    ['ما أوامر العمل المتأخرة؟', 'work_order'],
    ['How do I lock out a pump?', 'playbook'],
    ['Wie sichere ich eine Pumpe gegen Wiedereinschalten?', 'playbook'],
    ['¿Cómo bloqueo una bomba?', 'playbook'],
    ['Comment consigner une pompe ?', 'playbook'],
    ['كيف أعزل مضخة عن الطاقة؟', 'playbook'],
  ])('answers what the chat suggests: “%s”', async (question, kind) => {
    await world.call('POST', '/api/work-orders', {
      body: { title: 'Late one', due_date: '2020-01-01T00:00:00Z' },
    });
    await world.call('POST', '/api/parts', {
      body: {
        part_number: `LOW-${crypto.randomUUID()}`,
        name: 'Widget',
        current_stock: 0,
        min_stock_level: 1,
      },
    });
    const { sources } = await ask(question);
    expect(sources[0]?.kind).toBe(kind);
    expect(kind === 'playbook' ? sources[0]?.href : '/api/playbooks/lockout-tagout').toBe(
      '/api/playbooks/lockout-tagout',
    );
  });

  it('says that it found nothing', async () => {
    const answer = await ask('zxqv wobbulator');
    expect(answer.response).toMatch(/found nothing about “zxqv wobbulator”/);
    expect(answer.sources).toEqual([]);
  });

  it('shows people’s words as they wrote them', async () => {
    expect((await ask('L/H CYL LKG')).response).toContain('Rod seal \\[\\*\\] renewed');
  });

  it('says who answers', async () => {
    expect((await world.call('GET', '/api/chat/status')).body).toMatchObject({
      mode: 'offline',
      provider: 'offline',
    });
  });
});
