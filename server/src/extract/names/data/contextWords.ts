import { words } from '../../../text/words';

// Words around a name that speak for its type. Own tables.

/** Nouns that introduce a body: "carmaker X". */
export const COMPANY_NOUNS = words(
  'company firm maker manufacturer giant retailer carrier operator supplier producer developer publisher insurer lender bank broadcaster automaker carmaker drugmaker chipmaker startup group agency charity subsidiary unit chain label studio airline union party club team side organisation organization distributor provider brewer builder rival conglomerate brokerage consultancy militia cartel tank watchdog',
);

/** What bodies have: "X shares", "X's chairman". */
export const ORG_POSSESSIONS = words(
  'chief executive ceo president shares stock shareholders executives employees headquarters spokesman spokeswoman spokesperson chairman subsidiary customers board profits revenue sales earnings officials fans coach striker staff members manager',
);

/** What stands behind the name of a product. */
export const PRODUCT_NOUNS = words(
  'software phone phones smartphone players player users owners app apps browser console processor processors chip chips tablet drug vaccine engine models version laptop laptops computer computers handset games',
);

/** What bodies do more than persons. */
export const BODY_VERBS = words(
  'announce launch acquire unveil sue release file report buy sell merge offer introduce recall ban ratify publish cut raise open close operate manufacture develop hire own plan agree',
);

/** What persons do more than bodies. */
export const PERSON_VERBS = words(
  'say tell add argue explain think believe admit recall resign die write joke insist note score smile marry love walk stress emphasize emphasise retire hope feel speak urge warn reply',
);

/** First words of places' names: "Mount Etna". */
export const PLACE_STARTS = words('mount mt lake cape gulf isle port fort mont monte rio jebel jabal wadi ras cerro sierra costa villa place rue via plaza calle avenue camp');

/** What is done to bodies: "agreed to buy X". */
export const OBJECT_VERBS = words('buy acquire sue fine bail');

/** First words of the names of storms and campaigns. */
export const EVENT_STARTS = words('hurricane typhoon cyclone storm operation');
/** Words that names of sports clubs begin with, in several languages. */
export const CLUB_STARTS = words('olympique real atletico atlético deportivo dynamo dinamo spartak lokomotiv sporting racing internazionale borussia eintracht fortuna hertha stade club fc afc ac as ss sc cf sv vfb vfl tsg fk nk hnk');

/** What only someone does: speaks, decides, hires. */
export const AGENT_VERBS = words('say announce launch unveil acquire sue release introduce hire agree plan tell add confirm deny declare admit propose refuse apologise apologize insist argue believe');
