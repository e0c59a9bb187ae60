import type { ChatSource } from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemoPlant } from '../../demo/load.ts';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { contextOf, createWorld, type World } from '../../testing/world.ts';

/** What the answer to a question must have. */
interface Expected {
  /** The first source's title contains it. */
  first?: string;
  /** The playbook that is shown in full; false if none may be. */
  playbook?: string | false;
  /** The titles of the sources contain these. */
  has?: string[];
  /** No title of a source matches it. */
  lacks?: RegExp;
  /** The answer matches it. */
  says?: RegExp;
  /** There is no source. */
  nothing?: true;
}

const questions: [string, Expected][] = [
  // faults: a kind of equipment and a symptom
  [
    'pump mechanical seal leaking',
    { first: 'Pump mechanical seal leaking', playbook: 'pump-mechanical-seal-leak' },
  ],
  ['mech seal lkg on a pump', { playbook: 'pump-mechanical-seal-leak' }],
  ['L/H CYL LKG', { playbook: 'hydraulic-cylinder-leak', has: ['L/H TIPPER CYL LKG'] }],
  ['C/O FAN MTR', { playbook: 'hvac-fan-motor-replacement', has: ['C/O FAN MTR EV-911'] }],
  ['brg running hot', { playbook: 'bearing-running-hot' }],
  ['eng o/heat', { playbook: 'engine-overheating', has: ['LDR-05 eng o/heat'] }],
  ['HYD HOSE BLOWN', { playbook: 'hydraulic-hose-failure', has: ['HYD HOSE BLOWN, tipper 2'] }],
  [
    'conveyor belt running out of line',
    { first: 'Conveyor belt mistracking', playbook: 'conveyor-belt-mistracking', lacks: /^(SPB|SEAL|BRG)-/ },
  ],
  ['the belt on the conveyor keeps running off to one side', { playbook: 'conveyor-belt-mistracking' }],
  ['compressor trips on high temperature', { playbook: 'compressor-high-temperature' }],
  [
    'Our screw compressor shuts down on hot afternoons because of high discharge temperature',
    { playbook: 'compressor-high-temperature' },
  ],
  ['boiler flame failure', { playbook: 'boiler-trips-on-flame-failure' }],
  ['VFD flt', { playbook: 'electrical-vfd-fault' }],
  ['gearbox noisy', { playbook: 'gearbox-noise-or-oil-leak' }],
  ['Why does the pump cavitate?', { first: 'Centrifugal pump cavitation', playbook: 'pump-cavitation' }],
  ['motor wont start', { playbook: 'motor-wont-start' }],
  ['no cooling in the office', { playbook: 'hvac-no-cooling' }],
  ['evaporator iced up again', { playbook: 'hvac-frozen-coil' }],
  ['steam trap blowing through', { playbook: 'steam-trap-failed' }],
  ['battery flat, truck does not crank', { playbook: 'battery-no-start' }],
  ['air leak', { playbook: 'compressed-air-leak-survey' }],
  ['water in the air lines', { playbook: 'pneumatics-water-in-air' }],
  ['pump won’t start', { playbook: 'motor-wont-start' }],
  ['chain keeps breaking', { playbook: 'chain-drive-wear' }],
  ['AHU no airflow', { playbook: 'hvac-low-airflow', has: ['AHU-1 no airflow'] }],
  [
    'horrible racket at the transfer pump, Bob reckons it is the seal',
    { has: ['Pump mechanical seal leaking', 'P-101A'] },
  ],
  // faults at a tag: what the machine is, its history, and the playbook for the symptom
  [
    'Motor of P-310A tripped due to overload, what now?',
    {
      first: 'Pump overloading its motor',
      playbook: 'pump-motor-overload',
      has: ['P-310A · Cooling water pump A', 'Motor trips on overload'],
      lacks: /Goods lift: door/,
    },
  ],
  [
    'P-101A seal is leaking',
    {
      playbook: 'pump-mechanical-seal-leak',
      has: ['P-101A · Product transfer pump A', 'P-101A mech seal lkg'],
    },
  ],
  [
    'K-201 tripped on high temp',
    { playbook: 'compressor-high-temperature', has: ['K-201 · Screw compressor 1'] },
  ],
  ['what happened to CV-640?', { first: 'CV-640 · Discharge conveyor', playbook: false }],
  [
    'CV640 belt tracking',
    { playbook: 'conveyor-belt-mistracking', has: ['CV-640 · Discharge conveyor, line 1'] },
  ],
  [
    'Pumps of P-310A are due for inspection, P-310A vibrating',
    { playbook: 'pump-high-vibration', has: ['P-310A · Cooling water pump A'], says: /Due and overdue/ },
  ],
  [
    'P-101A/B',
    { has: ['P-101A · Product transfer pump A', 'P-101B · Product transfer pump B'], playbook: false },
  ],
  ['„P-101A“', { first: 'P-101A ·', playbook: false }],
  ['«P-101A»…', { first: 'P-101A ·', playbook: false }],
  ['لماذا تسرب المضخة P-101A؟', { first: 'P-101A ·', playbook: false }],
  ['P‑101A', { first: 'P-101A ·', playbook: false }],
  ['泵P-101A漏水了', { first: 'P-101A ·', playbook: false }],
  ['RTU-3', { first: 'RTU-3 ·', playbook: false }],
  ['AIR', { first: 'AIR · Compressed air', playbook: false }],
  // parts
  ['How many bearings 6310 in stock?', { first: 'BRG-6310-C3', playbook: false }],
  ['Do we have a mechanical seal for pump CX 65?', { first: 'SEAL-CX65' }],
  ['where is part MTR-AHU', { first: 'MTR-AHU', playbook: false }],
  ['KIT-CY80', { first: 'KIT-CY80', playbook: false }],
  ['stock of contactor 50 A', { first: 'LC1-D50', playbook: false }],
  // lists
  [
    'which parts are out of stock',
    {
      has: ['BRG-6310-C3', 'LC1-D50', 'PMP-22', 'MTR-AHU'],
      lacks: /SEAL-CX65|BRG-6206/,
      says: /Out of stock/,
      playbook: false,
    },
  ],
  ['which parts are low in stock?', { has: ['BRG-6206-2RS'], says: /Low in stock/, playbook: false }],
  ['are we running out of parts?', { has: ['BRG-6206-2RS'], playbook: false }],
  [
    'Which work orders are overdue?',
    { has: ['Goods lift: door closes hard'], says: /overdue: \*\*\d+\*\*/, playbook: false },
  ],
  ['what maintenance is due this week?', { says: /due, .*: \*\*\d+\*\*/, playbook: false }],
  ['How do I lock out a pump?', { first: 'Lock out a machine', playbook: 'lockout-tagout' }],
  // weak, unknown or nothing
  ['VLV LKG', { playbook: false, says: /no playbook/i }],
  [
    'valve leaking',
    { playbook: false, has: ['Pump mechanical seal leaking', 'valve'], says: /no playbook/i },
  ],
  ['K-9999 broken', { playbook: false, says: /no asset .*K-9999/i }],
  ['P-9999 seal leaking', { says: /no asset .*P-9999/i, playbook: 'pump-mechanical-seal-leak' }],
  ['coffee machine broken', { playbook: false }],
  ['server is down', { nothing: true }],
  ['what goes wrong with excavator A', { playbook: false }],
  ['computer overheating', { playbook: false }],
  ['fan vibrates', { playbook: false }],
  ['noise', { playbook: false }],
  ['machine down', { playbook: false }],
  ['it is broken', { nothing: true }],
  ['motor', { playbook: false, says: /no playbook|playbooks/i }],
  ['What is the weather today', { nothing: true }],
  ['the', { nothing: true, says: /what .*ask|ask .*for example/i }],
  ['what is it with you and the', { nothing: true }],
  ['???', { nothing: true }],
  ['hello', { nothing: true }],
  ['tell me a joke', { nothing: true }],
  ['who won the football game last night', { nothing: true }],
  ['what is 2 + 2', { nothing: true }],
  ['what is the price of bananas', { nothing: true }],
  ['my password has expired', { nothing: true }],
  ['write a poem about the moon', { nothing: true }],
  ['how do I bake sourdough bread', { nothing: true }],
  ['Warum spinnt meine Kaffeemaschine', { nothing: true, says: /plant's own words.*tag/i }],
  ['Was ist mit der Kaffeemaschine los', { nothing: true, says: /plant's own words.*tag/i }],
  ['мой кофе остыл', { nothing: true, says: /plant's own words.*tag/i }],
  ['今天天气怎么样', { nothing: true, says: /plant's own words.*tag/i }],
];

describe.each(databaseKinds)('What Fred finds offline in the demo plant, on %s', (kind) => {
  let world: World, numbers: Map<string, number>;
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind));
    await loadDemoPlant(contextOf(world), () => {});
    const { body } = await world.call('GET', '/api/work-orders?q=retort+pressure&limit=5');
    numbers = new Map(
      (body['work_orders'] as { id: number; title: string }[]).map(({ id, title }) => [title, id]),
    );
  });
  afterAll(() => world.close());

  const ask = async (message: string) =>
    (await world.call('POST', '/api/chat', { body: { message } })).body as unknown as {
      response: string;
      sources: ChatSource[];
    };

  it.each(questions)('“%s”', async (question, expected) => {
    const { response, sources } = await ask(question);
    const titles = sources.map(({ title }) => title);
    const whole = /### \[.*?\]\(\/api\/playbooks\/([\w-]+)\)/.exec(response)?.[1];
    expect(expected.nothing ? titles : []).toEqual([]);
    expect(titles[0] ?? '').toContain(expected.first ?? '');
    expect(whole).toBe(expected.nothing ? undefined : (expected.playbook ?? whole) || undefined);
    expect(titles).toEqual(
      expect.arrayContaining((expected.has ?? []).map((title) => expect.stringContaining(title) as string)),
    );
    expect(titles.filter((title) => expected.lacks?.test(title))).toEqual([]);
    expect(response).toMatch(expected.says ?? (expected.nothing ? /found nothing/ : ''));
  });

  it.each(['WO %', '#%', 'work order %', 'what about wo-%?', 'status of W/O #%', 'Auftrag %', 'أمر العمل %'])(
    'finds an order by its number: “%s”',
    async (asked) => {
      const id = numbers.get('Retort pressure not holding in cook step')!;
      const { response, sources } = await ask(asked.replace('%', String(id)));
      expect(sources[0]).toMatchObject({
        kind: 'work_order',
        id: String(id),
        href: `/api/work-orders/${id}`,
      });
      expect(response).not.toMatch(/### /);
    },
  );

  it.each(['WO 99999999', '#99999999999999999999', 'work order 0'])(
    'says that there is no such order: “%s”',
    async (asked) => {
      const { response, sources } = await ask(asked);
      expect(sources).toEqual([]);
      expect(response).toMatch(/no work order/);
    },
  );

  it('is not slowed down by thousands of spaces in a question', async () => {
    // With unlimited repetitions in the pattern of order numbers, the time would grow with the third power of
    // the spaces, and the test would run into its time limit.
    expect((await ask(`work order${' '.repeat(7_000)}leaks`)).response).not.toBe('');
  });
});
