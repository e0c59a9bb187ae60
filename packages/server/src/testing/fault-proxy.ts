import { randomBytes, randomInt } from 'node:crypto';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { pause } from './until.ts';

/** What the proxy does with what the database answers, and with new connections. */
type Mode = 'pass' | 'silent' | 'forget-listeners' | 'lose-commits' | 'refuse' | 'nonsense' | 'half' | 'drip';

export interface FaultProxy {
  url: string;
  /**
   * `silent`: no answer arrives, and no connection breaks. `forget-listeners`: the same, on connections that
   * listen for notifications. `lose-commits`: a connection breaks before it tells that a transaction was
   * committed. `refuse`: PostgreSQL refuses new connections, for the reason of `refusal`. `nonsense`: bytes that
   * are no messages come in place of each answer. `half`: a connection breaks within an answer. `drip`: the bytes
   * of answers come one by one.
   */
  mode: Mode;
  /** An error code of PostgreSQL. */
  refusal: string;
  /** Whether new sessions lose the start-up parameter `role`, as in a pooler that ignores it. */
  dropsRole: boolean;
  /** Breaks all connections. */
  cut: () => void;
  close: () => void;
}

/** A proxy before PostgreSQL that shows what networks and poolers do. */
export async function startFaultProxy(databaseUrl: string): Promise<FaultProxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    if (proxy.mode === 'refuse') {
      client.once('data', () => client.end(refusal(proxy.refusal)));
      client.on('error', () => {});
      return;
    }
    let listens = false;
    let dripped = Promise.resolve();
    const database = connect(Number(target.port || 5432), target.hostname);
    client.once('data', (start: Buffer) => {
      database.write(proxy.dropsRole ? withoutRole(start) : start);
      client.on('data', (data) => {
        listens ||= data.includes('listen "');
        database.write(data);
      });
    });
    database.on('data', (data) => {
      if (proxy.mode === 'lose-commits' && data.includes('COMMIT\0')) client.destroy();
      else if (proxy.mode === 'half') client.end(data.subarray(0, data.length / 2));
      else if (proxy.mode === 'nonsense') client.write(nonsenseFor(data));
      else if (proxy.mode === 'drip') dripped = dripped.then(() => drip(client, data));
      else if (proxy.mode !== 'silent' && !(proxy.mode === 'forget-listeners' && listens)) client.write(data);
    });
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(one);
      one.setNoDelay(true);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const proxy: FaultProxy = {
    url: url.href,
    mode: 'pass',
    refusal: '53300',
    dropsRole: false,
    cut,
    close: () => {
      cut();
      server.close();
    },
  };
  return proxy;
}

/** As long as the answer, and different each time: its messages begin as they should, or do not. */
function nonsenseFor(answer: Buffer): Buffer {
  const bytes = randomBytes(answer.length);
  if (randomInt(2) === 0) answer.copy(bytes, 0, 0, Math.min(answer.length, 5));
  return bytes;
}

async function drip(client: Socket, data: Buffer): Promise<void> {
  for (const byte of data) {
    client.write(Buffer.of(byte));
    await pause(1);
  }
}

/** The start-up message: its length, the version of the protocol, and names with values, each ended by a zero. */
function withoutRole(message: Buffer): Buffer {
  const body = message.subarray(4).toString('latin1').replace('role\0chatterfix_app\0', '');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length + 4);
  return Buffer.concat([length, Buffer.from(body, 'latin1')]);
}

/** An error message with this code, after which the server closes the connection. */
function refusal(code: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0Mrefused by a test\0\0`);
  return Buffer.concat([Buffer.from('E'), Buffer.from([0, 0, 0, fields.length + 4]), fields]);
}
