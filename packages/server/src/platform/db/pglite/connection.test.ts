import { expect, it } from 'vitest';
import { bind, clientMessage, parse, receivedBy, settled, startup } from '../../../testing/stub-pglite.ts';
import { Connection, type Unit } from './connection.ts';
import { closeStatement, query, sync, type TransactionStatus } from './messages.ts';

/** A connection, and what it asks of who lends the session to it. */
function open() {
  const asked: string[] = [];
  const connection = new Connection(
    {
      join: () => asked.push('join'),
      request: () => asked.push('request'),
      leave: () => asked.push('leave'),
      cancel: (pid, secret) => asked.push(`cancel ${pid} ${secret}`),
    },
    7,
  );
  return { connection, asked, received: receivedBy(connection) };
}

/** The same, after its start. */
function openStarted() {
  const opened = open();
  opened.connection.write(startup({ user: 'postgres' }));
  opened.asked.length = 0;
  return opened;
}

it.each([1, 3, 9, 1000])('reads a start-up message in pieces of %d bytes', (size) => {
  const { connection, asked } = open();
  const sent = Buffer.concat([
    startup({
      user: 'postgres',
      database: 'postgres',
      client_encoding: 'UTF8',
      options: '-c x=y',
      replication: 'true',
      TimeZone: 'UTC',
      'App.Name "x"': "O'Brien's",
    }),
    query('select 1'),
  ]);
  for (let at = 0; at < sent.length; at += size) connection.write(sent.subarray(at, at + size));
  expect(connection.settings).toBe(`set "timezone" = 'UTC'; set "app"."name ""x""" = 'O''Brien''s'; `);
  expect(connection.units).toMatchObject([{ complete: true, texts: ['select 1'] }]);
  expect(asked).toEqual(['join', 'request']);
});

it('answers requests for TLS with no, and passes requests to cancel on', async () => {
  const first = open();
  // As libpq sends them: the length 8 and the code 1234.5679, the length 16 and the code 1234.5678.
  first.connection.write(Buffer.from('0000000804d2162f', 'hex'));
  await settled();
  expect(first.received()).toBe('N');
  first.connection.write(startup({ user: 'postgres' }));
  expect(first.asked).toEqual(['join']);
  const second = open();
  second.connection.write(Buffer.from('0000001004d2162e0000000c00000022', 'hex'));
  await settled();
  expect(second.asked).toEqual(['cancel 12 34', 'leave']);
  expect(second.connection.readyState).toBe('closed');
});

it('leaves when the client says goodbye, after what it sent before', async () => {
  const { connection, asked } = openStarted();
  connection.write(Buffer.concat([query('select 1'), clientMessage('X')]));
  expect(connection.units).toHaveLength(1);
  expect(connection.readyState).toBe('open');
  await settled();
  expect(asked).toEqual(['request', 'leave']);
});

it.each([
  ['LISTEN News', ['news'], 'LISTEN News'],
  ['listen "News ""of"" ö"', ['News "of" ö'], 'listen "News ""of"" ö"'],
  [' unlisten kept', [], ' unlisten ____'],
  ['UNLISTEN KEPT', [], 'UNLISTEN ____'],
  ['unlisten "kept"', [], 'unlisten "____"'],
  ['unlisten "Kept"', ['kept'], 'unlisten "____"'],
  ['unlisten "ö ""x"', ['kept'], 'unlisten "______"'],
  ['unlisten *', [], 'unlisten _'],
  ['select unlisten', ['kept'], 'select unlisten'],
])('%s', (text, channels, sent) => {
  const { connection } = openStarted();
  if (!text.toLowerCase().startsWith('listen')) connection.channels.add('kept');
  connection.write(query(text));
  expect([...connection.channels]).toEqual(channels);
  expect(connection.units[0]!.bytes).toEqual(query(sent));
});

it.each(['COPY parts FROM STDIN', ' copy parts (id, name) from  stdin with csv'])('refuses %s', (text) => {
  const { connection } = openStarted();
  connection.write(query(text));
  expect(Buffer.from(connection.units[0]!.bytes).toString()).toContain('takes no COPY FROM STDIN');
});

it.each([
  'copy (select 1) to stdout',
  "select 'copy x from stdin'",
  'copy parts to stdout; select 1 from stdin',
])('runs %s', (text) => {
  const { connection } = openStarted();
  connection.write(query(text));
  expect(connection.units[0]!.bytes).toEqual(query(text));
});

it('knows its prepared statements, and what each unit runs', () => {
  const { connection } = openStarted();
  connection.write(Buffer.concat([parse('s1', 'begin'), parse('s2', 'select 2'), sync()]));
  connection.write(Buffer.concat([bind('s1'), bind('s2'), parse('', 'select 3'), bind(''), sync()]));
  expect(connection.units.map(({ texts }) => texts)).toEqual([[], ['begin', 'select 2', 'select 3', '']]);
  expect(connection.units[0]!.prepares).toMatchObject([
    { text: 'begin', made: false, bytes: Uint8Array.from(parse('s1', 'begin')) },
    { text: 'select 2', made: false },
  ]);
  connection.write(Buffer.concat([closeStatement('s1'), clientMessage('C', 'Ps2\0'), sync()]));
  expect([...connection.statements.keys()]).toEqual(['s2']);
});

/** The beginning of the message that is behind every answer. */
const READY = 'Z\0\0\0\x05';
const LOST = { code: '57P02', message: 'the database ended' };
const unit = (text: string, complete = true): Unit => ({
  bytes: query(text),
  complete,
  texts: [text],
  prepares: [],
});

it.each<[before: TransactionStatus, texts: string[], after: string]>([
  ['I', ['insert'], 'I'],
  ['I', ['begin'], 'E'],
  ['I', ['BEGIN; insert'], 'E'],
  ['I', ['start  transaction isolation level serializable'], 'E'],
  ['I', ['beginning'], 'I'],
  ['I', ['begin', 'insert', 'commit'], 'III'],
  ['I', ['begin', 'insert'], 'EE'],
  ['T', ['insert'], 'E'],
  ['T', ['commit'], 'I'],
  ['T', [' COMMIT WORK'], 'I'],
  ['T', ['end'], 'I'],
  ['T', ['endless'], 'E'],
  ['T', ['abort'], 'I'],
  ['T', ['rollback transaction'], 'I'],
  ['T', ['rollback to a'], 'E'],
  ['T', ['rollback work to savepoint a'], 'E'],
  ['T', ['commit and chain'], 'E'],
  ['T', ['rollback and no chain'], 'I'],
  ['E', ['select'], 'E'],
  ['E', ['rollback'], 'I'],
])('what was lost after %s with %j leaves the transaction %s', async (before, texts, after) => {
  const { connection, received } = openStarted();
  connection.fail(
    texts.map((text) => unit(text)),
    LOST,
    before,
  );
  await settled();
  const statuses = received()
    .split(READY)
    .slice(1)
    .map(([status]) => status)
    .join('');
  expect(statuses.at(-1)).toBe(after.at(-1));
  expect(statuses).toHaveLength(texts.length);
  expect(received().split(LOST.message)).toHaveLength(texts.length + 1);
});

it('answers a part of an answer that was lost with the failure alone, and a Sync with none', async () => {
  const { connection, received } = openStarted();
  connection.fail([unit('select', false)], LOST, 'I');
  await settled();
  expect(received()).toContain('57P02');
  expect(received()).not.toContain(READY);
  const other = openStarted();
  other.connection.fail([{ bytes: sync(), complete: true, texts: [], prepares: [] }], LOST, 'I');
  await settled();
  expect(other.received()).toBe(`${READY}I`);
});

it('runs nothing of a transaction that was lost, until its client ends it', async () => {
  const { connection, asked, received } = openStarted();
  connection.write(query('insert 2')); // waits
  connection.fail([unit('begin')], LOST, 'I');
  expect(connection.units).toEqual([]);
  connection.write(query('insert 3'));
  await settled();
  expect(received().split('25P02')).toHaveLength(3);
  asked.length = 0;
  connection.write(Buffer.concat([query('rollback'), query('select 4')]));
  await settled();
  expect(received().endsWith(`ROLLBACK\0${READY}I`)).toBe(true);
  expect(connection.units).toMatchObject([{ texts: ['select 4'] }]);
  expect(asked).toContain('request');
});
