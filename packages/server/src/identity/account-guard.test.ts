import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRateLimiter } from '../platform/limits/limiter.ts';
import { defaultLimits } from '../platform/limits/policies.ts';
import { createAccountGuard, unguarded } from './account-guard.ts';

const HOME = '192.0.2.1';
const ELSEWHERE = '203.0.113.9';

describe('the guard of an account', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const createGuard = () => {
    const guard = createAccountGuard(
      createRateLimiter({ ...defaultLimits, account: { quota: 2, seconds: 300 } }),
    );
    const attempt = (ip: string | null, username = 'maria', tenant = 'plant') =>
      guard.begin(tenant, username, ip);
    return {
      fail: async (...who: Parameters<typeof attempt>) => void (await attempt(...who)),
      succeed: async (...who: Parameters<typeof attempt>) => (await attempt(...who)).succeeded(),
    };
  };
  const refused = { code: 'rate_limited' };

  it('counts failures from all addresses together, and no successes', async () => {
    const { fail, succeed } = createGuard();
    for (let i = 0; i < 5; i++) await succeed('198.51.100.1');
    await fail('198.51.100.2');
    await fail('198.51.100.3');
    await expect(fail('198.51.100.4')).rejects.toMatchObject(refused);
    await expect(succeed('198.51.100.5')).rejects.toMatchObject(refused);
    await expect(fail(null)).rejects.toMatchObject(refused);
  });

  it('counts each account of each tenant by itself', async () => {
    const { fail } = createGuard();
    await fail(HOME);
    await fail(HOME);
    await expect(fail(HOME)).rejects.toMatchObject(refused);
    await fail(HOME, 'jonas');
    await fail(HOME, 'maria', 'other-plant');
  });

  it('forgets failures after its window', async () => {
    const { fail } = createGuard();
    await fail(HOME);
    await fail(HOME);
    await vi.advanceTimersByTimeAsync(299_000);
    await expect(fail(HOME)).rejects.toMatchObject({ ...refused, retryAfter: 1 });
    await vi.advanceTimersByTimeAsync(1_001);
    await fail(HOME);
  });

  it('lets the owner in from where they signed in before, and limits guesses from there too', async () => {
    const { fail, succeed } = createGuard();
    await succeed(HOME);
    await fail(ELSEWHERE);
    await fail(ELSEWHERE);
    await expect(fail(ELSEWHERE)).rejects.toMatchObject(refused);
    await succeed(HOME);
    await fail(HOME);
    await fail(HOME);
    await expect(fail(HOME)).rejects.toMatchObject(refused);
    await expect(fail(HOME, 'jonas')).resolves.toBeUndefined();
  });

  it('trusts such an address for a week after the last success', async () => {
    const { fail, succeed } = createGuard();
    const exhaust = async () => {
      await fail(ELSEWHERE);
      await fail(ELSEWHERE);
    };
    await succeed(HOME);
    await vi.advanceTimersByTimeAsync(7 * 86_400_000 - 1_000);
    await exhaust();
    await succeed(HOME);
    await vi.advanceTimersByTimeAsync(7 * 86_400_000 + 1_000);
    await exhaust();
    await expect(succeed(HOME)).rejects.toMatchObject(refused);
  });

  it('trusts the whole network of such an address, as one subscriber has all of it', async () => {
    const { fail, succeed } = createGuard();
    await succeed('2001:db8:1:2::1');
    await fail(ELSEWHERE);
    await fail(ELSEWHERE);
    await succeed('2001:db8:1:2:aaaa::9');
    await expect(succeed('2001:db8:1:3::1')).rejects.toMatchObject(refused);
  });

  it('counts wrong codes of a second factor by themselves, and no right ones', async () => {
    const limiter = createRateLimiter({ ...defaultLimits, second_factor: { quota: 2, seconds: 86_400 } });
    const guard = createAccountGuard(limiter);
    const giveCode = async (ip: string) => {
      const attempt = await guard.begin('plant', 'maria', ip);
      await attempt.codeGiven();
      return attempt;
    };
    for (let i = 0; i < 5; i++) await (await giveCode(HOME)).succeeded();
    for (const ip of ['198.51.100.1', '198.51.100.2']) await giveCode(ip);
    await expect(giveCode('198.51.100.3')).rejects.toMatchObject(refused);
    await vi.advanceTimersByTimeAsync(86_399_000);
    await expect(giveCode('198.51.100.3')).rejects.toMatchObject(refused);
    await expect(giveCode(HOME)).resolves.toBeDefined();
    await vi.advanceTimersByTimeAsync(1_001);
    await expect(giveCode('198.51.100.3')).resolves.toBeDefined();
  });

  it('lets the address and the account take turns, or the owner alone at an address of theirs', async () => {
    const guard = createAccountGuard(createRateLimiter(defaultLimits));
    const parties = async (ip: string | null) => (await guard.begin('plant', 'maria', ip)).parties;
    const account = '["plant","maria"]';
    expect(await parties(HOME)).toEqual([HOME, account]);
    expect(await parties('2001:db8:1:2::1')).toEqual(['2001:db8:1:2::/64', account]);
    await (await guard.begin('plant', 'maria', HOME)).succeeded();
    expect(await parties(HOME)).toEqual([`${account}@${HOME}`]);
    expect(await parties(ELSEWHERE)).toEqual([ELSEWHERE, account]);
  });

  it('limits nothing where limits are off', async () => {
    for (let i = 0; i < 50; i++) await unguarded.begin('plant', 'maria', ELSEWHERE);
    const attempt = await unguarded.begin('plant', 'maria', ELSEWHERE);
    await expect(attempt.succeeded()).resolves.toBeUndefined();
  });
});
