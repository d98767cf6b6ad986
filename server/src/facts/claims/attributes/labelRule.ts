import { itemAt } from '../../../text/itemAt';
import { Can, Tag } from '../../../language/tag';
import { familyReading, governedBy, type AttributeReading, type FigureView } from './figureView';
import { countedBy, isTally } from './governorRules';

/** "Survivors: 11", "Persons on board: 71", "The fall: 620 metres", "depth 90 m": what stands in front of a figure in a list of facts says what it is. */
export function byLabel(v: FigureView): AttributeReading | null {
  const { structure, chunk, sentence } = v.site;
  const { firstToken } = v.figure;
  const start = v.c.reading.sentences.first[sentence]!;
  if (firstToken > start && v.c.textOf(firstToken - 1, firstToken) === ':' && isAlone(v))
    return labelled(
      v,
      structure.chunks.findIndex((c) => c.end > start),
      firstToken - 1,
    );
  const behind = explainedBehind(v);
  if (behind) return behind;
  const before = itemAt(structure.chunks, chunk - 1);
  const isBeside = before?.kind === 'np' && before.end === firstToken && v.figure.kind === 'measure';
  const family = isBeside ? v.lexicon.byGovernor(v.c.nounLemma(before.head), v.measured) : null;
  return family ? familyReading(family, 0.85, `“${v.c.chunkText(before!)}” before the figure`) : null;
}

/** "- 85,000: population before the war", "280 MW: capacity of the dam": what stands behind a figure that a line of a list begins with. */
function explainedBehind(v: FigureView): AttributeReading | null {
  const { structure, chunk, sentence } = v.site;
  const { firstToken, endToken } = v.figure;
  const start = v.c.reading.sentences.first[sentence]!;
  const label = structure.chunks[chunk + 2];
  if (firstToken > start + 1 || label?.kind !== 'np' || v.c.textOf(endToken, endToken + 1) !== ':')
    return null;
  const family = governedBy(v, label);
  return family && familyReading(family, 0.85, `“: ${v.c.chunkText(label)}” behind the figure`);
}

/** "Price per share: $7 cash" gives only a part of what the label names. */
function isAlone({ c, figure, site }: FigureView): boolean {
  const tag = c.reading.tags[figure.endToken];
  return (
    figure.endToken >= c.reading.sentences.first[site.sentence + 1]! ||
    tag === Tag.Punctuation ||
    tag === Tag.Preposition ||
    tag === Tag.Conjunction
  );
}

/** What the words from a chunk to the colon name: the first phrase that says it. */
function labelled(v: FigureView, from: number, colon: number): AttributeReading | null {
  const { chunks } = v.site.structure;
  for (let i = from; i < chunks.length && chunks[i]!.end <= colon; i++) {
    const { kind, first, end, head } = chunks[i]!;
    if (kind === 'vp' && v.c.reading.tags[end - 1] !== Tag.VerbEn && i > from && !isTallied(v, from))
      return null;
    if (kind === 'vp' && i === from) {
      const fate = v.figure.kind === 'count' ? fateFamily(v, head) : null;
      if (fate) return familyReading(fate, 0.85, `“${v.c.textOf(first, colon)}:” before the figure`);
    }
    if (kind !== 'np') continue;
    const why = `“${v.c.textOf(chunks[from]!.first, colon)}:” before the figure`;
    if (isTallied(v, i)) return countedBy(v, chunks[i + 2]!.head, why);
    const [of, next] = [chunks[i + 1], chunks[i + 2]];
    const isPhrase = of?.kind === 'prep' && next !== undefined && v.figure.kind === 'count';
    const family =
      (isPhrase ? v.lexicon.byPhrase(v.c.word(of.first), v.c.nounAt(next.head), 'person') : null) ??
      v.lexicon.byGovernor(v.c.nounLemma(head), v.measured) ??
      (v.figure.kind === 'count' ? countedFamily(v, first, end) : null);
    if (family) return familyReading(family, 0.85, why);
    const isBare = v.figure.kind === 'count' && v.figure.headToken < 0;
    return isBare && v.c.lexicon.can[v.c.wordId(head)]! & Can.NounPlural ? countedBy(v, head, why) : null;
  }
  return null;
}

/** "Injured: 124", "Missing: 5", "Evacuated: 3,000": a participle that says what happened to them. */
function fateFamily({ c, lexicon }: FigureView, token: number): ReturnType<FigureView['lexicon']['byMark']> {
  return lexicon.byMark(c.wordId(token), 'person') ?? lexicon.byVerb(c.verbLemma(token), 'person');
}

/** "the number of survivors". */
function isTallied(v: FigureView, i: number): boolean {
  const { chunks } = v.site.structure;
  const [head, of, what] = [chunks[i]!, chunks[i + 1], chunks[i + 2]];
  return (
    isTally(v.c.word(head.head)) && of?.kind === 'prep' && what?.kind === 'np' && v.figure.kind === 'count'
  );
}

/** "Bodies recovered", "Missing", "Dead". */
function countedFamily(
  v: FigureView,
  first: number,
  end: number,
): ReturnType<FigureView['lexicon']['byMark']> {
  for (let t = first; t < end; t++) {
    const family =
      v.lexicon.byCounted(v.c.nounLemma(t), 'person') ??
      v.lexicon.byMark(v.c.reading.tokens.word[t]!, 'person') ??
      v.lexicon.byCounted(v.c.nounLemma(t), 'thing');
    if (family) return family;
  }
  return null;
}
