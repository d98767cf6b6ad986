import { words } from '../../../text/words';

// Small word lists for where a run of capitals begins, ends and comes apart. Own tables.

/** Function words that never stand inside a name with a capital. */
export const NO_INNER = words(
  'a an i he she it they we you this that these those and or but if when because while who which what',
);

/** Articles of Arabic names, before a hyphen. */
export const ARTICLES = words(
  'al el ul',
);

/** "bin Laden", "van Gogh": small words that begin a surname. */
export const STARTING_PARTICLES = words(
  'bin ibn al el van von de di',
);

/** "Black Friday", "Good Friday": words that make a name with a weekday. */
export const FEASTS = words(
  'black good bloody super ash palm easter cyber fat holy shrove',
);

/** Nouns that "of the" keeps together with a name. */
export const THE_HEADS = words(
  'republic church order museum knights sons daughters lord isle convention court office temple arts university president secretary chancellor battle company',
);

/** Nouns without a kind of their own that make a name with "of". */
export const NAME_OF = words(
  'republic commonwealth kingdom isle city chamber joint sons knights order lord duke prince gulf cape strait straits sea bay house palace tower university bureau ministry department courts centers centres people voice game call league staff heads hall port mount state',
);

/** What may follow the dot in the name of a site. */
export const DOMAINS = words(
  'com org net co tv io gov edu biz info ai fm me uk de ru',
);

/** Company forms that take a dot. */
export const DOTTED_FORMS = words(
  'inc corp co ltd plc llc bros cos llp lp',
);

/** Abbreviations behind a name. */
export const SUFFIX_ABBREVIATIONS = words(
  'jr sr bros',
);

/** Family names of Korea and Taiwan, whose given names are written with a hyphen: "Kim Dae-jung". */
export const HYPHENED_FAMILIES = words(
  'kim park lee yi choi choe moon roh noh ban chung jung jeong kang cho yoon yun chang jang lim im han oh seo suh shin kwon hwang ahn an song yoo yu hong chun ko koh bae baek nam ha heo hur ryu rhee chen tsai lai ma lin wang chiang lien soong hsieh su wu huang chou liu yang hsu cheng chu yeh',
);

/** What a comma does not part from a name: "Apple, Inc.". */
export const COMMA_FORMS = words(
  'inc ltd llc plc jr sr corp llp incorporated limited',
);

/** Numerals behind a name. */
export const ROMAN = words(
  'ii iii iv vi',
);

/** "Jr." */
export const NAME_SUFFIXES = words(
  'jr sr',
);

/** Combining forms before a hyphen: "Sino-Russian", "Non-Western". */
export const PREFIXES = words(
  'sino anglo franco russo afro indo non pro anti ex post pre trans inter mid pan ultra',
);

/** Small words inside names. */
export const OF_WORDS = words(
  'of the for and on',
);

/** Words that make a body of a state, with its adjective before them. */
export const STATE_WORDS = words(
  'forces force guards guard troops court courts council minister office department state border police command',
);

/** What "iPod" and its like take in lower case: "iPod nano", "Galaxy mini". */
export const VERSION_WORDS = words('mini nano max plus pro air lite ultra touch classic express shuffle prime neo xl');

/** Letters behind a person's name: offices, honours, degrees. */
export const POSTNOMINALS = words('qc kc mp mep msp md phd obe mbe cbe esq dds rn mla td');
