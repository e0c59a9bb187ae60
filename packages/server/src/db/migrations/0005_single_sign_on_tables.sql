CREATE TABLE "identity_providers" (
	"tenant_id" integer NOT NULL,
	"id" integer GENERATED ALWAYS AS IDENTITY (sequence name "identity_providers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" varchar(100) NOT NULL,
	"issuer" varchar(255) NOT NULL,
	"client_id" varchar(255) NOT NULL,
	"client_secret" text,
	"scopes" text[] NOT NULL,
	"default_role" "user_role" NOT NULL,
	"role_claim" varchar(200),
	"role_map" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"allowed_email_domains" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"disabled_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "identity_providers_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "identity_providers_name_key" UNIQUE("tenant_id","name")
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"tenant_id" integer NOT NULL,
	"id" varchar(64) NOT NULL,
	"identity_provider_id" integer NOT NULL,
	"origin" varchar(255) NOT NULL,
	"code_challenge" varchar(43) NOT NULL,
	"state_hash" text NOT NULL,
	"secrets" text NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"returned_at" timestamp(3) with time zone,
	"handover_hash" text,
	"handover_expires_at" timestamp(3) with time zone,
	"person" jsonb,
	CONSTRAINT "sign_in_attempts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "sign_in_attempts_id_unique" UNIQUE("id"),
	CONSTRAINT "sign_in_attempts_state_hash_unique" UNIQUE("state_hash")
);
--> statement-breakpoint
ALTER TABLE "identity_providers" ADD CONSTRAINT "identity_providers_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_attempts" ADD CONSTRAINT "sign_in_attempts_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_attempts" ADD CONSTRAINT "sign_in_attempts_provider_fkey" FOREIGN KEY ("tenant_id","identity_provider_id") REFERENCES "public"."identity_providers"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sign_in_attempts_expiry_idx" ON "sign_in_attempts" USING btree ("tenant_id","expires_at");