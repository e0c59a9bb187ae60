CREATE TABLE "tenant_settings" (
	"tenant_id" integer NOT NULL,
	"id" integer DEFAULT 1 NOT NULL,
	"time_zone" varchar(64) DEFAULT 'UTC' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "tenant_settings_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "tenant_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "work_orders" ADD COLUMN "due_day" date;--> statement-breakpoint
ALTER TABLE "tenant_settings" ADD CONSTRAINT "tenant_settings_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- The protections of tenant_settings, from its declaration.
ALTER TABLE tenant_settings ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant_settings FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON tenant_settings;
CREATE POLICY tenant ON tenant_settings TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON tenant_settings;
CREATE POLICY owner ON tenant_settings TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON tenant_settings FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON tenant_settings TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON tenant_settings;
CREATE TRIGGER audit_inserted AFTER INSERT ON tenant_settings REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows();
DROP TRIGGER IF EXISTS audit_updated ON tenant_settings;
CREATE TRIGGER audit_updated AFTER UPDATE ON tenant_settings REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows();
DROP TRIGGER IF EXISTS audit_deleted ON tenant_settings;
CREATE TRIGGER audit_deleted AFTER DELETE ON tenant_settings REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows();
DROP TRIGGER IF EXISTS count_version ON tenant_settings;
CREATE TRIGGER count_version BEFORE UPDATE ON tenant_settings FOR EACH ROW EXECUTE FUNCTION count_version();
DROP VIEW IF EXISTS reading.tenant_settings;
DROP POLICY IF EXISTS reading ON tenant_settings;
ALTER TABLE tenant_settings DROP CONSTRAINT IF EXISTS tenant_settings_bound;

--> statement-breakpoint
-- The protections of work_orders, from its declaration.
ALTER TABLE work_orders ENABLE ROW LEVEL SECURITY;
ALTER TABLE work_orders FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON work_orders;
CREATE POLICY tenant ON work_orders TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON work_orders;
CREATE POLICY owner ON work_orders TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON work_orders FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON work_orders TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON work_orders;
CREATE TRIGGER audit_inserted AFTER INSERT ON work_orders REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows();
DROP TRIGGER IF EXISTS audit_updated ON work_orders;
CREATE TRIGGER audit_updated AFTER UPDATE ON work_orders REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows();
DROP TRIGGER IF EXISTS audit_deleted ON work_orders;
CREATE TRIGGER audit_deleted AFTER DELETE ON work_orders REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows();
DROP TRIGGER IF EXISTS count_version ON work_orders;
CREATE TRIGGER count_version BEFORE UPDATE ON work_orders FOR EACH ROW EXECUTE FUNCTION count_version();
DROP VIEW IF EXISTS reading.work_orders;
DROP POLICY IF EXISTS reading ON work_orders;
CREATE POLICY reading ON work_orders FOR SELECT TO chatterfix_reader USING (tenant_id = (SELECT reading.tenant()));
GRANT SELECT (id, title, description, asset_id, assigned_to, work_type, priority, status, due_date, due_day, created_at, updated_at, started_at, completed_at, hold_reason, estimated_hours, actual_hours, parts_cost, labor_cost, completion_notes, safety_notes, external_ref, version) ON work_orders TO chatterfix_reader;
CREATE VIEW reading.work_orders WITH (security_invoker = true, security_barrier = true) AS SELECT id, title, description, asset_id, assigned_to, work_type, priority, status, due_date, due_day, created_at, updated_at, started_at, completed_at, hold_reason, estimated_hours, actual_hours, parts_cost, labor_cost, completion_notes, safety_notes, external_ref, version, due_date AS overdue_at FROM public.work_orders;
GRANT SELECT ON reading.work_orders TO chatterfix_reader;
ALTER TABLE work_orders DROP CONSTRAINT IF EXISTS work_orders_bound;
ALTER TABLE work_orders ADD CONSTRAINT work_orders_bound CHECK (id <= 10000000);

--> statement-breakpoint
-- The last millisecond of a day in a time zone. The next day begins at its first midnight: where clocks go back over midnight there are two, of which AT TIME ZONE
-- means the second. Where clocks go forward over midnight, AT TIME ZONE means the moment of the change.
CREATE FUNCTION end_of_day(day date, zone text) RETURNS timestamptz
  LANGUAGE plpgsql STABLE PARALLEL SAFE STRICT SET search_path = pg_catalog AS $$
DECLARE
  midnight timestamptz := (day + 1)::timestamp AT TIME ZONE zone;
  before timestamptz := midnight - interval '12 hours';
  offset_before interval := (before AT TIME ZONE zone) - (before AT TIME ZONE 'UTC');
  first_midnight timestamptz := ((day + 1)::timestamp - offset_before) AT TIME ZONE 'UTC';
BEGIN
  IF first_midnight < midnight AND (first_midnight AT TIME ZONE zone)::date > day THEN midnight := first_midnight; END IF;
  RETURN midnight - interval '1 millisecond';
END $$;
--> statement-breakpoint
CREATE FUNCTION set_end_of_due_day() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  zone text;
BEGIN
  -- A change of the time zone takes this lock exclusively, so that no work order that is being written misses it.
  PERFORM pg_catalog.pg_advisory_xact_lock_shared(7210353, NEW.tenant_id);
  SELECT time_zone INTO zone FROM public.tenant_settings WHERE tenant_id = NEW.tenant_id;
  NEW.due_date := public.end_of_day(NEW.due_day, coalesce(zone, 'UTC'));
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER set_end_of_due_day BEFORE INSERT OR UPDATE OF due_date, due_day ON work_orders
  FOR EACH ROW WHEN (NEW.due_day IS NOT NULL) EXECUTE FUNCTION set_end_of_due_day();
