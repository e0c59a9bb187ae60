CREATE TYPE "public"."feedback_rating" AS ENUM('up', 'down');--> statement-breakpoint
CREATE TABLE "ai_chat_feedback" (
	"tenant_id" integer NOT NULL,
	"id" integer DEFAULT next_number('ai_chat_feedback') NOT NULL,
	"message_id" integer NOT NULL,
	"user_id" varchar(150) NOT NULL,
	"rating" "feedback_rating" NOT NULL,
	"reasons" text[] NOT NULL,
	"comment" text,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ai_chat_feedback_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ai_chat_feedback_message_key" UNIQUE("tenant_id","message_id")
);
--> statement-breakpoint
ALTER TABLE "ai_chat_feedback" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "ai_chat_feedback" ADD CONSTRAINT "ai_chat_feedback_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_chat_feedback" ADD CONSTRAINT "ai_chat_feedback_message_fkey" FOREIGN KEY ("tenant_id","message_id") REFERENCES "public"."ai_chat_messages"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ai_chat_feedback_latest_idx" ON "ai_chat_feedback" USING btree ("tenant_id","updated_at","id");
--> statement-breakpoint
-- The protections of ai_chat_feedback, from its declaration.
ALTER TABLE ai_chat_feedback ENABLE ROW LEVEL SECURITY;
ALTER TABLE ai_chat_feedback FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON ai_chat_feedback;
CREATE POLICY tenant ON ai_chat_feedback TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON ai_chat_feedback;
CREATE POLICY owner ON ai_chat_feedback TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON ai_chat_feedback FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON ai_chat_feedback TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON ai_chat_feedback;
CREATE TRIGGER audit_inserted AFTER INSERT ON ai_chat_feedback REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('comment');
DROP TRIGGER IF EXISTS audit_updated ON ai_chat_feedback;
CREATE TRIGGER audit_updated AFTER UPDATE ON ai_chat_feedback REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('comment');
DROP TRIGGER IF EXISTS audit_deleted ON ai_chat_feedback;
CREATE TRIGGER audit_deleted AFTER DELETE ON ai_chat_feedback REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('comment');
DROP TRIGGER IF EXISTS count_version ON ai_chat_feedback;
DROP VIEW IF EXISTS reading.ai_chat_feedback;
DROP POLICY IF EXISTS reading ON ai_chat_feedback;
ALTER TABLE ai_chat_feedback DROP CONSTRAINT IF EXISTS ai_chat_feedback_bound;
ALTER TABLE ai_chat_feedback ADD CONSTRAINT ai_chat_feedback_bound CHECK (id <= 50000000);
