import type { CDPSession } from '@vitest/browser-playwright';
import { cdp, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChatSource } from '@chatterfix/sdk';
import { streamed } from '../testing/conversations.ts';
import type { FakeServerOptions } from '../testing/fake-server.ts';
import { clearPage, mountChat } from '../testing/mount.ts';
import { until } from '../testing/page.ts';
import { assetDetails, people, sources, workOrder } from '../testing/plant.ts';
import { Shadow } from '../testing/shadow.ts';
import type { WorkOrderCard } from '../work-order-card/work-order-card.ts';

afterEach(() => {
  clearPage();
  vi.restoreAllMocks();
});

describe('a source', () => {
  const inner = async (shadow: Shadow, tag: string) => new Shadow(await shadow.get(`.source ${tag}`));

  it('is shown over the conversation: a work order as its card, with its buttons', async () => {
    const { server, element, shadow } = await mountChat();
    await element.ask('go');
    const button = await shadow.get('.sources button');
    button.click();
    const card = await inner(shadow, 'work-order-card');
    await card.press('Start Work');
    await card.says('Started.');
    expect(server.orders.get(17)?.status).toBe('in_progress');
    expect(await shadow.violations()).toEqual([]);
    await shadow.press('Back to the conversation');
    await shadow.gone('.source');
    expect(element.shadowRoot?.activeElement).toBe(button);
  });

  it('that is a work order has the sign-in, the look and the level of the chat', async () => {
    const { element, shadow } = await mountChat({ me: people.page }, { theme: 'dark', 'heading-level': '3' });
    await element.ask('go');
    (await shadow.get('.sources button')).click();
    const card = await shadow.get<WorkOrderCard>('.source work-order-card');
    await new Shadow(card).button('Sign in to start or complete work');
    expect([card.theme, card.headingLevel, card.expanded]).toEqual(['dark', 4, true]);
  });

  it('that is another record has the sign-in and the look of the chat', async () => {
    const { server, element, shadow } = await mountChat(
      { fail: (route) => (route.startsWith('GET /api/playbooks/') ? 'unauthenticated' : undefined) },
      { theme: 'dark' },
    );
    await element.ask('go');
    (await shadow.get('.sources li:nth-child(2) button')).click();
    const record = await inner(shadow, 'chatterfix-source-record');
    await customElements.whenDefined('chatterfix-source-record');
    await record.get('#sign-in-username');
    expect(record.host.getAttribute('theme')).toBe('dark');
    delete server.options.fail;
    await record.type('#sign-in-username', 'maria.lopez');
    await record.type('#sign-in-password', 'right');
    (await record.get('form [type=submit]')).click();
    await record.says('What to do');
  });

  it('opens from a link in the answer too, and closes with Escape', async () => {
    const { element, shadow } = await mountChat();
    await element.ask('go');
    const link = await shadow.get('.answer a');
    link.click();
    const record = await inner(shadow, 'chatterfix-source-record');
    await record.says('Safety first');
    await record.says('What to do');
    expect((await shadow.get('.source')).ariaLabel).toBe('Pump: mechanical seal leaks');
    await until(() => element.shadowRoot?.activeElement?.classList.contains('source'));
    await userEvent.keyboard('{Escape}');
    await shadow.gone('.source');
    expect(element.shadowRoot?.activeElement).toBe(link);
  });

  it.each(['{Enter}', ' '])(
    'opens from the keyboard (%s), and no link leads to its address in the API',
    async (key) => {
      const { element, shadow } = await mountChat({
        answer: () =>
          streamed(
            'See [the order](/api/work-orders/17), [the list](/api/work-orders?status=open), https://plant.test/api/parts/66 and [help](https://help.example/api/x).',
          ),
      });
      await element.ask('go');
      await shadow.get('[data-state=complete] a[href]');
      expect([...shadow.root.querySelectorAll('a[href]')].map((a) => a.getAttribute('href'))).toEqual([
        'https://help.example/api/x',
      ]);
      const buttons = [...shadow.root.querySelectorAll<HTMLElement>('.answer [role=button]')];
      expect(buttons.map(({ textContent, dataset }) => [textContent, dataset['source']])).toEqual([
        ['the order', 'https://plant.test/api/work-orders/17'],
        ['https://plant.test/api/parts/66', 'https://plant.test/api/parts/66'],
      ]);
      buttons[0]?.focus();
      const used: boolean[] = [];
      element.addEventListener('keydown', (event) => used.push(event.defaultPrevented), { once: true });
      await userEvent.keyboard(key);
      expect(used).toEqual([true]); // Space does not scroll as well
      await (await inner(shadow, 'work-order-card')).says('Replace mechanical seal on P-101A');
      await userEvent.keyboard('{Escape}');
      await shadow.gone('.source');
      expect(element.shadowRoot?.activeElement).toBe(buttons[0]);
      expect(await shadow.violations()).toEqual([]);
    },
  );

  it('gives way to the list of conversations', async () => {
    const { element, shadow } = await mountChat();
    await element.ask('go');
    (await shadow.get('.answer a')).click();
    await shadow.get('.source');
    await shadow.press('Earlier conversations');
    await shadow.get('.sessions');
    expect(shadow.has('.source')).toBe(false);
  });

  it('that cannot be loaded says why, and can be tried again', async () => {
    let failing = true;
    const { element, shadow } = await mountChat({
      fail: (route) => (failing && route.startsWith('GET /api/playbooks/') ? 'no_connection' : undefined),
    });
    await element.ask('go');
    (await shadow.get('.answer a')).click();
    const record = await inner(shadow, 'chatterfix-source-record');
    await record.says('The server cannot be reached.');
    expect(record.has('[aria-busy]')).toBe(false);
    failing = false;
    await record.press('Try again');
    await record.says('What to do');
    expect(record.has('[aria-busy]')).toBe(false);
  });

  it('whose element cannot be defined says so, and can be tried again', async () => {
    const tag = 'chatterfix-source-record';
    const { element, shadow } = await mountChat();
    await element.ask('go');
    vi.spyOn(customElements, 'define').mockImplementationOnce(() => {
      throw new DOMException('Not now', 'NotSupportedError');
    });
    vi.spyOn(customElements, 'get').mockReturnValue(undefined);
    (await shadow.get('.answer a')).click();
    await shadow.says('The server cannot be reached.');
    vi.restoreAllMocks();
    await shadow.press('Try again');
    await (await inner(shadow, tag)).says('What to do');
    expect(shadow.text).not.toContain('The server cannot be reached.');
    await shadow.press('Back to the conversation');
    await until(() => shadow.focused === shadow.root.querySelector('.answer a'), 'the focus on the link');
  });

  it('can be shown by the page in its own way', async () => {
    const { element, shadow } = await mountChat();
    const opened: ChatSource[] = [];
    element.addEventListener('cf-source-open', (event) => {
      opened.push((event as CustomEvent<{ source: ChatSource }>).detail.source);
      event.preventDefault();
    });
    await element.ask('go');
    (await shadow.get('.sources button')).click();
    expect(opened).toEqual([sources[0]]);
    expect(shadow.has('.source')).toBe(false);
  });

  const opened = async (
    source: ChatSource,
    attributes: Record<string, string> = {},
    options: FakeServerOptions = {},
  ) => {
    const { element, shadow } = await mountChat(
      {
        ...options,
        async *answer(request) {
          for await (const event of streamed('Here.', { request }))
            yield event.type === 'answer-finish'
              ? { ...event, answer: { ...event.answer, sources: [source] } }
              : event;
        },
      },
      attributes,
    );
    await element.ask('go');
    (await shadow.get('.sources button')).click();
    const record = await inner(shadow, 'chatterfix-source-record');
    await until(() => record.has('.facts') || record.has('h6'));
    return { shadow, record };
  };
  const factsOf = ({ root }: Shadow) =>
    [...root.querySelectorAll('.facts div')].map((fact) => [
      fact.querySelector('dt')?.textContent,
      fact.querySelector('dd')?.textContent,
    ]);

  it('that is an asset shows its facts, its figures and its work orders', async () => {
    const { shadow, record } = await opened({
      kind: 'asset',
      id: '3',
      title: 'P-101A',
      quote: '',
      href: '/api/assets/3',
    });
    expect(shadow.root.querySelector('.source h5')?.textContent).toBe('P-101A');
    expect(factsOf(record)).toEqual([
      ['Status', 'Active'],
      ['Place', 'Pump house'],
      ['Manufacturer', 'Hydran'],
      ['Model', 'CX 65'],
      ['Serial number', 'A-2210'],
      ['Next maintenance', 'Dec 31, 2026'],
      ['Failures in a year', '3'],
      ['Mean time between failures', 'Insufficient data'],
      ['Mean time to repair', '4.5 h'],
    ]);
    expect([...record.root.querySelectorAll('li > span')].map(({ textContent }) => textContent)).toEqual([
      'Replace mechanical seal on P-101A',
      'Seal replaced',
    ]);
    expect(await shadow.violations()).toEqual([]);
  });

  it('that is an asset shows the day on which it is due as it was written, west of Greenwich too', async () => {
    const browser: CDPSession = cdp();
    await browser.send('Emulation.setTimezoneOverride', { timezoneId: 'America/Chicago' });
    const source: ChatSource = { kind: 'asset', id: '3', title: 'P-101A', quote: '', href: '/api/assets/3' };
    const { record } = await opened(source, { lang: 'de-AT' });
    await until(() => factsOf(record).some(([name]) => name === 'Nächste Wartung'), 'the texts in German');
    await browser.send('Emulation.setTimezoneOverride', { timezoneId: '' });
    expect(factsOf(record)).toContainEqual(['Nächste Wartung', '31.12.2026']);
    expect(factsOf(record)).toContainEqual(['Mittlere Reparaturzeit', '4,5 h']);
  });

  it('that is an asset shows the day of an instant in the reader’s time zone', async () => {
    const browser: CDPSession = cdp();
    await browser.send('Emulation.setTimezoneOverride', { timezoneId: 'America/Chicago' });
    const asset = {
      ...assetDetails,
      asset: { ...assetDetails.asset, next_maintenance_date: '2027-01-01T02:00:00.000Z' },
    };
    const source: ChatSource = { kind: 'asset', id: '3', title: 'P-101A', quote: '', href: '/api/assets/3' };
    const { record } = await opened(source, { lang: 'en-ZA' }, { asset });
    await browser.send('Emulation.setTimezoneOverride', { timezoneId: '' });
    expect(factsOf(record)).toContainEqual(['Next maintenance', '31 Dec 2026']);
  });

  it('that is an asset shows the first twelve work orders of each list', async () => {
    const many = (name: string) =>
      Array.from({ length: 13 }, (_, at) => workOrder({ id: at + 1, title: `${name} ${at + 1}` }));
    const asset = {
      ...assetDetails,
      upcoming_maintenance: many('Planned'),
      maintenance_history: many('Done'),
    };
    const source: ChatSource = { kind: 'asset', id: '3', title: 'P-101A', quote: '', href: '/api/assets/3' };
    const { record } = await opened(source, {}, { asset });
    const shown = [...record.root.querySelectorAll('ul')].map((list) =>
      [...list.querySelectorAll('li > span')].map(({ textContent }) => textContent),
    );
    const twelve = (name: string) => Array.from({ length: 12 }, (_, at) => `${name} ${at + 1}`);
    expect(shown).toEqual([twelve('Planned'), twelve('Done')]);
  });

  it('that is a part shows its stock and its price with cents', async () => {
    const { record } = await opened({
      kind: 'part',
      id: '66',
      title: 'Seal',
      quote: '',
      href: '/api/parts/66',
    });
    expect(factsOf(record)).toEqual([
      ['Part number', 'SEAL-45'],
      ['In stock', '2'],
      ['Minimum', '1'],
      ['Place', 'A-14'],
      ['Category', 'Seals'],
      ['Manufacturer', 'Burgmann'],
      ['Supplier', 'Seal House'],
      ['Price', '412.50'],
    ]);
  });

  it('that is a playbook shows all its sections, with the steps in their order', async () => {
    const { record } = await opened({
      kind: 'playbook',
      id: 'pump-seal-leak',
      title: 'Pump',
      quote: '',
      href: '/api/playbooks/pump-seal-leak',
    });
    expect([...record.root.querySelectorAll('h6')].map(({ textContent }) => textContent)).toEqual([
      'Safety first',
      'Lockout and tagout, in this order',
      'Most likely causes',
      'What to do',
      'Usual parts',
      'Cost',
      'So that it does not come back',
    ]);
    expect([...record.root.querySelectorAll('ol')].map(({ children }) => children.length)).toEqual([6, 5]);
    expect(record.root.querySelector('ol li')?.textContent).toBe('Prepare');
  });
});
