/** Says whether somebody still waits for the outcome. The protocol's tokens fit. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

export const NEVER_CANCELLED: CancellationToken = { isCancellationRequested: false };

/** Thrown by work that was cancelled; caught once, at the end of the call chain, and never shown as "nothing found". */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
  constructor() {
    super('The operation was cancelled');
  }
}

export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new Cancelled();
}

/** Milliseconds of work between two looks at the event loop: well under the 50 ms at which a pause is felt. */
const SLICE = 12;

/** Hands the event loop back now and then, so that a request which came in meanwhile is answered first. */
export class TimeSlicer {
  private until = performance.now() + SLICE;

  constructor(private readonly token: CancellationToken = NEVER_CANCELLED) {}

  /** To be called between units of work. Throws `Cancelled`. */
  async pause(): Promise<void> {
    throwIfCancelled(this.token);
    if (performance.now() < this.until) return;
    await new Promise<void>((resume) => setTimeout(resume, 0));
    throwIfCancelled(this.token);
    this.until = performance.now() + SLICE;
  }

  /** Whether the slice is used up. */
  get spent(): boolean {
    return performance.now() >= this.until;
  }
}
