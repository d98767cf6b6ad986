/** A link in a text: UTF-16 offsets and where it leads. */
interface CardLink {
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

export interface CardText {
  readonly text: string;
  readonly links: readonly CardLink[];
}

/**
 * Markdown as it is read in a text editor: `[words](target)` becomes `words` with a link on it, escaped signs stand as
 * they are, signs of emphasis and headings go. Everything else stays. Targets hold no blank and no closing parenthesis (URIs are encoded).
 */
export function toCardText(card: string): CardText {
  // Markdown needs a blank line before a list; a text does not.
  const markdown = card.replaceAll('\n\n- ', '\n- ');
  const links: CardLink[] = [];
  let text = '';
  let last = 0;
  for (const match of markdown.matchAll(
    /\[((?:[^[\]\\\n]|\\.)*)\]\(([^()\s]*)\)|\\([!-/:-@[-`{-~])|\*+|(?<=^|\n)#+ /g,
  )) {
    const [all, words, target, escaped] = match;
    text += markdown.slice(last, match.index);
    last = match.index + all.length;
    if (target === undefined) {
      text += escaped ?? '';
      continue;
    }
    const start = text.length;
    text += (words ?? '').replace(/\\(.)/g, '$1');
    if (!target.startsWith('command:')) links.push({ start, end: text.length, target });
  }
  return { text: text + markdown.slice(last), links };
}
