import { itemAt } from '../../text/itemAt';
import { WordClass } from '../../language/wordClass';
import { Tag } from '../../language/tag';
import { words } from '../../text/words';
import type { Chunk } from '../../language/chunk';
import type { Clause, ClauseStructure } from '../../language/clause';
import type { Modality } from './claim';
import { isPerson } from './attributes/measured';
import type { DocumentContext } from './documentContext';

/** Verbs whose infinitive tells of something that is to come: "plans to send", "is expected to reach". */
const INTENTION = words(
  'plan expect intend aim hope want set schedule pledge promise vow agree decide prepare commit target project forecast predict need order determine',
);
/** As participles: "a campaign meant to reach", "designed to save". */
const PURPOSE = words('mean design');
const PROPOSAL = words('propose ask seek request demand suggest offer recommend urge call bid');
const DENIAL = words('deny reject dismiss refute dispute');
const CLAIM = words(
  'claim allege believe estimate think suspect speculate report rumour rumor say note argue insist assert consider reckon',
);
const CLAIM_ADVERBS = new WordClass('reportedly allegedly apparently supposedly possibly perhaps probably');
const PLAN_ADJECTIVES = new WordClass(
  'planned expected proposed projected future upcoming due target potential potentially',
);
const POSSIBLE = words("may might could would should can 'd");

/**
 * Whether a clause tells what is, what is planned, what somebody claims, denies or proposes, or what might be. Looks at the
 * verb group, at the verbs the clause hangs on, and at adverbs beside the figure.
 */
export function readModality(
  context: DocumentContext,
  structure: ClauseStructure,
  clause: Clause,
  firstToken: number,
  governor = -1,
): Modality {
  const own = ofVerbGroup(context, structure, clause) ?? ofSharedModal(context, structure, clause);
  if (own) return own;
  // "the army plans to send": read as a noun.
  if (clause.kind === 'infinitive' && isPlanNoun(context, structure, clause)) return 'planned';
  // "hopes to see the town, which lies 40 km away": where it lies is no hope.
  for (let child = clause; child.parent >= 0 && child.kind !== 'relative';) {
    const parent = structure.clauses[child.parent]!;
    const reading = ofParent(context, structure, parent, child);
    if (reading) return reading;
    child = parent;
  }
  if (governor >= 0 && isFuture(context, structure.chunks[governor]!)) return 'planned';
  return besideFigure(context, structure, clause, firstToken);
}

function ofVerbGroup(context: DocumentContext, structure: ClauseStructure, clause: Clause): Modality | null {
  const verb = clause.verb < 0 ? null : structure.chunks[clause.verb]!.verb;
  if (!verb) return null;
  if (verb.tense === 'future') return 'planned';
  const modal = verb.modal === 0 ? '' : context.lexicon.word(verb.modal);
  if (modal === 'would' && isReportedPast(context, structure, clause)) return 'planned';
  // "The dam can hold …" tells what it holds.
  if (POSSIBLE.has(modal) && !(modal === 'can' && HOLDING.has(verb.lemma))) return 'hypothetical';
  if (verb.negated) return 'denied';
  const lemma = context.lexicon.word(verb.lemma);
  if (DENIAL.has(lemma) && !dismissesPeople(context, structure, clause)) return 'denied';
  if (UPCOMING.has(lemma)) return 'planned';
  return PLEDGES.has(lemma) ? 'planned' : null;
}

/** "It will build a plant and employ 500": a bare verb behind "and" has the modal of the one before. */
function ofSharedModal(
  context: DocumentContext,
  structure: ClauseStructure,
  { inherited, verb, parent, subject }: Clause,
): Modality | null {
  const above = structure.clauses[parent];
  if (!inherited || verb < 0 || !above || above.verb < 0 || above.subject !== subject) return null;
  const { head, verb: group } = structure.chunks[verb]!;
  const isBare = group!.form === 'finite' && group!.modal === 0 && context.reading.tags[head] === Tag.Verb;
  const shared = structure.chunks[above.verb]!.verb!;
  const isShared = isBare && group!.lemma === context.wordId(head) && shared.modal !== 0 && !shared.negated;
  return isShared ? ofVerbGroup(context, structure, above) : null;
}

/** "It dismissed 900 workers": people are no reports. */
function dismissesPeople(context: DocumentContext, structure: ClauseStructure, clause: Clause): boolean {
  return [clause.subject, ...clause.objects].some((chunk) => {
    const phrase = itemAt(structure.chunks, chunk);
    if (phrase?.kind !== 'np') return false;
    const counted = itemAt(context.figures, context.figureAt[phrase.first]!);
    return counted?.kind === 'count' && (counted.headToken < 0 || isPerson(context, counted.headToken));
  });
}

/** "He said that 17 questions would be discussed", "Repairs would take ten days, he said": the future of what was said then, unless on a condition. */
function isReportedPast(context: DocumentContext, structure: ClauseStructure, clause: Clause): boolean {
  const { chunks, clauses } = structure;
  const isTold = (c: Clause | undefined): boolean =>
    c !== undefined &&
    c.verb >= 0 &&
    chunks[c.verb]!.verb!.tense === 'past' &&
    isReporting(context.lexicon.word(chunks[c.verb]!.verb!.lemma));
  if (isTold(itemAt(clauses, clause.parent))) return true;
  const isConditional = chunks.some((chunk) => CONDITIONS.has(context.wordId(chunk.first)));
  return !isConditional && clauses.some((c) => c.verb > clause.verb && c.kind !== 'relative' && isTold(c));
}

const CONDITIONS = new WordClass('if unless');
const HOLDING = new WordClass('hold seat accommodate carry store contain');
const UPCOMING = words('loom approach near');
const PLEDGES = words('pledge promise vow plan');

/** What the verb above makes of an infinitive or a "that" clause. */
function ofParent(
  context: DocumentContext,
  structure: ClauseStructure,
  parent: Clause,
  child: Clause,
): Modality | null {
  if (parent.verb < 0) return null;
  const verb = structure.chunks[parent.verb]!.verb!;
  const lemma = context.lexicon.word(verb.lemma);
  if (child.kind === 'infinitive') {
    if ((verb.passive || parent.kind === 'participle') && PURPOSE.has(lemma)) return 'planned';
    if (
      INTENTION.has(lemma) ||
      (lemma === 'be' && !verb.passive && isNext(context, structure, parent, child))
    )
      return 'planned';
    if (PROPOSAL.has(lemma)) return 'proposed';
    if (verb.tense === 'future') return 'planned';
    if (verb.passive && CLAIM.has(lemma)) return 'claimed';
    if (isPlanNoun(context, structure, child)) return 'planned';
  }
  if (child.kind === 'complement' && UNSURE.has(lemma) && !isImpersonal(context, structure, parent))
    return 'claimed';
  if (child.kind === 'complement' && DENIAL.has(lemma)) return 'denied';
  if (child.kind === 'complement' && PROPOSAL.has(lemma)) return 'proposed';
  return null;
}

/** "is to visit", "are also to be paid", "is due to open"; "is important to note" plans nothing. */
function isNext(
  context: DocumentContext,
  { chunks }: ClauseStructure,
  parent: Clause,
  child: Clause,
): boolean {
  for (let i = parent.verb + 1; i < child.verb; i++) {
    const { kind, head } = chunks[i]!;
    if ((kind === 'np' || kind === 'other') && !COMING.has(context.wordId(head))) return false;
  }
  return true;
}

const COMING = new WordClass('due likely poised slated');

/** "the future expansion", "a planned increase". */
function isFuture(context: DocumentContext, { first, end }: Chunk): boolean {
  for (let t = first; t < end; t++) if (PLAN_ADJECTIVES.has(context.wordId(t))) return true;
  return false;
}

/** "It is important to note that …": nobody's claim; "it seems that …" is one. */
function isImpersonal(
  context: DocumentContext,
  structure: ClauseStructure,
  { subject, verb, kind, parent }: Clause,
): boolean {
  const above = itemAt(structure.clauses, parent)?.subject ?? -1;
  const lemma = context.lexicon.word(structure.chunks[verb]!.verb!.lemma);
  if (lemma === 'seem' || lemma === 'appear') return false;
  return isIt(context, structure, subject) || (kind === 'infinitive' && isIt(context, structure, above));
}

function isIt(context: DocumentContext, structure: ClauseStructure, chunk: number): boolean {
  const holder = itemAt(structure.chunks, chunk);
  return holder !== undefined && context.word(holder.head) === 'it';
}

/** "a commitment to raise spending". */
function isPlanNoun(
  context: DocumentContext,
  structure: ClauseStructure,
  { subject, antecedent }: Clause,
): boolean {
  return [subject, antecedent].some((chunk) => {
    const phrase = itemAt(structure.chunks, chunk);
    return phrase?.kind === 'np' && PLAN_NOUNS.has(context.nounLemma(phrase.head));
  });
}

const PLAN_NOUNS = new WordClass(
  'plan commitment pledge promise proposal aim goal target intention decision agreement effort bid programme program',
);
/** Verbs that leave open whether what hangs on them is so. */
const UNSURE = words(
  'claim allege believe think suspect speculate note argue insist assert seem appear reckon',
);

function besideFigure(
  context: DocumentContext,
  structure: ClauseStructure,
  clause: Clause,
  firstToken: number,
): Modality {
  const from =
    clause.verb < 0 ? firstToken - 3 : Math.min(structure.chunks[clause.verb]!.first, firstToken - 3);
  const start = structure.chunks[0]!.first;
  for (let t = Math.max(start, from); t < firstToken; t++) {
    if (CLAIM_ADVERBS.has(context.wordId(t))) return 'claimed';
    if (PLAN_ADJECTIVES.has(context.wordId(t)) && t >= firstToken - 3) return 'planned';
  }
  return 'actual';
}

/** Verbs that make what hangs on them somebody's claim. */
export function isReporting(lemma: string): boolean {
  return REPORTING.has(lemma);
}

const REPORTING = words(
  'say tell report announce claim add estimate note confirm state quote argue warn explain reveal declare insist believe admit disclose stress emphasise emphasize point write acknowledge maintain assert predict forecast suggest show find calculate',
);
