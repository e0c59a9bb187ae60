import type { CDPSession } from '@vitest/browser-playwright';
import { cdp } from 'vitest/browser';
import { html, render, type TemplateResult } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import type { WorkOrder } from '@chatterfix/sdk';
import { commonTexts } from '../i18n/common/index.ts';
import { workOrderCardTexts } from '../i18n/work-order-card/index.ts';
import { hoursFromNow, workOrder } from '../testing/plant.ts';
import { describeChanges } from './changes.ts';
import { Draft } from './draft.ts';
import { workOrderDetails } from './work-order-details.ts';
import { completeForm, holdForm } from './work-order-forms.ts';
import { workOrderHeader } from './work-order-header.ts';
import { cardSkeleton, workOrderSummary } from './work-order-summary.ts';

const t = workOrderCardTexts.in('en');
const common = commonTexts.in('en');
const locale = { tag: 'en', language: 'en', direction: 'ltr' } as const;
function shown(template: TemplateResult): HTMLElement {
  const box = document.createElement('div');
  render(html`<div>${template}</div>`, box);
  return box;
}
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

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
    expect(describeChanges(before, after, { t, common, tag: 'en' })).toEqual([words]);
  });

  it('is nothing where a reason was taken back, or only the time of the change is new', () => {
    const before = workOrder({ hold_reason: 'part' });
    const after = workOrder({ due_date: before.due_date, version: 2 });
    expect(describeChanges(before, after, { t, common, tag: 'en' })).toEqual([]);
  });
});

describe('a draft', () => {
  const recorded = workOrder({ actual_hours: 2 });

  it.each([
    [{}, false],
    [{ notes: 'x' }, true],
    [{ reason: 'x' }, true],
    [{ hours: '2' }, false],
    [{ hours: '3' }, true],
  ])('of %o differs from what is recorded: %s', (fields, expected) => {
    expect(Object.assign(new Draft(), fields).differsFrom(recorded, 'en')).toBe(expected);
  });

  it('offers the recorded hours, follows them, and keeps what was typed', () => {
    const draft = new Draft();
    draft.suggestHours(recorded, 'en');
    expect(draft.hours).toBe('2');
    draft.followHours(recorded, workOrder({ actual_hours: 5 }), 'en');
    expect(draft.hours).toBe('5');
    draft.hours = '7';
    draft.suggestHours(recorded, 'en');
    draft.followHours(recorded, workOrder({ actual_hours: null }), 'en');
    expect(draft.hours).toBe('7');
    Object.assign(draft, { notes: 'x', reason: 'y' }).clear();
    expect({ ...draft }).toEqual({ hours: '', unreadHours: '', notes: '', reason: '' });
  });
});

describe('the card', () => {
  it.each<[changes: Partial<WorkOrder>, meta: string]>([
    [{ due_date: null }, `${common.asset('P-101A')} No due date`],
    [{ due_date: null, asset_tag: null }, `${common.asset('Cooling water pump A')} No due date`],
    [{ due_date: null, asset_tag: null, asset_name: null }, 'No due date'],
  ])('names in its header, with %o: %s', (changes, meta) => {
    const box = shown(workOrderHeader(workOrder(changes), { t, common, tag: 'en', headingLevel: 4 }));
    expect(plain(box.querySelector('.work-order-meta')!.textContent)).toBe(meta);
    expect(box.querySelector('#title')!.getAttribute('aria-level')).toBe('4');
  });

  it('shows a due day as that day, and marks it from the end of the day in the tenant’s time zone on', async () => {
    const browser: CDPSession = cdp();
    await browser.send('Emulation.setTimezoneOverride', { timezoneId: 'America/Los_Angeles' });
    try {
      const day = { due_date: '2026-12-01', overdue_at: hoursFromNow(1) };
      const box = shown(workOrderHeader(workOrder(day), { t, common, tag: 'en-ZA', headingLevel: 4 }));
      const time = box.querySelector('time')!;
      expect([plain(time.textContent), time.dateTime]).toEqual([common.due('01 Dec 2026'), '2026-12-01']);
      expect(box.querySelector('.overdue-mark')).toBeNull();
      const over = workOrder({ ...day, overdue_at: hoursFromNow(-2) });
      const late = shown(workOrderHeader(over, { t, common, tag: 'en-ZA', headingLevel: 4 }));
      expect(plain(late.querySelector('.overdue-mark')!.textContent)).toBe('Overdue · 2 hours ago');
    } finally {
      await browser.send('Emulation.setTimezoneOverride', { timezoneId: '' });
    }
  });

  it('has a badge for priority and status, and marks what is overdue', () => {
    const order = workOrder({ status: 'on_hold', due_date: hoursFromNow(-3) });
    const box = shown(workOrderHeader(order, { t, common, tag: 'en', headingLevel: 3 }));
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
    const box = shown(workOrderSummary(workOrder(changes), t, locale, false));
    expect(plain(box.textContent)).toBe(words);
    expect(box.querySelector('.clamped') !== null).toBe(changes.description !== null);
    expect(shown(workOrderSummary(workOrder(changes), t, locale, true)).querySelector('.clamped')).toBeNull();
  });

  it('lists in its details what is known, and nothing else', () => {
    const facts = (changes: Partial<WorkOrder>) => {
      const box = shown(workOrderDetails(workOrder(changes), t, common, locale, 4));
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

  it('says to screen readers that it is loaded', () => {
    expect(shown(cardSkeleton(t)).querySelector('[role=status]')!.textContent).toBe(t.loading);
  });
});

describe('the forms', () => {
  const contextOf = (pending: boolean) => {
    const submit = vi.fn((event: SubmitEvent) => event.preventDefault());
    return { t, common, level: 5, pending, submit, cancel: vi.fn(), update: vi.fn() };
  };

  it.each([
    [
      'completion',
      completeForm,
      t.completeTitle,
      ['Actual hours', 'Completion notes'],
      [t.complete, t.completing],
    ],
    [
      'hold',
      (draft: Draft, context: ReturnType<typeof contextOf>) => holdForm(draft, '', context),
      t.holdTitle,
      ['Reason'],
      [t.hold, t.holding],
    ],
  ] as const)(
    'for a %s have labels, keep what is typed, and can be sent and left',
    (_, form, title, labels, names) => {
      const draft = new Draft();
      const context = contextOf(false);
      const box = shown(form(draft, context));
      document.body.append(box);
      const element = box.querySelector('form')!;
      expect(plain(box.querySelector(`#${element.getAttribute('aria-labelledby')!}`)!.textContent)).toBe(
        title,
      );
      const fields = [...box.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
      expect(fields.map((field) => plain(field.labels![0]!.textContent))).toEqual(labels);
      fields.forEach((field, n) => {
        field.value = String(n + 1);
        field.dispatchEvent(new Event('input'));
      });
      expect(draft.hours + draft.notes + draft.reason).toBe(fields.length === 2 ? '12' : '1');
      const [send, cancel] = [...box.querySelectorAll('button')] as [HTMLButtonElement, HTMLButtonElement];
      expect([plain(send.textContent), send.getAttribute('aria-disabled')]).toEqual([names[0], 'false']);
      send.click();
      cancel.click();
      expect([context.submit.mock.calls.length, context.cancel.mock.calls.length]).toEqual([1, 1]);
      box.remove();
      const pending = shown(form(draft, contextOf(true))).querySelector('button')!;
      expect([plain(pending.textContent), pending.getAttribute('aria-disabled')]).toEqual([names[1], 'true']);
    },
  );

  it('say what belongs into the notes, and which hours can be read', () => {
    const box = shown(completeForm(new Draft(), contextOf(false)));
    const notes = box.querySelector('textarea')!;
    expect(plain(box.querySelector(`#${notes.getAttribute('aria-describedby')!}`)!.textContent)).toBe(
      t.notesHint,
    );
    expect(box.querySelector('#hours')!.getAttribute('aria-invalid')).toBe('false');
    expect(box.querySelector('#hours-rule')).toBeNull();
    const refused = shown(
      completeForm(Object.assign(new Draft(), { hours: '1:5', unreadHours: '1:5' }), contextOf(false)),
    );
    expect(refused.querySelector('#hours')!.getAttribute('aria-invalid')).toBe('true');
    expect(plain(refused.querySelector('#hours-rule')!.textContent)).toBe(t.hoursRule);
  });
});
