import { storableText } from './messages.ts';

/** The same JSON value, with all its texts and the names of its properties as the database can store them. */
export function storable<Value>(value: Value): Value {
  return clean(value) as Value; // only its texts differ
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map(clean);
  if (!(value instanceof Object)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [storableText(name), clean(one)]));
}
