// Where the demo server is and how to get in: `npm start` writes it to DATA_DIR/demo-credentials.json.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @returns {{ base_url: string, tenant: string, secret_key: string, publishable_key: string, users: { username: string, password: string, role: string }[] }} */
export function demoCredentials() {
  const folder = process.env.DATA_DIR ?? fileURLToPath(new URL('../.data', import.meta.url));
  try {
    return JSON.parse(readFileSync(`${folder}/demo-credentials.json`, 'utf8'));
  } catch {
    console.error(`There is no ${folder}/demo-credentials.json yet: run npm start in the repository first (or set DATA_DIR).`);
    process.exit(1);
  }
}
