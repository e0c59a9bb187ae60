import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clearPage, mount, mountChat } from '../testing/mount.ts';
import { FakeServer } from '../testing/fake-server.ts';
import { settle, until } from '../testing/page.ts';
import { Shadow } from '../testing/shadow.ts';
import type { FredChat } from './fred-chat.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  clearPage();
  await page.viewport(414, 896);
});

const section = ({ root }: Shadow) => root.querySelector<HTMLElement>('.chat-widget')!;
const placeOf = (element: Element) => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return [left, top, right, bottom].map(Math.round);
};
/** Waits until the code that fills the window has come. */
const filled = (shadow: Shadow) =>
  until(() => section(shadow).getAttribute('popover') === 'manual', 'the full screen');

function addLink(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = '#elsewhere';
  link.textContent = 'Elsewhere';
  document.body.append(link);
  return link;
}

/** The page is wider than the screen, which shows this part of it. */
function showPart(width: number, offsetLeft: number): void {
  vi.spyOn(visualViewport!, 'width', 'get').mockReturnValue(width);
  vi.spyOn(visualViewport!, 'offsetLeft', 'get').mockReturnValue(offsetLeft);
  visualViewport!.dispatchEvent(new Event('scroll'));
}

/** The on-screen keyboard leaves this much of the window. */
function openKeyboard(height: number, offsetTop: number): void {
  vi.spyOn(visualViewport!, 'height', 'get').mockReturnValue(height);
  vi.spyOn(visualViewport!, 'offsetTop', 'get').mockReturnValue(offsetTop);
  visualViewport!.dispatchEvent(new Event('resize'));
}

describe('in a narrow window', () => {
  it('a chat in the page fills the screen from when its field is tapped until it is closed', async () => {
    await page.viewport(375, 667);
    const { element, shadow } = await mountChat();
    const link = addLink();
    const closedMenu = addLink();
    closedMenu.inert = true;
    // As in many pages: what is around the chat clips it, and is a layer of its own.
    element.parentElement!.style.cssText = 'overflow: hidden; transform: translateX(5px); padding: 20px';
    const field = await shadow.get('textarea');
    field.focus(); // as with the Tab key, which changes nothing but the focus
    await settle();
    expect(getComputedStyle(section(shadow)).position).toBe('relative');
    await userEvent.click(field);
    await filled(shadow);
    expect(placeOf(section(shadow))).toEqual([0, 0, 375, 667]);
    expect(shadow.focused).toBe(field);
    expect([section(shadow).role, section(shadow).ariaModal]).toEqual(['dialog', 'true']);
    link.focus();
    expect(document.activeElement).toBe(element);
    expect(await shadow.violations()).toEqual([]);
    expect(shadow.smallTargets()).toEqual([]);
    expect(parseFloat(getComputedStyle(field).fontSize)).toBeGreaterThanOrEqual(16);

    openKeyboard(380, 12);
    expect(placeOf(section(shadow))).toEqual([0, 12, 375, 392]);
    expect(field.getBoundingClientRect().bottom).toBeLessThanOrEqual(392);
    // A reader who has zoomed in moves the part that they see, not the chat.
    vi.spyOn(visualViewport!, 'scale', 'get').mockReturnValue(2);
    openKeyboard(190, 100);
    expect(placeOf(section(shadow))).toEqual([0, 12, 375, 392]);

    await shadow.press('Close the chat');
    await until(() => !section(shadow).hasAttribute('popover'));
    expect([section(shadow).role, section(shadow).getAttribute('style')]).toEqual([null, null]);
    link.focus();
    expect(document.activeElement).toBe(link);
    await shadow.press('Open the chat');
    await filled(shadow);
    element.remove();
    expect([link.inert, closedMenu.inert]).toEqual([false, true]); // as the page had them
  });

  it('a chat in the page that the page opens again stands in its place until its field is tapped', async () => {
    await page.viewport(375, 667);
    const { element, shadow } = await mountChat();
    await userEvent.click(await shadow.get('textarea'));
    await filled(shadow);
    element.open = false;
    await until(() => !section(shadow).hasAttribute('popover'));
    element.open = true;
    await element.updateComplete;
    await settle();
    expect([section(shadow).role, getComputedStyle(section(shadow)).position]).toEqual([null, 'relative']);
    await userEvent.click(await shadow.get('textarea'));
    await filled(shadow);
  });

  it.each(['ltr', 'rtl'])(
    'a chat in a page that is wider than the screen is where the screen is: %s',
    async (dir) => {
      await page.viewport(365, 667);
      document.documentElement.dir = dir;
      const { shadow } = await mountChat();
      await userEvent.click(await shadow.get('textarea'));
      await filled(shadow);
      for (const left of [0, 45, 20]) {
        showPart(320, left);
        expect(placeOf(section(shadow))).toEqual([left, 0, left + 320, 667]);
        for (const name of ['Close the chat', 'Send']) {
          const [from, , to] = placeOf(await shadow.button(name));
          expect([from! >= left, to! <= left + 320]).toEqual([true, true]);
        }
      }
    },
  );

  it('a chat in the page fills the screen from when one of its suggestions is pressed', async () => {
    await page.viewport(375, 667);
    const { shadow } = await mountChat();
    await shadow.press('How do I lock out a pump?');
    await filled(shadow);
    await shadow.get('[data-state=complete]');
  });

  it('a floating chat fills the screen while the window is narrow', async () => {
    await page.viewport(375, 667);
    const element = await mount<FredChat>('fred-chat', {
      client: new FakeServer().client(),
      floating: true,
      open: true,
    });
    const shadow = new Shadow(element);
    await filled(shadow);
    expect(placeOf(section(shadow))).toEqual([0, 0, 375, 667]);
    await page.viewport(800, 600);
    await until(() => !section(shadow).hasAttribute('popover'));
    expect(placeOf(section(shadow)).slice(2)).toEqual([784, 584]);
    await page.viewport(375, 667);
    await filled(shadow);
    element.fullScreen = 'never';
    await until(() => !section(shadow).hasAttribute('popover'));
    expect(placeOf(section(shadow)).slice(2)).toEqual([359, 651]);
  });
});

it('in a wide window a chat in the page stays in its place', async () => {
  await page.viewport(800, 600);
  const { shadow } = await mountChat();
  await userEvent.click(await shadow.get('textarea'));
  await settle();
  expect([section(shadow).role, getComputedStyle(section(shadow)).position]).toEqual([null, 'relative']);
});
