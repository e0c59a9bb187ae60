CREATE INDEX "api_keys_origins_idx" ON "api_keys" USING gin ("allowed_origins") WHERE revoked_at is null;
--> statement-breakpoint
-- How many rows of one tenant each table takes, from its declaration. Rows are numbered from 1 for each tenant.
ALTER TABLE users ADD CONSTRAINT users_bound CHECK (id <= 10000);
--> statement-breakpoint
ALTER TABLE api_keys ADD CONSTRAINT api_keys_bound CHECK (id <= 5000);
--> statement-breakpoint
ALTER TABLE signing_keys ADD CONSTRAINT signing_keys_bound CHECK (id <= 1000);
--> statement-breakpoint
ALTER TABLE identity_providers ADD CONSTRAINT identity_providers_bound CHECK (id <= 200);
--> statement-breakpoint
ALTER TABLE assets ADD CONSTRAINT assets_bound CHECK (id <= 500000);
--> statement-breakpoint
ALTER TABLE parts ADD CONSTRAINT parts_bound CHECK (id <= 500000);
--> statement-breakpoint
ALTER TABLE work_orders ADD CONSTRAINT work_orders_bound CHECK (id <= 10000000);
--> statement-breakpoint
ALTER TABLE ai_chat_sessions ADD CONSTRAINT ai_chat_sessions_bound CHECK (id <= 5000000);
--> statement-breakpoint
ALTER TABLE ai_chat_messages ADD CONSTRAINT ai_chat_messages_bound CHECK (id <= 50000000);
--> statement-breakpoint
-- The tenants whose pages may have an origin. All origins of all tenants were read before.
DROP FUNCTION known_origins();
--> statement-breakpoint
CREATE FUNCTION tenants_of_origin(page_origin text) RETURNS TABLE (tenant_id integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
  $$ SELECT DISTINCT k.tenant_id FROM api_keys k WHERE k.revoked_at IS NULL AND k.allowed_origins @> ARRAY[page_origin] $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION tenants_of_origin(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION tenants_of_origin(text) TO chatterfix_app;
