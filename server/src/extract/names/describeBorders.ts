import { Tag } from '../../language/tag';
import { words } from '../../text/words';
import type { DraftMention } from './draft';
import { addDescription, addDraft, rootOf, type Drafts } from './groupDrafts';
import type { MentionMap } from './mentionMap';
import type { NameTokens } from './nameTokens';
import { T } from './typeVotes';

/** Tokens behind "border" among which its other side is looked for: "a border of more than 570 km with …". */
const REACH = 9;
const SHARING = words('share have');

/** Borders told of by both sides apart: "Norway shares a border of 1,600 km with Sweden", "Norway's border with Sweden", "the border between …". */
export class BorderReader {
  constructor(
    private readonly names: NameTokens,
    private readonly all: Drafts,
    private readonly map: MentionMap,
  ) {}

  /** Reads the description whose noun is token `i`, if there is one. */
  read(i: number, sentence: number): void {
    const sides = this.between(i) ?? this.ofOneWithOther(i);
    const lands = sides?.map((side) => this.landOf(side)).sort();
    if (!lands || lands[0] === '' || lands[0] === lands[1]) return;
    const [first, second] = lands as [string, string];
    const index = addDraft(this.all, `border:${first.toLowerCase()}-${second.toLowerCase()}`, {
      first: i,
      end: i + 1,
    });
    const draft = this.all.drafts[index]!;
    draft.label ||= `${first}–${second} border`;
    draft.votes[T.Place]! += 7;
    draft.count++;
    addDescription(this.all, index, sentence, {
      first: i,
      end: i + 1,
      anchorFirst: i,
      anchorEnd: i + 1,
    });
  }

  private between(i: number): [DraftMention, DraftMention] | null {
    if (this.names.lemma(i + 1) !== 'between') return null;
    const left = this.startingAt(i + 2);
    const right = left && this.names.lemma(left.end) === 'and' ? this.startingAt(left.end + 1) : null;
    return left && right && [left, right];
  }

  private ofOneWithOther(i: number): [DraftMention, DraftMention] | null {
    const { names } = this;
    const left = this.ownerOf(i);
    if (!left) return null;
    for (let at = i + 1; at < i + REACH && at < names.count; at++) {
      if (names.lemma(at) === 'with') {
        const right = this.startingAt(at + 1);
        return right && [left, right];
      }
      const tag = names.tag(at);
      if (tag >= Tag.Verb && tag <= Tag.VerbEn) return null;
    }
    return null;
  }

  /** Who has the border: "Norway's long border", "Norway shares a border". */
  private ownerOf(i: number): DraftMention | null {
    const { names } = this;
    let at = i - 1;
    while (at > i - REACH && isInside(names, at)) at--;
    if (names.isClitic(at)) return this.map.endingAt(at);
    if (names.tag(at) !== Tag.Determiner) return null;
    const verb = names.lexicon.word(names.lexicon.verbLemma[names.word(at - 1)]!);
    return SHARING.has(verb) ? this.map.endingAt(at - 1) : null;
  }

  private startingAt(token: number): DraftMention | null {
    const at = this.names.tag(token) === Tag.Determiner ? token + 1 : token;
    return this.map.startingAt(at);
  }

  /** Its name, where it is a country of the tables; else ''. */
  private landOf({ draft, form }: DraftMention): string {
    const { known } = this.all.drafts[rootOf(this.all.drafts, draft)]!;
    return known?.type === 'country' && form !== 'adjective' ? known.name : '';
  }
}

/** Between an article and its noun: "a 1,600-km-long land border". */
function isInside(names: NameTokens, i: number): boolean {
  const tag = names.tag(i);
  return (
    names.isHyphen(i) ||
    tag === Tag.Adjective ||
    tag === Tag.Noun ||
    tag === Tag.NounPlural ||
    tag === Tag.Number
  );
}
