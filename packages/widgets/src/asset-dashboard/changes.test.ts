import { afterEach, expect, it } from 'vitest';
import { clearPage, mountDashboard } from '../testing/mount.ts';
import { workFigures } from '../testing/plant.ts';

afterEach(clearPage);

it('compares each figure with the week before, and says what it counts', async () => {
  const { shadow } = await mountDashboard({
    work: workFigures({
      overdue: { n: 9, week_ago: 6 },
      due_this_week: { n: 14, week_ago: 14 },
      critical: { n: 3, week_ago: 1203 },
      on_hold: { n: 5, week_ago: null },
    }),
  });
  await shadow.get('.change');
  expect([...shadow.root.querySelectorAll('.change')].map(({ textContent }) => textContent)).toEqual([
    '+3 on last week',
    'As last week',
    '-1,200 on last week',
    'No figure of last week yet',
  ]);
  const figures = [...shadow.root.querySelectorAll<HTMLElement>('.figure')];
  const told = figures.map((figure) => {
    const id = figure.querySelector('button')?.getAttribute('aria-describedby') ?? '';
    return shadow.root.getElementById(id)?.textContent;
  });
  expect(told).toEqual(figures.map(({ title }) => title));
  expect(figures.map(({ title }) => title)).toEqual([
    'Unfinished work orders whose due date is over.',
    'Unfinished work orders that are not overdue and are due today or in the next 7 days.',
    'Unfinished work orders of critical priority.',
    'Work orders that are on hold.',
    'All assets that are not retired.',
    'Assets whose status is active.',
    'Active assets whose next maintenance date has come.',
    'Unfinished work orders of critical priority.',
  ]);
  expect(await shadow.violations()).toEqual([]);
});

it('compares with a week before in which there was nothing, too', async () => {
  const { shadow } = await mountDashboard({
    work: workFigures({
      overdue: { n: 2, week_ago: 0 },
      due_this_week: { n: 0, week_ago: 0 },
      critical: { n: 0, week_ago: 3 },
      on_hold: { n: 0, week_ago: null },
    }),
  });
  await shadow.get('.change');
  expect([...shadow.root.querySelectorAll('.change')].map(({ textContent }) => textContent)).toEqual([
    '+2 on last week',
    'As last week',
    '-3 on last week',
    'No figure of last week yet',
  ]);
});

it('shows what was created and completed as bars, and as a table for screen readers', async () => {
  const { shadow } = await mountDashboard({
    work: workFigures({
      days: [
        { day: '2026-03-01', created: 4, completed: 2 },
        { day: '2026-03-02', created: 0, completed: 1 },
      ],
    }),
  });
  const table = await shadow.get('.activity table');
  expect(
    [...table.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
  ).toEqual([
    ['Day', 'Created', 'Completed'],
    ['Mar 1, 2026', '4', '2'],
    ['Mar 2, 2026', '0', '1'],
  ]);
  const boxes = [...shadow.root.querySelectorAll('.days .value')].map((bar) => bar.getBoundingClientRect());
  const heights = boxes.map(({ height }) => height);
  const { bottom } = shadow.root.querySelector('.days .track')!.getBoundingClientRect();
  expect(boxes.map((box) => Math.abs(box.bottom - bottom) < 0.1)).toEqual([true, true, true, true]);
  // The two bars of a day stand side by side, apart from those of the next day.
  expect(boxes[1]!.left).toBeCloseTo(boxes[0]!.right, 1);
  expect(boxes[3]!.left).toBeGreaterThan(boxes[1]!.right + boxes[1]!.width);
  expect(heights[1]! / heights[0]!).toBeCloseTo(0.5, 1);
  expect(heights[2]).toBe(0);
  expect(heights[3]! / heights[0]!).toBeCloseTo(0.25, 1);
  expect(shadow.root.querySelector('.legend')?.textContent.replace(/\s+/g, ' ').trim()).toBe(
    'Created 4 Completed 3',
  );
});

it('names the largest value and a few days, at the end of their bars', async () => {
  const days = Array.from({ length: 30 }, (_, at) => ({
    day: `2026-03-${String(at + 1).padStart(2, '0')}`,
    created: at === 4 ? 1250 : 1,
    completed: 2,
  }));
  const { shadow } = await mountDashboard({ work: workFigures({ days }) });
  const plot = await shadow.get('.plot');
  const labels = [...plot.querySelectorAll('span')];
  expect(labels.map(({ textContent }) => textContent)).toEqual(['1,250', '0', 'Mar 10', 'Mar 20', 'Mar 30']);
  const completed = [...plot.querySelectorAll('.value.completed')];
  for (const [label, day] of [
    [labels[2]!, 9],
    [labels[3]!, 19],
    [labels[4]!, 29],
  ] as const) {
    const apart = label.getBoundingClientRect().right - completed[day]!.getBoundingClientRect().right;
    expect(apart).toBeGreaterThanOrEqual(0);
    expect(apart).toBeLessThan(4);
  }
});

it('draws no bars of days on which nothing happened', async () => {
  const { shadow } = await mountDashboard({
    work: workFigures({ days: [{ day: '2026-03-01', created: 0, completed: 0 }] }),
  });
  await shadow.get('.activity');
  const bars = [...shadow.root.querySelectorAll('.days .value')];
  expect(bars.map((bar) => [bar.getAttribute('height'), bar.getAttribute('y')])).toEqual([
    ['0', '60'],
    ['0', '60'],
  ]);
});

it('says where there are no figures of the last 30 days', async () => {
  const { shadow } = await mountDashboard({ work: workFigures({ days: null }) });
  await shadow.says('No figures: too much has changed in these days.');
});
