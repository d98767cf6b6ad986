import { IndexMap } from '../../text/indexMap';
import { Noted } from './candidate';
import type { DraftMention } from './draft';
import { rootOf, type Drafts } from './groupDrafts';

/** The mentions of names by the tokens they begin and end at; the longest where several do. */
export class MentionMap {
  private readonly byFirst: IndexMap;
  private readonly byEnd: IndexMap;

  /** `count`: of the tokens of the text. */
  constructor(
    readonly all: Drafts,
    count: number,
  ) {
    this.byFirst = new IndexMap(count);
    this.byEnd = new IndexMap(count + 1);
    all.mentions.forEach((mention, i) => {
      if (mention.candidate === null || mention.candidate.noted & (Noted.HeadOnly | Noted.Doubtful)) return;
      this.keepLonger(this.byFirst, mention.anchorFirst, i);
      this.keepLonger(this.byEnd, mention.anchorEnd, i);
    });
  }

  startingAt(token: number): DraftMention | null {
    return this.get(this.byFirst.get(token));
  }

  /** The mention whose last token is right before `token`. */
  endingAt(token: number): DraftMention | null {
    return this.get(this.byEnd.get(token));
  }

  /** The map must not be used any more. */
  release(): void {
    this.byFirst.release();
    this.byEnd.release();
  }

  rootOf(mention: DraftMention): number {
    return rootOf(this.all.drafts, mention.draft);
  }

  private get(index: number): DraftMention | null {
    return index < 0 ? null : this.all.mentions[index]!;
  }

  private keepLonger(map: IndexMap, token: number, index: number): void {
    const known = map.get(token);
    if (known >= 0 && length(this.all.mentions[known]!) >= length(this.all.mentions[index]!)) return;
    map.set(token, index);
  }
}

function length(mention: DraftMention): number {
  return mention.anchorEnd - mention.anchorFirst;
}
