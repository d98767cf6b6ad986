import type { Snapshot } from '../../workspace/snapshot';
import { jsonItems } from '../jsonItems';
import { ANNOTATION_CONTEXT, type Annotation } from './annotation';
import { annotateClaim } from './annotateClaim';
import { annotateDecision, type TextOf } from './annotateDecision';

/** Decisions, then claims, of a folder as a collection of W3C Web Annotations in JSON-LD, one on each line. */
export function* webAnnotations(snapshot: Snapshot, textOf: TextOf): Iterable<string> {
  const items = [...annotateAll(snapshot, textOf)];
  yield '{';
  yield `  "@context": ${JSON.stringify(ANNOTATION_CONTEXT)},`;
  yield '  "id": "#annotations",';
  yield '  "type": "AnnotationCollection",';
  yield '  "label": "Decisions and claims",';
  yield `  "total": ${items.length},`;
  yield '  "first": {';
  yield '    "id": "#annotations-1",';
  yield '    "type": "AnnotationPage",';
  yield '    "startIndex": 0,';
  yield '    "items": [';
  yield* jsonItems(items, '      ');
  yield '    ]';
  yield '  }';
  yield '}';
}

function* annotateAll(snapshot: Snapshot, textOf: TextOf): Iterable<Annotation> {
  for (const placed of snapshot.decisions()) yield annotateDecision(placed, textOf);
  for (const source of snapshot.sources()) {
    const text = source.claims.length > 0 ? textOf(source.key) : null;
    if (text !== null) for (const claim of source.claims) yield annotateClaim(snapshot, source, claim, text);
  }
}
