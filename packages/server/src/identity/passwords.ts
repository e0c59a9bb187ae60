import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { invalidInput } from '../errors.ts';

/** Characters that are checked: longer passwords take long to check and get no better score. */
const LONGEST_CHECKED = 100;
/** Words that placeholders of secrets consist of, such as `your-256-bit-secret-key-here`. */
const placeholders = [
  'chatterfix',
  'fred',
  'cmms',
  'maintenance',
  'your',
  '256',
  'bit',
  'secret',
  'key',
  'here',
  'jwt',
  'change',
  'this',
  'me',
  'please',
  'super',
  'token',
  'signing',
  'operator',
  'op_',
  'admin',
];
/** Further words of secrets in documentation. Such secrets look long, but everybody can read them. */
const fillers = [
  'with',
  'at',
  'least',
  'characters',
  'long',
  'minimum',
  'must',
  'be',
  'in',
  'production',
  'prod',
  'development',
  'example',
  'default',
  'replace',
  'random',
  'string',
  'value',
  'correct',
  'horse',
  'battery',
  'staple',
];
const knownWords = new RegExp(
  [...placeholders, ...fillers].toSorted((a, b) => b.length - a.length).join('|'),
  'g',
);
/** Letters and digits that a secret must have besides the known words. */
const FEWEST_OWN_CHARACTERS = 8;
let checker: ZxcvbnFactory | undefined;

/**
 * Whether an operator's secret can be guessed: a weak password, or an example that was copied from
 * documentation.
 */
export function isGuessableSecret(secret: string): boolean {
  const own = secret.toLowerCase().replace(knownWords, '');
  return (
    (own.length < secret.length && own.replace(/[^\p{L}\p{N}]/gu, '').length < FEWEST_OWN_CHARACTERS) ||
    isEasilyGuessed(secret)
  );
}

/**
 * Whether a password can be guessed in fewer than 10^8 tries: a common one, a date, a row of the keyboard or
 * a repetition.
 */
function isEasilyGuessed(password: string, ...related: string[]): boolean {
  checker ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return checker.check(password.slice(0, LONGEST_CHECKED), [...related, ...placeholders]).score < 3;
}

/** Throws `invalid_input` if a user's password is easy to guess. */
export function assertGoodPassword(password: string, username: string, field = 'body.password'): void {
  if (isEasilyGuessed(password, username))
    throw invalidInput(field, 'is too easy to guess: use several unrelated words, or a password manager');
}
