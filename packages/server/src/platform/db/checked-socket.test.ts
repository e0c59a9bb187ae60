import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { CheckedSocket } from './checked-socket.ts';

/** A message of PostgreSQL: a letter, the length of what follows including itself, and the content. */
function message(
  letter: string,
  content: Buffer | string = '',
  length = Buffer.byteLength(content) + 4,
): Buffer {
  const header = Buffer.alloc(5);
  header.write(letter, 'latin1');
  header.writeUInt32BE(length, 1);
  return Buffer.concat([header, Buffer.from(content)]);
}
function authentication(type: number, content = ''): Buffer {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(type);
  return message('R', Buffer.concat([number, Buffer.from(content)]));
}
const scram = (rounds: string) => authentication(11, `r=nonce,s=c2FsdA==,i=${rounds}`);
const ready = message('Z', 'I');
const begun = Buffer.concat([authentication(0), ready]);

/** What a socket hands on of these chunks, and why it ends, where it does. */
async function receive(...chunks: Buffer[]): Promise<{ received: Buffer; error: string | undefined }> {
  const server = createServer({ noDelay: true }, (peer) => {
    peer.on('error', () => {});
    void (async () => {
      for (const chunk of chunks) {
        peer.write(chunk);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      peer.end();
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const socket = new CheckedSocket();
  const received: Buffer[] = [];
  let error: string | undefined;
  socket.on('data', (data) => received.push(data as Buffer));
  socket.on('error', ({ message: words }) => {
    error = words;
  });
  socket.connect((server.address() as AddressInfo).port, '127.0.0.1');
  await new Promise((resolve) => socket.once('close', resolve));
  await new Promise((resolve) => server.close(resolve));
  return { received: Buffer.concat(received), error };
}
const refusal = 'What answers at the address of the database is not PostgreSQL.';

describe('a socket to the database', () => {
  const row = message('D', 'x'.repeat(100_000));
  const whole = Buffer.concat([begun, row, message('C', 'SELECT 1\0'), ready]);
  it.each([
    ['at once', [whole]],
    [
      'byte by byte at its beginning',
      [...whole.subarray(0, 30)].map((byte) => Buffer.of(byte)).concat(whole.subarray(30)),
    ],
    [
      'with the header of a row in two chunks',
      [whole.subarray(0, begun.length + 3), whole.subarray(begun.length + 3)],
    ],
    [
      'with a header at the end of a chunk',
      [whole.subarray(0, begun.length + 5), whole.subarray(begun.length + 5)],
    ],
    ['with the end of a row and a header in one chunk', [whole.subarray(0, -20), whole.subarray(-20)]],
  ])('hands on what PostgreSQL sends, %s', async (_, chunks) => {
    const { received, error } = await receive(...chunks);
    expect(error).toBeUndefined();
    expect(received.equals(whole)).toBe(true);
  });

  it.each([
    ['no password', authentication(0)],
    ['a password', authentication(3)],
    ['MD5 with its salt', authentication(5, 'salt')],
    ['SCRAM', authentication(10, 'SCRAM-SHA-256\0\0')],
    ['SCRAM with 999,999 rounds', scram('999999')],
    ['the end of SCRAM', authentication(12, 'v=x')],
    ['the longest message', message('N', 'x'.repeat(65_532))],
  ])('takes %s at the beginning', async (_, first) => {
    const { received, error } = await receive(first, begun);
    expect(error).toBeUndefined();
    expect(received.length).toBe(first.length + begun.length);
  });

  it.each([
    ['another protocol', Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['a message that is too short', message('S', '', 3)],
    ['a message that is too long', message('N', '', 65_537)],
    ['another way to sign in', authentication(7)],
    ['MD5 without its salt', authentication(5)],
    ['MD5 with more than its salt', authentication(5, 'salty')],
    ['an authentication without its kind', message('R', 'xyz')],
    ['SCRAM with a million rounds', scram('1000000')],
    ['SCRAM without rounds', scram('0')],
  ])('refuses %s at the beginning', async (_, first) => {
    const { received, error } = await receive(first, begun);
    expect(error).toBe(refusal);
    expect(received.length).toBe(0);
  });

  it.each([
    ['another protocol', Buffer.from('<html></html>')],
    ['a second authentication', authentication(3)],
    ['a message that is too short', message('D', '', 3)],
    ['a message of more than a gigabyte', message('D', '', 0x4000_0000)],
  ])('refuses %s later, also in two chunks', async (_, bytes) => {
    for (const chunks of [[bytes], [bytes.subarray(0, 2), bytes.subarray(2)]])
      expect((await receive(begun, ...chunks)).error).toBe(refusal);
  });
});
