import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { clearPage, mountList } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { hoursFromNow, people, workOrder } from '../testing/plant.ts';
import { Shadow } from '../testing/shadow.ts';
import { manyOrders, rowsOf, showsRows, smallPlant, textOf } from './testing.ts';

afterEach(clearPage);

const me = people.technician;

async function mountLive(orders = smallPlant()) {
  const mounted = await mountList({ orders, me, events: true });
  await until(() => mounted.server.events.reading === 1);
  // What the list asks when the stream begins has been answered.
  await until(() => mounted.server.requests.some(({ route }) => route.includes('updated_since')));
  await settle();
  return mounted;
}

it('shows a change in the row that is there, and counts again', async () => {
  const { server, shadow } = await mountLive();
  const [row] = rowsOf(shadow);
  server.change(1, { status: 'completed' });
  await until(() => textOf(row)?.includes('Status: Completed'));
  await shadow.button('Mine 1');
  expect(rowsOf(shadow)[0]).toBe(row);
  expect(rowsOf(shadow).map((one) => one.textContent.includes('No longer in this list'))).toEqual([
    true,
    false,
  ]);
  expect(textOf(shadow.root.querySelector('.found'))).toBe('Found: 1');
  expect(await shadow.violations()).toEqual([]);
  await showsRows(shadow, ['Replace the seal', 'Grease the bearing']);
});

/** Opens a row, changes its work order in the card, and goes back when the list knows of it. */
async function startAndGoBack({ server, shadow }: Awaited<ReturnType<typeof mountLive>>, title: string) {
  await shadow.press(title);
  const card = new Shadow(await shadow.get('work-order-card'));
  const counted = server.asked('GET /api/work-orders/counts');
  await card.press('Start Work');
  await card.says('Started.');
  await until(() => server.asked('GET /api/work-orders/counts') > counted);
  await settle();
  await shadow.press('Back to the list');
}

it('a job that the reader starts leaves the unassigned ones while the card is open, and the figures agree', async () => {
  const mounted = await mountLive();
  const { shadow } = mounted;
  await shadow.press('Unassigned 2');
  await showsRows(shadow, ['Track the belt', 'Clean the trap']);
  await startAndGoBack(mounted, 'Track the belt');
  await showsRows(shadow, ['Clean the trap']);
  await until(() => textOf(shadow.focused) === 'Clean the trap');
  expect(shadow.focused?.getAttribute('tabindex')).toBe('0');
  await shadow.button('Unassigned 1');
  expect(textOf(shadow.root.querySelector('.found'))).toBe('Found: 1');
  await startAndGoBack(mounted, 'Clean the trap');
  await shadow.says('All unfinished work is assigned.');
  expect(textOf(shadow.root.querySelector('.found'))).toBe('Found: 0');
});

it('“Found” follows the changes also where the list is searched', async () => {
  const { server, shadow } = await mountLive(manyOrders(60));
  await shadow.type('#words', 'job');
  await until(() => server.requests.some(({ route }) => route.includes('q=job')));
  await until(() => rowsOf(shadow).length === 50);
  await settle();
  server.change(1, { title: 'Another name' });
  await shadow.says('Found: 59');
  await shadow.button('Mine 60');
  await shadow.says('No longer in this list');
});

it('lets new work wait for a button, so that nothing moves', async () => {
  const { server, shadow } = await mountLive();
  server.add(
    workOrder({
      id: 30,
      title: 'Stop the leak',
      assigned_to: 'maria.lopez',
      due_date: hoursFromNow(-90),
      updated_at: hoursFromNow(0),
    }),
  );
  await shadow.button('Show new work orders: 1');
  await shadow.button('Mine 3');
  expect(textOf(shadow.root.querySelector('.found'))).toBe('Found: 3');
  await showsRows(shadow, ['Replace the seal', 'Grease the bearing']);
  expect(await shadow.violations()).toEqual([]);
  await shadow.press('Show new work orders: 1');
  await showsRows(shadow, ['Stop the leak', 'Replace the seal', 'Grease the bearing']);
  await until(() => textOf(shadow.focused) === 'Stop the leak');
  expect(shadow.has('.news button')).toBe(false);
});

it('does not call work new that belongs to others, or behind the rows that were loaded', async () => {
  const { server, shadow } = await mountLive(manyOrders(120));
  server.add(workOrder({ id: 301, assigned_to: 'dan.osei', updated_at: hoursFromNow(0) }));
  server.change(119, { title: 'Changed beyond the end' });
  server.change(1, { title: 'Changed in its row' });
  await shadow.says('Changed in its row');
  expect(shadow.has('.news button')).toBe(false);
});

it('says that much has changed where it cannot follow each change', async () => {
  const { server, shadow } = await mountLive(manyOrders(120));
  for (let id = 1; id <= 101; id++) server.change(id, { priority: 'low' });
  await shadow.press('Much has changed. Load again');
  await until(() => textOf(rowsOf(shadow)[0])?.includes('Priority: Low'));
  expect(shadow.has('.news button')).toBe(false);
});

it('fills an empty list by itself', async () => {
  const { server, shadow } = await mountList({ orders: [], me, events: true });
  await shadow.says('You have no unfinished work.');
  await until(() => server.events.reading === 1);
  server.add(workOrder({ id: 30, title: 'Stop the leak', assigned_to: 'maria.lopez' }));
  await showsRows(shadow, ['Stop the leak']);
});

it('loads nothing for changes of anything but work orders', async () => {
  const { server } = await mountLive();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
  await vi.advanceTimersByTimeAsync(10_000); // so that it may load at any time
  const counted = () => server.asked('GET /api/work-orders/counts');
  const before = counted();
  const later = async () => {
    await settle();
    await vi.advanceTimersByTimeAsync(1_000);
    await settle();
  };
  server.events.send('asset.updated', 'assets', 5, 9);
  await later();
  expect(counted()).toBe(before);
  server.change(1, { priority: 'low' });
  await later();
  await until(() => counted() === before + 1);
});
