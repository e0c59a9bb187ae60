CREATE TYPE "public"."approval_state" AS ENUM('pending', 'approved', 'rejected', 'stale', 'expired', 'withdrawn');--> statement-breakpoint
ALTER TYPE "public"."finish_reason" ADD VALUE 'approval' BEFORE 'other';--> statement-breakpoint
ALTER TYPE "public"."message_state" ADD VALUE 'waiting';--> statement-breakpoint
CREATE TABLE "ai_approvals" (
	"tenant_id" integer NOT NULL,
	"id" integer DEFAULT next_number('ai_approvals') NOT NULL,
	"approval_id" varchar(64) NOT NULL,
	"run" integer NOT NULL,
	"user_id" varchar(150) NOT NULL,
	"state" "approval_state" DEFAULT 'pending' NOT NULL,
	"tool" varchar(100) NOT NULL,
	"call_id" text NOT NULL,
	"title" varchar(500) NOT NULL,
	"target" jsonb,
	"versions" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"changes" jsonb NOT NULL,
	"arguments" jsonb NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"decided_at" timestamp(3) with time zone,
	"decided_by" varchar(150),
	"reason" text,
	"result" jsonb,
	"replaced_by" varchar(64),
	CONSTRAINT "ai_approvals_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ai_approvals_approval_id_unique" UNIQUE("approval_id")
);
--> statement-breakpoint
ALTER TABLE "ai_approvals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "approval_rules" (
	"tenant_id" integer NOT NULL,
	"id" integer DEFAULT next_number('approval_rules') NOT NULL,
	"role" "user_role" NOT NULL,
	"tool" varchar(100) NOT NULL,
	CONSTRAINT "approval_rules_tenant_id_role_tool_pk" PRIMARY KEY("tenant_id","role","tool")
);
--> statement-breakpoint
ALTER TABLE "approval_rules" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "ai_runs" ADD COLUMN "continuation" jsonb;--> statement-breakpoint
ALTER TABLE "audit_log" ADD COLUMN "run_id" varchar(64);--> statement-breakpoint
ALTER TABLE "audit_log" ADD COLUMN "approved_by" varchar(150);--> statement-breakpoint
ALTER TABLE "ai_approvals" ADD CONSTRAINT "ai_approvals_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_approvals" ADD CONSTRAINT "ai_approvals_run_fkey" FOREIGN KEY ("tenant_id","run") REFERENCES "public"."ai_runs"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approval_rules" ADD CONSTRAINT "approval_rules_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ai_approvals_run_idx" ON "ai_approvals" USING btree ("tenant_id","run","id");--> statement-breakpoint
CREATE INDEX "ai_approvals_user_idx" ON "ai_approvals" USING btree ("tenant_id","user_id","created_at","id");--> statement-breakpoint
CREATE INDEX "ai_approvals_expiry_idx" ON "ai_approvals" USING btree ("expires_at");
--> statement-breakpoint
-- The protections of audit_log, from its declaration.
ALTER TABLE audit_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_log FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON audit_log;
CREATE POLICY tenant ON audit_log TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON audit_log;
CREATE POLICY owner ON audit_log TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON audit_log FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT ON audit_log TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON audit_log;
DROP TRIGGER IF EXISTS audit_updated ON audit_log;
DROP TRIGGER IF EXISTS audit_deleted ON audit_log;
DROP TRIGGER IF EXISTS count_version ON audit_log;
DROP VIEW IF EXISTS reading.audit_log;
DROP POLICY IF EXISTS reading ON audit_log;
CREATE POLICY reading ON audit_log FOR SELECT TO chatterfix_reader USING (tenant_id = (SELECT reading.tenant()));
GRANT SELECT (id, at, actor_kind, actor, via, action, resource, resource_id, before, after, request_id, ip, run_id, approved_by) ON audit_log TO chatterfix_reader;
CREATE VIEW reading.audit_log WITH (security_invoker = true, security_barrier = true) AS SELECT id, at, actor_kind, actor, via, action, resource, resource_id, before, after, request_id, ip, run_id, approved_by FROM public.audit_log;
GRANT SELECT ON reading.audit_log TO chatterfix_reader;
ALTER TABLE audit_log DROP CONSTRAINT IF EXISTS audit_log_bound;

--> statement-breakpoint
-- The protections of ai_runs, from its declaration.
ALTER TABLE ai_runs ENABLE ROW LEVEL SECURITY;
ALTER TABLE ai_runs FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON ai_runs;
CREATE POLICY tenant ON ai_runs TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON ai_runs;
CREATE POLICY owner ON ai_runs TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON ai_runs FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT, INSERT, UPDATE ON ai_runs TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON ai_runs;
DROP TRIGGER IF EXISTS audit_updated ON ai_runs;
DROP TRIGGER IF EXISTS audit_deleted ON ai_runs;
DROP TRIGGER IF EXISTS count_version ON ai_runs;
DROP VIEW IF EXISTS reading.ai_runs;
DROP POLICY IF EXISTS reading ON ai_runs;
ALTER TABLE ai_runs DROP CONSTRAINT IF EXISTS ai_runs_bound;
ALTER TABLE ai_runs ADD CONSTRAINT ai_runs_bound CHECK (id <= 50000000);

--> statement-breakpoint
-- The protections of ai_approvals, from its declaration.
ALTER TABLE ai_approvals ENABLE ROW LEVEL SECURITY;
ALTER TABLE ai_approvals FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON ai_approvals;
CREATE POLICY tenant ON ai_approvals TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON ai_approvals;
CREATE POLICY owner ON ai_approvals TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON ai_approvals FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT, INSERT, UPDATE ON ai_approvals TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON ai_approvals;
CREATE TRIGGER audit_inserted AFTER INSERT ON ai_approvals REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('title', 'target', 'versions', 'changes', 'arguments', 'reason', 'result', 'call_id');
DROP TRIGGER IF EXISTS audit_updated ON ai_approvals;
CREATE TRIGGER audit_updated AFTER UPDATE ON ai_approvals REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('title', 'target', 'versions', 'changes', 'arguments', 'reason', 'result', 'call_id');
DROP TRIGGER IF EXISTS audit_deleted ON ai_approvals;
CREATE TRIGGER audit_deleted AFTER DELETE ON ai_approvals REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('title', 'target', 'versions', 'changes', 'arguments', 'reason', 'result', 'call_id');
DROP TRIGGER IF EXISTS count_version ON ai_approvals;
DROP VIEW IF EXISTS reading.ai_approvals;
DROP POLICY IF EXISTS reading ON ai_approvals;
ALTER TABLE ai_approvals DROP CONSTRAINT IF EXISTS ai_approvals_bound;
ALTER TABLE ai_approvals ADD CONSTRAINT ai_approvals_bound CHECK (id <= 50000000);

--> statement-breakpoint
-- The protections of approval_rules, from its declaration.
ALTER TABLE approval_rules ENABLE ROW LEVEL SECURITY;
ALTER TABLE approval_rules FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON approval_rules;
CREATE POLICY tenant ON approval_rules TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON approval_rules;
CREATE POLICY owner ON approval_rules TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON approval_rules FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT, INSERT, DELETE ON approval_rules TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON approval_rules;
CREATE TRIGGER audit_inserted AFTER INSERT ON approval_rules REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows();
DROP TRIGGER IF EXISTS audit_updated ON approval_rules;
CREATE TRIGGER audit_updated AFTER UPDATE ON approval_rules REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows();
DROP TRIGGER IF EXISTS audit_deleted ON approval_rules;
CREATE TRIGGER audit_deleted AFTER DELETE ON approval_rules REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows();
DROP TRIGGER IF EXISTS count_version ON approval_rules;
DROP VIEW IF EXISTS reading.approval_rules;
DROP POLICY IF EXISTS reading ON approval_rules;
ALTER TABLE approval_rules DROP CONSTRAINT IF EXISTS approval_rules_bound;

--> statement-breakpoint
-- Each audit row also says in which run Fred did it, and who approved it.
CREATE OR REPLACE FUNCTION audit_rows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  who jsonb := acting();
  hidden text[] := array['tenant_id', 'search'] || TG_ARGV::text[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO audit_log (tenant_id, actor_kind, actor, via, request_id, ip, run_id, approved_by, action, resource, resource_id, after)
      SELECT n.tenant_id, who ->> 'kind', left(who ->> 'id', 150), who ->> 'via', who ->> 'request_id', who ->> 'ip', who ->> 'run_id', left(who ->> 'approved_by', 150), 'created', TG_TABLE_NAME, n.id,
        jsonb_strip_nulls(to_jsonb(n) - hidden)
      FROM new_rows n;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO audit_log (tenant_id, actor_kind, actor, via, request_id, ip, run_id, approved_by, action, resource, resource_id, before)
      SELECT o.tenant_id, who ->> 'kind', left(who ->> 'id', 150), who ->> 'via', who ->> 'request_id', who ->> 'ip', who ->> 'run_id', left(who ->> 'approved_by', 150), 'deleted', TG_TABLE_NAME, o.id,
        jsonb_strip_nulls(to_jsonb(o) - hidden)
      FROM old_rows o;
  ELSE
    INSERT INTO audit_log (tenant_id, actor_kind, actor, via, request_id, ip, run_id, approved_by, action, resource, resource_id, before, after)
      SELECT n.tenant_id, who ->> 'kind', left(who ->> 'id', 150), who ->> 'via', who ->> 'request_id', who ->> 'ip', who ->> 'run_id', left(who ->> 'approved_by', 150), 'updated', TG_TABLE_NAME, n.id, d.before, d.after
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
