CREATE TABLE "second_factors" (
	"tenant_id" integer NOT NULL,
	"username" varchar(100) NOT NULL,
	"secret" text,
	"pending" text,
	"last_step" bigint DEFAULT 0 NOT NULL,
	"recovery_hashes" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "second_factors_tenant_id_username_pk" PRIMARY KEY("tenant_id","username")
);
--> statement-breakpoint
ALTER TABLE "second_factors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_in_rules" (
	"tenant_id" integer NOT NULL,
	"id" integer DEFAULT 1 NOT NULL,
	"require_second_factor" boolean DEFAULT false NOT NULL,
	CONSTRAINT "sign_in_rules_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "sign_in_rules" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "second_factor" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_user_fkey" FOREIGN KEY ("tenant_id","username") REFERENCES "public"."users"("tenant_id","username") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_rules" ADD CONSTRAINT "sign_in_rules_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- The protections of second_factors, from its declaration.
ALTER TABLE second_factors ENABLE ROW LEVEL SECURITY;
ALTER TABLE second_factors FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON second_factors;
CREATE POLICY tenant ON second_factors TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON second_factors;
CREATE POLICY owner ON second_factors TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON second_factors FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON second_factors TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON second_factors;
DROP TRIGGER IF EXISTS audit_updated ON second_factors;
DROP TRIGGER IF EXISTS audit_deleted ON second_factors;
DROP TRIGGER IF EXISTS count_version ON second_factors;
DROP VIEW IF EXISTS reading.second_factors;
DROP POLICY IF EXISTS reading ON second_factors;
ALTER TABLE second_factors DROP CONSTRAINT IF EXISTS second_factors_bound;

--> statement-breakpoint
-- The protections of sign_in_rules, from its declaration.
ALTER TABLE sign_in_rules ENABLE ROW LEVEL SECURITY;
ALTER TABLE sign_in_rules FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON sign_in_rules;
CREATE POLICY tenant ON sign_in_rules TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON sign_in_rules;
CREATE POLICY owner ON sign_in_rules TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON sign_in_rules FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_rules TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON sign_in_rules;
CREATE TRIGGER audit_inserted AFTER INSERT ON sign_in_rules REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows();
DROP TRIGGER IF EXISTS audit_updated ON sign_in_rules;
CREATE TRIGGER audit_updated AFTER UPDATE ON sign_in_rules REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows();
DROP TRIGGER IF EXISTS audit_deleted ON sign_in_rules;
CREATE TRIGGER audit_deleted AFTER DELETE ON sign_in_rules REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows();
DROP TRIGGER IF EXISTS count_version ON sign_in_rules;
DROP VIEW IF EXISTS reading.sign_in_rules;
DROP POLICY IF EXISTS reading ON sign_in_rules;
ALTER TABLE sign_in_rules DROP CONSTRAINT IF EXISTS sign_in_rules_bound;

--> statement-breakpoint
-- The protections of users, from its declaration.
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
ALTER TABLE users FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON users;
CREATE POLICY tenant ON users TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON users;
CREATE POLICY owner ON users TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON users FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT, INSERT, UPDATE ON users TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON users;
CREATE TRIGGER audit_inserted AFTER INSERT ON users REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('password_hash');
DROP TRIGGER IF EXISTS audit_updated ON users;
CREATE TRIGGER audit_updated AFTER UPDATE ON users REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('password_hash');
DROP TRIGGER IF EXISTS audit_deleted ON users;
CREATE TRIGGER audit_deleted AFTER DELETE ON users REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit_rows('password_hash');
DROP TRIGGER IF EXISTS count_version ON users;
CREATE TRIGGER count_version BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION count_version();
DROP VIEW IF EXISTS reading.users;
DROP POLICY IF EXISTS reading ON users;
CREATE POLICY reading ON users FOR SELECT TO chatterfix_reader USING (tenant_id = (SELECT reading.tenant()));
GRANT SELECT (id, username, role, created_at, disabled_at) ON users TO chatterfix_reader;
CREATE VIEW reading.users WITH (security_invoker = true, security_barrier = true) AS SELECT id, username, role, created_at, disabled_at FROM public.users;
GRANT SELECT ON reading.users TO chatterfix_reader;
ALTER TABLE users DROP CONSTRAINT IF EXISTS users_bound;
ALTER TABLE users ADD CONSTRAINT users_bound CHECK (id <= 10000);

--> statement-breakpoint
CREATE FUNCTION second_factor_of(tenant_slug text, user_name text) RETURNS TABLE (present boolean, required boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public ROWS 1 AS
  $$ SELECT u.second_factor, coalesce(r.require_second_factor, false)
     FROM users u JOIN tenants t ON t.id = u.tenant_id LEFT JOIN sign_in_rules r ON r.tenant_id = u.tenant_id
     WHERE t.slug = tenant_slug AND u.username = user_name $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION second_factor_of(text, text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION second_factor_of(text, text) TO chatterfix_app;
