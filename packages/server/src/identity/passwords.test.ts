import { describe, expect, it } from 'vitest';
import { assertGoodPassword, isGuessableSecret } from './passwords.ts';

describe('a password', () => {
  it.each([
    'password1234',
    'qwertyuiop12',
    'aaaaaaaaaaaaaaaa',
    '1984-11-28',
    'chatterfix2026',
    'abcabcabcabc',
    'tulip42',
    'gxq7wzk',
  ])('%s is refused, because it is easy to guess', (password) => {
    expect(() => assertGoodPassword(password, 'maria')).toThrow(
      'body.password is too easy to guess: use several unrelated words, or a password manager.',
    );
  });

  it.each(['harbour lantern', 'R4in&Snow'])('%s is accepted', (password) => {
    expect(() => assertGoodPassword(password, 'maria')).not.toThrow();
  });

  it('must not be made from the username', () => {
    expect(() => assertGoodPassword('Krzysztof-9', 'krzysztof')).toThrow(/too easy to guess/);
    expect(() => assertGoodPassword('tulip harbour lantern 9', 'krzysztof')).not.toThrow();
  });
});

describe('a secret of the operator', () => {
  it.each([
    'your-256-bit-secret-key-here-please',
    'change-me-in-production-this-secret-key',
    'correct horse battery staple',
    'op_operator-key-change-me-please-op_operator',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    'YOUR_SECRET_KEY_AT_LEAST_32_CHARACTERS_1x9Kq',
  ])('%s can be guessed', (secret) => {
    expect(isGuessableSecret(secret)).toBe(true);
  });

  it.each(['Vq8zJ2mX4tR7wL1nB6kF3hD9sG5pC0yU', 'op_secret-Vq8zJ2mX4tR7wL1nB6kF'])(
    '%s cannot be guessed',
    (secret) => {
      expect(isGuessableSecret(secret)).toBe(false);
    },
  );
});
