import { deepStrictEqual, ok } from 'node:assert';
import { checkEntity, checkNames, listed, readNames } from './readNames';

describe('finding names', () => {
  it('takes capitalised runs inside a sentence', () => {
    checkNames('Yesterday the ferry Aurelia sank off Brest.', ['Aurelia: Aurelia', 'Brest: Brest']);
  });

  it('does not take the first word of a sentence for a name', () => {
    checkNames('Rescuers searched all night. Early reports were wrong. Many people left.', []);
  });

  it('takes the first word where the text has it as a name elsewhere', () => {
    checkEntity('Orange said profits rose. Analysts had expected less of Orange.', 'Orange', [
      'Orange',
      'Orange',
    ]);
  });

  it('takes a noun for a thing that speaks or decides', () => {
    checkEntity('Shell said profits rose.', 'Shell', ['Shell']);
    checkNames('Police said so. Parliament agreed. Wheat rose.', []);
  });

  it('does not take a word that the text writes small as well', () => {
    checkNames('Target practice went on. The target was hit.', []);
  });

  it('leaves out weekdays, months, units and generic short forms', () => {
    checkNames('On Friday, March 3, the TV cost 200 USD and the PC had 16 GB.', []);
  });

  it('keeps an ordinary word that only with others makes a name', () => {
    checkEntity('The World Bank lent the money. Supreme Court judges met.', 'World Bank', ['World Bank']);
    checkEntity('Best Western opened two hotels.', 'Best Western', ['Best Western']);
  });

  it('takes the small half of a Korean or Taiwanese given name with it', () => {
    checkEntity('Yesterday Kim Dae-jung met Tsai Ing-wen.', 'Kim Dae-jung', ['Kim Dae-jung']);
    checkEntity('Yesterday President Park Geun-hye spoke.', 'Park Geun-hye', ['President Park Geun-hye']);
    checkNames('It is a Kim-led group with a Lee Group-based fund.', ['Kim: Kim', 'Lee Group: Lee Group']);
  });

  it('parts owner and thing', () => {
    checkNames("Norway's 5th Coastal Brigade and Elena's phone.", [
      'Norway: Norway',
      '5th Coastal Brigade: 5th Coastal Brigade',
      'Elena: Elena',
    ]);
  });

  it("keeps the possessive of brands and of groups' bodies", () => {
    checkEntity("He ate at McDonald's on Monday.", "McDonald's", ["McDonald's"]);
    checkEntity("The People's Republic of China signed.", 'China', ["People's Republic of China"]);
  });

  it('keeps particles, hyphens, initials, ampersands and company forms', () => {
    checkEntity('They met Charles de Villiers in Rio de Janeiro.', 'Charles de Villiers', [
      'Charles de Villiers',
    ]);
    checkEntity('The general Omar al-Rashid fled.', 'Omar al-Rashid', ['Omar al-Rashid']);
    checkEntity('A novel by J. P. Marlowe sold well.', 'J. P. Marlowe', ['J. P. Marlowe']);
    checkEntity('The firm Bright & Sons Ltd. folded.', 'Bright & Sons Ltd.', ['Bright & Sons Ltd.']);
    checkEntity('Shares in Kestrel Corp. fell.', 'Kestrel Corp.', ['Kestrel Corp.']);
  });

  it('keeps digits that belong to a name and leaves those that count', () => {
    checkEntity('Two Su-30 jets and a Boeing 747 were sold.', 'Su-30', ['Su-30']);
    checkEntity('Two Su-30 jets and a Boeing 747 were sold.', 'Boeing 747', ['Boeing 747']);
    checkEntity('The vPhone 4 sold out.', 'vPhone 4', ['vPhone 4']);
    checkEntity('At the NATO summit 17 questions came up.', 'NATO summit', ['the NATO summit']);
    checkEntity('Police found Volvo 3 days later.', 'Volvo', ['Volvo']);
  });

  it('reads headlines by what the text says below', () => {
    const text =
      'Floods Hit Lower Bavaria As Danube Rises\n\nThe Danube rose by two metres in Bavaria on Sunday.';
    checkEntity(text, 'Danube', ['Danube', 'Danube']);
    checkEntity(text, 'Bavaria', ['Bavaria', 'Bavaria']);
    ok(!listed(readNames(text)).some((line) => line.startsWith('Floods')));
  });

  it('reads lines in capitals', () => {
    const text = 'TREMOR SHAKES OSAKA\n\nA tremor shook Osaka on Sunday.';
    checkEntity(text, 'Osaka', ['OSAKA', 'Osaka']);
  });

  it('takes names in quotation marks, not speech', () => {
    checkEntity('She edits the portal “Morgenrot” in Graz.', 'Morgenrot', ['Morgenrot']);
    checkNames('He said: “Nothing has changed.”', []);
  });

  it('splits offices off, and shows them with the name', () => {
    checkEntity('Finnish President Aino Korhonen left.', 'Aino Korhonen', ['President Aino Korhonen']);
    checkEntity('Acme chief executive Rosa Blum and Brigadier General Ian Holt spoke.', 'Ian Holt', [
      'Brigadier General Ian Holt',
    ]);
    checkNames('The Prime Minister and the Foreign Secretary met.', []);
  });

  it('leaves out letters behind a name', () => {
    checkEntity('The barrister Peter Lund QC spoke.', 'Peter Lund', ['Peter Lund']);
  });

  it('parts what a hyphen joins, unless it is one name', () => {
    checkEntity('The Berlin-based firm grew.', 'Berlin', ['Berlin']);
    checkEntity('A Turkish-Greek accord was signed.', 'Greece', ['Greek']);
    checkEntity('The agency Interfax-Georgia reported it.', 'Interfax-Georgia', ['Interfax-Georgia']);
  });

  it('tells a country in a body of its state from one in an opaque name', () => {
    checkEntity('The Danish Navy sent a ship.', 'Denmark', ['Danish']);
    checkEntity('The Islamic Movement of Denmark met.', 'Denmark', []);
    checkEntity('He flew British Airways.', 'Britain', []);
  });

  it('knows adjectives and peoples', () => {
    checkEntity('Two Chilean miners and a group of Chileans left Chile.', 'Chile', [
      'Chilean',
      'Chileans',
      'Chile',
    ]);
  });

  it('does not take pronouns and verbs for acronyms', () => {
    checkNames('Come with us. It is late. Who knows?', []);
    checkEntity('US troops came with us.', 'United States', ['US']);
  });

  it('never lets a name cross a line', () => {
    checkNames('We saw Anna Berg\nOslo Harbour was closed.', [
      'Anna Berg: Anna Berg',
      'Oslo Harbour: Oslo Harbour',
    ]);
  });

  it('gives spans that lie on the text, sorted, nested ones behind the longer one', () => {
    const { text, names } = readNames(
      'The Danish Navy and Ms Ida Holm met at the naval base in Korsor, Denmark.',
    );
    let last = -1;
    for (const { span, anchor } of names.mentions) {
      ok(span.start >= last && span.end <= text.length && span.start < span.end);
      ok(anchor.start >= span.start && anchor.end <= span.end);
      last = span.start;
    }
  });

  it('reads any text without failing', () => {
    for (const text of [
      '',
      '.',
      '“',
      'A',
      'The',
      '((((',
      "'s",
      'Mr',
      'I.',
      '—Of',
      '&',
      '201st',
      'of the And',
      'Al-',
      'X–Y–Z',
      '\u0000',
      'É́',
    ])
      deepStrictEqual(Array.isArray(readNames(text).names.mentions), true);
  });
});
