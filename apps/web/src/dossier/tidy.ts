// What was typed, without the empty boxes: an empty answer is no answer. Pure.

/** A copy without empty strings and undefined; text is otherwise kept exactly as typed. */
export function tidy<Value extends object>(value: Value): Value {
  const entries = Object.entries(value).flatMap(([key, item]: [string, unknown]): [string, unknown][] => {
    if (item === undefined || item === null || item === '') return [];
    if (typeof item === 'object' && !Array.isArray(item)) {
      const inner = tidy(item);
      return Object.keys(inner).length === 0 ? [] : [[key, inner]];
    }
    return [[key, item]];
  });
  return Object.fromEntries(entries) as Value;
}

/** A whole answer without its empty boxes: a list stays a list, each of its items without them. */
export function clean<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => clean(item)) as Value;
  return typeof value === 'object' && value !== null ? tidy(value) : value;
}
