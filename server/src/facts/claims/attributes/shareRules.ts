import { itemAt } from '../../../text/itemAt';
import { WordClass } from '../../../language/wordClass';
import { Tag } from '../../../language/tag';
import type { Chunk } from '../../../language/chunk';
import { words } from '../../../text/words';
import type { DocumentContext } from '../documentContext';
import type { FigureSite } from '../figureSite';
import {
  amended,
  clauseVerb,
  plainReading,
  type AttributeReading,
  type FigureView,
  wholeOf,
} from './figureView';

const SHARES = new WordClass('share stock');
const TRADING = words('close trade stand open finish end rise fall climb drop jump slip gain lose be');
const BEHIND = new WordClass('lower higher up down');
const AHEAD = new WordClass('up down');
const MOVES = words('rise fall drop gain lose climb slip add jump shed tumble surge plunge advance ease dip');

/** "closed 4p lower", "shares fell $1.12 to $52.30", "up 48 cents": by how much a price has moved. */
export function byPriceMove(v: FigureView): AttributeReading | null {
  if (v.measured !== 'money' || v.site.preposition === 'to' || v.site.preposition === 'at') return null;
  const { firstToken, endToken } = v.figure;
  const beside =
    BEHIND.has(v.c.wordId(endToken)) || (AHEAD.has(v.c.wordId(firstToken - 1)) && !isParticle(v));
  const moved = v.site.role === 'object' && tradesShares(v) && MOVES.has(v.c.lexicon.word(clauseVerb(v)));
  if (!moved && !(beside && v.figure.value.type === 'single')) return null;
  return amended(plainReading('price change', 0.8, 'a price that moved by it'), {
    comparable: 'change price',
  });
}

/** "put up $5,000" and "handed down $2m in fines" move no price. */
function isParticle(v: FigureView): boolean {
  const { chunks } = v.site.structure;
  const before = itemAt(chunks, v.site.chunk - 1);
  const verb = before?.kind === 'prep' ? chunks[v.site.chunk - 2] : before;
  if (verb?.kind !== 'vp' || verb.end > v.figure.firstToken) return false;
  const lemma = v.c.lexicon.word(verb.verb!.lemma);
  return lemma !== 'be' && !MOVES.has(lemma) && !TRADING.has(lemma);
}

const MARKET = new WordClass('closing opening market trading');
const QUOTED = new WordClass('close stand trade open finish');

/** "Monday's closing price of 406 pence", "they stood at 562p": what the market pays. */
export function byMarketPrice(v: FigureView): AttributeReading | null {
  if (v.measured !== 'money') return null;
  const { governor, structure, preposition } = v.site;
  const phrase = itemAt(structure.chunks, governor);
  let why = preposition === 'at' && QUOTED.has(clauseVerb(v)) ? 'a price that shares trade at' : '';
  if (phrase?.kind === 'np')
    for (let t = phrase.first; t < phrase.end; t++)
      if (MARKET.has(v.c.wordId(t))) why = `“${v.c.chunkText(phrase)}”`;
  return why === '' ? null : plainReading('share_price', 0.9, why);
}

/** "510 pence a share", "$24 apiece in the offering": what is offered or paid for one share, other than what the market pays. */
export function byShare(v: FigureView): AttributeReading | null {
  if (v.measured !== 'money' || !isPerShare(v)) return null;
  if (tradesShares(v) && TRADING.has(v.c.lexicon.word(clauseVerb(v)))) return null;
  return pricePerShare(0.85, 'so much for one share');
}

export function pricePerShare(sure: number, why: string): AttributeReading {
  return amended(plainReading('price per share', sure, why), { comparable: 'price per share' });
}

/** "a share", "per ordinary share", "($8.74) per share", "-a-share", "for each Penrose share". */
function isPerShare(v: FigureView): boolean {
  if (v.figure.per !== null) return /\bshare$/.test(v.figure.per);
  for (let t = v.figure.endToken; t < v.figure.endToken + REACH; t++) {
    const word = v.c.word(t);
    if (SHARES.has(v.c.nounLemma(t))) return PER.has(v.c.wordId(t - 1)) || isEach(v, t);
    if (STOP.has(word)) return false;
  }
  return false;
}

function isEach(v: FigureView, share: number): boolean {
  for (let t = share - 1; t >= v.figure.endToken; t--) if (PER.has(v.c.wordId(t))) return true;
  return false;
}

/** Tokens behind the figure in which a share is looked for. */
const REACH = 8;
const PER = new WordClass('a an per each every');
const STOP = words('and or but of in to at on with');

function tradesShares({ c, site: { clause, structure } }: FigureView): boolean {
  const subject = itemAt(structure.chunks, clause.subject);
  return subject?.kind === 'np' && SHARES.has(c.nounLemma(subject.head));
}

const PRICES = new WordClass('price offer bid proposal deal');
const TRADED = new WordClass('price close closing closed trade traded stock share shares');
const ABOVE = new WordClass('above higher over more');
/** Tokens behind "above" in which the market is named. */
const MARKET_WITHIN = 7;

/** "The price is 38 percent above where the stock traded", "64 percent more than the shares fetched": a premium. */
export function byPremium(v: FigureView): AttributeReading | null {
  const { endToken } = v.figure;
  if (v.measured !== 'percent' || !ABOVE.has(v.c.wordId(endToken))) return null;
  const last = v.c.reading.sentences.first[v.site.sentence + 1]!;
  for (let t = endToken + 1; t < Math.min(last, endToken + MARKET_WITHIN); t++) {
    if (v.c.reading.tags[t] === Tag.Punctuation) break;
    if (TRADED.has(v.c.wordId(t)) && !sharesMove(v))
      return plainReading('premium', 0.85, `so much ${v.c.word(endToken)} “${v.c.word(t)}”`);
  }
  const subject = itemAt(v.site.structure.chunks, v.site.clause.subject);
  if (subject?.kind !== 'np' || !PRICES.has(v.c.nounLemma(subject.head))) return null;
  return plainReading('premium', 0.9, `“${v.c.chunkText(subject)}” is so much ${v.c.word(endToken)}`);
}

/** "The shares closed 3 percent above Monday's price": what the market does is no premium. */
function sharesMove(v: FigureView): boolean {
  return tradesShares(v) && TRADING.has(v.c.lexicon.word(clauseVerb(v)));
}

const HOLDERS = new WordClass('shareholder stockholder investor family fund founder holder owner');
const HOLDING = new WordClass(
  'own hold have buy acquire take control possess sell accumulate build gather amass',
);
const OWNED = new WordClass('company firm group bank share stock business carrier retailer publisher club');

/** "shareholders with 9 percent", "has bought 12 percent of the company", "raised its interest to 14 percent": a stake. */
export function byHolding(v: FigureView): AttributeReading | null {
  if (v.measured !== 'percent') return null;
  const { chunks } = v.site.structure;
  const held = heldPhrase(v);
  if (held) return plainReading('stake', 0.85, `“${v.c.chunkText(held)}”`);
  const what = wholeOf(v);
  if (what) {
    if (!OWNED.has(v.c.nounLemma(what.head)) || !HOLDING.has(clauseVerb(v))) return null;
    return plainReading('stake', 0.85, `“of ${v.c.chunkText(what)}”`);
  }
  if (v.site.preposition !== 'with') return null;
  for (let i = v.site.chunk - 2; i >= 0 && i > v.site.chunk - 5; i--)
    if (chunks[i]!.kind === 'np' && HOLDERS.has(v.c.nounLemma(chunks[i]!.head)))
      return plainReading('stake', 0.85, `“${v.c.chunkText(chunks[i]!)}” with so much`);
  return null;
}

const INTERESTS = words('stake interest holding shareholding');
const RESIZING = words(
  'raise increase lift expand boost up grow build double triple cut reduce trim lower pare sell',
);

/** "its interest in Acme" in "has expanded its interest in Acme to 12.4 percent", "its 12 percent of Acme": what somebody holds. */
function heldPhrase({ c, chunk, figure, site }: FigureView): Chunk | null {
  const { chunks } = site.structure;
  if (site.preposition === 'to' || site.preposition === 'from')
    for (const at of [...site.clause.objects, site.clause.subject]) {
      const phrase = itemAt(chunks, at);
      const noun = phrase?.kind === 'np' ? c.nounAt(phrase.head) : '';
      if (noun === 'share' && isOwned(c, phrase!) && c.word(phrase!.head - 1) !== 'market') return phrase!;
      // Interest in a match may rise, too.
      const isResized = site.clause.subject === at ? noun !== 'interest' : RESIZING.has(verbOf(c, site));
      if (isResized && INTERESTS.has(noun)) return phrase!;
    }
  if (INTERESTS.has(c.word(figure.endToken))) return chunk;
  const [of, what] = [chunks[site.chunk + 1], chunks[site.chunk + 2]];
  if (!isOwned(c, chunk) || of?.kind !== 'prep' || c.word(of.first) !== 'of' || what?.kind !== 'np')
    return null;
  return c.typeOf(c.mention(what.head)?.entity ?? -1) === 'organisation' ? chunk : null;
}

function isOwned(c: DocumentContext, { first, possessorEnd }: Chunk): boolean {
  return possessorEnd > first || OWNERS.has(c.word(first));
}

const OWNERS = words('its their his her our');

function verbOf(c: DocumentContext, { clause, structure }: FigureSite): string {
  return clause.verb < 0 ? '' : c.lexicon.word(structure.chunks[clause.verb]!.verb!.lemma);
}

const BACKING = words('back approve support endorse favour favor');
const OPPOSING = words('reject oppose');

/** "approved the treaty with 53.1 percent", "57 percent against": shares of those who vote for, or against. */
export function byVote(v: FigureView): AttributeReading | null {
  if (v.measured !== 'percent') return null;
  const next = v.figure.endToken;
  const word = v.c.word(next) === 'voted' ? v.c.word(next + 1) : v.c.word(next);
  const inFavour = word === 'in' && /^favou?r$/.test(v.c.word(next + 1));
  const verb =
    v.site.preposition === 'with' || v.site.preposition === 'by' ? v.c.lexicon.word(clauseVerb(v)) : '';
  // "53 percent against 46 percent" are shares of two sides.
  const isAgainst = word === 'against' && (v.c.figureAt[next + 1] ?? -1) < 0;
  if (isAgainst || (!inFavour && OPPOSING.has(verb)))
    return plainReading('votes against', 0.85, 'those against');
  return inFavour || BACKING.has(verb) ? plainReading('votes in favour', 0.85, 'those in favour') : null;
}
