/** What a line of a page is when it is no part of the story. */
export const enum FurnitureKind {
  None = 0,
  /** Menus, section names, "Accessibility links", "Read more", teasers for other pages. */
  Navigation = 1,
  /** Donation bars and calls for money. */
  Donation = 2,
  /** "1.2K shares", "Tweet", "Share on …". */
  Share = 3,
  /** Comment forms and their counts. */
  Comments = 4,
  /** Prompts to subscribe, register or log in. */
  Subscription = 5,
  /** Volume, issue and page numbers of a periodical. */
  Header = 6,
  /** The text under a picture. It may state facts about what the picture shows. */
  Caption = 7,
  /** Who wrote, translated, photographed or supplied it, other than the byline. */
  Credit = 8,
  Byline = 9,
  /** About the author. */
  Biography = 10,
  /** Copyright, terms, cookies, notices to readers. */
  Legal = 11,
  /** A line that says when the page was published or changed, and nothing else. */
  DateLine = 12,
  /** A line that stood higher up already. */
  Repeat = 13,
}

/** Tokens `[firstToken, endToken)` within a sentence that are furniture although the sentence is not. */
export interface FurniturePart {
  readonly kind: FurnitureKind;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Page furniture of one text. */
export interface Furniture {
  /** `FurnitureKind` of each sentence. */
  readonly kinds: Uint8Array;
  /** Sorted: a caption glued to the lead, an agency in brackets behind the last word. */
  readonly parts: readonly FurniturePart[];
}

/** What a token of a sentence is part of. */
export function furnitureAt(furniture: Furniture, sentence: number, token: number): FurnitureKind {
  const kind = furniture.kinds[sentence] ?? FurnitureKind.None;
  if (kind !== FurnitureKind.None || furniture.parts.length === 0) return kind;
  const part = furniture.parts.find((p) => p.firstToken <= token && token < p.endToken);
  return part?.kind ?? FurnitureKind.None;
}

/** Whether text of this kind states nothing about the story. Captions do: they describe what happened. */
export function isOutsideStory(kind: FurnitureKind): boolean {
  return kind !== FurnitureKind.None && kind !== FurnitureKind.Caption;
}

/** Names for people, by kind. */
export const FURNITURE_NAMES: readonly string[] = [
  'story',
  'navigation',
  'donation',
  'share counts',
  'comments',
  'subscription',
  'issue header',
  'caption',
  'credit',
  'byline',
  'author biography',
  'legal notice',
  'date line',
  'repeated line',
];
