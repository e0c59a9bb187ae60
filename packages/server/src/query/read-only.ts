import { invalidInput, type DomainError } from '../errors.ts';
import { printable } from '../platform/validate.ts';
import {
  expressionKinds,
  fieldNames,
  functions,
  growing,
  nodeNames,
  nodes,
  operators,
  readableTables,
  types,
  valueFunctions,
} from './allowed.ts';

/**
 * How deep expressions and queries may stand in each other: what the parser and PGlite's stack bear many
 * times over.
 */
const MAX_DEPTH = 100;
const MAX_RELATIONS = 20;
/** How many times as long as its longest text a result may become by joining texts, query within query. */
const MAX_GROWTH = 2000;
/** The same for a query over conversations, where one text holds all messages of one. */
const MAX_GROWTH_OF_CONVERSATIONS = 50;

type Node = Readonly<Record<string, unknown>>;

/** Refuses what the query service does not run, saying which part of the statement it is. */
export function refuse(rule: string): DomainError {
  return invalidInput('body.query', printable(rule));
}

/** Checks the parse tree against the lists of `allowed.ts`; throws `invalid_input`. */
export function assertReadOnly(statement: Node): void {
  const [kind = ''] = Object.keys(statement);
  if (kind !== 'SelectStmt')
    throw refuse(`must be a SELECT, not ${nodeNames[kind] ?? kind.replace(/Stmt$/, '')}`);
  const check = new Check();
  check.lookAt(statement, 0);
  check.finish();
}

class Check {
  readonly #cte_names = new Set<string>();
  readonly #relations: string[] = [];
  /**
   * Of each list in FROM, by the name it has: the columns that it surely has, under every list of that name.
   */
  readonly #lists = new Map<string, ReadonlySet<string>>();
  readonly #qualified: [list: string, column: string][] = [];
  #growth = 1;
  /** What the innermost query adds to its texts. */
  #adds = 0;

  finish(): void {
    const unknown = this.#relations.find(
      (name) => !this.#cte_names.has(name) && !(readableTables as readonly string[]).includes(name),
    );
    if (unknown !== undefined)
      throw refuse(`must not read ${unknown}; it may read ${readableTables.join(', ')}`);
    const call = this.#qualified.find(([list, column]) => this.#lists.get(list)?.has(column) === false);
    if (call) throw refuse(`must not use ${call.join('.')}, which is no column of ${call[0]}`);
    if (this.#relations.includes('ai_chat_sessions') && this.#growth > MAX_GROWTH_OF_CONVERSATIONS)
      throw refuse('must not join so many texts of conversations, query within query');
    if (this.#relations.length > MAX_RELATIONS) throw refuse(`must name at most ${MAX_RELATIONS} tables`);
  }

  lookAt(value: unknown, depth: number): void {
    if (depth > MAX_DEPTH) throw refuse(`must not be nested more than ${MAX_DEPTH} deep`);
    if (Array.isArray(value)) {
      for (const item of value) this.lookAt(item, depth);
      return;
    }
    for (const [kind, node] of Object.entries(value as Node)) this.#node(kind, node as Node, depth + 1);
  }

  #node(kind: string, node: Node, depth: number): void {
    const fields = Object.hasOwn(nodes, kind) ? nodes[kind]! : undefined;
    if (!fields) throw refuse(`must not use ${nodeNames[kind] ?? kind}`);
    this.#rules(kind, node);
    const outer = this.#adds;
    if (kind === 'SelectStmt') this.#adds = 0;
    for (const [name, value] of Object.entries(node)) {
      const field = Object.hasOwn(fields, name) ? fields[name]! : undefined;
      if (field === undefined)
        throw refuse(`must not use ${fieldNames[`${kind}.${name}`] ?? `${kind}.${name}`}`);
      if (field === 'nodes') this.lookAt(value, depth);
      else if (field !== 'value') this.#node(field, value as Node, depth + 1);
    }
    if (kind === 'SelectStmt') {
      this.#growth *= 1 + this.#adds;
      if (this.#growth > MAX_GROWTH) throw refuse('must not join so many texts, query within query');
      this.#adds = outer;
    }
  }

  #rules(kind: string, node: Node): void {
    switch (kind) {
      case 'RangeVar':
        this.#relations.push(text(node['relname']));
        break;
      case 'CommonTableExpr':
        this.#commonTable(node);
        break;
      case 'RangeFunction':
        this.#list(node);
        break;
      case 'ColumnRef': {
        const [list = '', column = ''] = namesOf(node['fields']).slice(-2);
        if (column !== '') this.#qualified.push([list, column]);
        break;
      }
      case 'FuncCall': {
        const name = builtin(node['funcname']);
        if (name === undefined || !functions.has(name))
          throw refuse(`must not call the function ${namesOf(node['funcname']).join('.')}()`);
        if (growing.has(name)) this.#adds += Array.isArray(node['args']) ? node['args'].length : 0;
        break;
      }
      case 'A_Expr':
        if (!expressionKinds.has(text(node['kind']))) throw refuse('must not use SIMILAR TO');
        this.#operator(node['name']);
        break;
      case 'SubLink':
        if (node['operName'] !== undefined) this.#operator(node['operName']);
        break;
      case 'TypeName': {
        const name = builtin(node['names']);
        if (name === undefined || !types.has(name))
          throw refuse(`must not use the type ${namesOf(node['names']).join('.')}`);
        break;
      }
      case 'SQLValueFunction':
        if (!valueFunctions.has(text(node['op'])))
          throw refuse(`must not use ${text(node['op']).replace('SVFOP_', '')}`);
        break;
      case 'A_ArrayExpr':
        this.#adds += Array.isArray(node['elements']) ? node['elements'].length : 0;
        break;
    }
  }

  /**
   * A name is known wherever it stands, not only where it is in scope; out of scope it could only mean a
   * table of ours, or a catalog's (all are `pg_…`).
   */
  #commonTable(node: Node): void {
    const name = text(node['ctename']);
    if (name.startsWith('pg_')) throw refuse('must not name a WITH query pg_…');
    // Written out wherever it is named, a chain of them grows without end in the planner.
    if (node['ctematerialized'] === 'CTEMaterializeNever') throw refuse('must not use NOT MATERIALIZED');
    this.#cte_names.add(name);
  }

  /**
   * Where a list `t` of texts or numbers has no column `f`, PostgreSQL reads `t.f` as `f(t)`, whichever
   * function that is. A row of a table or a query is an argument for few functions, and those are harmless.
   */
  #list(node: Node): void {
    const call = (node['functions'] as [{ List: { items: [{ FuncCall?: Node }] } }])[0].List.items[0]
      .FuncCall;
    if (!call) throw refuse('must not have in FROM what is neither a table, a query nor a function');
    const alias = (node['alias'] as { aliasname?: string; colnames?: unknown } | undefined) ?? {};
    const name = alias.aliasname ?? namesOf(call['funcname']).at(-1) ?? '';
    const columns = ['key', 'value', 'ordinality', ...(alias.colnames ? namesOf(alias.colnames) : [name])];
    const same = this.#lists.get(name);
    this.#lists.set(name, new Set(same ? columns.filter((column) => same.has(column)) : columns));
  }

  #operator(names: unknown): void {
    const name = builtin(names);
    if (name === undefined || !operators.has(name))
      throw refuse(`must not use the operator ${namesOf(names).join('.')}`);
    if (growing.has(name)) this.#adds++;
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function namesOf(value: unknown): string[] {
  return Array.isArray(value)
    ? value.map((item) => text((item as { String?: { sval?: unknown } }).String?.sval))
    : [];
}

/** The name of a built-in, named as it is or in `pg_catalog`. */
function builtin(value: unknown): string | undefined {
  const names = namesOf(value);
  if (names.length === 1) return names[0];
  return names.length === 2 && names[0] === 'pg_catalog' ? names[1] : undefined;
}
