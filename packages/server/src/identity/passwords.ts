import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { invalidInput } from '../errors.ts';

const LONGEST_JUDGED = 100; // guessing at more takes long, and tells no more
/** What secrets that nobody thought about are made of. */
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
/** What else their examples in documentation say; together they look long, and everybody has read them. */
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
const spoken = new RegExp(
  [...placeholders, ...fillers].toSorted((a, b) => b.length - a.length).join('|'),
  'g',
);
const LEAST_OF_ITS_OWN = 8;
let judge: ZxcvbnFactory | undefined;

/** Whether an operator's secret could be guessed: as a password, or because an example of documentation's was kept. */
export function isNoSecret(secret: string): boolean {
  const own = secret.toLowerCase().replace(spoken, '');
  return (
    (own.length < secret.length && own.replace(/[^\p{L}\p{N}]/gu, '').length < LEAST_OF_ITS_OWN) ||
    isEasilyGuessed(secret)
  );
}

/** Whether a password could be guessed in fewer than 10^8 tries: a common one, a date, a row of the keyboard, a repetition. */
function isEasilyGuessed(password: string, ...related: string[]): boolean {
  judge ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return judge.check(password.slice(0, LONGEST_JUDGED), [...related, ...placeholders]).score < 3;
}

/** Throws unless the password is fit for a user. */
export function assertGoodPassword(password: string, username: string): void {
  if (isEasilyGuessed(password, username))
    throw invalidInput(
      'body.password',
      'is too easily guessed: use several unrelated words, or a password manager',
    );
}
