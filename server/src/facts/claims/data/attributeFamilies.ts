/** What a figure may measure: the dimension, or the kind where it has none. */
export type Measured = 'person' | 'thing' | 'money' | 'percent' | 'length' | 'time' | 'age' | 'area' | 'mass' | 'volume' | 'speed' | 'temperature' | 'magnitude' | 'energy' | 'any';

/**
 * A family of attributes that means one thing, however it is worded. Words are lemmas.
 *   counted   heads that mean it by themselves: "7,000 troops" → personnel
 *   of        nouns that govern the figure: "a population of 120,000", "the death toll rose to 10"
 *   governs   as `of`, but only right in front: "a town of 15,000 people"
 *   verbs     verbs that the figure is the object, or passive subject, of: "killed 11"
 *   marks     adjectives and participles beside the figure: "10 dead", "80 wounded", "10 km deep"
 *   phrases   a preposition or a verb with a noun: "on board", "lose life"
 * `ofEvent`: told of the event, not of who or what the clause names. `group`: families that different reports use for the same thing ("a deal worth", "the price of").
 */
export interface AttributeFamily {
  readonly name: string;
  readonly measures: readonly Measured[];
  readonly counted?: string;
  readonly of?: string;
  readonly governs?: string;
  readonly verbs?: string;
  readonly marks?: string;
  readonly phrases?: string;
  readonly group?: string;
  readonly ofEvent?: boolean;
  /** The figure only grows while a story runs: a higher number in a later report is an update. */
  readonly cumulative?: boolean;
}

const PEOPLE = ['person'] as const;
const MONEY = ['money'] as const;

/** In order: where several fit equally, the first wins. Written for this project from general knowledge of news English. */
export const ATTRIBUTE_FAMILIES: readonly AttributeFamily[] = [
  // People: what happened to them
  { name: 'deaths', measures: PEOPLE, counted: 'death fatality dead corpse body martyr', of: 'toll death fatality body', verbs: 'kill die perish drown slay murder massacre execute behead martyr', marks: 'dead killed slain die dies', cumulative: true, phrases: 'pull body; recover body; retrieve body; find body; extricate body; free body; lose life; claim life; take life; cost life; lose soldier; lose rebel; lose man; lose cop; lose civilian; fall soldier; fall rebel; to death', ofEvent: true },
  { name: 'injuries', measures: PEOPLE, counted: 'injury injured wounded wound', of: 'injury', verbs: 'injure wound hurt maim', marks: 'injured wounded hurt', cumulative: true, ofEvent: true },
  { name: 'casualties', measures: PEOPLE, counted: 'casualty', of: 'casualty', cumulative: true, ofEvent: true },
  { name: 'missing', measures: PEOPLE, marks: 'missing unaccounted', verbs: 'vanish disappear miss', ofEvent: true },
  { name: 'displaced', measures: PEOPLE, counted: 'refugee', marks: 'displaced homeless uprooted', verbs: 'displace uproot flee', cumulative: true, phrases: 'lose home; without home; from home; leave home; flee home; to flight', ofEvent: true },
  { name: 'evacuated', measures: PEOPLE, counted: 'evacuee', verbs: 'evacuate', marks: 'evacuated', cumulative: true, ofEvent: true },
  { name: 'housed', measures: PEOPLE, verbs: 'house shelter accommodate', ofEvent: true },
  { name: 'without_power', measures: ['person', 'thing'], phrases: 'without power; without electricity; lose power; lose electricity; cut power; cut electricity; knock power', ofEvent: true },
  { name: 'power_restored', measures: ['person', 'thing'], verbs: 'reconnect', phrases: 'restore power; restore electricity; restore supply', cumulative: true, ofEvent: true },
  { name: 'trapped', measures: PEOPLE, verbs: 'trap strand bury', marks: 'trapped stranded buried', ofEvent: true },
  { name: 'rescued', measures: PEOPLE, counted: 'survivor', verbs: 'rescue save pluck pull free extricate winch survive', marks: 'rescued alive', cumulative: true, ofEvent: true },
  { name: 'arrests', measures: PEOPLE, counted: 'arrest detainee', verbs: 'arrest detain apprehend recapture capture catch', marks: 'arrested detained recaptured captured', cumulative: true, phrases: 'in custody; into custody', ofEvent: true },
  { name: 'escaped', measures: PEOPLE, counted: 'escapee fugitive', verbs: 'escape', marks: 'escaped', cumulative: true, phrases: 'break out; on run; at large; on loose', ofEvent: true },
  { name: 'released', measures: PEOPLE, of: 'release exchange swap handover', verbs: 'release exchange swap repatriate', marks: 'released exchanged', phrases: 'free prisoner; free detainee; free inmate; free convict', cumulative: true },
  { name: 'charged', measures: PEOPLE, verbs: 'charge indict', marks: 'charged', ofEvent: true },
  { name: 'convicted', measures: PEOPLE, verbs: 'convict', marks: 'convicted' },
  { name: 'hostages', measures: PEOPLE, counted: 'hostage captive', verbs: 'kidnap abduct', ofEvent: true },
  { name: 'hospitalised', measures: PEOPLE, verbs: 'hospitalize hospitalise', marks: 'hospitalized hospitalised', phrases: 'in hospital; to hospital; in care', ofEvent: true },
  { name: 'infected', measures: ['person', 'thing'], counted: 'infection case', verbs: 'infect sicken', marks: 'infected sick ill', cumulative: true, ofEvent: true },
  { name: 'vaccinated', measures: PEOPLE, verbs: 'vaccinate inoculate', cumulative: true },
  // People: who they are
  { name: 'personnel', measures: PEOPLE, counted: 'troop troops soldier personnel serviceman marine peacekeeper gunner paratrooper airman sailor', of: 'strength garrison force' },
  { name: 'job_cuts', measures: ['person', 'thing'], counted: 'redundancy layoff', verbs: 'lay axe sack dismiss', marks: 'laid redundant', phrases: 'lose job; cut job; axe job; shed job; slash job; eliminate job; scrap job; cut position; eliminate position; cut role; cut post; shed post; shed worker; shed staff; cut staff; cut worker' },
  { name: 'employees', measures: PEOPLE, counted: 'employee worker staff staffer workforce', of: 'workforce staff headcount', verbs: 'employ' },
  { name: 'population', measures: ['person', 'thing'], counted: 'resident inhabitant islander', of: 'population', governs: 'home town city village island province region county country district community settlement suburb port municipality', verbs: 'inhabit live reside dwell' },
  { name: 'attendance', measures: PEOPLE, counted: 'crowd spectator attendee protester demonstrator marcher fan supporter onlooker', of: 'attendance crowd audience turnout', verbs: 'attend gather march rally', ofEvent: true },
  { name: 'aboard', measures: PEOPLE, marks: 'aboard', verbs: 'carry', phrases: 'on board', ofEvent: true },
  { name: 'passengers', measures: PEOPLE, counted: 'passenger', ofEvent: true },
  { name: 'crew', measures: PEOPLE, counted: 'crew crewman', ofEvent: true },
  { name: 'strikers', measures: PEOPLE, counted: 'striker', phrases: 'on strike', ofEvent: true },
  { name: 'members', measures: PEOPLE, counted: 'member', of: 'membership' },
  // Things
  { name: 'aircraft', measures: ['thing'], counted: 'aircraft plane jet helicopter' },
  { name: 'votes', measures: ['thing'], counted: 'vote', of: 'majority' },
  { name: 'seats', measures: ['thing'], counted: 'seat' },
  // Sizes
  { name: 'magnitude', measures: ['magnitude'], of: 'magnitude', counted: 'magnitude' },
  { name: 'depth', measures: ['length'], of: 'depth', marks: 'deep underground', phrases: 'below surface; under surface; beneath surface; below ground; under ground; beneath ground; under sea; beneath sea; below level' },
  { name: 'altitude', measures: ['length'], of: 'altitude elevation' },
  { name: 'height', measures: ['length'], of: 'height wave swell tsunami', marks: 'tall high' },
  { name: 'length', measures: ['length'], of: 'length', marks: 'long', verbs: 'stretch span extend' },
  { name: 'width', measures: ['length'], of: 'width', marks: 'wide thick', counted: 'thickness' },
  { name: 'fall', measures: ['length'], verbs: 'fall plunge plummet drop tumble slide lose', of: 'fall drop plunge' },
  { name: 'radius', measures: ['length'], of: 'radius reach range' },
  { name: 'border_length', measures: ['length'], of: 'border frontier coastline' },
  { name: 'area', measures: ['area'], of: 'area' },
  { name: 'speed', measures: ['speed'], of: 'speed' },
  { name: 'temperature', measures: ['temperature'], of: 'temperature' },
  { name: 'capacity', measures: ['volume', 'mass'], of: 'capacity', verbs: 'hold contain store' },
  { name: 'weight', measures: ['mass'], of: 'weight', verbs: 'weigh' },
  // Time
  { name: 'age', measures: ['age'], of: 'age', marks: 'old aged' },
  { name: 'sentence', measures: ['time'], of: 'sentence jail prison imprisonment', verbs: 'sentence jail imprison', phrases: 'in prison; in jail; behind bar; in custody' },
  { name: 'contract_length', measures: ['time'], of: 'contract deal offer extension agreement lease bid proposal' },
  { name: 'duration', measures: ['time'], of: 'duration', verbs: 'last take spend' },
  // Money
  { name: 'share_price', measures: MONEY, of: 'share stock' },
  { name: 'revenue', measures: MONEY, of: 'revenue sale turnover takings' },
  { name: 'profit', measures: MONEY, of: 'profit earnings income', verbs: 'earn gross net' },
  { name: 'loss', measures: MONEY, of: 'loss', verbs: 'lose' },
  { name: 'savings', measures: MONEY, of: 'synergy synergies', verbs: 'save' },
  { name: 'deficit', measures: MONEY, of: 'deficit shortfall hole gap', marks: 'short' },
  { name: 'damage', measures: MONEY, of: 'damage damages' },
  { name: 'fine', measures: MONEY, of: 'fine penalty', verbs: 'fine' },
  { name: 'settlement', measures: MONEY, of: 'settlement compensation payout', verbs: 'compensate' },
  { name: 'bail', measures: MONEY, of: 'bail', phrases: 'on bond; set bond; post bond; release bond; hold bond; free bond' },
  { name: 'insurance', measures: MONEY, of: 'insurance policy' },
  { name: 'ransom', measures: MONEY, of: 'ransom' },
  { name: 'reward', measures: MONEY, of: 'reward bounty prize' },
  { name: 'salary', measures: MONEY, of: 'salary pay wage bonus compensation' },
  { name: 'debt', measures: MONEY, of: 'debt loan liability mortgage', verbs: 'owe borrow lend' },
  { name: 'aid', measures: MONEY, of: 'aid assistance relief donation grant', verbs: 'donate pledge' },
  { name: 'funding', measures: MONEY, of: 'funding financing appeal', verbs: 'raise appeal' },
  { name: 'investment', measures: MONEY, of: 'investment', verbs: 'invest', group: 'worth' },
  { name: 'budget', measures: MONEY, of: 'budget spending expenditure', verbs: 'spend' },
  { name: 'tax', measures: MONEY, of: 'tax duty tariff' },
  { name: 'fee', measures: MONEY, of: 'fee' },
  { name: 'dividend', measures: MONEY, of: 'dividend' },
  { name: 'market_value', measures: MONEY, of: 'capitalization capitalisation' },
  { name: 'contribution', measures: MONEY, of: 'contribution', verbs: 'contribute' },
  { name: 'cost', measures: MONEY, of: 'cost', verbs: 'cost', group: 'worth' },
  { name: 'price', measures: MONEY, of: 'price', verbs: 'sell buy charge retail', group: 'worth' },
  { name: 'offer', measures: MONEY, of: 'offer bid', verbs: 'offer bid', group: 'worth' },
  { name: 'value', measures: MONEY, of: 'value worth deal contract haul loot booty heist', verbs: 'value steal snatch grab loot nab seize', marks: 'worth valued insured', group: 'worth' },
  // Shares
  { name: 'premium', measures: ['percent'], of: 'premium' },
  { name: 'discount', measures: ['percent'], of: 'discount' },
  { name: 'turnout', measures: ['percent'], of: 'turnout' },
  { name: 'unemployment', measures: ['percent'], of: 'unemployment joblessness' },
  { name: 'inflation', measures: ['percent'], of: 'inflation' },
  { name: 'growth', measures: ['percent'], of: 'growth', verbs: 'grow expand' },
  { name: 'stake', measures: ['percent'], of: 'stake shareholding holding', verbs: 'own hold' },
  { name: 'vote_share', measures: ['percent'], of: 'vote ballot' },
  { name: 'interest_rate', measures: ['percent'], of: 'interest rate yield' },
];

/** Verbs that do the same to things: "villages flattened" and "villages destroyed" are one attribute. */
export const VERB_CLASSES: Readonly<Record<string, string>> = {
  destroyed: 'destroy flatten level raze wreck demolish obliterate ruin gut incinerate burn bury engulf',
  damaged: 'damage hit affect batter ravage devastate crack render',
  closed: 'close shut',
  cut: 'cut slash axe shed eliminate reduce sever',
  stolen: 'steal take snatch grab loot nab seize',
  sold: 'sell ship deliver',
  bought: 'buy acquire purchase order',
  built: 'build construct erect',
  launched: 'launch fire',
  scored: 'score net',
  won: 'win',
  lost: 'lose',
  sent: 'send dispatch deploy provide supply',
  cancelled: 'cancel ground scrap',
  created: 'create add',
};

/** Nouns that name the same counted thing; the first is used in the attribute. */
export const NOUN_SYNONYMS = ['house home dwelling residence household', 'village hamlet', 'car vehicle automobile', 'carriage coach wagon', 'painting picture canvas', 'worker employee staff staffer', 'soldier troop troops personnel serviceman', 'rebel insurgent militant guerrilla fighter gunman attacker assailant', 'student pupil', 'shelter refuge', 'flat apartment', 'mobile phone handset', 'lorry truck', 'ballot vote', 'kid child', 'physician doctor', 'migrant refugee', 'fan supporter', 'plane airplane aeroplane aircraft jet airliner', 'ship vessel boat speedboat motorboat powerboat', 'firefighter fireman', 'cop policeman policewoman officer', 'thief robber raider burglar', 'man male', 'shop store outlet', 'motorcycle motorbike', 'case showcase cabinet vitrine', 'tremor quake earthquake', 'missile rocket', 'airport airfield', 'cow cattle', 'photo photograph', 'factory plant', 'tonne ton', 'company firm business', 'gun firearm weapon', 'job post position', 'attack raid strike', 'talk negotiation', 'road highway', 'jewel gem gemstone', 'film movie', 'homer', 'win victory triumph success', 'bullet shot round'];
