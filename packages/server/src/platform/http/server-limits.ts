import type { Server, ServerOptions } from 'node:http';
import type { Socket } from 'node:net';
import { networkOf } from '../limits/network.ts';

/** What a connection may take of the server. Node keeps most of it; we keep the rest. */
export interface ServerLimits {
  /** Until a connection has sent its request's headers, and between the checks of that. */
  headersSeconds: number;
  /** Until a request has arrived whole: a body of 1 MiB at 140 kbit/s. */
  requestSeconds: number;
  /** A connection kept open between requests. Longer than proxies keep theirs (60 s), so that it is not us who hangs up as they send. */
  idleSeconds: number;
  /** A reader who takes nothing of what waits for him. */
  stalledSeconds: number;
  headerBytes: number;
  requestsPerConnection: number;
  connections: number;
  connectionsPerAddress: number;
}

export const defaultServerLimits: ServerLimits = {
  headersSeconds: 10,
  requestSeconds: 60,
  idleSeconds: 65,
  stalledSeconds: 60,
  headerBytes: 16 * 1024,
  requestsPerConnection: 10_000,
  connections: 5_000,
  connectionsPerAddress: 500,
};

export function serverOptions(limits: ServerLimits): ServerOptions {
  return {
    headersTimeout: limits.headersSeconds * 1000,
    requestTimeout: limits.requestSeconds * 1000,
    keepAliveTimeout: limits.idleSeconds * 1000,
    maxHeaderSize: limits.headerBytes,
    connectionsCheckingInterval: Math.min(limits.headersSeconds, 2) * 500,
  };
}

/** Keeps the limits that are set on a server itself. Connections of our own proxies are not counted: they carry everybody's. */
export function limitServer(
  server: Server,
  limits: ServerLimits,
  isProxy: (address: string) => boolean,
): void {
  if (Number.isFinite(limits.connections)) server.maxConnections = limits.connections;
  server.maxRequestsPerSocket = limits.requestsPerConnection;
  limitPerAddress(server, limits.connectionsPerAddress, isProxy);
  endStalledReaders(server, limits.stalledSeconds * 1000);
}

function limitPerAddress(server: Server, most: number, isProxy: (address: string) => boolean): void {
  const open = new Map<string, number>();
  server.prependListener('connection', (socket: Socket) => {
    const address = socket.remoteAddress;
    if (address === undefined) return void socket.destroy(); // gone already
    if (isProxy(address)) return;
    const network = networkOf(address);
    const count = (open.get(network) ?? 0) + 1;
    if (count > most) return void socket.destroy();
    open.set(network, count);
    socket.once('close', () => {
      const left = (open.get(network) ?? 1) - 1;
      if (left > 0) open.set(network, left);
      else open.delete(network);
    });
  });
}

/** Node notices when nothing moves on a connection. It is the reader's fault where something waits to be read, and ours where we still work on the answer. */
function endStalledReaders(server: Server, stalledMs: number): void {
  server.timeout = stalledMs;
  server.prependListener('request', (_request, response) => {
    response.on('timeout', (socket: Socket) => {
      if (response.writableLength > 0 || socket.writableLength > 0) socket.destroy();
      else socket.setTimeout(stalledMs);
    });
  });
}
