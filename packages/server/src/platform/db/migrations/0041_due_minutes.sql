CREATE TABLE "work_order_due_minutes" (
	"tenant_id" integer NOT NULL,
	"due_minute" timestamp(3) with time zone NOT NULL,
	"slot" smallint NOT NULL,
	"n" bigint NOT NULL,
	CONSTRAINT "work_order_due_minutes_tenant_id_due_minute_slot_pk" PRIMARY KEY("tenant_id","due_minute","slot")
);
--> statement-breakpoint
ALTER TABLE "work_order_due_minutes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "work_order_due_minutes" ADD CONSTRAINT "work_order_due_minutes_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- The protections of work_order_due_minutes, from its declaration.
ALTER TABLE work_order_due_minutes ENABLE ROW LEVEL SECURITY;
ALTER TABLE work_order_due_minutes FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON work_order_due_minutes;
CREATE POLICY tenant ON work_order_due_minutes TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON work_order_due_minutes;
CREATE POLICY owner ON work_order_due_minutes TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON work_order_due_minutes FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT ON work_order_due_minutes TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON work_order_due_minutes;
DROP TRIGGER IF EXISTS audit_updated ON work_order_due_minutes;
DROP TRIGGER IF EXISTS audit_deleted ON work_order_due_minutes;
DROP TRIGGER IF EXISTS count_version ON work_order_due_minutes;
DROP VIEW IF EXISTS reading.work_order_due_minutes;
DROP POLICY IF EXISTS reading ON work_order_due_minutes;
ALTER TABLE work_order_due_minutes DROP CONSTRAINT IF EXISTS work_order_due_minutes_bound;

--> statement-breakpoint
-- Adds what a statement changed to the kept counts: by status and priority, and of the unfinished work by the day and by the minute at which it is due.
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
    IF NOT EXISTS (SELECT FROM new_rows WHERE due_date IS NOT NULL) THEN RETURN NULL; END IF;
    WITH due AS (
      SELECT tenant_id, due_date, count(*) AS n FROM new_rows WHERE due_date IS NOT NULL AND status IN ('open', 'in_progress', 'on_hold') GROUP BY 1, 2
    ), days AS (
      INSERT INTO work_order_due_counts AS c (tenant_id, due_day, slot, n)
        SELECT tenant_id, (due_date AT TIME ZONE 'UTC')::date, slot_to_use, sum(n) FROM due GROUP BY 1, 2 HAVING sum(n) <> 0
        ON CONFLICT (tenant_id, due_day, slot) DO UPDATE SET n = c.n + excluded.n
    )
    INSERT INTO work_order_due_minutes AS c (tenant_id, due_minute, slot, n)
      SELECT tenant_id, date_trunc('minute', due_date, 'UTC'), slot_to_use, sum(n) FROM due GROUP BY 1, 2 HAVING sum(n) <> 0
      ON CONFLICT (tenant_id, due_minute, slot) DO UPDATE SET n = c.n + excluded.n;
  ELSIF TG_OP = 'DELETE' THEN
    slot_to_use := free_count_slot();
    INSERT INTO work_order_counts AS c (tenant_id, status, priority, slot, n)
      SELECT tenant_id, status, priority, slot_to_use, -count(*) FROM old_rows GROUP BY 1, 2, 3
      ON CONFLICT (tenant_id, status, priority, slot) DO UPDATE SET n = c.n + excluded.n;
    IF NOT EXISTS (SELECT FROM old_rows WHERE due_date IS NOT NULL) THEN RETURN NULL; END IF;
    WITH due AS (
      SELECT tenant_id, due_date, -count(*) AS n FROM old_rows WHERE due_date IS NOT NULL AND status IN ('open', 'in_progress', 'on_hold') GROUP BY 1, 2
    ), days AS (
      INSERT INTO work_order_due_counts AS c (tenant_id, due_day, slot, n)
        SELECT tenant_id, (due_date AT TIME ZONE 'UTC')::date, slot_to_use, sum(n) FROM due GROUP BY 1, 2 HAVING sum(n) <> 0
        ON CONFLICT (tenant_id, due_day, slot) DO UPDATE SET n = c.n + excluded.n
    )
    INSERT INTO work_order_due_minutes AS c (tenant_id, due_minute, slot, n)
      SELECT tenant_id, date_trunc('minute', due_date, 'UTC'), slot_to_use, sum(n) FROM due GROUP BY 1, 2 HAVING sum(n) <> 0
      ON CONFLICT (tenant_id, due_minute, slot) DO UPDATE SET n = c.n + excluded.n;
  ELSE
    IF NOT EXISTS (
      SELECT tenant_id, status, priority, due_date FROM new_rows
      EXCEPT ALL SELECT tenant_id, status, priority, due_date FROM old_rows
    ) THEN RETURN NULL; END IF;
    slot_to_use := free_count_slot();
    INSERT INTO work_order_counts AS c (tenant_id, status, priority, slot, n)
      SELECT tenant_id, status, priority, slot_to_use, sum(n)
      FROM (SELECT tenant_id, status, priority, 1 AS n FROM new_rows UNION ALL SELECT tenant_id, status, priority, -1 FROM old_rows) changes
      GROUP BY 1, 2, 3 HAVING sum(n) <> 0
      ON CONFLICT (tenant_id, status, priority, slot) DO UPDATE SET n = c.n + excluded.n;
    WITH due AS (
      SELECT tenant_id, due_date, sum(n) AS n
      FROM (SELECT tenant_id, due_date, status, 1 AS n FROM new_rows UNION ALL SELECT tenant_id, due_date, status, -1 FROM old_rows) changes
      WHERE due_date IS NOT NULL AND status IN ('open', 'in_progress', 'on_hold') GROUP BY 1, 2 HAVING sum(n) <> 0
    ), days AS (
      INSERT INTO work_order_due_counts AS c (tenant_id, due_day, slot, n)
        SELECT tenant_id, (due_date AT TIME ZONE 'UTC')::date, slot_to_use, sum(n) FROM due GROUP BY 1, 2 HAVING sum(n) <> 0
        ON CONFLICT (tenant_id, due_day, slot) DO UPDATE SET n = c.n + excluded.n
    )
    INSERT INTO work_order_due_minutes AS c (tenant_id, due_minute, slot, n)
      SELECT tenant_id, date_trunc('minute', due_date, 'UTC'), slot_to_use, sum(n) FROM due GROUP BY 1, 2 HAVING sum(n) <> 0
      ON CONFLICT (tenant_id, due_minute, slot) DO UPDATE SET n = c.n + excluded.n;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- Servers of the version before may be writing; they wait until the counts below are complete.
LOCK TABLE work_orders IN SHARE ROW EXCLUSIVE MODE;
--> statement-breakpoint
INSERT INTO work_order_due_minutes (tenant_id, due_minute, slot, n)
  SELECT tenant_id, date_trunc('minute', due_date, 'UTC'), 0, count(*) FROM work_orders
  WHERE due_date IS NOT NULL AND status IN ('open', 'in_progress', 'on_hold') AND due_date >= date_trunc('day', now() - interval '2 days', 'UTC') GROUP BY 1, 2;
