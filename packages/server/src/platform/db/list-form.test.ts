import { describe, expect, it } from 'vitest';
import { formOf } from './list-form.ts';

const form = (input: Record<string, unknown>) => formOf(input).form;

describe('the form of a list', () => {
  it('does not depend on the values', () => {
    expect(form({ status: ['open'], asset_id: 1 })).toBe(form({ status: ['completed'], asset_id: 2 }));
  });

  it.each([
    ['another field', { asset_id: 1 }, { assigned_to: 1 }],
    ['another number of values', { status: ['open'] }, { status: ['open', 'completed'] }],
    ['the other way of a boolean', { overdue: true }, { overdue: false }],
    ['a field more', { overdue: true }, { overdue: true, asset_id: 1 }],
  ])('differs with %s', (_what, one, other) => {
    expect(form(one)).not.toBe(form(other));
  });

  it('ignores a field that is not given', () => {
    expect(form({ asset_id: undefined, status: ['open'] })).toBe(form({ status: ['open'] }));
  });

  it('gives the values of its placeholders by their names', () => {
    expect(formOf({ status: ['open', 'on_hold'], asset_id: 5, overdue: true }).values).toEqual({
      'status.0': 'open',
      'status.1': 'on_hold',
      asset_id: 5,
    });
  });
});
