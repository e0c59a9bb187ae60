import { isDeepStrictEqual } from 'node:util';
import { invalidInput } from '../errors.ts';
import { printable } from '../platform/validate.ts';
import { assertReadOnly, refuse } from './read-only.ts';

/** What a parameter may be. */
type Parameter = string | number | boolean | null;
export type Parameters = Readonly<Record<string, Parameter>> | readonly Parameter[];

type Tree = { readonly stmts?: readonly { readonly stmt?: Readonly<Record<string, unknown>> }[] };

/**
 * Checks a query (`read-only.ts`) and binds its parameters: `:name` of an object, `$1` of an array. Returns
 * the statement as the database runs it, in which each parameter stands as a literal of no type yet, exactly
 * as the wire protocol binds it: PostgreSQL finds its type from where it stands. Its own parser says where
 * the parameters are, and that the literals changed nothing else. Throws `invalid_input` for all that is not
 * run.
 */
export async function bind(query: string, parameters: Parameters): Promise<string> {
  const parse = await loadParser();
  const { numbered, names, starts } = number(query);
  const tree = parse(numbered);
  const statements = tree.stmts ?? [];
  if (statements.length !== 1 || !statements[0]?.stmt)
    throw refuse(statements.length === 0 ? 'must be a SELECT' : 'must be one statement');
  assertReadOnly(statements[0].stmt);
  const references = parametersIn(tree).sort((a, b) => a.location - b.location);
  // A `:name` that only looked like one, within a comment or a text of an unusual form, has no parameter
  // where it was numbered.
  if (!starts.every((start) => references.some(({ location }) => location === start)))
    throw refuse('has a : that is no parameter; give the text that holds it as a parameter');
  if (names.length > 0 && references.length > starts.length) throw refuse('must not have both :name and $1');
  const values = valuesOf(
    names,
    references.map((one) => one.number),
    parameters,
  );
  const bytes = Buffer.from(numbered);
  let end = 0;
  const parts: string[] = [];
  for (const reference of references) {
    parts.push(
      bytes.toString('utf8', end, reference.location),
      ` (${literal(values[reference.number - 1]!)}) `,
    );
    end = reference.location + 1 + String(reference.number).length;
  }
  const bound = parts.join('') + bytes.toString('utf8', end);
  if (!isDeepStrictEqual(shapeOf(parse(bound)), shapeOf(tree, values)))
    throw refuse('has a parameter where none can stand');
  return bound;
}

let loading: Promise<(sql: string) => Tree> | undefined;
/** PostgreSQL's own parser, in WebAssembly: 1.7 MB, read at the first query. */
function loadParser(): Promise<(sql: string) => Tree> {
  loading ??= import('libpg-query').then(async ({ loadModule, parseSync }) => {
    await loadModule();
    return (sql) => {
      try {
        return parseSync(sql) as Tree;
      } catch (error) {
        throw refuse(
          `is not SQL that can be read: ${error instanceof Error ? error.message.slice(0, 200) : 'syntax error'}`,
        );
      }
    };
  });
  return loading;
}

// Texts, names, comments and casts, which are passed over, or `:name`. Where this misreads an unusual text,
// `bind` notices.
const lexer =
  /\b[eE]'(?:[^'\\]|''|\\[\s\S])*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n\r]*|\/\*[\s\S]*?\*\/|\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$|::|:([A-Za-z_]\w{0,62})/g;

/** Turns each `:name` into `$n`. `starts` are the places of these, in bytes. */
function number(query: string): { numbered: string; names: string[]; starts: number[] } {
  const names: string[] = [];
  const starts: number[] = [];
  let numbered = '';
  let end = 0;
  for (const match of query.matchAll(lexer)) {
    const name = match[2];
    if (name === undefined) continue;
    if (!names.includes(name)) names.push(name);
    numbered += query.slice(end, match.index);
    starts.push(Buffer.byteLength(numbered));
    numbered += `$${names.indexOf(name) + 1}`;
    end = match.index + match[0].length;
  }
  return { numbered: numbered + query.slice(end), names, starts };
}

interface Reference {
  number: number;
  location: number;
}

function parametersIn(value: unknown): Reference[] {
  if (Array.isArray(value)) return value.flatMap(parametersIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    name === 'ParamRef' ? [{ location: 0, number: 0, ...(item as Partial<Reference>) }] : parametersIn(item),
  );
}

/** The values by number. Throws for a name that is missing or not used, naming it. */
function valuesOf(
  names: readonly string[],
  numbers: readonly number[],
  parameters: Parameters,
): readonly Parameter[] {
  if (Array.isArray(parameters)) {
    const list = parameters as readonly Parameter[];
    if (names.length > 0) throw invalidInput('body.params', `must be an object: the query has :${names[0]}`);
    const beyond = numbers.find((n) => n < 1 || n > list.length);
    if (beyond !== undefined)
      throw invalidInput(`body.params.${Math.max(beyond - 1, 0)}`, `is required: the query has $${beyond}`);
    const unused = list.findIndex((_, index) => !numbers.includes(index + 1));
    if (unused >= 0)
      throw invalidInput(`body.params.${unused}`, `is not used: the query has no $${unused + 1}`);
    return list;
  }
  const given = parameters as Readonly<Record<string, Parameter>>;
  const missing = names.find((name) => !Object.hasOwn(given, name));
  if (missing !== undefined)
    throw invalidInput(`body.params.${missing}`, `is required: the query has :${missing}`);
  const unused = Object.keys(given).find((name) => !names.includes(name));
  if (unused !== undefined)
    throw invalidInput(
      printable(`body.params.${unused}`),
      printable(`is not used: the query has no :${unused}`),
    );
  if (numbers.some((n) => n < 1 || n > names.length))
    throw invalidInput('body.params', 'must be an array: the query has $1');
  return names.map((name) => given[name]!);
}

/**
 * A text of no type, whose quotes are doubled; the database reads backslashes in it as they are
 * (`standard_conforming_strings`).
 */
function literal(value: Parameter): string {
  return value === null ? 'null' : `'${String(value).replaceAll("'", "''")}'`;
}

/** A tree without its places in the text, and with the parameters' values for the parameters. */
function shapeOf(value: unknown, values?: readonly Parameter[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shapeOf(item, values));
  if (typeof value !== 'object' || value === null) return value;
  const { ParamRef: reference } = value as { ParamRef?: { number: number } };
  if (reference && values) {
    const bound = values[reference.number - 1]!;
    return { A_Const: bound === null ? { isnull: true } : { sval: { sval: String(bound) } } };
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !/^(location|(rexpr_)?list_(start|end)|stmt_len)$/.test(name))
      .map(([name, item]) => [name, shapeOf(item, values)]),
  );
}
