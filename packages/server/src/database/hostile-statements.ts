// Statements that must be refused, by what they try. Used by `hostile-statements.test.ts`.

/** `TENANT` stands for the id of the tenant that is to be robbed. */
export const refused: Readonly<Record<string, readonly string[]>> = {
  'to write': [
    `insert into work_orders (title) values ('x')`, `insert into public.parts (tenant_id, part_number, name) values (TENANT, 'x', 'x') returning *`, `update work_orders set title = 'x'`, `update users set role = 'admin' returning *`,
    `delete from work_orders`, `delete from audit_log returning *`, `truncate work_orders`, `truncate table parts cascade`, `merge into parts p using parts q on p.id = q.id when matched then delete`,
    `with gone as (delete from parts returning *) select * from gone`, `with changed as (update parts set name = 'x' returning id) select count(*) from changed`, `with added as (insert into parts (part_number, name) values ('x', 'x') returning 1) select * from added`,
    `with a as (with b as (with c as (delete from work_orders returning id) select * from c) select * from b) select * from a`, `select * from (with d as (update assets set name = 'x' returning *) select * from d) q`,
    `with m as (merge into parts p using parts q on p.id = q.id when matched then delete returning p.*) select * from m`, `select (with d as (delete from users returning id) select count(*) from d)`,
    `select * into stolen from users`, `select 1 as a into temp t`, `select * into unlogged x from parts`, `create table t as select * from users`, `create table t (a int)`, `create temp table users as select 1`,
    `select * from work_orders for update`, `select id from parts for no key update skip locked`, `select id from parts for share nowait`, `select * from (select * from parts for key share) q`, `with a as (select * from users for update) select * from a`,
    `select nextval('work_orders_id_seq')`, `select setval('public.work_orders_id_seq', 1)`, `select currval('parts_id_seq')`, `select lastval()`,
  ],
  'to run another command': [
    `drop table work_orders`, `drop schema public cascade`, `alter table users disable row level security`, `alter role chatterfix_app superuser`, `create role intruder superuser login`, `grant all on users to public`, `revoke all on audit_log from chatterfix_app`,
    `create function f() returns int language sql as 'select 1'`, `create extension dblink`, `create view v as select * from users`, `create trigger t before insert on parts execute function f()`, `create rule r as on select to parts do instead select 1`,
    `set role postgres`, `set local role none`, `set session authorization default`, `set app.tenant = 'TENANT'`, `set local app.tenant to 'TENANT'`, `set statement_timeout = 0`, `reset role`, `reset all`, `discard all`, `show all`, `show app.tenant`,
    `begin`, `commit`, `rollback`, `savepoint s`, `commit; set role none; select * from users`, `prepare p as select 1`, `execute p`, `deallocate all`, `declare c cursor for select 1`, `fetch all from c`, `listen x`, `notify x, 'y'`, `unlisten *`,
    `do $$ begin delete from parts; end $$`, `do language plpgsql 'begin perform 1; end'`, `call f()`, `copy users to stdout`, `copy (select * from users) to program 'cat > /tmp/x'`, `copy parts from program 'id'`, `copy parts from '/etc/passwd'`,
    `explain select 1`, `explain analyze delete from parts`, `explain (analyze, format json) select * from users`, `vacuum`, `analyze`, `reindex table parts`, `cluster`, `checkpoint`, `lock table parts in access exclusive mode`, `load 'x'`, `security label on table parts is 'x'`, `comment on table parts is 'x'`, `import foreign schema a from server b into c`, `refresh materialized view x`,
  ],
  'to run more than one': [
    `select 1; select 2`, `select 1; drop table parts`, `select 1;; delete from parts`, `select 1 -- \n; delete from parts`, `select 1 /* ; */; delete from parts --`, `select $$a$$; delete from parts; select $$b$$`, `select 1\\; select 2`, `;select 1; select 2;`,
    `select 'a''; --'; delete from parts`, `select e'\\''; delete from parts; --'`, `select U&'\\0027; --' ; delete from parts`, `/* /* */ select 1 */ delete from parts`, `select 1 union select 2; commit; delete from parts`,
  ],
  'to become another tenant or role': [
    `select set_config('app.tenant', 'TENANT', true)`, `select set_config('app.tenant', 'TENANT', false), * from work_orders`, `select * from set_config('app.tenant', 'TENANT', true) s cross join lateral (select title from work_orders where s is not null offset 0) t`,
    `with s as materialized (select set_config('app.tenant', 'TENANT', true) v) select w.* from s, work_orders w`, `select pg_catalog.set_config('role', 'none', true)`, `select "set_config"('role', 'postgres', false)`, `select SET_CONFIG('session_authorization', 'postgres', true)`,
    `select U&"set\\005fconfig"('role', 'none', true)`, `select title from work_orders where set_config('app.tenant', 'TENANT', true) is not null`, `select title from work_orders order by set_config('app.tenant', 'TENANT', true)`, `select count(*) filter (where set_config('role', 'none', true) = 'none') from parts`,
    `select case when set_config('app.tenant', 'TENANT', true) = '1' then 1 end`, `select coalesce(null, set_config('role', 'none', true))`, `select 1 limit length(set_config('role', 'none', true))`, `select array[set_config('role', 'none', true)]`, `values (set_config('app.tenant', 'TENANT', true))`,
    `select sum(1) over (order by set_config('app.tenant', 'TENANT', true)) from parts`, `select 1 group by set_config('role', 'none', true)`, `select 1 from parts a join parts b on set_config('role', 'none', true) = 'none'`, `select set_config(setting_name => 'role', new_value => 'none', is_local => true)`,
    `select current_setting('app.tenant')`, `select current_setting('app.actor', true)`, `select pg_catalog.current_setting('data_directory')`, `select current_user`, `select session_user`, `select user`, `select current_role`, `select current_catalog, current_schema`,
    `select public.current_tenant()`, `select current_tenant()`, `select reading.tenant()`, `select * from reading.transaction_tenants`, `select * from transaction_tenants`, `select reading.run_query('select 1', 1, 1, 1)`, `select * from run_query('delete from parts', 1, 1, 1)`,
  ],
  'to call what is ours or the server’s': [
    `select * from resolve_key('x')`, `select * from public.resolve_user('x', 'admin')`, `select resolve_signing_key('x')`, `select known_origins()`, `select * from search_work_orders('a'::tsquery)`, `select touch_key(TENANT, 1)`, `select record_security_event(TENANT, 'x', 'x', 'x', '{}')`, `select acting()`,
    `select pg_sleep(10)`, `select pg_catalog.pg_sleep_for('1 hour')`, `select pg_terminate_backend(1)`, `select pg_cancel_backend(pg_backend_pid())`, `select pg_reload_conf()`, `select pg_advisory_lock(1)`, `select pg_advisory_xact_lock(7210348)`, `select pg_notify('a', 'b')`, `select txid_current()`, `select pg_current_xact_id()`,
    `select version()`, `select inet_server_addr()`, `select pg_export_snapshot()`, `select has_table_privilege('users', 'select')`, `select pg_get_functiondef(1)`, `select obj_description(1)`, `select to_regclass('users')`, `select pg_typeof(1)`, `select pg_logical_emit_message(false, 'a', 'b')`, `select pg_stat_reset()`,
    `select binary_upgrade_set_next_pg_type_oid(1)`, `select plpgsql_call_handler()`, `select f.* from pg_get_keywords() f`, `select * from pg_show_all_settings()`, `select 1 where (select pg_sleep(5)) is null`, `select unnest(pg_ls_dir('.'))`,
  ],
  'to read files, or run SQL within': [
    `select pg_read_file('/etc/passwd')`, `select pg_read_binary_file('postgresql.conf')`, `select * from pg_ls_dir('/')`, `select pg_ls_waldir()`, `select pg_stat_file('/etc/passwd')`, `select lo_import('/etc/passwd')`, `select lo_export(1, '/tmp/x')`, `select lo_create(0)`, `select lo_get(1)`, `select loread(1, 1)`,
    `select query_to_xml('select * from public.users', true, true, '')`, `select table_to_xml('users', true, true, '')`, `select schema_to_xml('public', true, true, '')`, `select database_to_xml(true, true, '')`, `select cursor_to_xml('c', 1, true, true, '')`, `select query_to_xmlschema('delete from parts', true, true, '')`,
    `select dblink('dbname=postgres', 'select 1')`, `select * from dblink_exec('x')`, `select ts_stat('select * from users')`, `select * from ts_stat('delete from parts returning to_tsvector(name)')`, `select ts_rewrite('a'::tsquery, 'select 1')`, `select xmlparse(document '<a/>')`, `select xmlelement(name a)`, `select xpath('/', '<a/>')`, `select xmlserialize(content '<a/>' as text)`,
    `select * from xmltable('/a' passing '<a/>' columns x text)`, `select * from json_table('{}', '$' columns (a int path '$'))`, `select jsonb_path_query('{}', '$')`, `select json_populate_record(null::users, '{}')`, `select * from json_to_record('{}') as x(a regclass)`, `select crosstab('select 1')`,
  ],
  'to read what is not listed': [
    `select * from api_keys`, `select hash from public.api_keys`, `select * from public.users`, `select password_hash from users`, `select u.password_hash from users u`, `select password_hash from public.users`, `select * from signing_keys`, `select * from used_tokens`, `select * from idempotency_keys`, `select * from tenants`, `select * from work_order_counts`,
    `select * from ai_chat_messages`, `select * from schema_migrations`, `table public.tenants`, `select search from work_orders`, `select tenant_id from work_orders`, `select (select t.tenant_id) from parts t`, `select p.xmin, p.ctid from parts p`, `select tableoid from parts`, `select session_id from ai_chat_sessions`,
    `select * from pg_class`, `select * from pg_catalog.pg_authid`, `select rolpassword from pg_shadow`, `select * from information_schema.tables`, `select * from pg_stat_activity`, `select * from pg_settings`, `select * from pg_proc`, `select prosrc from pg_catalog.pg_proc`, `select * from pg_policies`, `select * from pg_prepared_statements`, `select * from pg_locks`, `select * from pg_stats`,
    `select * from pg_temp.users`, `select * from "pg_class"`, `select * from U&"pg\\005fclass"`, `select * from PG_CLASS`, `select * from only pg_user`, `select * from postgres.public.users`, `with pg_class as (select 1) select (select count(*) from pg_class)`, `select (with pg_roles as (select 1 a) select a from pg_roles), (select count(*) from pg_roles)`,
    `select * from (select 1) api_keys, api_keys`, `select exists(select from api_keys where hash like 'a%')`, `select 1 union select id from signing_keys`, `with api_keys as (select 1) select * from public.api_keys`, `select * from parts where id in (select id from tenants)`, `select lateral_.* from lateral (select * from pg_user) lateral_`,
    `select (select api_keys from api_keys)`, `select to_jsonb(api_keys) from api_keys`, `select * from parts natural join used_tokens`,
  ],
  'to cast into the catalog': [
    `select 'users'::regclass`, `select cast('pg_sleep' as regproc)`, `select regclass 'users'`, `select 'x'::regprocedure`, `select 1::oid`, `select 'postgres'::regrole`, `select 'public'::regnamespace`, `select '{users}'::regclass[]`, `select 'users'::pg_catalog.regclass`, `select 'int'::regtype`,
    `select null::users`, `select null::public.users`, `select (null::pg_authid).rolpassword`, `select 'a'::tsquery`, `select 'x'::xml`, `select '1'::cstring`, `select 1::"char"`, `select '(0,0)'::tid`, `select '0/0'::pg_lsn`, `select a::regclass from (select 'users' a) q`, `select 'open'::work_order_status`, `select parts.name%type from parts`,
    `select regclass('users')`, `select text(1)`, `select "char"(1)`, `select 'x'::char(10000000)`, `select 'x'::bpchar`, `select '1'::bit(80000000)`, `select int8range(1, 2)`, `select '\\x00'::bytea`,
  ],
  'to call through other syntax': [
    `select 'a' operator(pg_catalog.~) '(a+)+$'`, `select 'a' operator(public.||) 'b'`, `select 1 operator(pg_catalog.^) 2`, `select 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' ~ '^(a|a?)+$'`, `select 'a' ~* 'b'`, `select 'a' !~ 'b'`, `select 'a' similar to '(a|b)*'`, `select substring('aaaa' from '(a+)+$')`, `select substring('a' similar 'b' escape '#')`,
    `select regexp_replace('aaaaaaaaaaaaaaaaaaaaaaaaaaaa', '(a*)*b', '')`, `select regexp_matches('a', '(x+x+)+y')`, `select regexp_split_to_table('a', '')`, `select name like_regex 'x' from parts`, `select 'a' @@ 'b'`, `select id from parts order by id using operator(pg_catalog.>)`, `select name collate "C" from parts`, `select (parts).* from parts`, `select (work_orders).search from work_orders`, `select (users).password_hash from users`, `select (row(1, 2)).f1`,
    `select (array[1, 2])[1:2]`, `select ('{"a":1}'::jsonb)['a']`, `select concat(variadic array['a'])`, `select 1 is json`, `select json_object('a': 1)`, `select json_value('{}', '$')`, `select normalize('a')`, `select grouping(1)`, `select count(*) from parts tablesample system (1)`, `select overlay('a' placing 'b' from 1)`,
  ],
  'to take time or memory': [
    `select count(*) from generate_series(1, 1000000000)`, `select generate_series(1, 1e9)`, `select * from generate_series('2000-01-01'::timestamptz, '9999-01-01', '1 second')`, `with recursive r as (select 1 as n union all select n + 1 from r) select count(*) from r`, `with recursive a as (select 1) select * from a`, `select (with recursive r(n) as (values (1) union select n from r) select 1)`,
    `select repeat('x', 1000000000)`, `select lpad('x', 1000000000)`, `select rpad('', 500000000, 'x')`, `select replace(replace('aaaa', 'a', 'aaaa'), 'a', 'aaaa')`, `select format('%1000000000s', 'x')`, `select power(9::numeric, 99999)`, `select 9 ^ 9 ^ 9`, `select exp(9999::numeric)`, `select factorial(99999)`, `select |/ 2`, `select random()`, `select gen_random_uuid()`, `select crypt('x', 'y')`, `select array_fill(1, array[100000000])`, `select string_to_array('a', null)`,
    `select id from parts group by cube (id, name, category, supplier, location, description, unit_cost, version)`, `select 1 group by grouping sets ((), ())`, `select sum(a.id) from ${'audit_log x, '.repeat(20)} audit_log a`, `select ${'not '.repeat(2400)}true`, `select ${'- '.repeat(4000)}id from parts`, `select ${'(select '.repeat(1200)}1${')'.repeat(1200)}`, `select ${'case when true then '.repeat(450)}1${' end'.repeat(450)}`,
    `select 1${' union select 1'.repeat(600)}`, `with a as not materialized (select 1 x), b as not materialized (select x.x from a x, a y) select * from b`,
    `with a as (select 'xxxxxxxxxx' t), ${Array.from({ length: 25 }, (_, i) => `${String.fromCharCode(98 + i)}${i} as (select t || t as t from ${i ? `${String.fromCharCode(97 + i)}${i - 1}` : 'a'})`).join(', ')} select length(t) from z24`,
    `select length(t) from ${'(select concat(t, t, t, t) as t from '.repeat(12)}(select 'x' as t) q0${Array.from({ length: 12 }, (_, i) => `) q${i + 1}`).join('')}`,
  ],
};

/** Statements that look hostile and are not: a tenant's own rows and texts. */
export const harmless: readonly string[] = [
  `select 'delete from parts; drop table users'`, `select /* ; delete from parts */ 1`, `select $x$ '; drop table parts; -- $x$`, `select 1 -- ; delete from parts`, `select U&'\\0027; drop table parts'`, `select 'a' operator(pg_catalog.||) 'b'`, `(((select 1)));`, `select work_orders from work_orders`, `select to_jsonb(w) from work_orders w`,
  `select to_jsonb(users) from users`, `select users from users`, `select u.to_json from users u`, `select w.pg_typeof from work_orders w`, `select * from work_orders where 1 = 1 or true`, `with users as (select 'mine' as password_hash) select password_hash from users`, `with api_keys as (select 1 as n) select n from api_keys`, `select json_agg(a) from audit_log a`, `table users`, `select ${'('.repeat(4990)}1${')'.repeat(4990)}`,
];
