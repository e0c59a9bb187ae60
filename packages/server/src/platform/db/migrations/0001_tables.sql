CREATE TYPE "public"."asset_status" AS ENUM('active', 'inactive', 'maintenance', 'retired');--> statement-breakpoint
CREATE TYPE "public"."key_kind" AS ENUM('secret', 'publishable');--> statement-breakpoint
CREATE TYPE "public"."maintenance_frequency" AS ENUM('daily', 'weekly', 'monthly', 'quarterly', 'semi_annual', 'annual');--> statement-breakpoint
CREATE TYPE "public"."message_role" AS ENUM('user', 'assistant');--> statement-breakpoint
CREATE TYPE "public"."message_state" AS ENUM('complete', 'cut_off', 'failed', 'stopped');--> statement-breakpoint
CREATE TYPE "public"."user_role" AS ENUM('viewer', 'requester', 'technician', 'planner', 'admin');--> statement-breakpoint
CREATE TYPE "public"."work_order_priority" AS ENUM('low', 'medium', 'high', 'critical');--> statement-breakpoint
CREATE TYPE "public"."work_order_status" AS ENUM('open', 'in_progress', 'on_hold', 'completed', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."work_type" AS ENUM('corrective', 'preventive', 'inspection');--> statement-breakpoint
CREATE TABLE "ai_chat_messages" (
	"tenant_id" integer NOT NULL,
	"id" integer GENERATED ALWAYS AS IDENTITY (sequence name "ai_chat_messages_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"chat_session_id" integer NOT NULL,
	"role" "message_role" NOT NULL,
	"content" text NOT NULL,
	"state" "message_state" DEFAULT 'complete' NOT NULL,
	"sources" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ai_chat_messages_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "ai_chat_sessions" (
	"tenant_id" integer NOT NULL,
	"id" integer GENERATED ALWAYS AS IDENTITY (sequence name "ai_chat_sessions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"session_id" varchar(255) NOT NULL,
	"user_id" varchar(150) NOT NULL,
	"context" varchar(100) NOT NULL,
	"ai_provider" varchar(50),
	"model_used" varchar(100),
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"total_tokens" integer DEFAULT 0 NOT NULL,
	"cost" numeric(10, 4) DEFAULT 0 NOT NULL,
	CONSTRAINT "ai_chat_sessions_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ai_chat_sessions_session_id_unique" UNIQUE("session_id")
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"tenant_id" integer NOT NULL,
	"id" integer GENERATED ALWAYS AS IDENTITY (sequence name "api_keys_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" "key_kind" NOT NULL,
	"hash" text NOT NULL,
	"hint" varchar(4) NOT NULL,
	"role" "user_role" NOT NULL,
	"allowed_origins" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp(3) with time zone,
	CONSTRAINT "api_keys_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "api_keys_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "assets" (
	"tenant_id" integer NOT NULL,
	"id" integer GENERATED ALWAYS AS IDENTITY (sequence name "assets_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"parent_id" integer,
	"name" varchar(255) NOT NULL,
	"asset_tag" varchar(100),
	"description" text,
	"location" varchar(255),
	"manufacturer" varchar(255),
	"model" varchar(255),
	"serial_number" varchar(255),
	"purchase_date" date,
	"purchase_cost" numeric(12, 2),
	"current_value" numeric(12, 2),
	"status" "asset_status" DEFAULT 'active' NOT NULL,
	"maintenance_schedule" "maintenance_frequency",
	"last_maintenance_date" timestamp(3) with time zone,
	"next_maintenance_date" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (
    setweight(to_tsvector('english', search_text(coalesce(name, '') || ' ' || coalesce(asset_tag, ''))), 'A') ||
    setweight(to_tsvector('english', search_text(coalesce(manufacturer, '') || ' ' || coalesce(model, '') || ' ' || coalesce(location, '') || ' ' || coalesce(serial_number, ''))), 'B') ||
    setweight(to_tsvector('english', search_text(coalesce(description, ''))), 'C')) STORED NOT NULL,
	CONSTRAINT "assets_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "parts" (
	"tenant_id" integer NOT NULL,
	"id" integer GENERATED ALWAYS AS IDENTITY (sequence name "parts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"part_number" varchar(100) NOT NULL,
	"name" varchar(255) NOT NULL,
	"description" text,
	"category" varchar(100),
	"manufacturer" varchar(255),
	"supplier" varchar(255),
	"current_stock" integer DEFAULT 0 NOT NULL,
	"min_stock_level" integer DEFAULT 0 NOT NULL,
	"max_stock_level" integer DEFAULT 100 NOT NULL,
	"unit_cost" numeric(10, 2),
	"location" varchar(255),
	"last_ordered" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (
    setweight(to_tsvector('english', search_text(name || ' ' || part_number)), 'A') ||
    setweight(to_tsvector('english', search_text(coalesce(category, '') || ' ' || coalesce(manufacturer, '') || ' ' || coalesce(supplier, '') || ' ' || coalesce(description, ''))), 'B')) STORED NOT NULL,
	CONSTRAINT "parts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "parts_part_number_key" UNIQUE("tenant_id","part_number")
);
--> statement-breakpoint
CREATE TABLE "tenants" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "tenants_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" varchar(63) NOT NULL,
	"name" varchar(255) NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tenants_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"tenant_id" integer NOT NULL,
	"id" integer GENERATED ALWAYS AS IDENTITY (sequence name "users_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"username" varchar(100) NOT NULL,
	"password_hash" text NOT NULL,
	"role" "user_role" NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "users_username_key" UNIQUE("tenant_id","username")
);
--> statement-breakpoint
CREATE TABLE "work_order_counts" (
	"tenant_id" integer NOT NULL,
	"status" "work_order_status" NOT NULL,
	"priority" "work_order_priority" NOT NULL,
	"slot" smallint NOT NULL,
	"n" bigint NOT NULL,
	CONSTRAINT "work_order_counts_tenant_id_status_priority_slot_pk" PRIMARY KEY("tenant_id","status","priority","slot")
);
--> statement-breakpoint
CREATE TABLE "work_orders" (
	"tenant_id" integer NOT NULL,
	"id" integer GENERATED ALWAYS AS IDENTITY (sequence name "work_orders_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"title" varchar(255) NOT NULL,
	"description" text,
	"asset_id" integer,
	"assigned_to" varchar(100),
	"work_type" "work_type" DEFAULT 'corrective' NOT NULL,
	"priority" "work_order_priority" DEFAULT 'medium' NOT NULL,
	"status" "work_order_status" DEFAULT 'open' NOT NULL,
	"due_date" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp(3) with time zone,
	"completed_at" timestamp(3) with time zone,
	"hold_reason" text,
	"estimated_hours" numeric(5, 2),
	"actual_hours" numeric(5, 2),
	"parts_cost" numeric(10, 2),
	"labor_cost" numeric(10, 2),
	"completion_notes" text,
	"safety_notes" text,
	"external_ref" varchar(255),
	"search" "tsvector" GENERATED ALWAYS AS (
    setweight(to_tsvector('english', search_text(title)), 'A') ||
    setweight(to_tsvector('english', search_text(coalesce(description, '') || ' ' || coalesce(completion_notes, ''))), 'B')) STORED NOT NULL,
	CONSTRAINT "work_orders_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "ai_chat_messages" ADD CONSTRAINT "ai_chat_messages_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_chat_messages" ADD CONSTRAINT "ai_chat_messages_session_fkey" FOREIGN KEY ("tenant_id","chat_session_id") REFERENCES "public"."ai_chat_sessions"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_chat_sessions" ADD CONSTRAINT "ai_chat_sessions_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assets" ADD CONSTRAINT "assets_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assets" ADD CONSTRAINT "assets_parent_fkey" FOREIGN KEY ("tenant_id","parent_id") REFERENCES "public"."assets"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parts" ADD CONSTRAINT "parts_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_order_counts" ADD CONSTRAINT "work_order_counts_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_orders" ADD CONSTRAINT "work_orders_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_orders" ADD CONSTRAINT "work_orders_asset_fkey" FOREIGN KEY ("tenant_id","asset_id") REFERENCES "public"."assets"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ai_chat_messages_session_idx" ON "ai_chat_messages" USING btree ("tenant_id","chat_session_id","id");--> statement-breakpoint
CREATE INDEX "ai_chat_sessions_user_idx" ON "ai_chat_sessions" USING btree ("tenant_id","user_id","updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "assets_asset_tag_key" ON "assets" USING btree ("tenant_id","asset_tag");--> statement-breakpoint
CREATE INDEX "assets_parent_idx" ON "assets" USING btree ("tenant_id","parent_id");--> statement-breakpoint
CREATE INDEX "assets_name_idx" ON "assets" USING btree ("tenant_id","name","id");--> statement-breakpoint
CREATE INDEX "assets_due_idx" ON "assets" USING btree ("tenant_id","status","next_maintenance_date");--> statement-breakpoint
CREATE INDEX "assets_updated_idx" ON "assets" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "assets_search_idx" ON "assets" USING gin ("search");--> statement-breakpoint
CREATE INDEX "parts_name_idx" ON "parts" USING btree ("tenant_id","name","id");--> statement-breakpoint
CREATE INDEX "parts_category_idx" ON "parts" USING btree ("tenant_id","category","part_number");--> statement-breakpoint
CREATE INDEX "parts_updated_idx" ON "parts" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "parts_search_idx" ON "parts" USING gin ("search");--> statement-breakpoint
CREATE UNIQUE INDEX "work_orders_external_ref_key" ON "work_orders" USING btree ("tenant_id","external_ref");--> statement-breakpoint
CREATE INDEX "work_orders_status_idx" ON "work_orders" USING btree ("tenant_id","status","priority","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "work_orders_created_idx" ON "work_orders" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "work_orders_updated_idx" ON "work_orders" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "work_orders_asset_idx" ON "work_orders" USING btree ("tenant_id","asset_id","created_at","id");--> statement-breakpoint
CREATE INDEX "work_orders_assigned_idx" ON "work_orders" USING btree ("tenant_id","assigned_to","created_at","id");--> statement-breakpoint
CREATE INDEX "work_orders_due_idx" ON "work_orders" USING btree ("tenant_id","due_date","id") WHERE status in ('open', 'in_progress', 'on_hold');--> statement-breakpoint
CREATE INDEX "work_orders_search_idx" ON "work_orders" USING gin ("search");