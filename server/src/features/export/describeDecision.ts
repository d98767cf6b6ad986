import type { ClaimCorrection, Decision, Ignore, Settled } from '../../workspace/decisions/decision';
import { ENTITY_TYPE_NAMES } from '../../workspace/registry/entityTypes';
import { formatAttribute, formatClaimValue, formatDate } from '../formatValue';

/** What a decision says, as a sentence for a reader who knows no YAML. */
export function describeDecision(decision: Decision): string {
  const quotes = decision.about.map(({ quote }) => `“${quote}”`);
  const first = quotes[0] ?? '';
  switch (decision.kind) {
    case 'same-as':
      return `${listed([...quotes, ...decision.entities])} are the same.`;
    case 'different-from':
      return `${first === '' ? 'These' : first} is not ${listed([...quotes.slice(1), ...decision.entities], 'or')}.`;
    case 'not-an-entity':
      return `${first} is not a name.`;
    case 'type':
      return `${first} is of the type ${ENTITY_TYPE_NAMES[decision.type]}.`;
    case 'claim-is':
      return `${first} is to be read as ${describeCorrection(decision.claim)}.`;
    case 'not-a-claim':
      return `${first} states nothing that could be compared.`;
    case 'settled':
      return describeSettled(decision, quotes);
    case 'ignore':
      return describeIgnored(decision, quotes);
    case 'note':
      return `A note on ${listed(quotes)}.`;
    case 'confirmed':
      return `${listed(quotes)}: looked at and found right.`;
  }
}

function describeSettled({ stands, reason }: Settled, quotes: readonly string[]): string {
  const because = reason === null || reason === 'other' ? '' : ` (${reason.replace('-', ' ')})`;
  if (stands === 'both') return `${listed(quotes)} hold side by side${because}.`;
  const others = quotes.filter((_, i) => i !== stands);
  const against = others.length > 0 ? `, not ${listed(others, 'or')}` : '';
  return `${quotes[stands] ?? ''} stands${against}${because}.`;
}

function describeIgnored({ scope, file, attribute, verdict }: Ignore, quotes: readonly string[]): string {
  switch (scope) {
    case 'pair':
      return `The difference between ${listed(quotes)} is ignored.`;
    case 'fact':
      return `Differences on the fact that ${listed(quotes)} is about are ignored.`;
    case 'file':
      return `Differences that only ${file ?? 'this source'} makes are ignored.`;
    case 'kind': {
      const on = attribute === null ? '' : ` on “${formatAttribute(attribute)}”`;
      const kind = verdict === null ? '' : ` with the verdict “${verdict}”`;
      return `Differences${on}${kind} are ignored.`;
    }
  }
}

function describeCorrection({
  subject,
  attribute,
  value,
  unit,
  time,
  modality,
  scope,
}: ClaimCorrection): string {
  const parts = [
    subject !== null && `about ${subject}`,
    attribute !== null && `the ${formatAttribute(attribute)}`,
    value !== null && [formatClaimValue(value), unit].filter(Boolean).join(' '),
    value === null && unit !== null && `in ${unit}`,
    time !== null && `as of ${formatDate(time)}`,
    modality,
    scope !== null && (scope.length > 0 ? `narrowed to ${scope.join(', ')}` : 'on the whole'),
  ];
  return parts.filter(Boolean).join(', ');
}

function listed(parts: readonly string[], word = 'and'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)!}`;
}
