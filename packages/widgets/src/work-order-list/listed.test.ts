import { describe, expect, it } from 'vitest';
import type { WorkOrder, WorkOrderList } from '@chatterfix/sdk';
import { workOrder } from '../testing/plant.ts';
import { isBefore, note, sort, tidy } from './changes.ts';
import { Listed } from './listed.ts';
import { countOf, noFilters, queryOf, type Filters, type Segment } from './segments.ts';

const due = (at: string | null) => ({ due_date: at, overdue_at: at });
const madeAt = (at: string) => ({ created_at: at });
const unfinished = ['open', 'in_progress', 'on_hold'];

describe('a query', () => {
  it.each<[Segment, Partial<Filters>, object]>([
    ['all', {}, { status: unfinished, sort: 'due_date' }],
    ['mine', {}, { status: unfinished, sort: 'due_date', assigned_to: 'maria' }],
    ['overdue', {}, { status: unfinished, sort: 'due_date', overdue: true }],
    ['due_today', {}, { status: unfinished, sort: 'due_date', due_today: true }],
    ['unassigned', {}, { status: unfinished, sort: 'due_date', unassigned: true }],
    ['all', { status: 'any' }, { sort: 'due_date' }],
    ['all', { status: 'on_hold', sort: '-priority' }, { status: ['on_hold'], sort: '-priority' }],
    [
      'all',
      { priority: 'low', work_type: 'inspection', sort: '-created_at' },
      { status: unfinished, priority: ['low'], work_type: 'inspection', sort: '-created_at' },
    ],
    ['all', { status: 'any', words: '  ', asset: '\t' }, { sort: 'due_date' }],
    [
      'all',
      { status: 'any', words: ' seal ', asset: ' pump ' },
      { sort: 'due_date', q: 'seal', asset_q: 'pump' },
    ],
    [
      'all',
      { status: 'any', words: 'x'.repeat(201), asset: ` ${'y'.repeat(201)}` },
      { sort: 'due_date', q: 'x'.repeat(200), asset_q: 'y'.repeat(200) },
    ],
  ])('for %s with %j is %j', (segment, filters, query) => {
    expect(queryOf(segment, { ...noFilters, ...filters }, 'maria')).toEqual(query);
  });

  it('names nobody where nobody has signed in', () => {
    expect(queryOf('mine', noFilters, undefined)).toEqual({ status: unfinished, sort: 'due_date' });
  });
});

it('each part of the list has its own count', () => {
  const capped = (n: number) => ({ n, capped: true });
  const counts = {
    unfinished: 9,
    assigned: capped(1),
    overdue: capped(2),
    due_today: capped(3),
    unassigned: capped(4),
  } as unknown as Parameters<typeof countOf>[1];
  expect(
    (['mine', 'overdue', 'due_today', 'unassigned', 'all'] as const).map((segment) =>
      countOf(segment, counts),
    ),
  ).toEqual([capped(1), capped(2), capped(3), capped(4), { n: 9, capped: false }]);
});

// As the server sorts them: packages/server/src/features/work-orders/list.ts.
describe('a work order stands before another one', () => {
  it.each<[Filters['sort'], string, Partial<WorkOrder>, Partial<WorkOrder>]>([
    ['due_date', 'that is due later', due('2026-03-01T08:00:00Z'), due('2026-03-01T08:00:01Z')],
    ['due_date', 'without a due date', due('2026-03-01T08:00:00Z'), due(null)],
    ['due_date', 'that is due at the same time and has a higher number', { id: 8 }, { id: 9 }],
    [
      'due_date',
      'without a due date that has a higher number',
      { id: 8, ...due(null) },
      { id: 9, ...due(null) },
    ],
    ['-priority', 'of a lower priority', { priority: 'critical' }, { priority: 'high' }],
    ['-priority', 'of a lower priority', { priority: 'high' }, { priority: 'medium' }],
    ['-priority', 'of a lower priority', { priority: 'medium' }, { priority: 'low' }],
    ['-priority', 'that is older', madeAt('2026-03-01T08:00:01Z'), madeAt('2026-03-01T08:00:00Z')],
    ['-priority', 'that is as old and has a lower number', { id: 9 }, { id: 8 }],
    ['-created_at', 'that is older', madeAt('2026-03-01T08:00:01Z'), madeAt('2026-03-01T08:00:00Z')],
    ['-created_at', 'that is as old and has a lower number', { id: 9 }, { id: 8 }],
  ])('sorted by %s: one %s', (sort, _, one, other) => {
    const same = { ...due('2026-03-05T00:00:00Z'), ...madeAt('2026-02-01T00:00:00Z') };
    const [first, second] = [workOrder({ ...same, ...one }), workOrder({ ...same, ...other })];
    expect([isBefore(first, second, sort), isBefore(second, first, sort)]).toEqual([true, false]);
  });
});

describe('the rows of a list', () => {
  const order = (id: number, changes: Partial<WorkOrder> = {}) =>
    workOrder({ id, ...due(`2026-03-${String(id).padStart(2, '0')}T08:00:00Z`), ...changes });
  const page = (ids: number[], next: string | null = null): WorkOrderList => ({
    work_orders: ids.map((id) => order(id)),
    next_cursor: next,
    page: 1,
    total: 4,
    total_capped: false,
  });
  const listed = (...pages: [number[], (string | null)?][]) => {
    const [first, ...others] = pages.map(([ids, next]) => page(ids, next ?? null));
    const list = new Listed({ sort: 'due_date' }, first!, '2026-03-01T00:00:00Z');
    for (const other of others) list.append(other);
    return list;
  };

  it('have neighbours over the ends of pages', () => {
    const list = listed([[1, 2], 'next'], [[3, 4, 5]]);
    const around = (id: number) => [list.neighbour(id, -1)?.id, list.neighbour(id, 1)?.id];
    expect([1, 2, 3, 5, 9].map(around)).toEqual([
      [undefined, 2],
      [1, 3],
      [2, 4],
      [4, undefined],
      [undefined, undefined],
    ]);
  });

  it('are shown once, and counted, where a work order has moved to a later page', () => {
    const list = listed([[1, 2], 'second'], [[2, 3], 'third'], [[1]]);
    expect(list.pages.map((rows) => rows.map(({ id }) => id))).toEqual([[1, 2], [3]]);
    expect([list.size, list.total, list.next, list.pageOf(3), list.pageOf(4)]).toEqual([
      3,
      4,
      null,
      1,
      undefined,
    ]);
    const many = new Listed({ sort: 'due_date' }, { ...page([1]), total_capped: true }, '');
    expect(many.total).toBeUndefined();
  });

  it('are replaced by newer versions only, at their place', () => {
    const list = listed([[1, 2]]);
    const titled = (title: string, version: number) => order(2, { title, version });
    expect(list.replace(titled('same version', 1))).toBe(false);
    expect(list.replace(titled('newer', 2))).toBe(true);
    expect(list.replace(titled('older', 1))).toBe(false);
    expect(list.replace(order(3))).toBe(false);
    expect(list.pages).toMatchObject([[{ id: 1 }, { id: 2, title: 'newer' }]]);
  });

  it('are marked while they no longer match, and taken out when nobody looks', () => {
    const list = listed([[1, 2], 'next'], [[3, 4]]);
    sort(list, [order(2), order(3), order(9)], [order(3)]);
    expect([...list.left]).toEqual([2]);
    sort(list, [order(2), order(3)], [order(2)]);
    expect([...list.left]).toEqual([3]);
    expect([tidy(list, 3), list.left.size]).toEqual([4, 0]);
    expect(list.pages.map((rows) => rows.map(({ id }) => id))).toEqual([[1, 2], [4]]);
    expect([list.size, list.total, list.pageOf(4), list.neighbour(2, 1)?.id]).toEqual([3, 3, 1, 4]);
    sort(list, [order(3)], [order(3)]);
    expect([...list.news]).toEqual([3]);
  });

  it('have news of those whose place is among them', () => {
    const more = listed([[2, 5], 'next']);
    for (const id of [1, 2, 4, 6]) note(more, order(id));
    expect([...more.news]).toEqual([1, 4]);
    const whole = listed([[2, 5]]);
    note(whole, order(6));
    expect([...whole.news]).toEqual([6]);
  });
});
