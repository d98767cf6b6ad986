// Currencies of ISO 4217 (list one, maintained by SIX Interbank Clearing) with their English names. Facts; the table was
// written for this project. `noun` is the word for the unit as news writes it; `adjectives` are the words of country before it
// that tell one dollar, pound or crown from another.

export interface CurrencyRow {
  readonly code: string;
  /** Standard name, lower case: "australian dollar". */
  readonly name: string;
  /** Words for the unit, singular and plural, parted by "|". */
  readonly nouns: string;
  /** Words of country before the noun, parted by "|". */
  readonly adjectives: string;
  /** Marks before or behind the amount, exact case, parted by "|". */
  readonly symbols?: string;
  /** The noun alone means this currency. */
  readonly alone?: boolean;
  /** Those of the nouns, parted by "|", that mean this currency alone: "kronor". */
  readonly own?: string;
}

const DOLLAR = 'dollar|dollars|buck|bucks';
const POUND = 'pound|pounds';
const FRANC = 'franc|francs';
const PESO = 'peso|pesos';
const RUPEE = 'rupee|rupees';
const DINAR = 'dinar|dinars';
const CROWN = 'krone|kroner|kronor|krona|kronas|kronur|koruna|korunas|koruny|crown|crowns';
const RIYAL = 'riyal|riyals|rial|rials';
const SHILLING = 'shilling|shillings';

export const CURRENCIES: readonly CurrencyRow[] = [
  { code: 'USD', name: 'dollar', nouns: DOLLAR, adjectives: 'us|u.s.|american|united states', symbols: 'US$|$US|U.S.$|USD|USD$', alone: true },
  { code: 'EUR', name: 'euro', nouns: 'euro|euros', adjectives: '', symbols: '€|EUR', alone: true },
  { code: 'GBP', name: 'pound sterling', nouns: POUND + '|pound sterling|pounds sterling|sterling|quid', adjectives: 'british|uk|english', symbols: '£|GBP|￡|PS|UK£|STG', alone: true },
  { code: 'JPY', name: 'japanese yen', nouns: 'yen', adjectives: 'japanese', symbols: '¥|JPY|￥|JP¥', alone: true },
  { code: 'CNY', name: 'chinese yuan', nouns: 'yuan|renminbi', adjectives: 'chinese', symbols: 'CNY|RMB|CN¥', alone: true },
  { code: 'AUD', name: 'australian dollar', nouns: DOLLAR, adjectives: 'australian|aussie', symbols: 'A$|AU$|AUD|$A|$AU|AUD$' },
  { code: 'CAD', name: 'canadian dollar', nouns: DOLLAR, adjectives: 'canadian', symbols: 'C$|CA$|CAD|$C|CDN$|Cdn$|$CDN|$CAD|CAD$|Can$' },
  { code: 'HKD', name: 'hong kong dollar', nouns: DOLLAR, adjectives: 'hong kong', symbols: 'HK$|HKD|$HK' },
  { code: 'NZD', name: 'new zealand dollar', nouns: DOLLAR, adjectives: 'new zealand|kiwi', symbols: 'NZ$|NZD|$NZ' },
  { code: 'SGD', name: 'singapore dollar', nouns: DOLLAR, adjectives: 'singapore|singaporean', symbols: 'S$|SGD|SG$' },
  { code: 'TWD', name: 'new taiwan dollar', nouns: DOLLAR, adjectives: 'taiwan|new taiwan|taiwanese', symbols: 'NT$|TWD' },
  { code: 'JMD', name: 'jamaican dollar', nouns: DOLLAR, adjectives: 'jamaican', symbols: 'J$|JMD' },
  { code: 'TTD', name: 'trinidad and tobago dollar', nouns: DOLLAR, adjectives: 'trinidad', symbols: 'TT$|TTD' },
  { code: 'BBD', name: 'barbados dollar', nouns: DOLLAR, adjectives: 'barbados|barbadian', symbols: 'BBD|Bds$' },
  { code: 'FJD', name: 'fijian dollar', nouns: DOLLAR, adjectives: 'fijian|fiji', symbols: 'FJ$|FJD' },
  { code: 'ZWL', name: 'zimbabwean dollar', nouns: DOLLAR, adjectives: 'zimbabwean|zimbabwe', symbols: 'Z$|ZWL' },
  { code: 'NAD', name: 'namibian dollar', nouns: DOLLAR, adjectives: 'namibian|namibia', symbols: 'N$|NAD' },
  { code: 'LRD', name: 'liberian dollar', nouns: DOLLAR, adjectives: 'liberian', symbols: 'L$|LRD' },
  { code: 'GYD', name: 'guyanese dollar', nouns: DOLLAR, adjectives: 'guyanese|guyana', symbols: 'G$|GYD' },
  { code: 'BND', name: 'brunei dollar', nouns: DOLLAR, adjectives: 'brunei', symbols: 'B$|BND' },
  { code: 'CHF', name: 'swiss franc', nouns: FRANC, adjectives: 'swiss', symbols: 'CHF|SFr|SFR|Sfr' },
  { code: 'XOF', name: 'west african cfa franc', nouns: FRANC, adjectives: 'cfa|west african cfa', symbols: 'XOF|FCFA|CFA' },
  { code: 'XAF', name: 'central african cfa franc', nouns: FRANC, adjectives: 'central african cfa', symbols: 'XAF' },
  { code: 'XPF', name: 'cfp franc', nouns: FRANC, adjectives: 'pacific|cfp|polynesian|xpf', symbols: 'XPF|F CFP|FCFP' },
  { code: 'RWF', name: 'rwandan franc', nouns: FRANC, adjectives: 'rwandan|rwanda', symbols: 'RWF|Rwf|Frw' },
  { code: 'BIF', name: 'burundian franc', nouns: FRANC, adjectives: 'burundian|burundi', symbols: 'BIF' },
  { code: 'CDF', name: 'congolese franc', nouns: FRANC, adjectives: 'congolese', symbols: 'CDF' },
  { code: 'INR', name: 'indian rupee', nouns: RUPEE, adjectives: 'indian', symbols: '₹|INR|Rs|Rs.|rs|Re', alone: true },
  { code: 'PKR', name: 'pakistani rupee', nouns: RUPEE, adjectives: 'pakistani|pakistan', symbols: 'PKR|₨' },
  { code: 'LKR', name: 'sri lankan rupee', nouns: RUPEE, adjectives: 'sri lankan|sri lanka', symbols: 'LKR|SLR' },
  { code: 'NPR', name: 'nepalese rupee', nouns: RUPEE, adjectives: 'nepalese|nepali|nepal', symbols: 'NPR' },
  { code: 'MUR', name: 'mauritian rupee', nouns: RUPEE, adjectives: 'mauritian', symbols: 'MUR' },
  { code: 'IDR', name: 'indonesian rupiah', nouns: 'rupiah|rupiahs', adjectives: 'indonesian', symbols: 'IDR|Rp|Rp.', alone: true },
  { code: 'BDT', name: 'bangladeshi taka', nouns: 'taka|takas', adjectives: 'bangladeshi', symbols: 'BDT|Tk|Tk.|৳', alone: true },
  { code: 'MVR', name: 'maldivian rufiyaa', nouns: 'rufiyaa', adjectives: 'maldivian', symbols: 'MVR', alone: true },
  { code: 'BTN', name: 'bhutanese ngultrum', nouns: 'ngultrum|ngultrums', adjectives: 'bhutanese', symbols: 'BTN', alone: true },
  { code: 'RUB', name: 'russian rouble', nouns: 'rouble|roubles|ruble|rubles', adjectives: 'russian', symbols: '₽|RUB|RUR', alone: true },
  { code: 'BYN', name: 'belarusian rouble', nouns: 'rouble|roubles|ruble|rubles', adjectives: 'belarusian|belarussian', symbols: 'BYN|BYR' },
  { code: 'UAH', name: 'ukrainian hryvnia', nouns: 'hryvnia|hryvnias|hryvnya|hryvnyas', adjectives: 'ukrainian', symbols: '₴|UAH', alone: true },
  { code: 'KZT', name: 'kazakhstani tenge', nouns: 'tenge|tenges', adjectives: 'kazakh|kazakhstani', symbols: '₸|KZT', alone: true },
  { code: 'UZS', name: 'uzbekistani som', nouns: 'soum|soums|sum|som|soms|so\'m', adjectives: 'uzbek|uzbekistani', symbols: 'UZS' },
  { code: 'KGS', name: 'kyrgyzstani som', nouns: 'som|soms', adjectives: 'kyrgyz|kyrgyzstani', symbols: 'KGS', alone: true },
  { code: 'TJS', name: 'tajikistani somoni', nouns: 'somoni|somonis', adjectives: 'tajik', symbols: 'TJS', alone: true },
  { code: 'TMT', name: 'turkmenistan manat', nouns: 'manat|manats', adjectives: 'turkmen', symbols: 'TMT' },
  { code: 'AZN', name: 'azerbaijani manat', nouns: 'manat|manats', adjectives: 'azerbaijani|azeri', symbols: '₼|AZN', alone: true },
  { code: 'GEL', name: 'georgian lari', nouns: 'lari|laris', adjectives: 'georgian', symbols: '₾|GEL', alone: true },
  { code: 'AMD', name: 'armenian dram', nouns: 'dram|drams', adjectives: 'armenian', symbols: '֏|AMD' },
  { code: 'MNT', name: 'mongolian tugrik', nouns: 'tugrik|tugriks|togrog', adjectives: 'mongolian', symbols: '₮|MNT', alone: true },
  { code: 'KRW', name: 'south korean won', nouns: 'won', adjectives: 'south korean|korean', symbols: '₩|KRW', alone: true },
  { code: 'KPW', name: 'north korean won', nouns: 'won', adjectives: 'north korean', symbols: 'KPW' },
  { code: 'THB', name: 'thai baht', nouns: 'baht', adjectives: 'thai', symbols: '฿|THB', alone: true },
  { code: 'VND', name: 'vietnamese dong', nouns: 'dong|dongs', adjectives: 'vietnamese|vietnam', symbols: '₫|VND', alone: true },
  { code: 'PHP', name: 'philippine peso', nouns: PESO, adjectives: 'philippine|filipino', symbols: '₱|PHP|Php|P' },
  { code: 'MYR', name: 'malaysian ringgit', nouns: 'ringgit|ringgits', adjectives: 'malaysian', symbols: 'RM|MYR', alone: true },
  { code: 'LAK', name: 'lao kip', nouns: 'kip|kips', adjectives: 'lao|laotian', symbols: '₭|LAK', alone: true },
  { code: 'KHR', name: 'cambodian riel', nouns: 'riel|riels', adjectives: 'cambodian', symbols: '៛|KHR', alone: true },
  { code: 'MMK', name: 'myanmar kyat', nouns: 'kyat|kyats', adjectives: 'myanmar|burmese', symbols: 'MMK', alone: true },
  { code: 'VUV', name: 'vatu', nouns: 'vatu', adjectives: 'vanuatu|ni-vanuatu', symbols: 'VUV|Vt', alone: true },
  { code: 'SBD', name: 'solomon islands dollar', nouns: DOLLAR, adjectives: 'solomon|solomon islands', symbols: 'SI$|SBD' },
  { code: 'WST', name: 'samoan tala', nouns: 'tala', adjectives: 'samoan', symbols: 'WST|SAT|WS$' },
  { code: 'TOP', name: "tongan pa'anga", nouns: "pa'anga", adjectives: 'tongan', symbols: 'TOP$' },
  { code: 'MGA', name: 'malagasy ariary', nouns: 'ariary|ariaries', adjectives: 'malagasy|madagascan', symbols: 'MGA', alone: true },
  { code: 'MRU', name: 'mauritanian ouguiya', nouns: 'ouguiya|ouguiyas', adjectives: 'mauritanian', symbols: 'MRU', alone: true },
  { code: 'GNF', name: 'guinean franc', nouns: FRANC, adjectives: 'guinean|guinea', symbols: 'GNF' },
  { code: 'DJF', name: 'djiboutian franc', nouns: FRANC, adjectives: 'djibouti|djiboutian', symbols: 'DJF' },
  { code: 'ERN', name: 'eritrean nakfa', nouns: 'nakfa', adjectives: 'eritrean', symbols: 'ERN', alone: true },
  { code: 'SCR', name: 'seychellois rupee', nouns: RUPEE, adjectives: 'seychelles|seychellois', symbols: 'SCR' },
  { code: 'LSL', name: 'lesotho loti', nouns: 'loti|maloti', adjectives: 'lesotho', symbols: 'LSL' },
  { code: 'SZL', name: 'swazi lilangeni', nouns: 'lilangeni|emalangeni', adjectives: 'swazi', symbols: 'SZL', alone: true },
  { code: 'PAB', name: 'panamanian balboa', nouns: 'balboa|balboas', adjectives: 'panamanian', symbols: 'PAB' },
  { code: 'BZD', name: 'belize dollar', nouns: DOLLAR, adjectives: 'belize|belizean', symbols: 'BZ$|BZD' },
  { code: 'SRD', name: 'surinamese dollar', nouns: DOLLAR, adjectives: 'suriname|surinamese', symbols: 'SRD' },
  { code: 'PGK', name: 'papua new guinean kina', nouns: 'kina', adjectives: 'papua new guinean', symbols: 'PGK', alone: true },
  { code: 'DKK', name: 'danish krone', nouns: CROWN, adjectives: 'danish', symbols: 'DKK' },
  { code: 'NOK', name: 'norwegian krone', nouns: CROWN, adjectives: 'norwegian', symbols: 'NOK' },
  { code: 'SEK', name: 'swedish krona', nouns: CROWN, adjectives: 'swedish', symbols: 'SEK', own: 'kronor' },
  { code: 'ISK', name: 'icelandic krona', nouns: CROWN, adjectives: 'icelandic', symbols: 'ISK', own: 'kronur' },
  { code: 'CZK', name: 'czech koruna', nouns: CROWN, adjectives: 'czech', symbols: 'CZK|Kč', own: 'koruna|korunas|koruny' },
  { code: 'PLN', name: 'polish zloty', nouns: 'zloty|zlotys|zloties|zlotych', adjectives: 'polish', symbols: 'PLN|zł', alone: true },
  { code: 'HUF', name: 'hungarian forint', nouns: 'forint|forints', adjectives: 'hungarian', symbols: 'HUF', alone: true },
  { code: 'RON', name: 'romanian leu', nouns: 'lei|leu', adjectives: 'romanian', symbols: 'RON', alone: true },
  { code: 'MDL', name: 'moldovan leu', nouns: 'lei|leu', adjectives: 'moldovan', symbols: 'MDL' },
  { code: 'BGN', name: 'bulgarian lev', nouns: 'lev|leva|levs', adjectives: 'bulgarian', symbols: 'BGN', alone: true },
  { code: 'RSD', name: 'serbian dinar', nouns: DINAR, adjectives: 'serbian', symbols: 'RSD' },
  { code: 'HRK', name: 'croatian kuna', nouns: 'kuna|kunas', adjectives: 'croatian', symbols: 'HRK', alone: true },
  { code: 'BAM', name: 'bosnian convertible mark', nouns: 'mark|marks|marka', adjectives: 'bosnian|convertible', symbols: 'BAM' },
  { code: 'DEM', name: 'german mark', nouns: 'mark|marks|deutschmark|deutschmarks|deutsche mark|deutsche marks', adjectives: 'german|deutsche', symbols: 'DM|DEM' },
  { code: 'FRF', name: 'french franc', nouns: FRANC, adjectives: 'french', symbols: 'FRF|FF' },
  { code: 'ITL', name: 'italian lira', nouns: 'lira|lire', adjectives: 'italian', symbols: 'ITL' },
  { code: 'ESP', name: 'spanish peseta', nouns: 'peseta|pesetas', adjectives: 'spanish', symbols: 'ESP', alone: true },
  { code: 'GRD', name: 'greek drachma', nouns: 'drachma|drachmas|drachmae', adjectives: 'greek', symbols: 'GRD', alone: true },
  { code: 'ALL', name: 'albanian lek', nouns: 'lek|leks', adjectives: 'albanian', alone: true },
  { code: 'MKD', name: 'macedonian denar', nouns: 'denar|denars', adjectives: 'macedonian', symbols: 'MKD', alone: true },
  { code: 'TRY', name: 'turkish lira', nouns: 'lira|liras', adjectives: 'turkish', symbols: '₺|TRY|TL|YTL', alone: true },
  { code: 'ILS', name: 'shekel', nouns: 'shekel|shekels', adjectives: 'israeli|new israeli|new', symbols: '₪|ILS|NIS', alone: true },
  { code: 'EGP', name: 'egyptian pound', nouns: POUND, adjectives: 'egyptian', symbols: 'EGP|E£|LE' },
  { code: 'LBP', name: 'lebanese pound', nouns: POUND + '|lira|liras', adjectives: 'lebanese', symbols: 'LBP' },
  { code: 'SYP', name: 'syrian pound', nouns: POUND, adjectives: 'syrian', symbols: 'SYP' },
  { code: 'SDG', name: 'sudanese pound', nouns: POUND, adjectives: 'sudanese', symbols: 'SDG' },
  { code: 'SSP', name: 'south sudanese pound', nouns: POUND, adjectives: 'south sudanese', symbols: 'SSP' },
  { code: 'IEP', name: 'irish pound', nouns: POUND + '|punt|punts', adjectives: 'irish', symbols: 'IR£|IEP' },
  { code: 'SAR', name: 'saudi riyal', nouns: RIYAL, adjectives: 'saudi', symbols: 'SAR|SR' },
  { code: 'QAR', name: 'qatari riyal', nouns: RIYAL, adjectives: 'qatari', symbols: 'QAR|QR' },
  { code: 'OMR', name: 'omani rial', nouns: RIYAL, adjectives: 'omani', symbols: 'OMR' },
  { code: 'YER', name: 'yemeni rial', nouns: RIYAL, adjectives: 'yemeni', symbols: 'YER' },
  { code: 'IRR', name: 'iranian rial', nouns: RIYAL, adjectives: 'iranian', symbols: 'IRR' },
  { code: 'AED', name: 'uae dirham', nouns: 'dirham|dirhams', adjectives: 'uae|emirati', symbols: 'AED|Dh|Dhs|Dh.|Dhs.', alone: true },
  { code: 'MAD', name: 'moroccan dirham', nouns: 'dirham|dirhams', adjectives: 'moroccan', symbols: 'MAD' },
  { code: 'KWD', name: 'kuwaiti dinar', nouns: DINAR, adjectives: 'kuwaiti', symbols: 'KWD|KD' },
  { code: 'BHD', name: 'bahraini dinar', nouns: DINAR, adjectives: 'bahraini|bahrain', symbols: 'BHD|BD' },
  { code: 'JOD', name: 'jordanian dinar', nouns: DINAR, adjectives: 'jordanian', symbols: 'JOD|JD' },
  { code: 'IQD', name: 'iraqi dinar', nouns: DINAR, adjectives: 'iraqi', symbols: 'IQD' },
  { code: 'LYD', name: 'libyan dinar', nouns: DINAR, adjectives: 'libyan', symbols: 'LYD' },
  { code: 'TND', name: 'tunisian dinar', nouns: DINAR, adjectives: 'tunisian', symbols: 'TND' },
  { code: 'DZD', name: 'algerian dinar', nouns: DINAR, adjectives: 'algerian', symbols: 'DZD' },
  { code: 'AFN', name: 'afghani', nouns: 'afghanis|afghani', adjectives: 'afghan', symbols: 'AFN' },
  { code: 'ZAR', name: 'south african rand', nouns: 'rand|rands', adjectives: 'south african', symbols: 'ZAR|R', alone: true },
  { code: 'NGN', name: 'nigerian naira', nouns: 'naira|nairas', adjectives: 'nigerian', symbols: '₦|NGN|N', alone: true },
  { code: 'GHS', name: 'ghanaian cedi', nouns: 'cedi|cedis', adjectives: 'ghanaian|ghana', symbols: '₵|GHS|GH₵|GH¢', alone: true },
  { code: 'KES', name: 'kenyan shilling', nouns: SHILLING, adjectives: 'kenyan|kenya', symbols: 'KES|KSh|Ksh|Sh|KSh.|Ksh.|Sh.|KShs|Kshs' },
  { code: 'UGX', name: 'ugandan shilling', nouns: SHILLING, adjectives: 'ugandan|uganda', symbols: 'UGX|USh|Ush' },
  { code: 'TZS', name: 'tanzanian shilling', nouns: SHILLING, adjectives: 'tanzanian|tanzania', symbols: 'TZS|TSh|Tsh' },
  { code: 'SOS', name: 'somali shilling', nouns: SHILLING, adjectives: 'somali' },
  { code: 'ETB', name: 'ethiopian birr', nouns: 'birr|birrs', adjectives: 'ethiopian', symbols: 'ETB|Br', alone: true },
  { code: 'ZMW', name: 'zambian kwacha', nouns: 'kwacha|kwachas', adjectives: 'zambian', symbols: 'ZMW|ZMK|K', alone: true },
  { code: 'MWK', name: 'malawian kwacha', nouns: 'kwacha|kwachas', adjectives: 'malawian|malawi', symbols: 'MWK' },
  { code: 'BWP', name: 'botswana pula', nouns: 'pula|pulas', adjectives: 'botswana', symbols: 'BWP', alone: true },
  { code: 'MZN', name: 'mozambican metical', nouns: 'metical|meticais', adjectives: 'mozambican', symbols: 'MZN', alone: true },
  { code: 'AOA', name: 'angolan kwanza', nouns: 'kwanza|kwanzas', adjectives: 'angolan', symbols: 'AOA', alone: true },
  { code: 'GMD', name: 'gambian dalasi', nouns: 'dalasi|dalasis', adjectives: 'gambian', symbols: 'GMD', alone: true },
  { code: 'SLL', name: 'sierra leonean leone', nouns: 'leones', adjectives: 'sierra leonean', symbols: 'SLL' },
  { code: 'BRL', name: 'brazilian real', nouns: 'reais|reals|real', adjectives: 'brazilian', symbols: 'R$|BRL', own: 'reais' },
  { code: 'ARS', name: 'argentine peso', nouns: PESO, adjectives: 'argentine|argentinian|argentinean', symbols: 'ARS|AR$' },
  { code: 'CLP', name: 'chilean peso', nouns: PESO, adjectives: 'chilean', symbols: 'CLP' },
  { code: 'COP', name: 'colombian peso', nouns: PESO, adjectives: 'colombian', symbols: 'COP' },
  { code: 'MXN', name: 'mexican peso', nouns: PESO, adjectives: 'mexican', symbols: 'MXN|Mex$|MX$' },
  { code: 'CUP', name: 'cuban peso', nouns: PESO, adjectives: 'cuban', symbols: 'CUP' },
  { code: 'DOP', name: 'dominican peso', nouns: PESO, adjectives: 'dominican', symbols: 'DOP|RD$' },
  { code: 'UYU', name: 'uruguayan peso', nouns: PESO, adjectives: 'uruguayan', symbols: 'UYU' },
  { code: 'PEN', name: 'peruvian sol', nouns: 'soles|nuevos soles|nuevo sol', adjectives: 'peruvian', symbols: 'PEN|S/|S/.', own: 'soles|nuevos soles|nuevo sol' },
  { code: 'BOB', name: 'bolivian boliviano', nouns: 'boliviano|bolivianos', adjectives: 'bolivian', symbols: 'BOB', alone: true },
  { code: 'PYG', name: 'paraguayan guarani', nouns: 'guarani|guaranis|guaranies', adjectives: 'paraguayan', symbols: '₲|PYG', alone: true },
  { code: 'VES', name: 'venezuelan bolivar', nouns: 'bolivar|bolivars|bolivares', adjectives: 'venezuelan', symbols: 'VES|VEF|Bs', alone: true },
  { code: 'CRC', name: 'costa rican colon', nouns: 'colones', adjectives: 'costa rican', symbols: '₡|CRC', own: 'colones' },
  { code: 'GTQ', name: 'guatemalan quetzal', nouns: 'quetzal|quetzals|quetzales', adjectives: 'guatemalan', symbols: 'GTQ', alone: true },
  { code: 'HNL', name: 'honduran lempira', nouns: 'lempira|lempiras', adjectives: 'honduran', symbols: 'HNL', alone: true },
  { code: 'NIO', name: 'nicaraguan cordoba', nouns: 'cordoba|cordobas', adjectives: 'nicaraguan', symbols: 'NIO' },
  { code: 'HTG', name: 'haitian gourde', nouns: 'gourde|gourdes', adjectives: 'haitian', symbols: 'HTG', alone: true },
  { code: 'XDR', name: 'special drawing right', nouns: 'special drawing rights', adjectives: '', symbols: 'SDR|XDR', alone: true },
  { code: 'XBT', name: 'bitcoin', nouns: 'bitcoin|bitcoins', adjectives: '', symbols: 'BTC|XBT|₿', alone: true },
  { code: 'ETH', name: 'ether', nouns: 'ether|ethers', adjectives: '', symbols: 'ETH' },
];

/** Marks that are also words, initials or models: a currency only before an amount in thousands or more. */
export const DOUBTFUL_MARKS = 'MAD|TRY|PEN|CUP|COP|ALL|SOS|BAM|SAR|AMD|ETH|BOB|LAK|DEM|AOA|MUR|CAD|PS|R|N|K|P|Br|Re|SR|QR|KD|BD|JD|TL|DM|FF|LE|Bs|Sh|DH|rs|SDR|STG|HUF|CVE|AFN|MOP';

/** Parts of a currency unit: words, symbols behind the digits, the factor, and the currency they mean where no other is said. */
export const SUBUNITS: readonly { readonly name: string; readonly words: string; readonly symbols?: string; readonly factor: number; readonly code: string | null }[] = [
  { name: 'cent', words: 'cent|cents', symbols: '¢|￠', factor: 0.01, code: null },
  { name: 'penny', words: 'penny|pence|pennies', symbols: 'p', factor: 0.01, code: 'GBP' },
  { name: 'kopeck', words: 'kopeck|kopecks|kopek|kopeks', factor: 0.01, code: 'RUB' },
  { name: 'paisa', words: 'paise|paisa', factor: 0.01, code: 'INR' },
  { name: 'sen', words: 'sen', factor: 0.01, code: 'MYR' },
  { name: 'agora', words: 'agorot|agora', factor: 0.01, code: 'ILS' },
];
