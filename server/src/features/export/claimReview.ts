import type { EntityType } from '../../extract/names/documentNames';
import type { Claim } from '../../facts/claims/claim';
import { overlaps } from '../../text/span';
import type { PlacedDecision } from '../../workspace/decisions/placedDecision';
import type { Snapshot, SnapshotSource } from '../../workspace/snapshot';
import { formatAttribute } from '../formatValue';
import { jsonItems } from '../jsonItems';
import { encodePart, iriOfFile } from './annotation';
import type { TextOf } from './annotateDecision';
import { describeClaim } from './describeClaim';

type Thing = Readonly<Record<string, unknown>>;

const SCHEMA_TYPES: Readonly<Record<EntityType, string>> = {
  country: 'Country',
  city: 'City',
  region: 'AdministrativeArea',
  place: 'Place',
  base: 'Place',
  organisation: 'Organization',
  'military-unit': 'Organization',
  person: 'Person',
  equipment: 'Product',
  product: 'Product',
  event: 'Event',
  agreement: 'CreativeWork',
  publication: 'CreativeWork',
  unknown: 'Thing',
};

/**
 * Claims in the vocabulary of schema.org as JSON-LD, and a ClaimReview for each claim that a person has judged: settled, one way or
 * both, or confirmed. Nothing that only the program thinks is made a review.
 */
export function* claimReviews(snapshot: Snapshot, textOf: TextOf): Iterable<string> {
  const things = [...makeClaims(snapshot, textOf), ...makeReviews(snapshot, textOf)];
  yield '{';
  yield '  "@context": "https://schema.org",';
  yield '  "@graph": [';
  yield* jsonItems(things, '    ');
  yield '  ]';
  yield '}';
}

function* makeClaims(snapshot: Snapshot, textOf: TextOf): Iterable<Thing> {
  for (const source of snapshot.sources()) {
    const text = source.claims.length > 0 ? textOf(source.key) : null;
    for (const claim of source.claims) yield makeClaim(snapshot, source, claim, text);
  }
}

function makeClaim(snapshot: Snapshot, source: SnapshotSource, claim: Claim, text: string | null): Thing {
  return known({
    '@type': 'Claim',
    '@id': claimIri(claim),
    name: describeClaim(snapshot, claim),
    text: sentenceOf(claim, text),
    about: [entityThing(snapshot, claim.subject), amountThing(claim)],
    temporalCoverage: claim.asOf?.value ?? null,
    author: authorThing(snapshot, claim),
    appearance: sourceThing(source),
  });
}

function claimIri({ id }: Claim): string {
  return `#claim-${encodePart(id)}`;
}

function sentenceOf({ evidence, text }: Claim, source: string | null): string {
  return source?.slice(evidence.start, evidence.end).replace(/\s+/g, ' ').trim() ?? text;
}

function entityThing(snapshot: Snapshot, id: string): Thing {
  const entity = snapshot.entity(id);
  return {
    '@type': SCHEMA_TYPES[entity?.type ?? 'unknown'],
    '@id': `#entity-${encodePart(id)}`,
    name: entity?.name ?? id,
  };
}

function amountThing({ attribute, value, unit, currency }: Claim): Thing {
  const amount =
    typeof value !== 'object'
      ? { value }
      : 'low' in value
        ? { minValue: value.low, maxValue: value.high }
        : { value: `${value.from ?? '..'}/${value.to ?? '..'}` };
  return known({
    '@type': 'PropertyValue',
    name: formatAttribute(attribute),
    ...amount,
    unitText: currency ?? unit,
  });
}

/** Only persons and organisations can be authors; who is called otherwise stays in the text. */
function authorThing(snapshot: Snapshot, { claimant }: Claim): Thing | null {
  const entity = claimant === null ? undefined : snapshot.entity(claimant);
  if (!entity) return null;
  return ['Person', 'Organization'].includes(SCHEMA_TYPES[entity.type])
    ? entityThing(snapshot, entity.id)
    : null;
}

function sourceThing({ file, meta }: SnapshotSource): Thing {
  const { title, publisher, author, date, url } = meta;
  return known({
    '@type': 'CreativeWork',
    '@id': url ?? iriOfFile(file),
    name: title ?? file,
    url,
    author: author === null ? null : { '@type': 'Person', name: author },
    publisher: publisher === null ? null : { '@type': 'Organization', name: publisher },
    datePublished: date?.value ?? null,
  });
}

function* makeReviews(snapshot: Snapshot, textOf: TextOf): Iterable<Thing> {
  for (const placed of snapshot.decisions())
    for (const [i, place] of placed.places.entries()) {
      const rating = place === 'lost' ? null : ratingOf(placed, i);
      const source = place === 'lost' ? undefined : snapshot.source(place.source);
      if (place === 'lost' || rating === null || !source) continue;
      const claim = source.claims.find(({ span }) => overlaps(span, place.span));
      if (claim) yield makeReview(placed, claim, rating, sentenceOf(claim, textOf(source.key)));
    }
}

function ratingOf({ decision }: PlacedDecision, i: number): string | null {
  if (decision.kind === 'confirmed') return 'Confirmed';
  if (decision.kind !== 'settled') return null;
  if (decision.stands !== 'both') return decision.stands === i ? 'Stands' : 'Does not stand';
  const reason =
    decision.reason === null || decision.reason === 'other' ? '' : `: ${decision.reason.replace('-', ' ')}`;
  return `Holds beside the other${reason}`;
}

function makeReview({ decision }: PlacedDecision, claim: Claim, rating: string, sentence: string): Thing {
  const { id, by, on, why } = decision;
  return known({
    '@type': 'ClaimReview',
    '@id': `#review-${encodePart(id)}-${encodePart(claim.id)}`,
    claimReviewed: sentence,
    itemReviewed: { '@id': claimIri(claim) },
    reviewRating: { '@type': 'Rating', alternateName: rating },
    author: by === null ? null : { '@type': 'Person', name: by },
    datePublished: on,
    reviewBody: why,
  });
}

/** Without what is not known. */
function known(thing: Thing): Thing {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== null));
}
