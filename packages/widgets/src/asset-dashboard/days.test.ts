import { afterEach, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { WorkOrderDashboard } from '@chatterfix/sdk';
import { clearPage, mountDashboard } from '../testing/mount.ts';
import { until } from '../testing/page.ts';
import { workFigures, workOrder } from '../testing/plant.ts';
import type { Shadow } from '../testing/shadow.ts';

afterEach(() => {
  clearPage();
  document.documentElement.removeAttribute('lang');
});

/** 1 to 30 March: as many created as the day of the month says, one completed on even days. */
const days = Array.from({ length: 30 }, (_, at) => ({
  day: `2026-03-${String(at + 1).padStart(2, '0')}`,
  created: at + 1,
  completed: at % 2,
}));
const work = (of: WorkOrderDashboard['days'] = days) => ({ work: workFigures({ days: of }) });

const slider = (shadow: Shadow) => shadow.get<HTMLInputElement>('.day-choice input');
const heard = async (shadow: Shadow) => (await slider(shadow)).ariaValueText;
const figure = (shadow: Shadow, name: 'created' | 'completed') =>
  shadow.get<HTMLButtonElement>(`#day-${name}`);
const nameOf = (shadow: Shadow, button: Element) =>
  button
    .getAttribute('aria-labelledby')!
    .split(' ')
    .map((id) => shadow.root.getElementById(id)!.textContent.replace(/\s+/g, ' ').trim())
    .join(' ');
const titleOf = async (shadow: Shadow) =>
  (await shadow.get('.opened h6')).textContent.replace(/\s+/g, ' ').trim();

/** Presses the middle of a day's column. */
async function pressDay(shadow: Shadow, at: number, direction: 'ltr' | 'rtl' = 'ltr') {
  const plot = await shadow.get('.day-choice');
  const { left, width, height } = plot.getBoundingClientRect();
  const share = (at + 0.5) / 30;
  const x = (direction === 'rtl' ? 1 - share : share) * width;
  await userEvent.click(plot, { position: { x, y: height / 2 } });
  return left + x;
}

it('is one stop of the keyboard, whose arrows go from day to day, and whose figures are two buttons', async () => {
  const { shadow } = await mountDashboard(work());
  const chart = await shadow.get('.activity');
  const stops = [...chart.querySelectorAll<HTMLElement>('input, button, a, [tabindex]')];
  expect(stops.map(({ localName }) => localName)).toEqual(['input', 'button', 'button']);
  (await slider(shadow)).focus();
  expect(await heard(shadow)).toBe('March 30: 30 created, 1 completed');
  const steps = [];
  for (const key of ['ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'Home', 'ArrowLeft', 'End']) {
    await userEvent.keyboard(`{${key}}`);
    steps.push((await heard(shadow))?.split(':')[0]);
  }
  expect(steps).toEqual(['March 29', 'March 28', 'March 29', 'March 30', 'March 1', 'March 1', 'March 30']);
  await userEvent.keyboard('{ArrowLeft}');
  expect(await heard(shadow)).toBe('March 29: 29 created, 0 completed');
  (await slider(shadow)).click(); // as a screen reader activates it
  expect(await heard(shadow)).toBe('March 29: 29 created, 0 completed');
  await userEvent.keyboard('{Tab}');
  expect(shadow.focused).toBe(await figure(shadow, 'created'));
  expect(nameOf(shadow, shadow.focused!)).toBe('March 29 Created 29');
});

it.each([
  ['en', 'ltr', 'ArrowLeft', 'March 12: 12 created, 1 completed', 'March 11'],
  ['ar', 'rtl', 'ArrowRight', '12 مارس: مُنشأة 12، مكتملة 1', '11 مارس'],
] as const)(
  'takes the pressed column for the day, and earlier days follow the direction: %s',
  async (lang, direction, key, words, before) => {
    document.documentElement.lang = lang;
    const { shadow } = await mountDashboard(work());
    await until(() => shadow.root.querySelector(`section[dir=${direction}] .day-choice`), 'the chart');
    const x = await pressDay(shadow, 11, direction);
    await until(() => shadow.root.querySelector('input')?.ariaValueText === words, words);
    const chosen = shadow.root.querySelector('.chosen')!.getBoundingClientRect();
    expect([chosen.left < x, x < chosen.right]).toEqual([true, true]);
    // The keyboard goes on from there.
    await userEvent.keyboard(`{${key}}`);
    expect(await heard(shadow)).toContain(before);
    await pressDay(shadow, 0, direction);
    expect((await slider(shadow)).value).toBe('0');
  },
);

it('follows a finger that moves across the chart', async () => {
  const { shadow } = await mountDashboard(work());
  const plot = await shadow.get('.day-choice');
  const { left, width } = plot.getBoundingClientRect();
  const move = (share: number, buttons: number) =>
    plot.dispatchEvent(new PointerEvent('pointermove', { clientX: left + share * width, buttons }));
  move(0.5, 0); // which presses nothing
  expect(await heard(shadow)).toContain('March 30');
  for (const [share, day] of [
    [0.51, 'March 16'],
    [0.99, 'March 30'],
    [1.2, 'March 30'],
    [-0.2, 'March 1:'],
  ] as const) {
    move(share, 1);
    await until(() => shadow.root.querySelector('input')?.ariaValueText?.startsWith(day), day);
  }
});

it.each([
  [
    'created',
    'March 12 Created 12',
    'Created on March 12 (12)',
    { created_on: '2026-03-12', sort: 'due_date' },
  ],
  [
    'completed',
    'March 12 Completed 1',
    'Completed on March 12 (1)',
    { completed_on: '2026-03-12', sort: 'due_date' },
  ],
] as const)(
  'opens what was %s on the chosen day, as many as it counts, and leads back',
  async (name, label, title, query) => {
    const orders = Array.from({ length: 14 }, (_, at) =>
      workOrder({
        id: at + 1,
        created_at: at < 12 ? '2026-03-12T10:00:00.000Z' : '2026-03-11T10:00:00.000Z',
        ...(at > 10 && { status: 'completed', completed_at: `2026-03-${at}T10:00:00.000Z` }),
      }),
    );
    const { element, shadow } = await mountDashboard({ ...work(), orders });
    const details: unknown[] = [];
    element.addEventListener('cf-work-orders-open', (event) => details.push((event as CustomEvent).detail));
    await pressDay(shadow, 11);
    const button = await figure(shadow, name);
    expect(nameOf(shadow, button)).toBe(label);
    await userEvent.click(button);
    expect(details).toEqual([{ query }]);
    await until(() => shadow.root.querySelector('.opened .row'), 'the rows');
    expect(await titleOf(shadow)).toBe(title);
    expect(await shadow.violations()).toEqual([]);
    await shadow.press('Back to the dashboard');
    await until(() => shadow.focused === button, 'the focus where it was');
    expect(await heard(shadow)).toContain('March 12');
  },
);

it('opens nothing where the page prevents it, and nothing where there is nothing', async () => {
  const { element, shadow } = await mountDashboard(work());
  let asked = 0;
  element.addEventListener('cf-work-orders-open', (event) => {
    asked++;
    event.preventDefault();
  });
  await userEvent.click(await figure(shadow, 'created'));
  expect([asked, shadow.has('.opened')]).toEqual([1, false]);
  await pressDay(shadow, 10);
  const none = await figure(shadow, 'completed');
  expect([nameOf(shadow, none), none.ariaDisabled]).toEqual(['March 11 Completed 0', 'true']);
  none.focus();
  await userEvent.keyboard('{Enter}');
  expect([asked, shadow.has('.opened')]).toEqual([1, false]);
});

it('keeps the chosen day when the figures change, and begins with the present day where it is over', async () => {
  const { element, server, shadow } = await mountDashboard(work());
  await pressDay(shadow, 1);
  server.options.work = workFigures({
    days: days.slice(1).concat({ day: '2026-03-31', created: 7, completed: 3 }),
  });
  await element.refresh();
  await until(() => shadow.root.querySelector('input')?.value === '0', 'the same day in its new place');
  expect(await heard(shadow)).toBe('March 2: 2 created, 1 completed');
  server.options.work = workFigures({
    days: days.slice(2).concat({ day: '2026-03-31', created: 7, completed: 3 }),
  });
  await element.refresh();
  await until(() => shadow.root.querySelector('input')?.ariaValueText === 'March 31: 7 created, 3 completed');
});

/** A day, a list and a heading in each language. */
const texts = {
  en: ['March 30', 'Created on March 30', 'Created'],
  de: ['30. März', 'Erstellt am 30. März', 'Erstellt'],
  es: ['30 de marzo', 'Creadas el 30 de marzo', 'Creadas'],
  fr: ['30 mars', 'Créés le 30 mars', 'Créés'],
  ar: ['30 مارس', 'أُنشئت في 30 مارس', 'مُنشأة'],
} as const;
const languages = Object.keys(texts) as (keyof typeof texts)[];

it.each(languages)('names the day and the list in %s', async (lang) => {
  document.documentElement.lang = lang;
  const { shadow } = await mountDashboard({ ...work(), orders: [] });
  await until(() => shadow.root.querySelector(`section[lang^=${lang}] #day-created`), 'the chart');
  const [day, list, heading] = texts[lang];
  await until(() => shadow.root.querySelector('#chosen-day')?.textContent === day, day);
  await until(() => shadow.root.querySelector('#day-created')?.textContent.includes(heading), heading);
  (await figure(shadow, 'created')).click();
  await until(() => shadow.root.querySelector('.opened h6')?.textContent.includes(list), list);
});

it.each([320, 375, 900])(
  'is large enough for a finger, and nothing moves with the day, on %i pixels',
  async (width) => {
    const [before, height] = [innerWidth, innerHeight];
    await page.viewport(width, 700);
    onTestFinished(() => page.viewport(before, height));
    for (const lang of languages) {
      document.documentElement.lang = lang;
      const many = days.map(({ day, created }) => ({
        day,
        created,
        completed: created > 15 ? 1000 * created : 0,
      }));
      const { shadow } = await mountDashboard(work(many));
      await until(() => shadow.root.querySelector(`section[lang^=${lang}] .activity`), 'the chart');
      const chart = await shadow.get('.activity');
      await until(() => chart.querySelector('#day-created')?.textContent.includes(texts[lang][2]), lang);
      const buttons = [...chart.querySelectorAll('button')];
      expect(buttons).toHaveLength(2);
      for (const button of buttons) {
        expect(button.getBoundingClientRect().height, lang).toBeGreaterThanOrEqual(44);
        expect(button.scrollWidth, lang).toBeLessThanOrEqual(button.clientWidth);
        const lines = [...button.children].map((line) => line.getBoundingClientRect().height);
        expect([lines.length, Math.max(...lines) < 25], lang).toEqual([2, true]); // none is broken
      }
      const { height: full } = chart.getBoundingClientRect();
      await pressDay(shadow, 2);
      expect(chart.getBoundingClientRect().height, lang).toBe(full);
      expect(document.documentElement.scrollWidth, lang).toBe(width);
      clearPage();
    }
  },
);

it('has no violations of accessibility rules, with a day without figures', async () => {
  const { shadow } = await mountDashboard(work(days.map(({ day }) => ({ day, created: 0, completed: 0 }))));
  await shadow.get('.activity');
  expect(await shadow.violations()).toEqual([]);
});
