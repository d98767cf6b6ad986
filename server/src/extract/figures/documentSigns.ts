import type { Reading } from '../../language/reading';
import { TokenKind } from '../../text/tokenise';

/** What the whole text tells about how it writes numbers; cheap, one look at each number and currency mark. */
export interface DocumentSigns {
  /** Numbers of four digits carry a comma here ("7,000"), so that "2005" without one is no amount. */
  readonly groupsThousands: boolean;
  /** The text writes amounts in pounds sterling or pence. */
  readonly sterling: boolean;
  /** The text writes "$". */
  readonly dollars: boolean;
  /** A dollar of another country is named, so that a bare "$" is not certain to be American. */
  readonly otherDollars: boolean;
}

const DOLLAR = 0x24;
const POUND = 0xa3;

export function documentSigns(reading: Reading): DocumentSigns {
  const { kind, start, end, count } = reading.tokens;
  const signs = { groupsThousands: false, sterling: false, dollars: false, otherDollars: false };
  for (let i = 0; i < count; i++) {
    if (kind[i] === TokenKind.Number) {
      if (end[i]! - start[i]! === 5)
        signs.groupsThousands ||= reading.text.charCodeAt(start[i]! + 1) === 0x2c;
    } else if (kind[i] === TokenKind.Currency) {
      const code = reading.text.charCodeAt(start[i]!);
      signs.sterling ||= code === POUND;
      signs.dollars ||= code === DOLLAR;
      if (code === DOLLAR) signs.otherDollars ||= isForeignDollar(reading.text, start[i]!);
    }
  }
  return signs;
}

/** "A$", "C$", "HK$", "$A", "$NZ": letters other than US glued to the mark. */
function isForeignDollar(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 4), at + 4);
  return /(?:^|[^A-Za-z])(?:A|AU|C|CA|CDN|Cdn|HK|NZ|S|NT|SG)\$|\$(?:A|AU|C|CDN|HK|NZ|S)\d/.test(around);
}
