import { expect } from 'vitest';
import { until } from '../testing/page.ts';
import { hoursFromNow, workOrder } from '../testing/plant.ts';
import type { Shadow } from '../testing/shadow.ts';

const today = () => new Date().toISOString().slice(0, 10);

/** The work of a small plant: two of Maria's, one of them overdue; two of nobody; one of Dan's; a finished one. */
export const smallPlant = () => [
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
    work_type: 'inspection',
    priority: 'critical',
    status: 'on_hold',
  }),
  workOrder({ id: 6, title: 'Paint the door', assigned_to: 'maria.lopez', status: 'completed' }),
];

/** Many work orders of Maria's, due one hour after the other. */
export const manyOrders = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    workOrder({
      id: index + 1,
      title: `Job ${index + 1}`,
      assigned_to: 'maria.lopez',
      due_date: hoursFromNow(index + 1),
    }),
  );

/** Opens the filters, whose code is fetched. */
export async function openFilters(shadow: Shadow): Promise<void> {
  (await shadow.get('summary')).click();
  await shadow.get('#asset');
}

export const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim();

export const rowsOf = (shadow: Shadow) => [...shadow.root.querySelectorAll<HTMLElement>('[role=listitem]')];

const titlesOf = (shadow: Shadow) => rowsOf(shadow).map((row) => textOf(row.querySelector('.open')));

/** Waits until the list has rows with these titles. */
export async function showsRows(shadow: Shadow, titles: readonly string[]): Promise<void> {
  const isShown = () => JSON.stringify(titlesOf(shadow)) === JSON.stringify(titles);
  await until(isShown, titles.join(', ')).catch(() => expect(titlesOf(shadow)).toEqual(titles));
}
