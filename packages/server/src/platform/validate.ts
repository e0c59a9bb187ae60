import type { FieldProblem } from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import type { $ZodIssue, $ZodType } from 'zod/v4/core';
import { DomainError } from '../errors.ts';
import { issuesOfCrowded } from './input-bounds.ts';

z.config(z.locales.en());
const MAX_ERRORS = 20;

/**
 * Checks a value against a schema of the contract. Throws `invalid_input`, which names each wrong field and
 * its rule.
 */
export function validate<Schema extends $ZodType>(
  schema: Schema,
  value: unknown,
  where: 'path' | 'query' | 'body' | 'row',
): z.output<Schema> {
  const crowded = issuesOfCrowded(schema, value, MAX_ERRORS);
  if (crowded) throw invalid(crowded, where);
  // Otherwise a value of the wrong type would be reported as missing.
  const result = z.safeParse(schema, value, { reportInput: true });
  if (result.success) return result.data;
  throw invalid(result.error.issues, where);
}

function invalid(issues: readonly $ZodIssue[], where: string): DomainError {
  const errors = fieldProblems(issues, where);
  const first = errors[0];
  return new DomainError(
    'invalid_input',
    first
      ? `${first.field} ${first.rule}${errors.length > 1 ? `, and ${errors.length - 1} more` : ''}.`
      : 'The input is not valid.',
    { errors },
  );
}

function fieldProblems(issues: readonly $ZodIssue[], where: string): FieldProblem[] {
  return issues
    .flatMap((issue): FieldProblem[] => {
      const field = [where, ...issue.path.map(String)].join('.');
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({
          field: printable(`${field}.${key}`),
          rule: 'is not a known field',
        }));
      if (issue.code === 'invalid_type' && issue.input === undefined && issue.path.length > 0)
        return [{ field: printable(field), rule: 'is required' }];
      return [{ field: printable(field), rule: ruleOf(issue) }];
    })
    .slice(0, MAX_ERRORS);
}

function ruleOf(issue: $ZodIssue): string {
  const message = issue.message
    .replace(
      /^(Too (big|small): expected|Invalid (input|option|string|format)(: (expected|must))?)\s*/,
      'must be ',
    )
    .trim();
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'string') return `must have at most ${issue.maximum} characters`;
      if (issue.origin === 'array') return `must have at most ${issue.maximum} items`;
      return `must be at most ${issue.maximum}`;
    case 'too_small':
      if (issue.origin === 'string')
        return `must have at least ${issue.minimum} character${issue.minimum === 1 ? '' : 's'}`;
      if (issue.origin === 'array')
        return `must have at least ${issue.minimum} item${issue.minimum === 1 ? '' : 's'}`;
      return `must be at least ${issue.minimum}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type': {
      const expected = issue.expected === 'int' ? 'whole number' : issue.expected;
      return `must be ${/^[aeiou]/.test(expected) ? 'an' : 'a'} ${expected}`;
    }
    case 'invalid_key':
    case 'invalid_element':
    case 'invalid_union':
      if (issue.message.startsWith('must')) return issue.message;
      return 'does not have an accepted form';
    default:
      return message.startsWith('must') || message.startsWith('has ') || message.startsWith('is ')
        ? message
        : `is not valid: ${message}`;
  }
}

/** Text of a caller as it may be shown: at most 200 characters, without control characters. */
export function printable(field: string): string {
  return field
    .slice(0, 200)
    .toWellFormed()
    .replace(/\p{Cc}/gu, '\uFFFD');
}
