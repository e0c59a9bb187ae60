import { afterEach, describe, expect, it } from 'vitest';
import { sentQuestions } from '../testing/chat.ts';
import { sessionOf } from '../testing/conversations.ts';
import { FakePageTools, pageCall } from '../testing/fake-page-tools.ts';
import { FakeServer, type FakeServerOptions } from '../testing/fake-server.ts';
import { clearPage, mount, mountChat } from '../testing/mount.ts';
import { until } from '../testing/page.ts';
import { people } from '../testing/plant.ts';
import { Shadow } from '../testing/shadow.ts';
import type { FredChat } from './fred-chat.ts';
import type { HostTool } from './host-api.ts';

afterEach(clearPage);

const description = { name: 'open_drawing', title: 'Opens the drawing', description: 'Opens a drawing.' };

async function mountWithTools(tools: readonly HostTool[], options: FakeServerOptions = {}) {
  const pageTools = new FakePageTools(pageCall());
  const mounted = await mountChat({ pageTools, ...options });
  mounted.element.clientTools = tools;
  const errors: { code: string; detail: string }[] = [];
  mounted.element.addEventListener('cf-error', (event) =>
    errors.push((event as CustomEvent<{ code: string; detail: string }>).detail),
  );
  return { ...mounted, pageTools, errors };
}

describe('a tool of the page', () => {
  it('is offered to Fred, runs in the page, and shows its progress like other tools', async () => {
    const opened: unknown[] = [];
    const held = Promise.withResolvers<object>();
    const { element, server, shadow, pageTools, errors } = await mountWithTools([
      { ...description, run: (params) => (opened.push(params), held.promise) },
    ]);
    const asked = element.ask('Show me the drawing of P-101A.');
    const item = await shadow.get('.lookups li');
    expect(item.textContent.trim()).toBe('Opens the drawing');
    expect(item.querySelector('.spinner')).not.toBeNull();
    await until(() => opened.length === 1);
    expect((await shadow.get('#live')).textContent).toContain('Opens the drawing');
    expect(shadow.text).not.toContain('approval');
    expect(await shadow.violations()).toEqual([]);
    held.resolve({ sheet: 2 });
    await asked;
    await shadow.says('Here it is.');
    await shadow.get('[data-state=complete]');
    expect((await shadow.get('.lookups li')).dataset['state']).toBe('done');
    expect(opened).toEqual([{ asset_tag: 'P-101A' }]);
    expect(pageTools.results).toEqual([{ call_id: 'call_drawing_1', result: { sheet: 2 } }]);
    expect(sentQuestions(server)[0]?.client_tools).toEqual([description]);
    expect(errors).toEqual([]);
  });

  it('is run by onClientTool where it has no function of its own', async () => {
    const { element, shadow, pageTools } = await mountWithTools([description]);
    element.onClientTool = ({ name, params, signal }) => ({ name, params, canStop: !signal.aborted });
    await element.ask('Show me the drawing.');
    await shadow.says('Here it is.');
    expect(pageTools.results).toEqual([
      {
        call_id: 'call_drawing_1',
        result: { name: 'open_drawing', params: { asset_tag: 'P-101A' }, canStop: true },
      },
    ]);
  });

  it.each<[string, Partial<HostTool>, string]>([
    ['throws', { run: () => Promise.reject(new Error('No such drawing')) }, 'No such drawing'],
    // As pages do that know no better.
    [
      'throws no error',
      { run: () => Promise.reject('No such drawing' as unknown as Error) },
      'No such drawing',
    ],
    ['has no function', {}, 'The page has no function for its tool open_drawing.'],
  ])('that %s is told to Fred and to the page in words', async (_, tool, words) => {
    const { element, shadow, pageTools, errors } = await mountWithTools([{ ...description, ...tool }]);
    await element.ask('Show me the drawing.');
    await shadow.says('Without a result.');
    await shadow.says('Here it is.');
    expect(pageTools.results).toEqual([{ call_id: 'call_drawing_1', error: words }]);
    expect(errors).toMatchObject([
      { code: 'client_tool_failed', detail: `The page’s tool open_drawing failed: ${words}` },
    ]);
  });

  it.each([
    ['pending', 1, 'Here it is.', 'at once'],
    ['claimed', 0, 'Opens the drawing', 'at once'],
    ['pending', 1, 'Here it is.', 'later'],
  ] as const)('runs after a reload if no tab runs it: %s', async (state, runsExpected, shown, added) => {
    sessionStorage.setItem('chatterfix.session https://plant.test pk_test', 'ses_story_1');
    const kept: [role: 'user' | 'assistant', content: string, state?: 'waiting'][] = [
      ['user', 'Show me the drawing.'],
      ['assistant', '', 'waiting'],
    ];
    const server = new FakeServer({
      pageTools: new FakePageTools(pageCall({ state })),
      sessions: [sessionOf('ses_story_1', kept, { run_id: 'run_1' })],
    });
    let runs = 0;
    const tools = [{ ...description, run: () => ++runs }];
    const element = await mount<FredChat>(
      'fred-chat',
      { client: server.client(), open: true, ...(added === 'at once' ? { clientTools: tools } : {}) },
      { 'base-url': 'https://plant.test', key: 'pk_test' },
    );
    const shadow = new Shadow(element);
    if (added === 'later') {
      // A page whose own script comes late. Frameworks set the property again and again.
      await until(() => server.asked('GET /api/runs/run_1/events') === 1);
      for (const _ of 'again') {
        element.clientTools = [...tools];
        await element.updateComplete;
      }
    }
    await until(() => server.asked('POST /api/runs/run_1/client-tool-claims') === 1);
    await shadow.says(shown);
    expect([runs, shadow.has('.lookups .spinner')]).toEqual([runsExpected, state === 'claimed']);
  });

  it('is stopped with the answer', async () => {
    let signal: AbortSignal | undefined;
    const { element, server, shadow } = await mountWithTools([
      { ...description, run: (_, call) => ((signal = call.signal), new Promise(() => {})) },
    ]);
    void element.ask('Show me the drawing.');
    await until(() => signal !== undefined);
    await shadow.press('Stop');
    await shadow.says('Stopped.');
    expect(signal?.aborted).toBe(true);
    await until(() => server.asked('POST /api/runs/run_1/stop') === 1);
  });

  it('is offered without asking who reads where the page signs people in', async () => {
    const pageTools = new FakePageTools(pageCall());
    const { element, server, shadow } = await mountChat({ pageTools, me: people.page }, { key: '' });
    element.clientTools = [{ ...description, run: () => 1 }];
    await element.ask('Show me the drawing.');
    await shadow.says('Here it is.');
    expect([sentQuestions(server)[0]?.client_tools?.length, server.asked('GET /api/auth/me')]).toEqual([
      1, 0,
    ]);
  });

  it.each<[string, FakeServerOptions]>([
    ['for an anonymous visitor', { me: people.page }],
    [
      'where nobody knows who reads',
      { fail: (route) => (route === 'GET /api/auth/me' ? 'internal_error' : undefined) },
    ],
  ])('is not offered %s, whose question is answered all the same', async (_, options) => {
    const { element, server, shadow } = await mountChat(options);
    element.clientTools = [{ ...description, run: () => 1 }];
    await element.ask('Which pump leaks?');
    await shadow.get('[data-state=complete]');
    expect(sentQuestions(server)).toEqual([{ message: 'Which pump leaks?' }]);
  });
});
