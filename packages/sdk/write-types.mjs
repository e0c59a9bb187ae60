// Writes plain interfaces into the SDK's declarations, in place of the types that TypeScript infers from the
// contract's schemas. Editors then show `WorkOrder` with the meaning, unit and range of each field. Each
// interface is checked to be equal to the inferred type.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path/posix';
import { globalRegistry } from 'zod/mini';
import { endpoints } from './src/contract/endpoints.ts';
import { MAX_ID } from './src/contract/values.ts';

const dist = new URL('./dist/', import.meta.url);
const alias = /^export type (\w+) = z\.(infer|input|output)<typeof \1>;$/gm;

/** Each schema that has a type of its own, by what its copies share: see `identityOf`. */
const named = new Map();
const files = new Map();
for (const file of readdirSync(new URL('contract/', dist), { recursive: true })) {
  if (!file.endsWith('.d.ts')) continue;
  const text = readFileSync(new URL(`contract/${file}`, dist), 'utf8');
  const source = new URL(`./src/contract/${file.replace('.d.ts', '.ts')}`, import.meta.url);
  const types = [...text.matchAll(alias)].map(([, name, mode]) => ({
    name,
    mode: mode === 'input' ? mode : 'output',
  }));
  const interfaces = [...text.matchAll(/^export interface (\w+)/gm)].map(([, name]) => ({
    name,
    mode: 'output',
  }));
  if (types.length === 0) continue;
  const schemas = await import(source);
  files.set(file, { text, types, schemas });
  for (const { name, mode } of [...types, ...interfaces]) {
    const identity = identityOf(schemas[name]);
    if (identity && !named.has(identity)) named.set(identity, { name, mode, file });
  }
}

const undescribed = [];
const checks = [];
let module = '';
for (const [file, { text, schemas }] of files) {
  module = `contract/${file}`;
  const index = checks.length;
  checks.push(`import * as m${index} from './src/contract/${file.replace('.d.ts', '.ts')}';`);
  checks.push(`import type * as d${index} from './dist/${module.replace('.d.ts', '.d.ts')}';`);
  const written = text.replace(alias, (_, name, kind) => {
    const mode = kind === 'input' ? 'input' : 'output';
    checks.push(
      `const ${name}${index}: Equal<d${index}.${name}, z.${mode}<typeof m${index}.${name}>> = true;`,
    );
    return declarationOf(
      name,
      schemas[name],
      mode,
      new RegExp(`(/\\*\\*(?:(?!\\*/)[^])*\\*/\\n)export declare const ${name}: `).exec(text)?.[1],
    );
  });
  writeFileSync(new URL(module, dist), written);
}
if (undescribed.length > 0)
  throw new Error(`These fields of the contract have no description: ${undescribed.join(', ')}`);
writeOperations();
checkTypes();

function declarationOf(name, schema, mode, comment = '') {
  const docs = comment || docstring(descriptionOf(schema), '');
  const { type } = coreOf(schema)._zod.def;
  return type === 'object'
    ? `${docs}export interface ${name} ${objectOf(coreOf(schema), mode, '')}`
    : `${docs}export type ${name} = ${typeOf(schema, mode, '', true)};`;
}

/** The operations of the API by their routes, for `call`. */
function writeOperations() {
  module = 'operations.d.ts';
  const lines = endpoints.map(({ method, path, summary, params, query, body, response }) => {
    const args = Object.entries({ params, query, body })
      .filter(([, schema]) => schema)
      .map(([name, schema]) => {
        const mark = acceptsNothing(schema) ? '?' : '';
        const orUndefined = mark && ' | undefined';
        return `            ${name}${mark}: ${typeOf(schema, 'input', '            ')}${orUndefined};\n`;
      });
    return (
      `    /** ${summary} */\n    "${method} ${path}": {\n` +
      `        args: {${args.length ? `\n${args.join('')}        ` : ''}};\n` +
      `        answer: ${typeOf(response, 'output', '        ')};\n    };\n`
    );
  });
  const url = new URL(module, dist);
  const comment = /\/\*\* The operations of the API[^]*?\*\//.exec(readFileSync(url, 'utf8'))[0];
  writeFileSync(url, `${comment}\nexport interface Operations {\n${lines.join('')}}\n`);
  checks.push(
    "import type { Operations as Inferred } from './src/operations.ts';",
    "import type { Operations as Written } from './dist/operations.d.ts';",
    'const routes: Equal<keyof Written, keyof Inferred> = true;',
    "type Wrong = { [R in keyof Inferred]: [Equal<Written[R]['args'], Inferred[R]['args']>, Equal<Written[R]['answer'], Inferred[R]['answer']>] extends [true, true] ? never : R }[keyof Inferred];",
    'const wrong: Equal<Wrong, never> = true;',
  );
}

/** Whether a call may leave the argument out: the schema has no field that must be given. */
function acceptsNothing(schema) {
  const { def } = coreOf(schema)._zod;
  return def.type === 'object' && Object.values(def.shape).every(mayBeLeftOut);
}

function mayBeLeftOut({ _zod }) {
  return ['optional', 'defaulted'].includes(_zod.optin);
}

/** The TypeScript of a schema's values: of `input` as callers write them, of `output` as the server does. */
function typeOf(schema, mode, indent, own = false) {
  const { def } = schema._zod;
  const known = !own && named.get(identityOf(schema));
  if (known && (known.mode === mode || isSameBothWays(schema))) return referenceTo(known);
  const inner = (next) => typeOf(next, mode, indent, own);
  switch (def.type) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'unknown':
    case 'null':
      return def.type;
    case 'int':
      return 'number';
    case 'literal':
      return def.values.map((value) => JSON.stringify(value)).join(' | ');
    case 'enum':
      return Object.values(def.entries)
        .map((value) => JSON.stringify(value))
        .join(' | ');
    case 'nullable':
      return `${inner(def.innerType)} | null`;
    case 'optional':
      return `${inner(def.innerType)} | undefined`;
    case 'default':
      return mode === 'input' ? `${inner(def.innerType)} | undefined` : inner(def.innerType);
    case 'array': {
      const element = typeOf(def.element, mode, indent);
      return /^[\w.]+$|^import\([^)]*\)\.\w+$/.test(element) ? `${element}[]` : `Array<${element}>`;
    }
    case 'record':
      return `Record<${typeOf(def.keyType, mode, indent)}, ${typeOf(def.valueType, mode, indent)}>`;
    case 'union':
      return def.options.map((option) => typeOf(option, mode, indent)).join(' | ');
    case 'pipe':
      return inner(mode === 'input' ? def.in : def.out);
    case 'transform':
      return 'string'; // the contract's transforms give texts another form; `checkTypes` notices others
    case 'object':
      return objectOf(schema, mode, indent);
    default:
      throw new Error(`${module}: write-types.mjs does not know ${def.type}.`);
  }
}

function objectOf(schema, mode, indent) {
  const fields = Object.entries(schema._zod.def.shape).map(([name, field]) => {
    const description = descriptionOf(field);
    if (!description) undescribed.push(`${module} ${name}`);
    const isOptional = mode === 'input' ? mayBeLeftOut(field) : field._zod.optout === 'optional';
    const key = /^\w+$/.test(name) ? name : JSON.stringify(name);
    const type = typeOf(field, mode, `${indent}    `);
    return `${docstring(withRange(description, field), `${indent}    `)}${indent}    ${key}${isOptional ? '?' : ''}: ${type};\n`;
  });
  return fields.length === 0 ? 'Record<string, never>' : `{\n${fields.join('')}${indent}}`;
}

/** A description with the range of the values that the server takes, and the value without the field. */
function withRange(description, schema) {
  const { checks = [], type } = coreOf(schema)._zod.def;
  const limitOf = (check, key) =>
    checks.map(({ _zod }) => _zod.def).find((def) => def.check === check)?.[key];
  const minimum = limitOf('greater_than', 'value') ?? limitOf('min_length', 'minimum');
  const maximum = limitOf('less_than', 'value') ?? limitOf('max_length', 'maximum');
  const unit = { string: ' characters', array: ' entries' }[type] ?? '';
  const sentences = [description?.replace(/\.$/, '')];
  if (maximum !== undefined && maximum !== MAX_ID)
    sentences.push(
      minimum > 0 || (unit === '' && minimum !== undefined)
        ? `From ${minimum} to ${maximum}${unit}`
        : `At most ${maximum}${unit}`,
    );
  for (let at = schema; at; at = at._zod.def.innerType)
    if (at._zod.def.type === 'default')
      sentences.push(`${JSON.stringify(at._zod.def.defaultValue)} by default`);
  return sentences.filter(Boolean).join('. ');
}

function docstring(text, indent) {
  return text ? `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n` : '';
}

/** A schema without what makes it optional, nullable or a default, and before it is transformed. */
function coreOf(schema) {
  const { def } = schema._zod;
  if (def.innerType) return coreOf(def.innerType);
  return def.type === 'pipe' ? coreOf(def.in) : schema;
}

/** What a schema shares with its copies, which have another description. */
function identityOf(schema) {
  const def = schema?._zod.def;
  return def?.shape ?? def?.entries ?? def?.options;
}

function isSameBothWays(schema, seen = new Set()) {
  if (seen.has(schema)) return true;
  seen.add(schema);
  const { def } = schema._zod;
  if (def.type === 'default' || def.type === 'pipe') return false;
  const parts = [
    def.innerType,
    def.element,
    def.keyType,
    def.valueType,
    ...(def.options ?? []),
    ...Object.values(def.shape ?? {}),
  ];
  return parts.filter(Boolean).every((part) => isSameBothWays(part, seen));
}

function referenceTo({ name, file }) {
  if (module === `contract/${file}`) return name;
  const path = relative(dirname(module), `contract/${file.replace('.d.ts', '.ts')}`);
  return `import("${path.startsWith('.') ? path : `./${path}`}").${name}`;
}

function descriptionOf(schema) {
  const { innerType } = schema._zod.def;
  return globalRegistry.get(schema)?.description ?? (innerType && descriptionOf(innerType));
}

/** Compares each interface with the type that TypeScript infers from its schema. */
function checkTypes() {
  const check = new URL('./check-types.ts', import.meta.url);
  writeFileSync(
    check,
    `import type * as z from 'zod/mini';
type Plain<T> = T extends readonly (infer Entry)[] ? Plain<Entry>[] : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Equal<A, B> = Same<Plain<A>, Plain<B>>;
${checks
  .filter((line) => line.startsWith('import'))
  .join('\n')
  .replaceAll('import * as', 'import type * as')}
${checks.filter((line) => !line.startsWith('import')).join('\n')}
`,
  );
  const { status, stdout } = spawnSync('tsc', ['-p', 'tsconfig.types.json'], {
    cwd: new URL('.', import.meta.url),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (process.env.KEEP) console.log(stdout);
  else rmSync(check);
  if (status !== 0) throw new Error(`An interface is not what its schema says:\n${stdout}`);
}
