import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChatterFix } from '@chatterfix/sdk';
import { identityProviders, signInWith } from '@chatterfix/sdk/sign-in-with';
import { clearPage, mount } from './testing/mount.ts';
import { SignInForm } from './sign-in-form.ts';
import { Shadow } from './testing/shadow.ts';
import { settle, until } from './testing/page.ts';
import { people, workOrder } from './testing/plant.ts';
import { Windows } from './testing/windows.ts';
import { FakeServer, type FakeServerOptions } from './testing/fake-server.ts';
import type { WorkOrderCard } from './work-order-card/work-order-card.ts';

let windows: Windows;
beforeEach(() => {
  windows = new Windows();
});
afterEach(() => {
  vi.useRealTimers();
  clearPage();
  expect(windows.attached, 'listeners that are left').toBe(0);
  windows.restore();
});

async function openForm(options: FakeServerOptions = {}) {
  const server = new FakeServer({
    orders: [workOrder()],
    me: people.page,
    user: people.colleague,
    identityProviders: [
      { id: 3, name: 'Plant login' },
      { id: 4, name: 'Vendor' },
    ],
    ...options,
  });
  const element = await mount<WorkOrderCard>(
    'work-order-card',
    { client: server.client() },
    { 'work-order-id': '17', 'base-url': 'https://plant.test', key: 'pk_test' },
  );
  const shadow = new Shadow(element);
  await shadow.press('Sign in to start or complete work');
  await shadow.get('#sign-in-username');
  return { server, element, shadow };
}
const focused = ({ root }: Shadow) => root.activeElement?.textContent?.trim() ?? '';
const bodyOf = (server: FakeServer, route: string) =>
  server.requests.find((request) => request.route === `POST ${route}`)?.body as
    | Record<string, string>
    | undefined;

describe('signing in with an identity provider', () => {
  it('is offered where the tenant has providers, with controls of at least 44 pixels and the focus in the first field', async () => {
    const { shadow } = await openForm();
    await shadow.button('Continue with Plant login');
    await shadow.button('Continue with Vendor');
    expect(shadow.root.activeElement?.id).toBe('sign-in-username');
    expect(shadow.smallTargets()).toEqual([]);
    expect(await shadow.violations()).toEqual([]);
  });

  it.each(['not_found', 'no_connection', 'internal_error'] as const)(
    'is not offered where asking for providers ends in %s; the password still works',
    async (code) => {
      const { shadow } = await openForm({
        fail: (route) => (route.endsWith('/methods') ? code : undefined),
      });
      await settle();
      expect(shadow.text).not.toContain('Continue with');
      await shadow.type('#sign-in-username', 'maria.lopez');
      await shadow.type('#sign-in-password', 'right');
      (await shadow.get('form .btn-primary')).click();
      await shadow.press('Start Work');
    },
  );

  it('opens the window in the click itself, and then shows the person as signed in', async () => {
    const { server, shadow } = await openForm();
    const button = await shadow.button('Continue with Plant login');
    button.focus();
    button.click();
    expect(windows.features).toEqual(['popup,width=520,height=680']);
    await shadow.says('Sign in to Plant login in the window that has opened.');
    expect(focused(shadow)).toBe('Cancel');
    expect(await shadow.violations()).toEqual([]);
    await until(() => windows.listening === 1);
    windows.tell({ handover: 'right' });
    await shadow.button('Start Work');
    await settle();
    expect(focused(shadow)).toMatch(/^(Start Work|Details)$/);
    expect(shadow.has('form')).toBe(false);
    await shadow.press('Details');
    await shadow.says('Signed in as Ana Ruiz');
    const [begun, finished] = [
      bodyOf(server, '/api/auth/oidc/begin')!,
      bodyOf(server, '/api/auth/oidc/finish')!,
    ];
    expect(begun).toEqual({
      publishable_key: 'pk_story',
      identity_provider: 3,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
    });
    expect(finished).toEqual({
      publishable_key: 'pk_story',
      attempt: 'attempt-1',
      handover: 'right',
      code_verifier: expect.stringMatching(/^[\w-]{43}$/) as string,
    });
    const hash = new Uint8Array(
      await crypto.subtle.digest('SHA-256', new TextEncoder().encode(finished['code_verifier'])),
    );
    expect(
      btoa(String.fromCharCode(...hash))
        .replace(/\+/g, '-')
        .replace(/\//g, '_')
        .replace(/=+$/, ''),
    ).toBe(begun['code_challenge']);
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toMatch(/person|right/);
    expect(server.requests.map(({ route }) => route).join()).not.toMatch(/person|right|pk_/);
  });

  it('accepts a message only from its own window, from the server’s origin, and about its own attempt', async () => {
    const { server, shadow } = await openForm();
    await shadow.press('Continue with Plant login');
    await until(() => windows.listening === 1);
    windows.tell({ handover: 'right' }, { origin: 'https://evil.test' });
    windows.tell({ handover: 'right' }, { source: window });
    windows.tell({ handover: 'right', attempt: 'another' });
    windows.tell({ handover: 'right', type: 'something else' });
    window.dispatchEvent(
      new MessageEvent('message', {
        data: null,
        origin: 'https://plant.test',
        source: windows.opened[0]!.contentWindow,
      }),
    );
    await settle();
    expect(server.asked('POST /api/auth/oidc/finish')).toBe(0);
    expect(shadow.text).toContain('in the window that has opened');
  });

  it.each([
    ['denied', 'The sign-in was refused.'],
    ['not_allowed', 'Your address is not among those'],
    ['expired', 'took too long'],
    ['failed', 'could not be accepted'],
    ['nonsense', 'could not be accepted'],
  ])('says what to do where the window reports “%s”, and can be tried again', async (error, words) => {
    const { shadow } = await openForm();
    await shadow.press('Continue with Plant login');
    await until(() => windows.listening === 1);
    windows.tell({ error });
    await shadow.get('[role=alert]');
    await shadow.says(words);
    expect(focused(shadow)).not.toBe('');
    await shadow.press('Continue with Plant login');
    await until(() => windows.listening === 2);
    windows.tell({ handover: 'right' });
    await shadow.button('Start Work');
  });

  it('says so where the browser blocks the window, the provider is down, or the server refuses the result', async () => {
    windows.restore();
    windows = new Windows(true);
    const blocked = await openForm();
    await blocked.shadow.press('Continue with Plant login');
    await blocked.shadow.says('Your browser blocked the window.');
    expect(blocked.server.asked('POST /api/auth/oidc')).toBe(0);
    windows.restore();
    windows = new Windows();
    clearPage();
    const down = await openForm({
      fail: (route) => (route.endsWith('/begin') ? 'identity_provider_unavailable' : undefined),
    });
    await down.shadow.press('Continue with Plant login');
    await down.shadow.says('does not answer');
    clearPage();
    const refused = await openForm();
    await refused.shadow.press('Continue with Plant login');
    await until(() => windows.listening === 1);
    windows.tell({ handover: 'stale' });
    await refused.shadow.says('could not be accepted');
  });

  it.each(['authorization_url', 'collect_url'])(
    'opens no script that the server gives as %s',
    async (name) => {
      const run = vi.fn();
      Reflect.set(window, 'runByTheServer', run);
      const { shadow } = await openForm({
        signInAddresses: { [name]: 'javascript:parent.runByTheServer()' },
      });
      await shadow.press('Continue with Plant login');
      await shadow.says('could not be accepted');
      await settle();
      expect(windows.listening).toBe(0);
      expect(run).not.toHaveBeenCalled();
      Reflect.deleteProperty(window, 'runByTheServer');
    },
  );

  it('leaves the focus where the reader has gone meanwhile', async () => {
    const { shadow } = await openForm();
    (await shadow.button('Continue with Plant login')).focus();
    await shadow.press('Continue with Plant login');
    await until(() => windows.listening === 1);
    const elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    elsewhere.focus();
    windows.tell({ error: 'no_account' });
    await shadow.get('[role=alert]');
    await settle();
    expect(document.activeElement).toBe(elsewhere);
  });

  it('says nothing more of a password that was wrong', async () => {
    const { shadow } = await openForm();
    await shadow.type('#sign-in-username', 'maria.lopez');
    await shadow.type('#sign-in-password', 'wrong');
    (await shadow.get('form .btn-primary')).click();
    await shadow.says('The user name or the password is wrong.');
    await shadow.press('Continue with Plant login');
    await shadow.says('in the window that has opened');
    expect(shadow.has('[role=alert]')).toBe(false);
  });

  it('ends where the person cancels', async () => {
    const { server, shadow } = await openForm();
    await shadow.press('Continue with Plant login');
    await until(() => windows.listening === 1);
    await shadow.says('in the window that has opened'); // Otherwise the next line could press the form's own Cancel.
    await shadow.press('Cancel');
    await shadow.button('Continue with Plant login');
    expect(shadow.has('[role=alert]')).toBe(false);
    windows.tell({ handover: 'right' });
    await settle();
    expect(server.asked('POST /api/auth/oidc/finish')).toBe(0);
  });

  it('can be finished in another window where the first was closed or separated', async () => {
    const { shadow } = await openForm();
    (await shadow.button('Continue with Plant login')).focus();
    await shadow.press('Continue with Plant login');
    await until(() => windows.listening === 1);
    windows.close();
    await shadow.says('your browser has separated it from this page');
    expect(focused(shadow)).toBe('Finish signing in');
    expect(shadow.smallTargets()).toEqual([]);
    await shadow.press('Finish signing in');
    expect(windows.opened).toHaveLength(2);
    windows.tell({ error: 'not_finished' });
    await shadow.says('your browser has separated it');
    await shadow.press('Finish signing in');
    windows.tell({ handover: 'right' });
    await shadow.button('Start Work');
  });

  it('waits a moment for the message of a window that has closed itself', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { shadow } = await openForm();
    await shadow.press('Continue with Plant login');
    await until(() => windows.listening === 1);
    const source = windows.opened[0]!.contentWindow;
    windows.close();
    vi.advanceTimersByTime(600);
    await settle();
    expect(shadow.text).toContain('in the window that has opened');
    windows.tell({ handover: 'right' }, { source });
    await shadow.button('Start Work');
  });

  it('goes on where the window closes after its message, until the server has answered', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { server, shadow } = await openForm();
    await shadow.press('Continue with Plant login');
    await until(() => windows.listening === 1);
    const answer = server.holdNext('POST /api/auth/oidc/finish');
    windows.tell({ handover: 'right' });
    await until(() => answer.held);
    windows.close();
    vi.advanceTimersByTime(3_000);
    await settle();
    expect(shadow.text).toContain('in the window that has opened');
    expect([vi.getTimerCount(), windows.attached]).toEqual([0, 0]);
    answer.release();
    await shadow.button('Start Work');
  });

  it('ends after ten minutes, and can be tried again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    const { server, shadow } = await openForm();
    await shadow.press('Continue with Plant login');
    await until(() => windows.listening === 1);
    vi.advanceTimersByTime(599_000);
    await settle();
    expect(shadow.has('[role=alert]')).toBe(false);
    vi.advanceTimersByTime(1_000);
    await shadow.says('The sign-in took too long. Try again.');
    windows.tell({ handover: 'right' });
    await settle();
    expect(server.asked('POST /api/auth/oidc/finish')).toBe(0);
    await shadow.button('Continue with Plant login');
  });

  it('is shown in the language of the page', async () => {
    document.documentElement.lang = 'ar';
    const server = new FakeServer({
      orders: [workOrder()],
      me: people.page,
      identityProviders: [{ id: 3, name: 'Plant login' }],
    });
    const shadow = new Shadow(
      await mount<WorkOrderCard>(
        'work-order-card',
        { client: server.client() },
        { 'work-order-id': '17', 'base-url': 'https://plant.test', key: 'pk_test' },
      ),
    );
    await shadow.press('سجّل الدخول لبدء العمل أو إكماله');
    await shadow.button('المتابعة باستخدام Plant login');
    expect(await shadow.violations()).toEqual([]);
  });

  it('ends where the form is removed', async () => {
    const { server, shadow, element } = await openForm();
    await shadow.press('Continue with Plant login');
    await until(() => windows.listening === 1);
    element.remove();
    await settle();
    windows.tell({ handover: 'right' });
    await settle();
    expect(server.asked('POST /api/auth/oidc/finish')).toBe(0);
  });
});

describe('signing in with a password', () => {
  it('hides what is typed, and lets password managers and the clipboard fill it in', async () => {
    const { shadow } = await openForm();
    const password = shadow.root.querySelector<HTMLInputElement>('#sign-in-password')!;
    expect([password.type, password.autocomplete]).toEqual(['password', 'current-password']);
    const paste = new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true });
    expect(password.dispatchEvent(paste)).toBe(true); // nothing prevents it
  });

  it('sends one request, and keeps the name but not the password where it fails', async () => {
    const { server, shadow } = await openForm();
    await shadow.type('#sign-in-username', 'maria.lopez');
    await shadow.type('#sign-in-password', 'wrong');
    const answer = server.holdNext('POST /api/auth/login');
    const submit = await shadow.get('form [type=submit]');
    submit.click();
    await until(() => answer.held);
    expect(submit.textContent?.trim()).toBe('Signing in…');
    expect(submit.getAttribute('aria-disabled')).toBe('true');
    submit.click();
    answer.release();
    await shadow.says('The user name or the password is wrong.');
    const next = server.holdNext('POST /api/auth/login');
    await shadow.type('#sign-in-password', 'wrong');
    submit.click();
    await until(() => next.held);
    expect(shadow.has('[role=alert]')).toBe(false);
    next.release();
    await shadow.says('The user name or the password is wrong.');
    expect(server.asked('POST /api/auth/login')).toBe(2);
    expect(bodyOf(server, '/api/auth/login')).toMatchObject({ username: 'maria.lopez', password: 'wrong' });
    const value = (selector: string) => shadow.root.querySelector<HTMLInputElement>(selector)?.value;
    expect([value('#sign-in-username'), value('#sign-in-password')]).toEqual(['maria.lopez', '']);
    expect(shadow.focused?.id).toBe('sign-in-password');
  });

  it('asks for a code of the second factor where there is one, and again where it is wrong', async () => {
    const { server, shadow } = await openForm({ secondFactor: '492039' });
    await shadow.type('#sign-in-username', 'maria.lopez');
    await shadow.type('#sign-in-password', 'right');
    (await shadow.get('form [type=submit]')).click();
    await shadow.says('Enter the code that your authenticator app shows now.');
    expect(shadow.has('[role=alert]')).toBe(false); // nobody has made a mistake
    const password = await shadow.get<HTMLInputElement>('#sign-in-password');
    expect(password.value).toBe('right');
    await until(() => shadow.focused?.id === 'sign-in-code');
    const field = await shadow.get<HTMLInputElement>('#sign-in-code');
    expect([field.inputMode, field.autocomplete]).toEqual(['numeric', 'one-time-code']);
    expect(field.labels?.[0]?.textContent).toBe('Code from your authenticator app');
    expect(shadow.smallTargets()).toEqual([]);
    expect(await shadow.violations()).toEqual([]);
    await shadow.type('#sign-in-code', '4920');
    const other = await shadow.button('Use a recovery code instead');
    other.focus();
    other.click();
    await until(() => field.autocomplete === 'off');
    expect(field.value).toBe('');
    expect([field.inputMode, field.autocomplete]).toEqual(['text', 'off']);
    expect(field.labels?.[0]?.textContent).toBe('Recovery code');
    expect(shadow.focused?.id).toBe('sign-in-code');
    await shadow.press('Use a code from the app instead');
    await shadow.type('#sign-in-code', '000000');
    (await shadow.get('form [type=submit]')).click();
    await shadow.says('The code is wrong, or was used before.');
    expect(shadow.has('[role=alert]')).toBe(true);
    expect([password.value, field.value]).toEqual(['right', '']);
    await shadow.type('#sign-in-code', '492039');
    (await shadow.get('form [type=submit]')).click();
    await shadow.button('Start Work');
    await settle();
    expect(focused(shadow)).toMatch(/^(Start Work|Details)$/);
    expect(shadow.has('form')).toBe(false);
    expect(server.asked('POST /api/auth/login')).toBe(3);
  });

  it('sends a name and a password, and no code that nobody has asked for', async () => {
    const { server, shadow } = await openForm();
    await shadow.type('#sign-in-username', 'maria.lopez');
    await shadow.type('#sign-in-password', 'right');
    (await shadow.get('form [type=submit]')).click();
    await shadow.button('Start Work');
    expect(bodyOf(server, '/api/auth/login')).toEqual({
      username: 'maria.lopez',
      password: 'right',
      publishable_key: 'pk_story',
    });
  });

  it('is not begun while a sign-in with a provider runs, nor the other way round', async () => {
    const { server, shadow } = await openForm();
    await shadow.type('#sign-in-username', 'maria.lopez');
    await shadow.type('#sign-in-password', 'wrong');
    const answer = server.holdNext('POST /api/auth/login');
    (await shadow.get('form [type=submit]')).click();
    await until(() => answer.held);
    await shadow.press('Continue with Plant login');
    expect(windows.opened).toHaveLength(0);
    answer.release();
    await shadow.says('The user name or the password is wrong.');
    await shadow.press('Continue with Plant login');
    await until(() => windows.listening === 1);
    (await shadow.get<HTMLFormElement>('form')).requestSubmit();
    await settle();
    expect([windows.opened.length, server.asked('POST /api/auth/login')]).toEqual([1, 1]);
  });

  it('can be cancelled, which gives the focus back to the button that opened the form', async () => {
    const { server, shadow } = await openForm();
    await shadow.press('Cancel');
    await shadow.gone('form');
    await until(() => shadow.focused?.getAttribute('data-opens') === 'sign-in');
    expect(server.asked('POST /api/auth/login')).toBe(0);
  });
});

describe('the form', () => {
  it('takes the focus only where the reader has opened it', async () => {
    const client = new FakeServer({ fail: () => 'unauthenticated' }).client();
    const shadow = new Shadow(
      await mount('work-order-card', { client }, { 'work-order-id': '17', key: 'pk_test' }),
    );
    await shadow.get('#sign-in-username');
    await settle();
    expect(document.activeElement).toBe(document.body);
  });

  it('offers what its own server does, and nothing of another one that answers late', async () => {
    const first = new FakeServer({ identityProviders: [{ id: 3, name: 'Plant login' }], hours: 12 });
    const second = new FakeServer({ identityProviders: [{ id: 4, name: 'Vendor' }] });
    if (!customElements.get('chatterfix-sign-in')) customElements.define('chatterfix-sign-in', SignInForm);
    const form = await mount<SignInForm>('chatterfix-sign-in', {
      client: first.client(),
      heading: 'Sign in',
    });
    const offered = () =>
      [...form.querySelectorAll('[data-provider], [name=stay]')].map((one) =>
        one.closest('label, button')!.textContent.trim(),
      );
    await until(() => offered().length === 2);
    const late = second.holdNext('POST /api/auth/methods');
    form.client = second.client();
    await until(() => late.held);
    expect(offered()).toEqual([]);
    const third = new FakeServer({ identityProviders: [{ id: 5, name: 'Works' }] });
    form.client = third.client();
    await until(() => offered().length === 1);
    late.release();
    await settle();
    expect(offered()).toEqual(['Continue with Works']);
  });

  it('whose code cannot be used says so, and is there at the next try', async () => {
    const define = vi.spyOn(customElements, 'define').mockImplementation(() => {
      throw new DOMException('Not now', 'NotSupportedError');
    });
    const known = customElements.get.bind(customElements);
    const get = vi
      .spyOn(customElements, 'get')
      .mockImplementation((tag) => (tag === 'chatterfix-sign-in' ? undefined : known(tag)));
    const server = new FakeServer({ me: people.page });
    const shadow = new Shadow(
      await mount('work-order-card', { client: server.client() }, { 'work-order-id': '17', key: 'pk_test' }),
    );
    await shadow.press('Sign in to start or complete work');
    expect((await shadow.get('[role=alert]')).textContent).toContain('The server cannot be reached.');
    define.mockRestore();
    get.mockRestore();
    await shadow.press('Try again');
    await shadow.get('#sign-in-username');
    expect(shadow.has('[role=alert]')).toBe(false);
  });
});

it('needs a client with a publishable key', async () => {
  const client = new ChatterFix({ baseUrl: 'https://plant.test' });
  const needsKey = { code: 'invalid_options', message: expect.stringContaining('pk_…') as string };
  await expect(identityProviders(client)).rejects.toMatchObject(needsKey);
  const signIn = signInWith(client, { identity_provider: 3 });
  signIn.collect(); // there is nothing to collect yet
  await expect(signIn.done).rejects.toMatchObject(needsKey);
  expect([windows.opened.length, windows.closed]).toEqual([1, 1]);
});

it('ends where its window is closed, for a page that does not ask for more', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
  const server = new FakeServer({ me: people.page });
  const { done } = signInWith(server.client(), { identity_provider: 3 });
  const ended = done.catch((error: unknown) => error);
  await until(() => windows.listening === 1);
  windows.close();
  vi.advanceTimersByTime(900);
  expect(await ended).toMatchObject({ code: 'sign_in_cancelled' });
  expect(vi.getTimerCount()).toBe(0);
});
