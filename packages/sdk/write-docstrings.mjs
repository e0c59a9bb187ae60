// Writes the descriptions of the contract's schemas as docstrings into the SDK's declarations, so that
// editors show them on the fields of `WorkOrder` and the other types. TypeScript takes no comments from the
// schemas' source.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { globalRegistry } from 'zod/mini';
import * as contract from './dist/contract/index.js';

const folder = new URL('./dist/contract/', import.meta.url);
const exported = new Map(Object.entries(contract));
const missing = [];
/** The schemas of the contract that have fields to describe, until their declaration is found. */
const expected = new Set(
  [...exported.keys()].filter((name) =>
    bracesOf(exported.get(name)).some((shape) => shape && Object.keys(shape).length),
  ),
);
for (const file of readdirSync(folder, { recursive: true })) {
  if (!file.endsWith('.d.ts')) continue;
  const url = new URL(file, folder);
  writeFileSync(url, withDocstrings(readFileSync(url, 'utf8'), file));
}
if (missing.length > 0)
  throw new Error(`These fields of the contract have no description: ${missing.join(', ')}`);
if (expected.size > 0)
  throw new Error(`These schemas have no declaration to describe: ${[...expected].join(', ')}`);

function withDocstrings(declarations, file) {
  const lines = [];
  /** The braces that are open, from the outermost: the shape of an object, or null for other things. */
  let open = [];
  /** The objects and lists that the rest of the declaration opens braces for, by how deep it stands. */
  let queues = [];
  let current = '';
  for (const line of declarations.split('\n')) {
    const name = /^export declare const (\w+): /.exec(line)?.[1];
    if (name) {
      current = name;
      open = [];
      queues = [bracesOf(exported.get(name))];
    }
    const [, indent, key] = /^( +)(?:readonly )?"?([\w:]+)"?\??: /.exec(line) ?? [];
    const shape = open.at(-1);
    if (shape && key) {
      const field = shape[key];
      const description = descriptionOf(field);
      if (description) {
        expected.delete(current);
        lines.push(`${indent}/** ${description.replaceAll('*/', '*\\/')} */`);
      } else if (!/^\s*\/\*\*/.test(lines.at(-1))) missing.push(`${file} ${key}`);
      queues[open.length] = bracesOf(field);
    }
    lines.push(line);
    for (const sign of line.match(/[{}]/g) ?? []) {
      if (sign === '}') open.pop();
      else {
        open.push(queues[open.length]?.shift() ?? null);
        queues[open.length] = [];
      }
    }
  }
  return lines.join('\n');
}

/** What the declaration of a schema opens braces for, in the order of the declaration. */
function bracesOf(schema) {
  const def = schema?._zod?.def;
  switch (def?.type) {
    case 'object':
      return [def.shape];
    case 'enum':
      return [null];
    case 'union':
      return def.options.flatMap(bracesOf);
    case 'array':
      return bracesOf(def.element);
    case 'record':
      return [def.keyType, def.valueType].flatMap(bracesOf);
    case 'pipe':
      return [def.in, def.out].flatMap(bracesOf);
    default:
      return def?.innerType ? bracesOf(def.innerType) : [];
  }
}

function descriptionOf(schema) {
  const inner = schema?._zod?.def.innerType;
  return globalRegistry.get(schema)?.description ?? (inner && descriptionOf(inner));
}
