-- Row-level security: the server works as chatterfix_app, which owns nothing, and sees the rows of `app.tenant` only; with no tenant set, none.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'chatterfix_app') THEN
    CREATE ROLE chatterfix_app NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- roles belong to the whole cluster: another database made it just now
END $$;
--> statement-breakpoint
-- The owner must be able to work as that role. Where somebody with more rights made the role, they have given it to the owner already.
DO $$ BEGIN
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    EXECUTE format('GRANT chatterfix_app TO %I', current_user);
  END IF;
EXCEPTION
  WHEN unique_violation THEN NULL;
  WHEN insufficient_privilege THEN
    IF NOT pg_has_role(current_user, 'chatterfix_app', 'MEMBER') THEN RAISE; END IF;
END $$;
--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['users', 'api_keys', 'assets', 'work_orders', 'work_order_counts', 'parts', 'ai_chat_sessions', 'ai_chat_messages'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant())', name);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE tenants ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant ON tenants TO chatterfix_app USING (id = current_tenant());
--> statement-breakpoint
GRANT SELECT ON tenants, users, api_keys, work_order_counts TO chatterfix_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON assets, work_orders, parts, ai_chat_sessions, ai_chat_messages TO chatterfix_app;
--> statement-breakpoint
-- Before a request is known to belong to a tenant, it may ask these three questions and no other.
CREATE FUNCTION resolve_key(key_hash text)
  RETURNS TABLE (key_id integer, tenant_id integer, tenant text, kind key_kind, role user_role, allowed_origins text[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public ROWS 1 AS
  $$ SELECT k.id, k.tenant_id, t.slug::text, k.kind, k.role, k.allowed_origins FROM api_keys k JOIN tenants t ON t.id = k.tenant_id
     WHERE k.hash = key_hash AND k.revoked_at IS NULL $$;
--> statement-breakpoint
CREATE FUNCTION resolve_user(tenant_slug text, user_name text)
  RETURNS TABLE (user_id integer, tenant_id integer, tenant text, username text, role user_role, password_hash text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public ROWS 1 AS
  $$ SELECT u.id, u.tenant_id, t.slug::text, u.username::text, u.role, u.password_hash FROM users u JOIN tenants t ON t.id = u.tenant_id
     WHERE t.slug = tenant_slug AND u.username = user_name $$;
--> statement-breakpoint
CREATE FUNCTION known_origins() RETURNS SETOF text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT DISTINCT unnest(allowed_origins) FROM api_keys WHERE revoked_at IS NULL $$;
--> statement-breakpoint
-- Full-text search. Its operator is not leakproof, so under row-level security PostgreSQL would not use the index for it: these look as the
-- owner, filter by the tenant themselves and, with no tenant set, find nothing.
CREATE FUNCTION search_work_orders(query tsquery) RETURNS TABLE (id integer, rank real)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public ROWS 200 AS
  $$ SELECT w.id, ts_rank(w.search, query) FROM work_orders w WHERE w.tenant_id = current_tenant() AND w.search @@ query $$;
--> statement-breakpoint
CREATE FUNCTION search_assets(query tsquery) RETURNS TABLE (id integer, rank real)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public ROWS 50 AS
  $$ SELECT a.id, ts_rank(a.search, query) FROM assets a WHERE a.tenant_id = current_tenant() AND a.search @@ query $$;
--> statement-breakpoint
CREATE FUNCTION search_parts(query tsquery) RETURNS TABLE (id integer, rank real)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public ROWS 50 AS
  $$ SELECT p.id, ts_rank(p.search, query) FROM parts p WHERE p.tenant_id = current_tenant() AND p.search @@ query $$;
--> statement-breakpoint
-- Kept counts: a statement adds what it changed, once, to a slot of its own session.
CREATE FUNCTION count_work_orders() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO work_order_counts AS c (tenant_id, status, priority, slot, n)
      SELECT tenant_id, status, priority, pg_backend_pid() % 64, count(*) FROM new_rows GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
      ON CONFLICT (tenant_id, status, priority, slot) DO UPDATE SET n = c.n + excluded.n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO work_order_counts AS c (tenant_id, status, priority, slot, n)
      SELECT tenant_id, status, priority, pg_backend_pid() % 64, -count(*) FROM old_rows GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
      ON CONFLICT (tenant_id, status, priority, slot) DO UPDATE SET n = c.n + excluded.n;
  ELSE
    INSERT INTO work_order_counts AS c (tenant_id, status, priority, slot, n)
      SELECT tenant_id, status, priority, pg_backend_pid() % 64, sum(n)
      FROM (SELECT tenant_id, status, priority, 1 AS n FROM new_rows UNION ALL SELECT tenant_id, status, priority, -1 FROM old_rows) changes
      GROUP BY 1, 2, 3 HAVING sum(n) <> 0 ORDER BY 1, 2, 3
      ON CONFLICT (tenant_id, status, priority, slot) DO UPDATE SET n = c.n + excluded.n;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER count_inserted AFTER INSERT ON work_orders REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION count_work_orders();
--> statement-breakpoint
CREATE TRIGGER count_updated AFTER UPDATE ON work_orders REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION count_work_orders();
--> statement-breakpoint
CREATE TRIGGER count_deleted AFTER DELETE ON work_orders REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION count_work_orders();
