import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What the proxy does with what the database answers, and with new connections. */
type Mode = 'pass' | 'silent' | 'forget-listeners' | 'lose-commits' | 'refuse';

export interface FaultProxy {
  url: string;
  /**
   * `silent`: no answer arrives, and no connection breaks. `forget-listeners`: the same, on connections that
   * listen for notifications. `lose-commits`: a connection breaks before it tells
   * that a transaction was committed. `refuse`: PostgreSQL has no slot for new connections.
   */
  mode: Mode;
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
      client.once('data', () => client.end(tooManyConnections));
      client.on('error', () => {});
      return;
    }
    let listens = false;
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
    dropsRole: false,
    cut,
    close: () => {
      cut();
      server.close();
    },
  };
  return proxy;
}

/** The start-up message: its length, the version of the protocol, and names with values, each ended by a zero. */
function withoutRole(message: Buffer): Buffer {
  const body = message.subarray(4).toString('latin1').replace('role\0chatterfix_app\0', '');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length + 4);
  return Buffer.concat([length, Buffer.from(body, 'latin1')]);
}

const fields = Buffer.from('SFATAL\0VFATAL\0C53300\0Msorry, too many clients already\0\0');
const tooManyConnections = Buffer.concat([
  Buffer.from('E'),
  Buffer.from([0, 0, 0, fields.length + 4]),
  fields,
]);
