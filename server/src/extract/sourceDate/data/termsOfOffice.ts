/**
 * Who held which office when: heads of state and government, and of the United Nations, NATO, the European Union, the World Bank and
 * the Catholic Church. One a line: family name (spellings) | given names (spellings) | office | years, both ends inclusive; an open end is left
 * out. An own table of public facts. It grows old harmlessly: a term without an end only says that a text is not older.
 */
export const TERMS_OF_OFFICE = `
Truman|Harry|president|1945-1953
Eisenhower|Dwight|president|1953-1961
Kennedy|John|president|1961-1963
Johnson|Lyndon|president|1963-1969
Nixon|Richard|president|1969-1974
Ford|Gerald|president|1974-1977
Carter|Jimmy|president|1977-1981
Reagan|Ronald|president|1981-1989
Bush|George|president|1989-1993,2001-2009
Clinton|Bill,William|president|1993-2001
Obama|Barack|president|2009-2017
Trump|Donald|president|2017-2021,2025-
Biden|Joe,Joseph|president|2021-2025
Attlee|Clement|prime minister|1945-1951
Churchill|Winston|prime minister|1940-1945,1951-1955
Eden|Anthony|prime minister|1955-1957
Macmillan|Harold|prime minister|1957-1963
Wilson|Harold|prime minister|1964-1970,1974-1976
Heath|Edward,Ted|prime minister|1970-1974
Callaghan|James,Jim|prime minister|1976-1979
Thatcher|Margaret|prime minister|1979-1990
Major|John|prime minister|1990-1997
Blair|Tony|prime minister|1997-2007
Brown|Gordon|prime minister|2007-2010
Cameron|David|prime minister|2010-2016
May|Theresa|prime minister|2016-2019
Johnson|Boris|prime minister|2019-2022
Truss|Liz|prime minister|2022-2022
Sunak|Rishi|prime minister|2022-2024
Starmer|Keir|prime minister|2024-
Gaulle|Charles|president|1959-1969
Pompidou|Georges|president|1969-1974
Estaing|Valery,Giscard|president|1974-1981
Mitterrand|Francois|president|1981-1995
Chirac|Jacques|president|1995-2007
Sarkozy|Nicolas|president|2007-2012
Hollande|Francois|president|2012-2017
Macron|Emmanuel|president|2017-
Jospin|Lionel|prime minister|1997-2002
Raffarin|Jean-Pierre,Jean|prime minister|2002-2005
Villepin|Dominique|prime minister|2005-2007
Fillon|Francois|prime minister|2007-2012
Ayrault|Jean-Marc,Jean|prime minister|2012-2014
Valls|Manuel|prime minister|2014-2016
Cazeneuve|Bernard|prime minister|2016-2017
Philippe|Edouard|prime minister|2017-2020
Castex|Jean|prime minister|2020-2022
Borne|Elisabeth|prime minister|2022-2024
Attal|Gabriel|prime minister|2024-2024
Barnier|Michel|prime minister|2024-2024
Bayrou|Francois|prime minister|2024-2025
Adenauer|Konrad|chancellor|1949-1963
Erhard|Ludwig|chancellor|1963-1966
Kiesinger|Kurt|chancellor|1966-1969
Brandt|Willy|chancellor|1969-1974
Schmidt|Helmut|chancellor|1974-1982
Kohl|Helmut|chancellor|1982-1998
Schroder,Schroeder|Gerhard|chancellor|1998-2005
Merkel|Angela|chancellor|2005-2021
Scholz|Olaf|chancellor|2021-2025
Merz|Friedrich|chancellor|2025-
Rau|Johannes|president|1999-2004
Kohler,Koehler|Horst|president|2004-2010
Wulff|Christian|president|2010-2012
Gauck|Joachim|president|2012-2017
Steinmeier|Frank-Walter,Frank|president|2017-
Schussel,Schuessel|Wolfgang|chancellor|2000-2007
Gusenbauer|Alfred|chancellor|2007-2008
Faymann|Werner|chancellor|2008-2016
Kern|Christian|chancellor|2016-2017
Kurz|Sebastian|chancellor|2017-2019,2020-2021
Nehammer|Karl|chancellor|2021-2025
Stocker|Christian|chancellor|2025-
Berlusconi|Silvio|prime minister|1994-1995,2001-2006,2008-2011
Prodi|Romano|prime minister|1996-1998,2006-2008
Prodi|Romano|president|1999-2004
Amato|Giuliano|prime minister|1992-1993,2000-2001
Monti|Mario|prime minister|2011-2013
Letta|Enrico|prime minister|2013-2014
Renzi|Matteo|prime minister|2014-2016
Gentiloni|Paolo|prime minister|2016-2018
Conte|Giuseppe|prime minister|2018-2021
Draghi|Mario|prime minister|2021-2022
Meloni|Giorgia|prime minister|2022-
Ciampi|Carlo|president|1999-2006
Napolitano|Giorgio|president|2006-2015
Mattarella|Sergio|president|2015-
Gonzalez|Felipe|prime minister|1982-1996
Aznar|Jose|prime minister|1996-2004
Zapatero|Jose|prime minister|2004-2011
Rajoy|Mariano|prime minister|2011-2018
Sanchez|Pedro|prime minister|2018-
Guterres|Antonio|prime minister|1995-2002
Barroso|Jose,Durao|prime minister|2002-2004
Barroso|Jose,Manuel|president|2004-2014
Socrates|Jose|prime minister|2005-2011
Coelho|Pedro,Passos|prime minister|2011-2015
Costa|Antonio|prime minister|2015-2024
Simitis|Costas,Kostas|prime minister|1996-2004
Karamanlis|Costas,Kostas|prime minister|2004-2009
Papandreou|George|prime minister|2009-2011
Papademos|Lucas|prime minister|2011-2012
Samaras|Antonis|prime minister|2012-2015
Tsipras|Alexis|prime minister|2015-2019
Mitsotakis|Kyriakos|prime minister|2019-
Juncker|Jean-Claude,Jean|president|2014-2019
Leyen|Ursula|president|2019-
Rompuy|Herman|president|2009-2014
Michel|Charles|president|2019-2024
Michel|Charles|prime minister|2014-2019
Kok|Wim|prime minister|1994-2002
Balkenende|Jan,Jan-Peter|prime minister|2002-2010
Rutte|Mark|prime minister|2010-2024
Schoof|Dick|prime minister|2024-
Verhofstadt|Guy|prime minister|1999-2008
Leterme|Yves|prime minister|2008-2008,2009-2011
Rupo|Elio|prime minister|2011-2014
Croo|Alexander|prime minister|2020-2025
Ahern|Bertie|prime minister|1997-2008
Cowen|Brian|prime minister|2008-2011
Kenny|Enda|prime minister|2011-2017
Varadkar|Leo|prime minister|2017-2020,2022-2024
Rasmussen|Anders,Fogh|prime minister|2001-2009
Rasmussen|Lars,Lokke|prime minister|2009-2011,2015-2019
Thorning-Schmidt|Helle|prime minister|2011-2015
Frederiksen|Mette|prime minister|2019-
Persson|Goran|prime minister|1996-2006
Reinfeldt|Fredrik|prime minister|2006-2014
Lofven|Stefan|prime minister|2014-2021
Kristersson|Ulf|prime minister|2022-
Bondevik|Kjell|prime minister|1997-2000,2001-2005
Stoltenberg|Jens|prime minister|2000-2001,2005-2013
Solberg|Erna|prime minister|2013-2021
Store,Stoere|Jonas|prime minister|2021-
Ahtisaari|Martti|president|1994-2000
Halonen|Tarja|president|2000-2012
Niinisto|Sauli|president|2012-2024
Stubb|Alexander|president|2024-
Marin|Sanna|prime minister|2019-2023
Gorbachev|Mikhail|president|1990-1991
Yeltsin|Boris|president|1991-1999
Putin|Vladimir|president|2000-2008,2012-
Putin|Vladimir|prime minister|1999-2000,2008-2012
Medvedev|Dmitry,Dmitri,Dmitriy|president|2008-2012
Medvedev|Dmitry,Dmitri,Dmitriy|prime minister|2012-2020
Chernomyrdin|Viktor|prime minister|1992-1998
Primakov|Yevgeny,Evgeny|prime minister|1998-1999
Kasyanov|Mikhail|prime minister|2000-2004
Fradkov|Mikhail|prime minister|2004-2007
Zubkov|Viktor|prime minister|2007-2008
Mishustin|Mikhail|prime minister|2020-
Kravchuk|Leonid|president|1991-1994
Kuchma|Leonid|president|1994-2005
Yushchenko|Viktor|president|2005-2010
Yanukovych,Yanukovich|Viktor|president|2010-2014
Yanukovych,Yanukovich|Viktor|prime minister|2002-2005,2006-2007
Poroshenko|Petro|president|2014-2019
Zelensky,Zelenskyy,Zelenskiy|Volodymyr|president|2019-
Tymoshenko|Yulia|prime minister|2005-2005,2007-2010
Azarov|Mykola|prime minister|2010-2014
Yatsenyuk,Yatseniuk|Arseniy,Arseny|prime minister|2014-2016
Groysman|Volodymyr|prime minister|2016-2019
Shmyhal|Denys|prime minister|2020-2025
Lukashenko,Lukashenka|Alexander,Aleksandr,Alyaksandr|president|1994-
Voronin|Vladimir|president|2001-2009
Dodon|Igor|president|2016-2020
Sandu|Maia|president|2020-
Nazarbayev,Nazarbaev|Nursultan|president|1990-2019
Tokayev,Tokaev|Kassym-Jomart,Kassym,Qasym-Zhomart|president|2019-
Akayev,Akaev|Askar|president|1990-2005
Bakiyev,Bakiev|Kurmanbek|president|2005-2010
Otunbayeva,Otunbaeva|Roza|president|2010-2011
Atambayev,Atambaev|Almazbek|president|2011-2017
Jeenbekov|Sooronbai,Sooronbay|president|2017-2020
Japarov,Zhaparov|Sadyr|president|2021-
Rakhmonov,Rahmonov|Emomali,Imomali|president|1992-2007
Rahmon,Rakhmon|Emomali,Imomali|president|2007-
Niyazov|Saparmurat,Saparmurad|president|1990-2006
Berdymukhammedov,Berdimuhamedov,Berdymukhamedov,Berdimuhamedow,Berdimukhamedov|Gurbanguly,Kurbanguly|president|2006-2022
Berdymukhammedov,Berdimuhamedov,Berdymukhamedov,Berdimuhamedow,Berdimukhamedov|Serdar|president|2022-
Karimov|Islam|president|1990-2016
Mirziyoyev,Mirziyoev|Shavkat|president|2016-
Shevardnadze|Eduard|president|1992-2003
Saakashvili|Mikheil,Mikhail|president|2004-2013
Margvelashvili|Giorgi|president|2013-2018
Zourabichvili,Zurabishvili|Salome|president|2018-2024
Ter-Petrosian,Ter-Petrosyan|Levon|president|1991-1998
Kocharian,Kocharyan|Robert|president|1998-2008
Sarkisian,Sargsyan,Sarksyan|Serzh,Serge|president|2008-2018
Pashinyan|Nikol|prime minister|2018-
Aliyev,Aliev|Heydar,Heidar,Haidar,Geidar|president|1993-2003
Aliyev,Aliev|Ilham|president|2003-
Walesa|Lech|president|1990-1995
Kwasniewski|Aleksander|president|1995-2005
Kaczynski|Lech|president|2005-2010
Kaczynski|Jaroslaw|prime minister|2006-2007
Komorowski|Bronislaw|president|2010-2015
Duda|Andrzej|president|2015-2025
Nawrocki|Karol|president|2025-
Buzek|Jerzy|prime minister|1997-2001
Belka|Marek|prime minister|2004-2005
Tusk|Donald|prime minister|2007-2014,2023-
Tusk|Donald|president|2014-2019
Kopacz|Ewa|prime minister|2014-2015
Szydlo|Beata|prime minister|2015-2017
Morawiecki|Mateusz|prime minister|2017-2023
Havel|Vaclav|president|1989-2003
Klaus|Vaclav|president|2003-2013
Zeman|Milos|president|2013-2023
Pavel|Petr|president|2023-
Topolanek|Mirek|prime minister|2006-2009
Babis|Andrej|prime minister|2017-2021,2025-
Fiala|Petr|prime minister|2021-2025
Dzurinda|Mikulas|prime minister|1998-2006
Fico|Robert|prime minister|2006-2010,2012-2018,2023-
Medgyessy|Peter|prime minister|2002-2004
Gyurcsany|Ferenc|prime minister|2004-2009
Orban|Viktor|prime minister|1998-2002,2010-
Iliescu|Ion|president|1990-1996,2000-2004
Basescu|Traian|president|2004-2014
Iohannis|Klaus|president|2014-2025
Borisov,Borissov|Boyko,Boiko|prime minister|2009-2013,2014-2021
Milosevic|Slobodan|president|1989-2000
Kostunica|Vojislav|president|2000-2003
Kostunica|Vojislav|prime minister|2004-2008
Tadic|Boris|president|2004-2012
Nikolic|Tomislav|president|2012-2017
Vucic|Aleksandar|president|2017-
Vucic|Aleksandar|prime minister|2014-2017
Djindjic|Zoran|prime minister|2001-2003
Tudjman|Franjo|president|1990-1999
Mesic|Stjepan,Stipe|president|2000-2010
Josipovic|Ivo|president|2010-2015
Plenkovic|Andrej|prime minister|2016-
Thaci|Hashim|prime minister|2008-2014
Thaci|Hashim|president|2016-2020
Berisha|Sali|prime minister|2005-2013
Rama|Edi|prime minister|2013-
Ozal|Turgut|president|1989-1993
Demirel|Suleyman|president|1993-2000
Sezer|Ahmet|president|2000-2007
Gul|Abdullah|president|2007-2014
Erdogan|Recep,Tayyip|prime minister|2003-2014
Erdogan|Recep,Tayyip|president|2014-
Ciller|Tansu|prime minister|1993-1996
Ecevit|Bulent|prime minister|1999-2002
Davutoglu|Ahmet|prime minister|2014-2016
Yildirim|Binali|prime minister|2016-2018
Rabin|Yitzhak|prime minister|1974-1977,1992-1995
Peres|Shimon|prime minister|1984-1986,1995-1996
Peres|Shimon|president|2007-2014
Netanyahu|Benjamin,Binyamin,Bibi|prime minister|1996-1999,2009-2021,2022-
Barak|Ehud|prime minister|1999-2001
Sharon|Ariel|prime minister|2001-2006
Olmert|Ehud|prime minister|2006-2009
Bennett|Naftali|prime minister|2021-2022
Lapid|Yair|prime minister|2022-2022
Katsav|Moshe|president|2000-2007
Rivlin|Reuven|president|2014-2021
Herzog|Isaac|president|2021-
Arafat|Yasser,Yasir|president|1994-2004
Abbas|Mahmoud|president|2005-
Nasser|Gamal|president|1956-1970
Sadat|Anwar|president|1970-1981
Mubarak|Hosni|president|1981-2011
Morsi,Mursi|Mohamed,Mohammed|president|2012-2013
Sisi,el-Sisi,al-Sisi|Abdel|president|2014-
Assad,al-Assad|Hafez|president|1971-2000
Assad,al-Assad|Bashar|president|2000-2024
Sharaa,al-Sharaa|Ahmed,Ahmad|president|2025-
Hussein|Saddam|president|1979-2003
Talabani|Jalal|president|2005-2014
Allawi|Iyad,Ayad|prime minister|2004-2005
Maliki,al-Maliki|Nouri,Nuri|prime minister|2006-2014
Abadi,al-Abadi|Haider,Haidar|prime minister|2014-2018
Kadhimi,al-Kadhimi|Mustafa|prime minister|2020-2022
Rafsanjani|Akbar,Hashemi|president|1989-1997
Khatami|Mohammad,Mohammed|president|1997-2005
Ahmadinejad|Mahmoud|president|2005-2013
Rouhani,Rohani|Hassan|president|2013-2021
Raisi|Ebrahim|president|2021-2024
Pezeshkian|Masoud|president|2024-
Hussein||king|1952-1999
Abdullah||king|1999-
Fahd||king|1982-2005
Salman||king|2015-
Hassan||king|1961-1999
Hariri|Rafik,Rafiq|prime minister|1992-1998,2000-2004
Hariri|Saad|prime minister|2009-2011,2016-2020
Siniora|Fouad,Fuad|prime minister|2005-2009
Lahoud|Emile|president|1998-2007
Suleiman,Sleiman|Michel|president|2008-2014
Aoun|Michel|president|2016-2022
Aoun|Joseph|president|2025-
Saleh|Ali|president|1990-2012
Hadi|Abd,Abdu,Mansour|president|2012-2022
Essebsi|Beji|president|2014-2019
Saied|Kais|president|2019-
Bouteflika|Abdelaziz|president|1999-2019
Tebboune|Abdelmadjid|president|2019-
Karzai|Hamid|president|2001-2014
Ghani|Ashraf|president|2014-2021
Musharraf|Pervez|president|2001-2008
Zardari|Asif|president|2008-2013,2024-
Bhutto|Benazir|prime minister|1988-1990,1993-1996
Sharif|Nawaz|prime minister|1990-1993,1997-1999,2013-2017
Sharif|Shehbaz,Shahbaz|prime minister|2022-2023,2024-
Aziz|Shaukat|prime minister|2004-2007
Gilani,Gillani|Yousuf,Yusuf,Yousaf|prime minister|2008-2012
Khan|Imran|prime minister|2018-2022
Nehru|Jawaharlal|prime minister|1947-1964
Gandhi|Indira|prime minister|1966-1977,1980-1984
Gandhi|Rajiv|prime minister|1984-1989
Vajpayee|Atal|prime minister|1998-2004
Singh|Manmohan|prime minister|2004-2014
Modi|Narendra|prime minister|2014-
Hasina|Sheikh|prime minister|1996-2001,2009-2024
Zia|Khaleda|prime minister|1991-1996,2001-2006
Kumaratunga|Chandrika|president|1994-2005
Rajapaksa,Rajapakse|Mahinda|president|2005-2015
Rajapaksa,Rajapakse|Gotabaya|president|2019-2022
Sirisena|Maithripala|president|2015-2019
Dissanayake|Anura|president|2024-
Jiang|Zemin|president|1993-2003
Hu|Jintao|president|2003-2013
Xi|Jinping|president|2013-
Zhu|Rongji|prime minister|1998-2003
Wen|Jiabao|prime minister|2003-2013
Li|Peng|prime minister|1987-1998
Li|Keqiang|prime minister|2013-2023
Li|Qiang|prime minister|2023-
Lee|Teng-hui,Teng|president|1988-2000
Chen|Shui-bian,Shui|president|2000-2008
Ma|Ying-jeou,Ying|president|2008-2016
Tsai|Ing-wen,Ing|president|2016-2024
Lai|Ching-te,Ching|president|2024-
Nakasone|Yasuhiro|prime minister|1982-1987
Murayama|Tomiichi|prime minister|1994-1996
Hashimoto|Ryutaro|prime minister|1996-1998
Obuchi|Keizo|prime minister|1998-2000
Mori|Yoshiro|prime minister|2000-2001
Koizumi|Junichiro|prime minister|2001-2006
Abe|Shinzo|prime minister|2006-2007,2012-2020
Fukuda|Yasuo|prime minister|2007-2008
Aso|Taro|prime minister|2008-2009
Hatoyama|Yukio|prime minister|2009-2010
Kan|Naoto|prime minister|2010-2011
Noda|Yoshihiko|prime minister|2011-2012
Suga|Yoshihide|prime minister|2020-2021
Kishida|Fumio|prime minister|2021-2024
Ishiba|Shigeru|prime minister|2024-2025
Takaichi|Sanae|prime minister|2025-
Kim|Young-sam,Young|president|1993-1998
Kim|Dae-jung,Dae|president|1998-2003
Roh|Moo-hyun,Moo|president|2003-2008
Lee|Myung-bak,Myung|president|2008-2013
Park|Geun-hye,Geun|president|2013-2017
Moon|Jae-in,Jae|president|2017-2022
Yoon|Suk-yeol,Suk|president|2022-2025
Lee|Jae-myung,Jae|president|2025-
Suharto||president|1967-1998
Habibie||president|1998-1999
Wahid|Abdurrahman|president|1999-2001
Sukarnoputri|Megawati|president|2001-2004
Yudhoyono|Susilo|president|2004-2014
Widodo|Joko|president|2014-2024
Subianto|Prabowo|president|2024-
Marcos|Ferdinand|president|1965-1986,2022-
Aquino|Corazon,Cory|president|1986-1992
Aquino|Benigno|president|2010-2016
Ramos|Fidel|president|1992-1998
Estrada|Joseph|president|1998-2001
Arroyo|Gloria|president|2001-2010
Duterte|Rodrigo|president|2016-2022
Mahathir|Mohamad,Mohammad|prime minister|1981-2003,2018-2020
Badawi|Abdullah|prime minister|2003-2009
Najib|Razak|prime minister|2009-2018
Anwar|Ibrahim|prime minister|2022-
Goh|Chok|prime minister|1990-2004
Lee|Hsien|prime minister|2004-2024
Thaksin|Shinawatra|prime minister|2001-2006
Shinawatra|Thaksin|prime minister|2001-2006
Shinawatra|Yingluck|prime minister|2011-2014
Abhisit|Vejjajiva|prime minister|2008-2011
Prayuth|Chan-ocha,Chan|prime minister|2014-2023
Hawke|Bob|prime minister|1983-1991
Keating|Paul|prime minister|1991-1996
Howard|John|prime minister|1996-2007
Rudd|Kevin|prime minister|2007-2010,2013-2013
Gillard|Julia|prime minister|2010-2013
Abbott|Tony|prime minister|2013-2015
Turnbull|Malcolm|prime minister|2015-2018
Morrison|Scott|prime minister|2018-2022
Albanese|Anthony|prime minister|2022-
Clark|Helen|prime minister|1999-2008
Key|John|prime minister|2008-2016
Ardern|Jacinda|prime minister|2017-2023
Luxon|Christopher|prime minister|2023-
Trudeau|Pierre|prime minister|1968-1979,1980-1984
Trudeau|Justin|prime minister|2015-2025
Mulroney|Brian|prime minister|1984-1993
Chretien|Jean|prime minister|1993-2003
Martin|Paul|prime minister|2003-2006
Harper|Stephen|prime minister|2006-2015
Carney|Mark|prime minister|2025-
Salinas|Carlos|president|1988-1994
Zedillo|Ernesto|president|1994-2000
Fox|Vicente|president|2000-2006
Calderon|Felipe|president|2006-2012
Nieto|Enrique|president|2012-2018
Obrador|Andres,Lopez|president|2018-2024
Sheinbaum|Claudia|president|2024-
Cardoso|Fernando|president|1995-2002
Lula|Luiz,Inacio|president|2003-2010,2023-
Rousseff|Dilma|president|2011-2016
Temer|Michel|president|2016-2018
Bolsonaro|Jair|president|2019-2022
Menem|Carlos|president|1989-1999
Duhalde|Eduardo|president|2002-2003
Kirchner|Nestor|president|2003-2007
Kirchner|Cristina|president|2007-2015
Macri|Mauricio|president|2015-2019
Fernandez|Alberto|president|2019-2023
Milei|Javier|president|2023-
Pinochet|Augusto|president|1974-1990
Lagos|Ricardo|president|2000-2006
Bachelet|Michelle|president|2006-2010,2014-2018
Pinera|Sebastian|president|2010-2014,2018-2022
Boric|Gabriel|president|2022-2026
Pastrana|Andres|president|1998-2002
Uribe|Alvaro|president|2002-2010
Santos|Juan|president|2010-2018
Duque|Ivan|president|2018-2022
Petro|Gustavo|president|2022-2026
Chavez|Hugo|president|1999-2013
Maduro|Nicolas|president|2013-
Morales|Evo|president|2006-2019
Correa|Rafael|president|2007-2017
Moreno|Lenin|president|2017-2021
Fujimori|Alberto|president|1990-2000
Toledo|Alejandro|president|2001-2006
Garcia|Alan|president|1985-1990,2006-2011
Humala|Ollanta|president|2011-2016
Kuczynski|Pedro|president|2016-2018
Boluarte|Dina|president|2022-2025
Castro|Fidel|president|1976-2008
Castro|Raul|president|2008-2018
Diaz-Canel|Miguel|president|2018-
Aristide|Jean-Bertrand,Jean|president|1991-1991,1994-1996,2001-2004
Preval|Rene|president|1996-2001,2006-2011
Ortega|Daniel|president|1985-1990,2007-
Bukele|Nayib|president|2019-
Klerk|Frederik|president|1989-1994
Mandela|Nelson|president|1994-1999
Mbeki|Thabo|president|1999-2008
Zuma|Jacob|president|2009-2018
Ramaphosa|Cyril|president|2018-
Mugabe|Robert|president|1987-2017
Mnangagwa|Emmerson|president|2017-
Obasanjo|Olusegun|president|1999-2007
Jonathan|Goodluck|president|2010-2015
Buhari|Muhammadu|president|2015-2023
Tinubu|Bola|president|2023-
Moi|Daniel|president|1978-2002
Kibaki|Mwai|president|2002-2013
Kenyatta|Uhuru|president|2013-2022
Ruto|William|president|2022-
Museveni|Yoweri|president|1986-
Kagame|Paul|president|2000-
Meles|Zenawi|prime minister|1995-2012
Zenawi|Meles|prime minister|1995-2012
Abiy|Ahmed|prime minister|2018-
Bashir,al-Bashir|Omar|president|1989-2019
Kabila|Laurent|president|1997-2001
Kabila|Joseph|president|2001-2019
Tshisekedi|Felix|president|2019-
Kufuor|John|president|2001-2009
Akufo-Addo|Nana|president|2017-2025
Wade|Abdoulaye|president|2000-2012
Sall|Macky|president|2012-2024
Gbagbo|Laurent|president|2000-2011
Ouattara|Alassane|president|2010-
Taylor|Charles|president|1997-2003
Sirleaf,Johnson-Sirleaf|Ellen|president|2006-2018
Weah|George|president|2018-2024
Mkapa|Benjamin|president|1995-2005
Kikwete|Jakaya|president|2005-2015
Magufuli|John|president|2015-2021
Chissano|Joaquim|president|1986-2005
Guebuza|Armando|president|2005-2015
Nyusi|Filipe|president|2015-2025
Lourenco|Joao|president|2017-
Waldheim|Kurt|secretary-general|1972-1981
Boutros-Ghali|Boutros|secretary-general|1992-1996
Annan|Kofi|secretary-general|1997-2006
Ban|Ki-moon,Ki|secretary-general|2007-2016
Guterres|Antonio|secretary-general|2017-
Solana|Javier|secretary-general|1995-1999
Robertson|George|secretary-general|1999-2003
Scheffer|Jaap|secretary-general|2004-2009
Rasmussen|Anders,Fogh|secretary-general|2009-2014
Stoltenberg|Jens|secretary-general|2014-2024
Rutte|Mark|secretary-general|2024-
Wolfensohn|James|president|1995-2005
Wolfowitz|Paul|president|2005-2007
Zoellick|Robert|president|2007-2012
Malpass|David|president|2019-2023
Paul|John|pope|1978-2005
Benedict||pope|2005-2013
Francis||pope|2013-2025
Leo||pope|2025-
`;
