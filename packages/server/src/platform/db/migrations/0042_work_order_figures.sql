CREATE TABLE "work_order_figures" (
	"tenant_id" integer NOT NULL,
	"hour" timestamp(3) with time zone NOT NULL,
	"overdue" integer NOT NULL,
	"due_this_week" integer NOT NULL,
	"critical" integer NOT NULL,
	"on_hold" integer NOT NULL,
	CONSTRAINT "work_order_figures_tenant_id_hour_pk" PRIMARY KEY("tenant_id","hour")
);
--> statement-breakpoint
ALTER TABLE "work_order_figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "work_order_figures" ADD CONSTRAINT "work_order_figures_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "work_orders_urgent_idx" ON "work_orders" USING btree ("tenant_id","priority","created_at","id") WHERE status in ('open', 'in_progress', 'on_hold');
--> statement-breakpoint
-- The protections of work_order_figures, from its declaration.
ALTER TABLE work_order_figures ENABLE ROW LEVEL SECURITY;
ALTER TABLE work_order_figures FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON work_order_figures;
CREATE POLICY tenant ON work_order_figures TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON work_order_figures;
CREATE POLICY owner ON work_order_figures TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON work_order_figures FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT, INSERT ON work_order_figures TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON work_order_figures;
DROP TRIGGER IF EXISTS audit_updated ON work_order_figures;
DROP TRIGGER IF EXISTS audit_deleted ON work_order_figures;
DROP TRIGGER IF EXISTS count_version ON work_order_figures;
DROP VIEW IF EXISTS reading.work_order_figures;
DROP POLICY IF EXISTS reading ON work_order_figures;
ALTER TABLE work_order_figures DROP CONSTRAINT IF EXISTS work_order_figures_bound;
--> statement-breakpoint
-- The work orders that a list's search finds: without ranks, and no more than the list looks up one by one.
CREATE FUNCTION matching_work_orders(query tsquery, most integer) RETURNS SETOF integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
  $$ SELECT w.id FROM work_orders w WHERE w.tenant_id = current_tenant() AND w.search @@ query LIMIT most $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION matching_work_orders(tsquery, integer) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION matching_work_orders(tsquery, integer) TO chatterfix_app;
