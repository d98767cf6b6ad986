const texts = new WeakMap<object, string>();

/** Plain data as JSON, made once for each object: equal for objects that say the same, such as those of a file that is read again. */
export function jsonOf(data: object): string {
  const known = texts.get(data);
  if (known !== undefined) return known;
  const text = JSON.stringify(data);
  texts.set(data, text);
  return text;
}
