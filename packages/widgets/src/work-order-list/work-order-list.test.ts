import { afterEach, expect, it } from 'vitest';
import { clearPage, mountList } from '../testing/mount.ts';
import { until } from '../testing/page.ts';
import { hoursFromNow, people, workOrder } from '../testing/plant.ts';
import type { Shadow } from '../testing/shadow.ts';

afterEach(clearPage);

const today = () => new Date().toISOString().slice(0, 10);
/** The work of a small plant: two of Maria's, one of them overdue; two of nobody; one of Dan's; a finished one. */
const plant = () => [
  workOrder({ id: 1, title: 'Replace the seal', assigned_to: 'maria.lopez', due_date: hoursFromNow(-75) }),
  workOrder({ id: 2, title: 'Grease the bearing', assigned_to: 'maria.lopez', due_date: null }),
  workOrder({ id: 3, title: 'Track the belt', assigned_to: null, due_date: today(), priority: 'low' }),
  workOrder({ id: 4, title: 'Clean the trap', assigned_to: null, due_date: hoursFromNow(90) }),
  workOrder({
    id: 5,
    title: 'Check the fan',
    assigned_to: 'dan.osei',
    due_date: hoursFromNow(80),
    asset_tag: 'F-2',
    asset_name: 'Roof fan',
    asset_location: 'Roof B',
    priority: 'critical',
    status: 'on_hold',
  }),
  workOrder({ id: 6, title: 'Paint the door', assigned_to: 'maria.lopez', status: 'completed' }),
];

const rows = (shadow: Shadow) => [...shadow.root.querySelectorAll<HTMLElement>('[role=listitem]')];
const titles = (shadow: Shadow) => rows(shadow).map((row) => row.querySelector('.open')?.textContent.trim());
const shows = (shadow: Shadow, expected: string[]) =>
  until(() => JSON.stringify(titles(shadow)) === JSON.stringify(expected), expected.join(', ')).catch(() =>
    expect(titles(shadow)).toEqual(expected),
  );
const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();

it('begins with the work of the person, and has the other parts with their counts', async () => {
  const { shadow } = await mountList({ orders: plant(), me: people.technician });
  await shows(shadow, ['Replace the seal', 'Grease the bearing']);
  const segments = [...shadow.root.querySelectorAll('.segment')];
  expect(segments.map((one) => [textOf(one), one.getAttribute('aria-pressed')])).toEqual([
    ['Mine 2', 'true'],
    ['Overdue 1', 'false'],
    ['Due today 1', 'false'],
    ['Unassigned 2', 'false'],
    ['All 5', 'false'],
  ]);
  expect(await shadow.violations()).toEqual([]);
});

it('opens the card of a row in its place, and goes back to the row', async () => {
  const { shadow } = await mountList({ orders: plant(), me: people.technician });
  await shows(shadow, ['Replace the seal', 'Grease the bearing']);
  await shadow.press('Grease the bearing');
  const card = await shadow.get<HTMLElement>('work-order-card');
  await until(() => card.shadowRoot?.textContent.includes('Grease the bearing'));
  expect(textOf(shadow.focused)).toBe('Back to the list');
  await shadow.press('Back to the list');
  await until(() => textOf(shadow.focused) === 'Grease the bearing');
  expect(shadow.has('work-order-card')).toBe(false);
});
