import { fold } from '../../text/fold';
import { bodyKey } from './describeBodies';
import { shortName } from './describeEvents';
import { endsStateBody, EVENT_NOUNS, isStateBody } from './data/descriptionHeads';
import type { Draft } from './draft';
import { joinDrafts, rootOf, type Drafts } from './groupDrafts';
import type { NameTokens } from './nameTokens';
import { winningType } from './typeVotes';

/**
 * Gives capitalised names the keys of the descriptions that mean the same: "CIS Summit" and "the CIS summit", "Bagram Air Base"
 * and "the air base at Bagram", "Russian Air Force" and "the Russian air force".
 */
export function unifyDescribed(names: NameTokens, all: Drafts): void {
  all.drafts.forEach((draft, i) => {
    if (draft.into !== i || draft.known !== null || draft.key.includes(':') || draft.words.length < 2) return;
    const key = eventKey(names, all, draft) ?? baseKey(draft) ?? stateBodyKey(names, draft);
    if (key === null) return;
    const known = all.byKey.get(key);
    if (known !== undefined) joinDrafts(all, i, known);
    else {
      draft.key = key;
      all.byKey.set(key, i);
    }
  });
}

function eventKey(names: NameTokens, all: Drafts, draft: Draft): string | null {
  const noun = draft.words[draft.words.length - 1]!;
  if (!EVENT_NOUNS.has(noun) || winningType(draft.votes).type !== 'event') return null;
  const lead = draft.words.slice(0, -1).join(' ');
  const anchor = all.byKey.get(lead);
  if (anchor !== undefined) return `event:${noun}:${shortName(all.drafts[rootOf(all.drafts, anchor)]!)}`;
  const known = knownName(names, draft.first, draft.end - 1);
  return known === null ? null : `event:${noun}:${known}`;
}

function baseKey(draft: Draft): string | null {
  if (winningType(draft.votes).type !== 'base') return null;
  const place = draft.words.filter((word) => !BASE_WORDS.has(word));
  return place.length > 0 && place.length < draft.words.length ? `base:${place.join(' ')}` : null;
}

/** "Russian Air Force", "Kazakhstani Ministry of Defense": the state's adjective and one of its bodies. */
function stateBodyKey(names: NameTokens, draft: Draft): string | null {
  if (!endsStateBody(draft.words.at(-1)!)) return null;
  for (let split = 1; split < Math.min(4, draft.words.length); split++) {
    const body = draft.words.slice(split).join(' ');
    if (!isStateBody(body)) continue;
    const land = knownName(names, draft.first, draft.first + split);
    if (land !== null) return bodyKey(body, land);
  }
  return null;
}

/** Folded name of the country or region that tokens `[first, end)` name or are the adjective of. */
function knownName(names: NameTokens, first: number, end: number): string | null {
  for (const match of names.knownAt(first))
    if (match.end === end && match.entry.role !== 'capital') return fold(match.entry.name);
  return null;
}

const BASE_WORDS = new Set([
  'air',
  'naval',
  'military',
  'army',
  'force',
  'base',
  'airbase',
  'airfield',
  'barracks',
  'garrison',
]);
