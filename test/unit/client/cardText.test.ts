import assert from 'node:assert/strict';
import { toCardText } from '../../../client/src/cardText';

/** The text, with each link as `{words→target}`. */
function show(markdown: string): string {
  const { text, links } = toCardText(markdown);
  let shown = '';
  let last = 0;
  for (const { start, end, target } of links) {
    shown += `${text.slice(last, start)}{${text.slice(start, end)}→${target}}`;
    last = end;
  }
  return shown + text.slice(last);
}

describe('toCardText', () => {
  const cases: readonly [markdown: string, shown: string][] = [
    ['', ''],
    ['# Harbour Authority\n\n## No. #3\n', 'Harbour Authority\n\nNo. #3\n'],
    ['see [a.txt:3](file:///s/a.txt#L3,5).', 'see {a.txt:3→file:///s/a.txt#L3,5}.'],
    ['**7,000 troops** — *odd one out*', '7,000 troops — odd one out'],
    ['**depth**\n\n- **8 km** [a](x:1)\n- 9 km\n\n**age**', 'depth\n- 8 km {a→x:1}\n- 9 km\n\nage'],
    ['[one](x:1)[two](x:2)', '{one→x:1}{two→x:2}'],
    ['the 40\\% rise\\, \\*not\\* more', 'the 40% rise, *not* more'],
    ['\\[sic\\](x)', '[sic](x)'],
    ['[a \\[b\\] c](x:1)', '{a [b] c→x:1}'],
    ['[no link] (x:1)', '[no link] (x:1)'],
    ['[Show all](command:corroborate.showFacts?%5B%5D) here', 'Show all here'],
    ['“Ђ 👍” [é](x:%20)', '“Ђ 👍” {é→x:%20}'],
  ];
  for (const [markdown, shown] of cases) {
    it(JSON.stringify(markdown), () => assert.equal(show(markdown), shown));
  }
});
