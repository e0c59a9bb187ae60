-- Whose the rows of single sign-on are, and what of them is audited.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['identity_providers', 'sign_in_attempts'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant ON %I TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant())', name);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON identity_providers TO chatterfix_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_attempts TO chatterfix_app;
--> statement-breakpoint
CREATE TRIGGER audit_inserted AFTER INSERT ON identity_providers REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('client_secret');
--> statement-breakpoint
CREATE TRIGGER audit_updated AFTER UPDATE ON identity_providers REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('client_secret');
--> statement-breakpoint
CREATE TRIGGER audit_deleted AFTER DELETE ON identity_providers REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('client_secret');
--> statement-breakpoint
CREATE TRIGGER count_version BEFORE UPDATE ON identity_providers FOR EACH ROW EXECUTE FUNCTION count_version();
--> statement-breakpoint
-- Who comes back from an issuer brings a state and nothing that says whose it is.
CREATE FUNCTION tenant_of_state(hash text) RETURNS TABLE (tenant_id integer, tenant text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS
  $$ SELECT a.tenant_id, t.slug::text FROM sign_in_attempts a JOIN tenants t ON t.id = a.tenant_id WHERE a.state_hash = hash $$;
--> statement-breakpoint
-- Likewise who collects what their attempt has come to.
CREATE FUNCTION tenant_of_attempt(attempt text) RETURNS TABLE (tenant_id integer, tenant text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp ROWS 1 AS
  $$ SELECT a.tenant_id, t.slug::text FROM sign_in_attempts a JOIN tenants t ON t.id = a.tenant_id WHERE a.id = attempt $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION tenant_of_state(text), tenant_of_attempt(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION tenant_of_state(text), tenant_of_attempt(text) TO chatterfix_app;
