/**
 * A function that makes a value once for each object, and keeps it as long as the object is there.
 *
 * @example
 * const jsonOf = perObject((tool: ToolDescription) => JSON.stringify(tool));
 */
export function perObject<Key extends object, Value extends {}>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const values = new WeakMap<Key, Value>();
  return (key) => {
    let value = values.get(key);
    if (value === undefined) values.set(key, (value = make(key)));
    return value;
  };
}
