import { MODALITIES } from '../../facts/claims/claim';
import type { Entity } from '../../facts/entities/entity';
import { NOTHING_CORRECTED, type ClaimCorrection } from '../../facts/rulings/ruling';
import type { Occurrences } from '../../workspace/decisions/decision';
import { parseIsoDate } from '../../workspace/config/isoDate';
import { ENTITY_TYPE_NAMES, ENTITY_TYPES } from '../../workspace/registry/entityTypes';
import type { Snapshot } from '../../workspace/snapshot';
import { formatAttribute } from '../formatValue';
import { quoted } from './describeDecision';
import { EditRefused } from './makeEdit';
import { textOf, type DecisionPlan, type PlannedEdit, type PlannedPlace, type Question } from './plan';

/** One thing that a person is asked. */
export interface AskStep {
  readonly title: string;
  readonly placeholder: string;
  /** What may be picked; [] where a text is wanted. */
  readonly options: readonly AskOption[];
  /** Something that is not among the options may be typed. */
  readonly isFree: boolean;
}

interface AskOption {
  readonly label: string;
  readonly description: string;
  readonly value: string;
}

/** Entities that are offered at most; others can be typed. */
const MOST_ENTITIES = 3000;

/** What can be corrected about a claim, with the words that ask for it. */
const FIELDS = {
  subject: 'whom or what it is about',
  attribute: 'what it tells about it',
  value: 'the number',
  unit: 'what is counted, or the unit',
  time: 'when it holds',
  modality: 'whether it is so, planned, denied …',
  scope: 'which part it is about',
} as const;
type Field = keyof typeof FIELDS;

/** What is to be asked next, given the answers so far; null: everything is known. */
export function nextStep(
  snapshot: Snapshot,
  { asks, places }: Question,
  answers: readonly string[],
): AskStep | null {
  const [first, second] = answers;
  switch (asks) {
    case 'same-as':
    case 'different-from': {
      const title = asks === 'same-as' ? 'Same as' : 'Different from';
      if (first === undefined) return entityStep(snapshot, title, places[0]);
      return second === undefined ? occurrencesStep(snapshot, places[0]) : null;
    }
    case 'type':
      if (first === undefined) return typeStep();
      return second === undefined ? occurrencesStep(snapshot, places[0]) : null;
    case 'figure-of':
      if (first === undefined) return entityStep(snapshot, 'Figure of', places[0]);
      return second === undefined ? attributeStep(snapshot, places[0]) : null;
    case 'correct':
      if (first === undefined) return fieldStep();
      return second === undefined ? correctionStep(snapshot, first as Field, places[0]) : null;
    case 'note':
      return first === undefined ? textStep('Note', 'Your note; #words in it become tags') : null;
    case 'both-because':
      return first === undefined ? textStep('Why all hold', 'The reason, for those who read it later') : null;
    case 'settle-because':
      return first === undefined
        ? textStep('Why this value stands', 'The reason, for those who read it later')
        : null;
  }
}

/** The decision that the answers make. Throws `EditRefused` where an answer cannot be understood. */
export function planFor(snapshot: Snapshot, question: Question, answers: readonly string[]): PlannedEdit {
  const { folder, asks, places } = question;
  const decide = (body: DecisionPlan['body'], confirm: string | null = null): PlannedEdit => ({
    make: 'decision',
    plan: { folder, body, places },
    confirm,
  });
  const [first = '', second = ''] = answers;
  const occurrences = (['here', 'file', 'workspace'] as const).find((one) => one === second) ?? 'file';
  const why = first.trim() === '' ? null : first.trim();
  switch (asks) {
    case 'same-as':
    case 'different-from':
      return decide(
        { kind: asks, entities: [first], occurrences, why: null },
        reach(snapshot, places[0], occurrences),
      );
    case 'type': {
      const type = ENTITY_TYPES.find((one) => one === first);
      if (!type) throw new EditRefused(`“${first}” is no type.`);
      return decide({ kind: 'type', type, occurrences, why: null }, reach(snapshot, places[0], occurrences));
    }
    case 'figure-of':
      return decide({
        kind: 'claim-is',
        claim: { ...NOTHING_CORRECTED, subject: first, attribute: second || null },
        why: null,
      });
    case 'correct':
      return decide({ kind: 'claim-is', claim: correction(first as Field, second), why: null });
    case 'note':
      if (why === null) throw new EditRefused('A note needs a text.');
      return decide({ kind: 'note', tags: tagsIn(first), why });
    case 'both-because':
      return decide({ kind: 'settled', stands: 'both', reason: 'other', why });
    case 'settle-because':
      return decide({ kind: 'settled', stands: 0, reason: null, why });
  }
}

function tagsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/#([\p{L}\p{N}][\p{L}\p{N}_-]*)/gu)].map((match) => match[1]!))];
}

function correction(field: Field, answer: string): ClaimCorrection {
  const text = answer.trim();
  switch (field) {
    case 'scope':
      return { ...NOTHING_CORRECTED, scope: text === '' ? [] : text.split(/\s*,\s*/) };
    case 'value':
      return { ...NOTHING_CORRECTED, value: numberIn(text) };
    case 'time':
      if (!parseIsoDate(text))
        throw new EditRefused(`“${text}” is no date. Write 2015, 2015-10 or 2015-10-31.`);
      return { ...NOTHING_CORRECTED, time: text };
    case 'modality': {
      const modality = MODALITIES.find((one) => one === text);
      if (!modality) throw new EditRefused(`“${text}” is none of ${MODALITIES.join(', ')}.`);
      return { ...NOTHING_CORRECTED, modality };
    }
    default:
      if (text === '') throw new EditRefused('Nothing was given.');
      return { ...NOTHING_CORRECTED, [field]: text };
  }
}

function numberIn(text: string): number {
  const number = Number(text.replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, ''));
  if (text === '' || !Number.isFinite(number)) throw new EditRefused(`“${text}” is no number.`);
  return number;
}

function entityStep(snapshot: Snapshot, what: string, place: PlannedPlace | undefined): AskStep {
  const own = place && mentionedAt(snapshot, place);
  const counted = snapshot
    .entities()
    .filter(({ id }) => id !== own)
    .map((entity) => ({ entity, ...snapshot.countsOf(entity.id) }))
    .sort((a, b) => rankOf(b.entity) - rankOf(a.entity) || b.mentions - a.mentions);
  const options = counted
    .slice(0, MOST_ENTITIES)
    .map(({ entity: { id, name, type }, mentions, sources }) => ({
      label: name,
      description: `${ENTITY_TYPE_NAMES[type]} · ${mentions} mentions in ${sources} sources`,
      value: id,
    }));
  return { title: `${what}…`, placeholder: 'Name of an entity', options, isFree: true };
}

function rankOf({ origin, type }: Entity): number {
  return (origin === 'registry' ? 2 : 0) + (type === 'event' ? 0 : 1);
}

function mentionedAt(snapshot: Snapshot, { source, span }: PlannedPlace): string | undefined {
  return textOf(snapshot, source)?.mentions.find(
    (one) => one.span.start === span.start && one.span.end === span.end,
  )?.entity;
}

function occurrencesStep(snapshot: Snapshot, place: PlannedPlace | undefined): AskStep {
  const id = place && mentionedAt(snapshot, place);
  const { mentions, sources } = id === undefined ? { mentions: 0, sources: 0 } : snapshot.countsOf(id);
  const options = [
    { label: 'In this file', description: place?.file ?? '', value: 'file' },
    { label: 'Here only', description: '', value: 'here' },
    {
      label: 'In all sources',
      description: `${mentions} mentions in ${sources} sources`,
      value: 'workspace',
    },
  ];
  return { title: 'Where does this hold?', placeholder: '', options, isFree: false };
}

function typeStep(): AskStep {
  const options = ENTITY_TYPES.map((type) => ({
    label: ENTITY_TYPE_NAMES[type],
    description: '',
    value: type,
  }));
  return { title: 'Type', placeholder: 'What is it?', options, isFree: false };
}

/** The attribute that was read, then those that are told of the most. */
function attributeStep(snapshot: Snapshot, place: PlannedPlace | undefined): AskStep {
  const source = place && textOf(snapshot, place.source);
  const own = source?.claims.find(
    (one) => one.span.start < place!.span.end && place!.span.start < one.span.end,
  );
  const known = source?.claims.map(({ attribute }) => attribute) ?? [];
  const options = [...new Set([...(own ? [own.attribute] : []), ...known])].map((attribute) => ({
    label: formatAttribute(attribute),
    description: attribute === own?.attribute ? 'as it was read' : '',
    value: attribute,
  }));
  return { title: 'What does it tell?', placeholder: 'deaths, staff, price …', options, isFree: true };
}

function fieldStep(): AskStep {
  const options = Object.entries(FIELDS).map(([field, words]) => ({
    label: field,
    description: words,
    value: field,
  }));
  return { title: 'What is wrong?', placeholder: '', options, isFree: false };
}

function correctionStep(snapshot: Snapshot, field: Field, place: PlannedPlace | undefined): AskStep {
  if (field === 'subject') return entityStep(snapshot, 'About', place);
  if (field === 'attribute') return attributeStep(snapshot, place);
  if (field === 'modality') {
    const options = MODALITIES.map((one) => ({ label: one, description: '', value: one }));
    return { title: 'Modality', placeholder: FIELDS.modality, options, isFree: false };
  }
  const hints = {
    value: 'A number: 7000',
    unit: 'troops, km, percent …',
    time: '2015, 2015-10 or 2015-10-31',
    scope: 'Words, with commas between them; nothing for the whole',
  };
  return textStep(`${field.charAt(0).toUpperCase()}${field.slice(1)}`, hints[field]);
}

function textStep(title: string, placeholder: string): AskStep {
  return { title, placeholder, options: [], isFree: true };
}

/** What a decision for all sources touches, for a person to agree to. */
function reach(snapshot: Snapshot, place: PlannedPlace | undefined, occurrences: Occurrences): string | null {
  const id = place && mentionedAt(snapshot, place);
  if (id === undefined || occurrences !== 'workspace') return null;
  const { mentions, sources } = snapshot.countsOf(id);
  return `${quoted(snapshot.entity(id)?.name ?? id)} stands ${mentions} times in ${sources} ${sources === 1 ? 'source' : 'sources'}.`;
}
