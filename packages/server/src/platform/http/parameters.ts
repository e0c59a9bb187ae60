import type { $ZodType } from 'zod/v4/core';
import { DomainError } from '../../errors.ts';
import { printable } from '../validate.ts';

type Kind = 'number' | 'boolean' | 'array' | 'text';
const kinds = new WeakMap<$ZodType, ReadonlyMap<string, Kind>>();

/**
 * Converts path and query parameters, which arrive as text, to the types that the contract declares. Text
 * that does not look like its type is left as it is, so that the schema refuses it with its usual message.
 */
export function typedParameters(
  schema: $ZodType,
  entries: Iterable<[string, string]>,
  where: 'path' | 'query',
): Record<string, unknown> {
  let fields = kinds.get(schema);
  if (!fields) kinds.set(schema, (fields = kindsOf(schema)));
  const values: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, text] of entries) {
    const kind = fields.get(name);
    const value =
      kind === 'array'
        ? [...((values[name] as string[] | undefined) ?? []), ...text.split(',')]
        : typed(kind, text);
    if (name in values && kind !== 'array') {
      const field = printable(`${where}.${name}`);
      throw new DomainError('invalid_input', `${field} is given more than once.`, {
        errors: [{ field, rule: 'must be given once' }],
      });
    }
    values[name] = value;
  }
  return { ...values };
}

function typed(kind: Kind | undefined, text: string): unknown {
  if (kind === 'number' && /^-?\d{1,15}(\.\d{1,10})?$/.test(text)) return Number(text);
  if (kind === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function kindsOf(schema: $ZodType): ReadonlyMap<string, Kind> {
  const shape = (schema._zod.def as { shape?: Record<string, $ZodType> }).shape ?? {};
  return new Map(Object.entries(shape).map(([name, field]) => [name, kindOf(field)]));
}

function kindOf(schema: $ZodType): Kind {
  const { type, innerType } = schema._zod.def as { type: string; innerType?: $ZodType };
  if (innerType) return kindOf(innerType);
  return type === 'number' || type === 'boolean' || type === 'array' ? type : 'text';
}
