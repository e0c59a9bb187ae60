import { loadModule, parseSync, scanSync } from 'libpg-query';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DomainError } from '../errors.ts';
import { allowedCalls, allowedWindows } from './allowed-calls.ts';
import { functions, operators, types } from './allowed.ts';
import { checkStatement, type CheckedStatement, type Parameters } from './checked-statement.ts';

beforeAll(loadModule);

function check(query: string, parameters: Parameters = []): CheckedStatement {
  return checkStatement({ parse: parseSync, scan: scanSync }, query, parameters);
}

/** The rule that a query breaks, or “runs”. */
function outcomeOf(query: string, parameters?: Parameters): string {
  try {
    check(query, parameters);
    return 'runs';
  } catch (error) {
    return (error as DomainError).errors![0]!.rule;
  }
}

const list = (length: number, item: (n: number) => string, between = ', ') =>
  Array.from({ length }, (_, n) => item(n + 1)).join(between);

describe('the calls of a query are counted', () => {
  it.each([
    ['select concat(title, 1) from parts', 'select reading.concat(pg_catalog.concat(title, 1)) from parts'],
    [
      "select concat_ws('-', id, 1) from parts",
      "select reading.concat_ws(pg_catalog.concat_ws('-', id, 1)) from parts",
    ],
    ['select to_json(id) from parts', 'select reading.to_json(pg_catalog.to_json(id)) from parts'],
    ['select to_jsonb(id) from parts', 'select reading.to_jsonb(pg_catalog.to_jsonb(id)) from parts'],
    [
      'select row_to_json(p) from parts p',
      'select reading.row_to_json(pg_catalog.row_to_json(p)) from parts p',
    ],
    [
      "select json_build_object('n', id) from parts",
      "select reading.json_build_object(pg_catalog.json_build_object('n', id)) from parts",
    ],
    [
      "select jsonb_build_object('n', id) from parts",
      "select reading.jsonb_build_object(pg_catalog.jsonb_build_object('n', id)) from parts",
    ],
    [
      'select json_build_array(id) from parts',
      'select reading.json_build_array(pg_catalog.json_build_array(id)) from parts',
    ],
    [
      'select jsonb_build_array(id) from parts',
      'select reading.jsonb_build_array(pg_catalog.jsonb_build_array(id)) from parts',
    ],
    [
      "select string_agg(name, ', ') from parts",
      "select reading.string_agg(pg_catalog.string_agg(reading.counted(name), ', ')) from parts",
    ],
    [
      'select string_agg(name, location) from parts',
      'select reading.string_agg(pg_catalog.string_agg(reading.counted(name), reading.counted(location))) from parts',
    ],
    [
      "select string_agg(name, 'exactly 16 chars') from parts",
      "select reading.string_agg(pg_catalog.string_agg(reading.counted(name), 'exactly 16 chars')) from parts",
    ],
    [
      "select string_agg(name, 'as long as 17 are') from parts",
      "select reading.string_agg(pg_catalog.string_agg(reading.counted(name), reading.counted('as long as 17 are'))) from parts",
    ],
    [
      'select array_agg(id) from parts',
      'select reading.array_agg(pg_catalog.array_agg(reading.counted(id))) from parts',
    ],
    [
      'select array_agg(id) within group (order by id) from parts',
      'select reading.array_agg(pg_catalog.array_agg(reading.counted(id)) within group (order by id)) from parts',
    ],
    [
      'select json_agg(p) from parts p',
      'select reading.json_agg(pg_catalog.json_agg(reading.counted(p))) from parts p',
    ],
    [
      'select jsonb_agg(p) from parts p',
      'select reading.jsonb_agg(pg_catalog.jsonb_agg(reading.counted(p))) from parts p',
    ],
    [
      'select json_object_agg(id, name) from parts',
      'select reading.json_object_agg(pg_catalog.json_object_agg(reading.counted(id), reading.counted(name))) from parts',
    ],
    [
      'select jsonb_object_agg(id, name) from parts',
      'select reading.jsonb_object_agg(pg_catalog.jsonb_object_agg(reading.counted(id), reading.counted(name))) from parts',
    ],
    ['select stddev(id) from parts', 'select stddev(reading.counted(id)) from parts'],
    ['select stddev_pop(id) from parts', 'select stddev_pop(reading.counted(id)) from parts'],
    ['select stddev_samp(id) from parts', 'select stddev_samp(reading.counted(id)) from parts'],
    ['select variance(id) from parts', 'select variance(reading.counted(id)) from parts'],
    ['select var_pop(id) from parts', 'select var_pop(reading.counted(id)) from parts'],
    ['select var_samp(id) from parts', 'select var_samp(reading.counted(id)) from parts'],
    [
      'select array(select id from parts)',
      'select reading."array"(array(select reading.counted(c) from (select id from parts) q (c)))',
    ],
    ["select '1'::numeric, '2'::decimal(4, 1)", "select '1'::reading.\"numeric\", '2'::decimal(4, 1)"],
    ["select '1'::pg_catalog.numeric", 'select \'1\'::reading."numeric"'],
    ["select pg_catalog.strpos('a', 'b')", "select strpos('a', 'b')"],
    ["select pg_catalog.concat('a', 'b')", "select reading.concat(pg_catalog.concat('a', 'b'))"],
    ["select 'a' operator(pg_catalog.||) 'b'", "select 'a' operator(||) 'b'"],
    ['select 1 operator("pg_catalog".=) any (select 1)', 'select 1 operator(=) any (select 1)'],
    [
      "select string_agg(concat(name, ',', id), ',' order by concat(id, ',', 1)) from parts",
      "select reading.string_agg(pg_catalog.string_agg(reading.counted(reading.concat(pg_catalog.concat(name, ',', id))), ',' order by reading.concat(pg_catalog.concat(id, ',', 1)))) from parts",
    ],
    [
      "select string_agg(array_to_string(array[name, location], ','), ',') from parts",
      "select reading.string_agg(pg_catalog.string_agg(reading.counted(array_to_string(array[name, location], ',')), ',')) from parts",
    ],
    [
      'select array_agg(sum(id) over (order by id)) over (order by id) from parts',
      'select reading.array_agg(pg_catalog.array_agg(reading.counted(sum(id) over (order by id))) over (order by id)) from parts',
    ],
    [
      'select json_agg(distinct id order by id desc nulls last) filter (where id > 0) over w from parts window w as ()',
      'select reading.json_agg(pg_catalog.json_agg(distinct reading.counted(id) order by reading.counted(id) desc nulls last) filter (where id > 0) over w) from parts window w as ()',
    ],
    [
      'select array_agg(all id order by id asc) from parts',
      'select reading.array_agg(pg_catalog.array_agg(all reading.counted(id) order by id asc)) from parts',
    ],
    [
      'select concat/* ( */(/* , ) */ id -- )\n) from parts',
      'select reading.concat(pg_catalog.concat/* ( */(/* , ) */ id -- )\n)) from parts',
    ],
  ])('%s', (query, expected) => {
    expect(check(query).text).toBe(expected);
  });
});

describe('the parameters of a query', () => {
  it.each([
    [':name', { name: "it''s 'all' \\ here" }, " ('it''''s ''all'' \\ here') "],
    ['$2, $1', ['a', 7], " ('7') ,  ('a') "],
    [':yes, :nothing, :yes', { yes: true, nothing: null }, " ('true') ,  (null) ,  ('true') "],
    ["'ä😀:x', :x", { x: 'ö' }, "'ä😀:x',  ('ö') "],
    ["\"a:b\".c, a::text, e'\\':x', :x", { x: 1 }, "\"a:b\".c, a::text, e'\\':x',  ('1') "],
  ])('stand in the text as values: %s', (expressions, parameters, expected) => {
    expect(check(`select ${expressions} from (select 1) a`, parameters)).toMatchObject({
      text: `select ${expected} from (select 1) a`,
      places: undefined,
    });
  });

  it('are passed where they are long and the statement has them often', () => {
    const long = 'x'.repeat(201);
    const query = (n: number) => `select ${list(n, () => '$1')}, $2`;
    expect(check(query(2), [long, 'y'.repeat(200)])).toMatchObject({
      text: expect.stringContaining(long) as string,
      parameters: ['', ''],
    });
    const often = check(query(250), [long, 'y'.repeat(200)]);
    expect(often.text).toBe(`select ${list(250, () => ' ($1)[1] ')},  ('${'y'.repeat(200)}') `);
    expect(often.parameters).toEqual([long, '']);
  });
});

it('says where the characters of a statement stood in the query', () => {
  const { text, places } = check("select pg_catalog/*ü*/.concat('😀ü', 1), '1'::numeric, nothing from parts");
  const here = Array.from(text.slice(0, text.indexOf('nothing'))).length + 1;
  const [from, before] = places!.findLast(([start]) => start <= here)!;
  expect(before + here - from).toBe(55);
});

describe('the limits of a statement', () => {
  const nested = (n: number) => `select ${'abs('.repeat(n)}1${')'.repeat(n)}`;
  const within = (calls: string, n: number, from: string) =>
    `select t from ${`(select ${calls} as t from `.repeat(n)}${from}${list(n, (i) => `) q${i}`, '')}`;
  const boxes = (open: string, close: string, n: number) => `select ${open.repeat(n)}1${close.repeat(n)}`;
  const joined = (n: number) => list(n, () => 't', ' || ');
  const once = "(select 'x' as t) x";
  const chats = '(select messages::text as t from ai_chat_sessions) x';
  const deep = 'must not be nested more than 100 deep';
  const often = 'must not put rows, arrays or JSON so often into each other, query within query';
  const joins = 'must not join so many texts, query within query';
  const conversations = 'must not join so many texts of conversations, query within query';
  it.each([
    [`select 1 from ${list(20, (n) => `parts p${n}`)}`, 'runs'],
    [`select 1 from ${list(21, (n) => `parts p${n}`)}`, 'must name at most 20 tables'],
    [nested(98), 'runs'],
    [nested(99), deep],
    [boxes('row(', ')', 8), 'runs'],
    [boxes('row(', ')', 9), often],
    [boxes('array[', ']', 9), often],
    ...'to_json to_jsonb row_to_json json_build_object jsonb_build_object json_build_array jsonb_build_array array_agg json_agg jsonb_agg json_object_agg jsonb_object_agg'
      .split(' ')
      .flatMap((name) => [
        [boxes(`${name}(`, ')', 8), 'runs'],
        [boxes(`${name}(`, ')', 9), often],
      ]),
    [within('to_json(t)::text', 8, once), 'runs'],
    [within('to_json(t)::text', 9, once), often],
    [`${boxes('row(', ')', 8)} union ${boxes('row(', ')', 8)} union ${boxes('row(', ')', 8)}`, 'runs'],
    [`with c as (select 1 as n) select ${boxes('row(', ')', 8).slice(7)} from c`, 'runs'],
    [`with c as (select 1 as n) select ${'row('.repeat(8)}c${')'.repeat(8)} from c`, often],
    [`select ${'row('.repeat(8)}p${')'.repeat(8)} from parts p`, often],
    [`select ${'row('.repeat(8)}parts${')'.repeat(8)} from parts`, often],
    [within(joined(44), 2, once), 'runs'],
    [within(joined(45), 2, once), joins],
    ...[
      'concat',
      'concat_ws',
      'json_build_array',
      'jsonb_build_array',
      'json_build_object',
      'jsonb_build_object',
      'array_to_string',
      'to_char',
    ].flatMap((name) => [
      [within(`${name}(t, ${list(42, () => "'x'")})::text`, 2, once), 'runs'],
      [within(`${name}(t, ${list(43, () => "'x'")})::text`, 2, once), joins],
    ]),
    [within(`(t::numeric${' * t::numeric'.repeat(43)})::text`, 2, "(select '1' as t) x"), 'runs'],
    [within(`(t::numeric${' * t::numeric'.repeat(44)})::text`, 2, "(select '1' as t) x"), joins],
    [within(`array[${list(43, () => 't')}]::text`, 2, once), 'runs'],
    [within(`array[${list(44, () => 't')}]::text`, 2, once), joins],
    [within(joined(7), 2, chats), 'runs'],
    [within(joined(8), 2, chats), conversations],
    [within(joined(8), 2, '(select messages::text as t from parts, ai_chat_sessions) x'), conversations],
  ])('%s: %s', (query, expected) => {
    expect(outcomeOf(query!)).toBe(expected);
  });

  it('are those of its brackets, each counted wherever a parameter stands', () => {
    const tooMany = 'must have at most 1000 opening brackets in it and its parameters';
    expect(outcomeOf(`select ${list(3, () => '$1::json')}`, ['['.repeat(333)])).toBe('runs');
    expect(outcomeOf(`select ${list(3, () => '$1::json')}`, ['[{'.repeat(167)])).toBe(tooMany);
    expect(outcomeOf(`select '${'['.repeat(1000)}'`)).toBe('runs');
    expect(outcomeOf(`select '${'{['.repeat(500)}{'`)).toBe(tooMany);
  });

  it('let a text be the shorter the more calls it has', () => {
    expect(check('select 1').textLimit).toBe(1_000_000);
    expect(check(`select ${list(10, () => 'abs(1)')}`).textLimit).toBe(1_000_000);
    expect(check(`select ${list(20, () => 'abs(1)')}`).textLimit).toBe(500_000);
    expect(check(`select ${list(20, (n) => `id as c${n}`)} from parts`).textLimit).toBe(500_000);
    expect(check(`select ${list(1000, () => 'abs(1)')}`).textLimit).toBe(20_000);
  });

  it.each([
    ["position('", "' in title)", 'position(… in …); use strpos'],
    ["trim('", "' from title)", 'trim(… from …); use btrim'],
    ["trim(leading '", "' from title)", 'trim(… from …); use btrim'],
    ["trim(trailing '", "' from title)", 'trim(… from …); use btrim'],
  ])('are 100 characters to look for in %s…%s', (before, after, form) => {
    const rule = `must not look for more than a text or parameter of 100 characters with ${form}`;
    const query = (n: number) => `select ${before}${'x'.repeat(n)}${after} from work_orders`;
    expect(outcomeOf(query(100))).toBe('runs');
    expect(outcomeOf(query(101))).toBe(rule);
    expect(outcomeOf(`select ${before.slice(0, -1)}title || 'x'${after.slice(1)} from work_orders`)).toBe(
      rule,
    );
  });

  it.each(['to_char', 'to_date', 'to_timestamp', 'to_number'])(
    'are 200 characters of a format of %s',
    (name) => {
      const rule = `must give ${name} its format as a text or parameter of at most 200 characters`;
      expect(outcomeOf(`select ${name}(title, $1) from work_orders`, ['x'.repeat(200)])).toBe('runs');
      expect(outcomeOf(`select ${name}(title, $1) from work_orders`, ['x'.repeat(201)])).toBe(rule);
      expect(outcomeOf(`select ${name}(title, title) from work_orders`)).toBe(rule);
    },
  );
});

it.each([
  ['insert into parts values (1)', 'must be a SELECT, not INSERT'],
  ['update parts set id = 1', 'must be a SELECT, not UPDATE'],
  ['delete from parts', 'must be a SELECT, not DELETE'],
  ['merge into parts p using parts q on true when matched then delete', 'must be a SELECT, not MERGE'],
  ['copy parts to stdout', 'must be a SELECT, not COPY'],
  ['set role none', 'must be a SELECT, not SET'],
  ['show all', 'must be a SELECT, not SHOW'],
  ['do $$ begin end $$', 'must be a SELECT, not DO'],
  ['call f()', 'must be a SELECT, not CALL'],
  ['explain select 1', 'must be a SELECT, not EXPLAIN'],
  ['commit', 'must be a SELECT, not BEGIN, COMMIT and the like'],
  ['prepare p as select 1', 'must be a SELECT, not PREPARE'],
  ['execute p', 'must be a SELECT, not EXECUTE'],
  ['create table t (n int)', 'must be a SELECT, not CREATE TABLE'],
  ['create table t as select 1', 'must be a SELECT, not CREATE TABLE AS'],
  ['drop table parts', 'must be a SELECT, not DROP'],
  ['truncate parts', 'must be a SELECT, not TRUNCATE'],
  ['lock parts', 'must be a SELECT, not LOCK'],
  ['vacuum', 'must be a SELECT, not Vacuum'],
  ['select 1; select 2', 'must be one statement'],
  ['select 1 into t', 'must not use SELECT INTO'],
  ['select id from parts for share', 'must not use FOR UPDATE or FOR SHARE'],
  ['with recursive a as (select 1) select 1', 'must not use WITH RECURSIVE'],
  ['select 1 from public.parts', 'must not use a schema'],
  ['select 1 from a.public.parts', 'must not use a database'],
  ['select id from parts order by id using >', 'must not use ORDER BY … USING'],
  ["select b'1'", 'must not use bit strings'],
  ["select concat(variadic array['a'])", 'must not use VARIADIC'],
  ["select 1 from json_each('{}') as t (a int)", 'must not use a column definition list'],
  ["select 1 from rows from (json_each('{}'))", 'must not use ROWS FROM'],
  ['select (parts).id from parts', 'must not use subscripts and (row).field'],
  ['select name collate "C" from parts', 'must not use COLLATE'],
  ['select 1 from parts tablesample system (1)', 'must not use TABLESAMPLE'],
  ['select 1 group by rollup (1)', 'must not use ROLLUP, CUBE and GROUPING SETS'],
  ['select xmlelement(name a)', 'must not use XML'],
  ['select grouping(1)', 'must not use GROUPING'],
  ["select 'a' similar to 'b'", 'must not use SIMILAR TO'],
  ["select 'a' ~ 'b'", 'must not use the operator ~'],
  ["select 'a' ~ any (select 'b')", 'must not use the operator ~'],
  ["select 'a' ~ any (array['b'])", 'must not use the operator ~'],
  ["select 'a' operator(public.||) 'b'", 'must not use the operator public.||'],
  ['select current_user', 'must not use CURRENT_USER'],
  ['select session_user', 'must not use SESSION_USER'],
  ["select 'parts'::regclass", 'must not use the type regclass'],
  ['select pg_sleep(1)', 'must not call the function pg_sleep()'],
  ['select public.lower(name) from parts', 'must not call the function public.lower()'],
  ['select t.pg_sleep from unnest(array[1]) t', 'must not use t.pg_sleep, which is no column of t'],
  [
    'select t.a, (select 1 from unnest(array[1]) t(a)) from unnest(array[1]) t',
    'must not use t.a, which is no column of t',
  ],
  [
    'select (select t.a from unnest(array[1]) t) from unnest(array[1]) t (a)',
    'must not use t.a, which is no column of t',
  ],
  ['with pg_class as (select 1) select 1 from pg_class', 'must not name a WITH query pg_…'],
  ['with a as not materialized (select 1) select 1 from a', 'must not use NOT MATERIALIZED'],
  [
    'select 1 from api_keys',
    'must not read api_keys; it may read work_orders, assets, parts, users, ai_chat_sessions, audit_log',
  ],
  ['select 1 from cast(1 as int) c', 'must not have in FROM what is neither a table, a query nor a function'],
])('refuses %s: %s', (query, rule) => {
  expect(outcomeOf(query)).toBe(rule);
});

it.each([
  'with a as materialized (select 1 as n) select n from a',
  'select distinct on (name) id from parts order by name, id desc nulls last',
  'select id from parts order by id offset 1 fetch first 2 rows with ties',
  'select id from parts union all (select id from assets except select 1) intersect select 2',
  'select p.id, j.id from parts p join assets a using (id) as j natural left join work_orders',
  'select count(*) from parts group by distinct name, location having count(*) > 1',
  "select t.value, t.ordinality from json_each('{}') with ordinality t",
  'select t.b from unnest(array[1], array[2]) t (a, b)',
  'select sum(id) over (partition by name order by id groups between 1 preceding and current row exclude ties) from parts',
  'select make_interval(days => 3)',
  'select row_number() over w from parts window v as (order by id), w as (v)',
  'select 1 = some (array[1])',
  'values (1, 2), (3, 4)',
  'table parts',
])('runs %s', (query) => {
  expect(outcomeOf(query)).toBe('runs');
});

it('runs each of the calls whose results are known', () => {
  const columns = [
    ...allowedCalls.flatMap(({ calls }) => Object.keys(calls)),
    ...Object.keys(allowedWindows),
  ];
  const refused = columns
    .map((column) => [column, outcomeOf(`select ${column} from (select 1 as n) v window w as (order by n)`)])
    .filter(([, outcome]) => outcome !== 'runs');
  expect(refused).toEqual([]);
});

it('every function, operator and type that a query may use is used in a test', () => {
  const calls = [
    ...allowedCalls.flatMap((group) => Object.keys(group.calls)),
    ...Object.keys(allowedWindows),
  ];
  const text = calls.join('\n').replaceAll('not like', '!~~').replaceAll('not ilike', '!~~*');
  const used = (name: string) =>
    text.toLowerCase().includes(
      name
        .toLowerCase()
        .replace(/^~~\*$/, 'ilike')
        .replace(/^~~$/, 'like'),
    );
  expect([...functions].filter((name) => !text.includes(`${name}(`))).toEqual([]);
  expect([...operators].filter((name) => !used(name))).toEqual([]);
  expect([...types].filter((name) => !new RegExp(`::(pg_catalog\\.)?${name}\\b`).test(text))).toEqual([]);
});
