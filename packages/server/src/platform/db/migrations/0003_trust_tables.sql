CREATE TYPE "public"."signing_algorithm" AS ENUM('ES256', 'EdDSA', 'HS256');--> statement-breakpoint
ALTER TYPE "public"."key_kind" ADD VALUE 'restricted';--> statement-breakpoint
CREATE TABLE "ai_providers" (
	"tenant_id" integer NOT NULL,
	"id" integer GENERATED ALWAYS AS IDENTITY (sequence name "ai_providers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"provider" varchar(50) NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"api_key" text,
	"key_hint" varchar(4),
	"key_set_at" timestamp(3) with time zone,
	"base_url" varchar(500),
	"model" varchar(100),
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "ai_providers_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ai_providers_provider_key" UNIQUE("tenant_id","provider")
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"tenant_id" integer,
	"at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"actor_kind" varchar(30) NOT NULL,
	"actor" varchar(150) NOT NULL,
	"via" varchar(30) NOT NULL,
	"action" varchar(50) NOT NULL,
	"resource" varchar(50) NOT NULL,
	"resource_id" varchar(100),
	"before" jsonb,
	"after" jsonb,
	"request_id" varchar(100),
	"ip" varchar(45)
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"tenant_id" integer NOT NULL,
	"actor" varchar(200) NOT NULL,
	"route" varchar(100) NOT NULL,
	"key" varchar(255) NOT NULL,
	"fingerprint" text NOT NULL,
	"answer" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_tenant_id_actor_route_key_pk" PRIMARY KEY("tenant_id","actor","route","key")
);
--> statement-breakpoint
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
CREATE TABLE "signing_keys" (
	"tenant_id" integer NOT NULL,
	"id" integer GENERATED ALWAYS AS IDENTITY (sequence name "signing_keys_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kid" varchar(100) NOT NULL,
	"name" varchar(100) DEFAULT '' NOT NULL,
	"algorithm" "signing_algorithm" NOT NULL,
	"issuer" varchar(255) NOT NULL,
	"public_key" jsonb,
	"secret" text,
	"max_role" "user_role" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp(3) with time zone,
	"revoked_at" timestamp(3) with time zone,
	CONSTRAINT "signing_keys_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "signing_keys_kid_unique" UNIQUE("kid")
);
--> statement-breakpoint
CREATE TABLE "used_tokens" (
	"tenant_id" integer NOT NULL,
	"signing_key_id" integer NOT NULL,
	"jti_hash" text NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "used_tokens_tenant_id_signing_key_id_jti_hash_pk" PRIMARY KEY("tenant_id","signing_key_id","jti_hash")
);
--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "name" varchar(100) DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "permissions" text[];--> statement-breakpoint
ALTER TABLE "api_keys" ADD COLUMN "last_used_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "assets" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "parts" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "disabled_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "work_orders" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "ai_providers" ADD CONSTRAINT "ai_providers_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_providers" ADD CONSTRAINT "identity_providers_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_attempts" ADD CONSTRAINT "sign_in_attempts_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_attempts" ADD CONSTRAINT "sign_in_attempts_provider_fkey" FOREIGN KEY ("tenant_id","identity_provider_id") REFERENCES "public"."identity_providers"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signing_keys" ADD CONSTRAINT "signing_keys_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "used_tokens" ADD CONSTRAINT "used_tokens_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_tenant_idx" ON "audit_log" USING btree ("tenant_id","id");--> statement-breakpoint
CREATE INDEX "audit_log_resource_idx" ON "audit_log" USING btree ("tenant_id","resource","resource_id","id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_age_idx" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_expiry_idx" ON "sign_in_attempts" USING btree ("tenant_id","expires_at");--> statement-breakpoint
CREATE INDEX "used_tokens_expiry_idx" ON "used_tokens" USING btree ("expires_at");--> statement-breakpoint
-- Not of parts that are there already: a plant must not be kept from starting by what it was allowed before.
ALTER TABLE "parts" ADD CONSTRAINT "parts_levels_check" CHECK ("parts"."min_stock_level" <= "parts"."max_stock_level") NOT VALID;