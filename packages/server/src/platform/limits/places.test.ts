import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { expect, it } from 'vitest';
import { createRateLimiter, RateLimited, type Counts } from './limiter.ts';
import { Places } from './places.ts';
import { defaultLimits } from './policies.ts';

it('each party has its places, and gets one back once for each that it leaves', () => {
  const places = new Places(2);
  const [first, second] = [places.take('ana'), places.take('ana')];
  expect(second).toBeDefined();
  expect(places.take('ana')).toBeUndefined();
  expect(places.take('sam')).toBeDefined();
  first!();
  first!();
  expect(places.take('ana')).toBeDefined();
  expect(places.take('ana')).toBeUndefined();
  second!();
  expect(places.take('ana')).toBeDefined();
});

it('a limit tells its standing, and a failure of the counter is not taken for a refusal', async () => {
  const limits = {
    ...defaultLimits,
    chat: { quota: 2, seconds: 60 },
    sign_in: { quota: 1, seconds: 60 },
    key: null,
  };
  const made: [string, boolean][] = [];
  const counts: Counts = (keyPrefix, { quota, seconds }, { givenBack }) => {
    made.push([keyPrefix, givenBack]);
    return new RateLimiterMemory({ keyPrefix, points: quota, duration: seconds });
  };
  const limiter = createRateLimiter(limits, counts);
  expect(made.filter(([, givenBack]) => givenBack).map(([name]) => name)).toEqual([
    'sign_in',
    'account',
    'second_factor',
  ]);
  expect(made.some(([name]) => name === 'key')).toBe(false);
  expect(await limiter.take('key', 'ana')).toBeUndefined();
  expect(await limiter.take('chat', 'ana')).toEqual({
    policy: 'chat',
    quota: 2,
    seconds: 60,
    remaining: 1,
    reset: 60,
  });
  await expect(limiter.take('chat', 'ana', 2)).rejects.toThrow(RateLimited);
  expect(await limiter.take('chat', 'sam', 2)).toMatchObject({ remaining: 0 });
  await limiter.take('sign_in', 'ana');
  await limiter.giveBack('sign_in', 'ana');
  expect(await limiter.take('sign_in', 'ana')).toMatchObject({ remaining: 0 });
  await expect(limiter.take('sign_in', 'ana')).rejects.toThrow(
    'Too many failed sign-ins from this address: at most 1 in 60 s. Try again in 60 s.',
  );
  expect(await limiter.marked('device 1')).toBe(false);
  await limiter.mark('device 1');
  expect([await limiter.marked('device 1'), await limiter.marked('device 2')]).toEqual([true, false]);

  const failing = createRateLimiter(limits, (...of) =>
    Object.assign(counts(...of), { consume: () => Promise.reject(new Error('no counter')) }),
  );
  await expect(failing.take('chat', 'ana')).rejects.toThrow(/^no counter$/);
});

it('says after how many whole seconds to try again: never too few, and at least one', async () => {
  let left = 0;
  const waiting: Counts = () =>
    Object.assign(new RateLimiterMemory({ points: 1, duration: 1 }), {
      consume: async () => new RateLimiterRes(7, left),
    });
  const limiter = createRateLimiter(defaultLimits, waiting);
  const resets: (number | undefined)[] = [];
  for (left of [-1, 0, 1, 1_000, 1_001, 1_400, 59_999])
    resets.push((await limiter.take('chat', 'ana'))?.reset);
  expect(resets).toEqual([1, 1, 1, 1, 2, 2, 60]);
});
