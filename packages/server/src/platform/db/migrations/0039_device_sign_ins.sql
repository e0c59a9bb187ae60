CREATE TABLE "device_sign_ins" (
	"tenant_id" integer NOT NULL,
	"id" varchar(64) NOT NULL,
	"actor" varchar(150) NOT NULL,
	"name" varchar(100),
	"role" "user_role" NOT NULL,
	"identity_provider_id" integer,
	"person_version" integer NOT NULL,
	"key_thumbprint" varchar(43) NOT NULL,
	"origin" varchar(255) NOT NULL,
	"counter" integer DEFAULT 0 NOT NULL,
	"proof_hash" varchar(43) NOT NULL,
	"previous_proof_hash" varchar(43),
	"signed_in_at" timestamp(3) with time zone NOT NULL,
	"last_used_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "device_sign_ins_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "device_sign_ins" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sign_in_rules" ADD COLUMN "stay_signed_in_hours" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "device_sign_ins" ADD CONSTRAINT "device_sign_ins_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "device_sign_ins_expiry_idx" ON "device_sign_ins" USING btree ("expires_at");
--> statement-breakpoint
-- The protections of device_sign_ins, from its declaration.
ALTER TABLE device_sign_ins ENABLE ROW LEVEL SECURITY;
ALTER TABLE device_sign_ins FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS tenant ON device_sign_ins;
CREATE POLICY tenant ON device_sign_ins TO chatterfix_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
DROP POLICY IF EXISTS owner ON device_sign_ins;
CREATE POLICY owner ON device_sign_ins TO CURRENT_USER USING (true) WITH CHECK (true);
REVOKE ALL ON device_sign_ins FROM PUBLIC, chatterfix_app, chatterfix_reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON device_sign_ins TO chatterfix_app;
DROP TRIGGER IF EXISTS audit_inserted ON device_sign_ins;
DROP TRIGGER IF EXISTS audit_updated ON device_sign_ins;
DROP TRIGGER IF EXISTS audit_deleted ON device_sign_ins;
DROP TRIGGER IF EXISTS count_version ON device_sign_ins;
DROP VIEW IF EXISTS reading.device_sign_ins;
DROP POLICY IF EXISTS reading ON device_sign_ins;
ALTER TABLE device_sign_ins DROP CONSTRAINT IF EXISTS device_sign_ins_bound;

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
