import { afterEach, expect, it } from 'vitest';
import { sessionOf, streamed } from './testing/conversations.ts';
import { expectedOutlines } from './testing/expected-outlines.ts';
import { FakeApprovals, proposal } from './testing/fake-approvals.ts';
import { clearPage, mountCard, mountChat, mountDashboard } from './testing/mount.ts';
import { outline } from './testing/outline.ts';
import { until } from './testing/page.ts';
import { people, workFigures, workOrder } from './testing/plant.ts';
import type { Shadow } from './testing/shadow.ts';

afterEach(clearPage);

const states: Record<string, () => Promise<Element | ShadowRoot>> = {
  'a card with the form that completes': async () => {
    const { shadow } = await mountCard(
      { orders: [workOrder({ status: 'in_progress', due_date: null, description: 'Leaks' })] },
      { expanded: '' },
    );
    await shadow.press('Complete');
    await shadow.get('#hours');
    await shadow.says('Signed in as');
    return shadow.root;
  },
  'the form that puts work on hold': async () => {
    const { shadow } = await mountCard({ orders: [workOrder({ status: 'in_progress' })] }, { expanded: '' });
    await shadow.press('Put on hold');
    return shadow.get('form');
  },
  'the form that signs in': async () => {
    const { shadow } = await mountCard({
      me: people.page,
      secondFactor: '492039',
      identityProviders: [{ id: 3, name: 'Plant login' }],
    });
    await shadow.press('Sign in to start or complete work');
    await shadow.button('Continue with Plant login');
    await shadow.type('#sign-in-username', 'maria');
    await shadow.type('#sign-in-password', 'right');
    (await shadow.get('form [type=submit]')).click();
    await shadow.get('#sign-in-code');
    await until(
      () => shadow.root.querySelector('form [type=submit]')?.getAttribute('aria-disabled') === 'false',
    );
    return shadow.get('chatterfix-sign-in');
  },
  'a dashboard': async () => {
    const days = Array.from({ length: 30 }, (_, at) => ({
      day: `2026-11-${String(at + 1).padStart(2, '0')}`,
      created: 5,
      completed: 1,
    }));
    const { shadow } = await mountDashboard(
      { orders: [workOrder()], work: workFigures({ days }) },
      { key: 'pk_test' },
    );
    await shadow.says('Today and the next 7 days');
    await shadow.says('Signed in as');
    return shadow.root;
  },
  'a chat with an answer, and too long a text': async () => {
    const { element, shadow } = await mountChat({
      answer: (request) => streamed('# Cause\n\nIt leaks.', { request, lookup: 'Looking up P-101A…' }),
    });
    await element.ask('Why?');
    await shadow.button('This answer helped');
    await shadow.says('Signed in as');
    await element.setDraft('x'.repeat(8001));
    await shadow.get('#too-long');
    (await shadow.get('#live')).textContent = ''; // how far it has been read out depends on the time
    return shadow.root;
  },
  'the list of conversations, with what is done to one': async () => {
    const { shadow } = await chatWithSession();
    await shadow.press('More for “About the pump”');
    return shadow.get('.sessions');
  },
  'the form that renames a conversation': async () => {
    const { shadow } = await chatWithSession();
    await shadow.press('More for “About the pump”');
    await shadow.press('Rename');
    return shadow.get('.work');
  },
  'the question before a conversation is deleted': async () => {
    const { shadow } = await chatWithSession();
    await shadow.press('More for “About the pump”');
    await shadow.press('Delete');
    await shadow.says('for good?');
    return shadow.get('.work');
  },
  'the records that a question can name': async () => {
    const { element, shadow } = await mountChat();
    await element.setDraft('@p-101a');
    await shadow.get('[role=option]');
    await shadow.says('Signed in as');
    return shadow.get('.chat-footer');
  },
  'a proposal': async () => (await chatWithProposal()).get('.approval'),
  'the form that edits a proposal': async () => {
    const shadow = await chatWithProposal();
    await shadow.press('Edit');
    return shadow.get('.approval form');
  },
  'the form that rejects a proposal': async () => {
    const shadow = await chatWithProposal();
    await shadow.press('Reject');
    return shadow.get('.approval form');
  },
  'a record that an answer is based on': async () => {
    const { element, shadow } = await mountChat();
    await element.ask('Why?');
    (await shadow.get('.answer a')).click();
    const record = await shadow.get('.source chatterfix-source-record');
    await until(() => record.shadowRoot?.querySelector('h6'));
    return record.shadowRoot!;
  },
};

async function chatWithSession() {
  const mounted = await mountChat({ sessions: [sessionOf('ses_a', [['user', 'About the pump']])] });
  await mounted.shadow.press('Earlier conversations');
  await mounted.shadow.get('.sessions li');
  return mounted;
}

async function chatWithProposal(): Promise<Shadow> {
  const { element, shadow } = await mountChat({ approvals: new FakeApprovals(proposal()) });
  await element.ask('Put it on hold.');
  await shadow.get('.approval');
  return shadow;
}

it.each(Object.entries(states))('%s says what it is and what it takes', async (name, show) => {
  const root = await show();
  expect(outline(root)).toEqual(expectedOutlines[name]);
});
