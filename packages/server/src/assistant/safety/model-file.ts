import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { DangerModel } from './danger-model.ts';

/** The hash of the sources comes first in the file, then the compressed model. */
const HASH_BYTES = 32;

/** Writes a model with the hash of what it was made from. Another process never sees a part of it. */
export function writeModel(file: string, model: DangerModel, sources: Buffer): void {
  const { knownFeatures, danger, frequentFeatures, hazards, languages } = model;
  const arrays = [
    knownFeatures,
    danger.rarity,
    danger.weights,
    frequentFeatures,
    hazards.evidence,
    languages.evidence,
  ].map(bytesOf);
  const head = Buffer.from(
    JSON.stringify({
      lengths: arrays.map((array) => array.length),
      scale: danger.scale,
      bias: danger.bias,
      hazards: { topics: hazards.topics, unseen: hazards.unseen },
      languages: { topics: languages.topics, unseen: languages.unseen },
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const compressed = brotliCompressSync(Buffer.concat([length, head, ...arrays]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
  });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, Buffer.concat([sources, compressed]));
  renameSync(unfinished, file);
}

export function readModel(file: string): DangerModel {
  const content = brotliDecompressSync(readFileSync(file).subarray(HASH_BYTES));
  let at = 4 + content.readUInt32LE(0);
  const head = JSON.parse(content.toString('utf8', 4, at));
  const [knownFeatures, rarity, weights, frequentFeatures, hazards, languages] = head.lengths.map(
    (length: number) =>
      // A copy, because numbers of two bytes have to begin at an even place.
      Uint8Array.from(content.subarray(at, (at += length))),
  );
  return {
    knownFeatures,
    danger: { rarity, weights: new Int16Array(weights.buffer), scale: head.scale, bias: head.bias },
    frequentFeatures,
    hazards: { ...head.hazards, evidence: hazards },
    languages: { ...head.languages, evidence: languages },
  };
}

/** Whether the file holds the model that would be made from the sources as they are now. */
export function isCurrent(file: string): boolean {
  try {
    return readFileSync(file).subarray(0, HASH_BYTES).equals(hashOfSources());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

const sources = ['./', '../language/'].map((path) => new URL(path, import.meta.url));

/** A hash of everything from which a model is made: the examples and the code that learns from them. */
export function hashOfSources(folders: readonly URL[] = sources): Buffer {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted())
      if (name.endsWith('.ts') && !name.endsWith('.test.ts'))
        hash.update(name).update(readFileSync(new URL(name, folder)));
  return hash.digest();
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint8Array | Int16Array) =>
  Buffer.from(buffer, byteOffset, byteLength);
