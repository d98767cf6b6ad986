/**
 * Countries and territories, one a line: name | ISO 3166 code | capital, other seats | adjectives | people (plural) | other names.
 * An own table of facts; spellings are those of English-language news, older ones included.
 */
export const COUNTRIES = `
Afghanistan|AF|Kabul|Afghan,Afghani|Afghans|Islamic Republic of Afghanistan,Islamic Emirate of Afghanistan
Albania|AL|Tirana|Albanian|Albanians|
Algeria|DZ|Algiers|Algerian|Algerians|
Andorra|AD|Andorra la Vella|Andorran|Andorrans|
Angola|AO|Luanda|Angolan|Angolans|
Antigua and Barbuda|AG|Saint John's|Antiguan|Antiguans|Antigua
Argentina|AR|Buenos Aires|Argentine,Argentinian,Argentinean|Argentines,Argentinians|Argentine Republic
Armenia|AM|Yerevan|Armenian|Armenians|Republic of Armenia
Australia|AU|Canberra|Australian,Aussie|Australians,Aussies|Commonwealth of Australia
Austria|AT|Vienna|Austrian|Austrians|Republic of Austria
Azerbaijan|AZ|Baku|Azerbaijani,Azeri|Azerbaijanis,Azeris|Republic of Azerbaijan
Bahamas|BS|Nassau|Bahamian|Bahamians|
Bahrain|BH|Manama|Bahraini|Bahrainis|Kingdom of Bahrain
Bangladesh|BD|Dhaka|Bangladeshi|Bangladeshis|
Barbados|BB|Bridgetown|Barbadian|Barbadians|
Belarus|BY|Minsk|Belarusian,Belarussian,Byelorussian|Belarusians,Belarussians|Byelorussia,Belorussia,Republic of Belarus
Belgium|BE|Brussels|Belgian|Belgians|Kingdom of Belgium
Belize|BZ|Belmopan|Belizean|Belizeans|
Benin|BJ|Porto-Novo,Cotonou|Beninese|Beninese|
Bhutan|BT|Thimphu|Bhutanese|Bhutanese|
Bolivia|BO|La Paz,Sucre|Bolivian|Bolivians|
Bosnia and Herzegovina|BA|Sarajevo|Bosnian,Bosnian-Herzegovinian|Bosnians|Bosnia,Bosnia-Herzegovina,Bosnia-Hercegovina
Botswana|BW|Gaborone|Botswanan|Batswana|
Brazil|BR|Brasilia|Brazilian|Brazilians|Federative Republic of Brazil
Britain|GB|London|British,UK-wide|Britons,Brits|United Kingdom,UK,U.K.,Great Britain,United Kingdom of Great Britain and Northern Ireland
Brunei|BN|Bandar Seri Begawan|Bruneian|Bruneians|
Bulgaria|BG|Sofia|Bulgarian|Bulgarians|Republic of Bulgaria
Burkina Faso|BF|Ouagadougou|Burkinabe|Burkinabes|
Burundi|BI|Gitega,Bujumbura|Burundian|Burundians|
Cambodia|KH|Phnom Penh|Cambodian|Cambodians|Kampuchea
Cameroon|CM|Yaounde|Cameroonian|Cameroonians|
Canada|CA|Ottawa|Canadian|Canadians|
Cape Verde|CV|Praia|Cape Verdean|Cape Verdeans|Cabo Verde
Central African Republic|CF|Bangui|Central African|Central Africans|
Chad|TD|N'Djamena|Chadian|Chadians|
Chile|CL|Santiago|Chilean|Chileans|
China|CN|Beijing|Chinese|Chinese|People's Republic of China,PRC,mainland China
Colombia|CO|Bogota|Colombian|Colombians|
Comoros|KM|Moroni|Comorian|Comorians|
Congo|CG|Brazzaville|Congolese|Congolese|Republic of the Congo,Republic of Congo,Congo-Brazzaville
Democratic Republic of Congo|CD|Kinshasa||DR Congo,DRC,Democratic Republic of the Congo,Zaire,Congo-Kinshasa
Costa Rica|CR|San Jose|Costa Rican|Costa Ricans|
Croatia|HR|Zagreb|Croatian|Croats,Croatians|Republic of Croatia
Cuba|CU|Havana|Cuban|Cubans|
Cyprus|CY|Nicosia|Cypriot|Cypriots|Republic of Cyprus
Czech Republic|CZ|Prague|Czech|Czechs|Czechia
Denmark|DK|Copenhagen|Danish|Danes|Kingdom of Denmark
Djibouti|DJ||Djiboutian|Djiboutians|
Dominica|DM|Roseau|||
Dominican Republic|DO|Santo Domingo|Dominican|Dominicans|
East Timor|TL|Dili|Timorese|Timorese|Timor-Leste,Timor Leste
Ecuador|EC|Quito|Ecuadorian,Ecuadorean|Ecuadorians,Ecuadoreans|
Egypt|EG|Cairo|Egyptian|Egyptians|Arab Republic of Egypt
El Salvador|SV|San Salvador|Salvadoran,Salvadorean|Salvadorans,Salvadoreans|
Equatorial Guinea|GQ|Malabo|Equatorial Guinean|Equatorial Guineans|
Eritrea|ER|Asmara|Eritrean|Eritreans|
Estonia|EE|Tallinn|Estonian|Estonians|Republic of Estonia
Eswatini|SZ|Mbabane|Swazi|Swazis|Swaziland
Ethiopia|ET|Addis Ababa|Ethiopian|Ethiopians|
Fiji|FJ|Suva|Fijian|Fijians|
Finland|FI|Helsinki|Finnish|Finns|Republic of Finland
France|FR|Paris|French|Frenchmen|French Republic
Gabon|GA|Libreville|Gabonese|Gabonese|
Gambia|GM|Banjul|Gambian|Gambians|
Georgia|GE|Tbilisi|Georgian|Georgians|Republic of Georgia
Germany|DE|Berlin|German|Germans|Federal Republic of Germany,West Germany
Ghana|GH|Accra|Ghanaian|Ghanaians|
Greece|GR|Athens|Greek|Greeks|Hellenic Republic
Grenada|GD||Grenadian|Grenadians|
Guatemala|GT|Guatemala City|Guatemalan|Guatemalans|
Guinea|GN|Conakry|Guinean|Guineans|
Guinea-Bissau|GW|Bissau|||
Guyana|GY|Georgetown|Guyanese|Guyanese|
Haiti|HT|Port-au-Prince|Haitian|Haitians|
Honduras|HN|Tegucigalpa|Honduran|Hondurans|
Hungary|HU|Budapest|Hungarian|Hungarians|
Iceland|IS|Reykjavik|Icelandic|Icelanders|
India|IN|New Delhi,Delhi|Indian|Indians|Republic of India
Indonesia|ID|Jakarta|Indonesian|Indonesians|Republic of Indonesia
Iran|IR|Tehran,Teheran|Iranian|Iranians|Islamic Republic of Iran
Iraq|IQ|Baghdad|Iraqi|Iraqis|
Ireland|IE|Dublin|Irish|Irishmen|Republic of Ireland,Irish Republic
Israel|IL|Jerusalem,Tel Aviv|Israeli|Israelis|State of Israel
Italy|IT|Rome|Italian|Italians|Italian Republic
Ivory Coast|CI|Yamoussoukro,Abidjan|Ivorian|Ivorians|Cote d'Ivoire
Jamaica|JM||Jamaican|Jamaicans|
Japan|JP|Tokyo|Japanese|Japanese|
Jordan|JO|Amman|Jordanian|Jordanians|Hashemite Kingdom of Jordan
Kazakhstan|KZ|Astana,Nur-Sultan|Kazakh,Kazakhstani,Kazak|Kazakhs,Kazakhstanis|Republic of Kazakhstan,Kazakstan
Kenya|KE|Nairobi|Kenyan|Kenyans|Republic of Kenya
Kiribati|KI|Tarawa|||
Kosovo|XK|Pristina|Kosovar,Kosovan|Kosovars|
Kuwait|KW|Kuwait City|Kuwaiti|Kuwaitis|
Kyrgyzstan|KG|Bishkek|Kyrgyz,Kirghiz,Kyrgyzstani|Kyrgyzstanis|Kirghizia,Kirgizia,Kirgizstan,Kyrgyz Republic
Laos|LA|Vientiane|Laotian,Lao|Laotians|
Latvia|LV|Riga|Latvian|Latvians|Republic of Latvia
Lebanon|LB|Beirut|Lebanese|Lebanese|
Lesotho|LS|Maseru|Basotho||
Liberia|LR|Monrovia|Liberian|Liberians|
Libya|LY|Tripoli|Libyan|Libyans|
Liechtenstein|LI|Vaduz|||
Lithuania|LT|Vilnius|Lithuanian|Lithuanians|Republic of Lithuania
Luxembourg|LU||Luxembourgish|Luxembourgers|Luxemburg
Madagascar|MG|Antananarivo|Malagasy|Malagasies|
Malawi|MW|Lilongwe|Malawian|Malawians|
Malaysia|MY|Kuala Lumpur|Malaysian|Malaysians|
Maldives|MV|Male|Maldivian|Maldivians|
Mali|ML|Bamako|Malian|Malians|
Malta|MT|Valletta|Maltese|Maltese|
Marshall Islands|MH|Majuro|Marshallese|Marshallese|
Mauritania|MR|Nouakchott|Mauritanian|Mauritanians|
Mauritius|MU|Port Louis|Mauritian|Mauritians|
Mexico|MX|Mexico City|Mexican|Mexicans|United Mexican States
Micronesia|FM|Palikir|Micronesian|Micronesians|
Moldova|MD|Chisinau|Moldovan,Moldavian|Moldovans,Moldavians|Moldavia,Republic of Moldova
Monaco|MC||Monegasque|Monegasques|
Mongolia|MN|Ulan Bator,Ulaanbaatar|Mongolian,Mongol|Mongolians,Mongols|
Montenegro|ME|Podgorica|Montenegrin|Montenegrins|
Morocco|MA|Rabat|Moroccan|Moroccans|
Mozambique|MZ|Maputo|Mozambican|Mozambicans|
Myanmar|MM|Naypyidaw,Rangoon,Yangon|Burmese|Burmese|Burma
Namibia|NA|Windhoek|Namibian|Namibians|
Nauru|NR|Yaren|Nauruan|Nauruans|
Nepal|NP|Kathmandu|Nepalese,Nepali|Nepalis|
Netherlands|NL|Amsterdam,The Hague|Dutch|Dutchmen|Holland
New Zealand|NZ|Wellington|Kiwi|New Zealanders,Kiwis|NZ
Nicaragua|NI|Managua|Nicaraguan|Nicaraguans|
Niger|NE|Niamey|Nigerien|Nigeriens|
Nigeria|NG|Abuja|Nigerian|Nigerians|
North Korea|KP|Pyongyang|North Korean|North Koreans|Democratic People's Republic of Korea,DPRK
North Macedonia|MK|Skopje|Macedonian|Macedonians|Macedonia,FYROM
Norway|NO|Oslo|Norwegian|Norwegians|Kingdom of Norway
Oman|OM|Muscat|Omani|Omanis|Sultanate of Oman
Pakistan|PK|Islamabad|Pakistani|Pakistanis|Islamic Republic of Pakistan
Palau|PW|Ngerulmud|Palauan|Palauans|
Palestine|PS|Ramallah|Palestinian|Palestinians|Palestinian Territories,State of Palestine
Panama|PA|Panama City|Panamanian|Panamanians|
Papua New Guinea|PG|Port Moresby|Papua New Guinean|Papua New Guineans|PNG
Paraguay|PY|Asuncion|Paraguayan|Paraguayans|
Peru|PE|Lima|Peruvian|Peruvians|
Philippines|PH|Manila|Philippine,Filipino|Filipinos|Republic of the Philippines
Poland|PL|Warsaw|Polish|Poles|Republic of Poland
Portugal|PT|Lisbon|Portuguese|Portuguese|
Qatar|QA|Doha|Qatari|Qataris|
Romania|RO|Bucharest|Romanian|Romanians|Rumania
Russia|RU|Moscow|Russian|Russians|Russian Federation
Rwanda|RW|Kigali|Rwandan|Rwandans|
Saint Kitts and Nevis|KN|Basseterre|||St Kitts and Nevis
Saint Lucia|LC|Castries|Saint Lucian|Saint Lucians|St Lucia
Saint Vincent and the Grenadines|VC|Kingstown|Vincentian|Vincentians|St Vincent
Samoa|WS|Apia|Samoan|Samoans|
San Marino|SM||Sammarinese||
Sao Tome and Principe|ST|Sao Tome|||
Saudi Arabia|SA|Riyadh|Saudi,Saudi Arabian|Saudis|Kingdom of Saudi Arabia
Senegal|SN|Dakar|Senegalese|Senegalese|
Serbia|RS|Belgrade|Serbian,Serb|Serbs,Serbians|Republic of Serbia
Seychelles|SC|Victoria|Seychellois|Seychellois|
Sierra Leone|SL|Freetown|Sierra Leonean|Sierra Leoneans|
Singapore|SG||Singaporean|Singaporeans|
Slovakia|SK|Bratislava|Slovak,Slovakian|Slovaks|Slovak Republic
Slovenia|SI|Ljubljana|Slovenian,Slovene|Slovenians,Slovenes|
Solomon Islands|SB|Honiara|||
Somalia|SO|Mogadishu|Somali,Somalian|Somalis|
South Africa|ZA|Pretoria|South African|South Africans|Republic of South Africa
South Korea|KR|Seoul|South Korean|South Koreans|Republic of Korea,ROK
South Sudan|SS|Juba|South Sudanese|South Sudanese|
Soviet Union|SU||Soviet|Soviets|USSR,U.S.S.R.,Union of Soviet Socialist Republics
Spain|ES|Madrid|Spanish|Spaniards|Kingdom of Spain
Sri Lanka|LK|Colombo|Sri Lankan|Sri Lankans|Ceylon
Sudan|SD|Khartoum|Sudanese|Sudanese|
Suriname|SR|Paramaribo|Surinamese|Surinamese|Surinam
Sweden|SE|Stockholm|Swedish|Swedes|Kingdom of Sweden
Switzerland|CH|Bern,Berne|Swiss|Swiss|
Syria|SY|Damascus|Syrian|Syrians|Syrian Arab Republic
Taiwan|TW|Taipei|Taiwanese|Taiwanese|
Tajikistan|TJ|Dushanbe|Tajik,Tajikistani|Tajiks,Tajikistanis|Republic of Tajikistan,Tadjikistan,Tadzhikistan
Tanzania|TZ|Dodoma,Dar es Salaam|Tanzanian|Tanzanians|
Thailand|TH|Bangkok|Thai|Thais|Kingdom of Thailand
Togo|TG|Lome|Togolese|Togolese|
Tonga|TO|Nuku'alofa|Tongan|Tongans|
Trinidad and Tobago|TT|Port of Spain|Trinidadian|Trinidadians|Trinidad
Tunisia|TN|Tunis|Tunisian|Tunisians|
Turkey|TR|Ankara|Turkish|Turks|Turkiye,Republic of Turkey
Turkmenistan|TM|Ashgabat,Ashkhabad|Turkmen|Turkmens|Turkmenia
Tuvalu|TV|Funafuti|Tuvaluan|Tuvaluans|
Uganda|UG|Kampala|Ugandan|Ugandans|
Ukraine|UA|Kyiv,Kiev|Ukrainian|Ukrainians|
United Arab Emirates|AE|Abu Dhabi|Emirati|Emiratis|UAE,U.A.E.
United States|US|Washington|American|Americans|United States of America,US,U.S.,USA,U.S.A.,U.S
Uruguay|UY|Montevideo|Uruguayan|Uruguayans|
Uzbekistan|UZ|Tashkent|Uzbek,Uzbekistani|Uzbeks,Uzbekistanis|Republic of Uzbekistan
Vanuatu|VU|Port Vila|Vanuatuan|Vanuatuans|
Vatican City|VA|||Vatican,Holy See
Venezuela|VE|Caracas|Venezuelan|Venezuelans|
Vietnam|VN|Hanoi|Vietnamese|Vietnamese|Viet Nam
Yemen|YE|Sanaa,Sana'a|Yemeni|Yemenis|
Zambia|ZM|Lusaka|Zambian|Zambians|
Zimbabwe|ZW|Harare|Zimbabwean|Zimbabweans|Rhodesia
Czechoslovakia|CS||Czechoslovak,Czechoslovakian|Czechoslovaks|
Yugoslavia|YU||Yugoslav,Yugoslavian|Yugoslavs|
East Germany|DD||East German|East Germans|German Democratic Republic
`;

/**
 * Parts of countries, dependent territories and historic lands with adjectives of their own:
 * name | code of the country | seat | adjectives | people | other names.
 */
export const TERRITORIES = `
Scotland|GB|Edinburgh|Scottish,Scots|Scots|
England|GB||English|Englishmen|
Wales|GB|Cardiff|Welsh|Welshmen|
Northern Ireland|GB|Belfast|Northern Irish||Ulster
Greenland|DK|Nuuk|Greenlandic|Greenlanders|
Faroe Islands|DK|Torshavn|Faroese||Faroes
Hong Kong|CN||Hongkongese|Hong Kongers|
Macau|CN||Macanese||Macao
Tibet|CN|Lhasa|Tibetan|Tibetans|
Xinjiang|CN|Urumqi|Uighur,Uyghur|Uighurs,Uyghurs|
Inner Mongolia|CN||||
Puerto Rico|US|San Juan|Puerto Rican|Puerto Ricans|
Guam|US|||Guamanians|
American Samoa|US||||
Bermuda|GB||Bermudian|Bermudians|
Gibraltar|GB||Gibraltarian|Gibraltarians|
Falkland Islands|GB|Stanley|||Falklands
Cayman Islands|GB||||Caymans
Isle of Man|GB|Douglas|Manx||
Jersey|GB||||
Guernsey|GB||||
Aruba|NL||||
New Caledonia|FR|Noumea|New Caledonian||
French Polynesia|FR|Papeete|||
Tahiti|FR||Tahitian|Tahitians|
Martinique|FR||||
Guadeloupe|FR||||
Reunion|FR||||
Corsica|FR|Ajaccio|Corsican|Corsicans|
Brittany|FR||Breton|Bretons|
Normandy|FR||Norman||
Provence|FR||||
Catalonia|ES|Barcelona|Catalan,Catalonian|Catalans|
Basque Country|ES||Basque|Basques|
Andalusia|ES|Seville|Andalusian|Andalusians|
Galicia|ES||Galician|Galicians|
Majorca|ES||||Mallorca
Canary Islands|ES||||Canaries
Sicily|IT|Palermo|Sicilian|Sicilians|
Sardinia|IT|Cagliari|Sardinian|Sardinians|
Tuscany|IT|Florence|Tuscan|Tuscans|
Lombardy|IT|Milan|Lombard||
Bavaria|DE|Munich|Bavarian|Bavarians|
Saxony|DE|Dresden|Saxon||
Crete|GR||Cretan|Cretans|
Flanders|BE||Flemish|Flemings|
Wallonia|BE||Walloon|Walloons|
Chechnya|RU|Grozny|Chechen|Chechens|Chechnia
Dagestan|RU|Makhachkala|Dagestani|Dagestanis|
Ingushetia|RU||Ingush||
North Ossetia|RU|Vladikavkaz|North Ossetian||
South Ossetia|GE|Tskhinvali|South Ossetian,Ossetian|Ossetians|
Abkhazia|GE|Sukhumi|Abkhaz,Abkhazian|Abkhazians|
Tatarstan|RU|Kazan|Tatar|Tatars|
Crimea|UA|Simferopol|Crimean|Crimeans|
Donbas|UA||||Donbass
Nagorno-Karabakh|AZ|Stepanakert|||Karabakh
Transnistria|MD|Tiraspol|Transnistrian|Transnistrians|Transdniestria,Trans-Dniester
Kurdistan|IQ|Erbil|Kurdish|Kurds|Iraqi Kurdistan
Kashmir|IN|Srinagar|Kashmiri|Kashmiris|Jammu and Kashmir
Punjab|IN||Punjabi|Punjabis|
Bengal|IN||Bengali|Bengalis|West Bengal
Darfur|SD||Darfuri|Darfuris|
Western Sahara|EH||Sahrawi|Sahrawis|
Somaliland|SO|Hargeisa|||
Puntland|SO||||
Tigray|ET|Mekelle|Tigrayan|Tigrayans|
Biafra|NG||Biafran|Biafrans|
Zanzibar|TZ||Zanzibari|Zanzibaris|
Quebec|CA|Quebec City|Quebecois|Quebecers,Quebeckers|
Hawaii|US|Honolulu|Hawaiian|Hawaiians|
Texas|US|Austin|Texan|Texans|
California|US|Sacramento|Californian|Californians|Calif.
Florida|US|Tallahassee|Floridian|Floridians|Fla.
Alaska|US|Juneau|Alaskan|Alaskans|
Virginia|US|Richmond|Virginian|Virginians|Va.
Tasmania|AU|Hobart|Tasmanian|Tasmanians|
Queensland|AU|Brisbane||Queenslanders|
Sumatra|ID||Sumatran|Sumatrans|
Java|ID||Javanese||
Bali|ID|Denpasar|Balinese||
Aceh|ID|Banda Aceh|Acehnese||
Borneo|ID||||
Okinawa|JP|Naha|Okinawan|Okinawans|
Manchuria|CN||Manchurian||
Holy Land|IL||||
Prussia|DE||Prussian|Prussians|
Byzantium|TR||Byzantine||
Persia|IR||Persian|Persians|
`;
