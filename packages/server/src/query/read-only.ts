import { invalidInput, type DomainError } from '../errors.ts';
import { printable } from '../platform/validate.ts';
import {
  boxing,
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
import { builtin, isNode, namesOf, text, type Node } from './tree.ts';

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
/** How often values may be put into rows, arrays or JSON within each other, query within query. */
const MAX_BOXES = 8;

/** Refuses what the query service does not run, saying which part of the statement it is. */
export function refuse(rule: string): DomainError {
  return invalidInput('body.query', printable(rule));
}

/**
 * Checks the parse tree against the lists of `allowed.ts`; throws `invalid_input`. `calls` is how many
 * functions, operators, casts and columns it has.
 */
export function assertReadOnly(statement: Node): { calls: number } {
  const [kind = ''] = Object.keys(statement);
  if (kind !== 'SelectStmt')
    throw refuse(`must be a SELECT, not ${nodeNames[kind] ?? kind.replace(/Stmt$/, '')}`);
  const check = new Check(listNames(statement, new Set()));
  check.lookAt(statement, 0);
  return check.finish();
}

/** The names of all tables, queries and lists, wherever they stand. */
function listNames(value: unknown, names: Set<string>): ReadonlySet<string> {
  if (Array.isArray(value)) for (const item of value) listNames(item, names);
  else if (isNode(value))
    for (const [field, item] of Object.entries(value))
      if (/^(relname|aliasname|ctename)$/.test(field)) names.add(text(item));
      else listNames(item, names);
  return names;
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
  /** How deep boxes stand in each other here, within the innermost query. */
  #boxes = 0;
  #mostBoxes = 0;
  #calls = 0;
  readonly #listNames: ReadonlySet<string>;

  constructor(names: ReadonlySet<string>) {
    this.#listNames = names;
  }

  finish(): { calls: number } {
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
    return { calls: this.#calls };
  }

  /** Returns how many boxes the queries in it may put around a value, one after the other. */
  lookAt(value: unknown, depth: number): number {
    if (depth > MAX_DEPTH) throw refuse(`must not be nested more than ${MAX_DEPTH} deep`);
    if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + this.lookAt(item, depth), 0);
    return Object.entries(value as Node).reduce(
      (sum, [kind, node]) => sum + this.#node(kind, node as Node, depth + 1),
      0,
    );
  }

  #node(kind: string, node: Node, depth: number): number {
    const fields = Object.hasOwn(nodes, kind) ? nodes[kind]! : undefined;
    if (!fields) throw refuse(`must not use ${nodeNames[kind] ?? kind}`);
    this.#rules(kind, node);
    if (/^(FuncCall|A_Expr|TypeCast|ColumnRef|SubLink)$/.test(kind)) this.#calls++;
    const isQuery = kind === 'SelectStmt';
    const outer = { adds: this.#adds, boxes: this.#boxes, mostBoxes: this.#mostBoxes };
    if (isQuery) this.#adds = this.#boxes = this.#mostBoxes = 0;
    else if (this.#isBox(kind, node)) this.#mostBoxes = Math.max(this.#mostBoxes, ++this.#boxes);
    let inner = 0;
    let inSet = 0;
    for (const [name, value] of Object.entries(node)) {
      const field = Object.hasOwn(fields, name) ? fields[name]! : undefined;
      if (field === undefined)
        throw refuse(`must not use ${fieldNames[`${kind}.${name}`] ?? `${kind}.${name}`}`);
      if (field === 'nodes') inner += this.lookAt(value, depth);
      else if (name === 'larg' || name === 'rarg')
        // A row comes from one side of a UNION.
        inSet = Math.max(inSet, this.#node(field, value as Node, depth + 1));
      else if (field !== 'value') inner += this.#node(field, value as Node, depth + 1);
    }
    inner += inSet;
    if (isQuery) {
      this.#growth *= 1 + this.#adds;
      if (this.#growth > MAX_GROWTH) throw refuse('must not join so many texts, query within query');
      inner += this.#mostBoxes;
      if (inner > MAX_BOXES)
        throw refuse('must not put rows, arrays or JSON so often into each other, query within query');
      this.#adds = outer.adds;
      this.#mostBoxes = outer.mostBoxes;
    }
    this.#boxes = outer.boxes;
    return inner;
  }

  #isBox(kind: string, node: Node): boolean {
    if (kind === 'RowExpr' || kind === 'A_ArrayExpr') return true;
    if (kind === 'SubLink') return node['subLinkType'] === 'ARRAY_SUBLINK';
    if (kind === 'FuncCall') return boxing.has(builtin(node['funcname']) ?? '');
    if (kind !== 'ColumnRef') return false;
    const names = namesOf(node['fields']);
    return names.length === 1 ? this.#listNames.has(names[0]!) : boxing.has(names.at(-1)!);
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
        if (growing.has(column)) this.#adds++;
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
