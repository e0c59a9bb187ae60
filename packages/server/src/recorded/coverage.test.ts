import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endpoints, problemCodes, type ProblemCode } from '@chatterfix/sdk/contract';
import { expect, it } from 'vitest';
import { DomainError } from '../errors.ts';
import { problemOf } from '../platform/http/problem.ts';
import { fieldsOf } from '../testing/operations.ts';

/** Operations of which no recording has a success, and why. */
const withoutSuccess = new Set([
  'finishOidcSignIn', // an identity provider signs with the real time, which the recordings do not have
]);

/** Fields of queries that no recording has, because its lists have one record. */
const withoutRecord = ['listDeviceSignIns cursor', 'listJobs cursor'];

const recordings = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n');

it('every operation is in a recording, with its success', () => {
  const recorded = new Set(
    [...recordings.matchAll(/ {2}\((\w+)\)\n(?: {2}.*\n)*→ (\d+)/g)].map(
      ([, id, status]) => `${id} ${status}`,
    ),
  );
  const missing = endpoints
    .filter(({ operationId }) => !withoutSuccess.has(operationId))
    .map(({ operationId, status }) => `${operationId} ${status}`)
    .filter((success) => !recorded.has(success));
  expect(missing).toEqual([]);
});

it('every field of every query is in a recording, with a success', () => {
  const recorded = new Set(
    [...recordings.matchAll(/\?(\S+) {2}\((\w+)\)\n(?: {2}.*\n)*→ 2/g)].flatMap(([, query, id]) =>
      [...new URLSearchParams(query).keys()].map((field) => `${id} ${field}`),
    ),
  );
  const missing = endpoints
    .flatMap(({ operationId, query }) => fieldsOf(query).map((field) => `${operationId} ${field}`))
    .filter((field) => !recorded.has(field));
  expect(missing).toEqual(withoutRecord);
});

it('problem documents are as recorded', async () => {
  const document = (code: ProblemCode) => {
    const error = new DomainError(code, 'What went wrong.', {
      errors: [{ field: 'body.title', rule: 'is missing' }],
      retryAfter: 7,
      session_id: 'the session',
      run_id: 'the run',
      approval_id: 'the approval',
    });
    return problemOf(error, 'the request', () => {});
  };
  const unforeseen = problemOf(new Error('secret'), 'the request', () => {});
  const text = [...problemCodes.map(document), unforeseen].map((one) => JSON.stringify(one, undefined, 2));
  await expect(`${text.join('\n')}\n`).toMatchFileSnapshot('problems.txt');
});
