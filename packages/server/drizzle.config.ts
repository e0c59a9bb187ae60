import { defineConfig } from 'drizzle-kit';

// `npm run migration -- --name what_changes` writes the next migration from db/schema.ts.
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/platform/db/schema.ts',
  out: './src/platform/db/migrations',
});
