import { itemAt } from '../../text/itemAt';
import { words } from '../../text/words';
import type { DocumentContext } from '../claims/documentContext';
import type { Clause, ClauseStructure } from '../../language/clause';
import { chunkOf } from '../claims/figureSite';

/** What takes place on a day that is known before: reports of it as something that is to come, or under way, are of the same weeks. */
const SCHEDULED = words(
  'summit conference congress election referendum vote games tournament championship cup festival forum fair convention inauguration',
);

/**
 * The keys of scheduled events with a name ("event:summit:cis") that a text tells of as under way or still to come. By them, texts that do
 * not say when they were written meet others that do. `furniture[s]` is not 0 for sentences that belong to the page. Sorted.
 */
export function findOccasions(context: DocumentContext, furniture: Uint8Array): readonly string[] {
  const found = new Set<string>();
  for (const { entity, form, sentence, endToken, anchor } of context.names.mentions) {
    const { key, type, qualifier } = context.names.entities[entity]!;
    if (type !== 'event' || qualifier !== '' || form === 'coreference' || furniture[sentence]) continue;
    if (found.has(key) || !SCHEDULED.has(key.split(':')[1] ?? '')) continue;
    let noun = endToken - 1;
    while (context.reading.tokens.start[noun]! >= anchor.end) noun--;
    if (isUnderWay(context, sentence, noun)) found.add(key);
  }
  return [...found].sort();
}

/** Whether the clause of a token, or the finite one it hangs on, is in the present or the future. */
function isUnderWay(context: DocumentContext, sentence: number, token: number): boolean {
  const structure = context.structure(sentence);
  const chunk = chunkOf(structure.chunks, token);
  if (chunk < 0) return false;
  let clause: Clause | undefined = structure.clauses[structure.clauseOf[chunk]!];
  while (clause && !isFinite(structure, clause)) clause = itemAt(structure.clauses, clause.parent);
  const verb = clause && structure.chunks[clause.verb]!.verb!;
  if (!verb) return false;
  return verb.tense === 'future' || (verb.tense === 'present' && !verb.perfect);
}

function isFinite({ chunks }: ClauseStructure, { verb }: Clause): boolean {
  return verb >= 0 && chunks[verb]!.verb!.tense !== 'none';
}
