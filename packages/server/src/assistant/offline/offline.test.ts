import type { ChatSource } from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';

interface OfflineAnswer {
  response: string;
  provider: string;
  sources: ChatSource[];
}

describe.each(databaseKinds)('an answer without a language model, on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind));
    const asset = await world.call('POST', '/api/assets', {
      body: { name: 'Boom cylinder station', asset_tag: 'HYD-7', location: 'Shop 2' },
    });
    for (const body of [
      {
        title: 'L/H BUCKET CYL LEAKING.',
        asset_id: asset.body['id'],
        completion_notes: 'Rod seal [*] renewed',
      },
      { title: 'C/O LEFT FAN MOTOR' },
      { title: 'Late one', due_date: '2020-01-01T00:00:00Z' },
    ])
      await world.call('POST', '/api/work-orders', { body });
    for (const body of [
      { part_number: 'SEAL-40', name: 'Rod seal kit for cylinder', current_stock: 3 },
      { part_number: 'LOW-1', name: 'Widget', current_stock: 1, min_stock_level: 2 },
      { part_number: 'OUT-1', name: 'Gadget', current_stock: 0, min_stock_level: 1 },
    ])
      await world.call('POST', '/api/parts', { body });
  });
  afterAll(() => world.close());

  const ask = async (message: string, headers: Record<string, string> = {}) =>
    (await world.call('POST', '/api/chat', { body: { message }, headers })).body as unknown as OfflineAnswer;

  it.each([
    ['L/H CYL LKG', 'L/H BUCKET CYL LEAKING.'],
    ['left bucket cylinder is leaking', 'L/H BUCKET CYL LEAKING.'],
    ['C/O FAN MTR', 'C/O LEFT FAN MOTOR'],
    ['replace the fan motor', 'C/O LEFT FAN MOTOR'],
    ['what happened to HYD-7?', 'L/H BUCKET CYL LEAKING.'],
  ])('to “%s” links the work order %s', async (question, title) => {
    const answer = await ask(question);
    expect(answer.provider).toBe('offline');
    expect(answer.response).not.toMatch(/offline|language model/i);
    expect(answer.sources.map((source) => source.title)).toContainEqual(expect.stringContaining(title));
    const links = answer.sources.map(({ href }) => href);
    expect(links.filter((href) => !answer.response.includes(`](${href})`))).toEqual([]);
    const statuses = await Promise.all(links.map(async (href) => (await world.call('GET', href)).status));
    expect(statuses).toEqual(links.map(() => 200));
  });

  it('says what can be asked where a question has no words to look for', async () => {
    expect((await ask('?!')).response).toContain('Say what to look for.');
    expect((await ask('flux capacitor')).response).toContain('Try the machine');
  });

  it('puts safety first, with the lockout steps in their order', async () => {
    const { response } = await ask('pump mechanical seal leaking');
    const headings = [...response.matchAll(/^(?:> )?\*\*([^*:]+)\*\*$/gm)].map(([, heading]) => heading);
    expect(headings.slice(0, 7)).toEqual([
      'Safety first',
      'Lockout/tagout, in this order',
      'What to do',
      'Causes, parts and prevention',
      'Most likely causes',
      'Usual parts',
      'So that it does not come back',
    ]);
    expect(response).toMatch(
      /^1\. Prepare.*\n2\. Shut down.*\n3\. Isolate.*\n4\. Lock and tag.*\n5\. Relieve stored energy.*\n6\. Verify/m,
    );
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
  ] as const)('answers what the chat suggests: “%s”', async (question, kindOfSource) => {
    const { sources } = await ask(question);
    expect(sources[0]).toMatchObject(
      {
        part: { kind: 'part', title: 'LOW-1 · Widget' },
        work_order: { kind: 'work_order', title: expect.stringContaining('Late one') as string },
        playbook: { kind: 'playbook', href: '/api/playbooks/lockout-tagout' },
      }[kindOfSource],
    );
  });

  it.each(['Which parts are out of stock?', 'ما القطع التي نفدت من المخزون؟'])(
    'lists the parts that are out of stock, and no others: “%s”',
    async (question) => {
      const { response, sources } = await ask(question);
      expect(sources.map(({ title }) => title)).toEqual(['OUT-1 · Gadget']);
      expect(response).toContain('**\n\n- [OUT-1 · Gadget](');
    },
  );

  it('shows work orders by their numbers, in the order of the question', async () => {
    const { sources } = await ask('What about work order 3, work order 1 and work order 2?');
    expect(sources.map(({ title }) => title)).toEqual([
      'WO 3 · Late one',
      'WO 1 · L/H BUCKET CYL LEAKING.',
      'WO 2 · C/O LEFT FAN MOTOR',
    ]);
    const missing = await ask('What about work order 1 and work order 77?');
    expect(missing.response).toContain('There is no work order 77.');
    expect(missing.sources).toHaveLength(1);
  });

  it.each([
    ['work order 1, and which parts are out of stock?', 'Out of stock', 'OUT-1 · Gadget'],
    ['work order 1, and which parts are low in stock?', 'Low in stock', 'LOW-1 · Widget'],
    ['work order 1, and what is overdue?', 'Due and overdue', 'WO 3 · Late one'],
  ])('shows the order and the list that “%s” asks for', async (question, heading, title) => {
    const { response, sources } = await ask(question);
    expect(sources.map((source) => source.title)).toEqual(
      expect.arrayContaining(['WO 1 · L/H BUCKET CYL LEAKING.', title]),
    );
    expect(response).toContain(`**${heading}**\n\n- `);
  });

  it('shows a record once, whether by its number or by its words', async () => {
    const { sources } = await ask('SEAL-40 rod seal kit for cylinder, HYD-7 boom cylinder station');
    const links = sources.map(({ href }) => href);
    expect(links).toEqual([...new Set(links)]);
    expect(sources.map(({ title }) => title)).toContain('SEAL-40 · Rod seal kit for cylinder');
  });

  it('says which tag no record has', async () => {
    await world.call('POST', '/api/work-orders', { body: { title: 'Spacer of XY-12 loose' } });
    expect((await ask('XY-12 is loose')).response).not.toContain('No asset here has the tag');
    expect((await ask('XY-13 is loose')).response).toContain('No asset here has the tag XY-13.');
  });

  it('says that it found nothing', async () => {
    const answer = await ask('zxqv wobbulator');
    expect(answer.response).toMatch(
      /^My search found nothing about “zxqv wobbulator” in the plant's records/,
    );
    expect(answer.sources).toEqual([]);
  });

  it('shows the words of records as they were written', async () => {
    expect((await ask('L/H CYL LKG')).response).toContain('Rod seal \\[\\*\\] renewed');
  });

  it.each([
    ['work_orders:read', 'work_order'],
    ['assets:read', 'asset'],
    ['parts:read', 'part'],
  ] as const)(
    'searches only the records that the caller may read: with %s, each %s',
    async (permission, kindOfSource) => {
      const restricted = async (permissions: string[]) => {
        const { body } = await world.call('POST', '/api/keys', {
          body: { kind: 'restricted', name: 'offline', permissions },
        });
        return { authorization: `Bearer ${String(body['key'])}` };
      };
      const questions = [
        'HYD-7 bucket cylinder rod seal leaking',
        'SEAL-40',
        'Which work orders are overdue?',
        'Which parts are low in stock?',
        'Which parts are out of stock?',
        'work order 1',
      ];
      const none = await restricted(['chat:use']);
      const one = await restricted(['chat:use', permission]);
      const kinds = async (headers: Record<string, string>) => {
        const answers = await Promise.all(questions.map((question) => ask(question, headers)));
        return [
          ...new Set(answers.flatMap(({ sources }) => sources.map((source) => source.kind))),
        ].toSorted();
      };
      expect(await kinds(none)).toEqual(['playbook']);
      expect(await kinds(one)).toEqual([kindOfSource, 'playbook'].toSorted());
      // Who may not read work orders is not told that there is none.
      const says = (await ask('What about work order 77?', one)).response.includes(
        'There is no work order 77.',
      );
      expect(says).toBe(kindOfSource === 'work_order');
    },
  );

  it('is what the status announces', async () => {
    expect((await world.call('GET', '/api/chat/status')).body).toEqual({
      mode: 'offline',
      provider: 'offline',
      model: 'full-text-search',
      providers: [
        { provider: 'ollama', model: 'mistral:7b', configured: false },
        { provider: 'openai', model: 'gpt-4', configured: false },
        { provider: 'anthropic', model: 'claude-sonnet-5-5', configured: false },
        { provider: 'google', model: 'gemini-3.8-flash', configured: false },
        { provider: 'xai', model: 'grok-4.3', configured: false },
        { provider: 'offline', model: 'full-text-search', configured: true },
      ],
    });
  });
});
