import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEncryption } from './encryption.ts';
import { isOutdated, matches } from './password-hash.ts';
import { hashKey, hashPassword, newKey, newPassword, passwordMatches } from './secrets.ts';

describe('a key', () => {
  it('has its prefix and 32 random bytes', () => {
    expect(newKey('sk_')).toMatch(/^sk_[\w-]{43}$/);
    expect(newKey('op_')).toMatch(/^op_[\w-]{43}$/);
    expect(newKey('sk_')).not.toBe(newKey('sk_'));
  });

  it('is stored as its SHA-256 hash', () => {
    expect(hashKey('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('a password', () => {
  it('that is generated has 20 characters that cannot be confused', () => {
    const passwords = Array.from({ length: 50 }, newPassword);
    for (const password of passwords) expect(password).toMatch(/^[a-hjkmnp-z2-9]{20}$/);
    expect(new Set(passwords).size).toBe(50);
  });

  it('matches its own hash only, however its accents are encoded', async () => {
    const hash = await hashPassword('caf\u00e9 lantern', 'test');
    expect(hash).toMatch(/^scrypt\$ln=10,r=8,p=1\$[\w-]{22}\$[\w-]{43}$/);
    expect(await hashPassword('caf\u00e9 lantern', 'test')).not.toBe(hash);
    expect(await passwordMatches('caf\u00e9 lantern', hash, ['test'])).toBe(true);
    expect(await passwordMatches('cafe\u0301 lantern', hash, ['test'])).toBe(true);
    expect(await passwordMatches('cafe lantern', hash, ['test'])).toBe(false);
    expect(await passwordMatches('caf\u00e9 lantern', undefined, ['test'])).toBe(false);
  });

  it('is checked in turn: 20 of an address may wait, and 5 of an account', async () => {
    const refusedOf = async (count: number, partiesOf: (n: number) => [address: string, account: string]) => {
      const checks = Array.from({ length: count }, (_, n) => passwordMatches('x', undefined, partiesOf(n)));
      return (await Promise.allSettled(checks)).filter(({ status }) => status === 'rejected').length;
    };
    // One more of each is being checked.
    expect(await refusedOf(24, (n) => ['203.0.113.9', `account ${n}`])).toBe(3);
    expect(await refusedOf(9, (n) => [`203.0.113.${n}`, 'maria'])).toBe(3);
  });

  it('is hashed at a cost that OWASP recommends, outside of these tests', () => {
    const program = `import { hash } from '${new URL('password-hash.ts', import.meta.url).href}';
      console.log(await hash('a lantern'));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
    });
    expect(stdout, stderr).toMatch(/^scrypt\$ln=15,r=8,p=3\$[\w-]{22}\$[\w-]{43}\n$/);
  });

  it('is hashed at a lower cost by tests only', () => {
    const folder = join(import.meta.dirname, '../..');
    const naming = globSync('**/*.ts', { cwd: folder }).filter((file) =>
      /hash[C]heaply/.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(naming.toSorted()).toEqual(['platform/secrets/password-hash.ts', 'testing/hash-cheaply.ts']);
  });

  it('that was hashed at the former cost matches, and is known to be outdated', async () => {
    const former = 'scrypt$c2l4dGVlbiBieXRlcyEhIQ$V1CSB1c_48B5Rr_mw0OgEggRQi7e6Yza82sWi-8Z_8E';
    expect(await matches('a lantern in the boiler house', former)).toBe(true);
    expect(await matches('a lantern in the boiler room', former)).toBe(false);
    expect(isOutdated(former)).toBe(true);
    expect(isOutdated(await hashPassword('a lantern in the boiler house', 'test'))).toBe(false);
  });
});

describe('an encrypted secret', () => {
  const encryption = createEncryption(new TextEncoder().encode('a secret for the tests, long enough'));
  const sealed = encryption.seal('sk-live-1', 'key of tenant 1');

  it('can be read by its server and for its purpose only', () => {
    expect(encryption.open(sealed, 'key of tenant 1')).toBe('sk-live-1');
    expect(sealed).toMatch(/^v1\./);
    expect(encryption.seal('sk-live-1', 'key of tenant 1')).not.toBe(sealed);
    expect(() => encryption.open(sealed, 'key of tenant 2')).toThrow();
    const other = createEncryption(new TextEncoder().encode('another secret for the tests, as long'));
    expect(() => other.open(sealed, 'key of tenant 1')).toThrow();
  });

  it('cannot be changed', () => {
    const bytes = Buffer.from(sealed.slice(3), 'base64url');
    for (const at of [0, 12, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      expect(
        () => encryption.open(`v1.${changed.toString('base64url')}`, 'key of tenant 1'),
        String(at),
      ).toThrow();
    }
  });

  it('can still be read, and is found again, when the server was updated', () => {
    expect(encryption.open('v1.3yEYien_LqZ2SiAYNkp1nUeC0kCn0C259k2vSNoegb9LHBkTGQ', 'key of tenant 1')).toBe(
      'sk-live-1',
    );
    expect(encryption.fingerprint('x')).toBe(
      '3c8cc52e6839566e9e88c4c470cea7b42bfd88d0c9c5e55088d20b93c1a9deba',
    );
    expect(encryption.secretFor('x')).toBe('809ia5UbjHPGFR40v7Ny2XzP3Z5Ly5wf8OVl_wZIMxA');
  });

  it('has a fingerprint that only the same server computes', () => {
    const other = createEncryption(new TextEncoder().encode('another secret for the tests, as long'));
    expect(encryption.fingerprint('x')).toBe(encryption.fingerprint('x'));
    expect(encryption.fingerprint('x')).toMatch(/^[0-9a-f]{64}$/);
    expect(encryption.fingerprint('y')).not.toBe(encryption.fingerprint('x'));
    expect(other.fingerprint('x')).not.toBe(encryption.fingerprint('x'));
  });
});
