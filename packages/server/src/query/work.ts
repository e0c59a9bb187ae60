import type { readableTables } from './allowed.ts';

// PGlite runs in this process and has no timer: nothing stops a statement there, and everyone waits for it.
// So its work is bounded before it runs, by the most that it could be, whatever the planner believes: joins
// compare every row with every row.

type Node = Readonly<Record<string, unknown>>;
/** How many rows each table has. */
export type Sizes = Readonly<Record<(typeof readableTables)[number], number>>;

/**
 * How many elements a list of a record may have; lists gathered from many rows may have a thousand times as
 * many.
 */
const LIST = 1000;
const START_UNBOUNDED = 0x20;

/** The most rows that a checked statement may have to look at. */
export function mostRows(statement: Node, sizes: Sizes): number {
  const list = /"(array_agg|jsonb?_agg|jsonb?_object_agg|string_agg|ARRAY_SUBLINK)"/.test(
    JSON.stringify(statement),
  )
    ? LIST * 1000
    : LIST;
  return ofNode(statement, { sizes: new Map(Object.entries(sizes)), list });
}

interface Scope {
  /** Of tables and WITH queries. */
  sizes: ReadonlyMap<string, number>;
  list: number;
}

function ofSelect(select: Node, outer: Scope): number {
  const { withClause, larg, rarg, fromClause, valuesLists, ...rest } = select;
  let before = 0;
  const sizes = new Map(outer.sizes);
  for (const item of list((withClause as Node | undefined)?.['ctes'])) {
    const { ctename, ctequery } = (item as { CommonTableExpr: { ctename: string; ctequery: unknown } })
      .CommonTableExpr;
    const rows = ofNode(ctequery, { ...outer, sizes });
    sizes.set(ctename, rows);
    before += rows;
  }
  const scope = { ...outer, sizes };
  if (larg && rarg)
    return before + ofSelect(larg as Node, scope) + ofSelect(rarg as Node, scope) + within(rest, scope);
  const from = list(fromClause).reduce<number>(
    (product, item) => product * ofNode(item, scope),
    Math.max(1, list(valuesLists).length),
  );
  return (
    before + from * (1 + within(rest, scope) + within(valuesLists, scope)) * (movesItsFrame(rest) ? from : 1)
  );
}

/** What a table, a join, a query or a list in FROM gives. */
function ofNode(value: unknown, scope: Scope): number {
  const [[kind, node] = ['', {}]] = Object.entries(value as Record<string, Node>);
  switch (kind) {
    case 'SelectStmt':
      return ofSelect(node, scope);
    case 'RangeVar':
      return Math.max(1, scope.sizes.get(String(node['relname'])) ?? 1);
    case 'RangeSubselect':
      return ofNode(node['subquery'], scope);
    case 'RangeFunction':
      return scope.list * (1 + within(node['functions'], scope));
    case 'JoinExpr':
      return ofNode(node['larg'], scope) * ofNode(node['rarg'], scope) * (1 + within(node['quals'], scope));
    default:
      return 1;
  }
}

/** What the queries within expressions may look at, each time. */
function within(value: unknown, scope: Scope): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + within(item, scope), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [name, item]) =>
      sum + (name === 'SelectStmt' ? ofSelect(item as Node, scope) : within(item, scope)),
    0,
  );
}

/**
 * Whether a text that is not written out in the statement is read as JSON. PGlite reads JSON by recursion
 * without looking at its stack: some thousand open brackets, which a record's text may have, and the database
 * is gone for everyone until the process starts anew.
 */
export function readsTextAsJson(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(readsTextAsJson);
  if (typeof value !== 'object' || value === null) return false;
  const { TypeCast: cast } = value as { TypeCast?: { arg: object; typeName: unknown } };
  if (
    cast &&
    /"sval":"jsonb?"/.test(JSON.stringify(cast.typeName)) &&
    !('A_Const' in cast.arg || 'ParamRef' in cast.arg)
  )
    return true;
  return Object.values(value).some(readsTextAsJson);
}

/** A window whose beginning moves is gone through anew for each row. */
function movesItsFrame(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(movesItsFrame);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, item]) =>
    name === 'frameOptions'
      ? ((item as number) & START_UNBOUNDED) === 0
      : name !== 'SelectStmt' && movesItsFrame(item),
  );
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Functions whose numbers are of a size that a plant has. */
const modest = new Set(['count', 'sum', 'avg', 'extract', 'date_part', 'length', 'round', 'abs']);

/**
 * Whether a number of any size can come of the statement: `'9e13100'::numeric` has so many digits, and to
 * divide by it takes a tenth of a second a row.
 */
export function makesHugeNumbers(text: string, tree: unknown): boolean {
  return /\d\.?e\+?\d{3,}/i.test(text) || readsTextAsNumber(tree);
}

function readsTextAsNumber(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(readsTextAsNumber);
  if (typeof value !== 'object' || value === null) return false;
  const { TypeCast: cast } = value as {
    TypeCast?: { arg: { FuncCall?: { funcname: unknown } }; typeName: unknown };
  };
  if (
    cast &&
    /"sval":"(numeric|decimal)"/.test(JSON.stringify(cast.typeName)) &&
    !('A_Const' in cast.arg || 'ParamRef' in cast.arg)
  ) {
    const name = /"sval":"(\w+)"\}\}\]$/.exec(JSON.stringify(cast.arg.FuncCall?.funcname ?? ''))?.[1];
    if (!modest.has(name ?? '')) return true;
  }
  return Object.values(value).some(readsTextAsNumber);
}
