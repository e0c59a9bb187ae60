import type { Connection } from '../platform/db/pglite/connection.ts';
import { commandComplete, readyForQuery, readUnits } from '../platform/db/pglite/messages.ts';
import { Session, type SessionOptions } from '../platform/db/pglite/session.ts';
import type { FromWorker, ToWorker } from '../platform/db/pglite/worker-messages.ts';

/** A session over a thread of the test's own, which answers a batch only when the test says so. */
export async function openOverStub(options: Partial<SessionOptions> = {}) {
  const batches: string[][] = [];
  const interrupted: number[] = [];
  const seen = { starts: 0, keepsProcess: undefined as boolean | undefined };
  let say: (message: FromWorker) => void = () => {};
  const session = new Session({
    start: (onMessage) => {
      say = onMessage;
      seen.starts++;
      return Promise.resolve({
        post: (message: ToWorker) => {
          if (message.kind === 'close') onMessage({ kind: 'closed' });
          else batches.push(textsOf(message.bytes));
        },
        interrupt: (unit) => {
          interrupted.push(unit);
          return Promise.resolve(true);
        },
        keepProcess: (keep) => {
          seen.keepsProcess = keep;
        },
        terminate: () => Promise.resolve(0),
      });
    },
    grace: 1_000,
    durable: true,
    ...options,
  });
  await session.open();
  return {
    session,
    /** What each batch says that the thread was given: SQL, or what is done with a prepared statement. */
    batches,
    /** The units that were asked to stop. */
    interrupted,
    seen,
    say: async (message: FromWorker) => {
      say(message);
      await settled();
    },
    /** Answers the oldest batch, whose units end with these states of the transaction. */
    answer: async (statuses: string, notifications: Uint8Array[] = []) => {
      const bytes = Buffer.concat(
        [...statuses].map((status) =>
          Buffer.concat([
            commandComplete('DONE'),
            ...(status === '-' ? [] : [readyForQuery(status as 'I' | 'T' | 'E')]),
          ]),
        ),
      );
      say({ kind: 'done', bytes: Uint8Array.from(bytes), statuses, notifications });
      await settled();
    },
  };
}

/** Lets everything happen that waits for no time to pass. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate);
}

function textsOf(bytes: Uint8Array): string[] {
  return readUnits(Buffer.from(bytes)).units.flatMap(({ messages }) =>
    messages.length === 0
      ? ['sync']
      : messages.map((message) => {
          if (message.kind === 'query') return message.text;
          if (message.kind === 'parse') return `parse ${message.name}: ${message.text}`;
          return `${message.kind} ${message.statement}`;
        }),
  );
}

/** A message of a client, whose type is a letter. */
export function clientMessage(type: string, ...parts: readonly (string | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  return Buffer.concat([Buffer.from(type), sized(body)]);
}
export const parse = (name: string, text: string) => clientMessage('P', `${name}\0${text}\0\0\0`);
export const bind = (name: string) => clientMessage('B', `\0${name}\0`, Buffer.alloc(6));
export const flush = () => clientMessage('H');

/** A start-up message with settings. */
export function startup(settings: Readonly<Record<string, string>>): Buffer {
  const pairs = Object.entries(settings).map(([name, value]) => `${name}\0${value}\0`);
  return sized(Buffer.concat([Buffer.from([0, 3, 0, 0]), Buffer.from(`${pairs.join('')}\0`)]));
}

function sized(body: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length + 4);
  return Buffer.concat([size, body]);
}

/** What a connection sends to its client. */
export function receivedBy(connection: Connection): () => string {
  let received = '';
  connection.on('data', (bytes: Buffer) => (received += bytes.toString('latin1')));
  return () => received;
}

/** Connects a client with a role. */
export function connect(session: Session, role: string): { connection: Connection; received: () => string } {
  const connection = session.connect();
  const received = receivedBy(connection);
  connection.write(startup({ role }));
  return { connection, received };
}
