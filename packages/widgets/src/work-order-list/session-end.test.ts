import { afterEach, expect, it } from 'vitest';
import { staySignedIn } from '@chatterfix/sdk/stay-signed-in';
import { FakeServer } from '../testing/fake-server.ts';
import { clearPage, mount } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { people } from '../testing/plant.ts';
import { Shadow } from '../testing/shadow.ts';
import { rowsOf, showsRows, smallPlant, textOf } from './testing.ts';

// What a technician sees whose session ends elsewhere: the admin ends it, or another tab signs out.

afterEach(() => {
  clearPage();
  localStorage.clear();
});

const me = people.technician;
const said = 'You were signed out. Sign in again to go on where you were.';
const mine = ['Replace the seal', 'Grease the bearing'];
const chosen = (shadow: Shadow) => textOf(shadow.root.querySelector('.segment[aria-pressed=true]'));

/** The list of somebody who stays signed in on this device. */
async function mountSignedIn() {
  const server = new FakeServer({ orders: smallPlant(), me: people.page, user: me, hours: 12 });
  const client = server.client();
  await staySignedIn(client, await client.signIn({ username: 'maria.lopez', password: 'right' }));
  const shadow = new Shadow(await mount('work-order-list', { client }, { key: 'pk_test' }));
  await showsRows(shadow, mine);
  const ends = () => {
    server.devices.end();
    server.options.fail = (route) =>
      server.tokens.at(-1)?.startsWith('Bearer device') && !route.startsWith('POST')
        ? 'token_expired'
        : undefined;
  };
  return { server, client, shadow, ends };
}

async function signInAgain(shadow: Shadow): Promise<void> {
  await shadow.type('#sign-in-username', 'maria.lopez');
  await shadow.type('#sign-in-password', 'right');
  (await shadow.get('form .btn-primary')).click();
}

it('says so in place of the row that he taps, and shows the row after he has signed in again', async () => {
  const { shadow, ends } = await mountSignedIn();
  ends();
  await shadow.press('Grease the bearing');
  await until(() => shadow.root.querySelectorAll('[role=alert]').length === 1);
  expect(textOf(await shadow.get('[role=alert]'))).toBe(said);
  expect([shadow.has('.segment'), shadow.has('[role=search]'), shadow.has('work-order-card')]).toEqual([
    false,
    false,
    false,
  ]);
  expect(shadow.focused?.id).toBe('sign-in-username');
  expect(await shadow.violations()).toEqual([]);
  await signInAgain(shadow);
  const card = new Shadow(await shadow.get('work-order-card'));
  await card.says('Grease the bearing');
  await until(() => textOf(shadow.focused) === 'Back to the list');
  await shadow.press('Back to the list');
  await showsRows(shadow, mine);
  expect(chosen(shadow)).toBe('Mine 2');
  expect(shadow.text).not.toContain('signed out');
});

it('says so where only the list notices it, takes the focus from nothing, and shows his tab again', async () => {
  const { shadow, client, ends } = await mountSignedIn();
  const elsewhere = document.createElement('input');
  document.body.append(elsewhere);
  elsewhere.focus();
  ends();
  await client.workOrders.get(1).catch(() => undefined);
  await shadow.says(said);
  await settle();
  expect(document.activeElement).toBe(elsewhere);
  await signInAgain(shadow);
  await showsRows(shadow, mine);
  expect(chosen(shadow)).toBe('Mine 2');
  expect(shadow.has('work-order-card')).toBe(false);
});

it('shows the visitors’ list to somebody who would rather not sign in again', async () => {
  const { shadow, ends } = await mountSignedIn();
  ends();
  await shadow.press('Replace the seal');
  await shadow.says(said);
  await shadow.press('Cancel');
  await until(() => rowsOf(shadow).length === 5);
  expect(chosen(shadow)).toBe('All 5');
});

it('says nothing of it to somebody who signs out here', async () => {
  const { shadow } = await mountSignedIn();
  await shadow.press('Sign out');
  await until(() => rowsOf(shadow).length === 5);
  expect(shadow.has('chatterfix-sign-in')).toBe(false);
});

it('goes on where he signs in again with another widget', async () => {
  const { shadow, client, ends } = await mountSignedIn();
  ends();
  await shadow.press('Grease the bearing');
  await shadow.says(said);
  await client.signIn({ username: 'maria.lopez', password: 'right' });
  await shadow.get('work-order-card');
  await shadow.press('Back to the list');
  await showsRows(shadow, mine);
});
