import { walk, type Walk } from './testing/walk.ts';
import type { FakeServerOptions } from './testing/fake-server.ts';
import { people, workOrder } from './testing/plant.ts';
import { Windows } from './testing/windows.ts';
import type { WorkOrderCard } from './work-order-card/work-order-card.ts';

const open = 'Sign in to start or complete work';

/** The form that a card shows to a visitor of the page. */
async function form(on: Walk, options: FakeServerOptions = {}) {
  const server = on.server({
    orders: [workOrder({ title: 'Seal', description: null, safety_notes: null })],
    me: people.page,
    user: people.technician,
    ...options,
  });
  const element = await on.mount<WorkOrderCard>('work-order-card', server, { 'work-order-id': '17' });
  await on.press(open);
  return { server, element };
}

async function write(on: Walk, username: string, password: string) {
  await on.type('#sign-in-username', username);
  await on.type('#sign-in-password', password);
}

walk('a second factor is asked for, given wrongly, and given as a recovery code', async (on) => {
  const { server } = await form(on, { secondFactor: '492039' });
  await on.press('Sign in');
  await write(on, 'maria.lopez', 'right');
  await on.pressTwice('Sign in');
  await on.type('#sign-in-code', '111111');
  await on.press('Sign in');
  await on.type('#sign-in-code', '222222');
  await on.press('Use a recovery code instead');
  await on.press('Use a code from the app instead');
  await on.press('Use a recovery code instead');
  await on.type('#sign-in-code', '492039');
  const answer = server.holdNext('POST /api/auth/login');
  await on.press('Sign in');
  await on.press(/^Signing in/);
  await on.step('the answer comes', () => answer.release());
});

walk('signing in fails for reasons of the server', async (on) => {
  const { server } = await form(on);
  await write(on, 'maria.lopez', 'right');
  for (const code of [
    'no_connection',
    'rate_limited',
    'internal_error',
    'second_factor_missing',
    'forbidden',
  ] as const) {
    server.options.fail = (route) => (route.endsWith('/login') ? code : undefined);
    await on.type('#sign-in-password', 'right');
    await on.press('Sign in');
  }
  await on.press('Cancel');
  await on.press(open);
});

walk('somebody signs in with a provider', async (on) => {
  const windows = new Windows();
  try {
    await form(on, {
      identityProviders: [
        { id: 3, name: 'Plant login' },
        { id: 4, name: 'Vendor' },
      ],
    });
    const listening = (count: number) => () => windows.listening === count;
    await on.step(
      'the first provider is chosen',
      async () => (await on.button('Continue with Plant login')).click(),
      listening(1),
    );
    await on.press('Cancel');
    await on.step(
      'the other one is chosen',
      async () => (await on.button('Continue with Vendor')).click(),
      listening(2),
    );
    await on.step('it refuses', () => windows.tell({ error: 'denied' }));
    await on.step(
      'it is chosen again',
      async () => (await on.button('Continue with Vendor')).click(),
      listening(3),
    );
    await on.step('its window is closed', () => windows.close());
    await on.pass(2_000);
    await on.press('Finish signing in');
    await on.press('Cancel');
    await on.step(
      'it is chosen again',
      async () => (await on.button('Continue with Vendor')).click(),
      listening(4),
    );
    await on.step('a stranger sends a message', () =>
      windows.tell({ handover: 'right' }, { origin: 'https://evil.test' }),
    );
    await on.step(
      'it hands over',
      () => windows.tell({ handover: 'right' }),
      () => on.has('.main'),
    );
    await on.press('Details');
  } finally {
    windows.restore();
  }
});

walk('the card is removed while the window of a provider is open', async (on) => {
  const windows = new Windows();
  try {
    await form(on, { identityProviders: [{ id: 3, name: 'Plant login' }] });
    await on.step(
      'the provider is chosen',
      async () => (await on.button('Continue with Plant login')).click(),
      () => windows.listening === 1,
    );
    await on.leave();
    // Not whether it was closed: the window may have gone to the provider, whose page the walk cannot ask.
    on.lines.push(`listening: ${windows.attached}`);
  } finally {
    windows.restore();
  }
});

walk('somebody stays signed in on this device, and no longer', async (on) => {
  const { element } = await form(on, { hours: 12 });
  await on.choose('[name=stay]', '');
  await write(on, 'maria.lopez', 'right');
  await on.step(
    '“Sign in” is pressed',
    async () => (await on.button('Sign in')).click(),
    () => Object.keys(localStorage).some((name) => name.startsWith('chatterfix-device')),
  );
  await on.press('Details');
  await on.step(
    '“Sign out” is pressed',
    async () => (await on.button('Sign out')).click(),
    () => !Object.keys(localStorage).some((name) => name.startsWith('chatterfix-device')),
  );
  await on.step('the card is removed while its form is open', async () => {
    (await on.button(open)).click();
    await element.updateComplete;
    element.remove();
  });
});
