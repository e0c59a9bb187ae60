import { describe, expect, it } from 'vitest';
import { inRanges, networkOf, normalAddress } from './network.ts';

describe('addresses', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1', '192.0.2.1'],
    ['::FFFF:C000:201', '192.0.2.1', '192.0.2.1'],
    ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2:ffff::', '2001:db8:1:2:ffff::', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80::1', 'fe80::/64'],
    ['1', undefined, 'unknown'],
    ['127.1', undefined, 'unknown'],
    ['0x7f000001', undefined, 'unknown'],
    ['1.2.3.256', undefined, 'unknown'],
    ['1.2.3.4.5', undefined, 'unknown'],
    ['x:y', undefined, 'unknown'],
    ['', undefined, 'unknown'],
  ])('%s is %s, and counts as %s', (text, normal, network) => {
    expect(normalAddress(text)).toBe(normal);
    expect(networkOf(text)).toBe(network);
    expect(networkOf(text)).toBe(network); // from memory
  });

  it('that are missing count as one caller', () => {
    expect(networkOf(null)).toBe('unknown');
  });
});

describe('ranges', () => {
  const isInside = inRanges(['10.0.0.0/8', '192.0.2.7', '2001:db8::/32', '::1']);
  it.each([
    ['10.255.255.255', true],
    ['11.0.0.0', false],
    ['192.0.2.7', true],
    ['192.0.2.6', false],
    ['::ffff:10.1.2.3', true],
    ['2001:db8:ffff::1', true],
    ['2001:db9::', false],
    ['::1', true],
    ['::2', false],
    ['localhost', false],
  ])('hold %s: %s', (address, expected) => {
    expect(isInside(address)).toBe(expected);
  });

  it('that are empty hold nothing', () => {
    expect(inRanges([])('10.0.0.1')).toBe(false);
  });

  it.each(['10.0.0.0/33', '10.0.0', 'plant', '', 'x/8'])('%j is refused', (range) => {
    expect(() => inRanges(['10.0.0.0/8', range])).toThrow(
      `“${range}” is neither an address nor a range such as 10.0.0.0/8`,
    );
  });
});
