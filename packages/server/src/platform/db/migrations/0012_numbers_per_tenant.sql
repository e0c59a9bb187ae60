-- The numbers of rows count for each tenant by itself: one count for all tenants shows each of them how active the others are.
-- Each tenant has a sequence for each table, because a sequence makes no writer wait for another.
CREATE SCHEMA numbers;
--> statement-breakpoint
REVOKE ALL ON SCHEMA numbers FROM PUBLIC;
--> statement-breakpoint
-- Creates a tenant's sequence for a table. It begins after the rows that the tenant had before this migration.
CREATE FUNCTION create_numbers(of_table text, of_tenant integer) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  last bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('numbers'), coalesce(of_tenant, 0));
  EXECUTE format('SELECT max(id) FROM public.%I WHERE tenant_id IS NOT DISTINCT FROM $1', of_table) INTO last USING of_tenant;
  EXECUTE format('CREATE SEQUENCE IF NOT EXISTS numbers.%I START WITH %s', of_table || '_' || coalesce(of_tenant, 0), coalesce(last, 0) + 1);
END $$;
--> statement-breakpoint
-- The next number of a row. Every name is qualified instead of SET search_path, which would double what a call costs.
CREATE FUNCTION next_number(of_table text, of_tenant integer) RETURNS bigint LANGUAGE plpgsql VOLATILE SECURITY DEFINER AS $$
DECLARE
  sequence pg_catalog.regclass := pg_catalog.to_regclass(pg_catalog.concat('numbers.', of_table, '_', coalesce(of_tenant, 0)));
BEGIN
  IF sequence IS NULL THEN
    PERFORM public.create_numbers(of_table, of_tenant);
    sequence := pg_catalog.to_regclass(pg_catalog.concat('numbers.', of_table, '_', coalesce(of_tenant, 0)));
  END IF;
  RETURN pg_catalog.nextval(sequence);
END $$;
--> statement-breakpoint
CREATE FUNCTION next_number(of_table text) RETURNS bigint LANGUAGE sql VOLATILE
  RETURN public.next_number(of_table, public.current_tenant());
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION create_numbers(text, integer), next_number(text, integer), next_number(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION next_number(text, integer), next_number(text) TO chatterfix_app;
--> statement-breakpoint
ALTER TABLE ai_chat_messages ALTER COLUMN id DROP IDENTITY;
--> statement-breakpoint
ALTER TABLE ai_chat_messages ALTER COLUMN id SET DEFAULT next_number('ai_chat_messages');
--> statement-breakpoint
ALTER TABLE ai_chat_sessions ALTER COLUMN id DROP IDENTITY;
--> statement-breakpoint
ALTER TABLE ai_chat_sessions ALTER COLUMN id SET DEFAULT next_number('ai_chat_sessions');
--> statement-breakpoint
ALTER TABLE assets ALTER COLUMN id DROP IDENTITY;
--> statement-breakpoint
ALTER TABLE assets ALTER COLUMN id SET DEFAULT next_number('assets');
--> statement-breakpoint
ALTER TABLE parts ALTER COLUMN id DROP IDENTITY;
--> statement-breakpoint
ALTER TABLE parts ALTER COLUMN id SET DEFAULT next_number('parts');
--> statement-breakpoint
ALTER TABLE work_orders ALTER COLUMN id DROP IDENTITY;
--> statement-breakpoint
ALTER TABLE work_orders ALTER COLUMN id SET DEFAULT next_number('work_orders');
--> statement-breakpoint
ALTER TABLE api_keys ALTER COLUMN id DROP IDENTITY;
--> statement-breakpoint
ALTER TABLE api_keys ALTER COLUMN id SET DEFAULT next_number('api_keys');
--> statement-breakpoint
ALTER TABLE identity_providers ALTER COLUMN id DROP IDENTITY;
--> statement-breakpoint
ALTER TABLE identity_providers ALTER COLUMN id SET DEFAULT next_number('identity_providers');
--> statement-breakpoint
ALTER TABLE signing_keys ALTER COLUMN id DROP IDENTITY;
--> statement-breakpoint
ALTER TABLE signing_keys ALTER COLUMN id SET DEFAULT next_number('signing_keys');
--> statement-breakpoint
ALTER TABLE users ALTER COLUMN id DROP IDENTITY;
--> statement-breakpoint
ALTER TABLE users ALTER COLUMN id SET DEFAULT next_number('users');
--> statement-breakpoint
ALTER TABLE ai_providers ALTER COLUMN id DROP IDENTITY;
--> statement-breakpoint
ALTER TABLE ai_providers ALTER COLUMN id SET DEFAULT next_number('ai_providers');
--> statement-breakpoint
ALTER TABLE audit_log DROP CONSTRAINT audit_log_pkey;
--> statement-breakpoint
ALTER TABLE audit_log ALTER COLUMN id DROP IDENTITY;
--> statement-breakpoint
DROP INDEX audit_log_tenant_idx;
--> statement-breakpoint
CREATE UNIQUE INDEX audit_log_tenant_idx ON audit_log (tenant_id, id);
--> statement-breakpoint
-- A column's default cannot read the row's tenant, and rows of the audit log are written for tenants that no setting names.
CREATE FUNCTION number_audit_row() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN NEW.id := public.next_number('audit_log', NEW.tenant_id); RETURN NEW; END $$;
--> statement-breakpoint
CREATE TRIGGER number_row BEFORE INSERT ON audit_log FOR EACH ROW EXECUTE FUNCTION number_audit_row();
