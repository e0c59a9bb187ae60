import type { $ZodType } from 'zod/v4/core';
import * as z from 'zod/mini';
import type { $ZodIssue } from 'zod/v4/core';

/** Keys of an object whose schema does not name them. */
const MOST_KEYS = 200;
/** Longer lists are checked item by item, so that the check can stop. */
const SHORT_LIST = 20;

/** The parts of a schema's definition that are read here. */
interface Definition {
  type: string;
  innerType?: $ZodType;
  in?: $ZodType;
  shape?: Readonly<Record<string, $ZodType>>;
  catchall?: $ZodType;
  element?: $ZodType;
  discriminator?: string;
  options?: readonly $ZodType[];
  checks?: readonly { _zod: { def: { check: string; maximum?: number } } }[];
}

/**
 * Finds what is wrong with a value that has far too many wrong parts, without looking at all of them: zod
 * builds an issue for each unknown key and each wrong item, and 90,000 of them block the server for seconds.
 * Returns undefined if the value can be given to zod as a whole. The issues are the first ones, not all.
 */
export function issuesOfCrowded(
  schema: $ZodType,
  value: unknown,
  most: number,
  path: readonly PropertyKey[] = [],
): $ZodIssue[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const definition = schema._zod.def as unknown as Definition;
  const inner = definition.innerType ?? definition.in;
  if (inner) return issuesOfCrowded(inner, value, most, path);
  switch (definition.type) {
    case 'object':
      return ofObject(definition, value as Readonly<Record<string, unknown>>, most, path);
    case 'record':
      return hasMoreKeys(value, MOST_KEYS)
        ? [custom(path, value, `must have at most ${MOST_KEYS} fields`)]
        : undefined;
    case 'array':
      return Array.isArray(value) ? ofList(definition, value, most, path) : undefined;
    case 'union': {
      const option = optionFor(definition, value as Readonly<Record<string, unknown>>);
      return option && issuesOfCrowded(option, value, most, path);
    }
    default:
      return undefined;
  }
}

function ofObject(
  { shape = {}, catchall }: Definition,
  value: Readonly<Record<string, unknown>>,
  most: number,
  path: readonly PropertyKey[],
): $ZodIssue[] | undefined {
  if (catchall?._zod.def.type === 'never') {
    const unknown: string[] = [];
    for (const key in value) {
      if (!Object.hasOwn(shape, key) && unknown.push(key) > most)
        return [{ code: 'unrecognized_keys', keys: unknown, input: value, path: [...path], message: '' }];
    }
  }
  for (const [key, field] of Object.entries(shape)) {
    const issues = issuesOfCrowded(field, value[key], most, [...path, key]);
    if (issues) return issues;
  }
  return undefined;
}

function ofList(
  { element, checks = [] }: Definition,
  value: readonly unknown[],
  most: number,
  path: readonly PropertyKey[],
): $ZodIssue[] | undefined {
  for (const { _zod: check } of checks) {
    const { maximum } = check.def;
    if (check.def.check === 'max_length' && maximum !== undefined && value.length > maximum)
      return [
        { code: 'too_big', origin: 'array', maximum, input: [], path: [...path], message: '' } as $ZodIssue,
      ];
  }
  const issues: $ZodIssue[] = [];
  for (const [index, item] of value.entries()) {
    const place = [...path, index];
    const crowded = issuesOfCrowded(element!, item, most, place);
    if (crowded) return [...issues, ...crowded];
    if (value.length <= SHORT_LIST) continue;
    const result = z.safeParse(element!, item, { reportInput: true });
    for (const issue of result.error?.issues ?? [])
      issues.push({ ...issue, path: [...place, ...issue.path] });
    if (issues.length >= most) return issues;
  }
  return undefined;
}

/** The option of a union that the value is meant for, where that can be told. */
function optionFor(
  { discriminator, options = [] }: Definition,
  value: Readonly<Record<string, unknown>>,
): $ZodType | undefined {
  if (discriminator !== undefined)
    return options.find(({ _zod }) => _zod.propValues?.[discriminator]?.has(value[discriminator] as string));
  return options.find(({ _zod: { def } }) => (def.type === 'array') === Array.isArray(value));
}

function hasMoreKeys(value: object, most: number): boolean {
  let count = 0;
  for (const _ in value) if (++count > most) return true;
  return false;
}

function custom(path: readonly PropertyKey[], input: unknown, message: string): $ZodIssue {
  return { code: 'custom', input, path: [...path], message };
}
