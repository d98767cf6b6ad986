import { mostCounted } from '../../../text/mostCounted';
import { words } from '../../../text/words';
import type { DocumentContext } from '../documentContext';

const SETTLEMENTS = words('city place');
/** Times that a town must be named more often than the next. */
const CLEARLY = 2;

const CALLED = words('town city village port');

/** The town that a source is about, for "the town" without a name beside it. */
export class MainTown {
  private found: number | null = null;

  constructor(private readonly c: DocumentContext) {}

  /** What "the town", "the port" stands for; -1 for none. */
  called(noun: string): number {
    if (!CALLED.has(noun)) return -1;
    this.found ??= mainTown(this.c);
    return this.found;
  }
}

/**
 * The settlement that a source names at least twice, and twice as often as any other; -1 for none. Places in capitals stand in front of
 * reports, and say where they were written.
 */
function mainTown(c: DocumentContext): number {
  const counts = new Map<number, number>();
  for (const { entity, form, firstToken, endToken } of c.names.mentions) {
    if (
      form === 'adjective' ||
      form === 'demonym' ||
      form === 'coreference' ||
      !SETTLEMENTS.has(c.typeOf(entity))
    )
      continue;
    const text = c.textOf(firstToken, endToken);
    if (text !== text.toUpperCase()) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const town = mostCounted(counts, CLEARLY);
  return town !== null && counts.get(town)! >= CLEARLY ? town : -1;
}
