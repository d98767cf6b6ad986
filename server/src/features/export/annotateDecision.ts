import type { SourceKey } from '../../facts/source';
import type { Anchor, Decision, DecisionKind } from '../../workspace/decisions/decision';
import { decisionValue } from '../../workspace/decisions/file/decisionValue';
import type { PlacedDecision } from '../../workspace/decisions/placedDecision';
import { describeDecision } from '../decisions/describeDecision';
import {
  encodePart,
  FOLDER_IRI,
  GENERATOR,
  iriOfFile,
  type Annotation,
  type Motivation,
  type Selector,
  type SpecificResource,
  type TextualBody,
} from './annotation';
import { toCodePoints } from './codePoints';

/** The text of a source; null where it cannot be read. */
export type TextOf = (key: SourceKey) => string | null;

/** Key of the JSON in a body that says that it is ours, with the version of its shape. */
export const OWN_KEY = 'corroborate';

const MOTIVATIONS: Readonly<Record<DecisionKind, Motivation>> = {
  'same-as': 'identifying',
  'different-from': 'identifying',
  'not-an-entity': 'identifying',
  type: 'classifying',
  'claim-is': 'editing',
  'not-a-claim': 'moderating',
  settled: 'assessing',
  ignore: 'moderating',
  note: 'commenting',
  confirmed: 'assessing',
};

/**
 * A decision as a Web Annotation. Quote, prefix and suffix are those of the decision; the position is where it stands in the text now,
 * and left out where that is not known. One body is our own data as JSON, from which `readAnnotation` makes the same decision
 * again; the others say the same to people and to other programs.
 */
export function annotateDecision({ decision, places }: PlacedDecision, textOf: TextOf): Annotation {
  const { about, by, on } = decision;
  const targets = about.map((anchor, i) => targetOf(anchor, places[i] ?? 'lost', textOf));
  return {
    id: `#decision-${encodePart(decision.id)}`,
    type: 'Annotation',
    motivation: MOTIVATIONS[decision.kind],
    ...(by !== null && { creator: { type: 'Person', name: by } }),
    ...(on !== null && /^\d{4}-\d{2}-\d{2}$/.test(on) && { created: `${on}T00:00:00Z` }),
    generator: GENERATOR,
    body: bodiesOf(decision),
    target: targets.length > 0 ? targets : FOLDER_IRI,
  };
}

function bodiesOf(decision: Decision): TextualBody[] {
  const purpose = MOTIVATIONS[decision.kind];
  const { why } = decision;
  return [
    textBody('describing', describeDecision(decision)),
    ...(why === null ? [] : [textBody('commenting', why)]),
    ...(decision.kind === 'note' ? decision.tags.map((tag) => textBody('tagging', tag)) : []),
    { type: 'TextualBody', purpose, format: 'application/json', value: JSON.stringify(ownData(decision)) },
  ];
}

function textBody(purpose: Motivation, value: string): TextualBody {
  return { type: 'TextualBody', purpose, format: 'text/plain', value };
}

/** All that the other parts of the annotation do not hold, in the words of the decisions file. */
function ownData(decision: Decision): object {
  const { about: _, why: _why, by: _by, ...rest } = decisionValue(decision);
  const about = decision.about.map(({ at, distinct, occurrence }) => ({
    ...(at !== null && { at }),
    ...(distinct && { distinct: nonNull({ before: distinct.before, behind: distinct.behind }) }),
    ...(occurrence && { occurrence }),
  }));
  return { [OWN_KEY]: 1, ...rest, about };
}

function nonNull(value: Readonly<Record<string, number | null>>): object {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));
}

function targetOf(anchor: Anchor, place: PlacedDecision['places'][number], textOf: TextOf): SpecificResource {
  const { source, quote, prefix, suffix } = anchor;
  const text = place === 'lost' ? null : textOf(place.source);
  const selector: Selector[] = [
    {
      type: 'TextQuoteSelector',
      exact: quote,
      ...(prefix !== '' && { prefix }),
      ...(suffix !== '' && { suffix }),
    },
  ];
  if (place !== 'lost' && text !== null)
    selector.push({ type: 'TextPositionSelector', ...toCodePoints(text, place.span) });
  return { type: 'SpecificResource', source: iriOfFile(source), selector };
}
