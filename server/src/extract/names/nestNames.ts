import { Noted } from './candidate';
import type { DraftMention } from './draft';
import { addDraft, keyWords, knownKey, rootOf, type Drafts } from './groupDrafts';
import { NameBit } from './nameLexicon';
import type { NameTokens } from './nameTokens';
import { indexOfType, T, winningType } from './typeVotes';

/**
 * Names inside longer ones: "CSTO" in "CSTO Rapid Deployment Forces", "UN" in "Anniversary of UN". Only bodies that the source
 * names by themselves or the tables have; a company's or a paper's name keeps what is in it.
 */
export function nestNames(names: NameTokens, all: Drafts): void {
  let singles: ReadonlyMap<number, DraftMention> | null = null;
  const nested: DraftMention[] = [];
  for (const mention of all.mentions) {
    const { candidate } = mention;
    if (!candidate || candidate.end - candidate.first < 2 || candidate.noted & (Noted.Person | Noted.Nested))
      continue;
    if (candidate.known.length > 0) continue;
    const last = candidate.end - 1;
    // Only acronyms and organisers of events open a name.
    if (names.isAllCaps(candidate.first) || (names.headBits(last) & NameBit.Event) !== 0) {
      singles ??= singleBodies(names, all);
      const first =
        nestedAt(names, all, singles, mention, candidate.first) ?? leadingAcronym(names, all, mention);
      if (
        first &&
        (opensName(names, candidate.first, candidate.end) || isOrganiser(names, all, first, candidate.end))
      )
        nested.push(first);
    }
    if (names.lemma(last - 1) !== 'of' || (names.headBits(last - 2) & OPEN_OF) === 0) continue;
    singles ??= singleBodies(names, all);
    const object = nestedAt(names, all, singles, mention, last) ?? knownObject(names, all, mention, last);
    if (object) nested.push(object);
  }
  all.mentions.push(...nested);
}

/** Drafts of one token, by its hash, that name a body or a country. */
function singleBodies(names: NameTokens, all: Drafts): Map<number, DraftMention> {
  const singles = new Map<number, DraftMention>();
  for (const mention of all.mentions) {
    const { candidate } = mention;
    if (
      !candidate ||
      candidate.end - candidate.first !== 1 ||
      candidate.noted & (Noted.Doubtful | Noted.Adjective)
    )
      continue;
    if (mention.form !== 'acronym' && mention.form !== 'name') continue;
    const type = winningType(all.drafts[rootOf(all.drafts, mention.draft)]!.votes).type;
    if (type === 'organisation' || type === 'country' || type === 'unknown')
      singles.set(names.tokens.hash[candidate.first]!, mention);
  }
  return singles;
}

function nestedAt(
  names: NameTokens,
  all: Drafts,
  singles: ReadonlyMap<number, DraftMention>,
  outer: DraftMention,
  i: number,
): DraftMention | null {
  const single = singles.get(names.tokens.hash[i]!);
  if (!single || !names.isWord(i) || names.isHyphen(i + 1)) return null;
  if (rootOf(all.drafts, single.draft) === rootOf(all.drafts, outer.draft)) return null;
  return { ...single, first: i, end: i + 1, anchorFirst: i, anchorEnd: i + 1, sentence: outer.sentence };
}

/** A body that the source never names alone: "CIS Defense Ministers Council". */
function leadingAcronym(names: NameTokens, all: Drafts, outer: DraftMention): DraftMention | null {
  const { first, end } = outer.candidate!;
  if (
    !names.isAllCaps(first) ||
    names.isCommon(first) ||
    names.length(first) < 3 ||
    names.isHyphen(first + 1)
  )
    return null;
  for (let i = first + 1; i < end; i++) if (!names.isCommon(i)) return null;
  const key = keyWords(names, first, first + 1).join(' ');
  const index = addDraft(all, key, { first, end: first + 1 });
  const draft = all.drafts[index]!;
  if (draft.count === 0) draft.votes[T.Organisation]! += 3;
  draft.count++;
  return {
    ...outer,
    end: first + 1,
    anchorEnd: first + 1,
    form: 'acronym',
    draft: index,
    candidate: { ...outer.candidate!, end: first + 1, noted: Noted.Nested },
  };
}

/** A body or country of the tables that the source names only here: "Anniversary of UN". */
function knownObject(names: NameTokens, all: Drafts, outer: DraftMention, i: number): DraftMention | null {
  const found = names.knownAt(i).find((match) => match.end === i + 1)?.entry;
  if (!found || found.role !== 'acronym') return null;
  const index = addDraft(all, knownKey(found), { first: i, end: i + 1 }, found);
  const draft = all.drafts[index]!;
  const type = indexOfType(found.type);
  if (type >= 0) draft.votes[type]! += 10;
  draft.count++;
  return {
    ...outer,
    first: i,
    anchorFirst: i,
    form: 'acronym',
    rule: 'known-spelling',
    draft: index,
    candidate: { ...outer.candidate!, first: i, noted: Noted.Nested, known: [found] },
  };
}

const OFTEN = 3;

/** "Apple Worldwide Developers Conference": an event of someone whom the source names often enough. */
function isOrganiser(names: NameTokens, all: Drafts, first: DraftMention, end: number): boolean {
  const draft = all.drafts[rootOf(all.drafts, first.draft)]!;
  return (names.headBits(end - 1) & NameBit.Event) !== 0 && draft.count >= OFTEN;
}

/** Whether what follows an owner in front is a thing of its own: forces, a council, a summit; not a firm's trade. */
function opensName(names: NameTokens, first: number, end: number): boolean {
  const last = end - 1;
  const bits = names.headBits(last);
  if ((bits & NameBit.Event) !== 0 && !names.isCommon(first)) return true;
  if (!names.isAllCaps(first)) return false;
  return (
    (bits & (NameBit.StateBody | NameBit.Unit | NameBit.Event | NameBit.Agreement)) !== 0 ||
    COUNCILS.has(names.lemma(last))
  );
}

const COUNCILS = new Set([
  'council',
  'commission',
  'committee',
  'assembly',
  'mission',
  'force',
  'forces',
  'secretariat',
  'ministers',
  'headquarters',
  'tribunal',
  'court',
]);
const OPEN_OF = NameBit.Event | NameBit.StateBody | NameBit.Agreement;
