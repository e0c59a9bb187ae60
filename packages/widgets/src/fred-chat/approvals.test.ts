import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Approval } from '@chatterfix/sdk';
import { sessionOf } from '../testing/conversations.ts';
import { FakeApprovals, proposal } from '../testing/fake-approvals.ts';
import { FakeServer, type FakeServerOptions } from '../testing/fake-server.ts';
import { clearPage, mount, mountChat } from '../testing/mount.ts';
import { settle, until } from '../testing/page.ts';
import { sources } from '../testing/plant.ts';
import { problem } from '../testing/problems.ts';
import { problemResponse } from '../testing/responses.ts';
import { fakeAnswer } from '../testing/run-events.ts';
import { Shadow } from '../testing/shadow.ts';
import type { FredChat } from './fred-chat.ts';

afterEach(() => {
  vi.restoreAllMocks();
  clearPage();
});

/** What was sent to decide, in order. */
const decisions = (server: FakeServer) =>
  server.requests
    .filter(({ route }) => route.startsWith('POST /api/approvals/'))
    .map(({ route, body }) => [route.replace('POST /api/approvals/', ''), body]);

/** The rows of the table of changes. */
const rows = ({ root }: Shadow): string[][] =>
  [...root.querySelectorAll('.approval tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent.trim()),
  );

async function mountProposed(
  approvals: readonly Approval[] = [proposal()],
  options: FakeServerOptions = {},
  attributes: Record<string, string> = {},
) {
  const fake = new FakeApprovals(...approvals);
  const mounted = await mountChat({ approvals: fake, ...options }, attributes);
  const proposed: unknown[] = [];
  mounted.element.addEventListener('cf-approval-request', (event) =>
    proposed.push((event as CustomEvent<{ approval: Approval }>).detail.approval.approval_id),
  );
  await mounted.element.ask('Put WO 17 on hold, we wait for the seal.');
  await mounted.shadow.get('.approval');
  return { ...mounted, fake, proposed };
}

describe('a change that Fred proposes', () => {
  it('is a card that says what would change, before and after', async () => {
    const { shadow, proposed } = await mountProposed();
    const card = await shadow.get('[part=approval]');
    expect(card.textContent.replace(/\s+/g, ' ')).toContain('Proposal: Put work order 17 on hold');
    expect(rows(shadow)).toEqual([
      ['Field', 'Now', 'After'],
      ['Status', 'In progress', 'On hold'],
      ['Reason for the hold', 'none', 'Waiting for the seal'],
    ]);
    expect(shadow.root.getElementById(card.getAttribute('aria-labelledby') ?? '')?.role).toBe('heading');
    expect((await shadow.get('#live')).textContent).toContain('Fred asks for your approval.');
    expect(card.querySelector('.hint')?.textContent).toMatch(/until Mar [456], 2099, \d+:[14]6 [AP]M/); // in the reader's time zone
    expect(proposed).toEqual(['approval_hold_17']);
    expect(shadow.smallTargets()).toEqual([]);
    expect(await shadow.violations()).toEqual([]);
  });

  it('is made once approved, with the keyboard alone, and Fred says what came of it', async () => {
    const { server, shadow } = await mountProposed();
    (await shadow.button('Approve')).focus();
    await userEvent.keyboard('{Enter}');
    await shadow.says('Approved and done.');
    await shadow.says('It is approved.');
    await shadow.get('[data-state=complete]');
    await until(() => shadow.focused?.role === 'heading');
    expect(decisions(server)).toEqual([['approval_hold_17/approve', {}]]);
    expect(shadow.buttons).not.toContain('Approve');
    expect(await shadow.violations()).toEqual([]);
  });

  it('is sent once, however often the button is pressed', async () => {
    const { server, shadow } = await mountProposed();
    const hold = server.holdNext('POST /api/approvals/approval_hold_17/approve');
    const button = await shadow.button('Approve');
    button.click();
    button.click();
    await until(() => hold.held);
    await shadow.says('Approved and done.'); // the events of the run say so first
    hold.release();
    await shadow.get('[data-state=complete]');
    expect(decisions(server)).toHaveLength(1);
  });

  it('cannot be rejected or edited while the decision is on its way', async () => {
    const { shadow } = await mountProposed([proposal()], {
      fail: (route) => (route.endsWith('/approve') ? 'hang' : undefined),
    });
    await shadow.press('Approve');
    await shadow.button('Approving…');
    for (const name of ['Reject', 'Edit']) {
      await shadow.press(name);
      await settle();
      expect(shadow.has('.approval form')).toBe(false);
    }
    await shadow.button('Approving…');
  });

  it.each([
    ['Approve', 'Approved and done.'],
    ['Reject', 'Rejected. Nothing was changed.'],
  ])('is read out when it is decided: %s', async (name, words) => {
    const { shadow } = await mountProposed();
    const live = await shadow.get('#live');
    const deeds = await shadow.get('#deeds');
    await shadow.press(name);
    if (name === 'Reject') (await shadow.get<HTMLFormElement>('.approval form')).requestSubmit();
    // Fred goes on, and what was done is still there to be read out.
    await until(() => live.textContent.endsWith('The answer is complete.'));
    expect(deeds.textContent).toBe(words);
    for (const { ariaLive, ariaAtomic } of [live, deeds])
      expect([ariaLive, ariaAtomic]).toEqual(['polite', 'true']);
  });

  it('can be edited before it is approved', async () => {
    const { server, shadow } = await mountProposed();
    await shadow.press('Edit');
    await until(() => shadow.focused?.id === 'approval-hold_reason');
    expect(shadow.root.querySelectorAll('.approval form .field')).toHaveLength(1); // not the id
    await shadow.type('#approval-hold_reason', 'The seal comes on Thursday');
    expect(await shadow.violations()).toEqual([]);
    await shadow.press('Approve with these values');
    await shadow.says('Approved and done.');
    expect(decisions(server)).toEqual([
      ['approval_hold_17/approve', { arguments: { id: 17, hold_reason: 'The seal comes on Thursday' } }],
    ]);
  });

  it('has a field for each kind of value, and leaves alone what was not touched', async () => {
    const argumentsBefore = {
      title: 'Check the seal',
      priority: 'high',
      due_date: '2026-04-01T10:00:30.500Z',
      checked_on: '2026-04-02',
      estimated_hours: 2.5,
      safety_notes: null,
      asset_id: 3,
      nested: { a: 1 },
    };
    // As the contract prints a field that takes both.
    const dayOrInstant = {
      anyOf: [
        {
          anyOf: [
            { type: 'string', format: 'date' },
            { type: 'string', format: 'date-time' },
          ],
        },
        { type: 'null' },
      ],
    };
    const { server, shadow } = await mountProposed([
      proposal({
        tool: 'create_work_order',
        title: 'Create the work order “Check the seal”',
        target: null,
        changes: [
          { field: 'title', label: 'Title', before: null, after: 'Check the seal' },
          { field: 'priority', label: 'Priority', before: null, after: 'high' },
        ],
        arguments: argumentsBefore,
        arguments_schema: {
          properties: {
            title: { type: 'string', maxLength: 255 },
            priority: { type: 'string', enum: ['low', 'high'] },
            due_date: dayOrInstant,
            checked_on: dayOrInstant,
            estimated_hours: { type: ['number', 'null'], minimum: 0, maximum: 999.99 },
            safety_notes: { anyOf: [{ type: 'string', maxLength: 20000 }, { type: 'null' }] },
            asset_id: { type: 'integer' },
            nested: { type: 'object' },
          },
        },
      }),
    ]);
    expect(rows(shadow)).toEqual([
      ['Field', 'Value'],
      ['Title', 'Check the seal'],
      ['Priority', 'High'],
    ]);
    await shadow.press('Edit');
    await shadow.get('.approval form');
    expect(
      [...shadow.root.querySelectorAll<HTMLInputElement>('.approval form [name]')].map(({ name, type }) => [
        name,
        type,
      ]),
    ).toEqual([
      ['title', 'text'],
      ['priority', 'select-one'],
      ['due_date', 'datetime-local'],
      ['checked_on', 'date'],
      ['estimated_hours', 'text'],
      ['safety_notes', 'textarea'],
    ]);
    expect(await shadow.violations()).toEqual([]);
    (await shadow.get<HTMLSelectElement>('#approval-priority')).value = 'low';
    await shadow.type('#approval-checked_on', '2026-04-03');
    await shadow.type('#approval-estimated_hours', 'four');
    await shadow.press('Approve with these values');
    await shadow.says('Write hours such as 1.5, 1:30 or 90m');
    expect(shadow.focused?.id).toBe('approval-estimated_hours');
    expect((await shadow.get<HTMLInputElement>('#approval-estimated_hours')).value).toBe('four');
    expect(decisions(server)).toEqual([]);
    await shadow.type('#approval-estimated_hours', '3:45');
    await shadow.press('Approve with these values');
    await until(() => decisions(server).length === 1);
    expect(decisions(server)[0]?.[1]).toEqual({
      arguments: { ...argumentsBefore, priority: 'low', checked_on: '2026-04-03', estimated_hours: 3.75 },
    });
  });

  it('shows the rule that an edited value breaks at its field', async () => {
    const { server, shadow } = await mountProposed();
    const answer = server.fetch.bind(server);
    server.fetch = async (request) =>
      request.url.endsWith('/approve')
        ? problemResponse(
            problem('invalid_input', {
              errors: [
                { field: 'body.arguments.hold_reason', rule: 'must be longer' },
                { field: 'body.reason', rule: 'is of another field' },
              ],
            }),
          )
        : answer(request);
    await shadow.press('Edit');
    await shadow.type('#approval-hold_reason', 'x');
    await shadow.press('Approve with these values');
    await shadow.get('.approval .notice-danger');
    expect(
      [...shadow.root.querySelectorAll('.approval .rule')].map(({ textContent }) => textContent),
    ).toEqual(['must be longer']);
    await until(() => shadow.focused?.id === 'approval-hold_reason');
    expect(shadow.has('.approval form')).toBe(true);
    expect((await shadow.get<HTMLInputElement>('#approval-hold_reason')).value).toBe('x');
  });

  it('can be rejected, with a reason; Escape leaves the question', async () => {
    const { server, element, shadow } = await mountProposed();
    await shadow.press('Reject');
    await until(() => shadow.focused?.id === 'reject-reason');
    await userEvent.keyboard('{Escape}');
    await until(() => shadow.focused?.textContent.trim() === 'Reject');
    expect(element.open).toBe(true);
    await userEvent.keyboard('{Escape}'); // there is no question to leave: it closes the chat
    await until(() => !element.open);
    element.open = true;
    await shadow.button('Reject');
    await shadow.press('Reject');
    await shadow.type('#reject-reason', ' The seal has arrived. ');
    (await shadow.get<HTMLFormElement>('.approval form')).requestSubmit();
    await shadow.says('Rejected. Nothing was changed. Reason: The seal has arrived.');
    await shadow.get('[data-state=complete]');
    expect(decisions(server)).toEqual([['approval_hold_17/reject', { reason: 'The seal has arrived.' }]]);
  });

  it('can be rejected without a reason; a second press meanwhile does nothing', async () => {
    const { server, shadow } = await mountProposed();
    const answer = server.holdNext('POST /api/approvals/approval_hold_17/reject');
    await shadow.press('Reject');
    const form = await shadow.get<HTMLFormElement>('.approval form');
    form.requestSubmit();
    await until(() => answer.held);
    form.requestSubmit();
    answer.release();
    await shadow.get('[data-state=complete]');
    expect(decisions(server)).toEqual([['approval_hold_17/reject', {}]]);
    expect(shadow.text).not.toContain('Reason:');
  });

  it('that cannot be sent says so, and can be sent again', async () => {
    const { server, shadow } = await mountProposed([proposal()], {
      fail: (route) => (route.endsWith('/approve') ? 'no_connection' : undefined),
    });
    const button = await shadow.button('Approve');
    button.click();
    expect((await shadow.get('.approval [role=alert]')).textContent).toContain('cannot be reached');
    expect([button.textContent.trim(), button.getAttribute('aria-disabled')]).toEqual(['Approve', 'false']);
    delete server.options.fail;
    button.click();
    await shadow.says('Approved and done.');
    expect(shadow.has('.approval [role=alert]')).toBe(false);
  });

  it('that was decided in another tab is shown as decided, and the answer goes on', async () => {
    const { fake, server, shadow } = await mountProposed();
    fake.decide(proposal({ state: 'rejected', reason: 'Not today' }));
    await shadow.says('Rejected. Nothing was changed. Reason: Not today');
    await shadow.get('[data-state=complete]');
    expect(decisions(server)).toEqual([]);
  });

  it('ends the answer also where Fred adds nothing to what was decided', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { server, shadow } = await mountProposed([proposal()], {
      async *run() {
        await promise;
        yield { type: 'approval-decision', approval: proposal({ state: 'approved' }) };
        yield { type: 'answer-finish', answer: fakeAnswer('') };
      },
    });
    resolve();
    await shadow.get('[data-state=complete]');
    expect(server.asked('GET /api/runs/run_1/events')).toBe(1);
  });

  it('leads to the record that it has made', async () => {
    const made = {
      kind: 'work_order',
      id: '18',
      title: 'WO 18 · Check the seal',
      href: '/api/work-orders/18',
    } as const;
    const { fake, shadow } = await mountProposed([proposal({ target: null, tool: 'create_work_order' })]);
    expect(shadow.has('.approval [data-source]')).toBe(false);
    fake.decide(proposal({ target: null, state: 'approved', result: made }));
    const link = await shadow.get('.approval [data-source]');
    expect([link.textContent.trim(), link.dataset['source']]).toEqual([
      'WO 18 · Check the seal',
      'https://plant.test/api/work-orders/18',
    ]);
  });

  it('can be edited only where there is something to edit', async () => {
    const { shadow } = await mountProposed([proposal({ arguments: { id: 17 } })]);
    await shadow.button('Approve');
    expect(shadow.buttons).not.toContain('Edit');
  });

  it.each([
    ['Edit', 'edit'],
    ['Reject', 'reject'],
  ])('is as before where the reader goes back: %s', async (name, step) => {
    const { server, shadow } = await mountProposed();
    await shadow.press(name);
    await shadow.get('.approval form');
    await shadow.press('Back');
    await shadow.gone('.approval form');
    await until(() => shadow.focused?.getAttribute('data-step') === step);
    expect(decisions(server)).toEqual([]);
  });

  it('that cannot be decided any more keeps its failure where nobody knows what became of it', async () => {
    const { fake, server, shadow } = await mountProposed();
    fake.approvals.set('approval_hold_17', proposal({ state: 'expired' }));
    server.options.fail = (route) =>
      route === 'GET /api/approvals/approval_hold_17' ? 'no_connection' : undefined;
    await shadow.press('Approve');
    expect((await shadow.get('.approval [role=alert]')).textContent).toContain('approval_expired');
    await shadow.button('Approve');
  });

  it.each([
    ['expired', 'The time to decide is over. Nothing was changed.'],
    ['stale', 'The record was changed meanwhile. Nothing was done: look at the new proposal.'],
    ['rejected', 'Rejected. Nothing was changed.'],
  ] as const)('that is %s by the time says so', async (state, words) => {
    const { fake, shadow } = await mountProposed();
    fake.approvals.set('approval_hold_17', proposal({ state }));
    await shadow.press('Approve');
    await shadow.says(words);
    expect(shadow.buttons).not.toContain('Approve');
    await until(() => !shadow.has('.approval [role=alert]'), 'the card alone to say it');
  });

  it('may be one of several, each decided by itself', async () => {
    const { fake, server, shadow, proposed } = await mountProposed([
      proposal(),
      proposal({ approval_id: 'approval_two_22', title: 'Put work order 22 on hold' }),
    ]);
    await until(() => shadow.root.querySelectorAll('.approval').length === 2);
    await shadow.press('Approve');
    await until(() => fake.pending.length === 1);
    await settle();
    expect(shadow.has('[data-state=waiting]')).toBe(true);
    expect(proposed.filter((id) => id === 'approval_hold_17')).toHaveLength(1); // it is decided
    expect([...shadow.root.querySelectorAll('.approval')].map(({ id }) => id)).toEqual([
      'approval-approval_hold_17',
      'approval-approval_two_22',
    ]);
    expect(shadow.has('.answer-actions')).toBe(false); // the answer is not complete
    (await shadow.get('#approval-approval_two_22 .btn-success')).click();
    await shadow.get('[data-state=complete]');
    expect(decisions(server).map(([path]) => path)).toEqual([
      'approval_hold_17/approve',
      'approval_two_22/approve',
    ]);
  });

  it.each(['no_connection', 'internal_error'] as const)(
    'is followed again after five seconds where following it ended in %s',
    async (code) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      try {
        const follows = 'GET /api/runs/run_1/events';
        const { server, shadow } = await mountProposed([proposal()], {
          fail: (route) => (route === follows ? code : undefined),
        });
        await until(() => server.asked(follows) === 1);
        await shadow.button('Send'); // another question can be asked meanwhile
        await shadow.button('Approve');
        delete server.options.fail;
        await vi.advanceTimersByTimeAsync(4_900);
        expect(server.asked(follows)).toBe(1);
        await vi.advanceTimersByTimeAsync(100);
        await until(() => server.asked(follows) === 2);
        await shadow.press('Approve');
        await shadow.get('[data-state=complete]');
      } finally {
        vi.useRealTimers();
      }
    },
  );

  it('is not followed again in a conversation that was left meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const follows = 'GET /api/runs/run_1/events';
    const { server, shadow } = await mountProposed([proposal()], {
      fail: (route) => (route === follows ? 'no_connection' : undefined),
    });
    await until(() => server.asked(follows) === 1);
    await shadow.button('Send');
    await shadow.press('New conversation');
    await shadow.gone('.approval');
    delete server.options.fail;
    await vi.advanceTimersByTimeAsync(10_000);
    await settle();
    expect(server.asked(follows)).toBe(1);
    await shadow.button('Send'); // nothing is being answered
  });

  it('is withdrawn where the answer can no longer be followed', async () => {
    const { shadow } = await mountProposed([proposal()], {
      fail: (route) => (route === 'GET /api/runs/run_1/events' ? 'forbidden' : undefined),
    });
    await shadow.get('[data-state=cut_off] [role=alert]');
    expect(shadow.buttons).not.toContain('Approve');
  });

  it('is withdrawn where the reader stops the answer', async () => {
    const { server, shadow } = await mountProposed();
    await shadow.press('Stop');
    await shadow.says('Stopped. Nothing was changed.');
    await until(() => server.requests.some(({ route }) => route === 'POST /api/runs/run_1/stop'));
    expect(shadow.buttons).not.toContain('Approve');
  });

  it('comes with an answer whose sources are shown, and with what in it was not looked up', async () => {
    const fake = new FakeApprovals(proposal());
    const { element, shadow } = await mountChat({
      approvals: fake,
      async *answer(request) {
        const citations = [
          { text: 'WO-4711', kind: 'work_order', id: null, href: null, checked: false } as const,
        ];
        for await (const event of fake.propose(request))
          yield event.type === 'run-wait'
            ? { ...event, answer: { ...event.answer, citations, sources: [...sources] } }
            : event;
      },
    });
    await element.ask('go');
    await shadow.get('.approval');
    await shadow.says('Not in the records that Fred looked up: WO-4711.');
    await shadow.says('Sources (2)');
  });

  it('waits also after a reload of the page', async () => {
    sessionStorage.setItem('chatterfix.session https://plant.test pk_test', 'ses_story_1');
    const fake = new FakeApprovals(proposal());
    const following = vi.spyOn(FakeServer.prototype, 'fetch');
    const { shadow } = await mountChat({
      approvals: fake,
      sessions: [
        sessionOf(
          'ses_story_1',
          [
            ['user', 'Put WO 17 on hold.'],
            ['assistant', 'Shall I put it on hold?', 'waiting'],
          ],
          { run_id: 'run_1' },
        ),
      ],
    });
    await until(() => following.mock.calls.some(([{ url }]) => url.endsWith('/events')));
    const after = following.mock.calls
      .map(([request]) => request)
      .filter(({ url }) => url.endsWith('/events'))
      .map(({ headers }) => headers.get('last-event-id'));
    expect(after).toEqual(['9']); // what came before is part of the conversation
    await shadow.press('Approve');
    await shadow.get('[data-state=complete]');
    expect(shadow.root.querySelector('.answer')?.textContent.trim()).toBe(
      'Shall I put it on hold?It is approved.',
    );
  });

  it('of a conversation that is left while it is loaded does not come back', async () => {
    sessionStorage.setItem('chatterfix.session https://plant.test pk_test', 'ses_story_1');
    const waiting = sessionOf(
      'ses_story_1',
      [
        ['user', 'Put WO 17 on hold.'],
        ['assistant', 'Shall I put it on hold?', 'waiting'],
      ],
      { run_id: 'run_1' },
    );
    const server = new FakeServer({ approvals: new FakeApprovals(proposal()), sessions: [waiting] });
    const run = server.holdNext('GET /api/runs/run_1');
    const element = await mount<FredChat>(
      'fred-chat',
      { client: server.client(), open: true },
      { 'base-url': 'https://plant.test', key: 'pk_test' },
    );
    const shadow = new Shadow(element);
    await until(() => run.held);
    await shadow.press('New conversation');
    run.release();
    await settle();
    expect(shadow.has('.approval, .user-message')).toBe(false);
  });

  it('leads to its record, and speaks the language of the page', async () => {
    const { shadow } = await mountProposed([proposal()], {}, { lang: 'de' });
    await shadow.says('Auftrag anhalten: WO 17 · Replace mechanical seal on P-101A');
    await until(() => rows(shadow)[1]?.[1] === 'In Arbeit'); // the card's texts come after the chat's
    expect(rows(shadow)).toEqual([
      ['Feld', 'Jetzt', 'Danach'],
      ['Status', 'In Arbeit', 'Angehalten'],
      ['Grund für das Anhalten', 'keine Angabe', 'Waiting for the seal'],
    ]);
    (await shadow.get('.approval [data-source]')).click();
    await shadow.get('work-order-card');
  });
});
