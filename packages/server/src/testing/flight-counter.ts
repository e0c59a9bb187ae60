import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * How long the client must have been silent before it has the answers: longer than it takes to send what does
 * not wait for them.
 */
const SILENCE_MS = 30;

/**
 * A proxy before PostgreSQL that counts flights: bursts of messages after which the client waits for an
 * answer. It holds answers back until the client has nothing more to send without them, so the count does not
 * depend on how fast either side is.
 */
export async function countFlights(
  databaseUrl: string,
): Promise<{ url: string; flightsOf: (work: () => Promise<unknown>) => Promise<number>; close: () => void }> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let flights = 0;
  const proxy = createServer((client) => {
    const database = connect(Number(target.port || 5432), target.hostname);
    const answers: Buffer[] = [];
    let lastSent = 0;
    let asked = false;
    let waiting: NodeJS.Timeout | undefined;
    const deliver = () => {
      const left = lastSent + SILENCE_MS - performance.now();
      if (left > 0) {
        waiting = setTimeout(deliver, left);
        return;
      }
      waiting = undefined;
      if (asked) flights++; // or it is the rest of the answers to the same flight
      asked = false;
      client.write(Buffer.concat(answers.splice(0)));
    };
    client.on('data', (data) => {
      lastSent = performance.now();
      asked = true;
      database.write(data);
    });
    database.on('data', (data: Buffer) => {
      answers.push(data);
      waiting ??= setTimeout(deliver, SILENCE_MS);
    });
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(one);
      one.setNoDelay(true);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        clearTimeout(waiting);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((proxy.address() as AddressInfo).port);
  return {
    url: url.href,
    flightsOf: async (work) => {
      const before = flights;
      await work();
      return flights - before;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      proxy.close();
    },
  };
}
