import { Tag } from '../../language/tag';
import { Noted } from './candidate';
import { BorderReader } from './describeBorders';
import type { DescriptionReader } from './descriptionReader';
import { isStateBody, leadsStateBody } from './data/descriptionHeads';
import type { DraftMention } from './draft';
import { addDraft, rootOf, type Drafts } from './groupDrafts';
import type { MentionMap } from './mentionMap';
import { NameBit } from './nameLexicon';
import type { NameTokens } from './nameTokens';
import { T } from './typeVotes';

const LONGEST_BODY = 3;

/** Bodies of a state by its adjective ("Tajik parliament"), borders by both sides ("Afghan-Tajik border"), and half-capitalised names. */
export class StateBodyReader implements DescriptionReader {
  private readonly borders: BorderReader;

  constructor(
    private readonly names: NameTokens,
    private readonly all: Drafts,
    private readonly map: MentionMap,
  ) {
    this.borders = new BorderReader(names, all, map);
  }

  read(i: number, sentence: number): void {
    if (this.names.lemma(i) === 'border') {
      if (!this.readBorder(i, sentence)) this.borders.read(i, sentence);
    } else if (!this.readBody(i, sentence)) this.readDirection(i, sentence);
  }

  /** "Tajik parliament", "Russian presidential office", "Caspian navy". */
  private readBody(i: number, sentence: number): boolean {
    const { names } = this;
    const next = names.tag(i + 1);
    if (next === Tag.Noun || next === Tag.NounPlural || next === Tag.Adjective || names.isHyphen(i + 1))
      return false;
    for (let first = i; first > i - LONGEST_BODY && first > 0; first--) {
      const word = names.lemma(first);
      if (first < i && word !== '' && !leadsStateBody(word)) return false;
      const phrase = this.phrase(first, i + 1);
      if (!isStateBody(phrase)) continue;
      const owner = this.map.endingAt(names.isClitic(first - 1) ? first - 1 : first);
      if (!owner || !this.isOwner(owner, first) || names.startsLine(first) || owner.candidate === null)
        continue;
      if (names.isCapital(i)) return true;
      const land = this.all.drafts[rootOf(this.all.drafts, owner.draft)]!;
      const key = bodyKey(phrase, land.known?.name.toLowerCase() ?? land.key);
      const unit =
        (names.headBits(i) & NameBit.Unit) !== 0 || phrase === 'air force' || phrase === 'armed forces';
      this.push(
        addDraft(this.all, key, { first: owner.first, end: i + 1 }),
        unit ? T.Unit : T.Organisation,
        owner.first,
        i + 1,
        sentence,
      );
      return true;
    }
    return false;
  }

  /** A state's adjective, or its name with "'s". */
  private isOwner(owner: DraftMention, first: number): boolean {
    if (owner.form === 'adjective') return true;
    const land = this.all.drafts[rootOf(this.all.drafts, owner.draft)]!;
    return this.names.isClitic(first - 1) && land.known?.type === 'country';
  }

  /** "Afghan-Tajik border": two adjectives joined by a hyphen, or two countries. */
  private readBorder(i: number, sentence: number): boolean {
    const { names } = this;
    const right = this.map.endingAt(i);
    if (!right || !names.isHyphen(right.first - 1)) return false;
    const left = this.map.endingAt(right.first - 1);
    if (!left || !isLandForm(left) || !isLandForm(right)) return false;
    const sides = [left, right].map((side) =>
      this.all.drafts[rootOf(this.all.drafts, side.draft)]!.known?.name.toLowerCase(),
    );
    if (sides[0] === undefined || sides[1] === undefined) return false;
    const key = `border:${sides.sort().join('-')}`;
    this.push(
      addDraft(this.all, key, { first: left.first, end: i + 1 }),
      T.Place,
      left.first,
      i + 1,
      sentence,
    );
    return true;
  }

  /** "Central military district": a direction in capitals, and the rest in lower case. */
  private readDirection(i: number, sentence: number): void {
    const { names } = this;
    if (
      names.isCapital(i) ||
      (names.headBits(i) & (NameBit.Region | NameBit.Unit | NameBit.Organisation)) === 0
    )
      return;
    let first = i;
    while (
      first > i - 2 &&
      names.isWord(first - 1) &&
      !names.isCapital(first - 1) &&
      names.isCommon(first - 1) &&
      !names.isClosed(first - 1)
    )
      first--;
    const at = first - 1;
    if (
      !names.isCapital(at) ||
      !names.has(at, NameBit.Direction) ||
      names.lemma(at - 1) !== 'the' ||
      first === i
    )
      return;
    const single = this.map.startingAt(at)?.candidate;
    if (single && single.end === at + 1) single.noted |= Noted.HeadOnly;
    const index = addDraft(this.all, this.phrase(at, i + 1), { first: at, end: i + 1 });
    this.push(
      index,
      (names.headBits(i) & NameBit.Region) !== 0 ? T.Unit : T.Organisation,
      at,
      i + 1,
      sentence,
    );
  }

  private push(draft: number, type: T, first: number, end: number, sentence: number): void {
    const root = this.all.drafts[draft]!;
    root.votes[type]! += 7;
    root.count++;
    const name: Omit<DraftMention, 'form'> = {
      first,
      end,
      anchorFirst: first,
      anchorEnd: end,
      sentence,
      rule: 'full-name',
      draft,
      candidate: null,
    };
    this.all.mentions.push({ ...name, form: 'name' });
  }

  private phrase(first: number, end: number): string {
    const { names } = this;
    let text = '';
    for (let i = first; i < end; i++) {
      if (names.isHyphen(i)) continue;
      text += (text === '' ? '' : ' ') + names.lemma(i);
    }
    return text;
  }
}

function isLandForm(mention: DraftMention): boolean {
  return mention.form === 'adjective' || mention.rule === 'known-spelling';
}

/** Key of a state's body: the same for "Russian air force" and "Russian Air Force". */
export function bodyKey(body: string, land: string): string {
  return `body:${body.replace('defence', 'defense')}:${land}`;
}
