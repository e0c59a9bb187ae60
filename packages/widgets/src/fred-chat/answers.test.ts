import { afterEach, describe, expect, it } from 'vitest';
import type { ChatEvent } from '@chatterfix/sdk';
import { sentQuestions, shownQuestions } from '../testing/chat.ts';
import { streamed } from '../testing/conversations.ts';
import { clearPage, mountChat } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { answerText, sources } from '../testing/plant.ts';
import { problem } from '../testing/problems.ts';

afterEach(clearPage);

describe('an answer', () => {
  async function* fast(count: number): AsyncGenerator<ChatEvent> {
    let events = 0;
    for await (const event of streamed(
      Array.from({ length: count }, (_, i) => `Token ${i} of **many**. `).join(''),
      { chunk: 6 },
    )) {
      yield event;
      if (++events % 1000 === 0) await new Promise(requestAnimationFrame); // faster than frames, yet longer than one, on any machine
    }
  }

  it('is written into the document at most once per frame, however fast it arrives', async () => {
    const { element, shadow } = await mountChat({ answer: () => fast(4000) });
    let frames = 0;
    let writes = 0;
    const count = () => {
      frames++;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    const body = await shadow.get('.chat-body');
    const observer = new MutationObserver((records) => {
      if (
        records.some(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest('.answer'),
        )
      )
        writes++;
    });
    observer.observe(body, { childList: true, subtree: true, characterData: true });
    await element.ask('go');
    await shadow.get('[data-state=complete]');
    expect(shadow.root.querySelector('[data-state=complete] .answer')?.textContent).toContain(
      'Token 3999 of many.',
    );
    expect(writes).toBeGreaterThan(3);
    expect(writes).toBeLessThanOrEqual(frames + 1);
    observer.disconnect();
  });

  it('stops when the reader says so, keeps its text, and is cancelled on the server', async () => {
    let cancelled = false;
    const { element, shadow } = await mountChat({
      async *answer(_, signal) {
        try {
          for await (const event of streamed('The seal has '.repeat(3), { cut: true })) yield event;
          await new Promise((resolve) => signal.addEventListener('abort', resolve));
        } finally {
          cancelled = true;
        }
      },
    });
    void element.ask('go');
    await shadow.says('The seal has The seal has');
    await shadow.press('Stop');
    await shadow.get('[data-state=stopped]');
    expect(shadow.text).toContain('The seal has The seal has');
    await until(() => cancelled, 'the cancelling');
    await shadow.button('Send');
    expect((await shadow.get('#live')).textContent).toMatch(/Stopped\.$/);
  });

  it('that was stopped in another tab is shown as stopped', async () => {
    const { element, shadow } = await mountChat({
      async *answer(request) {
        yield* streamed('The seal has', { request, cut: true });
        yield { type: 'error', problem: problem('run_stopped', { session_id: 'ses_story_1' }) };
      },
    });
    await element.ask('go');
    await shadow.get('[data-state=stopped]');
    expect(shadow.has('[role=alert]')).toBe(false);
  });

  it('that breaks off has the sources that had come with it', async () => {
    const { element, shadow } = await mountChat({
      async *answer(request) {
        for await (const event of streamed('Half of it', { request, cut: true })) {
          yield event;
          if (event.type === 'session-start')
            for (const source of sources) yield { type: 'source-add', source };
        }
      },
    });
    await element.ask('go');
    await shadow.get('[data-state=cut_off]');
    await shadow.says('Sources (2)');
  });

  it('has headings one level below the title of the chat, at any level', async () => {
    const { element, shadow } = await mountChat(
      { answer: (request) => streamed('# Cause\n\nIt leaks.', { request }) },
      { 'heading-level': '4' },
    );
    await element.ask('Why?');
    expect((await shadow.get('.answer [role=heading]')).ariaLevel).toBe('5');
  });

  it('is left where a new conversation is begun: the server finishes it', async () => {
    let left = false;
    const { server, element, shadow } = await mountChat({
      async *answer(request, signal) {
        if (request.message !== 'go') return yield* streamed('Now it runs.', { request });
        yield* streamed('The seal has', { request, cut: true });
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        left = true;
      },
    });
    void element.ask('go');
    await shadow.says('The seal');
    await shadow.press('New conversation');
    await until(() => left, 'the end of the reading');
    await settle();
    expect(server.asked('POST /api/runs/run_1/stop')).toBe(0);
    await element.ask('And now?');
    const said = 'Now it runs. The answer is complete.'; // and nothing of the one before
    await until(() => shadow.root.querySelector('#live')?.textContent === said, said);
  });

  it.each([
    ['provider_unavailable', 'The AI model cannot be reached.'],
    ['provider_timeout', 'The AI model took too long.'],
    ['provider_rate_limited', 'The AI model is busy.'],
    ['budget_used_up', 'The plant’s money for AI answers is used up for today.'],
    ['internal_error', 'The server had a problem.'],
    ['no_connection', 'The server cannot be reached.'],
  ] as const)(
    'that fails with %s says so, keeps the question, and can be asked for again',
    async (code, words) => {
      let failing = true;
      const { server, element, shadow } = await mountChat({
        fail: (route) => (failing && route === 'POST /api/chat' ? code : undefined),
      });
      await element.ask('Why does it leak?');
      await shadow.says(words);
      expect(shadow.has('[data-state=failed] [role=alert]')).toBe(true);
      failing = false;
      await shadow.press('Ask again');
      await shadow.get('[data-state=complete]');
      expect(sentQuestions(server).map(({ message }) => message)).toEqual([
        'Why does it leak?',
        'Why does it leak?',
      ]);
      expect(shadow.root.querySelectorAll('.user-message').length).toBe(1);
    },
  );

  it('cannot be asked for where the server has turned Fred off, and the chat says so', async () => {
    let isOff = false;
    const { element, shadow } = await mountChat({
      fail: (route) => (isOff && route === 'POST /api/chat' ? 'feature_disabled' : undefined),
    });
    isOff = true;
    await element.ask('Why does it leak?');
    await shadow.says('Fred is turned off on this server.');
    expect(shadow.text).not.toContain('Ask again');
    const fromTheStart = await mountChat({ fail: () => 'feature_disabled' });
    await fromTheStart.shadow.says('Fred is turned off on this server.');
    expect(fromTheStart.shadow.has('textarea')).toBe(false);
  });

  it('that breaks off keeps its text and is not called complete', async () => {
    const { element, shadow } = await mountChat({ answer: () => streamed('Half of the ans', { cut: true }) });
    await element.ask('go');
    await shadow.get('[data-state=cut_off]');
    expect(shadow.text).toContain('Half of the ans');
    expect(shadow.text).toContain('The answer was cut off here.');
    expect(shadow.text).not.toContain('The answer is complete.');
  });

  it('that breaks off before its first word counts as none, and can be asked for again', async () => {
    let cut = true;
    const { server, element, shadow } = await mountChat({
      answer: (request) => streamed(cut ? '' : 'Here it is.', { request, cut }),
    });
    await element.ask('go');
    await shadow.says('This question was not answered.');
    expect(shadow.has('[data-state=failed] .notice-danger')).toBe(true);
    expect(shadow.text).not.toContain('The answer was cut off here.');
    cut = false;
    await element.ask('And now?');
    await shadow.says('Here it is.');
    await shadow.press('Ask again'); // also where it is not the last one
    await until(() => sentQuestions(server).length === 3);
    expect(sentQuestions(server).map(({ message }) => message)).toEqual(['go', 'And now?', 'go']);
  });

  it('that the model cannot give can be had from the records instead', async () => {
    const { server, element, shadow } = await mountChat({
      async *answer(request) {
        if (request.provider === 'offline')
          yield* streamed('From the records.', { request, provider: 'offline' });
        else yield { type: 'error', problem: problem('provider_timeout', { session_id: 'ses_1' }) };
      },
    });
    await element.ask('go');
    await shadow.press('Search the records instead');
    await shadow.says('From the records.');
    expect(sentQuestions(server)[1]).toEqual({ message: 'go', session_id: 'ses_1', provider: 'offline' });
  });

  it('that failed although it was searched for without a model has no search to offer', async () => {
    const { element, shadow } = await mountChat({
      async *answer(request) {
        for await (const event of streamed('x', { request, provider: 'offline' }))
          if (event.type === 'session-start') yield event;
        yield { type: 'error', problem: problem('internal_error', { session_id: 'ses_1' }) };
      },
    });
    await element.ask('go');
    await shadow.get('[data-state=failed] [role=alert]');
    expect(shadow.buttons).toContain('Ask again');
    expect(shadow.buttons).not.toContain('Search the records instead');
  });

  it('is text and links and nothing else, whatever it contains', async () => {
    const { element, shadow } = await mountChat({
      answer: () =>
        streamed(
          '[a](javascript:alert(1)) ![i](https://tracker.example/p.png) <img src=x onerror=alert(1)> [b](https://example.com) [c](data:text/html,x) [d](/api/parts/1)',
        ),
    });
    await element.ask('go');
    const answer = await shadow.get('[data-state=complete] .answer');
    expect(answer.querySelector('img, script, iframe')).toBeNull();
    await until(() => answer.querySelectorAll('a[href]').length === 2);
    expect([...answer.querySelectorAll('a')].map((a) => [a.getAttribute('href'), a.href && a.rel])).toEqual([
      [null, ''],
      ['https://tracker.example/p.png', 'noopener noreferrer'],
      ['https://example.com/', 'noopener noreferrer'],
      [null, ''],
      [null, ''],
    ]);
    expect(answer.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('is announced to screen readers in whole sentences, in a live region that is always there', async () => {
    const { element, shadow } = await mountChat({
      answer: (request) => streamed('**Lock out** the pump. Then drain it.', { request }),
    });
    const region = await shadow.get('#live');
    expect(region.getAttribute('aria-live')).toBe('polite');
    expect(region.getAttribute('aria-atomic')).toBe('true');
    expect(getComputedStyle(region).display).not.toBe('none');
    expect(getComputedStyle(region).visibility).toBe('visible');
    expect(region.textContent).toBe('');
    const announcements: string[] = [];
    const observer = new MutationObserver(() => announcements.push(region.textContent ?? ''));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    await element.ask('go');
    await until(() => region.textContent?.includes('Then drain it.'));
    observer.disconnect();
    expect(region.textContent).toBe('Lock out the pump. Then drain it. The answer is complete.');
    expect(announcements.every((text) => /[.!?]$/.test(text)) && announcements.length).toBeGreaterThan(0);
    expect(await shadow.get('#live')).toBe(region);
  });

  it('that reached its longest length says so, and goes on when asked to', async () => {
    let asked = 0;
    const { server, element, shadow } = await mountChat({
      answer: (request) => streamed('Half', { request, finishReason: asked++ === 0 ? 'length' : 'stop' }),
    });
    await element.ask('Tell me everything');
    await shadow.says('The answer reached its longest length.');
    expect(await shadow.violations()).toEqual([]);
    await shadow.press('Go on');
    await until(() => shadow.root.querySelectorAll('[data-state=complete]').length === 2);
    expect(sentQuestions(server)).toEqual([
      { message: 'Tell me everything' },
      { message: 'Go on', session_id: 'ses_story_1' },
    ]);
    expect(shadow.buttons).not.toContain('Go on');
  });

  it('that the model refused says so', async () => {
    const { element, shadow } = await mountChat({
      answer: (request) => streamed('I cannot help with that.', { request, finishReason: 'refusal' }),
    });
    await element.ask('Do harm');
    await shadow.says('The AI model declined to answer.');
    expect(shadow.buttons).not.toContain('Go on');
  });

  it('that was stopped or has failed is not announced as complete', async () => {
    const { element, shadow } = await mountChat({ answer: () => streamed('Half of it. And', { cut: true }) });
    await element.ask('go');
    await shadow.get('[data-state=cut_off]');
    const region = await shadow.get('#live');
    expect(region.textContent).toContain('Half of it.');
    expect(region.textContent).not.toContain('complete');
    expect((await shadow.get('[data-state=cut_off] [role=alert]')).textContent).toContain(
      'The answer was cut off here.',
    );
  });

  it('says that Fred is thinking, then what he looks up, until the first text is there', async () => {
    const [lookUp, write] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const { element, shadow } = await mountChat({
      async *answer(request) {
        await lookUp.promise;
        yield { type: 'tool-call', name: 'asset_history', summary: 'Looking up P-101A' };
        yield { type: 'tool-call', name: 'part_stock', summary: 'Looking up seals' };
        yield { type: 'tool-result', name: 'part_stock', succeeded: true, shown: 20, total: 57 };
        yield { type: 'tool-result', name: 'asset_history', succeeded: false };
        yield { type: 'tool-call', name: 'part_stock', summary: 'Looking up gaskets' };
        await write.promise;
        yield { type: 'tool-result', name: 'part_stock', succeeded: true, shown: 3, total: 3 };
        yield* streamed('Here it is.', { request });
      },
    });
    const asked = element.ask('go');
    await shadow.says('Fred is thinking…');
    lookUp.resolve();
    await shadow.says('Looking up gaskets');
    expect(shadow.text).not.toContain('Fred is thinking…');
    const lookups = () =>
      [...shadow.root.querySelectorAll('.lookups li')].map((item) => [
        item.textContent.replace(/\s+/g, ' ').trim(),
        Boolean(item.querySelector('.spinner')),
      ]);
    expect(lookups()).toEqual([
      ['Looking up P-101A Without a result.', false],
      ['Looking up seals (20 of 57)', false],
      ['Looking up gaskets', true],
    ]);
    expect((await shadow.get('#live')).textContent).toBe('Looking up gaskets');
    write.resolve();
    await asked;
    await shadow.get('[data-state=complete]');
    expect(lookups().at(-1)).toEqual(['Looking up gaskets (3)', false]);
    expect(shadow.has('.spinner')).toBe(false);
    expect(shadow.text).not.toContain('thinking');
  });

  it.each([
    [3, true],
    [4, false],
  ])('with %i sources shows them at once: %s', async (count, open) => {
    const source = (id: number) =>
      ({
        kind: 'part',
        id: String(id),
        title: `Part ${id}`,
        quote: 'A quote',
        href: `/api/parts/${id}`,
      }) as const;
    const { element, shadow } = await mountChat({
      async *answer(request) {
        for await (const event of streamed('See the parts.', { request }))
          yield event.type === 'answer-finish'
            ? {
                ...event,
                answer: { ...event.answer, sources: Array.from({ length: count }, (_, at) => source(at)) },
              }
            : event;
      },
    });
    await element.ask('go');
    const list = await shadow.get<HTMLDetailsElement>('.sources');
    expect(list.open).toBe(open);
    expect(list.querySelector('summary')?.textContent).toBe(`Sources (${count})`);
    expect(list.querySelectorAll('li').length).toBe(count);
    expect(list.querySelector('li')?.textContent?.replace(/\s+/g, ' ').trim()).toBe('Part: Part 0 A quote');
  });

  it('is read from its beginning: the question stays in view, and a button leads to the end', async () => {
    const { element, shadow } = await mountChat({
      answer: () => streamed(answerText.repeat(5), { delay: 1, chunk: 20 }),
    });
    const body = await shadow.get('.chat-body');
    const asked = element.ask('go');
    await until(() => body.scrollHeight > body.clientHeight + 400);
    const question = await shadow.get('.user-message');
    const fromTop = () => question.getBoundingClientRect().top - body.getBoundingClientRect().top;
    await until(() => Math.abs(fromTop() - 12) < 4, 'the question at the top');
    await shadow.press('New text below');
    const end = () => body.scrollHeight - body.scrollTop - body.clientHeight;
    await until(() => end() < 60);
    body.scrollTop = 0;
    await shadow.get('.below');
    await asked;
    expect(body.scrollTop).toBeLessThan(10);
    await shadow.press('New text below');
    await until(() => end() < 10);
  });
});

describe('a chat that its page moves or puts away', () => {
  /** An answer whose second half comes when the test says so. */
  function halved() {
    const { promise, resolve } = Promise.withResolvers<void>();
    async function* answer(): AsyncGenerator<ChatEvent> {
      for await (const event of streamed('The first half. The second half.', { chunk: 16 })) {
        yield event;
        if (event.type === 'text-delta' && event.text.startsWith('The first')) await promise;
      }
    }
    return { answer, goOn: resolve };
  }

  it('goes on with the answer that arrived meanwhile, and asks nothing again', async () => {
    const { answer, goOn } = halved();
    const { server, element, shadow } = await mountChat({ answer });
    const asked = element.ask('Why does P-101A leak?');
    await shadow.says('The first');
    await shadow.type('textarea', 'half a question');
    const place = element.parentElement!;
    element.remove();
    goOn();
    await settle();
    const other = document.createElement('section');
    place.append(other);
    other.append(element);
    await asked;
    await shadow.get('[data-state=complete]');
    expect(shadow.root.querySelector('.answer')?.textContent).toBe('The first half. The second half.');
    expect(sentQuestions(server)).toHaveLength(1);
    expect(shownQuestions(shadow)).toEqual(['Why does P-101A leak?']);
    expect((await shadow.get<HTMLTextAreaElement>('textarea')).value).toBe('half a question');
  });
});
