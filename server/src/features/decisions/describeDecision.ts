import type { Decision, SettledReason } from '../../workspace/decisions/decision';
import { ENTITY_TYPE_NAMES } from '../../workspace/registry/entityTypes';
import { formatClaimValue, formatDate } from '../formatValue';

/** Quotes in a line are cut to this many characters. */
const QUOTE = 60;

const REASONS: Readonly<Record<SettledReason, string>> = {
  'different-dates': 'different dates',
  'different-scope': 'different scope',
  estimate: 'an estimate',
  other: 'another reason',
};

/** What a decision says, in one line: 'settled: “1,240 people” stands'. `nameOf`: what a reader calls an entity. */
export function describeDecision(decision: Decision, nameOf: (id: string) => string = (id) => id): string {
  const [first, ...others] = decision.about.map(({ quote }) => quoted(quote));
  const named = 'entities' in decision ? decision.entities.map(nameOf) : [];
  switch (decision.kind) {
    case 'same-as':
      return `${[first, ...others, ...named].filter(Boolean).join(' is the same as ')}${whereOf(decision)}`;
    case 'different-from':
      return `${first ?? ''} is not ${[...named, ...others].join(', ')}${whereOf(decision)}`;
    case 'not-an-entity':
      return `${first ?? ''} is no name${whereOf(decision)}`;
    case 'type':
      return `${first ?? ''} is of type ${ENTITY_TYPE_NAMES[decision.type]}${whereOf(decision)}`;
    case 'claim-is':
      return `${first ?? ''} is ${corrections(decision.claim, nameOf)}`;
    case 'not-a-claim':
      return `${first ?? ''} claims nothing`;
    case 'settled':
      return describeSettled(decision);
    case 'ignore':
      return `ignored: ${ignored(decision)}`;
    case 'note':
      return ['note', decision.tags.map((tag) => `#${tag}`).join(' ')].filter(Boolean).join(' ');
    case 'confirmed':
      return `${first ?? ''} is confirmed`;
  }
}

/** The same with who, when and why: 'settled: “1,240 people” stands (Ana, 22 Nov 2026): the union counts contractors'. */
export function describeInFull(decision: Decision, nameOf?: (id: string) => string): string {
  const { by, on, why } = decision;
  const told = [by, on === null ? null : formatDate(on)].filter(Boolean).join(', ');
  const line = describeDecision(decision, nameOf) + (told === '' ? '' : ` (${told})`);
  return why === null || why === '' ? line : `${line}: ${why}`;
}

function describeSettled({ about, stands, reason }: Extract<Decision, { kind: 'settled' }>): string {
  if (stands === 'both') return `settled: ${about.length > 2 ? 'all' : 'both'} hold${reasonOf(reason)}`;
  const quote = about[stands]?.quote;
  return `settled: ${quote === undefined ? 'one value' : quoted(quote)} stands${reasonOf(reason)}`;
}

function reasonOf(reason: SettledReason | null): string {
  return reason === null || reason === 'other' ? '' : `, ${REASONS[reason]}`;
}

function ignored({ scope, about, attribute, verdict, file }: Extract<Decision, { kind: 'ignore' }>): string {
  const quotes = about.map(({ quote }) => quoted(quote)).join(' against ');
  switch (scope) {
    case 'pair':
      return quotes;
    case 'fact':
      return `everything on ${quotes}`;
    case 'file':
      return `all of ${file ?? about.map(({ source }) => source).join(', ')}`;
    case 'kind':
      return [verdict?.replaceAll('-', ' '), attribute && `on ${attribute.replaceAll('_', ' ')}`]
        .filter(Boolean)
        .join(' ');
  }
}

function corrections(
  claim: Extract<Decision, { kind: 'claim-is' }>['claim'],
  nameOf: (id: string) => string,
): string {
  const parts = [
    claim.attribute?.replaceAll('_', ' '),
    claim.subject !== null && `of ${nameOf(claim.subject)}`,
    claim.value !== null && formatClaimValue(claim.value),
    claim.unit,
    claim.time !== null && `as of ${formatDate(claim.time)}`,
    claim.modality,
    claim.scope && (claim.scope.length === 0 ? 'of the whole' : claim.scope.join(', ')),
  ];
  return parts.filter(Boolean).join(' ');
}

function whereOf({ occurrences }: { readonly occurrences: string }): string {
  return occurrences === 'here' ? ', here' : occurrences === 'file' ? ', in this file' : '';
}

export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > QUOTE ? `${line.slice(0, QUOTE - 1).trimEnd()}…` : line}”`;
}
