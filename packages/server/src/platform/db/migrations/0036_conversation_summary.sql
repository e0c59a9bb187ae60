ALTER TABLE "ai_chat_sessions" ADD COLUMN "summary" text;--> statement-breakpoint
ALTER TABLE "ai_chat_sessions" ADD COLUMN "summarised_to" integer;
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
CREATE TRIGGER audit_inserted AFTER INSERT ON ai_chat_sessions REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('title', 'updated_at', 'total_tokens', 'cost', 'unpriced_tokens', 'ai_provider', 'model_used', 'summary', 'summarised_to');
DROP TRIGGER IF EXISTS audit_updated ON ai_chat_sessions;
CREATE TRIGGER audit_updated AFTER UPDATE ON ai_chat_sessions REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('title', 'updated_at', 'total_tokens', 'cost', 'unpriced_tokens', 'ai_provider', 'model_used', 'summary', 'summarised_to');
DROP TRIGGER IF EXISTS audit_deleted ON ai_chat_sessions;
CREATE TRIGGER audit_deleted AFTER DELETE ON ai_chat_sessions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('title', 'updated_at', 'total_tokens', 'cost', 'unpriced_tokens', 'ai_provider', 'model_used', 'summary', 'summarised_to');
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
