import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import { words } from '../../../text/words';
import type { DocumentContext } from '../documentContext';
import type { FigureSite } from '../figureSite';
import type { PhraseResolver, Referent } from '../resolvePhrase';

const EVIDENCE = new WordClass(
  'image picture footage video film cctv camera photo photograph recording clip tape',
);
const SHOWING = new WordClass('show capture film record reveal');

/** "CCTV images show three people": those seen, whom nothing ties to the pictures. */
export function isSeen(c: DocumentContext, { structure, clause, chunk }: FigureSite): boolean {
  const subject = itemAt(structure.chunks, clause.subject);
  if (subject?.kind !== 'np' || !clause.objects.includes(chunk)) return false;
  const verb = structure.chunks[clause.verb]!.verb!;
  return SHOWING.has(verb.lemma) && EVIDENCE.has(c.nounLemma(subject.head));
}

const CONVICTING = new WordClass(
  'jail sentence imprison give hand set impose order cut reduce raise increase extend uphold lock condemn',
);

/** "A court jailed Jones for six years", "the judge set a term of 20 years": the one who has to serve them, null where nobody is named; undefined where nobody passes the sentence. */
export function convictOf(
  c: DocumentContext,
  phrases: PhraseResolver,
  { structure, clause, sentence, chunk }: FigureSite,
): { readonly referent: Referent | null } | undefined {
  if (clause.verb < 0) return undefined;
  const verb = structure.chunks[clause.verb]!.verb!;
  if (verb.passive || !CONVICTING.has(verb.lemma)) return undefined;
  const behind = [...clause.objects, ...clause.prepositional.map((p) => p.phrase)].sort((a, b) => a - b);
  for (const at of behind) {
    if (at === chunk) continue;
    const referent = phrases.resolve(structure, at, sentence);
    if (isPersonal(c, referent)) return { referent };
  }
  return { referent: null };
}

/** A surname alone may be of no known type. */
const PEOPLE = words('person unknown');

function isPersonal(c: DocumentContext, referent: Referent | null): boolean {
  return (
    referent?.kind === 'someone' || (referent?.kind === 'entity' && PEOPLE.has(c.typeOf(referent.entity)))
  );
}
