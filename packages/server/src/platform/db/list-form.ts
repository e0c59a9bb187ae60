import { sql } from 'drizzle-orm';

/**
 * The form of a list's input: which fields are given, how many values a field has, and which way a boolean
 * goes. The statement of a list depends on it and not on the other values, for which `placeholders` stands.
 */
export function formOf<Input extends Readonly<Record<string, unknown>>>(
  input: Input,
): { form: string; placeholders: Input; values: Record<string, unknown> } {
  let form = '';
  const placeholders: Record<string, unknown> = {};
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined) continue;
    if (Array.isArray(value)) {
      form += ` ${name}[${value.length}]`;
      placeholders[name] = value.map((item: unknown, index) => {
        values[`${name}.${index}`] = item;
        return sql.placeholder(`${name}.${index}`);
      });
    } else if (typeof value === 'boolean') {
      form += ` ${name}=${value}`;
      placeholders[name] = value;
    } else {
      form += ` ${name}`;
      placeholders[name] = sql.placeholder(name);
      values[name] = value;
    }
  }
  return { form, placeholders: placeholders as Input, values }; // a builder takes a placeholder for any value
}
