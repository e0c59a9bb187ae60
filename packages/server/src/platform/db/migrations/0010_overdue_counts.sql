CREATE TABLE "work_order_due_counts" (
	"tenant_id" integer NOT NULL,
	"due_day" date NOT NULL,
	"slot" smallint NOT NULL,
	"n" bigint NOT NULL,
	CONSTRAINT "work_order_due_counts_tenant_id_due_day_slot_pk" PRIMARY KEY("tenant_id","due_day","slot")
);
--> statement-breakpoint
ALTER TABLE "work_order_due_counts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "work_order_due_counts" ADD CONSTRAINT "work_order_due_counts_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- The protections of work_order_due_counts, from its declaration.
ALTER TABLE work_order_due_counts ENABLE ROW LEVEL SECURITY;
ALTER TABLE work_order_due_counts FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON work_order_due_counts;
CREATE POLICY tenant ON work_order_due_counts TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON work_order_due_counts;
CREATE POLICY owner ON work_order_due_counts TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON work_order_due_counts FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT ON work_order_due_counts TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON work_order_due_counts;
DROP TRIGGER IF EXISTS audit_updated ON work_order_due_counts;
DROP TRIGGER IF EXISTS audit_deleted ON work_order_due_counts;
DROP TRIGGER IF EXISTS count_version ON work_order_due_counts;
DROP VIEW IF EXISTS reading.work_order_due_counts;
DROP POLICY IF EXISTS reading ON work_order_due_counts;
--> statement-breakpoint
-- The lowest slot of the kept counts that no other open transaction adds to; this one keeps it until it ends. So no writer waits for a row of the counts,
-- two writers cannot deadlock there, and there are only as many rows as transactions were open at the same time.
CREATE FUNCTION free_count_slot() RETURNS smallint LANGUAGE plpgsql AS $$
BEGIN
  FOR slot IN 0..127 LOOP
    IF pg_catalog.pg_try_advisory_xact_lock(7210351, slot) THEN RETURN slot; END IF;
  END LOOP;
  PERFORM pg_catalog.pg_advisory_xact_lock(7210351, pg_catalog.pg_backend_pid() % 128);
  RETURN pg_catalog.pg_backend_pid() % 128;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION free_count_slot() FROM PUBLIC;
--> statement-breakpoint
-- Adds what a statement changed to the kept counts: by status and priority, and of the unfinished work by the day on which it is due.
CREATE OR REPLACE FUNCTION count_work_orders() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  slot_to_use smallint;
BEGIN
  IF TG_OP = 'INSERT' THEN
    slot_to_use := free_count_slot();
    INSERT INTO work_order_counts AS c (tenant_id, status, priority, slot, n)
      SELECT tenant_id, status, priority, slot_to_use, count(*) FROM new_rows GROUP BY 1, 2, 3
      ON CONFLICT (tenant_id, status, priority, slot) DO UPDATE SET n = c.n + excluded.n;
    IF EXISTS (SELECT FROM new_rows WHERE due_date IS NOT NULL) THEN
      INSERT INTO work_order_due_counts AS c (tenant_id, due_day, slot, n)
        SELECT tenant_id, (due_date AT TIME ZONE 'UTC')::date, slot_to_use, count(*) FROM new_rows
        WHERE due_date IS NOT NULL AND status IN ('open', 'in_progress', 'on_hold') GROUP BY 1, 2
        ON CONFLICT (tenant_id, due_day, slot) DO UPDATE SET n = c.n + excluded.n;
    END IF;
  ELSIF TG_OP = 'DELETE' THEN
    slot_to_use := free_count_slot();
    INSERT INTO work_order_counts AS c (tenant_id, status, priority, slot, n)
      SELECT tenant_id, status, priority, slot_to_use, -count(*) FROM old_rows GROUP BY 1, 2, 3
      ON CONFLICT (tenant_id, status, priority, slot) DO UPDATE SET n = c.n + excluded.n;
    IF EXISTS (SELECT FROM old_rows WHERE due_date IS NOT NULL) THEN
      INSERT INTO work_order_due_counts AS c (tenant_id, due_day, slot, n)
        SELECT tenant_id, (due_date AT TIME ZONE 'UTC')::date, slot_to_use, -count(*) FROM old_rows
        WHERE due_date IS NOT NULL AND status IN ('open', 'in_progress', 'on_hold') GROUP BY 1, 2
        ON CONFLICT (tenant_id, due_day, slot) DO UPDATE SET n = c.n + excluded.n;
    END IF;
  ELSE
    INSERT INTO work_order_counts AS c (tenant_id, status, priority, slot, n)
      SELECT tenant_id, status, priority, free_count_slot(), sum(n)
      FROM (SELECT tenant_id, status, priority, 1 AS n FROM new_rows UNION ALL SELECT tenant_id, status, priority, -1 FROM old_rows) changes
      GROUP BY 1, 2, 3 HAVING sum(n) <> 0
      ON CONFLICT (tenant_id, status, priority, slot) DO UPDATE SET n = c.n + excluded.n;
    INSERT INTO work_order_due_counts AS c (tenant_id, due_day, slot, n)
      SELECT tenant_id, (due_date AT TIME ZONE 'UTC')::date, free_count_slot(), sum(n)
      FROM (SELECT tenant_id, due_date, status, 1 AS n FROM new_rows UNION ALL SELECT tenant_id, due_date, status, -1 FROM old_rows) changes
      WHERE due_date IS NOT NULL AND status IN ('open', 'in_progress', 'on_hold') GROUP BY 1, 2 HAVING sum(n) <> 0
      ON CONFLICT (tenant_id, due_day, slot) DO UPDATE SET n = c.n + excluded.n;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- Servers of the version before may be writing; they wait until the counts below are complete.
LOCK TABLE work_orders IN SHARE ROW EXCLUSIVE MODE;
--> statement-breakpoint
INSERT INTO work_order_due_counts (tenant_id, due_day, slot, n)
  SELECT tenant_id, (due_date AT TIME ZONE 'UTC')::date, 0, count(*) FROM work_orders
  WHERE due_date IS NOT NULL AND status IN ('open', 'in_progress', 'on_hold') GROUP BY 1, 2;
