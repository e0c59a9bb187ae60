import { expect, it } from 'vitest';
import { defaultLimits } from './policies.ts';

it('the limits that operators rely on do not change unnoticed', () => {
  const minute = 60,
    day = 86_400;
  expect(Object.entries(defaultLimits).map(([name, { quota, seconds }]) => [name, quota, seconds])).toEqual([
    ['address', 6_000, minute],
    ['stranger', 1_200, minute],
    ['user', 600, minute],
    ['key', 3_000, minute],
    ['sign_in', 60, minute],
    ['account', 20, 300],
    ['second_factor', 30, day],
    ['mint', 600, minute],
    ['chat', 30, minute],
    ['chat_address', 300, minute],
    ['chat_key', 5_000, day],
    ['writes', 1_000_000, day],
    ['report', 10, minute],
    ['report_address', 200, day],
    ['report_key', 500, day],
  ]);
});
