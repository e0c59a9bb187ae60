import { expect, it } from 'vitest';
import type { Context } from '../../context.ts';
import { inTurn } from './turns.ts';

const of = (tenant: number) =>
  ({ tenant_id: tenant, actor: { kind: 'user', id: 'ana' } }) as unknown as Context; // as far as turns go
const turn = () => new Promise(setImmediate);

it('searches run two at once, one of each tenant, and thirty more of a tenant may wait', async () => {
  const running: string[] = [];
  const ends: (() => void)[] = [];
  const search = (tenant: number, name: string) =>
    inTurn(of(tenant), async () => {
      running.push(name);
      await new Promise<void>((resolve) => ends.push(resolve));
      return name;
    });
  const asked = [search(-1, 'a1'), search(-1, 'a2'), search(-2, 'b1'), search(-3, 'c1')];
  await turn();
  expect(running).toEqual(['a1', 'b1']);
  ends[1]!();
  await asked[2];
  await turn();
  expect(running).toEqual(['a1', 'b1', 'c1']); // the first tenant still has one running
  const more = Array.from({ length: 29 }, (_, at) => search(-1, `a${at + 3}`));
  await turn();
  await expect(search(-1, 'too many')).rejects.toMatchObject({
    code: 'server_busy',
    message: expect.stringContaining('Too many questions wait for an answer'),
    retryAfter: expect.any(Number),
  });
  const all = Promise.all([...asked, ...more]);
  const ending = setInterval(() => ends.splice(0).forEach((end) => end()), 0);
  const answers = await all.finally(() => clearInterval(ending));
  expect(answers.slice(0, 4)).toEqual(['a1', 'a2', 'b1', 'c1']);
  expect(running).toHaveLength(33);
});
