import { isDeepStrictEqual } from 'node:util';
import type { ScanToken } from 'libpg-query';
import { invalidInput } from '../errors.ts';
import { printable } from '../platform/validate.ts';
import { boundCosts, type Parameter } from './bound-costs.ts';
import { Edits } from './edits.ts';
import { assertReadOnly, refuse } from './read-only.ts';
import { isNode, type Node } from './tree.ts';

export type Parameters = Readonly<Record<string, Parameter>> | readonly Parameter[];

/** PostgreSQL's own parser. Both functions throw an `Error` for what is not SQL. */
export interface Parser {
  parse(sql: string): unknown;
  scan(sql: string): { readonly tokens: readonly ScanToken[] };
}

export interface CheckedStatement {
  /** As the database runs it. */
  readonly text: string;
  /** The parameters that it finds in the list `$1`. */
  readonly parameters: readonly string[];
  /** The longest text that it may put together, in bytes. */
  readonly textLimit: number;
  /** Where a character of `text` stood in the query, both counted from 1; undefined with parameters. */
  readonly places: readonly (readonly [here: number, inQuery: number])[] | undefined;
}

/** Characters of all parameters, each counted wherever the statement has it. */
const MOST_BOUND = 1_000_000;
/** The same, where each parameter is written into the text wherever the statement has it. */
const MOST_WRITTEN = 50_000;
const LONG_PARAMETER = 200;
/**
 * In a statement and its parameters, so that JSON or an array among them is nested no deeper than anyone's
 * stack.
 */
const MOST_BRACKETS = 1000;
/**
 * What the functions and operators of a statement may have to read of texts, for one row: nothing can
 * interrupt a call, and little can between two in one expression.
 */
const MOST_READ = 10_000_000;
const LONGEST_TEXT = 1_000_000;
const SHORTEST_LIMIT = 20_000;

/**
 * Checks a query (`read-only.ts`), binds its parameters (`:name` of an object, `$1` of an array) and bounds
 * what its calls cost (`bound-costs.ts`). Each parameter stands in the text as a literal of no type yet, so
 * that PostgreSQL finds its type from where it stands: a prepared statement could not run `concat($1)` or
 * `$1 is null`. Where many places would make the text long, a long parameter is passed once, as a text in a list
 * of which each place has an element. The parser says where things are, and that what is written into the text changed nothing
 * else. Throws `invalid_input` for all that is not run.
 */
export function checkStatement(parser: Parser, query: string, parameters: Parameters): CheckedStatement {
  const { numbered, names, starts } = number(query);
  const tree = read(() => parser.parse(numbered)) as {
    readonly stmts?: readonly { readonly stmt?: Node }[];
  };
  const statements = tree.stmts ?? [];
  if (statements.length !== 1 || !statements[0]?.stmt)
    throw refuse(statements.length === 0 ? 'must be a SELECT' : 'must be one statement');
  const { calls } = assertReadOnly(statements[0].stmt);
  const references = parametersIn(tree);
  // A `:name` that only looked like one, within a comment or a text of an unusual form, has no parameter
  // where it was numbered.
  const locations = new Set(references.map(({ location }) => location));
  if (!starts.every((start) => locations.has(start)))
    throw refuse('has a : that is no parameter; give the text that holds it as a parameter');
  if (names.length > 0 && references.length > starts.length) throw refuse('must not have both :name and $1');
  const values = valuesOf(names, new Set(references.map((one) => one.number)), parameters);
  const bound = assertSmall(query, references, values);
  const isPassed = (value: Parameter) =>
    bound > MOST_WRITTEN && typeof value === 'string' && value.length > LONG_PARAMETER;

  const edits = new Edits(
    Buffer.from(numbered),
    read(() => parser.scan(numbered).tokens),
  );
  const expected = boundCosts(tree, edits, values, isPassed);
  const { text, places } = edits.apply();
  if (!isDeepStrictEqual(shapeOf(read(() => parser.parse(text))), shapeOf(expected)))
    throw refuse('has a parameter or a call where none can stand');
  return {
    text,
    parameters: values.map((value) => (isPassed(value) ? String(value) : '')),
    textLimit: Math.min(LONGEST_TEXT, Math.max(SHORTEST_LIMIT, Math.floor(MOST_READ / Math.max(calls, 1)))),
    places: numbered === query && references.length === 0 ? places : undefined,
  };
}

function read<Result>(parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    const message = error instanceof Error ? error.message.slice(0, 200) : 'syntax error';
    throw refuse(`is not SQL that can be read: ${message}`);
  }
}

/** Before anything is written out: a parameter may stand in thousands of places. Returns their characters. */
function assertSmall(query: string, references: readonly Reference[], values: readonly Parameter[]): number {
  const texts = values.map((value) => (value === null ? 'null' : String(value)));
  const bound = references.reduce((sum, one) => sum + texts[one.number - 1]!.length, 0);
  if (bound > MOST_BOUND)
    throw invalidInput(
      'body.params',
      `must have at most ${MOST_BOUND} characters, counted wherever the query has them`,
    );
  const countBrackets = (text: string) => text.split(/[[{]/).length - 1;
  const inTexts = texts.map(countBrackets);
  const brackets = references.reduce((sum, one) => sum + inTexts[one.number - 1]!, countBrackets(query));
  if (brackets > MOST_BRACKETS)
    throw refuse(`must have at most ${MOST_BRACKETS} opening brackets in it and its parameters`);
  return bound;
}

// Texts, names, comments and casts, which are passed over, or `:name`. Where this misreads an unusual text,
// `checkStatement` notices.
const lexer =
  /\b[eE]'(?:[^'\\]|''|\\[\s\S])*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n\r]*|\/\*[\s\S]*?\*\/|\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$|::|:([A-Za-z_]\w{0,62})/g;

/** Turns each `:name` into `$n`. `starts` are the places of these, in bytes. */
function number(query: string): { numbered: string; names: string[]; starts: number[] } {
  const numbers = new Map<string, number>();
  const starts: number[] = [];
  const parts: string[] = [];
  let bytes = 0;
  let end = 0;
  const add = (part: string) => {
    parts.push(part);
    bytes += Buffer.byteLength(part);
  };
  for (const match of query.matchAll(lexer)) {
    const name = match[2];
    if (name === undefined) continue;
    if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
    add(query.slice(end, match.index));
    starts.push(bytes);
    add(`$${numbers.get(name)}`);
    end = match.index + match[0].length;
  }
  add(query.slice(end));
  return { numbered: parts.join(''), names: [...numbers.keys()], starts };
}

interface Reference {
  number: number;
  location: number;
}

function parametersIn(value: unknown, found: Reference[] = []): Reference[] {
  if (Array.isArray(value)) for (const item of value) parametersIn(item, found);
  else if (isNode(value))
    for (const [name, item] of Object.entries(value))
      if (name === 'ParamRef') found.push({ location: 0, number: 0, ...(item as Partial<Reference>) });
      else parametersIn(item, found);
  return found;
}

/** The values by number. Throws for a name that is missing or not used, naming it. */
function valuesOf(
  names: readonly string[],
  numbers: ReadonlySet<number>,
  parameters: Parameters,
): readonly Parameter[] {
  if (Array.isArray(parameters)) {
    const list = parameters as readonly Parameter[];
    if (names.length > 0) throw invalidInput('body.params', `must be an object: the query has :${names[0]}`);
    const beyond = [...numbers].find((n) => n < 1 || n > list.length);
    if (beyond !== undefined)
      throw invalidInput(`body.params.${Math.max(beyond - 1, 0)}`, `is required: the query has $${beyond}`);
    const unused = list.findIndex((_, index) => !numbers.has(index + 1));
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
  if ([...numbers].some((n) => n < 1 || n > names.length))
    throw invalidInput('body.params', 'must be an array: the query has $1');
  return names.map((name) => given[name]!);
}

/** A tree without its places in the text. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (!isNode(value)) return value;
  const shape: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value))
    if (!/^(location|(rexpr_)?list_(start|end)|stmt_len)$/.test(name)) shape[name] = shapeOf(item);
  return shape;
}
