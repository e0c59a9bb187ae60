import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { clearPage, mountCard, mountChat, mountDashboard, mountList } from './testing/mount.ts';
import { settle, until } from './testing/page.ts';
import { workOrder } from './testing/plant.ts';

// Pages have styles and shortcuts that were written without a thought of widgets.

const added: (() => void)[] = [];
afterEach(() => {
  clearPage();
  for (const remove of added.splice(0)) remove();
});

function addStyles(text: string): void {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
  added.push(() => style.remove());
}

const mountOf = {
  'work-order-card': () => mountCard({ orders: [workOrder({ status: 'in_progress' })] }, { expanded: '' }),
  'work-order-list': async () => {
    const mounted = await mountList({ orders: [workOrder()] });
    await mounted.shadow.get('[role=listitem]');
    return mounted;
  },
  'asset-dashboard': () => mountDashboard(),
  'fred-chat': () => mountChat(),
};
/** What each widget shows last. */
const lastPart = {
  'work-order-list': '.row',
  'work-order-card': '#details',
  'asset-dashboard': '.card',
  'fred-chat': 'textarea',
};
const tags = Object.keys(mountOf) as (keyof typeof mountOf)[];

/** What the reader sees of each element: how its text looks, and how large it is. */
async function appearance(tag: keyof typeof mountOf, theme: string): Promise<string[]> {
  const { element, shadow } = await mountOf[tag]();
  element.setAttribute('theme', theme);
  element.style.inlineSize = '360px';
  await shadow.get(lastPart[tag]);
  await settle();
  const seen = [...shadow.root.querySelectorAll<HTMLElement>('*')].map((one) => {
    const style = getComputedStyle(one);
    const { width, height } = one.getBoundingClientRect();
    const read = (name: string) => style.getPropertyValue(name);
    return [
      one.localName,
      one.className,
      Math.round(width),
      Math.round(height),
      ...readProperties.map((name) => `${name} ${read(name)}`),
    ].join(' · ');
  });
  clearPage();
  return seen;
}

const readProperties = [
  'color',
  'background-color',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-transform',
  'text-indent',
  'text-align',
  'white-space',
  'user-select',
  'direction',
];

describe.each(tags)('<%s> looks the same', (tag) => {
  it.each<[string, string]>([
    [
      'below a reset with a star',
      '* { margin: 0; padding: 0; color: #222; background: #eee; font-family: Georgia, serif; line-height: 1.1; text-align: center }',
    ],
    [
      'where the page hands down how text looks',
      `body { letter-spacing: .12em; text-transform: uppercase; white-space: nowrap; text-indent: 2em; font: italic 700 30px Georgia;
        word-spacing: .4em; user-select: none; cursor: crosshair; text-shadow: 1px 1px red; color: pink }`,
    ],
    ['in a page with a small root font', 'html { font-size: 62.5% }'],
    ['in a page that reads from right to left by its styles alone', 'body { direction: rtl }'],
    ['in a dark page', ':root { color-scheme: dark; background: #000; color: #fff }'],
  ])('%s', async (_, styles) => {
    const calm = { light: await appearance(tag, 'light'), dark: await appearance(tag, 'dark') };
    expect(calm.light.length).toBeGreaterThan(10);
    expect(calm.light).not.toEqual(calm.dark);
    addStyles(styles);
    expect(await appearance(tag, 'light')).toEqual(calm.light);
    expect(await appearance(tag, 'dark')).toEqual(calm.dark);
  });
});

/** A page with single keys as shortcuts, as many have: not while somebody types in a field. */
function addShortcuts(capture: boolean): string[] {
  const fired: string[] = [];
  const shortcuts = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable) return;
    if (event.ctrlKey && event.key === 'k') fired.push('search');
    if (/^[a-z/?]$/.test(event.key) && !event.ctrlKey) {
      event.preventDefault();
      fired.push(event.key);
    }
    if (event.key === 'Escape') fired.push('Escape');
  };
  document.addEventListener('keydown', shortcuts, capture);
  added.push(() => document.removeEventListener('keydown', shortcuts, capture));
  return fired;
}

describe('what is typed in a widget', () => {
  it.each([false, true])('reaches none of the page’s shortcuts (capturing: %s)', async (capture) => {
    const fired = addShortcuts(capture);
    const { shadow } = await mountChat();
    const field = await shadow.get<HTMLTextAreaElement>('textarea');
    field.focus();
    await userEvent.keyboard('jn/k?');
    expect([field.value, fired]).toEqual(['jn/k?', []]);
    (await shadow.get('button')).focus();
    await userEvent.keyboard('j');
    expect(fired).toEqual(['j']);
  });

  it('leaves the page its combinations, and the keys that move the focus', async () => {
    const { shadow } = await mountChat();
    const heard: string[] = [];
    const listener = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listener);
    added.push(() => document.removeEventListener('keydown', listener));
    const field = await shadow.get<HTMLTextAreaElement>('textarea');
    for (const init of [
      { key: 'k', ctrlKey: true },
      { key: 'm', metaKey: true },
      { key: 'Tab' },
      { key: 'x' },
      { key: 'F2' },
      { key: 'F12' },
      { key: '@', ctrlKey: true, altKey: true, modifierAltGraph: true },
    ])
      field.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true }));
    expect(heard).toEqual(['k', 'm', 'Tab', 'F2', 'F12']);
  });

  it.each(['keydown', 'keypress', 'keyup'])(
    'is not heard by the page as %s, nor what is chosen',
    async (type) => {
      const { shadow } = await mountList({ orders: [workOrder()] });
      (await shadow.get('summary')).click();
      const heard: string[] = [];
      const listener = (event: Event) => heard.push((event as KeyboardEvent).key);
      document.addEventListener(type, listener);
      added.push(() => document.removeEventListener(type, listener));
      for (const selector of ['#words', '#asset', '#status', '.segment'])
        (await shadow.get(selector)).dispatchEvent(
          new KeyboardEvent(type, { key: selector, bubbles: true, composed: true }),
        );
      expect(heard).toEqual(['.segment']);
    },
  );

  it.each(['Enter', 'Escape', 'Tab', 'ArrowDown'])(
    'is not touched while an input method composes with %s',
    async (key) => {
      const { server, element, shadow } = await mountChat();
      await shadow.type('textarea', 'ぽんぷ');
      await until(() => server.asked('GET /api/chat/status') === 1 && server.asked('GET /api/auth/me') === 1);
      await settle();
      const before = server.requests.length;
      const field = await shadow.get<HTMLTextAreaElement>('textarea');
      for (const init of [{ isComposing: true }, { keyCode: 229 }]) {
        const event = new KeyboardEvent('keydown', {
          key,
          ...init,
          bubbles: true,
          composed: true,
          cancelable: true,
        });
        field.dispatchEvent(event);
        expect(event.defaultPrevented).toBe(false);
      }
      await settle();
      expect([field.value, element.open, shadow.focused]).toEqual(['ぽんぷ', true, field]);
      expect(server.requests.length).toBe(before);
    },
  );

  it('has letters that a phone need not zoom into', async () => {
    const { shadow } = await mountChat({}, { style: '--cf-font-size: 13px' });
    const field = await shadow.get('textarea');
    expect(parseFloat(getComputedStyle(field).fontSize)).toBeGreaterThanOrEqual(16);
  });
});
