ALTER TABLE "ai_providers" ADD COLUMN "api" varchar(20);--> statement-breakpoint
ALTER TABLE "ai_providers" ADD COLUMN "context_tokens" integer;--> statement-breakpoint
ALTER TABLE "ai_providers" ADD COLUMN "visitors" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "ai_providers" ADD COLUMN "fallback" boolean DEFAULT true NOT NULL;
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
