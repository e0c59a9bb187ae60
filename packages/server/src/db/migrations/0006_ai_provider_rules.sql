ALTER TABLE ai_providers ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant ON ai_providers TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON ai_providers TO chatterfix_app;
--> statement-breakpoint
CREATE TRIGGER count_version BEFORE UPDATE ON ai_providers FOR EACH ROW EXECUTE FUNCTION count_version();
--> statement-breakpoint
-- That a key was set is told by key_set_at; the sealed key itself is not for the audit log.
CREATE TRIGGER audit_inserted AFTER INSERT ON ai_providers REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('api_key');
--> statement-breakpoint
CREATE TRIGGER audit_updated AFTER UPDATE ON ai_providers REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('api_key');
--> statement-breakpoint
CREATE TRIGGER audit_deleted AFTER DELETE ON ai_providers REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('api_key');
