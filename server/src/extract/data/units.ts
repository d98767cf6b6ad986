// Units of measurement: standard name, dimension, and the exact factor into the base unit of the dimension.
//
// Factors: BIPM, The International System of Units (SI Brochure), 9th edition; NIST Special Publication 811 (2008),
// Appendix B.8, "Factors for units listed alphabetically"; IEC 80000-13 for binary prefixes (news uses KB, MB, GB decimally).
// Julian year and mean month as the IAU defines them (365.25 days; a twelfth of that). Facts; the table was written for this project.

export type Dimension =
  | 'length' | 'area' | 'volume' | 'mass' | 'time' | 'age' | 'speed' | 'temperature' | 'energy' | 'power' | 'pressure' | 'force' | 'torque'
  | 'frequency' | 'rotation' | 'data' | 'data-rate' | 'angle' | 'voltage' | 'current' | 'charge' | 'resistance' | 'sound' | 'magnitude'
  | 'ratio' | 'ratio-difference' | 'fuel-economy' | 'fuel-consumption' | 'luminance' | 'radioactivity' | 'dose' | 'resolution' | 'generation' | 'concentration' | 'flow' | 'money' | 'acceleration';

export interface UnitRow {
  /** Standard name in the singular: "kilometre". */
  readonly name: string;
  readonly dimension: Dimension;
  /** Multiplies a value into the base unit: metre, square metre, cubic metre, kilogram, second, kelvin, joule, watt, … */
  readonly factor: number;
  /** Added after multiplying; only temperatures have one. */
  readonly offset?: number;
  /** Names as words, singular and plural, any case; a space also stands for a hyphen. Parted by "|". */
  readonly words: string;
  /** Symbols in their exact case; valid behind digits only. Parted by "|". */
  readonly symbols?: string;
  /** Symbols that other meanings make uncertain: valid only glued to the digits. */
  readonly glued?: string;
}

const FOOT = 0.3048;
const INCH = 0.0254;
const MILE = 1609.344;
const POUND = 0.45359237;
const GALLON = 0.003785411784;
const POUND_FORCE = 4.4482216152605;
const YEAR = 31557600;

export const UNITS: readonly UnitRow[] = [
  // length, metres
  { name: 'metre', dimension: 'length', factor: 1, words: 'metre|metres|meter|meters', symbols: 'm|mtr|mtrs' },
  { name: 'kilometre', dimension: 'length', factor: 1e3, words: 'kilometre|kilometres|kilometer|kilometers|kms', symbols: 'km|kms|Km|KM|KMs' },
  { name: 'centimetre', dimension: 'length', factor: 1e-2, words: 'centimetre|centimetres|centimeter|centimeters', symbols: 'cm|cms|CM' },
  { name: 'millimetre', dimension: 'length', factor: 1e-3, words: 'millimetre|millimetres|millimeter|millimeters', symbols: 'mm' },
  { name: 'micrometre', dimension: 'length', factor: 1e-6, words: 'micrometre|micrometres|micrometer|micrometers|micron|microns', symbols: 'µm|μm|um' },
  { name: 'nanometre', dimension: 'length', factor: 1e-9, words: 'nanometre|nanometres|nanometer|nanometers', symbols: 'nm' },
  { name: 'mile', dimension: 'length', factor: MILE, words: 'mile|miles', symbols: 'mi' },
  { name: 'nautical mile', dimension: 'length', factor: 1852, words: 'nautical mile|nautical miles', symbols: 'nmi' },
  { name: 'yard', dimension: 'length', factor: 0.9144, words: 'yard|yards', symbols: 'yd|yds' },
  { name: 'foot', dimension: 'length', factor: FOOT, words: 'foot|feet', symbols: 'ft|ft.' },
  { name: 'inch', dimension: 'length', factor: INCH, words: 'inch|inches', symbols: 'in.', glued: 'in|ins' },
  { name: 'furlong', dimension: 'length', factor: 201.168, words: 'furlong|furlongs' },
  { name: 'fathom', dimension: 'length', factor: 1.8288, words: 'fathom|fathoms' },
  { name: 'light year', dimension: 'length', factor: 9460730472580800, words: 'light year|light years|lightyear|lightyears' },
  { name: 'astronomical unit', dimension: 'length', factor: 149597870700, words: 'astronomical unit|astronomical units' },
  { name: 'parsec', dimension: 'length', factor: 3.0856775814913673e16, words: 'parsec|parsecs' },
  // area, square metres
  { name: 'square metre', dimension: 'area', factor: 1, words: 'square metre|square metres|square meter|square meters|sq metre|sq metres|sq meter|sq meters|sq m|sqm', symbols: 'm²|m2|sqm|sq m' },
  { name: 'square kilometre', dimension: 'area', factor: 1e6, words: 'square kilometre|square kilometres|square kilometer|square kilometers|sq kilometres|sq kilometers|sq km|sq. km', symbols: 'km²|km2|sq km|sq. km|sqkm' },
  { name: 'square centimetre', dimension: 'area', factor: 1e-4, words: 'square centimetre|square centimetres|square centimeter|square centimeters|sq cm', symbols: 'cm²|cm2' },
  { name: 'square mile', dimension: 'area', factor: MILE * MILE, words: 'square mile|square miles|sq mile|sq miles|sq. miles|sq mi|sq. mi.', symbols: 'mi²' },
  { name: 'square yard', dimension: 'area', factor: 0.83612736, words: 'square yard|square yards|sq yd|sq yards' },
  { name: 'square foot', dimension: 'area', factor: FOOT * FOOT, words: 'square foot|square feet|sq ft|sq. ft.|sq. ft|sq feet|sq. feet|sq foot|sqft', symbols: 'ft²|sqft' },
  { name: 'square inch', dimension: 'area', factor: INCH * INCH, words: 'square inch|square inches|sq in|sq. in.|sq inches' },
  { name: 'acre', dimension: 'area', factor: 4046.8564224, words: 'acre|acres' },
  { name: 'hectare', dimension: 'area', factor: 1e4, words: 'hectare|hectares', symbols: 'ha' },
  // volume, cubic metres
  { name: 'cubic metre', dimension: 'volume', factor: 1, words: 'cubic metre|cubic metres|cubic meter|cubic meters|cu m|cu. m|cu metres|cu meters', symbols: 'm³|m3|cbm' },
  { name: 'cubic kilometre', dimension: 'volume', factor: 1e9, words: 'cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers', symbols: 'km³|km3' },
  { name: 'cubic centimetre', dimension: 'volume', factor: 1e-6, words: 'cubic centimetre|cubic centimetres|cubic centimeter|cubic centimeters', symbols: 'cc|cm³|cm3' },
  { name: 'cubic mile', dimension: 'volume', factor: MILE ** 3, words: 'cubic mile|cubic miles' },
  { name: 'cubic yard', dimension: 'volume', factor: 0.764554857984, words: 'cubic yard|cubic yards|cu yd' },
  { name: 'cubic foot', dimension: 'volume', factor: FOOT ** 3, words: 'cubic foot|cubic feet|cu ft|cu. ft.|cu. ft|cu feet', symbols: 'ft³|cfm' },
  { name: 'cubic inch', dimension: 'volume', factor: INCH ** 3, words: 'cubic inch|cubic inches|cu in' },
  { name: 'litre', dimension: 'volume', factor: 1e-3, words: 'litre|litres|liter|liters|ltr|ltrs', symbols: 'l|L|ltr' },
  { name: 'millilitre', dimension: 'volume', factor: 1e-6, words: 'millilitre|millilitres|milliliter|milliliters', symbols: 'ml|mL' },
  { name: 'centilitre', dimension: 'volume', factor: 1e-5, words: 'centilitre|centilitres|centiliter|centiliters', symbols: 'cl|cL' },
  { name: 'megalitre', dimension: 'volume', factor: 1e3, words: 'megalitre|megalitres|megaliter|megaliters', symbols: 'ML' },
  { name: 'gallon', dimension: 'volume', factor: GALLON, words: 'gallon|gallons|us gallon|us gallons', symbols: 'gal' },
  { name: 'pint', dimension: 'volume', factor: GALLON / 8, words: 'pint|pints' },
  { name: 'quart', dimension: 'volume', factor: GALLON / 4, words: 'quart|quarts' },
  { name: 'fluid ounce', dimension: 'volume', factor: GALLON / 128, words: 'fluid ounce|fluid ounces|fl oz|fl. oz.' },
  { name: 'barrel', dimension: 'volume', factor: 42 * GALLON, words: 'barrel|barrels|bbl|bbls', symbols: 'bbl' },
  { name: 'acre foot', dimension: 'volume', factor: 4046.8564224 * FOOT, words: 'acre foot|acre feet' },
  { name: 'bushel', dimension: 'volume', factor: 0.03523907016688, words: 'bushel|bushels' },
  // mass, kilograms
  { name: 'kilogram', dimension: 'mass', factor: 1, words: 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos', symbols: 'kg|kgs|Kg|KG' },
  { name: 'gram', dimension: 'mass', factor: 1e-3, words: 'gram|grams|gramme|grammes', symbols: 'g|gm|gms' },
  { name: 'milligram', dimension: 'mass', factor: 1e-6, words: 'milligram|milligrams|milligramme|milligrammes', symbols: 'mg' },
  { name: 'microgram', dimension: 'mass', factor: 1e-9, words: 'microgram|micrograms', symbols: 'µg|μg|mcg' },
  { name: 'ton', dimension: 'mass', factor: 907.18474, words: 'ton|tons|short ton|short tons' },
  { name: 'long ton', dimension: 'mass', factor: 1016.0469088, words: 'long ton|long tons' },
  { name: 'tonne', dimension: 'mass', factor: 1e3, words: 'tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes', symbols: 'MT|t' },
  { name: 'kilotonne', dimension: 'mass', factor: 1e6, words: 'kilotonne|kilotonnes' },
  { name: 'megatonne', dimension: 'mass', factor: 1e9, words: 'megatonne|megatonnes', symbols: 'Mt' },
  { name: 'gigaton', dimension: 'mass', factor: 1e12, words: 'gigatonne|gigatonnes|gigaton|gigatons', symbols: 'Gt' },
  { name: 'pound-mass', dimension: 'mass', factor: POUND, words: 'pound|pounds', symbols: 'lb|lbs|lb.|lbs.' },
  { name: 'ounce', dimension: 'mass', factor: POUND / 16, words: 'ounce|ounces', symbols: 'oz|oz.' },
  { name: 'troy ounce', dimension: 'mass', factor: 0.0311034768, words: 'troy ounce|troy ounces' },
  { name: 'stone', dimension: 'mass', factor: 14 * POUND, words: 'stone', symbols: 'st' },
  { name: 'carat', dimension: 'mass', factor: 2e-4, words: 'carat|carats' },
  { name: 'quintal', dimension: 'mass', factor: 100, words: 'quintal|quintals' },
  // time, seconds
  { name: 'second', dimension: 'time', factor: 1, words: 'second|seconds|sec|secs', symbols: 'sec|secs', glued: 's' },
  { name: 'millisecond', dimension: 'time', factor: 1e-3, words: 'millisecond|milliseconds', symbols: 'ms' },
  { name: 'microsecond', dimension: 'time', factor: 1e-6, words: 'microsecond|microseconds', symbols: 'µs|μs' },
  { name: 'nanosecond', dimension: 'time', factor: 1e-9, words: 'nanosecond|nanoseconds', symbols: 'ns' },
  { name: 'minute', dimension: 'time', factor: 60, words: 'minute|minutes|min|mins', symbols: 'min|mins|min.|mins.' },
  { name: 'hour', dimension: 'time', factor: 3600, words: 'hour|hours|hr|hrs', symbols: 'hr|hrs|hr.|hrs.', glued: 'h' },
  { name: 'day', dimension: 'time', factor: 86400, words: 'day|days' },
  { name: 'week', dimension: 'time', factor: 604800, words: 'week|weeks|wk|wks' },
  { name: 'fortnight', dimension: 'time', factor: 1209600, words: 'fortnight|fortnights' },
  { name: 'month', dimension: 'time', factor: YEAR / 12, words: 'month|months|mth|mths' },
  { name: 'quarter', dimension: 'time', factor: YEAR / 4, words: 'consecutive quarters|straight quarters' },
  { name: 'year', dimension: 'time', factor: YEAR, words: 'year|years|yr|yrs|calendar year|calendar years', symbols: 'yr|yrs|yr.|yrs.' },
  { name: 'decade', dimension: 'time', factor: 10 * YEAR, words: 'decade|decades' },
  { name: 'century', dimension: 'time', factor: 100 * YEAR, words: 'century|centuries' },
  { name: 'millennium', dimension: 'time', factor: 1000 * YEAR, words: 'millennium|millennia|millenniums' },
  { name: 'night', dimension: 'time', factor: 86400, words: 'night|nights' },
  { name: 'weekend', dimension: 'time', factor: 604800, words: 'weekend|weekends' },
  // speed, metres per second
  { name: 'mile per hour', dimension: 'speed', factor: MILE / 3600, words: 'miles an hour|mile an hour', symbols: 'mph|MPH|m.p.h.|mi/h' },
  { name: 'kilometre per hour', dimension: 'speed', factor: 1 / 3.6, words: 'kilometres an hour|kilometers an hour|km an hour|kms per hour', symbols: 'km/h|kmh|kph|kmph|km/hr|kmhr|KPH|KM/H|kmp/h|km.h' },
  { name: 'metre per second', dimension: 'speed', factor: 1, words: 'metres a second|meters a second', symbols: 'm/s|mps|m/sec' },
  { name: 'kilometre per second', dimension: 'speed', factor: 1000, words: 'kilometres a second|kilometers a second', symbols: 'km/s' },
  { name: 'foot per second', dimension: 'speed', factor: FOOT, words: 'feet a second', symbols: 'ft/s' },
  { name: 'knot', dimension: 'speed', factor: 1852 / 3600, words: 'knot|knots', symbols: 'kt|kts|kn' },
  { name: 'mach', dimension: 'speed', factor: 340.29, words: 'times the speed of sound' },
  // temperature, kelvin
  { name: 'celsius', dimension: 'temperature', factor: 1, offset: 273.15, words: 'degree celsius|degrees celsius|celsius|degree centigrade|degrees centigrade|centigrade|degrees c|degree c|deg c', symbols: '°C|ºC|° C|˚C|℃', glued: 'C' },
  { name: 'fahrenheit', dimension: 'temperature', factor: 5 / 9, offset: 459.67 * 5 / 9, words: 'degree fahrenheit|degrees fahrenheit|fahrenheit|degrees f|degree f|deg f', symbols: '°F|ºF|° F|˚F|℉', glued: 'F' },
  { name: 'kelvin', dimension: 'temperature', factor: 1, offset: 0, words: 'kelvin|kelvins|degrees kelvin' },
  // angle, degrees (a bare "degree" may also be of temperature)
  { name: 'degree', dimension: 'angle', factor: 1, words: 'degree|degrees', symbols: '°|º|˚' },
  // energy, joules
  { name: 'joule', dimension: 'energy', factor: 1, words: 'joule|joules', glued: 'J' },
  { name: 'kilojoule', dimension: 'energy', factor: 1e3, words: 'kilojoule|kilojoules', symbols: 'kJ' },
  { name: 'megajoule', dimension: 'energy', factor: 1e6, words: 'megajoule|megajoules', symbols: 'MJ' },
  { name: 'gigajoule', dimension: 'energy', factor: 1e9, words: 'gigajoule|gigajoules', symbols: 'GJ' },
  { name: 'terajoule', dimension: 'energy', factor: 1e12, words: 'terajoule|terajoules', symbols: 'TJ' },
  { name: 'watt hour', dimension: 'energy', factor: 3600, words: 'watt hour|watt hours', symbols: 'Wh' },
  { name: 'kilowatt hour', dimension: 'energy', factor: 3.6e6, words: 'kilowatt hour|kilowatt hours', symbols: 'kWh|kwh|KWh|KWH|kW-h|kWhr' },
  { name: 'megawatt hour', dimension: 'energy', factor: 3.6e9, words: 'megawatt hour|megawatt hours', symbols: 'MWh|mwh' },
  { name: 'gigawatt hour', dimension: 'energy', factor: 3.6e12, words: 'gigawatt hour|gigawatt hours', symbols: 'GWh|gwh' },
  { name: 'terawatt hour', dimension: 'energy', factor: 3.6e15, words: 'terawatt hour|terawatt hours', symbols: 'TWh' },
  { name: 'calorie', dimension: 'energy', factor: 4184, words: 'calorie|calories|kilocalorie|kilocalories', symbols: 'kcal|cal|cals' },
  { name: 'british thermal unit', dimension: 'energy', factor: 1055.05585262, words: 'british thermal unit|british thermal units', symbols: 'Btu|BTU|btu' },
  { name: 'mega british thermal unit', dimension: 'energy', factor: 1055.05585262e6, words: 'million british thermal units', symbols: 'mmBTU|mmBtu|MMBtu|MMBTU|mmbtu' },
  { name: 'kiloton of tnt', dimension: 'energy', factor: 4.184e12, words: 'kiloton|kilotons' },
  { name: 'megaton of tnt', dimension: 'energy', factor: 4.184e15, words: 'megaton|megatons' },
  { name: 'therm', dimension: 'energy', factor: 105505585.262, words: 'therm|therms' },
  { name: 'kiloelectronvolt', dimension: 'energy', factor: 1.602176634e-16, words: 'kiloelectronvolt|kiloelectronvolts', symbols: 'keV' },
  { name: 'megaelectronvolt', dimension: 'energy', factor: 1.602176634e-13, words: 'megaelectronvolt|megaelectronvolts', symbols: 'MeV' },
  { name: 'gigaelectronvolt', dimension: 'energy', factor: 1.602176634e-10, words: 'gigaelectronvolt|gigaelectronvolts', symbols: 'GeV' },
  { name: 'teraelectronvolt', dimension: 'energy', factor: 1.602176634e-7, words: 'teraelectronvolt|teraelectronvolts', symbols: 'TeV' },
  { name: 'electronvolt', dimension: 'energy', factor: 1.602176634e-19, words: 'electronvolt|electronvolts|electron volt|electron volts', symbols: 'eV' },
  // power, watts
  { name: 'watt', dimension: 'power', factor: 1, words: 'watt|watts', symbols: 'W|w' },
  { name: 'kilowatt', dimension: 'power', factor: 1e3, words: 'kilowatt|kilowatts', symbols: 'kW|KW|kw' },
  { name: 'megawatt', dimension: 'power', factor: 1e6, words: 'megawatt|megawatts', symbols: 'MW' },
  { name: 'gigawatt', dimension: 'power', factor: 1e9, words: 'gigawatt|gigawatts', symbols: 'GW|gw' },
  { name: 'terawatt', dimension: 'power', factor: 1e12, words: 'terawatt|terawatts', symbols: 'TW' },
  { name: 'horsepower', dimension: 'power', factor: 745.69987158227022, words: 'horsepower|horse power', symbols: 'hp|HP|Hp|h.p.' },
  { name: 'brake horsepower', dimension: 'power', factor: 745.69987158227022, words: 'brake horsepower', symbols: 'bhp|BHP' },
  { name: 'horsepower', dimension: 'power', factor: 735.49875, words: 'metric horsepower', symbols: 'PS|CV|cv|ps' },
  // pressure, pascals
  { name: 'pascal', dimension: 'pressure', factor: 1, words: 'pascal|pascals', symbols: 'Pa' },
  { name: 'kilopascal', dimension: 'pressure', factor: 1e3, words: 'kilopascal|kilopascals', symbols: 'kPa' },
  { name: 'hectopascal', dimension: 'pressure', factor: 100, words: 'hectopascal|hectopascals', symbols: 'hPa' },
  { name: 'megapascal', dimension: 'pressure', factor: 1e6, words: 'megapascal|megapascals', symbols: 'MPa' },
  { name: 'bar', dimension: 'pressure', factor: 1e5, words: 'bar of pressure|bars of pressure', symbols: 'bar' },
  { name: 'millibar', dimension: 'pressure', factor: 100, words: 'millibar|millibars', symbols: 'mb|mbar' },
  { name: 'pound per square inch', dimension: 'pressure', factor: POUND_FORCE / (INCH * INCH), words: 'pounds per square inch|pound per square inch', symbols: 'psi|PSI' },
  { name: 'atmosphere', dimension: 'pressure', factor: 101325, words: 'atmospheres of pressure', symbols: 'atm' },
  // force and torque
  { name: 'newton', dimension: 'force', factor: 1, words: 'newton|newtons', glued: 'N' },
  { name: 'kilonewton', dimension: 'force', factor: 1e3, words: 'kilonewton|kilonewtons', symbols: 'kN' },
  { name: 'pound-force', dimension: 'force', factor: POUND_FORCE, words: 'pound force|pounds of force|pounds of thrust', symbols: 'lbf' },
  { name: 'newton metre', dimension: 'torque', factor: 1, words: 'newton metre|newton metres|newton meter|newton meters', symbols: 'Nm|N·m|nm of torque|NM' },
  { name: 'pound-foot', dimension: 'torque', factor: POUND_FORCE * FOOT, words: 'pound foot|pound feet' },
  { name: 'foot pound-force', dimension: 'torque', factor: POUND_FORCE * FOOT, words: 'foot pound|foot pounds', symbols: 'lb-ft|lb ft|ft-lb|ft-lbs|ft lb|ft lbs|lb/ft|lb.-ft.|lbft|lbs-ft' },
  { name: 'g-force', dimension: 'acceleration', factor: 9.80665, words: 'g force|g forces|times the force of gravity' },
  // frequency and rotation
  { name: 'hertz', dimension: 'frequency', factor: 1, words: 'hertz', symbols: 'Hz|hz|HZ' },
  { name: 'kilohertz', dimension: 'frequency', factor: 1e3, words: 'kilohertz', symbols: 'kHz|KHz|khz' },
  { name: 'megahertz', dimension: 'frequency', factor: 1e6, words: 'megahertz', symbols: 'MHz|mhz|Mhz' },
  { name: 'gigahertz', dimension: 'frequency', factor: 1e9, words: 'gigahertz', symbols: 'GHz|ghz|Ghz' },
  { name: 'revolution per minute', dimension: 'rotation', factor: 1 / 60, words: 'revolutions per minute|revolutions a minute', symbols: 'rpm|RPM|r.p.m.' },
  { name: 'beat per minute', dimension: 'rotation', factor: 1 / 60, words: 'beats per minute|beats a minute', symbols: 'bpm|BPM' },
  { name: 'frame per second', dimension: 'frequency', factor: 1, words: 'frames per second|frames a second', symbols: 'fps|FPS' },
  // data, bits
  { name: 'byte', dimension: 'data', factor: 8, words: 'byte|bytes' },
  { name: 'kilobyte', dimension: 'data', factor: 8e3, words: 'kilobyte|kilobytes', symbols: 'KB|kB' },
  { name: 'megabyte', dimension: 'data', factor: 8e6, words: 'megabyte|megabytes', symbols: 'MB' },
  { name: 'gigabyte', dimension: 'data', factor: 8e9, words: 'gigabyte|gigabytes', symbols: 'GB|Gb|gb' },
  { name: 'terabyte', dimension: 'data', factor: 8e12, words: 'terabyte|terabytes', symbols: 'TB|tb' },
  { name: 'petabyte', dimension: 'data', factor: 8e15, words: 'petabyte|petabytes', symbols: 'PB' },
  { name: 'exabyte', dimension: 'data', factor: 8e18, words: 'exabyte|exabytes', symbols: 'EB' },
  { name: 'megabit', dimension: 'data', factor: 1e6, words: 'megabit|megabits', symbols: 'Mb|Mbit' },
  { name: 'gigabit', dimension: 'data', factor: 1e9, words: 'gigabit|gigabits', symbols: 'Gbit' },
  { name: 'kilobit per second', dimension: 'data-rate', factor: 1e3, words: 'kilobits per second|kilobits a second', symbols: 'Kbps|kbps|kbit/s|Kb/s' },
  { name: 'megabit per second', dimension: 'data-rate', factor: 1e6, words: 'megabits per second|megabits a second', symbols: 'Mbps|mbps|Mb/s|Mbit/s|MBps|mb/s' },
  { name: 'gigabit per second', dimension: 'data-rate', factor: 1e9, words: 'gigabits per second|gigabits a second', symbols: 'Gbps|gbps|Gb/s|Gbit/s' },
  { name: 'megabyte per second', dimension: 'data-rate', factor: 8e6, words: 'megabytes per second|megabytes a second', symbols: 'MB/s' },
  { name: 'gigabyte per second', dimension: 'data-rate', factor: 8e9, words: 'gigabytes per second|gigabytes a second', symbols: 'GB/s' },
  // electricity
  { name: 'volt', dimension: 'voltage', factor: 1, words: 'volt|volts', glued: 'V|v' },
  { name: 'kilovolt', dimension: 'voltage', factor: 1e3, words: 'kilovolt|kilovolts', symbols: 'kV|KV' },
  { name: 'millivolt', dimension: 'voltage', factor: 1e-3, words: 'millivolt|millivolts', symbols: 'mV' },
  { name: 'ampere', dimension: 'current', factor: 1, words: 'ampere|amperes|amp|amps', glued: 'A' },
  { name: 'milliampere', dimension: 'current', factor: 1e-3, words: 'milliampere|milliamperes|milliamp|milliamps', symbols: 'mA' },
  { name: 'milliampere hour', dimension: 'charge', factor: 3.6, words: 'milliampere hour|milliampere hours|milliamp hour|milliamp hours', symbols: 'mAh|mah|MAh' },
  { name: 'ohm', dimension: 'resistance', factor: 1, words: 'ohm|ohms', symbols: 'Ω' },
  // others
  { name: 'decibel', dimension: 'sound', factor: 1, words: 'decibel|decibels', symbols: 'dB|db|DB|dBA' },
  { name: 'lumen', dimension: 'luminance', factor: 1, words: 'lumen|lumens' },
  { name: 'nit', dimension: 'luminance', factor: 1, words: 'nits' },
  { name: 'sievert', dimension: 'dose', factor: 1, words: 'sievert|sieverts', symbols: 'Sv' },
  { name: 'millisievert', dimension: 'dose', factor: 1e-3, words: 'millisievert|millisieverts', symbols: 'mSv' },
  { name: 'microsievert', dimension: 'dose', factor: 1e-6, words: 'microsievert|microsieverts', symbols: 'µSv|μSv' },
  { name: 'becquerel', dimension: 'radioactivity', factor: 1, words: 'becquerel|becquerels', symbols: 'Bq' },
  { name: 'curie', dimension: 'radioactivity', factor: 3.7e10, words: 'curie|curies' },
  { name: 'pixel', dimension: 'resolution', factor: 1, words: 'pixel|pixels', symbols: 'px' },
  { name: 'megapixel', dimension: 'resolution', factor: 1e6, words: 'megapixel|megapixels', symbols: 'MP|Mp|mp' },
  { name: 'mile per gallon', dimension: 'fuel-economy', factor: MILE / GALLON, words: 'miles to the gallon|miles a gallon|miles per gallon|mile per gallon', symbols: 'mpg|MPG' },
  { name: 'litre per 100 kilometres', dimension: 'fuel-consumption', factor: 1e-8, words: 'litres per 100 kilometres|litres per 100km|liters per 100 kilometers', symbols: 'l/100km|L/100km|l/100 km|L/100 km|l/100kms|L/100kms' },
  { name: 'part per million', dimension: 'concentration', factor: 1e-6, words: 'parts per million|part per million', symbols: 'ppm' },
  { name: 'part per billion', dimension: 'concentration', factor: 1e-9, words: 'parts per billion|part per billion', symbols: 'ppb' },
  { name: 'cubic foot per second', dimension: 'flow', factor: FOOT ** 3, words: 'cubic feet per second|cubic feet a second', symbols: 'cfs|cusecs' },
  { name: 'barrel per day', dimension: 'flow', factor: 42 * GALLON / 86400, words: 'barrels per day|barrels a day|barrel per day', symbols: 'bpd|b/d|bopd' },
  // shares
  { name: 'percentage', dimension: 'ratio', factor: 1e-2, words: 'percent|per cent|percentage|pct|per-cent|percents', symbols: '%|pc|pct|p.c.|٪|％' },
  { name: 'percentage point', dimension: 'ratio-difference', factor: 1e-2, words: 'percentage point|percentage points|percent point|percent points|per cent point|per cent points', symbols: 'pp|ppt|ppts|pps|%-point|%-points|% points|% point' },
  { name: 'basis point', dimension: 'ratio-difference', factor: 1e-4, words: 'basis point|basis points', symbols: 'bp|bps|bips' },
  { name: 'per mille', dimension: 'ratio', factor: 1e-3, words: 'per mille', symbols: '‰' },
];
