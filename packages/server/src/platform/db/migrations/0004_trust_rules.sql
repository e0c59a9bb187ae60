-- Whose the new tables' rows are. The server may read the audit log and add what triggers add; it may change none of it.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['signing_keys', 'used_tokens', 'idempotency_keys', 'audit_log', 'identity_providers', 'sign_in_attempts', 'ai_providers'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant())', name);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT ON audit_log TO chatterfix_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys, used_tokens, sign_in_attempts TO chatterfix_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON signing_keys, api_keys, users, identity_providers, ai_providers TO chatterfix_app;
--> statement-breakpoint
-- Not even the owner changes the audit log without taking this away first.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'The audit log is append-only' USING ERRCODE = 'insufficient_privilege'; END $$;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Who acts, as the statement's transaction says (db/transaction.ts); with nothing said, the database's own user.
CREATE FUNCTION acting() RETURNS jsonb LANGUAGE sql STABLE AS
  $$ SELECT coalesce(nullif(current_setting('app.actor', true), '')::jsonb, jsonb_build_object('kind', 'system', 'id', session_user, 'via', 'sql')) $$;
--> statement-breakpoint
-- One audit row for each row that a statement wrote, in its transaction: what was created, or what changed from what to what. The arguments name
-- columns that are not kept; a change of those alone leaves no row, unless it is a secret: then that it was changed, not to what.
CREATE FUNCTION audit_rows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  who jsonb := acting();
  hidden text[] := array['tenant_id', 'search'] || TG_ARGV::text[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO audit_log (tenant_id, actor_kind, actor, via, request_id, ip, action, resource, resource_id, after)
      SELECT n.tenant_id, who ->> 'kind', left(who ->> 'id', 150), who ->> 'via', who ->> 'request_id', who ->> 'ip', 'created', TG_TABLE_NAME, n.id,
        jsonb_strip_nulls(to_jsonb(n) - hidden)
      FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO audit_log (tenant_id, actor_kind, actor, via, request_id, ip, action, resource, resource_id, before)
      SELECT o.tenant_id, who ->> 'kind', left(who ->> 'id', 150), who ->> 'via', who ->> 'request_id', who ->> 'ip', 'deleted', TG_TABLE_NAME, o.id,
        jsonb_strip_nulls(to_jsonb(o) - hidden)
      FROM old_rows o;
  ELSE
    INSERT INTO audit_log (tenant_id, actor_kind, actor, via, request_id, ip, action, resource, resource_id, before, after)
      SELECT n.tenant_id, who ->> 'kind', left(who ->> 'id', 150), who ->> 'via', who ->> 'request_id', who ->> 'ip', 'updated', TG_TABLE_NAME, n.id, d.before, d.after
      FROM new_rows n JOIN old_rows o USING (tenant_id, id)
      CROSS JOIN LATERAL (
        SELECT jsonb_object_agg(key, c.before) AS before, jsonb_object_agg(key, c.after) AS after FROM (
          SELECT key, a.value AS before, b.value AS after FROM jsonb_each(to_jsonb(o) - hidden) a JOIN jsonb_each(to_jsonb(n) - hidden) b USING (key) WHERE a.value <> b.value
          UNION ALL -- of a secret, that it was changed (a provider's key has key_set_at)
          SELECT key, '"[secret]"', '"[another secret]"' FROM unnest(array['password_hash', 'secret', 'client_secret']) AS key WHERE to_jsonb(o) -> key IS DISTINCT FROM to_jsonb(n) -> key
        ) c
      ) d
      WHERE d.before IS NOT NULL;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
DO $$
DECLARE t record;
BEGIN
  FOR t IN SELECT * FROM (VALUES
    ('assets', ''), ('work_orders', ''), ('parts', ''), ('users', '''password_hash'''), ('api_keys', '''hash'', ''last_used_at'''), ('signing_keys', '''secret'', ''last_used_at'''),
    ('identity_providers', '''client_secret'''), ('ai_providers', '''api_key'''),
    ('ai_chat_sessions', '''updated_at'', ''total_tokens'', ''cost'', ''ai_provider'', ''model_used'''), ('ai_chat_messages', '''content'', ''sources''')) AS v (name, hidden)
  LOOP
    EXECUTE format('CREATE TRIGGER audit_inserted AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows(%s)', t.name, t.hidden);
    EXECUTE format('CREATE TRIGGER audit_updated AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows(%s)', t.name, t.hidden);
    EXECUTE format('CREATE TRIGGER audit_deleted AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows(%s)', t.name, t.hidden);
  END LOOP;
END $$;
--> statement-breakpoint
-- What is no write but worth knowing: sign-ins, tokens given, tokens and keys refused.
CREATE FUNCTION record_security_event(tenant integer, event text, about text, about_id text, detail jsonb) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  INSERT INTO audit_log (tenant_id, actor_kind, actor, via, request_id, ip, action, resource, resource_id, after)
    SELECT tenant, who ->> 'kind', left(who ->> 'id', 150), who ->> 'via', who ->> 'request_id', who ->> 'ip', event, about, about_id, detail FROM acting() AS who $$;
--> statement-breakpoint
-- The ETag of a resource counts its changes.
CREATE FUNCTION count_version() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.version := OLD.version + 1; RETURN NEW; END $$;
--> statement-breakpoint
CREATE TRIGGER count_version BEFORE UPDATE ON assets FOR EACH ROW EXECUTE FUNCTION count_version();
--> statement-breakpoint
CREATE TRIGGER count_version BEFORE UPDATE ON work_orders FOR EACH ROW EXECUTE FUNCTION count_version();
--> statement-breakpoint
CREATE TRIGGER count_version BEFORE UPDATE ON parts FOR EACH ROW EXECUTE FUNCTION count_version();
--> statement-breakpoint
CREATE TRIGGER count_version BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION count_version();
--> statement-breakpoint
CREATE TRIGGER count_version BEFORE UPDATE ON identity_providers FOR EACH ROW EXECUTE FUNCTION count_version();
--> statement-breakpoint
CREATE TRIGGER count_version BEFORE UPDATE ON ai_providers FOR EACH ROW EXECUTE FUNCTION count_version();
--> statement-breakpoint
DROP FUNCTION resolve_user(text, text);
--> statement-breakpoint
CREATE FUNCTION resolve_user(tenant_slug text, user_name text)
  RETURNS TABLE (tenant_id integer, tenant text, username text, role user_role, password_hash text, disabled boolean, version integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public ROWS 1 AS
  $$ SELECT u.tenant_id, t.slug::text, u.username::text, u.role, u.password_hash, u.disabled_at IS NOT NULL, u.version FROM users u JOIN tenants t ON t.id = u.tenant_id
     WHERE t.slug = tenant_slug AND u.username = user_name $$;
--> statement-breakpoint
DROP FUNCTION resolve_key(text);
--> statement-breakpoint
CREATE FUNCTION resolve_key(key_hash text)
  RETURNS TABLE (key_id integer, tenant_id integer, tenant text, kind key_kind, role user_role, permissions text[], allowed_origins text[], revoked boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public ROWS 1 AS
  $$ SELECT k.id, k.tenant_id, t.slug::text, k.kind, k.role, k.permissions, k.allowed_origins, k.revoked_at IS NOT NULL
     FROM api_keys k JOIN tenants t ON t.id = k.tenant_id WHERE k.hash = key_hash $$;
--> statement-breakpoint
CREATE FUNCTION resolve_signing_key(key_kid text)
  RETURNS TABLE (key_id integer, tenant_id integer, tenant text, algorithm signing_algorithm, issuer text, public_key jsonb, secret text, max_role user_role, revoked boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public ROWS 1 AS
  $$ SELECT k.id, k.tenant_id, t.slug::text, k.algorithm, k.issuer::text, k.public_key, k.secret, k.max_role, k.revoked_at IS NOT NULL
     FROM signing_keys k JOIN tenants t ON t.id = k.tenant_id WHERE k.kid = key_kid $$;
--> statement-breakpoint
-- Who comes back from an issuer brings a state and nothing that says whose it is.
CREATE FUNCTION tenant_of_state(hash text) RETURNS TABLE (tenant_id integer, tenant text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public ROWS 1 AS
  $$ SELECT a.tenant_id, t.slug::text FROM sign_in_attempts a JOIN tenants t ON t.id = a.tenant_id WHERE a.state_hash = hash $$;
--> statement-breakpoint
-- Likewise who collects what their attempt has come to.
CREATE FUNCTION tenant_of_attempt(attempt text) RETURNS TABLE (tenant_id integer, tenant text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public ROWS 1 AS
  $$ SELECT a.tenant_id, t.slug::text FROM sign_in_attempts a JOIN tenants t ON t.id = a.tenant_id WHERE a.id = attempt $$;
--> statement-breakpoint
-- A key's last use, to the minute.
CREATE FUNCTION touch_key(tenant integer, key_id integer) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = public AS
  $$ UPDATE api_keys SET last_used_at = date_trunc('minute', now()) WHERE tenant_id = tenant AND id = key_id AND last_used_at IS DISTINCT FROM date_trunc('minute', now()) $$;
--> statement-breakpoint
DROP FUNCTION known_origins();
--> statement-breakpoint
-- Which pages may talk to the server, and about whose plants.
CREATE FUNCTION known_origins() RETURNS TABLE (tenant_id integer, origin text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
  $$ SELECT DISTINCT k.tenant_id, o FROM api_keys k CROSS JOIN unnest(k.allowed_origins) AS o WHERE k.revoked_at IS NULL $$;
--> statement-breakpoint
-- Functions belong to everyone unless taken away; these are the server's.
DO $$
DECLARE f regprocedure;
BEGIN
  FOR f IN SELECT p.oid::regprocedure FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('ALTER FUNCTION %s SET search_path = public, pg_temp', f); -- or a temporary table could stand in for ours
    IF f::text NOT LIKE 'audit_rows%' AND f::text NOT LIKE 'count_work_orders%' THEN EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO chatterfix_app', f); END IF;
  END LOOP;
END $$;
