import type { DraftMention } from './draft';
import { rootOf, type Drafts } from './groupDrafts';
import type { NameTokens } from './nameTokens';
import { winningType } from './typeVotes';

/** A list of countries that belong to a body, while the source is being read: roots of drafts. */
export interface DraftMemberList {
  readonly body: number;
  readonly members: readonly number[];
  /** Tokens `[first, end)` of the list. */
  readonly first: number;
  readonly end: number;
}

const FEWEST = 3;
/** Tokens between a body and the list of its members. */
const REACH = 9;
const MEMBER_WORDS = new Set([
  'members',
  'member',
  'states',
  'countries',
  'nations',
  'signatories',
  'parties',
  'comprises',
  'comprise',
  'consists',
  'consist',
  'unites',
  'unite',
  'groups',
  'comprising',
  'uniting',
  'republics',
]);
/** What leaves the list open: it says nothing of those it does not name. */
const OPEN_WORDS = new Set(['including', 'includes', 'include', 'such', 'like', 'among']);

/** "the pact's members (Norway, Sweden and Denmark)": closed lists of three countries or more behind a body and a word for members. */
export function findMemberLists(names: NameTokens, all: Drafts): DraftMemberList[] {
  if (countCountries(all) < FEWEST) return [];
  const mentions = all.mentions
    .filter((mention) => mention.form === 'name' || mention.form === 'acronym')
    .sort((a, b) => a.first - b.first || b.end - a.end);
  const lists: DraftMemberList[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const run = countryRun(names, all, mentions, i);
    if (run.length >= FEWEST) {
      const body = bodyBefore(names, all, mentions, i);
      if (body >= 0)
        lists.push({
          body,
          members: run.map((m) => rootOf(all.drafts, m.draft)),
          first: run[0]!.first,
          end: run.at(-1)!.end,
        });
    }
    i += Math.max(0, run.length - 1);
  }
  return lists;
}

function countCountries(all: Drafts): number {
  let count = 0;
  for (const draft of all.drafts) if (draft.known?.type === 'country') count++;
  return count;
}

/** Countries from mention `i` on with nothing but commas, "and" and articles between them. */
function countryRun(
  names: NameTokens,
  all: Drafts,
  mentions: readonly DraftMention[],
  i: number,
): DraftMention[] {
  const run: DraftMention[] = [];
  for (let k = i; k < mentions.length; k++) {
    const mention = mentions[k]!;
    if (winningType(all.drafts[rootOf(all.drafts, mention.draft)]!.votes).type !== 'country') break;
    const last = run.at(-1);
    if (last && (mention.sentence !== last.sentence || !isJoined(names, last.end, mention.first))) break;
    run.push(mention);
  }
  return run;
}

function isJoined(names: NameTokens, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  for (let i = from; i < to; i++) {
    const word = names.lemma(i);
    if (!names.isComma(i) && word !== 'and' && word !== 'the') return false;
  }
  return true;
}

/** The body right before the list, where the words between say that members follow and that all are named; -1 for none. */
function bodyBefore(names: NameTokens, all: Drafts, mentions: readonly DraftMention[], i: number): number {
  const list = mentions[i]!;
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const mention = mentions[k]!;
    if (mention.sentence !== list.sentence || list.first - mention.end > REACH) return -1;
    const root = rootOf(all.drafts, mention.draft);
    if (winningType(all.drafts[root]!.votes).type !== 'organisation') continue;
    return saysMembers(names, mention, list.first) ? root : -1;
  }
  return -1;
}

/** "the members of the pact (…)", "pact states (…)", "the pact unites …". */
function saysMembers(names: NameTokens, body: DraftMention, to: number): boolean {
  let members = false;
  for (let i = body.end; i < to; i++) {
    const word = names.lemma(i);
    if (OPEN_WORDS.has(word)) return false;
    if (MEMBER_WORDS.has(word)) members = true;
  }
  const before = names.lemma(body.first - 1) === 'the' ? body.first - 2 : body.first - 1;
  const owned = names.lemma(before) === 'of' && MEMBER_WORDS.has(names.lemma(before - 1));
  return members || (owned && (names.unit(to - 1) === 0x28 || names.unit(to - 1) === 0x3a));
}
