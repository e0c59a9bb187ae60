import { page } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clearPage, mountList } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { hoursFromNow, people, workOrder } from '../testing/plant.ts';
import { Shadow } from '../testing/shadow.ts';
import { textOf } from './testing.ts';

beforeEach(() => page.viewport(375, 667));
afterEach(async () => {
  clearPage();
  await page.viewport(414, 896);
});

const longNotes = 'Lock out MCC-2 bucket 7. Close the valves, drain and vent.\n'.repeat(40);
const orders = [
  workOrder({ id: 1, title: 'Grease the bearing', due_date: hoursFromNow(-30) }),
  workOrder({ id: 2, title: 'Track the belt', assigned_to: null, safety_notes: longNotes }),
  workOrder({ id: 3, title: 'Clean the trap', assigned_to: null, due_date: hoursFromNow(90) }),
];

/** What a finger meets at a point, inside of shadow roots too. */
function topmost(x: number, y: number, root: DocumentOrShadowRoot = document): Element | null {
  const found = root.elementFromPoint(x, y);
  return found?.shadowRoot && found.shadowRoot !== root ? topmost(x, y, found.shadowRoot) : found;
}

/** Why a thumb could not press the control as the page stands; empty if it can. */
function obstacles(control: Element, area: DOMRect, least: number): string[] {
  const { left, right, top, bottom, width, height } = area;
  const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [x, y] as const));
  const covers = points
    .map(([x, y]) => topmost(left + x * width, top + y * height))
    .filter((found) => found !== null && !control.contains(found));
  return [
    ...(isInside ? [] : [`it is not on the screen: ${JSON.stringify(area)}`]),
    ...(Math.min(width, height) >= least ? [] : [`it has ${width} by ${height} pixels`]),
    ...covers.slice(0, 1).map((cover) => `it is covered by ${cover!.outerHTML.slice(0, 100)}`),
  ];
}

/** A thumb, which presses whatever is on the screen at the middle of a control, without scrolling. */
class Thumb {
  taps = 0;

  async tap(shadow: Shadow, name: string): Promise<void> {
    const control = await until(
      () =>
        [...shadow.root.querySelectorAll('button')].find(
          (button) => textOf(button) === name && button.ariaDisabled !== 'true',
        ),
      `a button “${name}”`,
    );
    await settle();
    const area = (control.closest('.row') ?? control).getBoundingClientRect();
    expect([name, ...obstacles(control, area, control.matches('.main') ? 56 : 44)]).toEqual([name]);
    this.taps++;
    const met = topmost(area.left + area.width / 2, area.top + area.height / 2);
    (met as HTMLElement).click();
  }
}

it('finds, starts, holds, resumes and completes a job with nine taps of a thumb, without scrolling', async () => {
  const { server, shadow } = await mountList({ orders, me: people.technician });
  const thumb = new Thumb();
  await thumb.tap(shadow, 'Unassigned 2');
  await thumb.tap(shadow, 'Track the belt');
  const card = new Shadow(await shadow.get('work-order-card'));
  for (const [name, status] of [
    ['Start Work', 'in_progress'],
    ['Put on hold', 'in_progress'],
    ['Waiting for a part', 'in_progress'],
    ['Put on hold', 'on_hold'],
    ['Resume', 'in_progress'],
    ['Complete', 'in_progress'],
    ['Complete', 'completed'],
  ] as const) {
    if (status === 'completed') await card.get('#hours');
    await thumb.tap(card, name);
    await until(() => server.orders.get(2)?.status === status).catch(() => {
      throw new Error(`After ${name} it is not ${status}: ${card.text}`);
    });
  }
  await card.says('Completed.');
  expect(server.orders.get(2)?.assigned_to).toBe(people.technician.name);
  expect(thumb.taps).toBeLessThanOrEqual(9);
});
