import { severityOf } from '../../server/src/features/severity';
import type { Conflict } from '../../server/src/facts/conflicts/conflict';
import type { Claim } from '../../server/src/facts/claims/claim';
import type { Snapshot } from '../../server/src/workspace/snapshot';
import type { Marker } from './fixture';
import type { StoryOutcome } from './scoreStory';
import type { Story } from './story';
import { makeWorkspace } from './testWorkspace';

/** Reads the reports of a story as the product reads a folder, and takes down what a user would be told. */
export async function readOutcome(story: Story): Promise<StoryOutcome> {
  const opened = makeWorkspace(story.reports, 'product', { paranoid: false });
  const snapshot = await opened.settled();
  opened.workspace.close();
  const placeOf = ({ source, span }: Claim): Marker => ({ file: snapshot.source(source)!.file, ...span });
  const facts = new Set(snapshot.entities().flatMap(({ id }) => snapshot.factsOf(id)));
  return {
    alarms: snapshot
      .conflicts()
      .filter((conflict) => isTold(snapshot, conflict))
      .map((conflict) => ({ members: conflict.members.map(placeOf), text: describe(snapshot, conflict) })),
    facts: [...facts].map(({ claims }) => claims.map(placeOf)),
  };
}

/** Told in whatever way, hints included: all that `scan` prints. */
function isTold(snapshot: Snapshot, conflict: Conflict): boolean {
  return severityOf(snapshot, conflict) !== 'off' && conflict.verdict !== 'compatible';
}

function describe(snapshot: Snapshot, { subject, attribute, verdict }: Conflict): string {
  return `${snapshot.entity(subject)?.name ?? subject} | ${attribute} | ${verdict}`;
}
