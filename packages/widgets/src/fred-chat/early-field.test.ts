import { afterEach, expect, it } from 'vitest';
import { sentQuestions, shownQuestions } from '../testing/chat.ts';
import { sessionOf } from '../testing/conversations.ts';
import { FakeServer } from '../testing/fake-server.ts';
import { clearPage } from '../testing/mount.ts';
import { until } from '../testing/page.ts';
import { Shadow } from '../testing/shadow.ts';
import { drawFields } from './early-field.ts';
import { complete, sayNotLoaded } from './early-rest.ts';
import { FredChat } from './fred-chat.ts';

// With the built bundle, as pages load it: examples/early-field.test.ts.

let tags = 0;
afterEach(clearPage);

/** The field of a chat whose code does not come until the test defines it. */
function drawField(attributes: Record<string, string> = {}) {
  const tag = `cf-late-chat-${++tags}`;
  const host = document.createElement(tag);
  const all = { open: '', 'base-url': 'https://plant.test', key: 'pk_test', ...attributes };
  for (const [name, value] of Object.entries(all)) host.setAttribute(name, value);
  document.body.append(host);
  drawFields([host]);
  complete(host);
  return {
    host,
    shadow: new Shadow(host),
    define: () => customElements.define(tag, class extends FredChat {}),
  };
}

/** How everything in a shadow root is drawn at this moment. None of it is in a grid. */
function appearance(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('*')].flatMap((element, at) => {
    const style = getComputedStyle(element);
    return [...style]
      .filter((name) => !/^(--|transition|cursor|user-select|overscroll|hyphens|grid-column)/.test(name))
      .map((name) => `${at} ${element.localName} ${name}: ${style.getPropertyValue(name)}`);
  });
}

it.each([
  ['a light chat', { theme: 'light' }],
  ['a dark chat in Arabic', { theme: 'dark', lang: 'ar' }],
  ['a low chat with a colour of its own', { style: '--cf-chat-height: 330px; --cf-primary: gold' }],
  ['a compact chat', { style: '--cf-density: compact; --cf-radius: 0' }],
])('has those rules of the chat that its parts need: %s', async (_, attributes) => {
  const { host, shadow } = drawField(attributes);
  sayNotLoaded(host);
  await shadow.get('[role=alert]');
  const early = appearance(shadow.root);
  shadow.root.adoptedStyleSheets = FredChat.elementStyles.map((styles) =>
    styles instanceof CSSStyleSheet ? styles : styles.styleSheet!,
  );
  const own = new Set(appearance(shadow.root));
  expect(early.filter((line) => !own.has(line))).toEqual([]);
});

it('a question that was sent there waits until the conversation before it is shown', async () => {
  sessionStorage.setItem('chatterfix.session https://plant.test pk_test', 'ses_a');
  const server = new FakeServer({ sessions: [sessionOf('ses_a', [['user', 'About the press']])] });
  const { host, shadow, define } = drawField();
  Object.assign(host, { client: server.client() });
  await shadow.type('#chat-input', 'And the pump?');
  shadow.root.querySelector('button')!.click();
  const conversation = server.holdNext('GET /api/chat/sessions/ses_a');
  define();
  await until(() => conversation.held);
  await until(() => shownQuestions(shadow).includes('And the pump?'));
  expect(sentQuestions(server)).toEqual([]);
  conversation.release();
  await until(() => sentQuestions(server).length > 0);
  expect(sentQuestions(server)).toEqual([
    expect.objectContaining({ message: 'And the pump?', session_id: 'ses_a' }),
  ]);
  expect(shownQuestions(shadow)).toEqual(['About the press', 'And the pump?']);
  expect((await shadow.get<HTMLTextAreaElement>('#chat-input')).value).toBe('');
});
