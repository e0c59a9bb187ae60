import { expect, it } from 'vitest';
import type { Database, Query, Statement } from '../db/database.ts';
import { inTransaction, queueDatabase } from './queue-database.ts';

/** What the queue sends, and a database that answers each statement with one row. */
function recorder() {
  const sent: Statement[][] = [];
  const rows = [{ id: 1 }];
  const db = {
    atOnce: (statements: Statement[]) => {
      sent.push(statements);
      return Promise.resolve(rows);
    },
  } as unknown as Database; // all that the queue uses
  const query = ((text: string, values: unknown[]) => {
    sent.push([[text, values]]);
    return Promise.resolve(rows);
  }) as Query;
  return { sent, db, query };
}

it('each statement of the queue is a transaction of the owner', async () => {
  const { sent, db } = recorder();
  let succeeded = 0;
  const queue = queueDatabase(db, () => succeeded++);
  expect(await queue.executeSql('select $1', [new Date('2026-03-01T10:00:00Z')])).toEqual({
    rows: [{ id: 1 }],
  });
  expect(sent).toEqual([
    [
      ['set local role none', []],
      ['select $1', ['2026-03-01T10:00:00.000Z']],
    ],
  ]);
  expect(succeeded).toBe(1);
});

it('statements that the queue sends together stay together', async () => {
  const { sent, db } = recorder();
  await queueDatabase(db).executeSql('\n  BEGIN;\n  delete from a;\n  delete from b;\n  COMMIT;\n');
  await queueDatabase(db).executeSql('select 1;\nselect 2');
  expect(sent.map((statements) => statements.map(([text]) => text))).toEqual([
    ['set local role none', 'delete from a', 'delete from b'],
    ['set local role none', 'select 1;\nselect 2'],
  ]);
});

it('values are sent as the drivers take them', async () => {
  const { sent, query } = recorder();
  const values = [new Date(0), { a: 1 }, ['x', 'y'], null, 'text', 5, true];
  await inTransaction(query).executeSql('select 1', values);
  await inTransaction(query).executeSql('select 2');
  expect(sent).toEqual([
    [['select 1', ['1970-01-01T00:00:00.000Z', '{"a":1}', ['x', 'y'], null, 'text', 5, true]]],
    [['select 2', []]],
  ]);
});
