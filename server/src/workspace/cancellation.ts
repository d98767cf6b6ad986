/** Says whether somebody still waits for the outcome. The protocol's tokens fit. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

const NEVER_CANCELLED: CancellationToken = { isCancellationRequested: false };

/** Thrown by work that was cancelled; caught once, at the end of the call chain, and never shown as "nothing found". */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
  constructor() {
    super('The operation was cancelled');
  }
}

function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new Cancelled();
}

/** How long work goes on before others get their turn. */
export interface Pace {
  /** Milliseconds between two looks at the event loop. */
  readonly slice: number;
  /** Sources linked in one step that is not interrupted. */
  readonly batch: number;
}

/** Well under the 50 ms at which a pause is felt. */
export const USUAL_PACE: Pace = { slice: 12, batch: 32 };

/** Hands the event loop back now and then, so that a request which came in meanwhile is answered first. */
export class TimeSlicer {
  private until: number;

  constructor(
    private readonly token: CancellationToken = NEVER_CANCELLED,
    private readonly pace: Pace = USUAL_PACE,
  ) {
    this.until = performance.now() + pace.slice;
  }

  /** To be called between units of work. Throws `Cancelled`. */
  async pause(): Promise<void> {
    throwIfCancelled(this.token);
    if (performance.now() < this.until) return;
    await new Promise<void>((resume) => setTimeout(resume, 0));
    throwIfCancelled(this.token);
    this.until = performance.now() + this.pace.slice;
  }
}
