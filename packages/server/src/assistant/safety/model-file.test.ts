import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { learnDangerModel } from './danger-model.ts';
import type { Example } from './examples/index.ts';
import { hashOfSources, isCurrent, readModel, writeModel } from './model-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'chatterfix-model-'));
const file = join(folder, 'model.bin');
afterAll(() => rmSync(folder, { recursive: true }));

const examples: Example[] = [
  { text: 'smoke from the motor', language: 'en', hazard: 'fire', line: '1' },
  { text: 'smoke from the pump', language: 'en', hazard: 'fire', line: '2' },
  { text: 'belt of the motor in stock', language: 'en', hazard: undefined, line: '3' },
  { text: 'belt of the pump in stock', language: 'de', hazard: undefined, line: '4' },
];
// Enough of each that their features count as frequent.
const model = learnDangerModel(Array.from({ length: 16 }, () => examples).flat());

it('is read as it was written', () => {
  writeModel(file, model, hashOfSources());
  expect(readModel(file)).toEqual(model);
});

it('is current only as long as it has the hash of its sources', () => {
  expect(isCurrent(join(folder, 'missing.bin'))).toBe(false);
  writeModel(file, model, hashOfSources());
  expect(isCurrent(file)).toBe(true);
  const content = readFileSync(file);
  content[0]! ^= 1;
  writeFileSync(file, content);
  expect(isCurrent(file)).toBe(false);
});

it('is made again when one of its sources is another, in whatever folder, but not for a test', () => {
  const sources = join(folder, 'sources');
  mkdirSync(join(sources, 'examples/trades'), { recursive: true });
  const hash = () => hashOfSources([pathToFileURL(`${sources}/`)]).toString('hex');
  const hashes = [hash()];
  for (const [name, text] of [
    ['features.ts', 'one'],
    ['examples/trades/german.ts', 'one'],
    ['examples/trades/german.ts', 'another'],
  ] as const) {
    writeFileSync(join(sources, name), text);
    hashes.push(hash());
  }
  expect(new Set(hashes).size).toBe(4);
  writeFileSync(join(sources, 'examples/fire.test.ts'), 'a test');
  expect(hash()).toBe(hashes.at(-1));
});
