// Words before or behind a number that bound it. Written for this project from general knowledge of English.
// Longer phrases come first where they start alike; the matcher takes the longest. "-" stands for no word.
import type { Modifier } from '../figures/figure';

type Table = Readonly<Record<Modifier, string>>;

/** In front of the number: "more than 40". */
export const MODIFIERS_BEFORE: Table = {
  exact: 'exactly|precisely|just|only|fully|a total of|a combined|a combined total of|a record|a whopping|a full|the full|no less a|a cool|exact|a staggering',
  approx:
    'about|around|roughly|approximately|approx|approx.|some|circa|ca|ca.|c.|somewhere around|somewhere between|in the region of|in the neighborhood of|in the neighbourhood of|in the vicinity of|to the tune of|on the order of|of the order of|in the order of|close to about|an estimated|estimated|an estimated total of|an approximate|estimated at|estimated to be|estimated to be worth|estimated to have|estimated to be around|an average of around|an average of about|averaged|averaging|maybe|perhaps|probably|a reported|an about|give or take|more or less|something like|say|nearer|plus or minus|±|~|∼|≈|˜|+/-|+-|as much or as little as|upwards or downwards of',
  almost: 'almost|nearly|close to|nearing|approaching|just short of|just shy of|shy of|not quite|slightly less than|slightly under|slightly below|slightly fewer than|a little less than|a little under|a little below|a little short of|little short of|a bit less than|virtually|practically|a little over half of|the best part of|the better part of|some way short of|verging on|bordering on',
  'more-than':
    'more than|over|above|greater than|higher than|larger than|bigger than|longer than|older than|taller than|exceeding|in excess of|beyond|well over|well above|far more than|just over|just above|slightly more than|slightly over|slightly above|a little over|a little more than|a bit more than|a bit over|a shade over|topping|surpassing|surpassed|exceeded|exceeds|exceed|topped|tops|upwards of|upward of|north of|better than|no longer than or over|much more than|even more than|significantly more than|considerably more than|over than|more then|not less than or more than|any more than|outnumbering|>|＞',
  'at-least':
    'at least|no fewer than|no less than|not fewer than|not less than|a minimum of|minimum of|a minimum|minimum|at a minimum|as few as|as little as|at the very least|≥|>=|not below|no lower than|not under|nothing less than|none fewer than|from at least|since at least|at the least',
  'at-most':
    'up to|at most|at the most|as many as|as much as|as high as|as long as|as large as|as tall as|as far as|as old as|as big as|no more than|not more than|no greater than|no higher than|no longer than|no larger than|not over|not above|not exceeding|a maximum of|maximum of|a maximum|maximum|capped at|limited to|to a maximum of|at a maximum|at maximum|≤|<=|upto|anything up to|at the very most|a ceiling of|no later than',
  'less-than':
    'less than|fewer than|just under|just below|just less than|under|below|lower than|smaller than|shorter than|younger than|well under|well below|far less than|far fewer than|much less than|short of|beneath|south of|not even|inside|<|＜|any less than|significantly less than|considerably less than|fewer then|less then',
};

/** Behind the number, or behind its unit: "100 or more", "40-plus", "10 at most". */
export const MODIFIERS_BEHIND: Table = {
  exact: 'exactly|precisely|sharp|in all|all told|in total',
  approx: 'or so|or thereabouts|give or take|more or less|approximately|or around that|roughly|ish|odd|or about that',
  almost: '',
  'more-than': 'plus|and more|and counting|and up|and then some|and over',
  'at-least': 'or more|or over|or above|or higher|or greater|or better|or older|or longer|or larger|or taller|or bigger|or later|and above|and older|and upwards|and upward|upwards|or upwards|at least|at a minimum|minimum|at the very least|at the least|and higher',
  'at-most': 'or less|or fewer|or under|or below|or lower|or smaller|or younger|or shorter|or earlier|and under|and below|and younger|at most|at the most|maximum|tops|at a maximum|max|at the very most',
  'less-than': '',
};

/** What "not", "no" and their like make of a modifier: "not more than" bounds from above. */
export const NEGATED: Readonly<Partial<Record<Modifier, Modifier>>> = {
  'more-than': 'at-most',
  'less-than': 'at-least',
  'at-least': 'less-than',
  'at-most': 'more-than',
};
export const NEGATIONS = "not|no|n't|never|isn't|wasn't|aren't|weren't|nor|nothing|doesn't|don't|didn't|can't|cannot|won't";

/** Words between a modifier and its number that change nothing: "more than the 300", "nearly all 40", "about another 20". */
export const PASSED_OVER = 'the|a|an|these|those|this|that|its|his|her|their|our|all|another|additional|further|extra|fully|even|just|only|well|around|as|average|total|whopping|staggering|record|combined|mere|full|or|first|last|past|next|initial|net|gross|still|now|roughly|today|other';

/** On dates, what a preposition bounds: "until 2020" is at most, "since 2004" at least. */
export const DATE_BOUNDS: Table = {
  exact: 'in|on|during|at|as of|dated|for|of',
  approx: 'around|about|circa|ca|ca.|c.|roughly|approximately|some time in|sometime in|some time around',
  almost: 'towards|toward|nearly|almost',
  'more-than': 'after|later than|beyond|past|sometime after|some time after',
  'at-least': 'since|since at least|from|starting|starting in|starting from|beginning|beginning in|beginning on|starting on|as of|as early as|at least since|ever since|effective',
  'at-most': 'until|till|by|through|up to|up until|no later than|not later than|at the latest by|by the end of|until the end of|by late|to|thru|til|before the end of|as late as|until at least',
  'less-than': 'before|prior to|earlier than|ahead of|pre',
};
