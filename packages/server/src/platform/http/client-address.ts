import { LRUCache } from 'lru-cache';
import { inRanges, normalAddress } from '../limits/network.ts';

/**
 * Finds the client's address. A proxy appends the address that called it to X-Forwarded-For, so the header is
 * read from its right end: the first address that is not one of our own proxies is the client. Anything to
 * the left of it could be invented by the client.
 */
export function createClientAddress(
  trustedProxies: readonly string[],
): (socketAddress: string | undefined, forwardedFor: string | undefined) => string | null {
  const trusted = inRanges(trustedProxies);
  const known = new LRUCache<string, { socket: string | null; proxy: boolean }>({ max: 5_000 });
  return (socketAddress = '', forwardedFor) => {
    let peer = known.get(socketAddress);
    if (!peer) {
      const socket = normalAddress(socketAddress) ?? null;
      known.set(socketAddress, (peer = { socket, proxy: socket !== null && trusted(socket) }));
    }
    return peer.proxy && forwardedFor !== undefined
      ? callerOf(peer.socket, forwardedFor, trusted)
      : peer.socket;
  };
}

const MOST_HOPS = 20;

function callerOf(
  peer: string | null,
  forwardedFor: string,
  trusted: (address: string) => boolean,
): string | null {
  let caller = peer;
  for (const hop of forwardedFor.split(',').slice(-MOST_HOPS).toReversed()) {
    const address = normalAddress(withoutPort(hop.trim()));
    // “unknown” or invalid: nothing to its left can be trusted either.
    if (address === undefined) return caller;
    caller = address;
    if (!trusted(address)) return caller;
  }
  return caller;
}

/** Removes the port, which some proxies write: `192.0.2.1:443`, `[2001:db8::1]:443`. */
function withoutPort(hop: string): string {
  return /^\[([^\]]+)\](:\d+)?$/.exec(hop)?.[1] ?? /^((?:\d{1,3}\.){3}\d{1,3}):\d+$/.exec(hop)?.[1] ?? hop;
}
