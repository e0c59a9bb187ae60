import { describe, expect, it } from 'vitest';
import {
  explainDatabaseError,
  hasDependents,
  isConflict,
  isDamaged,
  isDiskFull,
  isLost,
  isOrphaned,
  isReadOnly,
  UnknownOutcome,
} from './failures.ts';

const failure = (facts: object) => Object.assign(new Error('as the database says it'), facts);
const inBody = (field: string, rule: string) => ({ errors: [{ field: `body.${field}`, rule }] });

describe('an error of the database', () => {
  it.each([
    ['work_orders_external_ref_key', inBody('external_ref', 'is taken by another work order')],
    ['assets_asset_tag_key', inBody('asset_tag', 'is taken by another asset')],
    ['users_username_key', inBody('username', 'is taken by another user')],
    ['identity_providers_name_key', inBody('name', 'is taken by another identity provider')],
    ['tenants_slug_unique', inBody('tenant', 'is taken by another tenant')],
    ['parts_part_number_key', inBody('part_number', 'is taken by another part')],
  ])('that breaks %s names the field', (name, expected) => {
    for (const facts of [{ constraint: name }, { constraint_name: name }])
      expect(explainDatabaseError(failure({ code: '23505', ...facts }))).toMatchObject({
        code: 'conflict',
        ...expected,
      });
    expect(explainDatabaseError(failure({ code: '23503', constraint: name }))).toBeUndefined();
  });

  it.each([
    ['23503', 'work_orders_asset_fkey', inBody('asset_id', 'must be the id of an existing asset')],
    ['23503', 'assets_parent_fkey', inBody('parent_id', 'must be the id of an existing asset')],
    [
      '23514',
      'parts_levels_check',
      inBody('min_stock_level', 'must be at most max_stock_level (100 unless given)'),
    ],
  ])('%s of %s is an input that is not valid', (code, constraint, expected) => {
    expect(explainDatabaseError(failure({ code, constraint }))).toMatchObject({
      code: 'invalid_input',
      ...expected,
    });
  });

  it('of a table that is full names the table', () => {
    expect(explainDatabaseError(failure({ code: '23514', constraint: 'assets_bound' }))).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('as many rows of assets as') as string,
    });
  });

  it.each([
    [failure({ code: 'CONNECTION_LOST' }), 5, /went away/],
    [new UnknownOutcome(failure({ code: 'CONNECTION_LOST' })), 5, /may have been made or not/],
    [failure({ code: '40001' }), 1, /Another change holds/],
    [failure({ code: '40P01' }), 1, /Another change holds/],
    [failure({ code: '55P03' }), 1, /Another change holds/],
    [failure({ code: '0A000', routine: 'RevalidateCachedQuery' }), 1, /Another change holds/],
    [failure({ code: '57014' }), 5, /took too long/],
    [failure({ code: '25006' }), 5, /can only be read/],
    [failure({ code: '53100' }), 30, /no room left/],
    [failure({ code: '53200' }), 5, /no memory left/],
    ...[
      '08006',
      '57P01',
      '53300',
      '58030',
      '25P03',
      '25P04',
      'ECONNREFUSED',
      'ENOTFOUND',
      'CONNECTION_CLOSED',
      'CONNECT_TIMEOUT',
      'NO_CONNECTION',
      'NO_FREE_CONNECTION',
      'UNSAFE_CONNECTION',
    ].map((code): [Error, number, RegExp] => [failure({ code }), 5, /does not answer/]),
    ...['42P01', '42501', '42704', '42883', '3F000', 'XX001', 'XX002'].map(
      (code): [Error, number, RegExp] => [failure({ code }), 30, /not as the server left it/],
    ),
  ])('%o is one to try again after %i s', (error, retryAfter, words) => {
    expect(explainDatabaseError(error)).toMatchObject({
      code: 'database_unavailable',
      retryAfter,
      message: expect.stringMatching(words) as string,
    });
  });

  it.each([
    failure({ code: 'XX000' }),
    failure({ code: '22012' }),
    failure({ code: 53300 }),
    failure({ code: '23505', constraint: 'another_key' }),
    failure({ code: '23503', constraint: 'another_fkey' }),
    failure({ code: '23505', constraint: 'work_orders_asset_fkey' }),
    failure({ code: '23505', constraint: 'parts_levels_check' }),
    failure({ code: '23514', constraint: 'another_check' }),
    failure({ code: '23505', constraint: 'assets_bound' }),
    failure({}),
    'x',
  ])('%o is a defect', (error) => {
    expect(explainDatabaseError(error)).toBeUndefined();
    expect(isDamaged(error)).toBe(false);
  });

  it.each([
    [isDamaged, '42P01'],
    [hasDependents, '23503'],
    [isOrphaned, '23503'],
    [isConflict, '40001'],
    [isReadOnly, '25006'],
    [isDiskFull, '53100'],
    [isLost, 'CONNECTION_LOST'],
  ])('is %o if its code is %s, and is an error at all', (is, code) => {
    expect(is(failure({ code }))).toBe(true);
    expect(is(failure({ code: '23505' }))).toBe(false);
    expect(is({ code })).toBe(false);
  });

  it('of a commit without an answer keeps what happened', () => {
    const cause = failure({ code: 'CONNECTION_LOST' });
    expect(new UnknownOutcome(cause).cause).toBe(cause);
  });
});
