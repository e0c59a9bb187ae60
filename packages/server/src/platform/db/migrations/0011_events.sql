CREATE TABLE "events" (
	"tenant_id" integer NOT NULL,
	"transaction_id" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"type" varchar(50) NOT NULL,
	"resource_id" integer NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "events_tenant_id_transaction_id_id_pk" PRIMARY KEY("tenant_id","transaction_id","id")
);
--> statement-breakpoint
ALTER TABLE "events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "events_age_idx" ON "events" USING brin ("at");
--> statement-breakpoint
-- The protections of events, from its declaration.
ALTER TABLE events ENABLE ROW LEVEL SECURITY;
ALTER TABLE events FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON events;
CREATE POLICY tenant ON events TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON events;
CREATE POLICY owner ON events TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON events FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT, INSERT ON events TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON events;
DROP TRIGGER IF EXISTS audit_updated ON events;
DROP TRIGGER IF EXISTS audit_deleted ON events;
DROP TRIGGER IF EXISTS count_version ON events;
DROP VIEW IF EXISTS reading.events;
DROP POLICY IF EXISTS reading ON events;

--> statement-breakpoint
-- Events of some tenants that a reader has not seen: those whose transaction its snapshot `seen` does not show, by their numbers above `after`. `until` is a
-- later snapshot at which to stop. A transaction is not shown if it had not begun (xmax and above) or was running (xip), and each is a range of the key:
-- a transaction that runs for hours makes no reader go through what came after it. Stable, so that it reads in the snapshot of the statement that calls it.
CREATE FUNCTION read_events(tenants integer[], seen pg_snapshot, until pg_snapshot, after bigint, most integer)
  RETURNS TABLE (tenant_id integer, id bigint, type varchar, resource_id integer, version integer, at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS
$$
  SELECT e.tenant_id, e.id, e.type, e.resource_id, e.version, e.at FROM (
    SELECT * FROM public.events WHERE tenant_id = ANY (tenants) AND transaction_id >= pg_snapshot_xmax(seen)
    UNION ALL
    SELECT * FROM public.events WHERE tenant_id = ANY (tenants) AND transaction_id = ANY (ARRAY(SELECT pg_snapshot_xip(seen)))
  ) e
  WHERE e.id > after AND (until IS NULL OR pg_visible_in_snapshot(e.transaction_id, until))
  ORDER BY e.id LIMIT most
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION read_events(integer[], pg_snapshot, pg_snapshot, bigint, integer) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION read_events(integer[], pg_snapshot, pg_snapshot, bigint, integer) TO chatterfix_app;
