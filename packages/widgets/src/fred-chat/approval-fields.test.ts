import type { CDPSession } from '@vitest/browser-playwright';
import { cdp } from 'vitest/browser';
import { render } from 'lit';
import { afterAll, describe, expect, it } from 'vitest';
import { approvalTexts } from '../i18n/approvals/index.ts';
import { commonTexts } from '../i18n/common/index.ts';
import { proposal } from '../testing/fake-approvals.ts';
import { editableFields, editedArguments, fieldInput } from './approval-fields.ts';
import { titleOf, valueText } from './approval-values.ts';

const t = await approvalTexts.en();
const words = { t, common: commonTexts.in('en'), tag: 'en' };

type Schema = Record<string, unknown>;
const optional = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const choice = { type: 'string', enum: ['low', 'high'] };
const instant = { type: 'string', format: 'date-time' };
const day = { type: 'string', format: 'date' };

/** Lets the browser live in another time zone. */
async function inZone(timezoneId: string): Promise<void> {
  const browser: CDPSession = cdp();
  await browser.send('Emulation.setTimezoneOverride', { timezoneId });
}
afterAll(() => inZone(''));

/** A proposal with one argument. */
const approvalOf = (name: string, schema: Schema, value: unknown) =>
  proposal({ arguments: { [name]: value }, arguments_schema: { properties: { [name]: schema } } });

/** The form for a proposal with one argument. */
function formOf(name: string, schema: Schema, value: unknown, refusal?: string) {
  const approval = approvalOf(name, schema, value);
  const form = document.createElement('form');
  for (const field of editableFields(approval))
    render(fieldInput(field, approval.arguments[field.name], words, refusal), form);
  const control = form.querySelector<HTMLInputElement>(`[name=${name}]`);
  return { approval, form, control };
}

describe('a field of a proposal', () => {
  const local = new Date('2026-04-01T10:00:30.500Z');
  const pad = (number: number) => String(number).padStart(2, '0');
  const localText = `${local.getFullYear()}-${pad(local.getMonth() + 1)}-${pad(local.getDate())}T${pad(local.getHours())}:${pad(local.getMinutes())}`;

  it.each<[name: string, schema: Schema, value: unknown, attributes: Schema, shown: string]>([
    [
      'title',
      { type: 'string', maxLength: 255 },
      'x',
      { type: 'text', dir: 'auto', maxlength: '255', required: '' },
      'x',
    ],
    ['title', optional({ type: 'string' }), null, { type: 'text', dir: 'auto' }, ''],
    [
      'note',
      { type: 'string', maxLength: 256 },
      'x',
      { rows: '3', dir: 'auto', maxlength: '256', required: '' },
      'x',
    ],
    [
      'note',
      { type: ['string', 'null'], maxLength: 2000 },
      null,
      { rows: '3', dir: 'auto', maxlength: '2000' },
      '',
    ],
    [
      'quantity',
      { type: 'integer', minimum: 1, maximum: 9 },
      3,
      { type: 'number', step: '1', min: '1', max: '9', required: '' },
      '3',
    ],
    [
      'cost',
      { type: 'number', minimum: 0 },
      1.25,
      { type: 'number', step: 'any', min: '0', required: '' },
      '1.25',
    ],
    [
      'actual_hours',
      { type: 'number', minimum: 0 },
      1234.5,
      { type: 'text', inputmode: 'decimal', required: '' },
      '1,234.5',
    ],
    ['due', instant, '2026-04-01T10:00:30.500Z', { type: 'datetime-local', required: '' }, localText],
    ['due', instant, 'soon', { type: 'datetime-local', required: '' }, ''],
    ['due', optional(day), '2026-04-02', { type: 'date' }, '2026-04-02'],
    ['priority', choice, 'high', {}, 'high'],
  ])('%s of %j with %j has the attributes %j', (name, schema, value, attributes, shown) => {
    const { form, control } = formOf(name, schema, value);
    const {
      id,
      name: named,
      class: style,
      ...rest
    } = Object.fromEntries([...control!.attributes].map((one) => [one.name, one.value]));
    expect([id, named, style, rest]).toEqual([`approval-${name}`, name, 'form-control', attributes]);
    expect(control!.value).toBe(shown);
    expect(form.querySelector('label')!.htmlFor).toBe(id);
  });

  it.each<[name: string, schema: Schema | undefined, value: unknown]>([
    ['id', { type: 'integer' }, 1],
    ['asset_id', { type: 'integer' }, 1],
    ['unknown', undefined, 1],
    ['nested', { type: 'object' }, {}],
    ['either', { anyOf: [{ type: 'string' }, { type: 'integer' }] }, 1],
  ])('%s, of %j, cannot be edited', (name, schema, value) => {
    const approval = proposal({
      arguments: { [name]: value },
      arguments_schema: schema ? { properties: { [name]: schema } } : {},
    });
    expect(editableFields(approval)).toEqual([]);
  });

  it('with a list of values has them in words, and none where that is allowed', () => {
    const optionsOf = (schema: Schema, value: unknown) =>
      [...formOf('priority', schema, value).control!.querySelectorAll('option')].map((option) => [
        option.value,
        option.textContent.trim(),
        option.selected,
      ]);
    expect(optionsOf(choice, 'high')).toEqual([
      ['low', 'Low', false],
      ['high', 'High', true],
    ]);
    expect(optionsOf(optional(choice), null)).toEqual([
      ['', 'none', true],
      ['low', 'Low', false],
      ['high', 'High', false],
    ]);
  });

  it('says the rule that its value breaks', () => {
    for (const schema of [choice, { type: 'string' }, { type: 'string', maxLength: 999 }]) {
      const { form, control } = formOf('priority', schema, 'low', 'must be known');
      const rule = form.querySelector(`#${control!.getAttribute('aria-describedby')}`);
      expect([control!.getAttribute('aria-invalid'), rule?.textContent]).toEqual(['true', 'must be known']);
      expect(formOf('priority', schema, 'low').form.querySelector('[aria-invalid], .rule')).toBeNull();
    }
  });

  it('with a number does not change where the reader scrolls', () => {
    const { form, control } = formOf('quantity', { type: 'integer' }, 3);
    document.body.append(form);
    control!.focus();
    control!.dispatchEvent(new WheelEvent('wheel'));
    expect(document.activeElement).toBe(document.body);
    form.remove();
    const text = formOf('title', { type: 'string' }, 'x');
    document.body.append(text.form);
    text.control!.focus();
    text.control!.dispatchEvent(new WheelEvent('wheel'));
    expect(document.activeElement).toBe(text.control); // no number, so the focus stays
    text.form.remove();
  });

  it.each<[name: string, schema: Schema, before: unknown, typed: string, after: unknown]>([
    ['title', { type: 'string' }, 'x', 'y', 'y'],
    ['title', optional({ type: 'string' }), 'x', '', null],
    ['title', { type: 'string' }, 'x', '', ''],
    ['title', optional({ type: 'string' }), null, '', null],
    ['quantity', { type: 'integer' }, 3, '4', 4],
    ['quantity', optional({ type: 'integer' }), 3, '', null],
    ['actual_hours', { type: 'number' }, 2.5, '1:30', 1.5],
    ['actual_hours', { type: 'number' }, 1234.567, '1,234.57', 1234.567],
    ['due', day, '2026-04-02', '2026-04-03', '2026-04-03'],
    ['due', instant, '2026-04-01T10:00:30.500Z', localText, '2026-04-01T10:00:30.500Z'],
    ['due', instant, '2026-01-01T00:00:00Z', '2026-04-01T08:15', new Date(2026, 3, 1, 8, 15).toISOString()],
    ['priority', choice, 'low', 'high', 'high'],
  ])('%s of %j, from %j to “%s”, sends %j', (name, schema, before, typed, after) => {
    const { approval, form, control } = formOf(name, schema, before);
    control!.value = typed;
    expect(editedArguments(approval, form, 'en')).toEqual({ edited: { [name]: after }, unread: [] });
    expect(approval.arguments).toEqual({ [name]: before });
  });

  it.each([
    ['America/Los_Angeles', '2026-03-31T23:30', '2026-03-31T23:45'],
    ['Asia/Kolkata', '2026-04-01T12:00', '2026-04-01T12:15'],
    ['Pacific/Auckland', '2026-04-01T19:30', '2026-04-01T19:45'],
  ])('in %s shows an instant as %s, and sends what it then is', async (zone, text, later) => {
    await inZone(zone);
    const { approval, form, control } = formOf('due', instant, '2026-04-01T06:30:00.000Z');
    expect(control!.value).toBe(text);
    expect(editedArguments(approval, form, 'en').edited).toEqual({ due: '2026-04-01T06:30:00.000Z' });
    control!.value = later;
    expect(editedArguments(approval, form, 'en').edited).toEqual({ due: '2026-04-01T06:45:00.000Z' });
    await inZone('');
  });

  it('names the hours that cannot be read, and leaves them as they were', () => {
    const { approval, form, control } = formOf('actual_hours', { type: 'number' }, 2);
    control!.value = 'four';
    expect(editedArguments(approval, form, 'en')).toEqual({
      edited: { actual_hours: 2 },
      unread: ['actual_hours'],
    });
  });
});

describe('a proposal in words', () => {
  it.each<[field: string, value: unknown, text: string]>([
    ['title', null, 'none'],
    ['title', undefined, 'none'],
    ['title', '', 'none'],
    ['title', 'open', 'open'],
    ['status', 'on_hold', 'On hold'],
    ['priority', 'high', 'High'],
    ['work_type', 'preventive', 'Preventive'],
    ['status', 'toString', 'toString'],
    ['done', true, 'yes'],
    ['done', false, 'no'],
    ['hours', 0, '0'],
    ['hours', 1234.567, '1,234.57'],
    ['parts', [1, 2], '[1,2]'],
    ['due', '2026-04-02', 'Apr 2, 2026'],
    ['due', '2026-13-45', '2026-13-45'],
    ['title', 'See 2026-04-02', 'See 2026-04-02'],
  ])('%s %j is “%s”', (field, value, text) => {
    expect(valueText(field, value, words)).toBe(text);
  });

  it.each([
    ['en', 'hold_work_order', true, 'Put work order 17 on hold'],
    ['en-GB', 'hold_work_order', true, 'Put work order 17 on hold'],
    ['de', 'hold_work_order', true, 'Put a work order on hold: WO 17 · Replace mechanical seal on P-101A'],
    ['de', 'hold_work_order', false, 'Put a work order on hold'],
    ['de', 'toString', true, 'Put work order 17 on hold'],
  ] as const)('in the language %s, %s (with its record: %s) is “%s”', (tag, tool, hasTarget, title) => {
    const approval = proposal({ tool, ...(hasTarget ? {} : { target: null }) });
    expect(titleOf(approval, { ...words, tag })).toBe(title);
  });
});
