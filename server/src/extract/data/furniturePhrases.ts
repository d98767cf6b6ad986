// Wording that web pages put around a story, whatever it is about. Written for this project from general knowledge of
// news sites and of the templates of common publishing systems.
//
// whole: the line is nothing but this (a number or a mark may follow). start: a short line begins with it. any: a line of
// at most 80 words holds it. A start of one word counts only before a colon or another mark that parts it from the rest.

export interface PhraseGroup {
  readonly kind: 'navigation' | 'donation' | 'share' | 'comments' | 'subscription' | 'credit' | 'legal' | 'caption' | 'date';
  readonly whole?: string;
  readonly start?: string;
  readonly any?: string;
}

export const FURNITURE_PHRASES: readonly PhraseGroup[] = [
  {
    kind: 'navigation',
    whole:
      'accessibility links|breaking news|skip to content|skip to main content|skip to navigation|skip links|jump to content|main menu|menu|home|search|sections|all sections|top stories|latest news|latest stories|latest|most read|most popular|most viewed|trending|trending now|related|related stories|related articles|related topics|related content|related links|related news|you may also like|you might also like|more stories|more news|more on this story|more from|more|editors picks|recommended|recommended for you|recommended stories|popular now|in this article|in pictures|in focus|on this page|advertisement|advertisements|advertising|sponsored|sponsored content|paid content|promoted|promoted stories|up next|next|previous|next article|previous article|next story|previous story|back to top|top|contents|archive|archives|tags|topics|categories|filed under|go to|see all|view all|show more|load more|print|print this article|print version|print page|download|image|images|photos|photo gallery|gallery|video|videos|watch live|live|listen|listen live|podcast|podcasts|newsletters|sitemap|site map|contact us|about us|about|help|faq|careers|weather|sport|sports|business|world|politics|opinion|entertainment|lifestyle|technology|science|health|travel|culture|arts|money|markets|editorial|features|subscribe now|close|loading|continue reading|story continues below|story continues below advertisement|article continues below|article continues after advertisement|this story continues after the advertisement|scroll to continue|read next|end of story',
    start:
      'read more|read also|also read|read the full|read next|see also|see more|more on|more from|related|watch|watch live|watch now|listen to|click here|click on|click to|tap here|view gallery|view all|go to|recommended|don\'t miss|jump to|skip to|filed under|tags|tagged|topics|scroll down|follow live|live updates|you can read|find out more|for more|learn more|discover more|image source|posted in|categories|next story|previous story',
    any: 'click on the icon|click on the link|click here to|click the link|opens in new window|external sites|external links|story continues below|continues after advertisement|download our app|download the app|get the app|on our website|visit our website|our app store',
  },
  {
    kind: 'donation',
    whole: 'donate|donate now|donate today|support us|support our work|contribute|give now|become a member|make a donation|help us',
    start: 'donate|support us|support our|make a donation|become a supporter|become a patron|become a member|help us|please donate|please support',
    any: 'make a donation|your donation|please donate|please consider donating|donate to|support our journalism|support independent journalism|fund our journalism|our fundraising|tax deductible|via paypal|on patreon|become a patron|we rely on readers|rely on your support|keep us going',
  },
  {
    kind: 'share',
    whole:
      'share|share this|share it|share this article|share this story|share this page|share article|share on facebook|share on twitter|share via email|tweet|tweet this|retweet|email|e-mail|email this|email article|email this article|facebook|twitter|linkedin|whatsapp|pinterest|reddit|telegram|instagram|youtube|google|google plus|copy link|link copied|like|likes|like us|follow|follow us|follow us on twitter|pin it|save|bookmark|save article|send|send to a friend|shares|rss|rss feed|messenger|flipboard|tumblr|gift article',
    start: 'share this|share on|share via|tweet this|follow us|follow me|follow him on|follow her on|like us on|like this|find us on|join us on|join the conversation|send this|email this|email to|connect with us|copy this link',
    any: 'share on facebook|share on twitter|share on linkedin|follow us on|follow him on twitter|follow her on twitter|follow me on twitter|like us on facebook|find us on facebook|join our telegram|our telegram channel|our whatsapp channel|our facebook page',
  },
  {
    kind: 'comments',
    whole:
      'comment|comments|no comments|no comments yet|leave a comment|leave a reply|add a comment|post a comment|post comment|view comments|view all comments|show comments|load comments|hide comments|write a comment|reply|replies|report|report this|flag|inline feedbacks|notify of|notify me|join the discussion|be the first to comment|comments are closed|have your say|your comment|your name|newest|oldest|most voted|upvote|downvote|reader comments|discussion',
    start: 'view all comments|leave a comment|leave a reply|join the discussion|join the conversation|comments are|would love your thoughts|have your say|what do you think|notify me|be the first to|sign in to comment|log in to comment|login to comment|post a comment|add your comment|comments on|this comment',
    any: 'please comment|leave a comment|inline feedbacks|view all comments|your email address will not be published|comments are closed|comments are moderated|moderated by|log in to comment|sign in to comment|notify me of|follow-up comments',
  },
  {
    kind: 'subscription',
    whole: 'subscribe|subscribe now|subscribe today|sign up|sign up now|sign in|sign out|log in|login|log out|register|register now|create account|create an account|my account|already a subscriber|already a member|start your free trial|free trial|subscriber only|subscribers only|premium|premium content|newsletter|newsletters|manage subscription|get started|enter your email|your email address|email address',
    start: 'subscribe to|subscribe for|subscribe now|subscribe today|sign up|sign in|log in|register for|register to|already a subscriber|already registered|already have an account|get our|get the latest|get unlimited|get breaking|get access|receive our|receive the|start your free|to continue reading|this content is for|this article is for|you have reached|you have read|enter your email|stay informed|stay up to date|unlock|try it free|never miss',
    any: 'sign up for our|sign up for the|sign up to our|sign up to the|subscribe to our|subscribe to the|subscribe for|to your inbox|in your inbox|straight to your|free newsletter|daily newsletter|weekly newsletter|our newsletter|newsletter and|unlimited access|unlimited digital access|cancel anytime|cancel any time|free trial|already a subscriber|to continue reading|free articles|articles remaining|your subscription|digital subscription|email alerts|push notifications|turn on notifications',
  },
  {
    kind: 'credit',
    start:
      'reporting by|additional reporting|editing by|edited by|written by|translated by|translation by|compiled by|written and edited|with reporting by|contributed reporting|originally appeared|originally published|first published|this article originally|this article was originally|this article first|this article appeared|this story originally|this story was originally|this story first|reprinted with|republished with|republished from|photo credit|photo by|photos by|photograph by|photo courtesy|image credit|picture credit|cover photo|featured image|video by|graphic by|source|sources|via|credit|courtesy of|with inputs from|with files from|with agencies|agencies|associated press writer|associated press writers|copyright|all photos',
    any: 'contributed to this report|contributed to this article|contributed to this story|contributed reporting|contributed from|reporting by|editing by|translated by|exclusively for|reprinted with permission|republished with permission|originally published by|originally published in|originally appeared|from wire reports|from staff reports|associated press writers|with files from|with inputs from|syndicated feed',
  },
  {
    kind: 'legal',
    whole: 'privacy policy|privacy|cookie policy|cookies|terms of use|terms of service|terms and conditions|terms|legal|disclaimer|copyright|all rights reserved|cookie settings|accept cookies|accept|accept all|corrections|code of conduct|ethics policy|advertise with us|accessibility statement|accessibility',
    start: 'copyright|all rights reserved|disclaimer|correction policy|by using this site|by continuing|this site uses cookies|we use cookies|the views expressed|views expressed|opinions expressed|the opinions expressed|any views|legal notice|registered in england|isbn|issn',
    any: 'all rights reserved|may not be published|may not be reproduced|without permission|without prior permission|without the express|terms of use|terms of service|terms and conditions|privacy policy|cookie policy|we use cookies|uses cookies|our content|not responsible for the content|do not necessarily reflect|does not necessarily reflect|not necessarily represent|are those of the author|author\'s own|solely those of|registered trademark|third party cookies',
  },
  {
    kind: 'caption',
    start: 'file photo|file picture|file image|file|photo|picture|pictured|image|caption|in this photo|in this file photo|in this image|in this picture|above|left to right|from left',
    any: 'file photo|ap photo|afp photo|reuters photo|getty images|photo courtesy|photo by|photograph by|image courtesy|image caption|media caption|photo credit|via getty|via ap|via reuters|stock photo|handout photo|handout via|screen grab|screengrab|shutterstock',
  },
  {
    kind: 'date',
    start: 'published|updated|last updated|last modified|modified|posted|posted on|posted at|first published|date|created|release date|publication date|published on|published at|updated on|updated at|last update',
  },
];

/** News agencies and picture desks that stand in brackets behind a caption or a report, or before the dash of a dateline. */
export const AGENCIES =
  'ap|afp|upi|reuters|epa|efe|dpa|ansa|tass|itar-tass|ria novosti|ria|sputnik|interfax|xinhua|kyodo|jiji|yonhap|pti|ani|ians|irna|isna|wam|spa|kuna|mena|anadolu|aa|bernama|antara|aap|pa|pa media|press association|the canadian press|cp|canadian press|associated press|the associated press|agence france-presse|getty|getty images|bloomberg|bbc|cnn|npr|rfe/rl|voa|dw|rex|shutterstock|alamy|nasa|handout|file|courtesy|file photo|ap photo|ukrinform|belta|unian|agencies|pool|mti|pap|ctk|apa|ntb|tt|stt|lusa|belga|anp|zuma|ap/file|wikimedia commons|wikipedia|flickr|facebook|twitter|youtube';

/** What follows a number in a counter: "23 comments", "1.2K shares", "4 min read". */
export const COUNTER_NOUNS = 'share|shares|comment|comments|like|likes|tweet|tweets|retweet|retweets|view|views|reply|replies|reaction|reactions|rating|ratings|follower|followers|subscriber|subscribers|reads|photos|images|videos|pins|upvotes|claps|members|online|responses|minute read|minutes read|min read|mins read|minute listen|min listen|sec read|comments so far';

/** Functions of people who write for a paper, in the note about the author. */
export const AUTHOR_ROLES = 'correspondent|reporter|journalist|editor|columnist|writer|author|producer|blogger|contributor|photographer|photojournalist|anchor|presenter|broadcaster|critic|commentator|freelancer|analyst|fellow|researcher';

/** Labels that stand before the number of a volume, an issue or a page. */
export const PERIODICAL_LABELS = 'volume|vol|issue|issues|no|number|nr|page|pages|p|pp|edition|ed|year|series|isbn|issn|doi';
