import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A folder of files that the server serves. The published package has a copy of them, made by its build; in a
 * checkout they are in the package that they come from.
 */
export function assetsFolder(copy: 'widgets' | 'docs', packageName: string, folder = ''): string {
  const copied = fileURLToPath(new URL(`./assets/${copy}`, import.meta.url));
  return existsSync(copied)
    ? copied
    : join(dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`)), folder);
}
