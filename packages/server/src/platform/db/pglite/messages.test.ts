import { expect, it } from 'vitest';
import { bind, clientMessage, flush, parse, startup } from '../../../testing/stub-pglite.ts';
import {
  backendKeyData,
  channelOf,
  closeStatement,
  commandComplete,
  errorResponse,
  failureIn,
  MessageReader,
  query,
  readStartup,
  readUnits,
  readyForQuery,
  sync,
} from './messages.ts';

const notification = clientMessage('A', Buffer.from([0, 0, 0, 9]), 'näws\0payload\0');

it('divides what a client sends where it waits for an answer', () => {
  const units = [
    query('select 1'),
    Buffer.concat([parse('s1', "select 'ö'"), clientMessage('D', 'Ss1\0'), flush()]),
    Buffer.concat([
      bind('s1'),
      clientMessage('E', '\0', Buffer.alloc(4)),
      clientMessage('C', 'Pp1\0'),
      sync(),
    ]),
    Buffer.concat([closeStatement('s1'), sync()]),
  ];
  const begun = parse('s2', 'select 2').subarray(0, 9);
  const read = readUnits(Buffer.concat([...units, begun]));
  expect(read.units.map(({ bytes }) => bytes)).toEqual(units);
  expect(read.units.map(({ complete }) => complete)).toEqual([true, false, true, true]);
  expect(read.units.flatMap(({ messages }) => messages)).toMatchObject([
    { kind: 'query', text: 'select 1' },
    { kind: 'parse', name: 's1', text: "select 'ö'", bytes: parse('s1', "select 'ö'") },
    { kind: 'bind', statement: 's1' },
    { kind: 'close', statement: 's1' }, // the portal p1 is no statement
  ]);
  expect(read).toMatchObject({ rest: begun, terminated: false });
  expect(readUnits(Buffer.concat([query('select 1'), clientMessage('X')]))).toMatchObject({
    units: [{ bytes: query('select 1') }],
    rest: Buffer.alloc(0),
    terminated: true,
  });
});

it('reads the parameters of a start-up message', () => {
  const parameters = { user: 'postgres', role: "O'Brien ö", options: '' };
  expect(Object.fromEntries(readStartup(startup(parameters)))).toEqual(parameters);
});

it('finds the channel of a notification, and the failure in an answer', () => {
  expect(channelOf(notification)).toBe('näws');
  const failure = { code: '57014', message: 'C is not Möglich' };
  const before = [commandComplete('SELECT 1'), backendKeyData(1, 2)];
  expect(failureIn(Buffer.concat([...before, errorResponse(failure), readyForQuery('I')]))).toEqual(failure);
  expect(failureIn(Buffer.concat([...before, readyForQuery('I')]))).toBeUndefined();
});

it.each([1, 2, 3, 4, 5, 6, 7, 11, 1000])('puts messages together from pieces of %d bytes', (size) => {
  const [first, last] = [commandComplete('SELECT 1'), readyForQuery('T')];
  const sent = Buffer.concat([first, notification, notification, last]);
  const reader = new MessageReader();
  const read: Buffer[] = [];
  const statuses: (string | undefined)[] = [];
  for (let at = 0; at < sent.length; at += size) {
    read.push(reader.read(Uint8Array.from(sent.subarray(at, at + size))));
    if (at + size < sent.length) statuses.push(reader.takeStatus());
  }
  expect(Buffer.concat(read)).toEqual(Buffer.concat([first, last]));
  expect(reader.notifications.map((one) => Buffer.from(one))).toEqual([notification, notification]);
  expect(statuses.filter((status) => status !== undefined)).toEqual([]);
  expect(reader.takeStatus()).toBe('T');
  expect(reader.takeStatus()).toBeUndefined();
  reader.read(Uint8Array.from(Buffer.concat([last, first])));
  expect(reader.takeStatus()).toBeUndefined(); // more of the answer comes
});
