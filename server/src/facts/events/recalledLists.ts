import { Tag } from '../../language/tag';
import { WordClass } from '../../language/wordClass';
import { isDate, type DocumentContext } from '../claims/documentContext';

const EARLIER = new WordClass(
  'previous other earlier past recent former worst deadliest biggest major similar',
);
const MARKS = '-–—•·*';
/** Tokens that a heading has at most. */
const LONGEST = 8;

/** For each sentence 1 where it stands in a list of other events under a heading: "Previous incidents", then "- 19 June: Nine people die …". */
export function recalledLists(context: DocumentContext): Uint8Array {
  const { sentences } = context.reading;
  const found = new Uint8Array(sentences.count);
  let listed = false;
  for (let s = 0; s < sentences.count; s++) {
    const opens = s === 0 || sentences.paragraph[s] !== sentences.paragraph[s - 1];
    if (opens && isHeading(context, s)) {
      listed = true;
      continue;
    }
    if (opens && listed) listed = isItem(context, s);
    if (listed) found[s] = 1;
  }
  return found;
}

/** "Other recent jewel raids": a short line without a verb, of several events. */
function isHeading(context: DocumentContext, s: number): boolean {
  const { sentences, tags } = context.reading;
  const [first, end] = [sentences.first[s]!, sentences.first[s + 1]!];
  if (s === 0 || end - first > LONGEST || sentences.paragraph[s] === sentences.paragraph[s + 1]) return false;
  let isEarlier = false;
  let isPlural = false;
  for (let t = first; t < end; t++) {
    const tag = tags[t]!;
    if (tag === Tag.VerbS || tag === Tag.VerbPast || tag === Tag.Modal || context.word(t) === '.')
      return false;
    isEarlier ||= EARLIER.has(context.wordId(t));
    isPlural ||= tag === Tag.NounPlural;
  }
  return isEarlier && isPlural;
}

/** A line that begins with a mark or a date. */
function isItem(context: DocumentContext, s: number): boolean {
  const first = context.reading.sentences.first[s]!;
  if (MARKS.includes(context.textOf(first, first + 1))) return true;
  return context.figuresIn(s).some((i) => {
    const figure = context.figures[i]!;
    return isDate(figure) && figure.firstToken === first;
  });
}
