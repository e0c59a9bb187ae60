import { openAsBlob } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { expect, inject, it } from 'vitest';

it('PGlite still has what the worker uses of its WASM module', async () => {
  const pglite = await PGlite.create({ loadDataDir: await openAsBlob(inject('pgliteSnapshot')) });
  const wasm = pglite.Module as unknown as Record<string, unknown>;
  const kinds = Object.fromEntries(
    [
      'HEAPU8',
      '_QueryCancelPending',
      '_InterruptPending',
      '_GetConfigOption',
      '_malloc',
      'UTF8ToString',
      '_PostgresMainLoopOnce',
    ].map((name) => [name, typeof wasm[name]]),
  );
  expect(kinds).toEqual({
    HEAPU8: 'object',
    _QueryCancelPending: 'number',
    _InterruptPending: 'number',
    _GetConfigOption: 'function',
    _malloc: 'function',
    UTF8ToString: 'function',
    _PostgresMainLoopOnce: 'function',
  });
  await pglite.close();
});
