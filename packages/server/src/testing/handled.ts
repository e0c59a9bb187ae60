import { expect } from 'vitest';
import type { Answer } from './world.ts';

/**
 * Whatever was sent: the answer is a success or a problem that tells nothing of the server's inside. `sent`
 * is shown where it is not.
 */
export function assertHandled({ status, body }: Answer, sent: string): void {
  const text = JSON.stringify(body);
  if (status >= 500) expect.fail(`${sent}: ${status} ${text.slice(0, 300)}`);
  if (status < 400) return;
  if (typeof body.code !== 'string' || (status === 422 && !body.errors?.length))
    expect.fail(`${sent}: no problem document: ${text.slice(0, 300)}`);
  const isOwnSql = sent.startsWith('queryDatabase query'); // its answer says where the caller's own SQL is wrong
  if (
    /\bat .*\.[cm]?[jt]s:|node_modules|PostgresError/i.test(text) ||
    (!isOwnSql && /\bselect .* from |insert into |update ".* set |syntax error at or near/i.test(text))
  )
    expect.fail(`${sent}: tells too much: ${text.slice(0, 300)}`);
}

/** Runs it for each of the values, eight at a time unless `atOnce` says otherwise. */
export async function forEachOf<Value>(
  values: readonly Value[],
  run: (value: Value) => Promise<void>,
  atOnce = 8,
): Promise<void> {
  const left = values.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const value of left) await run(value);
    }),
  );
}

/** A value as the messages of failed tests show it. */
export function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').slice(0, 60);
}
