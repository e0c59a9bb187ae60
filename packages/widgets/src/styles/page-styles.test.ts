import type { CDPSession } from '@vitest/browser-playwright';
import { cdp } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { streamed } from '../testing/conversations.ts';
import { clearPage, mountCard, mountChat, mountDashboard, mountList } from '../testing/mount.ts';
import { until } from '../testing/page.ts';
import { people, workOrder } from '../testing/plant.ts';
import type { Shadow } from '../testing/shadow.ts';

// What a page sets for all widgets reaches each part of them.

const browser: CDPSession = cdp();
afterEach(async () => {
  clearPage();
  document.documentElement.removeAttribute('style');
  await browser.send('Emulation.setEmulatedMedia', { features: [] });
});

const mounted: Record<string, () => Promise<Shadow>> = {
  'a card with a form': async () => {
    const { shadow } = await mountCard({ orders: [workOrder({ status: 'in_progress' })] }, { expanded: '' });
    await shadow.press('Put on hold');
    await shadow.get('.chip');
    return shadow;
  },
  'a list with its filters': async () => {
    const { shadow } = await mountList({ me: people.technician });
    await shadow.get('[role=listitem]');
    (await shadow.get('summary')).click();
    await shadow.get('#status');
    return shadow;
  },
  'a dashboard': async () => {
    const { shadow } = await mountDashboard({}, { key: 'pk_test' });
    await shadow.get('.bar');
    await shadow.get('.row');
    return shadow;
  },
  'a chat with an answer': async () => {
    const { element, shadow } = await mountChat({
      answer: (request) => streamed('Close `V-12`.\n\n```\nstop\n```', { request }),
    });
    await element.ask('How?');
    await shadow.get('.answer code');
    await shadow.button('This answer helped');
    return shadow;
  },
};
const page = document.documentElement.style;
const partsOf = ({ root }: Shadow) => [...root.querySelectorAll<HTMLElement>('*')];
/** The values of a property over all parts, but those of some of them. */
const valuesOf = (shadow: Shadow, property: string, except: string) => [
  ...new Set(
    partsOf(shadow)
      .filter((part) => !part.matches(except))
      .map((part) => getComputedStyle(part).getPropertyValue(property)),
  ),
];

describe.each(Object.entries(mounted))('%s', (_, mount) => {
  it('has the corners and the font of the page everywhere', async () => {
    page.setProperty('--cf-radius', '0px');
    page.setProperty('--cf-font', '"Page Font", serif');
    const shadow = await mount();
    expect(valuesOf(shadow, 'border-top-left-radius', '.message-avatar, .spinner')).toEqual(['0px']);
    expect(valuesOf(shadow, 'font-family', 'code, code *, pre, .cover')).toEqual(['"Page Font", serif']);
  });

  it('has letters that are read at arm’s length where it is touched, and no smaller ones for what the page prefers', async () => {
    page.setProperty('--cf-font-size', '12px');
    const shadow = await mount();
    const small = partsOf(shadow).flatMap((part) => {
      const hasText = [...part.childNodes].some(
        ({ nodeType, data = '' }: Node & { data?: string }) => nodeType === 3 && data.trim() !== '',
      );
      const size = parseFloat(getComputedStyle(part).fontSize);
      const least = part.matches('.badge, .state, .reference, .disclaimer, dt, code, .answer *') ? 14 : 16;
      return hasText && part.checkVisibility() && size < least
        ? [`${part.outerHTML.slice(0, 80)} ${size}`]
        : [];
    });
    expect(small).toEqual([]);
    page.removeProperty('--cf-font-size');
  });

  it('is lower where the page wants it compact, and as easily touched', async () => {
    const shadow = await mount();
    const height = () => shadow.root.querySelector('.card, .card-header, .chat-footer')!.clientHeight;
    const comfortable = height();
    page.setProperty('--cf-density', 'compact');
    expect(height()).toBeLessThan(comfortable);
    expect(shadow.smallTargets().filter((one) => !one.includes('class="open"'))).toEqual([]); // its row is higher
    page.setProperty('--cf-density', 'comfortable');
    expect(height()).toBe(comfortable);
  });
});

it('a compact list has lower rows where there is a mouse, and as high ones where rows are touched', async () => {
  const shadow = await mounted['a list with its filters']!();
  page.setProperty('--cf-density', 'compact');
  const least = () => getComputedStyle(shadow.root.querySelector('.row')!).minHeight;
  expect(least()).toBe('64px');
  await browser.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  try {
    expect(least()).toBe('48px');
  } finally {
    await browser.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  }
});

it('forced colours keep the main action and what is chosen apart', async () => {
  await browser.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  const shadow = await mounted['a card with a form']!();
  const background = async (selector: string) => getComputedStyle(await shadow.get(selector)).backgroundColor;
  const other = await background('.chip');
  (await shadow.get('.chip')).click();
  const colors = [other, await background('.btn-primary'), await background('.chip[aria-pressed=true]')];
  expect(new Set(colors).size).toBe(3);
  expect(await background('.chip[aria-pressed=false]')).toBe(other);
});

it('the form that signs in is as large whatever the font of the page’s root', async () => {
  const { shadow } = await mountCard({ me: people.page, hours: 12 });
  await shadow.press('Sign in to start or complete work');
  const form = await shadow.get('chatterfix-sign-in');
  await until(() => form.querySelector('.choice'));
  const sizes = () =>
    partsOf(shadow).map((part) => {
      const { width, height } = part.getBoundingClientRect();
      return [part.localName, width, height];
    });
  const usual = sizes();
  for (const size of ['10px', '62.5%', '40px']) {
    page.fontSize = size;
    expect(sizes()).toEqual(usual);
  }
});
