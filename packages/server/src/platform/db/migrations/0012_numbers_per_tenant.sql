-- The numbers of rows count for each tenant by itself: one count for all tenants shows each of them how active the others are.
-- Each tenant has a sequence for each table, because a sequence makes no writer wait for another.
CREATE SCHEMA numbers;
--> statement-breakpoint
REVOKE ALL ON SCHEMA numbers FROM PUBLIC;
--> statement-breakpoint
-- The next number of a table's row. The tenant's first row creates the sequence, after the rows that it has from before this migration.
CREATE FUNCTION next_number(of_table text, of_tenant integer) RETURNS bigint
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  sequence_name text := format('numbers.%I', of_table || '_' || coalesce(of_tenant, 0));
  last bigint;
BEGIN
  IF to_regclass(sequence_name) IS NULL THEN
    PERFORM pg_advisory_xact_lock(hashtext('next_number'), coalesce(of_tenant, 0));
    EXECUTE format('SELECT max(id) FROM public.%I WHERE tenant_id IS NOT DISTINCT FROM $1', of_table) INTO last USING of_tenant;
    EXECUTE format('CREATE SEQUENCE IF NOT EXISTS %s START WITH %s', sequence_name, coalesce(last, 0) + 1);
  END IF;
  RETURN nextval(sequence_name::regclass);
END $$;
--> statement-breakpoint
CREATE FUNCTION next_number(of_table text) RETURNS bigint LANGUAGE sql VOLATILE
  RETURN public.next_number(of_table, public.current_tenant());
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION next_number(text, integer), next_number(text) FROM PUBLIC;
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
