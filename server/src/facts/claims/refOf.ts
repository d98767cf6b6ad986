import type { SubjectRef } from './claimFrame';
import type { Referent } from './resolvePhrase';

/** The subject of a claim that a phrase stands for; `event` is the one its sentence tells of. */
export function refOf(referent: Referent, event: number): SubjectRef {
  switch (referent.kind) {
    case 'entity':
      return { kind: 'entity', entity: referent.entity };
    case 'event':
      return { kind: 'event', event: referent.event };
    case 'someone':
      return { kind: 'someone', person: referent.person, event };
  }
}
