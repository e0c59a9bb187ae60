import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockAt } from '../../identity/time-zone.ts';
import { listDueMaintenanceTool } from '../../features/reliability/tools.ts';
import { openTestDatabase } from '../../testing/databases.ts';
import { contextOf, createWorld, type World } from '../../testing/world.ts';
import { situationMessage } from '../prompt.ts';
import { answerFromRecords } from './answer.ts';

it.each([
  ['UTC', '2026-12-02T03:00:00.123Z', '2026-12-02T03:00:00.123Z'],
  ['America/Chicago', '2026-12-02T03:00:00.123Z', '2026-12-01T21:00:00.123Z'],
  ['Asia/Kathmandu', '2026-12-02T18:20:00.000Z', '2026-12-03T00:05:00.000Z'],
  // The hour that is left out, and the hour that comes twice.
  ['Europe/Berlin', '2026-03-29T01:00:00.000Z', '2026-03-29T03:00:00.000Z'],
  ['Europe/Berlin', '2026-10-25T01:30:00.000Z', '2026-10-25T02:30:00.000Z'],
])('clocks in %s show at %s: %s', (zone, instant, clock) => {
  expect(clockAt(new Date(instant), zone).toISOString()).toBe(clock);
});

it.each([
  ['America/Chicago', 'it is Tuesday, 2026-12-01, 21:00:'],
  ['Asia/Kolkata', 'it is Wednesday, 2026-12-02, 08:30:'],
])('a model is told the time of the plant in %s', (zone, time) => {
  const message = situationMessage(new Date('2026-12-02T03:00:00Z'), zone, 'general');
  expect(message).toContain(
    `Now: 2026-12-02T03:00:00.000Z. At this plant, in the time zone ${zone}, ${time}`,
  );
});

describe('questions about days', () => {
  let world: World;
  const context = () => ({ ...contextOf(world), now: () => new Date('2026-12-02T03:00:00Z') });
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase('pglite'));
    // Where it is nine in the evening of 1 December.
    await world.call('PUT', '/api/settings', { body: { time_zone: 'America/Chicago' } });
    for (const [title, due_date] of [
      ['Day before', '2026-11-30'],
      ['Same day', '2026-12-01'],
      ['Late in the evening', '2026-12-02T05:30:00Z'],
      ['Day after', '2026-12-02'],
      ['Next morning', '2026-12-02T14:00:00Z'],
    ] as const)
      await world.call('POST', '/api/work-orders', { body: { title, due_date } });
  });
  afterAll(() => world.close());

  it.each([
    ['Which work orders are due today?', ['Late in the evening', 'Same day']],
    ['Welche Aufträge sind morgen fällig?', ['Day after', 'Next morning']],
    ['Which work orders are overdue?', ['Day before']],
  ])('are answered in the time zone of the tenant: %s', async (question, titles) => {
    const answer = await answerFromRecords(context(), question);
    expect(answer?.sources.map(({ title }) => title.split(' · ')[1]).sort()).toEqual(titles);
  });

  it('show the days of the time zone of the tenant', async () => {
    const answer = await answerFromRecords(context(), 'Which work orders are due today?');
    expect(answer?.text).toContain('2026-12-01 – 2026-12-01');
    expect(answer?.text.match(/due 2026-12-0\d/g)).toEqual(['due 2026-12-01', 'due 2026-12-01']);
  });

  it.each([
    ['P-77', '2026-12-31T00:00:00Z', '2026-12-31'], // a day that somebody wrote without a time
    ['P-78', '2026-12-31T03:00:00Z', '2026-12-30'],
  ])('show the next service of %s at %s as %s', async (tag, service, shown) => {
    await world.call('POST', '/api/assets', {
      body: { name: `Slurry pump ${tag}`, asset_tag: tag, next_maintenance_date: service },
    });
    const answer = await answerFromRecords(context(), `When is the next service of ${tag}?`);
    expect(answer?.text.match(/2026-12-3\d/g)).toEqual([shown]);
  });

  it('are answered so by the tool for what is due', async () => {
    const { sources } = await listDueMaintenanceTool.run(context(), { within_days: 0 });
    expect(sources.map(({ title }) => title.split(' · ')[1])).toEqual([
      'Day before',
      'Late in the evening',
      'Same day',
    ]);
  });
});
