import { LRUCache } from 'lru-cache';
import { inRanges, normalAddress } from './limits/network.ts';

/**
 * Whose request it is. A proxy appends the address that it was called from to X-Forwarded-For, so the header is read from its right end, and only
 * as far as our own proxies wrote it: the first hop that is not one of them is the caller, whatever stands to its left.
 */
export function createClientAddress(
  trusted_proxies: readonly string[],
): (socket_address: string | undefined, forwarded_for: string | undefined) => string | null {
  const trusted = inRanges(trusted_proxies);
  const known = new LRUCache<string, { socket: string | null; proxy: boolean }>({ max: 5_000 });
  return (socket_address = '', forwarded_for) => {
    let peer = known.get(socket_address);
    if (!peer) {
      const socket = normalAddress(socket_address) ?? null;
      known.set(socket_address, (peer = { socket, proxy: socket !== null && trusted(socket) }));
    }
    return peer.proxy && forwarded_for !== undefined
      ? callerOf(peer.socket, forwarded_for, trusted)
      : peer.socket;
  };
}

const MOST_HOPS = 20;

function callerOf(
  peer: string | null,
  forwarded_for: string,
  trusted: (address: string) => boolean,
): string | null {
  let caller = peer;
  for (const hop of forwarded_for.split(',').slice(-MOST_HOPS).toReversed()) {
    const address = normalAddress(withoutPort(hop.trim()));
    if (address === undefined) return caller; // “unknown”, or nonsense: what is to its left is no better
    caller = address;
    if (!trusted(address)) return caller;
  }
  return caller;
}

/** `192.0.2.1:443` and `[2001:db8::1]:443` as some proxies write them. */
function withoutPort(hop: string): string {
  return /^\[([^\]]+)\](:\d+)?$/.exec(hop)?.[1] ?? /^((?:\d{1,3}\.){3}\d{1,3}):\d+$/.exec(hop)?.[1] ?? hop;
}
