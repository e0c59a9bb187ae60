import { expect, it, vi } from 'vitest';
import { CircuitBreakers } from './circuit-breakers.ts';
import type { ModelFailure } from './model.ts';

const failure = (kind: ModelFailure['kind'], retryAfter?: number): ModelFailure => ({
  kind,
  message: 'failed',
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

function open() {
  const clock = { seconds: 1_000 };
  const breakers = new CircuitBreakers(() => clock.seconds * 1000);
  const fail = (times: number, kind: ModelFailure['kind'] = 'unavailable') => {
    for (let n = 0; n < times; n++) breakers.begin('a')(failure(kind));
  };
  return { clock, breakers, fail };
}

it.each(['unavailable', 'overloaded', 'timeout', 'malformed', 'cut_off'] as const)(
  'a connection is not asked for half a minute after five failures in a row: %s',
  (kind) => {
    const { clock, breakers, fail } = open();
    fail(4, kind);
    expect(breakers.pause('a')).toBe(0);
    fail(1, kind);
    expect([breakers.pause('a'), breakers.pause('b')]).toEqual([30, 0]);
    clock.seconds += 29.5;
    expect(breakers.pause('a')).toBe(1);
    clock.seconds += 0.5;
    expect(breakers.pause('a')).toBe(0);
  },
);

it.each(['bad_key', 'filter', 'rate_limited'] as const)(
  'a failure that says nothing about the provider ends the row: %s',
  (kind) => {
    const { breakers, fail } = open();
    fail(4);
    fail(1, kind);
    fail(4);
    expect(breakers.pause('a')).toBe(0);
    fail(1);
    expect(breakers.pause('a')).toBe(30);
  },
);

it('the pause doubles with each failure after it, up to five minutes, until an answer', () => {
  const { clock, breakers, fail } = open();
  fail(5);
  const pauses = [60, 120, 240, 300, 300].map(() => {
    clock.seconds += breakers.pause('a');
    fail(1);
    return breakers.pause('a');
  });
  expect(pauses).toEqual([60, 120, 240, 300, 300]);
  clock.seconds += 300;
  breakers.begin('a')();
  fail(4);
  expect(breakers.pause('a')).toBe(0);
  fail(1);
  expect(breakers.pause('a')).toBe(30);
});

it('one question tries a connection after its pause, and the others wait for that one', () => {
  const { clock, breakers, fail } = open();
  breakers.begin('a');
  expect(breakers.pause('a')).toBe(0); // no failures: several questions at once
  fail(5);
  clock.seconds += 30;
  const end = breakers.begin('a');
  expect(breakers.pause('a')).toBe(1);
  breakers.abandon('a');
  breakers.abandon('unknown');
  expect(breakers.pause('a')).toBe(0);
  breakers.begin('a');
  expect(breakers.pause('a')).toBe(1);
  end();
  expect(breakers.pause('a')).toBe(0);
});

it('an answer that was asked for before the pause ends it', () => {
  const { breakers, fail } = open();
  const end = breakers.begin('a');
  fail(5);
  expect(breakers.pause('a')).toBe(30);
  end();
  expect(breakers.pause('a')).toBe(0);
});

it('a provider that asked to wait is known to, until its time is over', () => {
  const { clock, breakers } = open();
  expect(breakers.isAskedToWait('a')).toBe(false);
  breakers.begin('a')(failure('rate_limited', 7));
  expect([breakers.isAskedToWait('a'), breakers.pause('a')]).toEqual([true, 0]);
  clock.seconds += 6.9;
  expect(breakers.isAskedToWait('a')).toBe(true);
  clock.seconds += 0.1;
  expect(breakers.isAskedToWait('a')).toBe(false);
  breakers.begin('a')(failure('rate_limited', 7));
  breakers.begin('a')();
  expect(breakers.isAskedToWait('a')).toBe(false);
});

it('the last outcome and the models of each connection are kept', () => {
  const { breakers } = open();
  expect([breakers.lastOutcome('a'), breakers.modelsAt('a')]).toEqual([undefined, undefined]);
  const refused = failure('bad_key');
  breakers.begin('a')(refused);
  expect(breakers.lastOutcome('a')?.failure).toBe(refused);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-01T10:00:00Z') });
  breakers.begin('a')();
  vi.useRealTimers();
  expect(breakers.lastOutcome('a')).toEqual({
    at: Date.parse('2026-03-01T10:00:00Z'), // not the time of the clock of the pauses
    failure: undefined,
  });
  breakers.rememberModels('a', ['x', 'y']);
  expect([breakers.modelsAt('a'), breakers.modelsAt('b')]).toEqual([['x', 'y'], undefined]);
});
