import { expect, it } from 'vitest';
import { WaitingParents } from './waiting-parents.ts';

const noParent = (line: number) => ({ line, field: 'parent', reason: 'no asset has the tag or the name' });
const rows = [
  { line: 2, name: 'Pump', asset_tag: 'P', parent: 'L' },
  { line: 3, name: 'Motor', parent: 'P' },
  { line: 4, name: 'Lost', parent: 'Nowhere' },
  { line: 5, name: 'Hall', parent: 'Site' },
  { line: 6, name: 'Belt', priority: 'x' },
];
const cyclic = { line: 5, field: 'parent', reason: 'must not be the asset itself or one below it' };
const wrong = { line: 6, field: 'priority', reason: 'is not a known field' };
const answer = {
  created: 0,
  updated: 0,
  unchanged: 0,
  dry_run: false,
  rejected: [noParent(2), noParent(3), noParent(4), cyclic, wrong],
};

it.each([false, true])('rows wait for their parents, which may come later; dry run: %s', (isDryRun) => {
  const waiting = new WaitingParents(isDryRun);
  expect(waiting.take(rows, answer)).toEqual({ ...answer, rejected: [cyclic, wrong] });
  expect(waiting.ready()).toEqual([]); // neither of a row that was refused
  waiting.take([{ line: 7, name: 'Line', asset_tag: 'L' }], { ...answer, created: 1, rejected: [] });
  const ready = waiting.ready();
  expect(ready).toEqual([rows[0]]);
  const { parent: _, ...alone } = rows[0]!;
  expect(waiting.rowsToSend(ready)).toEqual([isDryRun ? alone : rows[0]]);
  const written = { ...answer, created: 1, updated: 2, unchanged: 4, rejected: [] };
  expect(waiting.takeAnswer(ready, written)).toEqual(
    isDryRun ? { ...written, updated: 6, unchanged: 0 } : written,
  );
  expect(waiting.ready()).toEqual([rows[1]]);
  waiting.takeAnswer([rows[1]!], { ...written, rejected: [wrong] });
  expect(waiting.ready()).toEqual([]);
  expect(waiting.rejected()).toEqual([noParent(4)]);
});
