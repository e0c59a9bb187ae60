import { afterEach, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { clearPage, mountDashboard } from '../testing/mount.ts';
import { until } from '../testing/page.ts';
import { figures, summary, workFigures, workOrder } from '../testing/plant.ts';

afterEach(clearPage);

const overdueOrders = Array.from({ length: 9 }, (_, at) =>
  workOrder({ id: at + 1, due_date: '2020-01-01', overdue_at: '2020-01-02T00:00:00Z' }),
);

/** Red, green and blue as the browser paints a colour. */
function painted(color: string): number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return Array.from(context.getImageData(0, 0, 1, 1).data.slice(0, 3));
}

/** The relative luminance of WCAG 2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = painted(color).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

it.each([
  ['light', {}],
  ['dark', {}],
  ['light', { '--cf-priority-high': '#fffbe6', '--cf-status-open': '#ffe600' }],
  ['dark', { '--cf-priority-high': '#101010', '--cf-status-open': '#00004d' }],
])('the bars stand out from their track in the %s theme with colours %j', async (theme, colours) => {
  const { element, shadow } = await mountDashboard({}, { theme });
  for (const [name, value] of Object.entries(colours)) element.style.setProperty(name, value);
  await shadow.get('.bar');
  const bars = [...shadow.root.querySelectorAll('td .bar')];
  expect(bars).toHaveLength(7);
  for (const bar of bars) {
    const [track, value] = ['.track', '.value'].map(
      (part) => getComputedStyle(bar.querySelector(part)!).fill,
    );
    expect(contrast(track!, value!), bar.classList.value).toBeGreaterThanOrEqual(3);
  }
});

it.each([288, 320, 375, 700])('figures are never broken on %i pixels', async (width) => {
  const { element, shadow } = await mountDashboard({
    figures: figures({
      total_assets: 1_204_512,
      active_assets: 987_654,
      maintenance_due: 12_345,
      critical_alerts: 1_000_000_000,
    }),
    summary: summary({
      by_status: { open: 1_250_000, in_progress: 1400, on_hold: 5, completed: 0, cancelled: 0 },
    }),
  });
  element.parentElement!.style.width = `${width}px`;
  await shadow.get('.figure');
  const numbers = [...shadow.root.querySelectorAll('[id^=value], .count')];
  expect(numbers).toHaveLength(15);
  for (const number of numbers) {
    const range = document.createRange();
    range.selectNodeContents(number);
    const box = number.closest('.figure, td')!.getBoundingClientRect();
    const text = range.getBoundingClientRect();
    expect(range.getClientRects(), number.textContent).toHaveLength(1);
    expect(text.right, number.textContent).toBeLessThanOrEqual(box.right);
  }
});

it.each([320, 375])('the page is no larger than what is seen, on %i pixels', async (width) => {
  const [before, height] = [innerWidth, innerHeight];
  await page.viewport(width, 667);
  onTestFinished(() => page.viewport(before, height));
  const days = Array.from({ length: 30 }, (_, at) => ({
    day: `2026-03-${String(at + 1).padStart(2, '0')}`,
    created: at,
    completed: 1,
  }));
  const { element, shadow } = await mountDashboard({ work: workFigures({ days }) });
  await shadow.get('.activity');
  const { scrollHeight, scrollWidth } = document.documentElement;
  const { bottom } = element.getBoundingClientRect();
  const margin = Number.parseFloat(getComputedStyle(document.body).marginBottom);
  expect(scrollWidth).toBe(width);
  expect(scrollHeight).toBeLessThanOrEqual(Math.max(667, Math.ceil(bottom + scrollY + margin)));
});

it.each([
  [280, 2],
  [320, 2],
  [375, 2],
  [520, 2],
  [700, 4],
])(
  'on %i pixels %i figures stand side by side, and no word of any language is broken',
  async (width, beside) => {
    onTestFinished(() => document.documentElement.removeAttribute('lang'));
    for (const lang of ['en', 'de', 'es', 'fr', 'ar']) {
      document.documentElement.lang = lang;
      const { element, shadow } = await mountDashboard();
      element.parentElement!.style.width = `${width}px`;
      element.style.setProperty('--cf-font-size', '16px'); // as on a phone
      await shadow.get('.figure');
      await until(() => (shadow.root.querySelector('dt')?.textContent === 'Overdue') === (lang === 'en'));
      const groups = shadow.root.querySelectorAll('.figures');
      const terms = shadow.root.querySelectorAll('dt');
      expect(groups).toHaveLength(2);
      expect(terms).toHaveLength(8);
      for (const tiles of groups) {
        const tops = [...tiles.children].map((figure) => Math.round(figure.getBoundingClientRect().top));
        expect(tops.filter((top) => top === tops[0])).toHaveLength(beside);
        expect(tiles.scrollWidth, lang).toBeLessThanOrEqual(tiles.clientWidth);
      }
      const broken = [...terms].flatMap((term) => {
        const text = [...term.childNodes].find((node) => node.textContent === term.textContent)!;
        return [...term.textContent.matchAll(/\S+/g)].flatMap(({ index, 0: word }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return range.getClientRects().length === 1 ? [] : [word];
        });
      });
      expect(broken).toEqual([]);
      clearPage();
    }
  },
);

it('the colour of a row under the pointer, and the button below, keep clear of the text', async () => {
  const { shadow } = await mountDashboard({ orders: overdueOrders });
  const cover = (await shadow.get('.row .cover')).getBoundingClientRect();
  const text = shadow.root.querySelector('.row .name')!.getBoundingClientRect();
  expect(text.left - cover.left).toBeGreaterThan(5);
  const button = await shadow.get('.show-all');
  const rows = button.closest('.work-list')!.querySelectorAll('.row');
  const { bottom } = rows[rows.length - 1]!.getBoundingClientRect();
  expect(button.getBoundingClientRect().top - bottom).toBeGreaterThan(5);
});
