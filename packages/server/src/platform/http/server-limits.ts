import type { Server, ServerOptions } from 'node:http';
import type { Socket } from 'node:net';
import { networkOf } from '../limits/network.ts';
import { Places } from '../limits/places.ts';

/** Limits of a connection. Node enforces most of them, this file the others. */
export interface ServerLimits {
  /** Seconds in which the headers of a request must arrive. */
  headersSeconds: number;
  /** Seconds in which a whole request must arrive: enough for a body of 1 MiB at 140 kbit/s. */
  requestSeconds: number;
  /**
   * Seconds for which an idle connection stays open. Longer than the usual 60 s of proxies, so that the proxy
   * closes it first.
   */
  idleSeconds: number;
  /** Seconds after which a connection is closed if the client reads nothing of the answer. */
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

/**
 * Applies the limits that are set on a running server. Connections of our own proxies are not counted,
 * because they carry everybody's requests.
 */
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
  const open = new Places(most);
  server.prependListener('connection', (socket: Socket) => {
    const address = socket.remoteAddress;
    if (address === undefined) return void socket.destroy(); // already closed
    if (isProxy(address)) return;
    const leave = open.take(networkOf(address));
    if (!leave) return void socket.destroy();
    socket.once('close', leave);
  });
}

/**
 * Node emits `timeout` if a connection is idle, and again when it is idle after the next byte. It is closed
 * only if data waits to be read; otherwise the answer is still being prepared.
 */
function endStalledReaders(server: Server, stalledMs: number): void {
  server.timeout = stalledMs;
  server.prependListener('request', (_request, response) => {
    response.on('timeout', (socket: Socket) => {
      if (response.writableLength > 0 || socket.writableLength > 0) socket.destroy();
    });
  });
}
