/**
 * Bodies that English-language news names without introducing them: name | acronyms and other names. An own table of facts;
 * it types a name and joins its forms where no source spells them out.
 */
export const ORGANISATIONS = `
United Nations|UN,U.N.
United Nations Security Council|UN Security Council,U.N. Security Council,UNSC
European Union|EU,E.U.
European Commission|
European Parliament|
European Central Bank|ECB
North Atlantic Treaty Organization|NATO,Nato,North Atlantic Treaty Organisation
African Union|
Arab League|League of Arab States
Organisation for Security and Co-operation in Europe|OSCE,Organization for Security and Co-operation in Europe
Organization of the Petroleum Exporting Countries|OPEC,Opec
Association of Southeast Asian Nations|ASEAN
World Health Organization|World Health Organisation
World Trade Organization|WTO,World Trade Organisation
World Bank|
International Monetary Fund|IMF
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ
International Committee of the Red Cross|ICRC
International Olympic Committee|IOC
Red Cross|
Red Crescent|
Amnesty International|
Human Rights Watch|HRW
Greenpeace|
UNICEF|Unicef,United Nations Children's Fund
UNESCO|Unesco
UNHCR|United Nations High Commissioner for Refugees
World Food Programme|World Food Program
Interpol|
Europol|
FIFA|Fifa
UEFA|Uefa
Federal Bureau of Investigation|FBI,F.B.I.
Central Intelligence Agency|CIA,C.I.A.
National Aeronautics and Space Administration|NASA,Nasa
National Security Agency|
Federal Reserve|Fed
Securities and Exchange Commission|S.E.C.
Food and Drug Administration|FDA
Federal Aviation Administration|FAA
Environmental Protection Agency|EPA
Federal Emergency Management Agency|FEMA
Federal Communications Commission|FCC
Federal Trade Commission|FTC
Internal Revenue Service|IRS
National Transportation Safety Board|NTSB
Centers for Disease Control and Prevention|CDC
National Oceanic and Atmospheric Administration|NOAA
US Geological Survey|USGS,U.S. Geological Survey,United States Geological Survey
Department of Homeland Security|DHS
National Football League|NFL
National Basketball Association|NBA
Major League Baseball|MLB
National Hockey League|NHL
National Collegiate Athletic Association|NCAA
New York Stock Exchange|NYSE
Nasdaq|NASDAQ
National Health Service|NHS
Bank of England|
Scotland Yard|Metropolitan Police
House of Commons|
House of Lords|
House of Representatives|
Congress|
Senate|US Senate,U.S. Senate
White House|
Pentagon|
Taliban|Taleban
Al-Qaeda|al-Qaeda,al Qaeda,al-Qaida,Al-Qaida,al Qaida
Hamas|
Hezbollah|Hizbollah,Hizbullah
Islamic State|ISIS,ISIL,Daesh
Fatah|
Boko Haram|
Irish Republican Army|
Labour Party|
Conservative Party|Conservatives,Tories,Tory
Republican Party|Republicans,Republican,GOP
Democratic Party|Democrats,Democrat
Liberal Democrats|Lib Dems
European Space Agency|ESA
Roscosmos|
Gazprom|
Rosneft|
Boeing|
Airbus|
Toyota|
Volkswagen|VW
BMW|
General Motors|GM
General Electric|GE
Microsoft|
Google|
IBM|
AT&T|
Samsung|
Sony|
Nokia|
Walmart|Wal-Mart
Goldman Sachs|
Citigroup|
HSBC|
Royal Dutch Shell|
BP|
ExxonMobil|Exxon Mobil
Wall Street|
Facebook|
Twitter|
YouTube|
Wikipedia|
`;

/** News agencies, broadcasters, papers and their short names. */
export const PUBLICATIONS = `
British Broadcasting Corporation|BBC
BBC News|
CNN|
CBS|CBS News
NBC|NBC News
ABC|ABC News
Fox News|
MSNBC|
Al Jazeera|Al-Jazeera
Sky News|
ITV|
PBS|
NPR|
Reuters|
Associated Press|AP
Agence France-Presse|AFP,Agence France Presse
Press Association|
Bloomberg|Bloomberg News
Dow Jones Newswires|
Xinhua|Xinhua News Agency
Interfax|
Itar-Tass|ITAR-TASS,Tass,TASS
RIA Novosti|
Kyodo|Kyodo News
Yonhap|
IRNA|Islamic Republic News Agency
Press Trust of India|PTI
Radio Free Europe/Radio Liberty|RFE/RL,Radio Free Europe,Radio Liberty
Voice of America|VOA
Deutsche Welle|
New York Times|
Washington Post|
Wall Street Journal|WSJ
Los Angeles Times|L.A. Times,LA Times
USA Today|
Financial Times|
Guardian|
Daily Telegraph|
Daily Mail|
Times of India|
Le Monde|
Le Figaro|
Der Spiegel|
El Pais|
Kommersant|
Nezavisimaya gazeta|
Novaya gazeta|
Izvestia|Izvestiya
Pravda|
Economist|
Forbes|
Newsweek|
`;
