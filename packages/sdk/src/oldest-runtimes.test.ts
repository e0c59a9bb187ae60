/// <reference types="node" />
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../tsup.config.ts';

/** What Node has, but does not need, and Chrome 98, Firefox 97, Safari 15.4 or a page without TLS has not. */
const missing = {
  URLSearchParams: ['prototype.size'],
  AbortSignal: ['any', 'timeout', 'prototype.throwIfAborted'],
  Promise: ['withResolvers', 'try'],
  Array: ['fromAsync', 'prototype.findLast', 'prototype.toReversed', 'prototype.with'],
  Object: ['groupBy'],
  Map: ['groupBy'],
  URL: ['canParse', 'parse'],
  Response: ['json', 'prototype.bytes'],
  Request: ['prototype.body', 'prototype.duplex', 'prototype.bytes'],
  Headers: ['prototype.getSetCookie'],
  ReadableStream: ['from', 'prototype.values', 'prototype.@@asyncIterator'],
  globalThis: ['Iterator', 'reportError', 'TextDecoderStream', 'CompressionStream', 'navigator'],
};

const program = `
for (const [name, members] of Object.entries(${JSON.stringify(missing)}))
  for (const member of members) {
    const path = member.split('.');
    const owner = path.slice(0, -1).reduce((object, key) => object[key], globalThis[name]);
    const key = path.at(-1) === '@@asyncIterator' ? Symbol.asyncIterator : path.at(-1);
    delete owner[key];
    if (key in owner) throw new Error(name + '.' + member + ' is still there');
  }
const { getRandomValues } = crypto;
Object.defineProperty(globalThis, 'crypto', { value: { getRandomValues: getRandomValues.bind(crypto) } });
const { ChatterFix } = await import('./sdk.js');
const events = [{ type: 'session-start', run_id: 'r' }, { type: 'answer-finish', answer: { response: 'Grüße' } }];
let requests = 0;
const chatterfix = new ChatterFix({
  baseUrl: 'https://cmms.example',
  getToken: () => 't',
  onResponse: () => {},
  totalTimeout: 5000,
  fetch: async ({ method, url, headers }) => {
    if (++requests === 1) return new Response('{}', { status: 503, headers: { 'retry-after': '0' } });
    if (headers.get('accept') === 'application/json')
      return new Response(JSON.stringify({ id: 1, work_orders: [{ id: 7 }], next_cursor: null }));
    return new Response(events.map((event, at) => 'id: ' + at + '\\ndata: ' + JSON.stringify(event) + '\\n\\n').join(''), {
      headers: { 'content-type': 'text/event-stream' },
    });
  },
});
const { signal } = new AbortController();
const order = await chatterfix.workOrders.create({ title: 'x' }, { signal });
const rows = [];
for await (const { id } of chatterfix.workOrders.list({ status: ['open'] })) rows.push(id);
const stream = chatterfix.chat.stream({ message: 'x' }, { signal });
const types = [];
for await (const { type } of stream) types.push(type);
const { response } = await stream.answer();
console.log(JSON.stringify({ id: order.id, rows, types, response, requests }));
`;

describe('the oldest runtimes that the README names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chatterfix-oldest-'));
  let code: string;
  beforeAll(async () => {
    const { target } = config as { target: string[] };
    const { outputFiles } = await build({
      stdin: { contents: `export { ChatterFix } from './index.ts'`, resolveDir: import.meta.dirname },
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      conditions: ['chatterfix-source', 'import'],
      target,
      write: false,
    });
    code = outputFiles[0]!.text;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('can make calls and read streams, though many functions are missing', async () => {
    writeFileSync(join(folder, 'sdk.js'), code);
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'main.js'), program);
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'main.js')]);
    expect(JSON.parse(stdout)).toEqual({
      id: 1,
      rows: [7],
      types: ['session-start', 'answer-finish'],
      response: 'Grüße',
      requests: 4,
    });
  });

  it('can read the code: it has no lookbehind, which a build cannot lower', () => {
    expect(code.length).toBeGreaterThan(10_000);
    expect(code).not.toMatch(/\(\?<[=!]/);
  });
});
