CREATE TYPE "public"."finish_reason" AS ENUM('stop', 'length', 'context_length', 'filter', 'refusal', 'limit', 'other');--> statement-breakpoint
CREATE TYPE "public"."run_state" AS ENUM('running', 'complete', 'cut_off', 'failed', 'stopped', 'interrupted');--> statement-breakpoint
CREATE TABLE "ai_run_events" (
	"tenant_id" integer NOT NULL,
	"run" integer NOT NULL,
	"last_number" integer NOT NULL,
	"first_number" integer NOT NULL,
	"events" text NOT NULL,
	"at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ai_run_events_tenant_id_run_last_number_pk" PRIMARY KEY("tenant_id","run","last_number")
);
--> statement-breakpoint
ALTER TABLE "ai_run_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ai_runs" (
	"tenant_id" integer NOT NULL,
	"id" integer DEFAULT next_number('ai_runs') NOT NULL,
	"run_id" varchar(64) NOT NULL,
	"chat_session_id" integer NOT NULL,
	"question_id" integer NOT NULL,
	"answer_id" integer,
	"state" "run_state" DEFAULT 'running' NOT NULL,
	"provider" varchar(50) NOT NULL,
	"model" varchar(100) NOT NULL,
	"server_id" varchar(64) NOT NULL,
	"alive_until" timestamp(3) with time zone NOT NULL,
	"stop_requested" boolean DEFAULT false NOT NULL,
	"last_event" integer DEFAULT 0 NOT NULL,
	"input_tokens" integer DEFAULT 0 NOT NULL,
	"output_tokens" integer DEFAULT 0 NOT NULL,
	"usage_estimated" boolean DEFAULT false NOT NULL,
	"finish_reason" "finish_reason",
	"limit_reached" varchar(200),
	"problem" jsonb,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp(3) with time zone,
	CONSTRAINT "ai_runs_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ai_runs_run_id_unique" UNIQUE("run_id")
);
--> statement-breakpoint
ALTER TABLE "ai_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "ai_run_events" ADD CONSTRAINT "ai_run_events_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_run_events" ADD CONSTRAINT "ai_run_events_run_fkey" FOREIGN KEY ("tenant_id","run") REFERENCES "public"."ai_runs"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_runs" ADD CONSTRAINT "ai_runs_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_runs" ADD CONSTRAINT "ai_runs_session_fkey" FOREIGN KEY ("tenant_id","chat_session_id") REFERENCES "public"."ai_chat_sessions"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ai_run_events_age_idx" ON "ai_run_events" USING brin ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "ai_runs_running_key" ON "ai_runs" USING btree ("tenant_id","chat_session_id") WHERE state = 'running';--> statement-breakpoint
CREATE INDEX "ai_runs_alive_idx" ON "ai_runs" USING btree ("alive_until") WHERE state = 'running';
--> statement-breakpoint
-- The protections of ai_run_events, from its declaration.
ALTER TABLE ai_run_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE ai_run_events FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON ai_run_events;
CREATE POLICY tenant ON ai_run_events TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON ai_run_events;
CREATE POLICY owner ON ai_run_events TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON ai_run_events FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT, INSERT ON ai_run_events TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON ai_run_events;
DROP TRIGGER IF EXISTS audit_updated ON ai_run_events;
DROP TRIGGER IF EXISTS audit_deleted ON ai_run_events;
DROP TRIGGER IF EXISTS count_version ON ai_run_events;
DROP VIEW IF EXISTS reading.ai_run_events;
DROP POLICY IF EXISTS reading ON ai_run_events;
ALTER TABLE ai_run_events DROP CONSTRAINT IF EXISTS ai_run_events_bound;

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
