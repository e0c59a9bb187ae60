ALTER TABLE "ai_chat_sessions" ALTER COLUMN "cost" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "ai_chat_sessions" ALTER COLUMN "cost" DROP NOT NULL;--> statement-breakpoint
-- No version has computed the cost, so every value was the default, 0.
UPDATE "ai_chat_sessions" SET "cost" = NULL;
