import { Tag } from '../../language/tag';
import { CaseMode, type Casing } from './casing';
import { BASE_NOUNS, EVENT_NOUNS } from './data/descriptionHeads';
import { BaseReader } from './describeBases';
import { EventReader } from './describeEvents';
import { StateBodyReader } from './describeBodies';
import type { Drafts } from './groupDrafts';
import { MentionMap } from './mentionMap';
import { NameBit } from './nameLexicon';
import type { NameTokens } from './nameTokens';

/**
 * Adds what is named by a common noun and a name beside it: "air base in Kant", "Tajik parliament", "CIS summit",
 * "Afghan-Tajik border". Looks only at sentences of running text.
 */
export function addDescriptions(names: NameTokens, casing: Casing, all: Drafts): void {
  const map = new MentionMap(all, names.count);
  const bases = new BaseReader(names, all, map);
  const bodies = new StateBodyReader(names, all, map);
  const events = new EventReader(names, all, map);
  const { sentences, tokens, tags, words } = names;
  for (let s = 0; s < sentences.count; s++) {
    if (casing.modes[s] !== CaseMode.Text && casing.modes[s] !== CaseMode.Title) continue;
    for (let i = sentences.first[s]!; i < sentences.first[s + 1]!; i++) {
      if ((words.bits(tokens.word[i]!) & NameBit.Describes) === 0) continue;
      if (tags[i] === Tag.Verb || tags[i] === Tag.VerbS) continue;
      const word = names.lemma(i);
      if (BASE_NOUNS.has(word)) bases.read(i, s);
      else if (EVENT_NOUNS.has(word)) events.read(i, s);
      else bodies.read(i, s);
    }
  }
  bases.joinBareNames();
  map.release();
}
