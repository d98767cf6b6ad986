import type { ClaimCorrection } from '../../../facts/rulings/ruling';
import type { Anchor, Decision } from '../decision';

/** What YAML can say, without comments and style. */
export type YamlValue =
  string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

export type YamlObject = Readonly<Record<string, YamlValue>>;

/** A decision as a value of YAML: keys in the order in which they are written; what says nothing is left out. */
export function decisionValue(decision: Decision): YamlObject {
  const { id, kind, about, why, by, on } = decision;
  return known({
    id,
    kind,
    about: about.length > 0 ? about.map(anchorValue) : null,
    ...ownValues(decision),
    why,
    by,
    on,
  });
}

function anchorValue({ source, quote, prefix, suffix, at, distinct, occurrence }: Anchor): YamlObject {
  return known({
    source,
    quote,
    prefix: prefix === '' ? null : prefix,
    suffix: suffix === '' ? null : suffix,
    at,
    distinct: distinct && { before: distinct.before, behind: distinct.behind },
    occurrence: occurrence && { nth: occurrence.nth, of: occurrence.of },
  });
}

/** The keys that only decisions of its kind have. */
function ownValues(decision: Decision): YamlObject {
  switch (decision.kind) {
    case 'same-as':
    case 'different-from':
      return { entity: oneOrMany(decision.entities), occurrences: decision.occurrences };
    case 'not-an-entity':
      return { occurrences: decision.occurrences };
    case 'type':
      return { type: decision.type, occurrences: decision.occurrences };
    case 'claim-is':
      return { claim: claimValue(decision.claim) };
    case 'settled':
      return { stands: decision.stands, reason: decision.reason };
    case 'ignore':
      return {
        scope: decision.scope,
        file: decision.file,
        attribute: decision.attribute,
        verdict: decision.verdict,
      };
    case 'note':
      return { tags: decision.tags.length > 0 ? decision.tags : null };
    case 'not-a-claim':
    case 'confirmed':
      return {};
  }
}

function claimValue(claim: ClaimCorrection): YamlObject {
  const { subject, attribute, value, unit, time, modality, scope } = claim;
  const plain = value !== null && typeof value === 'object' ? known({ ...value }) : value;
  return known({ subject, attribute, value: plain, unit, time, modality, scope });
}

function oneOrMany(names: readonly string[]): YamlValue {
  return names.length === 0 ? null : names.length === 1 ? names[0]! : names;
}

/** Without the keys that say nothing. */
function known(value: YamlObject): YamlObject {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));
}

export function sameValue(a: YamlValue | undefined, b: YamlValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
