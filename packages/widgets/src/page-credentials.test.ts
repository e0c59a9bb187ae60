import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChatterFix } from '@chatterfix/sdk';
import {
  configuration,
  configure,
  configureFromScriptTag,
  type Configuration,
  type ScriptTag,
} from './configuration.ts';
import { connectionOf, hostOf, isSameServer } from './page-credentials.ts';
import { SignInForm } from './sign-in-form.ts';
import { clearPage } from './testing/mount.ts';
import { settle, until } from './testing/page.ts';
import { Shadow } from './testing/shadow.ts';

// Somebody can write markup into the page, but no script. The page's sign-in must not reach their server.

const asked: string[] = [];
const sentTo = (host: string) => asked.filter((request) => request.includes(host));
const reported = () => vi.mocked(console.error).mock.calls.map(([message]: unknown[]) => String(message));

beforeEach(() => {
  asked.length = 0;
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    const request = input as Request;
    const token = request.headers.get('authorization') ?? '';
    asked.push(`${request.url} ${token} ${await request.clone().text()}`);
    throw new TypeError('Failed to fetch');
  });
});
afterEach(() => {
  clearPage();
  configure({ baseUrl: undefined, key: undefined, getToken: undefined, theme: undefined });
  configureFromScriptTag({ address: '' });
  vi.restoreAllMocks();
});

const mine = () => 'mine';
const tags = ['asset-dashboard', 'work-order-card', 'fred-chat'] as const;
async function inject(tag: string, attributes: string): Promise<Shadow> {
  const page = document.createElement('main');
  page.innerHTML = `<${tag} work-order-id="17" open ${attributes}></${tag}>`;
  document.body.append(page);
  const element = page.firstElementChild as HTMLElement & { updateComplete: Promise<boolean> };
  await element.updateComplete;
  return new Shadow(element);
}

describe.each(tags)('<%s> that names another server than the page', (tag) => {
  it('gets no token of the page, and says so to the reader and in the console', async () => {
    const getToken = vi.fn(() => 'token-of-a-person');
    configure({ baseUrl: 'https://plant.test', getToken });
    const shadow = await inject(tag, 'base-url="https://attacker.test/"');
    await shadow.says('This part of the page names another server.');
    await shadow.says('The page’s sign-in is not sent to attacker.test.');
    expect(await shadow.violations()).toEqual([]);
    await until(() => reported().length > 0);
    expect(reported()).toEqual([
      expect.stringMatching(
        new RegExp(
          `<${tag}> names the server https://attacker\\.test/, but the page's is https://plant\\.test`,
        ),
      ),
    ]);
    expect(getToken).not.toHaveBeenCalled();
    // A widget of another test may still ask the server of that test.
    expect([...sentTo('attacker.test'), ...sentTo('plant.test')]).toEqual([]);
  });

  it('gets no key of the page', async () => {
    configure({ baseUrl: 'https://plant.test', key: 'pk_of_the_page' });
    const shadow = await inject(tag, 'base-url="https://attacker.test"');
    await shadow.says('This part of the page names another server.');
    await settle();
    expect(asked).toEqual([]);
  });

  it('uses a key of its own there, and still no token of the page', async () => {
    const getToken = vi.fn(() => 'token-of-a-person');
    configure({ baseUrl: 'https://plant.test', getToken });
    const shadow = await inject(tag, 'base-url="https://other.test" key="pk_own"');
    await until(() => sentTo('https://other.test/').length > 0);
    await shadow.get('[part~=notice]'); // it asks no more
    expect(sentTo('token-of-a-person')).toEqual([]);
    expect(getToken).not.toHaveBeenCalled();
  });
});

describe('the page’s server', () => {
  it.each([
    ['another path', 'https://plant.test/other'],
    ['a longer path', 'https://plant.test/cmms-evil'],
    ['a path that leaves it', 'https://plant.test/cmms/../other'],
    ['a path that leaves it, encoded', 'https://plant.test/cmms/%2e%2e/other'],
    ['a path below it', 'https://plant.test/cmms/redirect'],
    ['an encoded slash', 'https://plant.test/cmms/..%2fother'],
    ['another scheme', 'http://plant.test/cmms'],
    ['another port', 'https://plant.test:8443/cmms'],
    ['a longer host', 'https://plant.test.attacker.test/cmms'],
    ['user-info', 'https://plant.test@attacker.test/cmms'],
    ['user-info at the same host', 'https://x:y@plant.test/cmms'],
    ['a backslash', 'https:\\\\attacker.test\\plant.test/cmms'],
    ['no scheme', '//attacker.test/cmms'],
    ['a look-alike host', 'https://pl\u0430nt.test/cmms'],
    ['a query', 'https://plant.test/cmms?to=https://attacker.test'],
    ['a fragment', 'https://plant.test/cmms#/'],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,x'],
  ])('is not %s', async (_, baseUrl) => {
    const getToken = vi.fn(() => 'token-of-a-person');
    configure({ baseUrl: 'https://plant.test/cmms', getToken });
    const shadow = await inject('asset-dashboard', `base-url="${baseUrl}"`);
    await shadow.says('This part of the page names another server.');
    expect(getToken).not.toHaveBeenCalled();
    expect(asked).toEqual([]);
  });

  it.each([
    'https://plant.test/cmms',
    'https://plant.test/cmms/',
    'HTTPS://PLANT.test:443/cmms//',
    'https://plant.test/x/../cmms',
  ])('is also %s', async (baseUrl) => {
    configure({ baseUrl: 'https://plant.test/cmms/', getToken: () => 'token-of-a-person' });
    await inject('asset-dashboard', `base-url="${baseUrl}"`);
    await until(() => asked.length > 0);
    expect(asked.every((request) => request.startsWith('https://plant.test/cmms/api/'))).toBe(true);
    expect(sentTo('Bearer token-of-a-person')).not.toEqual([]);
  });

  it('is none where configure() has not named it', async () => {
    const getToken = vi.fn(() => 'token-of-a-person');
    configure({ getToken });
    const shadow = await inject('asset-dashboard', 'base-url="https://plant.test"');
    await shadow.says('This part of the page names another server.');
    await until(() => reported().some((message) => message.includes('the page has configured none')));
    expect(getToken).not.toHaveBeenCalled();
  });

  it('shows a look-alike host as the browser calls it', async () => {
    configure({ baseUrl: 'https://plant.test', getToken: () => 'token-of-a-person' });
    const shadow = await inject('asset-dashboard', 'base-url="https://pl\u0430nt.test"');
    await shadow.says('xn--plnt-63d.test');
  });

  it('follows when the page changes it, and takes nothing from an attribute that changes later', async () => {
    configure({ baseUrl: 'https://plant.test', getToken: () => 'token-of-a-person' });
    const shadow = await inject('asset-dashboard', '');
    await until(() => sentTo('https://plant.test/').length > 0);
    (shadow.root.host as HTMLElement).setAttribute('base-url', 'https://attacker.test');
    await shadow.says('This part of the page names another server.');
    expect(sentTo('attacker.test')).toEqual([]);
  });
});

it('the sign-in form names the server where it is not the one that the page has configured', async () => {
  configure({ baseUrl: 'https://plant.test', key: 'pk_of_the_page' });
  vi.mocked(fetch).mockImplementation(async () =>
    Response.json({ code: 'unauthenticated', status: 401, detail: 'x' }, { status: 401 }),
  );
  const client = (baseUrl: string) => new ChatterFix({ baseUrl, maxRetries: 0 });
  const form = async (baseUrl: string) => {
    const element = document.createElement('chatterfix-sign-in');
    Object.assign(element, { client: client(baseUrl), heading: 'Sign in' });
    document.body.append(element);
    await until(() => element.querySelector('#sign-in-password') !== null);
    return element.innerText;
  };
  if (!customElements.get('chatterfix-sign-in')) customElements.define('chatterfix-sign-in', SignInForm);
  expect(await form('https://attacker.test/')).toContain('You sign in at attacker.test.');
  expect(await form('https://plant.test/')).not.toContain('You sign in at');
});

describe('the script tag of the bundle', () => {
  it('gives its server and key to the widgets', async () => {
    configureFromScriptTag({ address: 'https://cdn.test/', baseUrl: 'https://plant.test', key: 'pk_tag' });
    await inject('asset-dashboard', '');
    await until(() => asked.some((request) => /^https:\/\/plant\.test\/.*pk_tag/.test(request)));
  });

  it('does not say where a token of configure() goes: markup can hold such a tag without running it', async () => {
    configureFromScriptTag({ address: 'https://plant.test/', baseUrl: 'https://attacker.test' });
    configure({ getToken: () => 'token-of-a-person' });
    await inject('asset-dashboard', '');
    await until(() => sentTo('Bearer token-of-a-person').length > 0);
    await inject('asset-dashboard', 'base-url="https://attacker.test"');
    await settle();
    expect(sentTo('attacker.test')).toEqual([]);
  });

  it.each<[tag: ScriptTag, page: Configuration, together: Configuration]>([
    [
      { address: 'https://cdn.test/', baseUrl: 'https://tag.test', key: 'pk_tag', theme: 'light' },
      {},
      { baseUrl: 'https://tag.test', key: 'pk_tag', theme: 'light' },
    ],
    [
      { address: 'https://cdn.test/', baseUrl: 'https://tag.test', key: 'pk_tag', theme: 'light' },
      { baseUrl: 'https://page.test', theme: 'dark' },
      { baseUrl: 'https://page.test', key: 'pk_tag', theme: 'dark' },
    ],
    [
      { address: 'https://cdn.test/', baseUrl: 'https://tag.test', key: 'pk_tag' },
      { baseUrl: 'https://page.test', key: 'pk_page' },
      { baseUrl: 'https://page.test', key: 'pk_page' },
    ],
    [
      { address: 'https://cdn.test/', baseUrl: 'https://tag.test', key: 'pk_tag' },
      { getToken: mine },
      { baseUrl: 'https://cdn.test/', getToken: mine },
    ],
    [{ address: 'https://cdn.test/', key: 'pk_tag' }, {}, { baseUrl: 'https://cdn.test/', key: 'pk_tag' }],
  ])('with %j gives way to configure(%j)', (tag, settings, together) => {
    configureFromScriptTag(tag);
    configure(settings);
    const none = { baseUrl: undefined, key: undefined, getToken: undefined, theme: undefined };
    expect(configuration()).toEqual({ ...none, ...together });
  });

  it('does not say where a key of configure() goes', async () => {
    configureFromScriptTag({ address: 'https://plant.test/', baseUrl: 'https://attacker.test', key: 'pk_x' });
    configure({ key: 'pk_of_the_page' });
    await inject('asset-dashboard', '');
    await until(() => asked.some((request) => /^https:\/\/plant\.test\/.*pk_of_the_page/.test(request)));
    expect(sentTo('attacker.test')).toEqual([]);
  });
});

it.each([
  ['https://a.test', 'https://a.test', true],
  ['https://A.test:443/', 'https://a.test', true],
  ['https://a.test/cmms//', 'https://a.test/cmms', true],
  ['https://a.test/cmms', 'https://a.test', false],
  ['https://a.test', 'http://a.test', false],
  ['https://a.test', 'https://a.test:8443', false],
  ['https://a.test', 'https://b.a.test', false],
  ['https://a.test', 'https://me@a.test', false],
  ['https://a.test', 'https://:secret@a.test', false],
  ['https://a.test', 'https://a.test?x', false],
  ['https://a.test', 'https://a.test#x', false],
  ['https://a.test', undefined, false],
  ['https://a.test', '', false],
  ['nonsense', 'nonsense', false],
  ['', '', false],
])('“%s” and “%s” name the same server: %s', (one, other, expected) => {
  expect(isSameServer(one, other)).toBe(expected);
  expect(isSameServer(other ?? '', one)).toBe(expected);
});

it('a host that cannot be read is shown as it is written, cut to 100 characters', () => {
  expect(hostOf('https://plant.test:8443/cmms')).toBe('plant.test:8443');
  expect(hostOf('x'.repeat(101))).toBe('x'.repeat(100));
});

const page = { baseUrl: 'https://a.test', key: 'pk_page', getToken: () => 'page' };
it.each([
  [{}, page, { baseUrl: 'https://a.test', key: 'pk_page', getToken: page.getToken, withheld: false }],
  [
    { key: 'pk_own' },
    page,
    { baseUrl: 'https://a.test', key: 'pk_own', getToken: undefined, withheld: false },
  ],
  [{ getToken: mine }, page, { baseUrl: 'https://a.test', key: 'pk_page', getToken: mine, withheld: false }],
  [
    { baseUrl: 'https://a.test/' },
    page,
    { baseUrl: 'https://a.test', key: 'pk_page', getToken: page.getToken, withheld: false },
  ],
  [
    { baseUrl: 'https://b.test' },
    page,
    { baseUrl: 'https://b.test', key: '', getToken: undefined, withheld: true },
  ],
  [
    { baseUrl: 'https://b.test', key: 'pk_own' },
    page,
    { baseUrl: 'https://b.test', key: 'pk_own', getToken: undefined, withheld: false },
  ],
  [
    { baseUrl: 'https://b.test', getToken: mine },
    page,
    { baseUrl: 'https://b.test', key: '', getToken: mine, withheld: false },
  ],
  [
    { baseUrl: 'https://b.test' },
    { key: 'pk_page' },
    { baseUrl: 'https://b.test', key: '', getToken: undefined, withheld: true },
  ],
  [
    { baseUrl: 'https://b.test' },
    { baseUrl: 'https://a.test' },
    { baseUrl: 'https://b.test', key: '', getToken: undefined, withheld: false },
  ],
  [{}, {}, { baseUrl: '', key: '', getToken: undefined, withheld: false }],
])('a widget with %j on a page with %j connects with %j', (own, settings, connection) => {
  expect(connectionOf(own, settings)).toEqual(connection);
});
