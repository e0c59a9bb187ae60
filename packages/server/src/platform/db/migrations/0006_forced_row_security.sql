-- Row-level security binds the tables' owner too, whom only the policy `owner` lets in: the server's own functions and the operator's work run as the owner.
-- (The migrations before this one turned it on; drizzle-kit's snapshot says so from here on.)
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['tenants', 'users', 'api_keys', 'signing_keys', 'used_tokens', 'identity_providers', 'sign_in_attempts', 'ai_providers', 'idempotency_keys',
    'audit_log', 'assets', 'work_orders', 'work_order_counts', 'parts'] LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY owner ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- The protections of ai_chat_messages, from its declaration.
ALTER TABLE ai_chat_messages ENABLE ROW LEVEL SECURITY;
ALTER TABLE ai_chat_messages FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON ai_chat_messages;
CREATE POLICY tenant ON ai_chat_messages TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON ai_chat_messages;
CREATE POLICY owner ON ai_chat_messages TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON ai_chat_messages FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON ai_chat_messages TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON ai_chat_messages;
CREATE TRIGGER audit_inserted AFTER INSERT ON ai_chat_messages REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('content', 'sources');
DROP TRIGGER IF EXISTS audit_updated ON ai_chat_messages;
CREATE TRIGGER audit_updated AFTER UPDATE ON ai_chat_messages REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('content', 'sources');
DROP TRIGGER IF EXISTS audit_deleted ON ai_chat_messages;
CREATE TRIGGER audit_deleted AFTER DELETE ON ai_chat_messages REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('content', 'sources');
DROP TRIGGER IF EXISTS count_version ON ai_chat_messages;
DROP VIEW IF EXISTS reading.ai_chat_messages;
DROP POLICY IF EXISTS reading ON ai_chat_messages;
CREATE POLICY reading ON ai_chat_messages FOR SELECT TO chatterfix_reader USING (tenant_id = (SELECT reading.tenant()));
GRANT SELECT (id, chat_session_id, role, content, state, sources, created_at) ON ai_chat_messages TO chatterfix_reader;
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
CREATE TRIGGER audit_inserted AFTER INSERT ON ai_chat_sessions REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('updated_at', 'total_tokens', 'cost', 'ai_provider', 'model_used');
DROP TRIGGER IF EXISTS audit_updated ON ai_chat_sessions;
CREATE TRIGGER audit_updated AFTER UPDATE ON ai_chat_sessions REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('updated_at', 'total_tokens', 'cost', 'ai_provider', 'model_used');
DROP TRIGGER IF EXISTS audit_deleted ON ai_chat_sessions;
CREATE TRIGGER audit_deleted AFTER DELETE ON ai_chat_sessions REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('updated_at', 'total_tokens', 'cost', 'ai_provider', 'model_used');
DROP TRIGGER IF EXISTS count_version ON ai_chat_sessions;
DROP VIEW IF EXISTS reading.ai_chat_sessions;
DROP POLICY IF EXISTS reading ON ai_chat_sessions;
CREATE POLICY reading ON ai_chat_sessions FOR SELECT TO chatterfix_reader USING (tenant_id = (SELECT reading.tenant()));
GRANT SELECT (id, user_id, context, ai_provider, model_used, created_at, updated_at, total_tokens, cost) ON ai_chat_sessions TO chatterfix_reader;
CREATE VIEW reading.ai_chat_sessions WITH (security_invoker = true, security_barrier = true) AS SELECT id, user_id, context, ai_provider, model_used, created_at, updated_at, total_tokens, cost, (
          SELECT coalesce(jsonb_agg(
            jsonb_build_object('id', m.id, 'role', m.role, 'content', m.content, 'state', m.state, 'sources', m.sources, 'created_at', m.created_at)
            ORDER BY m.id), '[]')
          FROM public.ai_chat_messages m WHERE m.chat_session_id = ai_chat_sessions.id) AS messages FROM public.ai_chat_sessions;
GRANT SELECT ON reading.ai_chat_sessions TO chatterfix_reader;
