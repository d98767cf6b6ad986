/**
 * Kinds of events that news tells of: the nouns that name one, and the verbs that tell of one without naming it. Written for this
 * project. `key` is what events are compared by; the first noun is what an event is called where its source has no better word.
 * `parent`: an event of this class may be told as part of one of the parent ("three climbers died in the avalanche").
 */
export interface EventClass {
  readonly key: string;
  readonly nouns: string;
  readonly verbs: string;
  /** Nouns that only name the event together with its class' own verbs or in a headline: too common alone. */
  readonly weak?: string;
  /** Takes place over a whole region: reports name many places of one event. */
  readonly wide?: boolean;
}

export const EVENT_CLASSES: readonly EventClass[] = [
  { key: 'earthquake', nouns: 'earthquake quake temblor tremor seism', verbs: '', weak: 'shock jolt disaster', wide: true },
  { key: 'aftershock', nouns: 'aftershock foreshock', verbs: '', wide: true },
  { key: 'storm', nouns: 'storm hurricane typhoon cyclone tornado blizzard thunderstorm twister', verbs: '', wide: true },
  { key: 'flood', nouns: 'flood flooding floodwater deluge', verbs: '', wide: true },
  { key: 'landslide', nouns: 'landslide mudslide avalanche rockfall landslip', verbs: '', wide: true },
  { key: 'eruption', nouns: 'eruption', verbs: 'erupt', wide: true },
  { key: 'tsunami', nouns: 'tsunami', verbs: '', wide: true },
  { key: 'heatwave', nouns: 'heatwave drought famine', verbs: '', wide: true },
  { key: 'fire', nouns: 'fire blaze wildfire bushfire inferno arson', verbs: '', wide: true },
  { key: 'crash', nouns: 'crash collision derailment wreck accident pile-up pileup capsizing sinking', verbs: 'crash collide derail capsize sink' },
  { key: 'fall', nouns: 'fall plunge', verbs: 'fall plunge' },
  { key: 'explosion', nouns: 'explosion blast bombing detonation', verbs: 'explode detonate', weak: 'bomb' },
  { key: 'attack', nouns: 'attack assault airstrike ambush shelling raid offensive massacre shooting stabbing rampage', verbs: 'attack ambush shell bomb', weak: 'strike violence' },
  { key: 'clash', nouns: 'clash fighting battle skirmish gunfight firefight', verbs: 'clash', wide: true },
  { key: 'war', nouns: 'war conflict invasion', verbs: 'invade', wide: true },
  { key: 'robbery', nouns: 'robbery heist theft burglary hold-up holdup raid larceny smash-and-grab', verbs: 'rob steal burgle loot snatch ram nab grab swipe', weak: 'haul loot booty' },
  { key: 'murder', nouns: 'murder killing homicide slaying manslaughter', verbs: 'murder', weak: 'death' },
  { key: 'kidnapping', nouns: 'kidnapping abduction hijacking hostage-taking', verbs: 'kidnap abduct hijack' },
  { key: 'arrest', nouns: 'arrest detention raid', verbs: 'arrest detain' },
  { key: 'trial', nouns: 'trial sentencing conviction verdict sentence lawsuit case hearing ruling appeal prosecution', verbs: 'sentence convict sue indict acquit', wide: true },
  { key: 'fraud', nouns: 'fraud scam embezzlement bribery scandal', verbs: 'defraud embezzle', wide: true },
  { key: 'election', nouns: 'election vote poll referendum ballot by-election primary', verbs: 'elect', wide: true },
  { key: 'offer', nouns: 'offer bid proposal', verbs: 'offer bid', wide: true },
  { key: 'deal', nouns: 'deal merger acquisition takeover buyout purchase contract agreement sale', verbs: 'acquire buy purchase sell merge', wide: true },
  { key: 'summit', nouns: 'summit meeting conference talks negotiation', verbs: '', wide: true },
  { key: 'match', nouns: 'match game final semi-final semifinal race bout tournament championship derby', verbs: '', wide: true },
  { key: 'launch', nouns: 'launch release unveiling debut', verbs: 'launch unveil', wide: true },
  { key: 'protest', nouns: 'protest demonstration rally riot march', verbs: 'protest march demonstrate rally', wide: true },
  { key: 'strike', nouns: 'strike walkout stoppage', verbs: '', wide: true },
  { key: 'outage', nouns: 'outage blackout disruption', verbs: '', weak: 'cut damage', wide: true },
  { key: 'outbreak', nouns: 'outbreak epidemic pandemic infection', verbs: '', wide: true },
  { key: 'layoffs', nouns: 'layoff redundancy restructuring', verbs: '', weak: 'cut', wide: true },
  { key: 'spill', nouns: 'spill leak', verbs: '', wide: true },
  { key: 'collapse', nouns: 'collapse cave-in', verbs: 'collapse' },
  { key: 'evacuation', nouns: 'evacuation', verbs: '', wide: true },
  { key: 'execution', nouns: 'execution hanging beheading', verbs: 'execute behead' },
  { key: 'escape', nouns: 'escape jailbreak breakout', verbs: '' },
  { key: 'bankruptcy', nouns: 'bankruptcy insolvency', verbs: '' },
  { key: 'recall', nouns: 'recall', verbs: '', wide: true },
  { key: 'breach', nouns: 'breach hack cyberattack', verbs: 'hack', wide: true },
  { key: 'drill', nouns: 'drill exercise manoeuvre maneuver', verbs: '', wide: true },
];
