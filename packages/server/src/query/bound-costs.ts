import { isDeepStrictEqual } from 'node:util';
import type { Edits, Range } from './edits.ts';
import { refuse } from './read-only.ts';
import { builtin, isNode, namesOf, type Node } from './tree.ts';

/** What a parameter may be. */
export type Parameter = string | number | boolean | null;

/**
 * Functions that make a longer value of their arguments. Migration 0014 has one of the same name for each,
 * which counts its result. Of aggregate functions, these arguments are counted as they are collected.
 */
const counted: Readonly<Record<string, readonly number[]>> = {
  concat: [],
  concat_ws: [],
  to_json: [],
  to_jsonb: [],
  row_to_json: [],
  json_build_object: [],
  jsonb_build_object: [],
  json_build_array: [],
  jsonb_build_array: [],
  string_agg: [0, 1],
  array_agg: [0],
  json_agg: [0],
  jsonb_agg: [0],
  json_object_agg: [0, 1],
  jsonb_object_agg: [0, 1],
};
/** Aggregate functions that multiply a number with itself. */
const squaring = new Set('stddev stddev_pop stddev_samp variance var_pop var_samp'.split(' '));

/** Which argument says how the others are to be written or read. */
const formats: Readonly<Record<string, number>> = { to_char: 1, to_date: 1, to_timestamp: 1, to_number: 1 };
const LONGEST_FORMAT = 200;
/** What `position(x in y)` and `trim(x from y)` look for: these forms always call PostgreSQL's own function. */
const LONGEST_PART = 100;

/**
 * Writes the values of parameters into a statement that was checked, and changes its calls so that they find
 * the functions of the schema `reading` (migration 0014), which bound what a call costs. A parameter that `isPassed` becomes an element of the list `$1`. Returns the tree that
 * the new text must have.
 */
export function boundCosts(
  tree: unknown,
  edits: Edits,
  values: readonly Parameter[],
  isPassed: (value: Parameter) => boolean,
): unknown {
  return new Rewriting(edits, values, isPassed).rewrite(tree);
}

class Rewriting {
  readonly #edits: Edits;
  readonly #values: readonly Parameter[];

  readonly #isPassed: (value: Parameter) => boolean;

  constructor(edits: Edits, values: readonly Parameter[], isPassed: (value: Parameter) => boolean) {
    this.#edits = edits;
    this.#values = values;
    this.#isPassed = isPassed;
  }

  rewrite(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.rewrite(item));
    if (!isNode(value)) return value;
    return Object.fromEntries(Object.entries(value).flatMap(([kind, item]) => this.#entry(kind, item)));
  }

  #entry(kind: string, item: unknown): [string, unknown][] {
    if (isNode(item))
      switch (kind) {
        case 'ParamRef':
          return Object.entries(this.#parameter(item));
        case 'FuncCall':
          return Object.entries(this.#call(item));
        case 'typeName':
          return [[kind, this.#type(item)]];
        case 'A_Expr':
          return [[kind, { ...(this.rewrite(item) as Node), name: this.#operator(item) }]];
        case 'SubLink':
          if (item['subLinkType'] === 'ARRAY_SUBLINK') return Object.entries(this.#array(item));
          if (item['operName'] !== undefined) {
            const operName = this.#stripped(item['operName'], this.#edits.at(item['location']) + 2);
            return [[kind, { ...(this.rewrite(item) as Node), operName }]];
          }
      }
    return [[kind, this.rewrite(item)]];
  }

  #parameter(reference: Node): Node {
    const value = this.#values[Number(reference['number']) - 1]!;
    const index = this.#edits.at(reference['location']);
    if (this.#isPassed(value)) {
      const ival = Number(reference['number']);
      this.#edits.replace({ from: index, to: index + 1 }, ` ($1)[${ival}] `);
      const indices = [{ A_Indices: { uidx: { A_Const: { ival: { ival } } } } }];
      return { A_Indirection: { arg: { ParamRef: { number: 1 } }, indirection: indices } };
    }
    this.#edits.replace({ from: index, to: index + 1 }, ` (${literal(value)}) `);
    return { A_Const: value === null ? { isnull: true } : { sval: { sval: String(value) } } };
  }

  /** A number of no given length becomes one that is not too long. */
  #type(type: Node): Node {
    const names = namesOf(type['names']);
    const isNumeric = names[0] === 'pg_catalog' && names[1] === 'numeric' && type['typmods'] === undefined;
    if (!isNumeric) return type;
    const first = this.#edits.at(type['location']);
    const to = this.#edits.word(first + 1) === '.' ? first + 3 : first + 1;
    this.#edits.replace({ from: first, to }, 'reading."numeric"');
    return { ...type, names: nameNodes('reading', 'numeric') };
  }

  /** The name without `pg_catalog.`, so that it is found in `reading` first. */
  #stripped(name: unknown, first: number): unknown {
    const names = name as readonly unknown[];
    if (names.length === 1) return names;
    if (this.#edits.word(first).replaceAll('"', '') !== 'pg_catalog' || this.#edits.word(first + 1) !== '.')
      throw refuse('must not qualify a name in that way');
    this.#edits.replace({ from: first, to: first + 2 }, '');
    return names.slice(1);
  }

  #operator(expression: Node): unknown {
    const { name } = expression;
    return Array.isArray(name) && name.length > 1
      ? this.#stripped(name, this.#edits.at(expression['location']) + 2) // operator ( pg_catalog
      : name;
  }

  #call(call: Node): Node {
    const name = builtin(call['funcname']) ?? '';
    const args = (call['args'] ?? []) as readonly unknown[];
    if (call['funcformat'] === 'COERCE_SQL_SYNTAX') {
      if (
        /^(position|[blr]trim)$/.test(name) &&
        args[1] !== undefined &&
        !this.#isShort(args[1], LONGEST_PART)
      )
        throw refuse(
          `must not look for more than a text or parameter of ${LONGEST_PART} characters with ${name === 'position' ? 'position(… in …); use strpos' : 'trim(… from …); use btrim'}`,
        );
      return { FuncCall: this.rewrite(call) };
    }
    const format = formats[name];
    if (format !== undefined && args[format] !== undefined && !this.#isShort(args[format], LONGEST_FORMAT))
      throw refuse(
        `must give ${name} its format as a text or parameter of at most ${LONGEST_FORMAT} characters`,
      );
    const collected = Object.hasOwn(counted, name) ? counted[name]! : undefined;
    const first = this.#edits.at(call['location']);
    const qualified = namesOf(call['funcname']).length === 2;
    if (collected === undefined && !squaring.has(name)) {
      const funcname = qualified ? this.#stripped(call['funcname'], first) : call['funcname'];
      return { FuncCall: { ...(this.rewrite(call) as Node), funcname } };
    }
    const open = first + (qualified ? 3 : 1);
    if (this.#edits.word(open) !== '(') throw refuse('has a call that cannot be read');
    const close = this.#edits.closing(open);
    if (collected !== undefined) {
      this.#edits.insertBefore(first, `reading.${name}(`);
      this.#edits.replace({ from: first, to: open }, `pg_catalog.${name}`);
    }
    const changed = this.#collect(call, collected ?? [0], { from: open + 1, to: close });
    if (collected === undefined) return { FuncCall: changed };
    this.#edits.insertAfter(this.#lastOf(close), ')');
    return ofReading(name, { FuncCall: { ...changed, funcname: nameNodes('pg_catalog', name) } });
  }

  /** Counts the arguments of these numbers, and rewrites all. */
  #collect(call: Node, numbers: readonly number[], brackets: Range): Node {
    const args = (call['args'] ?? []) as readonly unknown[];
    const order = this.#edits.find('order', brackets);
    const from = brackets.from + (/^(distinct|all)$/.test(this.#edits.word(brackets.from)) ? 1 : 0);
    const ranges = args.length > 0 ? this.#edits.split({ from, to: order ?? brackets.to }) : [];
    const sorts = (call['agg_order'] ?? []) as readonly { readonly SortBy: Node }[];
    const changed: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(call)) {
      if (field === 'args')
        changed[field] = args.map((arg, index) =>
          numbers.includes(index) && !isDelimiter(arg, index)
            ? this.#counted(arg, ranges[index])
            : this.rewrite(arg),
        );
      else if (field === 'agg_order') {
        const sorted = this.#edits.split({ from: order! + 2, to: brackets.to });
        // With DISTINCT, PostgreSQL sorts by what is collected only.
        changed[field] = sorts.map(({ SortBy }, index) => ({
          SortBy:
            call['agg_distinct'] && numbers.some((n) => sameShape(args[n], SortBy['node']))
              ? { ...SortBy, node: this.#counted(SortBy['node'], this.#sorted(sorted[index]!)) }
              : this.rewrite(SortBy),
        }));
      } else changed[field] = this.rewrite(value);
    }
    return changed;
  }

  /** Without ASC, DESC and NULLS FIRST. */
  #sorted({ from, to }: Range): Range {
    let end = to;
    while (end > from + 1 && /^(asc|desc|nulls|first|last)$/.test(this.#edits.word(end - 1))) end--;
    return { from, to: end };
  }

  #counted(argument: unknown, range: Range | undefined): Node {
    if (!range || range.to <= range.from) throw refuse('has a call that cannot be read');
    this.#edits.insertBefore(range.from, 'reading.counted(');
    const inner = this.rewrite(argument);
    this.#edits.insertAfter(range.to - 1, ')');
    return ofReading('counted', inner);
  }

  /** The last token of a call, with its FILTER, WITHIN GROUP and OVER. */
  #lastOf(close: number): number {
    for (let last = close; ;) {
      const next = this.#edits.word(last + 1);
      const open = last + (next === 'within' ? 3 : 2);
      if (!/^(filter|within|over)$/.test(next)) return last;
      if (this.#edits.word(open) === '(') last = this.#edits.closing(open);
      else if (next === 'over') last = open; // the name of a window
      else return last;
    }
  }

  /** `array(select …)` collects as an aggregate function does. */
  #array(link: Node): Node {
    const first = this.#edits.at(link['location']);
    this.#edits.insertBefore(first, 'reading."array"(');
    const open = first + 1;
    const close = this.#edits.closing(open);
    this.#edits.insertAfter(open, 'select reading.counted(c) from (');
    const subquery = this.rewrite(link['subselect']);
    this.#edits.insertBefore(close, ') q (c)');
    this.#edits.insertAfter(close, ')');
    const column = { ColumnRef: { fields: nameNodes('c') } };
    const from = { subquery, alias: { aliasname: 'q', colnames: nameNodes('c') } };
    const subselect = {
      SelectStmt: {
        targetList: [{ ResTarget: { val: ofReading('counted', column) } }],
        fromClause: [{ RangeSubselect: from }],
        limitOption: 'LIMIT_OPTION_DEFAULT',
        op: 'SETOP_NONE',
      },
    };
    return ofReading('array', { SubLink: { ...link, subselect } });
  }

  #isShort(node: unknown, longest: number): boolean {
    const { A_Const: constant, ParamRef: reference } = node as { A_Const?: Node; ParamRef?: Node };
    if (reference) return String(this.#values[Number(reference['number']) - 1] ?? '').length <= longest;
    const { sval } = (constant ?? {}) as { sval?: { sval?: string } };
    return constant !== undefined && (sval?.sval ?? '').length <= longest;
  }
}

/** A short text that stands between what is collected. */
function isDelimiter(node: unknown, index: number): boolean {
  const { A_Const: constant } = node as { A_Const?: { sval?: { sval?: string } } };
  return index === 1 && (constant?.sval?.sval ?? 'too long to be one').length <= 16;
}

function ofReading(name: string, argument: unknown): Node {
  return {
    FuncCall: { funcname: nameNodes('reading', name), args: [argument], funcformat: 'COERCE_EXPLICIT_CALL' },
  };
}

function nameNodes(...names: string[]): Node[] {
  return names.map((sval) => ({ String: { sval } }));
}

function sameShape(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(withoutPlaces(a), withoutPlaces(b));
}

function withoutPlaces(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null, (key, item: unknown) => (key === 'location' ? undefined : item)),
  );
}

/**
 * A text of no type, whose quotes are doubled; the database reads backslashes in it as they are
 * (`standard_conforming_strings`).
 */
function literal(value: Parameter): string {
  return value === null ? 'null' : `'${String(value).replaceAll("'", "''")}'`;
}
