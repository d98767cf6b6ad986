import { TokenKind } from '../../../text/tokenise';
import { Tag } from '../../../language/tag';
import { amend, draftOf, emptyDraft } from '../draft';
import { type Detector, Trigger } from '../detector';
import { numberOf, ordinalOf, W } from '../figureWords';
import { nounPhraseAt } from '../nounPhrase';
import { stepOf, type Numeral } from '../numeral';
import type { SentenceContext } from '../sentenceContext';

/** Ranks and positions: "201st", "70th anniversary", "the second reason", "twenty-first". */
export const ordinals: Detector = {
  name: 'ordinal',
  triggers: Trigger.Number,
  words: W.Ordinal,
  detect(c, { at, bits, numeral }) {
    if (numeral) return suffixed(c, numeral) ?? compound(c, numeral);
    if ((bits & W.Ordinal) === 0) return undefined;
    return ordinal(c, at, at + 1, ordinalOf(c.id(at))!);
  },
};

function ordinal(c: SentenceContext, first: number, end: number, value: number) {
  const phrase = nounPhraseAt(c, end);
  return amend(emptyDraft('ordinal', 'ordinal', { type: 'single', value }, first, end, c), {
    unit: phrase ? c.raw(phrase.head) : null,
    head: phrase?.head ?? -1,
    step: stepOf(value, 0),
  });
}

/** "201st": digits with the suffix glued to them. */
function suffixed(c: SentenceContext, numeral: Numeral) {
  const at = numeral.end;
  if (numeral.form !== 'digits' || !c.glued(at) || c.kind(at) !== TokenKind.Word || c.tag(at) !== Tag.Ordinal)
    return undefined;
  const whole = { ...numeral, end: at + 1, stop: c.stop(at + 1) };
  const phrase = nounPhraseAt(c, at + 1);
  return draftOf(c, 'ordinal', 'ordinal', whole, {
    unit: phrase ? c.raw(phrase.head) : null,
    head: phrase?.head ?? -1,
  });
}

/** "twenty-first": tens in words joined to an ordinal. */
function compound(c: SentenceContext, numeral: Numeral) {
  const at = c.joint(numeral.end) ? numeral.end + 1 : numeral.end;
  if (numeral.form !== 'words' || at === numeral.end || !c.has(at, W.Ordinal)) return undefined;
  const tens = numberOf(c.id(numeral.end - 1)) ?? 0;
  const units = ordinalOf(c.id(at))!;
  return tens >= 20 && units < 10 ? ordinal(c, numeral.first, at + 1, numeral.value + units) : undefined;
}
