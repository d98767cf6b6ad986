import { checkCard, checkHover } from '../support/checks';

const TWO_PAPERS = `
--- corroborate.yaml
documents:
  - { file: a.txt, publisher: Coast Herald, date: 2024-03-12 }
  - { file: b.txt, publisher: Harbour Post, date: 2024-04 }
--- a.txt
Union of <|range:Har<|>bour Workers|> (UHW) has 1,240 members.
--- b.txt
UHW of old. Union of Harbour Workers has 870 members and 12 offices.
`;

describe('hover', () => {
  it('shows what all sources say on a name, the newest first, with conflicts marked', () =>
    checkHover(
      TWO_PAPERS,
      `
      **Harbour Workers** · organisation · also: UHW
      **members** — ⚠ sources disagree
      - **870 members** — Apr 2024, Harbour Post [b.txt:1](b.txt#L1)
      - **1,240 members** — 12 Mar 2024, Coast Herald [a.txt:1](a.txt#L1)
      **offices**
      - **12 offices** — Apr 2024, Harbour Post [b.txt:1](b.txt#L1)
      *4 mentions in 2 sources*
      `,
    ));

  it('shows numbers before dates', () =>
    checkHover(
      'Coastal Hospital was founded in 2004.\nCoastal <|>Hospital has 300 wards.',
      `
      **Coastal Hospital** · organisation
      **wards**
      - **300 wards** — [a.txt:2](a.txt#L2)
      **established on**
      - **in 2004** — [a.txt:1](a.txt#L1)
      *2 mentions in 1 source*
      `,
      { reading: 'product' },
    ));

  it('puts agreeing claims together and marks the odd one out', () =>
    checkHover(
      `
--- a.txt
<|>Norvik has 300 beds.
--- b.txt
Norvik has 250 beds.
--- c.txt
Norvik has 300 beds.
`,
      `
      **Norvik** · organisation
      **beds** — ⚠ sources disagree
      - **300 beds** — [a.txt:1](a.txt#L1) · [c.txt:1](c.txt#L1)
      - *odd one out:* **250 beds** — [b.txt:1](b.txt#L1)
      *3 mentions in 3 sources*
      `,
    ));

  it('says which sources are trusted less, in the words of whoever said so', () =>
    checkHover(
      `
--- corroborate.yaml
documents:
  - { file: a.txt, publisher: Coast Herald, reliability: high }
  - { file: b.txt, publisher: Harbour Post, reliability: low }
  - { file: c.txt, reliability: a rumour }
--- a.txt
<|>Norvik has 300 beds.
--- b.txt
Norvik has 300 beds.
--- c.txt
Norvik has 300 beds.
`,
      `
      **Norvik** · organisation
      **beds**
      - **300 beds** — Coast Herald [a.txt:1](a.txt#L1) · Harbour Post, low reliability [b.txt:1](b.txt#L1) · a rumour [c.txt:1](c.txt#L1)
      *3 mentions in 3 sources*
      `,
    ));

  it('stays within a screen; the rest is a link to the whole card', () => {
    const facts = Array.from({ length: 12 }, (_, i) => `Norvik has ${i + 2} ${'abcdefghijkl'[i]!}units.`);
    return checkHover(
      `${facts.join('\n')}\n<|>Norvik.`,
      `
      **Norvik** · organisation
      ${Array.from({ length: 8 }, (_, i) => `**${'abcdefghijkl'[i]!}units**\n- **${i + 2} ${'abcdefghijkl'[i]!}units** — [a.txt:${i + 1}](a.txt#L${i + 1})`).join('\n')}
      [Show all 12 claims](command:all?norvik)
      *13 mentions in 1 source*
      `,
    );
  });

  it('is plain text for a client without Markdown', () =>
    checkHover(
      '<|>Norvik has 300 beds.',
      `
      Norvik · organisation
      beds
      - 300 beds — (a.txt:1)
      1 mention in 1 source
      `,
      { plain: true },
    ));

  it('says so where nothing is stated', () =>
    checkHover(
      'a ship called <|>Norvik.',
      `
      **Norvik** · organisation
      *No figure is stated about it.*
      *1 mention in 1 source*
      `,
    ));

  it('shows what a figure was read as, and what others say on the same', () =>
    checkHover(
      `
--- a.txt
Norvik has <|range:about 3<|>00 beds|>.
--- b.txt
Norvik has 250 beds.
`,
      `
      **about 300 beds · count**
      beds of Norvik
      **beds** of Norvik — ⚠ sources disagree
      - **about 300 beds** — [a.txt:1](a.txt#L1)
      - **250 beds** — [b.txt:1](b.txt#L1)
      Sources disagree on beds of Norvik: about 300 beds / 250 beds
      `,
    ));

  it('shows the same card on an entry of the registry', () =>
    checkHover(
      `
--- entities.yaml
entities:
  - id: norvik-clinic
    type: organisation
    name: <|>Norvik
--- a.txt
Norvik has 300 beds.
`,
      `
      **Norvik** · organisation · in the registry
      **beds**
      - **300 beds** — [a.txt:1](a.txt#L1)
      *1 mention in 1 source*
      `,
    ));

  it('shows nothing where nothing is named', () => checkHover('Norvik has no b<|>eds.', null));

  it('escapes what Markdown would read as markup', () =>
    checkHover(
      `
--- corroborate.yaml
documents:
  - { file: a.txt, publisher: 'The *New* [Post](x) <b>_now_ a_b' }
--- a.txt
<|>Norvik has 300 beds.
`,
      String.raw`
      **Norvik** · organisation
      **beds**
      - **300 beds** — The \*New\* \[Post\](x) \<b\>\_now\_ a_b [a.txt:1](a.txt#L1)
      *1 mention in 1 source*
      `,
    ));

  it('shows all on the whole card', () =>
    checkCard(
      Array.from({ length: 20 }, (_, i) => `Norvik has ${i} ${'abcdefghijklmnopqrst'[i]!}units.`).join('\n'),
      'norvik',
      `
      **Norvik** · organisation
      ${Array.from({ length: 20 }, (_, i) => `**${'abcdefghijklmnopqrst'[i]!}units**\n- **${i} ${'abcdefghijklmnopqrst'[i]!}units** — [a.txt:${i + 1}](a.txt#L${i + 1})`).join('\n')}
      *20 mentions in 1 source*
      `,
    ));
});
