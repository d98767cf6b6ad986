/** Regions of the world that span countries, and seas: name | adjectives | other names. An own table of facts. */
export const WORLD_REGIONS = `
Europe|European|
European Continent||
Eastern Europe|Eastern European,East European|
Western Europe|Western European,West European|
Central Europe|Central European|
Southern Europe|Southern European|
Northern Europe|Northern European|
Asia|Asian|
Central Asia|Central Asian|
East Asia|East Asian|
South Asia|South Asian|
Southeast Asia|Southeast Asian,South-East Asian|South-East Asia
Asia-Pacific||Asia Pacific
Africa|African|
North Africa|North African|
West Africa|West African|
East Africa|East African|
Central Africa||
Southern Africa|Southern African|
Sub-Saharan Africa|sub-Saharan|
Horn of Africa||
Sahel|Sahelian|
Maghreb||
Middle East|Middle Eastern|Mideast
Near East||
Far East||
America||
Americas||
North America|North American|
South America|South American|
Central America|Central American|
Latin America|Latin American|
Caribbean||
Scandinavia|Scandinavian|
Balkans|Balkan|
Baltics|Baltic|Baltic States
Caucasus|Caucasian|
South Caucasus|South Caucasian|
North Caucasus|North Caucasian|
Siberia|Siberian|
Oceania||
Polynesia|Polynesian|
Melanesia|Melanesian|
Arctic||
Antarctica|Antarctic|
West|Western|
Arab World||
Levant||
Iberia|Iberian|Iberian Peninsula
Korean Peninsula||
Arabian Peninsula||
Crimean Peninsula||
Sinai|Sinai Peninsula|
Gaza|Gazan|Gaza Strip
West Bank||
Golan Heights||
Eurasia|Eurasian|
Pacific||Pacific Ocean
Atlantic||Atlantic Ocean
Indian Ocean||
Arctic Ocean||
Mediterranean||Mediterranean Sea
Caspian Sea|Caspian|Caspian
Black Sea||
Red Sea||
Dead Sea||
North Sea||
Baltic Sea||
Aegean||Aegean Sea
Adriatic||Adriatic Sea
Persian Gulf||
Gulf of Mexico||
Gulf of Aden||
Strait of Hormuz||Straits of Hormuz
Bosphorus||Bosporus
English Channel||
South China Sea||
East China Sea||
Himalayas|Himalayan|
Alps|Alpine|
Andes|Andean|
Pyrenees||
Urals||
Rockies||Rocky Mountains
Sahara|Saharan|Sahara Desert
Amazon Rainforest||
Panama Canal||
Suez Canal||
Midwest||
New England||
Middle America||
Deep South||
East Coast||
West Coast||
Gulf Coast||
`;

/** First-level parts of federal and large countries: code, then names; an abbreviation follows its name after "=". */
export const PROVINCES: Readonly<Record<string, string>> = {
  US: "Alabama=Ala.|Arizona=Ariz.|Arkansas=Ark.|Colorado=Colo.|Connecticut=Conn.|Delaware=Del.|Georgia=Ga.|Idaho|Illinois=Ill.|Indiana=Ind.|Iowa|Kansas=Kan.|Kentucky=Ky.|Louisiana=La.|Maine|Maryland=Md.|Massachusetts=Mass.|Michigan=Mich.|Minnesota=Minn.|Mississippi=Miss.|Missouri=Mo.|Montana=Mont.|Nebraska=Neb.|Nevada=Nev.|New Hampshire=N.H.|New Jersey=N.J.|New Mexico=N.M.|New York=N.Y.|North Carolina=N.C.|North Dakota=N.D.|Ohio|Oklahoma=Okla.|Oregon=Ore.|Pennsylvania=Pa.|Rhode Island=R.I.|South Carolina=S.C.|South Dakota=S.D.|Tennessee=Tenn.|Utah|Vermont=Vt.|Washington=Wash.|West Virginia=W.Va.|Wisconsin=Wis.|Wyoming=Wyo.|District of Columbia=D.C.",
  CA: 'Ontario=Ont.|British Columbia=B.C.|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Prince Edward Island|Yukon|Nunavut|Northwest Territories',
  AU: 'New South Wales=NSW|Victoria|South Australia|Western Australia|Northern Territory',
  GB: 'Kent|Essex|Sussex|Surrey|Cornwall|Devon|Dorset|Somerset|Norfolk|Suffolk|Yorkshire|Lancashire|Cheshire|Cumbria|Northumberland|Hampshire|Wiltshire|Gloucestershire|Oxfordshire|Hertfordshire|Buckinghamshire|Bedfordshire|Cambridgeshire|Lincolnshire|Leicestershire|Nottinghamshire|Derbyshire|Staffordshire|Shropshire|Worcestershire|Warwickshire|Northamptonshire|Merseyside|Tyneside|Teesside|Greater Manchester|West Midlands|East Anglia|Highlands|Orkney|Shetland|Fife|Gwynedd|Dyfed|Powys|County Antrim|County Down|County Durham',
  IE: 'Munster|Leinster|Connacht|County Cork|County Kerry|County Mayo|County Galway|County Donegal',
  IN: 'Uttar Pradesh|Madhya Pradesh|Andhra Pradesh|Arunachal Pradesh|Himachal Pradesh|Maharashtra|Gujarat|Rajasthan|Bihar|Tamil Nadu|Kerala|Karnataka|Telangana|Odisha|Orissa|Assam|Jharkhand|Chhattisgarh|Haryana|Uttarakhand|Goa|Manipur|Nagaland|Tripura|Mizoram|Sikkim|Meghalaya',
  PK: 'Sindh|Balochistan|Baluchistan|Khyber Pakhtunkhwa|North-West Frontier Province|Azad Kashmir|Waziristan|North Waziristan|South Waziristan',
  AF: 'Helmand|Kandahar Province|Nangarhar|Badakhshan|Paktika|Paktia|Khost|Uruzgan|Zabul|Ghazni|Wardak|Logar|Kapisa|Kunar|Nuristan|Farah|Nimroz|Badghis|Takhar|Baghlan|Samangan|Balkh',
  CN: 'Sichuan|Guangdong|Yunnan|Hunan|Hubei|Henan|Hebei|Shandong|Shanxi|Shaanxi|Jiangsu|Zhejiang|Fujian|Anhui|Jiangxi|Guizhou|Gansu|Qinghai|Liaoning|Jilin|Heilongjiang|Hainan|Guangxi|Ningxia',
  DE: 'North Rhine-Westphalia|Lower Saxony|Hesse|Brandenburg|Thuringia|Saxony-Anhalt|Baden-Wurttemberg|Rhineland-Palatinate|Saarland|Schleswig-Holstein|Mecklenburg-Western Pomerania|Westphalia|Rhineland',
  FR: 'Alsace|Lorraine|Burgundy|Aquitaine|Auvergne|Picardy|Gascony|Savoy|Haute-Savoie|Ile-de-France|Loire|Dordogne',
  IT: 'Piedmont|Liguria|Veneto|Emilia-Romagna|Umbria|Lazio|Abruzzo|Campania|Apulia|Puglia|Calabria|Marche|Molise|Trentino|South Tyrol|Basilicata',
  ES: 'Aragon|Asturias|Cantabria|Castile|Extremadura|Murcia|Navarre|Navarra|La Rioja',
  RU: 'Krasnodar Krai|Primorye|Kamchatka|Sakhalin|Yakutia|Bashkortostan|Buryatia|Karelia|Kalmykia|Stavropol Krai|Altai|Tuva|Udmurtia|Chukotka|Kaliningrad Oblast|Kabardino-Balkaria|Karachay-Cherkessia|Adygea|Mordovia|Chuvashia|Khakassia|Komi',
  UA: 'Donetsk Oblast|Luhansk Oblast|Zaporizhzhia Oblast|Kherson Oblast|Volhynia|Zakarpattia',
  BR: 'Bahia|Minas Gerais|Amazonas|Parana|Pernambuco|Rio Grande do Sul|Santa Catarina|Mato Grosso|Goias|Ceara|Para|Maranhao|Rondonia|Acre',
  MX: 'Chiapas|Oaxaca|Sinaloa|Sonora|Jalisco|Veracruz|Michoacan|Guerrero|Yucatan|Quintana Roo|Baja California|Tamaulipas|Nuevo Leon|Coahuila|Tabasco|Nayarit',
  AR: 'Patagonia|Tierra del Fuego|Chubut|Entre Rios|Neuquen',
  JP: 'Honshu|Hokkaido|Kyushu|Shikoku|Fukushima Prefecture|Miyagi|Iwate|Ibaraki|Tohoku',
  ID: 'West Java|Central Java|East Java|Sulawesi|Kalimantan|Papua|West Papua|Lombok|Flores|Maluku|West Sumatra|North Sumatra|Irian Jaya',
  PH: 'Mindanao|Luzon|Visayas|Palawan|Cebu|Leyte|Mindoro|Sulu|Bohol',
  IR: 'Hormozgan|Khuzestan|Fars|Kerman Province|East Azerbaijan|West Azerbaijan|Kermanshah Province|Lorestan|Mazandaran|Gilan|Golestan|Sistan and Baluchestan|Khorasan|Bushehr Province',
  IQ: 'Anbar|Diyala|Nineveh|Salahuddin|Maysan|Dhi Qar',
  TR: 'Anatolia|Thrace|Cappadocia|Hatay|Sirnak|Hakkari',
  ZA: 'Gauteng|KwaZulu-Natal|Western Cape|Eastern Cape|Northern Cape|Limpopo|Mpumalanga|Free State|North West Province',
  NG: 'Borno|Yobe|Adamawa|Plateau State|Rivers State|Bayelsa|Kaduna State|Ogun|Katsina State|Zamfara|Niger Delta',
  CO: 'Antioquia|Cauca|Choco|Narino|Putumayo|Arauca|Caqueta',
  CL: 'Araucania|Atacama|Maule|Valparaiso Region|Bio-Bio|Biobio',
  NZ: 'Canterbury|Otago|Southland|Marlborough|Waikato|Northland|Taranaki|Hawke\'s Bay|Bay of Plenty|West Coast Region|North Island|South Island',
  CD: 'North Kivu|South Kivu|Ituri|Katanga|Kasai',
  ET: 'Oromia|Amhara|Afar|Ogaden|Gambella',
  PE: 'Ayacucho Region|Cusco Region|Loreto|Madre de Dios',
};

/** Spellings of one place: first the form that names it, then others. */
export const PLACE_SPELLINGS: readonly (readonly string[])[] = [
  ['Kyiv', 'Kiev'], ['Mumbai', 'Bombay'], ['Kolkata', 'Calcutta'], ['Chennai', 'Madras'], ['Bengaluru', 'Bangalore'],
  ['Beijing', 'Peking'], ['Guangzhou', 'Canton'], ['Yangon', 'Rangoon'], ['Ho Chi Minh City', 'Saigon'], ['Astana', 'Nur-Sultan'],
  ['Almaty', 'Alma-Ata'], ['Ashgabat', 'Ashkhabad'], ['Tehran', 'Teheran'], ['Saint Petersburg', 'St Petersburg', 'St. Petersburg', 'Leningrad'],
  ['Kharkiv', 'Kharkov'], ['Odesa', 'Odessa'], ['Lviv', 'Lvov'], ['Luhansk', 'Lugansk'], ['Dnipro', 'Dnepropetrovsk', 'Dnipropetrovsk'],
  ['Zaporizhzhia', 'Zaporozhye', 'Zaporizhia'], ['Mykolaiv', 'Nikolaev', 'Nikolayev'], ['Chernihiv', 'Chernigov'], ['Chisinau', 'Kishinev'],
  ['Gdansk', 'Danzig'], ['Kaliningrad', 'Konigsberg'], ['Sanaa', "Sana'a"], ['Ulaanbaatar', 'Ulan Bator'], ['Mecca', 'Makkah'], ['Medina', 'Madinah'],
  ['Donbas', 'Donbass'], ['New York', 'New York City', 'NYC'], ['Los Angeles', 'L.A.', 'LA'], ['Washington', 'Washington, D.C.', 'Washington D.C.', 'Washington DC', 'Washington, DC'],
  ['Mogadishu', 'Muqdisho'], ['Marrakesh', 'Marrakech'], ['Aleppo', 'Halab'], ['Homs', 'Hims'], ['Kandahar', 'Qandahar'], ['Kunduz', 'Konduz'],
  ['Mazar-i-Sharif', 'Mazar-e-Sharif', 'Mazar-e Sharif', 'Mazar-i Sharif'], ['Bern', 'Berne'], ['Lyon', 'Lyons'], ['Marseille', 'Marseilles'], ['Seville', 'Sevilla'],
  ['Cologne', 'Koln'], ['Nuremberg', 'Nurnberg'], ['Basel', 'Basle'], ['Zurich', 'Zuerich'], ['Turin', 'Torino'], ['Genoa', 'Genova'],
  ['The Hague', 'Hague'], ['Amu Darya', 'Amudarya'], ['Geneva', 'Geneve'], ['Antwerp', 'Antwerpen'], ['Ghent', 'Gent'], ['Bruges', 'Brugge'], ['Gothenburg', 'Goteborg'], ['Hanover', 'Hannover'],
  ['Rostov-on-Don', 'Rostov-na-Donu'], ['Frankfurt', 'Frankfurt am Main'], ['Panjshir', 'Panjsher'], ['Bosphorus', 'Bosporus'],
];

/** Cities that as actors stand for a body rather than for their country. */
export const BODY_SEATS: Readonly<Record<string, string>> = { Brussels: 'European Union' };

/** Seats that stand for those who sit in them: name | what they stand for. */
export const SEATS: readonly (readonly [string, string])[] = [
  ['Kremlin', 'Russia'],
];

/** Cities that the generated table lacks or has under another name only. */
export const MORE_CITIES: Readonly<Record<string, string>> = {
  GB: 'Inverness|Londonderry|Salisbury|Durham|Stirling|Canterbury',
  IE: 'Galway|Limerick|Waterford',
  PL: 'Lodz',
  RU: 'Beslan',
  IQ: 'Basra|Fallujah|Tikrit|Samarra|Sinjar',
  LY: 'Misrata|Sirte',
  TH: 'Phuket|Pattaya',
  MX: 'Acapulco|Cancun',
  PE: 'Cuzco',
  FR: 'Cannes|Calais|Lourdes',
  IT: 'Pisa|Siena|Venice|Como',
  CH: 'Lugano|Davos',
  BA: 'Srebrenica',
  XK: 'Mitrovica',
  IL: 'Eilat|Nazareth',
  PS: 'Rafah|Khan Younis|Jenin|Nablus|Bethlehem',
  SY: 'Idlib|Palmyra|Kobani',
  AF: 'Kunduz|Lashkar Gah',
  NO: 'Tromso',
  BE: 'Ypres',
};

/** Postal codes of the US states by their folded names. */
export const US_STATES: Readonly<Record<string, string>> = Object.fromEntries(
  'alabama=AL|alaska=AK|arizona=AZ|arkansas=AR|california=CA|colorado=CO|connecticut=CT|delaware=DE|florida=FL|georgia=GA|hawaii=HI|idaho=ID|illinois=IL|indiana=IN|iowa=IA|kansas=KS|kentucky=KY|louisiana=LA|maine=ME|maryland=MD|massachusetts=MA|michigan=MI|minnesota=MN|mississippi=MS|missouri=MO|montana=MT|nebraska=NE|nevada=NV|new hampshire=NH|new jersey=NJ|new mexico=NM|new york=NY|north carolina=NC|north dakota=ND|ohio=OH|oklahoma=OK|oregon=OR|pennsylvania=PA|rhode island=RI|south carolina=SC|south dakota=SD|tennessee=TN|texas=TX|utah=UT|vermont=VT|virginia=VA|washington=WA|west virginia=WV|wisconsin=WI|wyoming=WY|district of columbia=DC'
    .split('|')
    .map((pair) => pair.split('=') as [string, string]),
);
