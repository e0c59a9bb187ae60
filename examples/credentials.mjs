// Reads the address and the keys of the demo server. `npm start` writes them to
// DATA_DIR/demo-credentials.json.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @returns {{ base_url: string, tenant: string, secret_key: string, publishable_key: string, users: { username: string, password: string, role: string }[] }} */
export function demoCredentials() {
  const folder = process.env.DATA_DIR ?? fileURLToPath(new URL('../.data', import.meta.url));
  try {
    return JSON.parse(readFileSync(`${folder}/demo-credentials.json`, 'utf8'));
  } catch {
    console.error(
      `There is no ${folder}/demo-credentials.json yet: run npm start in the repository first (or set DATA_DIR).`,
    );
    process.exit(1);
  }
}

/** The id of the work order that the page shows: the most urgent open one, or WORK_ORDER_ID. */
export async function openWorkOrder({ base_url, secret_key }) {
  if (process.env.WORK_ORDER_ID) return process.env.WORK_ORDER_ID;
  try {
    const response = await fetch(`${base_url}/api/work-orders?status=open&sort=-priority&limit=1`, {
      headers: { authorization: `Bearer ${secret_key}` },
    });
    const { work_orders } = await response.json();
    return String(work_orders[0]?.id ?? 1);
  } catch {
    console.error(`The server at ${base_url} does not answer: run npm start in the repository first.`);
    process.exit(1);
  }
}
