// What a statement of the query service may be made of: everything that is not listed here is refused by
// name. A new entry must neither write, reach outside the tenant's rows, change a setting, nor take time or
// memory out of proportion to the rows and the text that it is given.

/**
 * The relations. Migration 0005 makes a view of each, without the columns that hold secrets or are only ours.
 */
export const readableTables = [
  'work_orders',
  'assets',
  'parts',
  'users',
  'ai_chat_sessions',
  'audit_log',
] as const;

// What bounds the cost of one call. "Linear" is in the lengths of its arguments, which are bounded themselves:
// literals and parameters by the contract, columns by their own contracts, and whatever a statement puts
// together by migration 0014, in all and for each text.
//
// | Functions and operators                          | Cost of a call      | Bounded by                          |
// | ------------------------------------------------ | ------------------- | ----------------------------------- |
// | `lower upper initcap reverse left right substr`, | linear, not         | the lengths of texts                |
// | `length starts_with`, comparisons                | interruptible       |                                     |
// | `strpos split_part btrim ltrim rtrim like ilike` | product of lengths  | 5 million steps, then CFX04         |
// | `position(… in …)`, `trim(… from …)`             | product of lengths  | 100 characters to look for          |
// | `concat concat_ws array_to_string`, the operator | linear, grows       | counted: 16 MB in all, then CFX03   |
// | for joining, `to_json json_build_…`              |                     |                                     |
// | `string_agg array_agg json_agg json_object_agg`, | linear for each     | counted as they collect; between    |
// | `array(select …)`                                | row, memory grows   | rows they can be interrupted        |
// | `+ - * / % mod div sqrt width_bucket` on numeric | square of digits    | 5,000 digits, then CFX05            |
// | `stddev… var…` on numeric                        | square of digits    | 5,000 digits of each number         |
// | `::numeric`                                      | linear              | a domain: 5,000 digits              |
// | jsonb and array `@> <@ && ?\| ?& -`              | product of lengths  | 5 million steps, then CFX04         |
// | `-> ->> #> #>> json_each json_array_elements …`  | linear, sets of     | the lengths of texts                |
// |                                                  | rows go to disk     |                                     |
// | `to_char to_date to_timestamp to_number`         | linear, grows       | a format of 200 characters          |
// | dates, intervals, numbers of fixed size          | constant            |                                     |
// | windows, sorts, joins, `percentile_… mode`       | rows                | interruptible; `work_mem`           |
// | rows, arrays and JSON as text                    | doubles with each   | eight within each other             |

const words = (text: string) => text.trim().split(/\s+/);

/**
 * Not here because one call of them may take any time or memory: regular expressions (`substring`,
 * `regexp_…`), `generate_series`, `repeat`, `lpad`, `replace`, `format`, `power`.
 */
export const functions: ReadonlySet<string> = new Set(
  words(`
  count sum avg min max any_value bool_and bool_or every string_agg array_agg json_agg jsonb_agg json_object_agg jsonb_object_agg
  stddev stddev_pop stddev_samp variance var_pop var_samp corr percentile_cont percentile_disc mode
  row_number rank dense_rank percent_rank cume_dist ntile lag lead first_value last_value nth_value
  abs ceil ceiling floor round trunc sign mod div sqrt width_bucket
  lower upper initcap length char_length character_length btrim ltrim rtrim left right substr strpos position starts_with split_part reverse concat concat_ws
  now date_trunc date_part extract age date_bin timezone make_date make_interval make_timestamptz to_char to_date to_timestamp to_number justify_days justify_hours justify_interval
  to_json to_jsonb row_to_json json_build_object jsonb_build_object json_build_array jsonb_build_array json_array_length jsonb_array_length jsonb_typeof json_typeof
  json_extract_path json_extract_path_text jsonb_extract_path jsonb_extract_path_text json_each json_each_text jsonb_each jsonb_each_text json_object_keys jsonb_object_keys
  json_array_elements json_array_elements_text jsonb_array_elements jsonb_array_elements_text
  array_length cardinality array_to_string array_position unnest`),
);

/** `like` and `ilike` are `~~` and `~~*`; the regular expressions `~` and `similar to` are not here. */
export const operators: ReadonlySet<string> = new Set(
  words('= <> != < <= > >= + - * / % || ~~ !~~ ~~* !~~* -> ->> #> #>> @> <@ ? ?| ?& && BETWEEN').concat(
    'NOT BETWEEN',
    'BETWEEN SYMMETRIC',
    'NOT BETWEEN SYMMETRIC',
  ),
);

/** Not `regclass` and its like, which read the catalog, nor `char`, which pads. */
export const types: ReadonlySet<string> = new Set(
  words(`
  text varchar int2 int4 int8 numeric float4 float8 bool date time timetz timestamp timestamptz interval json jsonb uuid smallint integer bigint`),
);

/**
 * Functions and operators whose result is larger than what they are given; `*` because digits grow as well.
 */
export const growing: ReadonlySet<string> = new Set(
  words(
    'concat concat_ws json_build_object jsonb_build_object json_build_array jsonb_build_array array_to_string to_char || *',
  ),
);

/**
 * Functions that put values into one. Where that one becomes a text and is put into another, its quotes are
 * doubled each time.
 */
export const boxing: ReadonlySet<string> = new Set(
  words(
    'to_json to_jsonb row_to_json json_build_object jsonb_build_object json_build_array jsonb_build_array array_agg json_agg jsonb_agg json_object_agg jsonb_object_agg',
  ),
);

type Field = 'value' | 'nodes' | 'names' | (string & {});

const located = { location: 'value' } as const;
/**
 * The nodes of PostgreSQL's own parse tree, and of each its fields: a plain value, nodes to look into, or a
 * part of that node type.
 */
export const nodes: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  SelectStmt: {
    distinctClause: 'nodes',
    targetList: 'nodes',
    fromClause: 'nodes',
    whereClause: 'nodes',
    groupClause: 'nodes',
    groupDistinct: 'value',
    havingClause: 'nodes',
    windowClause: 'nodes',
    valuesLists: 'nodes',
    sortClause: 'nodes',
    limitOffset: 'nodes',
    limitCount: 'nodes',
    limitOption: 'value',
    withClause: 'WithClause',
    op: 'value',
    all: 'value',
    larg: 'SelectStmt',
    rarg: 'SelectStmt',
  },
  WithClause: { ctes: 'nodes', ...located },
  CommonTableExpr: {
    ctename: 'value',
    aliascolnames: 'nodes',
    ctematerialized: 'value',
    ctequery: 'nodes',
    ...located,
  },
  RangeVar: { relname: 'value', inh: 'value', relpersistence: 'value', alias: 'Alias', ...located },
  RangeSubselect: { lateral: 'value', subquery: 'nodes', alias: 'Alias' },
  RangeFunction: { lateral: 'value', ordinality: 'value', functions: 'nodes', alias: 'Alias' },
  JoinExpr: {
    jointype: 'value',
    isNatural: 'value',
    larg: 'nodes',
    rarg: 'nodes',
    usingClause: 'nodes',
    quals: 'nodes',
    alias: 'Alias',
    join_using_alias: 'Alias',
  },
  Alias: { aliasname: 'value', colnames: 'nodes' },
  ResTarget: { name: 'value', val: 'nodes', ...located },
  ColumnRef: { fields: 'nodes', ...located },
  A_Star: {},
  String: { sval: 'value' },
  Integer: { ival: 'value' },
  A_Const: { ival: 'value', fval: 'value', sval: 'value', boolval: 'value', isnull: 'value', ...located },
  ParamRef: { number: 'value', ...located },
  A_Expr: {
    kind: 'value',
    name: 'value',
    lexpr: 'nodes',
    rexpr: 'nodes',
    rexpr_list_start: 'value',
    rexpr_list_end: 'value',
    ...located,
  },
  BoolExpr: { boolop: 'value', args: 'nodes', ...located },
  NullTest: { arg: 'nodes', nulltesttype: 'value', ...located },
  BooleanTest: { arg: 'nodes', booltesttype: 'value', ...located },
  CaseExpr: { arg: 'nodes', args: 'nodes', defresult: 'nodes', ...located },
  CaseWhen: { expr: 'nodes', result: 'nodes', ...located },
  CoalesceExpr: { args: 'nodes', ...located },
  MinMaxExpr: { op: 'value', args: 'nodes', ...located },
  FuncCall: {
    funcname: 'value',
    args: 'nodes',
    agg_order: 'nodes',
    agg_filter: 'nodes',
    over: 'WindowDef',
    agg_within_group: 'value',
    agg_star: 'value',
    agg_distinct: 'value',
    funcformat: 'value',
    ...located,
  },
  NamedArgExpr: { name: 'value', arg: 'nodes', argnumber: 'value', ...located },
  WindowDef: {
    name: 'value',
    refname: 'value',
    partitionClause: 'nodes',
    orderClause: 'nodes',
    frameOptions: 'value',
    startOffset: 'nodes',
    endOffset: 'nodes',
    ...located,
  },
  SortBy: { node: 'nodes', sortby_dir: 'value', sortby_nulls: 'value', ...located },
  SubLink: { subLinkType: 'value', testexpr: 'nodes', operName: 'value', subselect: 'nodes', ...located },
  List: { items: 'nodes' },
  RowExpr: { args: 'nodes', row_format: 'value', ...located },
  A_ArrayExpr: { elements: 'nodes', list_start: 'value', list_end: 'value', ...located },
  TypeCast: { arg: 'nodes', typeName: 'TypeName', ...located },
  TypeName: { names: 'value', typmods: 'nodes', typemod: 'value', arrayBounds: 'nodes', ...located },
  SQLValueFunction: { op: 'value', typmod: 'value', ...located },
};

export const valueFunctions: ReadonlySet<string> = new Set(
  words('SVFOP_CURRENT_DATE SVFOP_CURRENT_TIME SVFOP_CURRENT_TIMESTAMP SVFOP_LOCALTIME SVFOP_LOCALTIMESTAMP'),
);
export const expressionKinds: ReadonlySet<string> = new Set(
  words(`AEXPR_OP AEXPR_OP_ANY AEXPR_OP_ALL AEXPR_DISTINCT AEXPR_NOT_DISTINCT AEXPR_NULLIF AEXPR_IN AEXPR_LIKE AEXPR_ILIKE
  AEXPR_BETWEEN AEXPR_NOT_BETWEEN AEXPR_BETWEEN_SYM AEXPR_NOT_BETWEEN_SYM`),
);

/** What people call the nodes that are refused most. */
export const nodeNames: Readonly<Record<string, string>> = {
  InsertStmt: 'INSERT',
  UpdateStmt: 'UPDATE',
  DeleteStmt: 'DELETE',
  MergeStmt: 'MERGE',
  CopyStmt: 'COPY',
  VariableSetStmt: 'SET',
  VariableShowStmt: 'SHOW',
  DoStmt: 'DO',
  CallStmt: 'CALL',
  ExplainStmt: 'EXPLAIN',
  TransactionStmt: 'BEGIN, COMMIT and the like',
  PrepareStmt: 'PREPARE',
  ExecuteStmt: 'EXECUTE',
  CreateStmt: 'CREATE TABLE',
  CreateTableAsStmt: 'CREATE TABLE AS',
  DropStmt: 'DROP',
  TruncateStmt: 'TRUNCATE',
  LockStmt: 'LOCK',
  A_Indirection: 'subscripts and (row).field',
  CollateClause: 'COLLATE',
  RangeTableSample: 'TABLESAMPLE',
  GroupingSet: 'ROLLUP, CUBE and GROUPING SETS',
  XmlExpr: 'XML',
  XmlSerialize: 'XML',
  JsonTable: 'JSON_TABLE',
  GroupingFunc: 'GROUPING',
};
/** And the fields. */
export const fieldNames: Readonly<Record<string, string>> = {
  'SelectStmt.intoClause': 'SELECT INTO',
  'SelectStmt.lockingClause': 'FOR UPDATE or FOR SHARE',
  'WithClause.recursive': 'WITH RECURSIVE',
  'RangeVar.schemaname': 'a schema',
  'RangeVar.catalogname': 'a database',
  'SortBy.useOp': 'ORDER BY … USING',
  'A_Const.bsval': 'bit strings',
  'FuncCall.func_variadic': 'VARIADIC',
  'RangeFunction.coldeflist': 'a column definition list',
  'RangeFunction.is_rowsfrom': 'ROWS FROM',
};
