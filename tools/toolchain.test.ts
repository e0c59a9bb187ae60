import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Lockfile {
  packages: Record<string, { version?: string; integrity?: string; resolved?: string }>;
}

describe('the downloads that come in no installation of the dependencies', () => {
  it.each(['node', 'pnpm', 'peers'])('name the exact version and the SHA-512 hash of %s', (tool) => {
    const file = new URL(`toolchain/${tool}/package-lock.json`, import.meta.url);
    const { packages } = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
    const downloads = Object.entries(packages).filter(([path]) => path !== '');
    expect(downloads.length).toBeGreaterThan(0);
    for (const [path, download] of downloads) {
      expect(download.version, path).toMatch(/^\d+\.\d+\.\d+$/);
      expect(download.integrity, path).toMatch(/^sha512-[\w+/]{86}==$/);
      expect(download.resolved, `${path} names no registry`).toBeUndefined();
    }
  });
});
