import type { ToolCall } from './model.ts';

/**
 * A tool call whose arguments arrived as text. An empty text means no arguments, unless the answer was cut at
 * its longest length: then the arguments may be missing.
 */
export function toolCallOf(
  id: string,
  name: string,
  argumentsText: string,
  { isCut = false }: { isCut?: boolean } = {},
): ToolCall {
  const call = { id: id || crypto.randomUUID(), name, argumentsText };
  if (argumentsText.trim() === '' && !isCut) return { ...call, input: {} };
  const input = parseObject(argumentsText);
  return input && !isDeeper(input, MOST_LEVELS)
    ? { ...call, input }
    : { ...call, input: undefined, malformed: isCut ? 'cut_off' : 'invalid' };
}

/** Levels of objects and lists in the arguments of a call. Whoever walks through deeper ones may run out of stack. */
const MOST_LEVELS = 64;

/** A tool call whose arguments arrived as a value. */
export function toolCallOfValue(id: string, name: string, value: unknown): ToolCall {
  const call = { id: id || crypto.randomUUID(), name };
  if (typeof value === 'string') return toolCallOf(call.id, name, value);
  if (isDeeper(value, MOST_LEVELS))
    return { ...call, argumentsText: '', input: undefined, malformed: 'invalid' };
  const argumentsText = value === undefined ? '' : JSON.stringify(value);
  if (value === undefined) return { ...call, argumentsText, input: {} };
  return isObject(value)
    ? { ...call, argumentsText, input: value }
    : { ...call, argumentsText, input: undefined, malformed: 'invalid' };
}

/**
 * The arguments of a call for a provider that wants an object or valid JSON. The model sees what it wrote if that
 * was malformed.
 */
export function argumentsForReturn({ input, argumentsText }: ToolCall): Record<string, unknown> {
  return input ?? { malformed_arguments: argumentsText };
}

/** The object that a JSON text contains; undefined if it is no JSON or no object. */
export function parseObject(text: string): Record<string, unknown> | undefined {
  const value = parseJson(text);
  return isObject(value) ? value : undefined;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (!(value instanceof Object)) return false;
  return levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1));
}

/** Undefined for what is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
