import type { Verdict } from '../facts/conflicts/conflict';
import { VERDICT_HELP } from '../features/verdictHelp';
import { VERDICTS } from '../workspace/config/config';
import type { Card } from './messages';

/** No entity id has a colon in it. */
const PREFIX = 'verdict:';

/** A read-only document of our client about a verdict: it asks for the card that the query names. */
export function verdictHelpUri(verdict: Verdict): string {
  return `corroborate-card:/${encodeURIComponent(VERDICT_HELP[verdict].title)}.md?${PREFIX}${verdict}`;
}

/** The card that a query from `verdictHelpUri` names; null for an entity. */
export function findHelpCard(entity: string): Card | null {
  const verdict = VERDICTS.find((one) => entity === PREFIX + one);
  if (!verdict) return null;
  const { title, text } = VERDICT_HELP[verdict];
  return { entity, title, markdown: `# ${title}\n\n${text}\n` };
}
