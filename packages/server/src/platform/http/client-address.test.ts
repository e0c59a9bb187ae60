import { expect, it } from 'vitest';
import { createClientAddress } from './client-address.ts';

const addressOf = createClientAddress(['10.0.0.0/8', '::1']);

it.each([
  ['192.0.2.1', undefined, '192.0.2.1'],
  ['::ffff:192.0.2.1', undefined, '192.0.2.1'],
  [undefined, undefined, null],
  ['not an address', '203.0.113.7', null],
  // Only a proxy is believed.
  ['192.0.2.1', '203.0.113.7', '192.0.2.1'],
  ['10.0.0.1', undefined, '10.0.0.1'],
  ['10.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['::1', '203.0.113.7', '203.0.113.7'],
  ['::ffff:10.0.0.1', '203.0.113.7', '203.0.113.7'],
  // The last address that is not a proxy's is the caller; what is left of it, the caller may have written.
  ['10.0.0.1', '198.51.100.1, 203.0.113.7', '203.0.113.7'],
  ['10.0.0.1', '198.51.100.1, 203.0.113.7, 10.0.0.2', '203.0.113.7'],
  ['10.0.0.1', '10.0.0.3, 10.0.0.2', '10.0.0.3'],
  ['10.0.0.1', '203.0.113.7, unknown', '10.0.0.1'],
  ['10.0.0.1', '203.0.113.7, unknown, 10.0.0.2', '10.0.0.2'],
  ['10.0.0.1', '', '10.0.0.1'],
  ['10.0.0.1', '203.0.113.7:4711', '203.0.113.7'],
  ['10.0.0.1', '[2001:db8::7]:443', '2001:db8::7'],
  ['10.0.0.1', '[2001:db8::7]', '2001:db8::7'],
  ['10.0.0.1', '2001:DB8::7', '2001:db8::7'],
  ['10.0.0.1', `198.51.100.1, ${'10.0.0.2, '.repeat(18)}10.0.0.3`, '198.51.100.1'],
  ['10.0.0.1', `198.51.100.1, ${'10.0.0.2, '.repeat(19)}10.0.0.3`, '10.0.0.2'],
])('a request from %s with X-Forwarded-For %s is from %s', (socket, forwarded, expected) => {
  expect(addressOf(socket, forwarded)).toBe(expected);
  expect(addressOf(socket, forwarded)).toBe(expected); // from memory
});
