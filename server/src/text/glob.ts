/** Says whether a path with "/" between its parts fits. */
export type PathMatcher = (path: string) => boolean;

/** More alternatives than this in one pattern are not expanded: braces multiply. */
const MAX_ALTERNATIVES = 256;

/**
 * Compiles a glob into a matcher of whole relative paths. `*` and `?` stay within one part of the path, `**` as a part stands
 * for any number of parts, `{a,b}` for either, `[a-z]` and `[!a-z]` for one character; a pattern that ends in "/" covers
 * everything below. Case counts. Matching costs at most pattern length × path length; no regular expression is involved.
 */
export function compileGlob(pattern: string): PathMatcher {
  const normal = pattern.replace(/^\.?\//, '');
  const whole = normal.endsWith('/') ? `${normal}**` : normal;
  const alternatives = expandBraces(whole).map((alternative) => alternative.split('/'));
  return (path) => {
    const parts = path.split('/');
    return alternatives.some((alternative) => matchParts(alternative, parts));
  };
}

/** A matcher for paths that fit at least one of the patterns. */
export function compileGlobs(patterns: readonly string[]): PathMatcher {
  const matchers = patterns.map(compileGlob);
  return (path) => matchers.some((matches) => matches(path));
}

/** Whether a string has any character with a meaning in globs. */
export function isGlob(pattern: string): boolean {
  return /[*?[{]/.test(pattern);
}

function expandBraces(pattern: string): string[] {
  let out = [pattern];
  for (let more = true; more && out.length <= MAX_ALTERNATIVES;) {
    const next = out.flatMap(expandFirst);
    more = next.length > out.length || next.some((alternative, i) => alternative !== out[i]);
    out = next;
  }
  return out;
}

/** Expands the first brace group that holds no other; a brace without its partner is an ordinary character. */
function expandFirst(pattern: string): string[] {
  let open = -1;
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === '{') open = i;
    else if (pattern[i] === '}' && open >= 0) {
      const before = pattern.slice(0, open);
      const after = pattern.slice(i + 1);
      return pattern
        .slice(open + 1, i)
        .split(',')
        .map((choice) => before + choice + after);
    }
  }
  return [pattern];
}

/** The classic two-pointer wildcard match, over parts: on failure only the last `**` takes one part more. */
function matchParts(pattern: readonly string[], parts: readonly string[]): boolean {
  let p = 0;
  let s = 0;
  let star = -1;
  let resume = 0;
  while (s < parts.length) {
    if (p < pattern.length && pattern[p] === '**') {
      star = p++;
      resume = s;
    } else if (p < pattern.length && matchPart(pattern[p]!, parts[s]!)) {
      p++;
      s++;
    } else if (star >= 0) {
      p = star + 1;
      s = ++resume;
    } else return false;
  }
  while (pattern[p] === '**') p++;
  return p === pattern.length;
}

/** The same within one part, for `*`. */
function matchPart(pattern: string, part: string): boolean {
  let p = 0;
  let s = 0;
  let star = -1;
  let resume = 0;
  while (s < part.length) {
    const step = p < pattern.length && pattern[p] !== '*' ? matchOne(pattern, p, part.charCodeAt(s)) : 0;
    if (step > 0) {
      p += step;
      s++;
    } else if (pattern[p] === '*') {
      star = p++;
      resume = s;
    } else if (star >= 0) {
      p = star + 1;
      s = ++resume;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** Pattern characters used up by matching one code unit; 0 where it does not match. */
function matchOne(pattern: string, p: number, unit: number): number {
  const head = pattern[p];
  if (head === '?') return 1;
  const close = head === '[' ? pattern.indexOf(']', p + 2) : -1;
  if (close < 0) return pattern.charCodeAt(p) === unit ? 1 : 0;
  const negated = pattern[p + 1] === '!' || pattern[p + 1] === '^';
  const inside = inClass(pattern.slice(p + (negated ? 2 : 1), close), unit);
  return inside === negated ? 0 : close + 1 - p;
}

function inClass(body: string, unit: number): boolean {
  for (let i = 0; i < body.length; i++) {
    const from = body.charCodeAt(i);
    if (body[i + 1] === '-' && i + 2 < body.length) {
      if (from <= unit && unit <= body.charCodeAt(i + 2)) return true;
      i += 2;
    } else if (from === unit) return true;
  }
  return false;
}
