CREATE TABLE "ai_limits" (
	"tenant_id" integer NOT NULL,
	"id" integer DEFAULT next_number('ai_limits') NOT NULL,
	"seconds" integer,
	"calls_per_reply" integer,
	"calls" integer,
	"tokens" integer,
	"answer_length" integer,
	"result_length" integer,
	"cost_per_day" numeric(16, 8),
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "ai_limits_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ai_limits_tenant_key" UNIQUE("tenant_id")
);
--> statement-breakpoint
ALTER TABLE "ai_limits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ai_usage" (
	"tenant_id" integer NOT NULL,
	"run" integer NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"person" varchar(150) NOT NULL,
	"provider" varchar(50) NOT NULL,
	"model" varchar(100) NOT NULL,
	"questions" smallint DEFAULT 0 NOT NULL,
	"input_tokens" integer NOT NULL,
	"output_tokens" integer NOT NULL,
	"cached_tokens" integer NOT NULL,
	"estimated" boolean NOT NULL,
	"cost" numeric(16, 8),
	CONSTRAINT "ai_usage_tenant_id_run_number_pk" PRIMARY KEY("tenant_id","run","number")
);
--> statement-breakpoint
ALTER TABLE "ai_usage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- The view reads the column; it is made again below.
DROP VIEW reading.ai_chat_sessions;--> statement-breakpoint
ALTER TABLE "ai_chat_sessions" ALTER COLUMN "cost" SET DATA TYPE numeric(16, 8);--> statement-breakpoint
ALTER TABLE "ai_runs" ADD COLUMN "cached_tokens" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ai_runs" ADD COLUMN "cost" numeric(16, 8);--> statement-breakpoint
ALTER TABLE "ai_runs" ADD COLUMN "unpriced_tokens" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ai_chat_sessions" ADD COLUMN "unpriced_tokens" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ai_providers" ADD COLUMN "prices" jsonb;--> statement-breakpoint
ALTER TABLE "ai_limits" ADD CONSTRAINT "ai_limits_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_usage" ADD CONSTRAINT "ai_usage_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ai_usage_at_idx" ON "ai_usage" USING btree ("tenant_id","at");
--> statement-breakpoint
-- The protections of ai_providers, from its declaration.
ALTER TABLE ai_providers ENABLE ROW LEVEL SECURITY;
ALTER TABLE ai_providers FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON ai_providers;
CREATE POLICY tenant ON ai_providers TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON ai_providers;
CREATE POLICY owner ON ai_providers TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON ai_providers FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT, INSERT, UPDATE ON ai_providers TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON ai_providers;
CREATE TRIGGER audit_inserted AFTER INSERT ON ai_providers REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('api_key');
DROP TRIGGER IF EXISTS audit_updated ON ai_providers;
CREATE TRIGGER audit_updated AFTER UPDATE ON ai_providers REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('api_key');
DROP TRIGGER IF EXISTS audit_deleted ON ai_providers;
CREATE TRIGGER audit_deleted AFTER DELETE ON ai_providers REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('api_key');
DROP TRIGGER IF EXISTS count_version ON ai_providers;
CREATE TRIGGER count_version BEFORE UPDATE ON ai_providers FOR EACH ROW EXECUTE FUNCTION count_version();
DROP VIEW IF EXISTS reading.ai_providers;
DROP POLICY IF EXISTS reading ON ai_providers;
ALTER TABLE ai_providers DROP CONSTRAINT IF EXISTS ai_providers_bound;

--> statement-breakpoint
-- The protections of ai_chat_sessions, from its declaration.
ALTER TABLE ai_chat_sessions ENABLE ROW LEVEL SECURITY;
ALTER TABLE ai_chat_sessions FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON ai_chat_sessions;
CREATE POLICY tenant ON ai_chat_sessions TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON ai_chat_sessions;
CREATE POLICY owner ON ai_chat_sessions TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON ai_chat_sessions FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON ai_chat_sessions TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON ai_chat_sessions;
CREATE TRIGGER audit_inserted AFTER INSERT ON ai_chat_sessions REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('title', 'updated_at', 'total_tokens', 'cost', 'unpriced_tokens', 'ai_provider', 'model_used');
DROP TRIGGER IF EXISTS audit_updated ON ai_chat_sessions;
CREATE TRIGGER audit_updated AFTER UPDATE ON ai_chat_sessions REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('title', 'updated_at', 'total_tokens', 'cost', 'unpriced_tokens', 'ai_provider', 'model_used');
DROP TRIGGER IF EXISTS audit_deleted ON ai_chat_sessions;
CREATE TRIGGER audit_deleted AFTER DELETE ON ai_chat_sessions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('title', 'updated_at', 'total_tokens', 'cost', 'unpriced_tokens', 'ai_provider', 'model_used');
DROP TRIGGER IF EXISTS count_version ON ai_chat_sessions;
DROP VIEW IF EXISTS reading.ai_chat_sessions;
DROP POLICY IF EXISTS reading ON ai_chat_sessions;
CREATE POLICY reading ON ai_chat_sessions FOR SELECT TO chatterfix_reader USING (tenant_id = (SELECT reading.tenant()));
GRANT SELECT (id, user_id, context, title, ai_provider, model_used, created_at, updated_at, total_tokens, cost) ON ai_chat_sessions TO chatterfix_reader;
CREATE VIEW reading.ai_chat_sessions WITH (security_invoker = true, security_barrier = true) AS SELECT id, user_id, context, title, ai_provider, model_used, created_at, updated_at, total_tokens, cost, (
          SELECT coalesce(jsonb_agg(
            jsonb_build_object('id', m.id, 'role', m.role, 'content', m.content, 'state', m.state, 'sources', m.sources, 'created_at', m.created_at)
            ORDER BY m.id), '[]')
          FROM public.ai_chat_messages m WHERE m.chat_session_id = ai_chat_sessions.id) AS messages FROM public.ai_chat_sessions;
GRANT SELECT ON reading.ai_chat_sessions TO chatterfix_reader;
ALTER TABLE ai_chat_sessions DROP CONSTRAINT IF EXISTS ai_chat_sessions_bound;
ALTER TABLE ai_chat_sessions ADD CONSTRAINT ai_chat_sessions_bound CHECK (id <= 5000000);

--> statement-breakpoint
-- The protections of ai_limits, from its declaration.
ALTER TABLE ai_limits ENABLE ROW LEVEL SECURITY;
ALTER TABLE ai_limits FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON ai_limits;
CREATE POLICY tenant ON ai_limits TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON ai_limits;
CREATE POLICY owner ON ai_limits TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON ai_limits FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT, INSERT, UPDATE ON ai_limits TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON ai_limits;
CREATE TRIGGER audit_inserted AFTER INSERT ON ai_limits REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows();
DROP TRIGGER IF EXISTS audit_updated ON ai_limits;
CREATE TRIGGER audit_updated AFTER UPDATE ON ai_limits REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows();
DROP TRIGGER IF EXISTS audit_deleted ON ai_limits;
CREATE TRIGGER audit_deleted AFTER DELETE ON ai_limits REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows();
DROP TRIGGER IF EXISTS count_version ON ai_limits;
CREATE TRIGGER count_version BEFORE UPDATE ON ai_limits FOR EACH ROW EXECUTE FUNCTION count_version();
DROP VIEW IF EXISTS reading.ai_limits;
DROP POLICY IF EXISTS reading ON ai_limits;
ALTER TABLE ai_limits DROP CONSTRAINT IF EXISTS ai_limits_bound;

--> statement-breakpoint
-- The protections of ai_usage, from its declaration.
ALTER TABLE ai_usage ENABLE ROW LEVEL SECURITY;
ALTER TABLE ai_usage FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON ai_usage;
CREATE POLICY tenant ON ai_usage TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON ai_usage;
CREATE POLICY owner ON ai_usage TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON ai_usage FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT, INSERT ON ai_usage TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON ai_usage;
DROP TRIGGER IF EXISTS audit_updated ON ai_usage;
DROP TRIGGER IF EXISTS audit_deleted ON ai_usage;
DROP TRIGGER IF EXISTS count_version ON ai_usage;
DROP VIEW IF EXISTS reading.ai_usage;
DROP POLICY IF EXISTS reading ON ai_usage;
ALTER TABLE ai_usage DROP CONSTRAINT IF EXISTS ai_usage_bound;

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
