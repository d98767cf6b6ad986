import { Tag } from '../../language/tag';
import type { DescriptionReader } from './descriptionReader';
import { PLACED_EVENTS } from './data/descriptionHeads';
import type { Draft, DraftMention } from './draft';
import { addDescription, addDraft, type Drafts } from './groupDrafts';
import type { MentionMap } from './mentionMap';
import type { NameTokens } from './nameTokens';
import { nounPhraseStart } from './nounPhrase';
import { T, winningType } from './typeVotes';

/** Events by those who meet or by their place: "CIS summit", "the Ukrainian crisis", "clashes in Kunduz". */
export class EventReader implements DescriptionReader {
  constructor(
    private readonly names: NameTokens,
    private readonly all: Drafts,
    private readonly map: MentionMap,
  ) {}

  read(i: number, sentence: number): void {
    const { names } = this;
    const start = nounPhraseStart(names, i, this.map);
    if (INDEFINITE.has(names.lemma(start.first))) return;
    const behind = this.nameBehind(i);
    const body = [behind, start.name].find((mention) => mention && this.isBody(mention)) ?? null;
    const anchor = body ?? start.name ?? behind;
    if (!anchor || (anchor === start.name && !this.isAnchor(anchor)) || this.isCovered(i)) return;
    const noun = names.lexicon.word(names.lexicon.nounLemma[names.word(i)]!) || names.lemma(i);
    const draft = this.all.drafts[this.map.rootOf(anchor)]!;
    // "the Norex-2031 drills": the name is that of the drills.
    const own = anchor === start.name && this.hasYear(anchor) ? this.map.rootOf(anchor) : -1;
    const index =
      own >= 0 ? own : addDraft(this.all, `event:${noun}:${shortName(draft)}`, { first: i, end: i + 1 });
    const event = this.all.drafts[index]!;
    event.votes[T.Event]! += 8;
    event.count++;
    event.qualifier ||= this.yearNear(start.first, behind ? behind.end : i + 1, sentence);
    const whole = anchor === behind || body === behind ? behind : null;
    const nounFirst = start.name && !names.isClitic(start.name.end) ? start.name.first : i;
    addDescription(this.all, index, sentence, {
      first: start.first,
      end: whole ? whole.end : i + 1,
      anchorFirst: nounFirst,
      anchorEnd: i + 1,
    });
  }

  /** "the summit of the CIS", "clashes in Kunduz". */
  private nameBehind(i: number): DraftMention | null {
    const { names } = this;
    const preposition = names.lemma(i + 1);
    if ((preposition !== 'of' && preposition !== 'in') || !PLACED_EVENTS.has(names.lemma(i))) return null;
    let at = i + 2;
    if (names.tag(at) === Tag.Determiner) at++;
    const mention = this.map.startingAt(at);
    if (!mention || mention.form === 'adjective' || !this.isAnchor(mention)) return null;
    // "bombings of Hilton hotels": the hotels were bombed.
    const next = names.tag(mention.end);
    return next === Tag.Noun || next === Tag.NounPlural ? null : mention;
  }

  private isAnchor(mention: DraftMention): boolean {
    const { type } = winningType(this.all.drafts[this.map.rootOf(mention)]!.votes);
    return type !== 'person' && type !== 'product' && type !== 'publication';
  }

  /** "Norex-2031". */
  private hasYear({ first, end }: DraftMention): boolean {
    return /^\p{L}+[-–](?:19|20)\d\d$/u.test(this.names.slice(first, end));
  }

  private isBody(mention: DraftMention): boolean {
    return winningType(this.all.drafts[this.map.rootOf(mention)]!.votes).type === 'organisation';
  }

  /** The noun is part of a longer name: "World Economic Forum Summit". */
  private isCovered(i: number): boolean {
    const mention = this.map.endingAt(i + 1);
    return mention !== null && mention.end - mention.first > 1;
  }

  /** "the 2005 summit", "the summit in Dushanbe in 2004". */
  private yearNear(first: number, end: number, sentence: number): string {
    const { names } = this;
    const from = Math.max(names.sentences.first[sentence]!, first - 1);
    const to = Math.min(end + 3, names.sentences.first[sentence + 1]!);
    for (let i = from; i < to; i++)
      if (names.isNumber(i) && names.length(i) === 4 && /^(19|20)\d\d$/.test(names.text(i)))
        return names.text(i);
    return '';
  }
}

/** What may happen, or one of many, is no event that others could speak of. */
const INDEFINITE = new Set(['a', 'an', 'any', 'no', 'another', 'some', 'every', 'each']);

/** The shortest name of a body: sources that know only "CIS" then speak of the same summit. */
export function shortName(draft: Draft): string {
  const plain = draft.key.slice(draft.key.indexOf(':') + 1);
  return draft.acronyms.reduce((best, form) => (form.length < best.length ? form : best), plain);
}
