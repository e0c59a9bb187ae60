CREATE TYPE "public"."client_tool_state" AS ENUM('pending', 'claimed', 'answered', 'failed', 'expired', 'withdrawn');--> statement-breakpoint
ALTER TYPE "public"."finish_reason" ADD VALUE 'client_tool' BEFORE 'other';--> statement-breakpoint
CREATE TABLE "ai_client_tool_calls" (
	"tenant_id" integer NOT NULL,
	"id" integer DEFAULT next_number('ai_client_tool_calls') NOT NULL,
	"call_id" varchar(64) NOT NULL,
	"run" integer NOT NULL,
	"model_call_id" text NOT NULL,
	"state" "client_tool_state" DEFAULT 'pending' NOT NULL,
	"name" varchar(64) NOT NULL,
	"summary" varchar(100) NOT NULL,
	"arguments" jsonb NOT NULL,
	"claim_id" varchar(64),
	"answer" jsonb,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "ai_client_tool_calls_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ai_client_tool_calls_call_id_unique" UNIQUE("call_id")
);
--> statement-breakpoint
ALTER TABLE "ai_client_tool_calls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "ai_client_tool_calls" ADD CONSTRAINT "ai_client_tool_calls_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_client_tool_calls" ADD CONSTRAINT "ai_client_tool_calls_run_fkey" FOREIGN KEY ("tenant_id","run") REFERENCES "public"."ai_runs"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ai_client_tool_calls_run_idx" ON "ai_client_tool_calls" USING btree ("tenant_id","run","id");
--> statement-breakpoint
-- The protections of ai_client_tool_calls, from its declaration.
ALTER TABLE ai_client_tool_calls ENABLE ROW LEVEL SECURITY;
ALTER TABLE ai_client_tool_calls FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON ai_client_tool_calls;
CREATE POLICY tenant ON ai_client_tool_calls TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON ai_client_tool_calls;
CREATE POLICY owner ON ai_client_tool_calls TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON ai_client_tool_calls FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT, INSERT, UPDATE ON ai_client_tool_calls TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON ai_client_tool_calls;
DROP TRIGGER IF EXISTS audit_updated ON ai_client_tool_calls;
DROP TRIGGER IF EXISTS audit_deleted ON ai_client_tool_calls;
DROP TRIGGER IF EXISTS count_version ON ai_client_tool_calls;
DROP VIEW IF EXISTS reading.ai_client_tool_calls;
DROP POLICY IF EXISTS reading ON ai_client_tool_calls;
ALTER TABLE ai_client_tool_calls DROP CONSTRAINT IF EXISTS ai_client_tool_calls_bound;
ALTER TABLE ai_client_tool_calls ADD CONSTRAINT ai_client_tool_calls_bound CHECK (id <= 50000000);
