import { chunkOf } from '../figureSite';
import type { DateReading, DateView } from './dateReading';
import { boundOf } from './dateSite';

/** "from 5,900 to 9,000 by 2020": when a change of that figure is to be made. */
export function byChange({ c, site, readOther }: DateView): DateReading | null {
  if (boundOf(c, site) !== 'by') return null;
  for (const index of c.figuresIn(site.sentence)) {
    const { value, firstToken } = c.figures[index]!;
    if (value.type !== 'change') continue;
    const { chunks, clauseOf, clauses } = site.structure;
    const chunk = chunkOf(chunks, firstToken);
    if (chunk < 0 || clauses[clauseOf[chunk]!] !== site.clause) continue;
    const other = readOther(index);
    if (!other || other.subject.ref.kind === 'none') return null;
    const rises = typeof value.from === 'number' && typeof value.to === 'number' && value.to > value.from;
    return {
      subject: other.subject,
      name: `${other.attribute.name}_${rises ? 'increase' : 'decrease'}_by`,
      why: 'the change beside it',
    };
  }
  return null;
}
