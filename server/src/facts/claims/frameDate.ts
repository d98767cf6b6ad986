import { words } from '../../text/words';
import type { ClaimFrame } from './claimFrame';
import type { DocumentContext } from './documentContext';
import type { FigureSite } from './figureSite';
import type { AttributeReading } from './attributes/figureView';
import { isReporting } from './readModality';
import { refOf, type PhraseResolver, type Referent } from './resolvePhrase';
import type { SubjectReading } from './resolveSubject';

const BOUNDS: Readonly<Record<string, string>> = {
  by: 'by',
  until: 'until',
  till: 'until',
  since: 'since',
  from: 'since',
  before: 'before',
  after: 'after',
  during: 'during',
};

/** Verbs that say nothing of what happened then. */
const EMPTY = words('be have do get go come make take');

/** Names of attributes that verbs give to dates; elsewhere the verb itself. */
const VERB_DATES: Readonly<Record<string, string>> = {
  establish: 'established',
  found: 'established',
  create: 'established',
  set: 'established',
  sign: 'signed',
  ratify: 'ratified',
  approve: 'approved',
  close: 'closed',
  open: 'opened',
  extend: 'extended',
};

/** A date as a claim: what happened, or holds, to whom, then. Only where a verb and somebody with a name go with it. */
export function frameDate(
  context: DocumentContext,
  phrases: PhraseResolver,
  site: FigureSite,
  build: (site: FigureSite, reading: { subject: SubjectReading; attribute: AttributeReading }) => ClaimFrame,
): ClaimFrame[] {
  if (site.structure.chunks[site.chunk]!.kind !== 'time') return [];
  const verb = site.clause.verb < 0 ? null : site.structure.chunks[site.clause.verb]!.verb!;
  if (!verb || isReporting(context.lexicon.word(verb.lemma)) || EMPTY.has(context.lexicon.word(verb.lemma)))
    return [];
  const subject = themeOf(phrases, site, verb.passive);
  if (!subject) return [];
  const preposition = prepositionBefore(context, site);
  const lemma = context.lexicon.word(verb.lemma);
  const bound = BOUNDS[preposition] ?? 'on';
  const name = `${VERB_DATES[lemma] ?? lemma}_${bound}`;
  return [
    build(site, {
      subject,
      attribute: {
        name,
        comparable: `date ${name}`,
        cumulative: false,
        ofEvent: false,
        landmark: -1,
        sure: 0.8,
        why: `“${lemma}” with “${preposition || 'the date'}”`,
      },
    }),
  ];
}

/** What the verb happens to: the subject of a passive, the object of an active verb where it has a name, else the subject. */
function themeOf(phrases: PhraseResolver, site: FigureSite, passive: boolean): SubjectReading | null {
  const { clause, structure } = site;
  const candidates = passive ? [clause.subject] : [...clause.objects, clause.subject];
  for (const chunk of candidates) {
    if (chunk < 0) continue;
    const referent = phrases.resolve(structure, chunk, site.sentence);
    if (referent) return reading(referent);
  }
  return null;
}

function prepositionBefore(context: DocumentContext, site: FigureSite): string {
  const figure = context.figures[site.figure]!;
  const inside = context.word(figure.firstToken);
  if (BOUNDS[inside]) return inside;
  const before = site.structure.chunks[site.chunk - 1];
  return before?.kind === 'prep' ? context.word(before.first) : '';
}

function reading(referent: Referent): SubjectReading {
  return { ref: refOf(referent, -1), sure: referent.sure * 0.9, why: referent.why };
}
