import type { DocumentContext } from '../documentContext';
import type { FigureSite } from '../figureSite';
import { isHeld } from './hostRules';
import type { DateReading } from './dateReading';

/** "the concept of co-operation until 2020", "the Rubezh-2004 exercises": a date within the name of what it dates. */
export function byName(c: DocumentContext, site: FigureSite): DateReading | null {
  const figure = c.figures[site.figure]!;
  const mention = c.mention(figure.firstToken);
  if (!mention || mention.form === 'coreference' || mention.endToken < figure.endToken) return null;
  const type = c.typeOf(mention.entity);
  const bound = c.word(figure.firstToken);
  const name =
    type === 'event'
      ? isHeld(c, mention.firstToken, mention.endToken)
        ? 'held_in'
        : 'occurred_in'
      : type !== 'agreement'
        ? ''
        : UNTIL.has(bound)
          ? 'valid_until'
          : figure.kind === 'date-range'
            ? 'period'
            : '';
  if (name === '') return null;
  const why = `part of the name “${c.textOf(mention.firstToken, mention.endToken)}”`;
  return { subject: { ref: { kind: 'entity', entity: mention.entity }, sure: 0.9, why }, name, why };
}

const UNTIL = new Set(['until', 'till', 'to']);
