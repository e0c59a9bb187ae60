import type { CDPSession } from '@vitest/browser-playwright';
import { cdp } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import type { WorkOrder } from '@chatterfix/sdk';
import { clearPage, mountDashboard } from '../testing/mount.ts';
import { hoursFromNow, people, workOrder } from '../testing/plant.ts';
import type { Shadow } from '../testing/shadow.ts';
import { byDayAndUrgency } from './order-rows.ts';
import { formatTotal } from './work-lists.ts';

afterEach(clearPage);

/** The day in UTC, some days from today. */
const day = (days: number) => hoursFromNow(24 * days).slice(0, 10);
const many = (count: number, changes: (at: number) => Partial<WorkOrder>) =>
  Array.from({ length: count }, (_, at) => workOrder({ id: 100 + at, title: `Job ${at}`, ...changes(at) }));

async function lists(shadow: Shadow) {
  await shadow.get('.work-list h6');
  return [...shadow.root.querySelectorAll('.work-list')].map((list) => ({
    heading: list.querySelector('h6')?.textContent.replace(/\s+/g, ' ').trim(),
    rows: [...list.querySelectorAll('.name')].map(({ textContent }) => textContent),
    showsAll: list.querySelector('.show-all') !== null,
  }));
}

it('shows what is due today beside what is overdue, however much that is', async () => {
  const { shadow } = await mountDashboard({
    orders: [
      ...many(10, () => ({ due_date: day(-3), priority: 'low' })),
      workOrder({ id: 1, title: 'Due today', due_date: day(0), priority: 'low' }),
      workOrder({ id: 2, title: 'Tomorrow and critical', due_date: day(1), priority: 'critical' }),
      workOrder({ id: 3, title: 'Due today and critical', due_date: day(0), priority: 'critical' }),
      workOrder({ id: 4, title: 'On the last day', due_date: day(7) }),
      workOrder({ id: 5, title: 'After the last day', due_date: day(8) }),
      workOrder({ id: 6, title: 'Done', due_date: day(0), status: 'completed' }),
      workOrder({ id: 7, title: 'No date', due_date: null }),
    ],
  });
  expect(await lists(shadow)).toEqual([
    { heading: 'Overdue (10)', rows: ['Job 0', 'Job 1', 'Job 2', 'Job 3', 'Job 4'], showsAll: true },
    {
      heading: 'Today and the next 7 days (4)',
      rows: ['Due today and critical', 'Due today', 'Tomorrow and critical', 'On the last day'],
      showsAll: false,
    },
  ]);
  expect(await shadow.violations()).toEqual([]);
});

it('shows critical work of a day first, also where a day has more work than is loaded', async () => {
  const { shadow } = await mountDashboard({
    orders: [
      ...many(60, () => ({ due_date: day(0), priority: 'medium' })),
      workOrder({ id: 900, title: 'Gas leak', due_date: day(0), priority: 'critical' }),
      workOrder({ id: 50, title: 'Steam leak', due_date: day(0), priority: 'critical' }), // loaded with the others
    ],
  });
  const [, week] = await lists(shadow);
  expect([week?.heading, week?.rows]).toEqual([
    'Today and the next 7 days (62)',
    ['Steam leak', 'Gas leak', 'Job 0', 'Job 1', 'Job 2'],
  ]);
});

it('orders by day, then urgency, then time', () => {
  const at = (time: string, priority: WorkOrder['priority']) =>
    workOrder({ due_date: new Date(`2026-03-02T${time}`).toISOString(), priority });
  const [late, early, urgent, next] = [
    at('18:00', 'low'),
    at('08:00', 'low'),
    at('23:00', 'critical'),
    { ...at('08:00', 'critical'), due_date: '2026-03-03', overdue_at: '2026-03-03T23:59:59.999Z' },
  ];
  expect([next, late, early, urgent].toSorted(byDayAndUrgency)).toEqual([urgent, early, late, next]);
  const [first, second] = [
    { ...early, id: 9 },
    { ...early, id: 10 },
  ];
  const never = workOrder({ due_date: null, priority: 'critical' });
  expect([never, second, first].toSorted(byDayAndUrgency)).toEqual([first, second, never]);
});

it('says where there are more than the server counts', () => {
  expect(formatTotal({ total: 10_000, total_capped: true }, 'en')).toBe('10,000+');
  expect(formatTotal({ total: 10_000, total_capped: false }, 'de')).toBe('10.000');
});

it.each([
  ['America/Los_Angeles', '2026-03-02T18:00:00.000Z', '2026-03-03T05:00:00.000Z'],
  ['Pacific/Auckland', '2026-03-01T20:00:00.000Z', '2026-03-02T03:00:00.000Z'],
])('a day is one of the reader’s, in %s', async (timezoneId, morning, evening) => {
  const browser: CDPSession = cdp();
  await browser.send('Emulation.setTimezoneOverride', { timezoneId });
  try {
    const inTheMorning = workOrder({ due_date: morning, priority: 'low' });
    const atNight = workOrder({ due_date: evening, priority: 'critical' });
    const onTheDay = workOrder({ due_date: '2026-03-02', priority: 'high' });
    expect([inTheMorning, onTheDay, atNight].toSorted(byDayAndUrgency)).toEqual([
      atNight,
      onTheDay,
      inTheMorning,
    ]);
  } finally {
    await browser.send('Emulation.setTimezoneOverride', { timezoneId: '' });
  }
});

it('says of each work order what must be known', async () => {
  const { shadow } = await mountDashboard(
    {
      me: people.technician,
      orders: [
        workOrder({
          id: 3,
          title: 'Later',
          due_date: day(2),
          asset_tag: null,
          priority: 'low',
          assigned_to: null,
        }),
        workOrder({
          id: 5,
          title: 'Overdue',
          due_date: hoursFromNow(-75),
          status: 'on_hold',
          assigned_to: 'tom',
        }),
        workOrder({ id: 8, title: 'Mine', due_date: day(3), assigned_to: 'maria.lopez' }),
      ],
    },
    { key: 'pk_test' },
  );
  await shadow.says('You');
  const items = [...shadow.root.querySelectorAll('.row')].map((item) =>
    item.textContent.replace(/\s+/g, ' '),
  );
  expect(items).toHaveLength(3);
  expect(items[0]).toMatch(
    /Overdue.*Priority: High.*Overdue · 3 days ago.*Due: .*tom.*WO 5.*P-101A · Cooling water pump A.*On hold/,
  );
  expect(items[1]).toMatch(/Later.*Priority: Low.*Due: .*Not assigned.*WO 3 Cooling water pump A.*Open/);
  expect(items[1]).not.toContain('ago');
  expect(items[2]).toMatch(/Mine.*You.*WO 8/);
});

it('says where nothing is overdue or due', async () => {
  const { shadow } = await mountDashboard({ orders: [workOrder({ due_date: null })] });
  expect(await lists(shadow)).toEqual([
    { heading: 'Overdue (0)', rows: [], showsAll: false },
    { heading: 'Today and the next 7 days (0)', rows: [], showsAll: false },
  ]);
  expect(shadow.text).toContain('Nothing is overdue.');
  expect(shadow.text).toContain('Nothing is due today or in the next 7 days.');
});

it.each([375, 1200])('shows the work before the charts on a page of %i pixels', async (width) => {
  const { element, shadow } = await mountDashboard();
  element.parentElement!.style.width = `${width}px`;
  const work = await shadow.get('.work-lists');
  const charts = await shadow.get('.charts');
  expect(work.getBoundingClientRect().bottom).toBeLessThan(charts.getBoundingClientRect().top);
});
