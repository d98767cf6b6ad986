import { strict as assert } from 'node:assert';
import { read } from '../../../server/src/language/reading';
import { Tag } from '../../../server/src/language/tag';
import { tokenText } from '../../../server/src/text/tokenise';

/** Short names of the tags that the cases below use. */
const NAMES: Record<string, Tag> = {
  noun: Tag.Noun,
  nouns: Tag.NounPlural,
  name: Tag.Name,
  base: Tag.Verb,
  s: Tag.VerbS,
  past: Tag.VerbPast,
  en: Tag.VerbEn,
  ing: Tag.VerbIng,
  modal: Tag.Modal,
  adj: Tag.Adjective,
  adv: Tag.Adverb,
  det: Tag.Determiner,
  prep: Tag.Preposition,
  sub: Tag.Subordinator,
  rel: Tag.Relative,
  to: Tag.To,
  poss: Tag.Clitic,
  num: Tag.Number,
  ord: Tag.Ordinal,
  pron: Tag.Pronoun,
  part: Tag.Particle,
};

/** "The court/noun fined/past him": words with a slash have that tag. */
function check(marked: string): void {
  const text = marked.replace(/\/[a-z]+/g, '');
  const reading = read(text);
  const expected = [...marked.matchAll(/([^\s/]+)\/([a-z]+)/g)].map((m) => [m[1]!, m[2]!] as const);
  let from = 0;
  for (const [word, tag] of expected) {
    let i = from;
    while (i < reading.tokens.count && tokenText(reading.tokens, i) !== word) i++;
    assert.ok(i < reading.tokens.count, `no token “${word}”`);
    assert.ok(tag in NAMES, `unknown tag ${tag}`);
    const found =
      Object.entries(NAMES).find(([, t]) => t === (reading.tags[i] as Tag))?.[0] ?? String(reading.tags[i]);
    assert.equal(`${word}/${found}`, `${word}/${tag}`);
    from = i + 1;
  }
}

describe('tag', () => {
  const cases = [
    'The court/noun fined/past the bank/noun',
    'Officials/nouns say/base the toll/noun may/modal rise/base',
    'A strike/noun closed/past the port/noun',
    'Workers strike/base for higher pay/noun',
    'People killed/en in the crash were/past mostly/adv tourists/nouns',
    'The crash killed/past eleven/num people',
    'The blast, which/rel injured/past 40/num, shook the town',
    'He was sentenced/en to/prep four years in prison/noun',
    'They plan/base to/to hire/base 200 staff',
    'Exports to/prep Canada/name rose/past',
    'The sixth/ord amendment/noun',
    'the state-run broadcaster/noun',
    'The most affected/adj villages/nouns',
    'the mayor/noun of Lima/name',
    'It was/past the second/ord attack/noun',
    'She said/past that/sub the deal failed/past',
    'the firm that/rel lost/past money',
    'The US/name gave/past us/pron time',
    'The new rules cut/past emissions',
    'They walked/past out/part',
  ];
  for (const marked of cases) it(marked, () => check(marked));

  it('reads headlines in title case as plain words', () =>
    check('Storm/noun Kills/s Nine/num In/prep Coastal/adj Town/noun'));
});
