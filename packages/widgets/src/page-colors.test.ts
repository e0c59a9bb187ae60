import type { CDPSession } from '@vitest/browser-playwright';
import { cdp } from 'vitest/browser';
import { afterEach, expect, it, vi } from 'vitest';
import { clearPage, mountCard } from './testing/mount.ts';
import { until } from './testing/page.ts';

const added: Element[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  clearPage();
  for (const one of added.splice(0)) one.remove();
  document.documentElement.removeAttribute('class');
  document.body.removeAttribute('style');
  await systemPrefers('');
});

const browser: CDPSession = cdp();
const systemPrefers = (value: string) =>
  browser.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });

/** Puts styles, or another element of the page's head, on the page. */
function addToHead(markup: string): void {
  const template = document.createElement('template');
  template.innerHTML = markup.startsWith('<') ? markup : `<style>${markup}</style>`;
  added.push(...template.content.children);
  document.head.append(template.content);
}

const themes: Record<string, string> = { 'rgb(255, 255, 255)': 'light', 'rgb(33, 37, 41)': 'dark' };
async function themeOf(attributes: Record<string, string> = {}) {
  const { shadow } = await mountCard({}, attributes);
  const card = await shadow.get('.card');
  return () => themes[getComputedStyle(card).backgroundColor];
}

it.each<[page: string, styles: string, whereLight: string, whereDark: string]>([
  ['says nothing', '', 'light', 'dark'],
  ['says both', ':root { color-scheme: light dark }', 'light', 'dark'],
  ['says dark', ':root { color-scheme: dark }', 'dark', 'dark'],
  ['says light', ':root { color-scheme: light }', 'light', 'light'],
  ['says that it is light only', 'body { color-scheme: only light }', 'light', 'light'],
  ['says dark of the widgets', 'work-order-card { color-scheme: dark }', 'dark', 'dark'],
  ['says dark of what is around them', 'main { color-scheme: dark }', 'dark', 'dark'],
  ['says it in a meta tag', '<meta name="color-scheme" content="dark">', 'dark', 'dark'],
])('where the page %s, the theme is the page’s or the system’s', async (_, styles, whereLight, whereDark) => {
  if (styles) addToHead(styles);
  const theme = await themeOf();
  const own = [await themeOf({ theme: 'light' }), await themeOf({ theme: 'dark' })];
  const seen = async (system: string) => {
    await systemPrefers(system);
    return [theme(), ...own.map((one) => one())];
  };
  expect(await seen('light')).toEqual([whereLight, 'light', 'dark']);
  expect(await seen('dark')).toEqual([whereDark, 'light', 'dark']);
});

it('the theme changes with the page', async () => {
  await systemPrefers('light');
  const theme = await themeOf();
  addToHead('.night { color-scheme: dark } .day { color-scheme: light }');
  expect(theme()).toBe('light');
  document.documentElement.className = 'night';
  await until(() => theme() === 'dark');
  document.documentElement.className = 'day';
  await until(() => theme() === 'light');
  document.documentElement.className = '';
  await systemPrefers('dark');
  await until(() => theme() === 'dark');
  document.body.style.colorScheme = 'light';
  await until(() => theme() === 'light');
});

it('the theme is that of a dark component in whose slot the widget is', async () => {
  await systemPrefers('light');
  const component = document.createElement('div');
  component.attachShadow({ mode: 'open' }).innerHTML =
    '<section style="color-scheme: dark"><slot></slot></section>';
  document.body.append(component);
  const { element, shadow } = await mountCard();
  component.append(element);
  const card = await shadow.get('.card');
  expect(themes[getComputedStyle(card).backgroundColor]).toBe('dark');
});

it('the theme is that of styles which arrive after the widget', async () => {
  await systemPrefers('light');
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  const theme = await themeOf();
  await systemPrefers('dark');
  addToHead('main { color-scheme: light }');
  expect(theme()).toBe('dark'); // the system's
  dispatchEvent(new Event('load'));
  expect(theme()).toBe('light');
});
