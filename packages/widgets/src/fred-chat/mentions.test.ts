import { page, userEvent } from 'vitest/browser';
import { render, type LitElement } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChatterFix } from '@chatterfix/sdk';
import { sentQuestions } from '../testing/chat.ts';
import { fredChatTexts } from '../i18n/fred-chat/index.ts';
import { mentionPickerTexts } from '../i18n/mention-picker/index.ts';
import { clearPage, mountChat } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { workOrder } from '../testing/plant.ts';
import type { Shadow } from '../testing/shadow.ts';
import { MentionPicker } from './mention-picker.ts';
import { findMentions } from './mention-search.ts';

afterEach(clearPage);

/** The suggestions, each in words. */
const options = ({ root }: Shadow): string[] =>
  [...root.querySelectorAll('[role=option]')].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
const marked = ({ root }: Shadow): string | undefined =>
  root.querySelector('[role=option][aria-selected=true] strong')?.textContent;

async function typed(shadow: Shadow, text: string): Promise<HTMLTextAreaElement> {
  const field = await shadow.get<HTMLTextAreaElement>('textarea');
  field.focus();
  await userEvent.keyboard(text);
  return field;
}

describe('an @ in the field', () => {
  it('suggests records that match, of which the keyboard chooses one', async () => {
    const { server, shadow } = await mountChat();
    const field = await typed(shadow, 'Why does @p-101a');
    await until(() => options(shadow).length === 2);
    expect(options(shadow)).toEqual([
      'Asset P-101A Cooling water pump A',
      'Work order WO 17 Replace mechanical seal on P-101A',
    ]);
    expect(marked(shadow)).toBe('P-101A');
    expect(field.getAttribute('aria-activedescendant')).toBe('mention-0');
    expect(shadow.root.getElementById(field.getAttribute('aria-controls') ?? '')?.role).toBe('listbox');
    await shadow.says('2 records, choose with the arrow keys');
    for (const kind of ['assets', 'work-orders', 'parts'])
      expect(server.asked(`GET /api/${kind}?limit=4&q=p-101a`), kind).toBe(1);
    expect(await shadow.violations()).toEqual([]);

    const scrolledTo: string[] = [];
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (
      this: Element,
    ) {
      scrolledTo.push(this.id);
    });
    await userEvent.keyboard('{ArrowDown}');
    await until(() => marked(shadow) === 'WO 17');
    await until(() => scrolledTo.join() === 'mention-1');
    scrolled.mockRestore();
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    await shadow.gone('.mentions');
    expect(field.value).toBe('Why does WO 17 ');
    expect(sentQuestions(server)).toEqual([]);
    await userEvent.keyboard('leak?{Enter}');
    await until(() => sentQuestions(server).length === 1);
    expect(sentQuestions(server)).toEqual([{ message: 'Why does WO 17 leak?' }]);
  });

  it('suggests records that a finger chooses, in the middle of a text', async () => {
    const { shadow } = await mountChat();
    const field = await typed(shadow, 'Order  today');
    field.setSelectionRange(6, 6);
    await userEvent.keyboard('@seal');
    await until(() => options(shadow).some((option) => option.startsWith('Part')));
    expect(shadow.smallTargets()).toEqual([]);
    const part = [...shadow.root.querySelectorAll<HTMLElement>('[role=option]')].find(({ textContent }) =>
      textContent.includes('SEAL-45'),
    );
    expect(part?.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    await userEvent.click(part!);
    await shadow.gone('.mentions');
    expect([field.value, field.selectionStart, shadow.focused]).toEqual(['Order SEAL-45 today', 13, field]);
  });

  it('suggests records of each kind, also where they have the same number', async () => {
    const { shadow } = await mountChat({ orders: [workOrder({ id: 66, title: 'Fit the seal' })] });
    await typed(shadow, '@seal');
    await until(() => options(shadow).length === 2);
    expect(options(shadow)).toEqual(['Work order WO 66 Fit the seal', 'Part SEAL-45 Cartridge seal 45 mm']);
  });

  it('finds a work order by its number', async () => {
    const { shadow } = await mountChat();
    await typed(shadow, '@17');
    await until(() => options(shadow).length === 1);
    expect(options(shadow)).toEqual(['Work order WO 17 Replace mechanical seal on P-101A']);
  });

  it('leaves the text alone where the reader does not choose', async () => {
    const { server, element, shadow } = await mountChat();
    const field = await typed(shadow, '@p-101a');
    await until(() => options(shadow).length > 0);
    await userEvent.keyboard('{Escape}');
    await shadow.gone('.mentions');
    await userEvent.keyboard(' x');
    await settle();
    expect([field.value, element.open, shadow.has('.mentions')]).toEqual(['@p-101a x', true, false]);
    await userEvent.keyboard('{Enter}');
    await until(() => sentQuestions(server).length === 1);
  });

  it('says that nothing was found, and Enter then sends the question', async () => {
    const { server, shadow } = await mountChat();
    await typed(shadow, 'Ask @nobody');
    await shadow.says('No record found.');
    await userEvent.keyboard('{Enter}');
    await until(() => sentQuestions(server).length === 1);
    await shadow.gone('.mentions');
  });

  it('suggests what the reader may see, and says where nothing can be searched', async () => {
    const { server, shadow } = await mountChat({
      fail: (route) => (route === 'GET /api/parts' ? 'forbidden' : undefined),
    });
    const field = await typed(shadow, '@seal');
    await until(() => options(shadow).length === 1);
    expect(options(shadow)).toEqual(['Work order WO 17 Replace mechanical seal on P-101A']);
    server.options = { fail: () => 'no_connection' };
    await typed(shadow, 's');
    await shadow.says('The records cannot be searched at the moment.');
    expect(field.value).toBe('@seals');
  });

  it('suggests records also while another form of the chat is open, and leaves that one alone', async () => {
    const { element, shadow } = await mountChat();
    await element.ask('Why does it leak?');
    await shadow.press('This answer did not help');
    const comment = await shadow.get<HTMLTextAreaElement>('#feedback-comment');
    const field = await shadow.get<HTMLTextAreaElement>('#chat-input');
    field.focus();
    await userEvent.keyboard('@p-101a');
    await until(() => options(shadow).length > 0);
    await userEvent.keyboard('{Enter}');
    await until(() => field.value === 'P-101A ');
    expect([comment.value, shadow.focused]).toEqual(['', field]);
  });

  it('in an address is no mention', async () => {
    const { server, shadow } = await mountChat();
    await typed(shadow, 'planner@plant.example');
    await settle();
    expect([shadow.has('.mentions'), server.asked('GET /api/assets')]).toEqual([false, 0]);
  });

  it('has room for its list in a window of 320 by 256 pixels', async () => {
    await page.viewport(320, 256);
    try {
      const { shadow } = await mountChat({}, { floating: '', lang: 'ar' });
      await typed(shadow, '@');
      const option = await shadow.get('[role=option]');
      const box = option.getBoundingClientRect();
      expect(box.top >= 0 && box.left >= 0 && box.right <= 320, JSON.stringify(box)).toBe(true);
    } finally {
      await page.viewport(414, 896);
    }
  });
});

const threeOrders = {
  assets: { list: async () => ({ assets: [] }) },
  workOrders: { list: async () => ({ work_orders: [1, 2, 3].map((id) => ({ id, title: 'x' })) }) },
  parts: { list: async () => ({ parts: [] }) },
} as unknown as ChatterFix; // what a search asks

/** A picker for the field of a host that is not drawn. Nothing is found before the test says so. */
function pickerOf(api?: ChatterFix) {
  const written: [text: string, caret: number][] = [];
  const host = {
    requestUpdate: () => {},
    updateComplete: Promise.resolve(true),
    renderRoot: document.createElement('div'),
  } as unknown as LitElement; // what is used of it
  const picker = new MentionPicker(
    host,
    () => api,
    () => {},
    (text, caret) => written.push([text, caret]),
  );
  const field = document.createElement('textarea');
  const look = (text: string, caret = text.length, end = caret) => {
    field.value = text;
    field.setSelectionRange(caret, end);
    picker.look(field);
    return picker.isOpen;
  };
  const press = (key: string, init: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...init });
    return [picker.keydown(event, field), event.defaultPrevented];
  };
  return { picker, look, press, written };
}

describe('the list of records', () => {
  it.each([
    ['@', true],
    ['@p', true],
    ['See @p-101a', true],
    ['See (@p', true],
    ['See\n@p', true],
    ['@cooling water pump', true],
    ['@cooling water pump ', true],
    ['@cooling water pump a', false],
    [`@${'x'.repeat(120)}`, true],
    [`@${'x'.repeat(121)}`, false],
    ['a@p', false],
    ['@p@q', false],
    ['@p\nq', false],
    ['', false],
    ['p', false],
  ])('for the text “%s” is open: %s', (text, expected) => {
    expect(pickerOf().look(text)).toBe(expected);
  });

  it('looks at the text before the caret, and at none where something is marked', () => {
    expect(pickerOf().look('@pump leaks', 5)).toBe(true);
    expect(pickerOf().look('leaks @pump', 5)).toBe(false);
    expect(pickerOf().look('@pump leaks', 3, 5)).toBe(false);
  });

  it('stays closed where the reader has closed it, and opens for the next record', () => {
    const { picker, look, press } = pickerOf();
    expect(press('Escape')).toEqual([false, false]);
    look('@p');
    expect(press('Escape')).toEqual([true, true]);
    expect([picker.isOpen, look('@pu'), look('@pu @v'), look('@pu @vw')]).toEqual([false, false, true, true]);
    expect([look('@pu'), look('@pum')]).toEqual([true, true]);
  });

  it('opens in the next question at a place where it was closed in the one before', () => {
    const { look, press } = pickerOf();
    look('@p');
    press('Escape');
    expect([look('@pu'), look('@p'), look('@'), look('@pump leaks')]).toEqual([false, false, false, false]);
    expect([look('@'), look('@v')]).toEqual([true, true]);
  });

  it('leaves keys alone that it has no use for, also while nothing is found', () => {
    const { look, press } = pickerOf();
    look('@p');
    for (const key of ['Enter', 'Tab', 'ArrowDown', 'ArrowUp', 'a', 'Home'])
      expect(press(key), key).toEqual([false, false]);
  });

  it('says what it does: that it searches, what it found, and why there is nothing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const said: unknown[] = [];
      const none = async () => ({ assets: [], work_orders: [], parts: [] });
      const fails = () => Promise.reject(new TypeError('Failed to fetch'));
      for (const list of [none, fails]) {
        const lists = { assets: { list }, workOrders: { list, get: fails }, parts: { list } };
        const { picker, look } = pickerOf(lists as unknown as ChatterFix); // what a search asks
        const box = document.createElement('div');
        const draw = () => {
          render(picker.render(fredChatTexts.in('en')), box);
          said.push([box.querySelector('.skeleton') !== null, box.textContent.trim()]);
        };
        picker.t = await mentionPickerTexts.en();
        draw();
        look('@');
        draw();
        await vi.advanceTimersByTimeAsync(150);
        draw();
        for (const text of ['@x', '@17']) {
          look(text);
          await vi.advanceTimersByTimeAsync(150);
          draw();
        }
      }
      const searching = [true, ''];
      const failed = [false, 'The records cannot be searched at the moment.'];
      expect(said).toEqual([
        [false, ''],
        searching,
        [false, 'Type a name, a tag or a number.'],
        [false, 'No record found.'],
        [false, 'No record found.'],
        [false, ''],
        searching,
        failed,
        failed,
        failed,
      ]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is closed where the reader leaves the field', async () => {
    const { shadow } = await mountChat();
    await typed(shadow, '@p-101a');
    await until(() => options(shadow).length > 0);
    (await shadow.get('#history')).focus();
    await shadow.gone('.mentions');
  });

  it('names a record once that has no other name', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const api = {
        ...threeOrders,
        assets: { list: async () => ({ assets: [{ id: 1, name: 'Roof fan', asset_tag: null }] }) },
        workOrders: { list: async () => ({ work_orders: [] }) },
      } as unknown as ChatterFix; // what a search asks
      const { picker, look, press, written } = pickerOf(api);
      picker.t = await mentionPickerTexts.en();
      look('@roof');
      await vi.advanceTimersByTimeAsync(150);
      const box = document.createElement('div');
      render(picker.render(fredChatTexts.in('en')), box);
      expect(box.querySelector('[role=option]')?.textContent.replace(/\s+/g, ' ').trim()).toBe(
        'Asset Roof fan',
      );
      press('Enter');
      expect(written).toEqual([['Roof fan ', 9]]);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ['17', 17],
    ['#17', 17],
    ['WO 17', 17],
    ['wo-17', 17],
    ['wo17', 17],
    ['p-17', undefined],
    ['17a', undefined],
    ['1234567890', undefined],
  ])('finds for “%s” the work order with the number %s', async (query, id) => {
    const asked: number[] = [];
    const get = async (number: number) => (asked.push(number), { id: number, title: 'x' });
    const list = async () => ({ assets: [], work_orders: [], parts: [] });
    const api = { assets: { list }, parts: { list }, workOrders: { list, get } } as unknown as ChatterFix; // what is asked
    const found = await findMentions(api, query, new AbortController().signal);
    expect([asked, found.map(({ name }) => name)]).toEqual(
      id === undefined ? [[], []] : [[id], [`WO ${id}`]],
    );
  });

  it('ends a search that is no longer needed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const signals: AbortSignal[] = [];
      const list = (_: object, { signal }: { signal: AbortSignal }) => {
        signals.push(signal);
        return new Promise(() => {});
      };
      const lists = { assets: { list }, workOrders: { list }, parts: { list } };
      const { look } = pickerOf(lists as unknown as ChatterFix); // what a search asks
      const searching = async () => {
        await vi.advanceTimersByTimeAsync(150);
        return [...new Set(signals)].map(({ aborted }) => aborted);
      };
      look('@p');
      expect(await searching()).toEqual([false]);
      look('@pu');
      expect(await searching()).toEqual([true, false]);
      look('');
      expect(await searching()).toEqual([true, true]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('goes round with the arrow keys, and Tab or Enter put the record into the text', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      for (const [key, init, text, caret, result] of [
        ['Tab', {}, '@s', 2, ['WO 3 ', 5]],
        ['Enter', {}, 'See @s today', 6, ['See WO 3 today', 8]],
        ['Enter', { shiftKey: true }, '@s', 2, undefined],
      ] as const) {
        const { picker, look, press, written } = pickerOf(threeOrders);
        look(text, caret);
        await vi.advanceTimersByTimeAsync(149);
        expect(picker.activeOption).toBeUndefined();
        await vi.advanceTimersByTimeAsync(1);
        expect(picker.activeOption).toBe('mention-0');
        expect([press('ArrowUp'), press('ArrowDown'), press('ArrowUp')]).toEqual(
          Array.from({ length: 3 }, () => [true, true]),
        );
        const isTaken = result !== undefined;
        expect(press(key, init)).toEqual([isTaken, isTaken]);
        expect([written, picker.isOpen]).toEqual([isTaken ? [result] : [], !isTaken]);
      }
    } finally {
      vi.useRealTimers();
    }
  });
});
