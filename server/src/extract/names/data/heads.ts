/**
 * Nouns that tell what a name names: the last word of a name ("Rifle Division"), the word before "of" ("Bank of …") or the
 * common noun beside it ("airbase at …"). An own table; singular forms, folded. Groups are read by nameLexicon.ts.
 */
export const HEADS = {
  /** Bodies of a state: a demonym before them is the state ("Tajik parliament"), and they never are a company. */
  stateBody:
    'government parliament ministry army navy police presidency cabinet duma knesset bundestag rajya sabha majlis legislature judiciary administration military treasury senate congress embassy consulate gendarmerie coastguard authorities intelligence',
  organisation:
    'agency alliance assembly assn association authority bank bloc board commonwealth brigade brothers bureau business cabinet capital center centre computer computers chamber church club coalition college commission committee community companies company confederation congress consortium consulate cooperative corp corps corporation council court department directorate embassy enterprise enterprises exchange faculty federation firm force forces forum foundation front fund government group guild holding holdings hospital house inc industries industry institute institution insurance international investment investments joint jury laboratories laboratory labs league legislature library lobby ltd ministry mission monastery mosque motors movement museum network networks office orchestra organisation organization panel parliament parties partners partnership party plc police press registry reserve school secretariat senate service services society staff store stores studio studios survey syndicate systems taskforce team technologies temple theater theatre treasury trust tribunal union university utility ventures watch airlines airways airline railways railroad railway motor entertainment pictures records communications telecom wireless pharmaceuticals pharmaceutical energy petroleum electric steel mills foods stock television radio broadcasting securities financial software semiconductor interactive games productions hotels resorts academy clinic cartel gang mafia junta regime choir band brewery brewers bakery supermarket retailer retailers realty properties logistics shipping aviation aerospace dynamics instruments devices brands outfitters apparel cosmetics diagnostics therapeutics biotech genetics laboratories solutions consulting associates analytics research scouts guides guards guard patrol',
  /** Armed forces and their units. */
  unit: 'army regiment brigade battalion division squadron fleet flotilla platoon wing navy marines infantry cavalry artillery militia legion garrison airforce paratroopers',
  base: 'base airbase barracks airfield garrison outpost',
  /** Buildings and places; behind a name in capitals they belong to it, in lower case they describe it. */
  place:
    'airport aquarium arena avenue basin bay beach boulevard bridge building camp canal canyon cape castle cathedral cave cemetery channel coast courthouse creek crater crossing dam desert district downs expressway factory falls farm field fjord forest fort fortress garden gardens gate glacier gorge gulf hall harbor harbour heights highway hill hills hotel hut hospital interchange island islands isle jail jungle junction lagoon lake lane mall manor marsh mausoleum meadow memorial mill mine monument motorway mount mountain mountains oasis ocean palace park pass path peak peninsula pier plain plains plant plateau plaza point pond port prison quarry quay quarter ranch range reef refinery refuge reservoir resort ridge river road rock rocks ruins sea shore shrine site slope slum sound speedway spring springs square stadium station strait street suburb swamp terminal terrace tower towers track trail trench tunnel valley venue village villa vineyard volcano waterfall waterway wharf wood woods yard zoo velodrome ballpark racecourse circuit',
  /** Parts of a country. */
  region:
    'province prefecture state region district county oblast krai canton governorate territory republic voivodeship department municipality borough shire parish emirate sultanate kingdom principality state commune',
  city: 'city town village hamlet borough suburb township municipality',
  event:
    'accident anniversary attack attacks awards battle blast bombing bombings campaign ceremony championship championships clash clashes coalition collapse collision conference conflict congress convention coup crash crisis cup cyclone derby disaster drill drills earthquake eclipse election elections epidemic eruption exercise exercises exhibition expedition explosion expo fair famine festival final finals fire flood floods forum gala games genocide grand heatwave heist hijacking holocaust hurricane inquest inquiry invasion killings landslide league marathon massacre match meeting meetings mission mutiny offensive olympics open operation outbreak pandemic playoff playoffs poll primary prix protest protests quake race rally rebellion referendum regatta revolt revolution riot riots robbery scandal season semifinal series shooting shootings show siege storm strike strikes summit talks tour tournament tragedy trial tsunami tremor tremors typhoon uprising visit vote war wars wildfire wildfires',
  agreement:
    'accord accords act agreement amendment armistice bill ceasefire charter compact concept concordat constitution contract convention covenant deal declaration decree directive doctrine initiative law memorandum pact peace plan programme program protocol regulation resolution roadmap statute treaty truce',
  publication:
    'chronicle courier daily dispatch echo examiner express gazette gazeta globe guardian herald independent inquirer izvestia izvestiya journal ledger magazine mail mirror monitor news newspaper newswire observer post press record register review sentinel spectator standard star sun telegraph times tribune weekly wire blog portal site website channel broadcaster',
  equipment:
    'helicopter aircraft jet fighter bomber tank missile rocket drone submarine frigate destroyer cruiser carrier warship rifle pistol howitzer launcher vehicle satellite spacecraft shuttle probe telescope rover torpedo radar airliner plane',
  product:
    'phone smartphone tablet console laptop notebook processor chip browser software app application operating system device edition engine drug vaccine pill car truck suv sedan hatchback album song single film movie book novel game series show sitcom service platform',
} as const;

/** Company forms; they never tell one company from another. */
export const COMPANY_FORMS =
  'inc incorporated corp corporation co company companies ltd limited plc llc llp lp ag sa nv bv gmbh spa oyj asa ab as kk pty sarl srl se kgaa jsc ojsc pjsc oao ooo zao pte bhd berhad tbk holding holdings group';

/** Honorifics: what follows is a person and often only a surname. Value: gender where it tells. */
export const HONORIFICS =
  'mr:m mrs:f ms:f miss:f mme:f mlle:f messrs:m sir:m lord:m lady:f dame:f madam:f master:m dr: doctor: prof: professor: rev: reverend: fr: father:m sister:f brother:m rabbi: imam:m sheikh:m sheik:m ayatollah:m mullah:m hajji: don:m dona:f senor:m senora:f monsieur:m madame:f herr:m frau:f signor:m hon: honourable: honorable:';

/** Ranks and styles that stand before a name and need one: "Colonel Smith"; alone, or last in a name, they say nothing. */
export const TITLES =
  'justice judge magistrate attorney sheriff detective constable corporal private captain major colonel general brigadier admiral commodore marshal lieutenant ensign officer agent king queen prince princess duke duchess earl baron baroness count countess emperor empress tsar sultan emir crown pope cardinal archbishop bishop deacon dean chaplain coach leader speaker chief head deputy assistant acting former executive vice first second third lady whip rep sen gov gen lt col maj capt cmdr sgt cpl adm supt insp det amb qc judge-elect comrade taoiseach presiding congressman congresswoman sergeant legend star striker';

/** Offices: they stand before a name, and stand for their holder where none follows. */
export const OFFICES =
  'president vice-president premier minister chancellor secretary secretary-general undersecretary governor mayor senator representative councillor councilman councilwoman councilmember ambassador commissioner chairman chairwoman chair prosecutor solicitor inspector superintendent commander rector provost manager director president-elect spokesman spokeswoman spokesperson founder co-founder cofounder owner editor editor-in-chief treasurer trustee warden coroner surgeon registrar comptroller auditor ombudsman chief-of-staff envoy mp mep msp';

/** Words that belong to the title behind them: "Foreign Minister", "Chief Operating Officer". */
export const TITLE_MODIFIERS =
  'prime foreign defence defense finance interior home vice deputy first second third chief executive operating financial technology information marketing medical scientific justice health education agriculture agricultural trade transport labor labour energy economy economic environment culture sports sport security national attorney press general senior junior assistant acting former state managing regional district area police fire lord lady high cabinet shadow opposition majority minority house senate parliamentary presidential special permanent crown chairman political military associate adjunct emeritus artistic creative sporting technical head team club';

/** Titles in capitals only ("CEO"): no ordinary word, and they stand for a person. */
export const CAPITAL_TITLES = 'ceo cfo coo cto cio gm pm md vp svp evp';

/** Common nouns that a capital does not make names. */
export const PLAIN_NOUNS =
  'government internet web state parliament ministry cabinet council court church party army navy police bible god heaven hell earth moon sun mother father mum mom dad sir madam bill act law constitution crown throne government republic union nation city town village county district province island islands region north south east west bank company university college school hospital department office board committee commission agency service team club group association federation league championship cup final finals world king queen prince princess pope president minister premier chancellor general colonel captain major judge justice chief chairman director secretary governor senator mayor commissioner internet podcast podcasts note notes figure table chapter section part volume issue page line appendix annex article sources source topics topic comments comment share related tags tag advertisement advertising photo photos image images video videos caption credit copyright rights reserved contact links link home menu search login subscribe newsletter welcome thanks thank yes no hello please dear hi goodbye amen congratulations sorry wow oh ah well ok okay editor reporter correspondent staff writer story stories update updates breaking live exclusive opinion analysis interview feature review week month year day today yesterday tomorrow morning evening night spring summer autumn fall winter christmas easter english publication row game phase step level stage round episode season head backup starting islam islamic islamist islamists muslim muslims christian christians christianity jew jews jewish judaism catholic catholics protestant protestants sunni sunnis shia shias shiite shiites hindu hindus hinduism buddhist buddhists buddhism sikh sikhs orthodox mormon mormons nazi nazis communist communists communism marxist socialist fascist victorian hispanic hispanics latino latinos arab arabs arabic roma gypsy latin internet facebooker i ii iii iv vi vii viii ix xi xii xiii xiv xv';

/** Capitalised words that are no names and end one: calendar, labels of pages. */
export const CALENDAR =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun';

/** Capital letters that are words, not names: units, techniques, common short forms. */
export const GENERIC_ACRONYMS =
  'tv tvs pc pcs cd cds dvd dvds usb gb mb tb kb ghz mhz khz hz kw mw gw kwh mph kph km kg cm mm usd eur gbp gdp gnp hiv aids dna rna vat ipo ai it id ids suv suvs cctv gps led leds lcd faq url html pdf sms mp3 mp4 hd ok am pm est et ct edt pst pdt cst cdt gmt utc bst cet ad bc bce ce ied ieds ngo ngos pr hr hq er icu ivf adhd ptsd stds r&d q&a ufo ufos wmd wmds mba phd mvp era rbi rbis hr hrs dj vip asap diy fyi rip ps aka ex re photo image video click subscribe share advertisement read breaking updated by wi-fi wifi 3g 4g 5g lte ram cpu gpu os ict b2b roi ebitda eps yoy atm atms pin api apis nt$ covid richter celsius fahrenheit kelvin eeg mri ct vr ar co2 hst gst v6 v8 v10 v12 a.d. b.c. a.m. p.m. ph.d. d.i.y. mmbtu bhp hp rpm mpg';

/** Lower-case words inside names: "Charles de Gaulle", "al-Assad". */
export const PARTICLES =
  'de da das do dos del della di du la le les van von der den ter ten zu zur bin ibn bint al el ul';

/** Directions and other adjectives that only with a noun make a name. */
export const DIRECTIONS =
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower greater inner outer mid new old great little big royal national federal united first second third international global world';

/** Nouns for a person's part in an organisation or trade, beside those WordNet has. */
export const ROLES =
  'analyst spokesman spokeswoman spokesperson midfielder striker goalkeeper defender winger quarterback shortstop pitcher catcher outfielder infielder baseman linebacker forward guard center batsman bowler all-rounder opener skipper jockey cyclist sprinter boxer wrestler climber mountaineer rapper frontman drummer guitarist filmmaker showrunner blogger youtuber vlogger entrepreneur billionaire millionaire tycoon mogul whistleblower lawmaker legislator prosecutor pollster strategist economist orientalist co-founder cofounder ceo teammate newcomer veteran rookie ace slugger reliever heavyweight lightweight';
