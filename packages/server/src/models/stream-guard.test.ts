import { expect, it } from 'vitest';
import type { ModelEvent } from './model.ts';
import { guardStream } from './stream-guard.ts';

it('ends when its caller stops, also where the provider’s stream never does', async () => {
  const caller = new AbortController();
  const endless: AsyncIterable<ModelEvent> = {
    [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }),
  };
  const request = { messages: [], signal: caller.signal };
  const open = () => Promise.resolve(endless);
  const stream = guardStream('Acme', request, {}, open, () => ({ kind: 'unavailable', message: 'Down.' }));
  const next = stream.next();
  setImmediate(() => caller.abort());
  await expect(next).rejects.toMatchObject({ name: 'AbortError' });
}, 10_000);
