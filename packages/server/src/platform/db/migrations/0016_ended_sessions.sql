CREATE TABLE "ended_sessions" (
	"tenant_id" integer NOT NULL,
	"session" varchar(64) NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "ended_sessions_tenant_id_session_pk" PRIMARY KEY("tenant_id","session")
);
--> statement-breakpoint
ALTER TABLE "ended_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "ended_sessions" ADD CONSTRAINT "ended_sessions_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ended_sessions_expiry_idx" ON "ended_sessions" USING btree ("expires_at");
--> statement-breakpoint
-- The protections of ended_sessions, from its declaration.
ALTER TABLE ended_sessions ENABLE ROW LEVEL SECURITY;
ALTER TABLE ended_sessions FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON ended_sessions;
CREATE POLICY tenant ON ended_sessions TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON ended_sessions;
CREATE POLICY owner ON ended_sessions TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON ended_sessions FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON ended_sessions TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON ended_sessions;
DROP TRIGGER IF EXISTS audit_updated ON ended_sessions;
DROP TRIGGER IF EXISTS audit_deleted ON ended_sessions;
DROP TRIGGER IF EXISTS count_version ON ended_sessions;
DROP VIEW IF EXISTS reading.ended_sessions;
DROP POLICY IF EXISTS reading ON ended_sessions;
ALTER TABLE ended_sessions DROP CONSTRAINT IF EXISTS ended_sessions_bound;
