import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';

const networks = new LRUCache<string, string>({ max: 5_000 });

/**
 * The usual notation of an address: IPv4 within IPv6 as IPv4, without a zone. Undefined if the text is not an
 * address.
 */
export function normalAddress(text: string): string | undefined {
  return parsed(text)?.toString();
}

/**
 * What limits count as one caller: an IPv4 address, or the /64 network of an IPv6 address, because one
 * subscriber has all of it.
 */
export function networkOf(address: string | null): string {
  if (address === null) return 'unknown';
  const known = networks.get(address);
  if (known !== undefined) return known;
  const network = computedNetwork(address);
  networks.set(address, network);
  return network;
}

function computedNetwork(address: string): string {
  const ip = parsed(address);
  if (ip instanceof ipaddr.IPv6)
    return `${new ipaddr.IPv6([...ip.parts.slice(0, 4), 0, 0, 0, 0]).toString()}/64`;
  return ip?.toString() ?? 'unknown';
}

/**
 * Makes the check whether an address is in one of the ranges (addresses or CIDRs). Throws if a range is not
 * valid.
 */
export function inRanges(ranges: readonly string[]): (address: string) => boolean {
  const parsedRanges = ranges.map(rangeOf);
  return (address) => {
    const ip = parsed(address);
    return (
      ip !== undefined &&
      parsedRanges.some(([base, bits]) => ip.kind() === base.kind() && ip.match(base, bits))
    );
  };
}

type Address = ipaddr.IPv4 | ipaddr.IPv6;

function rangeOf(text: string): [Address, number] {
  if (!text.includes('/')) {
    const ip = parsed(text);
    if (!ip) throw new Error(`“${text}” is neither an address nor a range such as 10.0.0.0/8`);
    return [ip, ip.kind() === 'ipv4' ? 32 : 128];
  }
  try {
    return ipaddr.parseCIDR(text);
  } catch {
    throw new Error(`“${text}” is neither an address nor a range such as 10.0.0.0/8`);
  }
}

function parsed(text: string): Address | undefined {
  const [bare = ''] = text.split('%'); // a zone is meaningful only on one machine
  // Such as 1, 0x7f000001 or 127.1.
  if (!/^(\d{1,3}\.){3}\d{1,3}$/.test(bare) && !bare.includes(':')) return undefined;
  return ipaddr.isValid(bare) ? ipaddr.process(bare) : undefined;
}
