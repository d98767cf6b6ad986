import type { BackgroundData } from './background';
import type { SourceReading } from './readSource';

/** Enough for undoing a while in a few documents. */
const CAPACITY = 48;

/** The last readings of edited documents, by content. The one that was not needed for the longest time goes first. */
export class RecentReadings {
  private readonly readings = new Map<string, { reading: SourceReading; background: BackgroundData }>();

  get(file: string, hash: string, background: BackgroundData): SourceReading | null {
    const key = keyOf(file, hash);
    const found = this.readings.get(key);
    if (found?.background !== background) return null;
    this.readings.delete(key);
    this.readings.set(key, found);
    return found.reading;
  }

  add(file: string, reading: SourceReading, background: BackgroundData): void {
    const key = keyOf(file, reading.hash);
    this.readings.delete(key);
    this.readings.set(key, { reading, background });
    const [oldest] = this.readings.keys();
    if (this.readings.size > CAPACITY && oldest !== undefined) this.readings.delete(oldest);
  }
}

/** The file counts, too: its name may tell the date of a source. */
function keyOf(file: string, hash: string): string {
  return `${hash} ${file}`;
}
