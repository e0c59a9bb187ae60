import { defineConfig } from 'drizzle-kit';

// `npm run migration -- --name what_changes` writes the next migration from the schema.ts files.
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/**/schema.ts',
  out: './src/platform/db/migrations',
});
