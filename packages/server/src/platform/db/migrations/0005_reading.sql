-- The query service (docs/decisions/0010-query-safely.md): a tenant's own SELECT, run as a role that owns nothing, may read these views and nothing else,
-- and whose tenant is a row that the role cannot write, not a setting that a statement could change.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'chatterfix_reader') THEN
    CREATE ROLE chatterfix_reader NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- roles belong to the whole cluster: another database made it just now
END $$;
--> statement-breakpoint
DO $$ BEGIN
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    EXECUTE format('GRANT chatterfix_reader TO %I', current_user);
  END IF;
EXCEPTION
  WHEN unique_violation THEN NULL;
  WHEN insufficient_privilege THEN
    IF NOT pg_has_role(current_user, 'chatterfix_reader', 'MEMBER') THEN RAISE; END IF;
END $$;
--> statement-breakpoint
CREATE SCHEMA reading;
--> statement-breakpoint
GRANT USAGE ON SCHEMA reading TO chatterfix_app, chatterfix_reader;
--> statement-breakpoint
-- Whose a transaction of the query service is. Its row is never committed: each such transaction is rolled back.
CREATE UNLOGGED TABLE reading.transaction_tenants (transaction_id xid8 PRIMARY KEY, tenant_id integer NOT NULL);
--> statement-breakpoint
ALTER TABLE reading.transaction_tenants ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own ON reading.transaction_tenants FOR INSERT TO chatterfix_app WITH CHECK (tenant_id = public.current_tenant() AND transaction_id = pg_current_xact_id());
--> statement-breakpoint
GRANT INSERT ON reading.transaction_tenants TO chatterfix_app;
--> statement-breakpoint
CREATE FUNCTION reading.tenant() RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, reading, pg_temp AS
  $$ SELECT tenant_id FROM reading.transaction_tenants WHERE transaction_id = pg_current_xact_id_if_assigned() $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION reading.tenant() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION reading.tenant() TO chatterfix_reader;
--> statement-breakpoint
-- A view has the columns that may be read, so that `select *` works; the reader's own rights and row-level security hold beneath it.
DO $$
DECLARE t record;
BEGIN
  FOR t IN SELECT * FROM (VALUES
    ('work_orders', 'id, title, description, asset_id, assigned_to, work_type, priority, status, due_date, created_at, updated_at, started_at, completed_at, hold_reason, estimated_hours, actual_hours, parts_cost, labor_cost, completion_notes, safety_notes, external_ref, version'),
    ('assets', 'id, parent_id, name, asset_tag, description, location, manufacturer, model, serial_number, purchase_date, purchase_cost, current_value, status, maintenance_schedule, last_maintenance_date, next_maintenance_date, created_at, updated_at, version'),
    ('parts', 'id, part_number, name, description, category, manufacturer, supplier, current_stock, min_stock_level, max_stock_level, unit_cost, location, last_ordered, created_at, updated_at, version'),
    ('users', 'id, username, role, created_at, disabled_at'),
    ('ai_chat_sessions', 'id, user_id, context, ai_provider, model_used, created_at, updated_at, total_tokens, cost'),
    ('audit_log', 'id, at, actor_kind, actor, via, action, resource, resource_id, before, after, request_id, ip')) AS v (name, columns)
  LOOP
    EXECUTE format('CREATE POLICY reading ON public.%I FOR SELECT TO chatterfix_reader USING (tenant_id = (SELECT reading.tenant()))', t.name);
    EXECUTE format('GRANT SELECT (%s) ON public.%I TO chatterfix_reader', t.columns, t.name);
    EXECUTE format('CREATE VIEW reading.%I WITH (security_invoker = true, security_barrier = true) AS SELECT %s FROM public.%1$I', t.name, t.columns);
    EXECUTE format('GRANT SELECT ON reading.%I TO chatterfix_reader', t.name);
  END LOOP;
END $$;
--> statement-breakpoint
-- Runs one SELECT as the reader and gives its rows as JSON; a last row without a line says that there are more. A cursor takes no more than one statement that
-- reads. PostgreSQL lets nothing that runs within a security-definer function set the role or the session's user, not even for a superuser.
CREATE FUNCTION reading.run_query(statement text, row_limit integer, byte_limit bigint, cost_limit double precision) RETURNS TABLE (line text)
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, reading, pg_temp
  SET standard_conforming_strings = on
  SET cursor_tuple_fraction = 1
  SET max_parallel_workers_per_gather = 0
  SET jit = off
  SET work_mem = '16MB'
AS $$
DECLARE
  found_rows refcursor;
  plan json;
  found_row record;
  number integer := 0;
  bytes bigint := 0;
BEGIN
  OPEN found_rows NO SCROLL FOR EXECUTE statement;
  EXECUTE 'EXPLAIN (FORMAT JSON) ' || statement INTO plan;
  IF (plan -> 0 -> 'Plan' ->> 'Total Cost')::double precision > cost_limit THEN
    RAISE EXCEPTION 'would take too long' USING ERRCODE = 'CFX01';
  END IF;
  LOOP
    FETCH found_rows INTO found_row;
    EXIT WHEN NOT FOUND;
    line := row_to_json(found_row)::text;
    IF number = 0 AND (SELECT count(*) <> count(DISTINCT name) FROM json_object_keys(line::json) AS name) THEN
      RAISE EXCEPTION 'has two columns of the same name' USING ERRCODE = 'CFX02';
    END IF;
    number := number + 1;
    bytes := bytes + octet_length(line);
    IF number > row_limit OR bytes > byte_limit THEN
      line := NULL;
      RETURN NEXT;
      EXIT;
    END IF;
    RETURN NEXT;
  END LOOP;
  CLOSE found_rows;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION reading.run_query(text, integer, bigint, double precision) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION reading.run_query(text, integer, bigint, double precision) TO chatterfix_app;
--> statement-breakpoint
GRANT CREATE ON SCHEMA reading TO chatterfix_reader;
--> statement-breakpoint
ALTER FUNCTION reading.run_query(text, integer, bigint, double precision) OWNER TO chatterfix_reader;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA reading FROM chatterfix_reader;
