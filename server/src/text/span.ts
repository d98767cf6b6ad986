/** A half-open range of UTF-16 code units, counted from the start of a source's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the offset lies in the span; the end counts too, so that a cursor behind the last character still hits. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
