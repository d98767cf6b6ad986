// News sources made up from a seed: the same seed gives the same texts on every machine.

/** @param {number} seed */
function makeRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const HEADS = [
  'Bor',
  'Kal',
  'Ved',
  'Nor',
  'San',
  'Tor',
  'Mar',
  'Hal',
  'Ost',
  'Fen',
  'Gar',
  'Lin',
  'Pel',
  'Rus',
  'Wes',
  'Dro',
];
const MIDDLES = ['a', 'e', 'i', 'o', 'u', 'an', 'en', 'ir', 'ol', 'um', 'es', 'ad'];
const ENDS = ['vik', 'dal', 'berg', 'mouth', 'holm', 'ford', 'stad', 'nes', 'by', 'wick', 'gard', 'mere'];
const GIVEN = [
  'Anna',
  'Peter',
  'Maria',
  'John',
  'Laura',
  'David',
  'Elena',
  'Thomas',
  'Nina',
  'Karl',
  'Sara',
  'Paul',
];
const COUNTRIES = [
  'France',
  'Russia',
  'Kenya',
  'Brazil',
  'Japan',
  'Norway',
  'Turkey',
  'Canada',
  'India',
  'Chile',
];
const BODIES = [
  'Harbour Authority',
  'Health Board',
  'Steel Company',
  'Bank',
  'University',
  'Police',
  'Railways',
  'Airport',
  'Council',
  'Energy Agency',
];
const PAPERS = ['Coast Herald', 'Harbour Post', 'Inland News', 'Daily Ledger', 'Morning Courier'];
const MONTHS = ['January', 'March', 'April', 'June', 'July', 'October', 'November'];

/**
 * One workspace: stories of about eight reports each, which share names and mostly agree on their figures. Some names
 * (countries) are in sources everywhere, so that there are entities with very many mentions.
 * @param {{ sources: number, seed?: number, bytes?: number }} options `bytes`: of one source, about
 * @returns {{ file: string, text: string }[]}
 */
export function generateNews({ sources, seed = 1, bytes = 3000 }) {
  const random = makeRandom(seed);
  const out = [];
  for (let story = 0; out.length < sources; story++) {
    const facts = makeStory(random, story);
    for (let i = 0; i < 8 && out.length < sources; i++)
      out.push({ file: `s${Math.floor(story / 100)}/${story}-${i}.txt`, text: report(random, facts, bytes) });
  }
  return out;
}

/** @typedef {() => number} Random */
/** @typedef {(story: Story, random: Random) => string} Sentence */
/**
 * What the reports of one story share.
 * @typedef {object} Story
 * @property {string} town
 * @property {string} body
 * @property {string} other another body
 * @property {string} person
 * @property {string} speaker
 * @property {string} country
 * @property {string} month
 * @property {number} staff
 * @property {number} hurt
 * @property {number} cost
 * @property {number} share
 * @property {number} length
 * @property {readonly Sentence[]} facts
 * @property {readonly string[]} nouns
 */

/** @template T @param {Random} random @param {readonly T[]} list @returns {T} */
const pick = (random, list) => /** @type {T} */ (list[Math.floor(random() * list.length)]);

/** @param {Random} random @param {number} number */
const count = (random, number) => Math.round(number * (0.5 + random()));

/** @param {Random} random @param {number} story @returns {Story} */
function makeStory(random, story) {
  const word = () => pick(random, HEADS) + pick(random, MIDDLES) + pick(random, ENDS);
  const town = word();
  return {
    town,
    // A number in base 12 as syllables: no two stories share their main body.
    body: `${HEADS[story % 16]}${MIDDLES[Math.floor(story / 16) % 12]}${ENDS[Math.floor(story / 192) % 12]} ${pick(random, BODIES)}`,
    other: `${word()} ${pick(random, BODIES)}`,
    person: `${pick(random, GIVEN)} ${word()}`,
    speaker: `${pick(random, GIVEN)} ${word()}`,
    country: pick(random, COUNTRIES),
    month: pick(random, MONTHS),
    staff: count(random, 3000),
    hurt: count(random, 40),
    cost: count(random, 80),
    share: count(random, 30),
    length: count(random, 200),
    facts: Array.from({ length: 6 }, () => pick(random, FACTS)).filter(
      (fact, i, all) => all.indexOf(fact) === i,
    ),
    nouns: Array.from({ length: 7 }, () => pick(random, NOUNS.split(' '))),
  };
}

/** @param {Random} random @param {Story} story @param {number} bytes */
function report(random, story, bytes) {
  const lines = [`${story.body} and the ${story.nouns[0]} in ${story.town}`, ''];
  const facts = [...story.facts].sort(() => random() - 0.5);
  const next = () => {
    const fact = random() < 0.4 ? facts.pop() : undefined;
    return (fact ?? pick(random, FILLERS))(story, random);
  };
  const day = 1 + Math.floor(random() * 28);
  lines.push(`${story.town.toUpperCase()}, ${story.month} ${day} (${pick(random, PAPERS)}) - ${next()}`, '');
  let size = 0;
  while (size < bytes) {
    const paragraph = Array.from({ length: 2 + Math.floor(random() * 3) }, next).join(' ');
    lines.push(paragraph, '');
    size += paragraph.length;
  }
  return lines.join('\n');
}

/** Mostly what the story says; one report in fifty says something else. @param {Random} random @param {number} value */
const told = (random, value) => (random() < 0.02 ? Math.round(value * 1.4) : value).toLocaleString('en-US');

/** Told once in a report, at most; each story has a few of them. @type {readonly Sentence[]} */
const FACTS = [
  (s, r) => `The ${s.body} employs ${told(r, s.staff)} people in ${s.town}, officials said on Tuesday.`,
  (s, r) =>
    `About ${told(r, s.hurt)} people were injured when the roof of a hall fell in, police in ${s.town} said.`,
  (s, r) =>
    `The repairs will cost $${told(r, s.cost)} million, according to ${s.person}, who heads the ${s.body}.`,
  (s, r) => `Its share of the market in ${s.country} fell to ${told(r, s.share)} percent in ${s.month}.`,
  (s, r) =>
    `The new line from ${s.town} to the coast is ${told(r, s.length)} kilometers long and opens next year.`,
  (s, r) => `More than ${told(r, s.hurt * 3)} houses in ${s.town} were damaged by the storm in ${s.month}.`,
  (s, r) => `The ${s.other} bought ${told(r, s.share)} buses, each with ${told(r, s.length)} seats.`,
  (s, r) => `A jury in ${s.town} sentenced ${s.speaker} to ${told(r, s.share)} years in prison for fraud.`,
  (s, r) => `The earthquake near ${s.town} killed at least ${told(r, s.hurt)} people, rescuers said.`,
  (s, r) =>
    `${s.person} won the race in ${s.town} by ${told(r, s.share)} seconds before ${told(r, s.staff)} spectators.`,
  (s, r) => `The ${s.body} lost ${told(r, s.cost)} million euros last year, it said in ${s.month}.`,
  (s, r) =>
    `Turnout in ${s.town} was ${told(r, s.share)} percent, and ${s.person} took ${told(r, s.staff)} votes.`,
  (s, r) => `Doctors in ${s.town} treated ${told(r, s.hurt)} patients for poisoning, the ${s.other} said.`,
  (s, r) =>
    `The reservoir above ${s.town} holds ${told(r, s.length)} million liters, less than in ${s.month}.`,
  (s, r) =>
    `Thieves took ${told(r, s.share)} paintings worth $${told(r, s.cost)} million from the museum in ${s.town}.`,
  (s, r) =>
    `The ferry from ${s.town} carried ${told(r, s.length)} passengers when it ran aground, the ${s.body} said.`,
];

// Words of general English: each story keeps to a few of them, as stories do.
const NOUNS =
  'contract building decision road report meeting plan bridge hall review ferry museum school theatre reservoir harvest strike ' +
  'tunnel refinery stadium orchard quarry census library parade drought merger pension vaccine satellite glacier festival audit ' +
  'lottery canal prison monastery vineyard archive orchestra lighthouse sawmill airline broadcast treaty clinic embassy tournament ' +
  'heritage landfill mortgage nursery opera petition quarantine railway subsidy tariff university volcano warehouse zoning auction';
const WORDS = [
  'slowly',
  'in public',
  'again',
  'at night',
  'without notice',
  'for weeks',
  'by letter',
  'in spring',
];

/** @type {readonly Sentence[]} */
const FILLERS = [
  (s, r) => `"We did not expect this ${pick(r, s.nouns)} from the ${s.other}," ${s.speaker} told reporters.`,
  (s) =>
    `Mr ${s.person.split(' ')[1]} declined to comment, but a spokeswoman confirmed the plan for the ${s.nouns[0]}.`,
  (s, r) =>
    `The government of ${s.country} has long argued that the ${pick(r, s.nouns)} should be paid for by ${s.town}.`,
  (s, r) =>
    `Residents said they had heard nothing ${pick(r, WORDS)} and learned of the ${pick(r, s.nouns)} from the radio.`,
  (s, r) =>
    `It was not clear when the ${pick(r, s.nouns)} would begin, or who would carry it out ${pick(r, WORDS)}.`,
  (s, r) =>
    `The ${s.other} and the ${s.body} share the ${pick(r, s.nouns)}, which was sold ${pick(r, WORDS)}.`,
  (s, r) =>
    `Nobody at the ${pick(r, s.nouns)} answered ${pick(r, WORDS)}, and the ${pick(r, s.nouns)} was left open.`,
  (s, r) =>
    `They asked ${pick(r, WORDS)} whether the ${pick(r, s.nouns)} had been seen before the ${pick(r, s.nouns)}.`,
];
