import type { CDPSession } from '@vitest/browser-playwright';
import { cdp } from 'vitest/browser';
import { html, render, type TemplateResult } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import type { WorkOrder } from '@chatterfix/sdk';
import { commonTexts } from '../i18n/common/index.ts';
import { workOrderCardTexts } from '../i18n/work-order-card/index.ts';
import { workPanelTexts } from '../i18n/work-panels/index.ts';
import { hoursFromNow, workOrder } from '../testing/plant.ts';
import { describeChanges } from './changes.ts';
import { Draft } from './draft.ts';
import { workOrderDetails } from './work-order-details.ts';
import { completeForm, holdForm, takeOverForm } from './work-forms.ts';
import type { PanelContext } from './panel-context.ts';
import { workOrderHeader } from './work-order-header.ts';
import { cardSkeleton, workOrderSummary } from './work-order-summary.ts';

const card = workOrderCardTexts.in('en');
const t = card;
const texts = await workPanelTexts.en();
const common = commonTexts.in('en');
const locale = { tag: 'en', language: 'en', direction: 'ltr' } as const;
function shown(template: TemplateResult): HTMLElement {
  const box = document.createElement('div');
  render(html`<div>${template}</div>`, box);
  return box;
}
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const contextOf = (changes: Partial<PanelContext> = {}): PanelContext => ({
  t: texts,
  card,
  common,
  tag: 'en',
  level: 5,
  submit: (event) => event.preventDefault(),
  update: () => undefined,
  ...changes,
});

describe('what has changed between two versions', () => {
  it.each<[changes: Partial<WorkOrder>, words: string]>([
    [{ title: 'Replace the seal' }, '“Replace the seal”'],
    [{ status: 'on_hold' }, `${common.statusLabel} ${common.status.on_hold}`],
    [{ hold_reason: 'part' }, 'On hold: part'],
    [{ priority: 'critical' }, `${common.priorityLabel} ${common.priority.critical}`],
    [{ assigned_to: 'sven' }, 'Assigned: sven'],
    [{ assigned_to: null }, 'Not assigned'],
    [{ due_date: null }, 'No due date'],
    [{ asset_id: 4, asset_tag: 'P-102', asset_name: 'Pump' }, common.asset('P-102')],
    [{ asset_id: 4, asset_tag: null, asset_name: 'Pump' }, common.asset('Pump')],
    [{ asset_id: null, asset_tag: null, asset_name: null }, common.asset('–')],
    [{ estimated_hours: 1.5 }, 'Estimated hours: 1.5'],
    [{ estimated_hours: null }, 'Estimated hours: –'],
    [{ actual_hours: 2 }, 'Actual hours: 2'],
    [{ description: 'It leaks' }, '“It leaks”'],
    [{ description: null }, 'No description'],
    [{ safety_notes: null }, 'Safety notes: –'],
    [{ completion_notes: 'Done' }, 'Completion notes: Done'],
    [{ title: 'x'.repeat(80) }, `“${'x'.repeat(80)}”`],
    [{ title: `${'x'.repeat(79)} yz` }, `“${'x'.repeat(79)}…”`],
  ])('%o is “%s”', (changes, words) => {
    const before = workOrder();
    const after = workOrder({ due_date: before.due_date, ...changes });
    expect(describeChanges(before, after, { t: texts, card, common, tag: 'en' })).toEqual([words]);
  });

  it('is nothing where a reason was taken back, or only the time of the change is new', () => {
    const before = workOrder({ hold_reason: 'part' });
    const after = workOrder({ due_date: before.due_date, version: 2 });
    expect(describeChanges(before, after, { t: texts, card, common, tag: 'en' })).toEqual([]);
  });
});

describe('a draft', () => {
  const draftOf = (order: Partial<WorkOrder>, typed: Partial<Draft> = {}) => {
    const draft = new Draft();
    draft.offer(workOrder(order), 'en');
    return Object.assign(draft, typed);
  };

  it.each([
    [{}, false],
    [{ notes: 'x' }, true],
    [{ reason: 'x' }, true],
    [{ hours: '2' }, false],
    [{ hours: '' }, false],
    [{ hours: '3' }, true],
  ])('of %o holds something of the reader’s: %s', (typed, expected) => {
    expect(draftOf({ actual_hours: 2 }, typed).isWritten).toBe(expected);
  });

  it.each([
    ['the recorded hours', { actual_hours: 2.5, started_at: hoursFromNow(-1) }, '2.5'],
    ['the time since the start, in quarters of an hour', { started_at: hoursFromNow(-1.4) }, '1.5'],
    ['a quarter of an hour at least', { started_at: hoursFromNow(-0.01) }, '0.25'],
    ['nothing where work began more than a day ago', { started_at: hoursFromNow(-24.1) }, ''],
    ['nothing where work began in the future', { started_at: hoursFromNow(1) }, ''],
    ['nothing where nobody knows when it began', { started_at: null }, ''],
  ])('begins with %s', (_, order, hours) => {
    expect(draftOf(order).hours).toBe(hours);
  });

  it('begins with the notes that are recorded, so that they are not overwritten', () => {
    const draft = draftOf({ completion_notes: 'Used 2 × seal' });
    expect([draft.notes, draft.isWritten]).toEqual(['Used 2 × seal', false]);
  });

  it.each([
    [
      { hours: '1:30', notes: 'Done' },
      { actual_hours: 1.5, completion_notes: 'Done' },
    ],
    [{ hours: '', notes: 'Used 2 × seal' }, {}],
    [{ hours: ' ', notes: ' ' }, { completion_notes: null }],
    [{ hours: 'two', notes: '' }, undefined],
  ])('of %o records %o where notes about a part were there', (typed, recorded) => {
    const order = workOrder({ completion_notes: 'Used 2 × seal' });
    const draft = draftOf(order, typed);
    expect(draft.completionOf(order)).toEqual(recorded);
    expect(draft.unreadHours).toBe(recorded ? '' : 'two');
  });

  it('follows what is recorded, and keeps what was typed', () => {
    const [before, after] = [
      workOrder({ actual_hours: 2 }),
      workOrder({ actual_hours: 5, completion_notes: 'New' }),
    ];
    const untouched = draftOf(before);
    untouched.follow(before, after, 'en');
    expect([untouched.hours, untouched.notes]).toEqual(['5', 'New']);
    const typed = draftOf(before, { hours: '7', notes: 'Mine' });
    typed.follow(before, after, 'en');
    expect([typed.hours, typed.notes]).toEqual(['7', 'Mine']);
    typed.clear();
    expect([typed.hours, typed.notes, typed.reason, typed.isWritten]).toEqual(['', '', '', false]);
  });
});

describe('the card', () => {
  it.each<[changes: Partial<WorkOrder>, meta: string]>([
    [{}, 'WO 17 · P-101A · Cooling water pump A / Pump house'],
    [{ asset_tag: null }, 'WO 17 · Cooling water pump A / Pump house'],
    [{ asset_name: null, asset_location: null }, 'WO 17 · P-101A'],
    [{ asset_tag: null, asset_name: null, asset_location: null }, 'WO 17'],
  ])('names above its title, with %o: %s', (changes, line) => {
    const box = shown(
      workOrderHeader(workOrder(changes), { t, common, tag: 'en', headingLevel: 4, expanded: false }),
    );
    expect([...box.querySelectorAll('p')].map((part) => plain(part.textContent)).join(' / ')).toBe(line);
    expect(box.querySelector('p')!.compareDocumentPosition(box.querySelector('#title')!)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(box.querySelector('#title')!.getAttribute('aria-level')).toBe('4');
  });

  it('shows a due day as that day, and marks it from the end of the day in the tenant’s time zone on', async () => {
    const browser: CDPSession = cdp();
    await browser.send('Emulation.setTimezoneOverride', { timezoneId: 'America/Los_Angeles' });
    try {
      const day = { due_date: '2026-12-01', overdue_at: hoursFromNow(1) };
      const box = shown(
        workOrderHeader(workOrder(day), { t, common, tag: 'en-ZA', headingLevel: 4, expanded: false }),
      );
      const time = box.querySelector('time')!;
      expect([plain(time.textContent), time.dateTime]).toEqual([common.due('01 Dec 2026'), '2026-12-01']);
      expect(box.querySelector('.overdue-mark')).toBeNull();
      const over = workOrder({ ...day, overdue_at: hoursFromNow(-2) });
      const late = shown(
        workOrderHeader(over, { t, common, tag: 'en-ZA', headingLevel: 4, expanded: false }),
      );
      expect(plain(late.querySelector('.overdue-mark')!.textContent)).toBe('Overdue · 2 hours ago');
    } finally {
      await browser.send('Emulation.setTimezoneOverride', { timezoneId: '' });
    }
  });

  it('has a badge for priority and status, and marks what is overdue', () => {
    const order = workOrder({ status: 'on_hold', due_date: hoursFromNow(-3) });
    const box = shown(workOrderHeader(order, { t, common, tag: 'en', headingLevel: 3, expanded: false }));
    const badges = [...box.querySelectorAll('.badge')];
    expect(badges.map((badge) => [badge.className, plain(badge.textContent)])).toEqual([
      ['badge badge-high', common.priority.high],
      ['badge badge-on-hold', common.status.on_hold],
    ]);
    expect(box.querySelector('time')!.getAttribute('datetime')).toBe(order.due_date);
    expect(plain(box.querySelector('.overdue-mark')!.textContent)).toBe(`${common.overdue} · 3 hours ago`);
  });

  it.each<[changes: Partial<WorkOrder>, words: string]>([
    [{ description: 'Leaks' }, 'Leaks Assigned: maria.lopez 4.5h estimated'],
    [
      { description: null, assigned_to: null, estimated_hours: null, actual_hours: 0 },
      'No description Not assigned 0h worked',
    ],
  ])('sums up %o', (changes, words) => {
    const box = shown(workOrderSummary(workOrder(changes), t, locale, false, false));
    expect(plain(box.textContent)).toBe(words);
    expect(box.querySelector('.clamped') !== null).toBe(changes.description !== null);
    expect(
      shown(workOrderSummary(workOrder(changes), t, locale, true, false)).querySelector('.clamped'),
    ).toBeNull();
  });

  it('lists in its details what is known, and nothing else', () => {
    const facts = (changes: Partial<WorkOrder>) => {
      const box = shown(workOrderDetails(workOrder(changes), contextOf(), ''));
      return Object.fromEntries(
        [...box.querySelectorAll('dl > div')].map((fact) => [
          plain(fact.querySelector('dt')!.textContent),
          plain(fact.querySelector('dd')!.textContent),
        ]),
      );
    };
    const times = { Created: expect.any(String) as string, 'Last change': expect.any(String) as string };
    expect(facts({})).toEqual({
      Asset: 'Cooling water pump A (P-101A)',
      'Work type': common.workType.corrective,
      ...times,
      'Estimated hours': '4.5',
      'Parts cost': '412.50',
    });
    expect(
      facts({
        asset_name: null,
        estimated_hours: null,
        parts_cost: null,
        labor_cost: 0,
        actual_hours: 3,
        external_ref: 'SAP 1',
      }),
    ).toEqual({
      Asset: 'P-101A',
      'Work type': common.workType.corrective,
      ...times,
      'Actual hours': '3',
      'Labor cost': '0.00',
      'External reference': 'SAP 1',
    });
  });

  it('lists in its details when the work order was made, begun, finished and changed', () => {
    const days = {
      created_at: '2026-03-01T12:00:00Z',
      started_at: '2026-03-02T12:00:00Z',
      completed_at: '2026-03-03T12:00:00Z',
      updated_at: '2026-03-04T12:00:00Z',
    };
    const box = shown(workOrderDetails(workOrder({ ...days, asset_tag: null }), contextOf(), ''));
    const facts = [...box.querySelectorAll('dl > div')].map(({ textContent }) => plain(textContent));
    expect(facts.slice(0, 6).map((fact) => fact.replace(/, \d+:.*/, ''))).toEqual([
      'Asset Cooling water pump A',
      'Work type Corrective',
      'Created Mar 1, 2026',
      'Started Mar 2, 2026',
      'Completed Mar 3, 2026',
      'Last change Mar 4, 2026',
    ]);
  });

  it('says to screen readers that it is loaded', () => {
    expect(shown(cardSkeleton(t)).querySelector('[role=status]')!.textContent).toBe(t.loading);
  });
});

describe('the forms', () => {
  it.each([
    ['completion', completeForm, texts.completeTitle, ['Actual hours', 'Completion notes']],
    [
      'hold',
      (draft: Draft, context: PanelContext) => holdForm(draft, false, context),
      texts.holdTitle,
      ['Reason'],
    ],
    [
      'taking over',
      (_: Draft, context: PanelContext) => takeOverForm('tom.baker', context),
      'This work is assigned to tom.baker.',
      [],
    ],
  ] as const)('for a %s have labels, keep what is typed, and can be sent', (_, form, title, labels) => {
    const draft = new Draft();
    const submit = vi.fn((event: SubmitEvent) => event.preventDefault());
    const box = shown(form(draft, contextOf({ submit })));
    document.body.append(box);
    const element = box.querySelector('form')!;
    expect(plain(box.querySelector(`#${element.getAttribute('aria-labelledby')!}`)!.textContent)).toBe(title);
    const fields = [...box.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    expect(fields.map((field) => plain(field.labels![0]!.textContent))).toEqual(labels);
    fields.forEach((field, n) => {
      field.value = String(n + 1);
      field.dispatchEvent(new Event('input'));
    });
    expect(draft.hours + draft.notes + draft.reason).toBe(['', '1', '12'][fields.length]);
    expect(element.noValidate).toBe(true);
    element.requestSubmit();
    expect(submit).toHaveBeenCalledOnce();
    box.remove();
  });

  it('say what belongs into the notes, and which hours can be read', () => {
    const box = shown(completeForm(new Draft(), contextOf()));
    const notes = box.querySelector('textarea')!;
    expect(plain(box.querySelector(`#${notes.getAttribute('aria-describedby')!}`)!.textContent)).toBe(
      texts.notesHint,
    );
    expect(box.querySelector('#hours')!.getAttribute('aria-invalid')).toBe('false');
    expect(box.querySelector('#hours-rule')).toBeNull();
    const refused = shown(
      completeForm(Object.assign(new Draft(), { hours: '1:5', unreadHours: '1:5' }), contextOf()),
    );
    expect(refused.querySelector('#hours')!.getAttribute('aria-invalid')).toBe('true');
    expect(plain(refused.querySelector('#hours-rule')!.textContent)).toBe(texts.hoursRule);
  });

  it.each([
    ['1.5', '15 minutes more', '1.75'],
    ['1.5', '15 minutes less', '1.25'],
    ['1:20', '15 minutes more', '1.5'],
    ['1:20', '15 minutes less', '1.25'],
    ['', '15 minutes more', '0.25'],
    ['', '15 minutes less', '0'],
    ['999.9', '15 minutes more', '999.75'],
    ['two', '15 minutes more', 'two'],
  ])('step from “%s”, %s, to “%s”', (hours, name, after) => {
    const draft = Object.assign(new Draft(), { hours });
    const update = vi.fn();
    const box = shown(completeForm(draft, contextOf({ update })));
    box.querySelector<HTMLButtonElement>(`[aria-label='${name}']`)!.click();
    expect([draft.hours, draft.unreadHours]).toEqual([after, after === 'two' ? 'two' : '']);
    expect(update).toHaveBeenCalledOnce();
  });

  it('offer reasons for a hold, of which one is chosen or none', () => {
    const draft = new Draft();
    const chips = () => [
      ...shown(holdForm(draft, false, contextOf())).querySelectorAll<HTMLButtonElement>('.chip'),
    ];
    expect(chips().map((chip) => plain(chip.textContent))).toEqual([
      'Waiting for a part',
      'Needs a shutdown',
      'Need help',
      'End of shift',
    ]);
    chips()[1]!.click();
    expect(draft.reason).toBe('Needs a shutdown');
    expect(chips().map((chip) => chip.ariaPressed)).toEqual(['false', 'true', 'false', 'false']);
    chips()[1]!.click();
    expect(draft.reason).toBe('');
  });
});
