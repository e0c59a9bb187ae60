import { describe, expect, it } from 'vitest';
import { pause } from '../../../testing/until.ts';
import type { Connection } from './connection.ts';
import { commandComplete, query, readyForQuery, readUnits } from './messages.ts';
import { Session } from './session.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** A session over a thread of the test's own, which answers a batch only when the test says so. */
async function openOverStub() {
  const batches: string[][] = [];
  let say: (message: FromWorker) => void = () => {};
  const session = new Session({
    start: (onMessage) => {
      say = onMessage;
      return Promise.resolve({
        post: (message: ToWorker) => {
          if (message.kind === 'close') onMessage({ kind: 'closed' });
          else batches.push(textsOf(message.bytes));
        },
        interrupt: () => Promise.resolve(true),
        keepProcess: () => {},
        terminate: () => Promise.resolve(0),
      });
    },
    grace: 1_000,
    durable: true,
  });
  await session.open();
  return {
    session,
    /** The SQL of each batch that the thread was given. */
    batches,
    /** Answers the oldest batch, whose units end with these states of the transaction. */
    answer: async (statuses: string) => {
      const bytes = Buffer.concat(
        [...statuses].map((status) =>
          Buffer.concat([commandComplete('DONE'), readyForQuery(status as 'I' | 'T' | 'E')]),
        ),
      );
      say({ kind: 'done', bytes: Uint8Array.from(bytes), statuses, notifications: [] });
      await pause(5);
    },
  };
}

function textsOf(bytes: Uint8Array): string[] {
  return readUnits(Buffer.from(bytes)).units.flatMap(({ messages }) =>
    messages.flatMap((message) => (message.kind === 'query' ? [message.text] : [])),
  );
}

/** A start-up message with one setting. */
function startup(setting: string, value: string): Buffer {
  const body = Buffer.from(`\0\x03\0\0${setting}\0${value}\0\0`, 'latin1');
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length + 4);
  return Buffer.concat([size, body]);
}

function connect(session: Session, role: string): { connection: Connection; received: () => string } {
  const connection = session.connect();
  let received = '';
  connection.on('data', (bytes: Buffer) => (received += bytes.toString('latin1')));
  connection.write(startup('role', role));
  return { connection, received: () => received };
}

describe('a session of the embedded database', () => {
  it('stays with a connection that asks for more while its settings are made', async () => {
    const { session, batches, answer } = await openOverStub();
    const first = connect(session, 'first');
    await answer('I'); // the settings of the first
    const second = connect(session, 'second');
    await answer('I');
    batches.length = 0;

    first.connection.write(query('begin'));
    first.connection.write(query('insert')); // comes while the session takes the first one's role again
    expect(batches).toEqual([[expect.stringContaining('first')]]);
    second.connection.write(query('select'));
    await answer('I');
    expect(batches.slice(1)).toEqual([['begin', 'insert']]);
    await answer('TT');
    expect(batches).toHaveLength(2); // the transaction is open: the second waits

    first.connection.write(query('commit'));
    await answer('I');
    expect(batches.slice(2)).toEqual([['commit'], [expect.stringContaining('second')]]);
    await answer('I');
    expect(batches.at(-1)).toEqual(['select']);
  });

  it('answers a statement that the thread has not ended when it closes', async () => {
    const { session, answer } = await openOverStub();
    const first = connect(session, 'first');
    await answer('I');
    first.connection.write(query('select'));
    await session.close();
    await pause(5);
    expect(first.received()).toContain('57P02');
  });

  it('answers everything that waits when it closes', async () => {
    const { session } = await openOverStub();
    const first = connect(session, 'first');
    const second = connect(session, 'second');
    await session.close();
    await pause(5);
    expect(first.received()).toContain('57P03');
    expect(second.received()).toContain('57P03');
  });
});
