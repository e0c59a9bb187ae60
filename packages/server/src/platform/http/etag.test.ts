import { users } from '@chatterfix/sdk/contract';
import { describe, expect, it } from 'vitest';
import { etagOf, versionsIn } from './etag.ts';

describe('If-Match', () => {
  it.each<[string | undefined, number[] | undefined]>([
    [undefined, undefined],
    ['*', undefined],
    [' * ', undefined],
    ['"3"', [3]],
    ['"3", "4"', [3, 4]],
    ['"3", "x"', [3]],
    ['"100"', [100]],
    ['"99","100" , "999999999"', [99, 100, 999_999_999]],
    ['W/"3"', []],
    ['3', []],
    ['""', []],
    ['', []],
    ['"1234567890"', []],
  ])('%j allows the versions %j', (header, versions) => {
    expect(versionsIn(header)).toEqual(versions);
  });
});

it('an ETag is the version of the resource', () => {
  expect(etagOf({ ...users.update, versionAt: ['version'] }, { version: 7 })).toBe('"7"');
  expect(etagOf({ ...users.update, versionAt: ['order', 'version'] }, { order: { version: 8 } })).toBe('"8"');
  expect(etagOf(users.list, { users: [] })).toBeUndefined();
});
