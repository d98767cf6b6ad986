import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/facts/analyse';

/** What the main event of a text is recognised by. */
function anchorsOf(text: string): string[] {
  const { events, names } = analyse(text);
  return events.events[0]!.anchors.map(({ entity }) => names.entities[entity]!.name);
}

describe('names by which stories are recognised', () => {
  it('leave out the agency of a dateline', () => {
    const anchors = anchorsOf(
      'OSLO, May 3 (Northern) - A fire destroyed the warehouse of Brandt Logistics in Drammen on Friday, police said.',
    );
    assert.ok(anchors.includes('Drammen'));
    assert.ok(!anchors.includes('Northern'));
  });

  it('keep what stands in other brackets', () => {
    const anchors = anchorsOf(
      'The Harbour Workers Union (Dockers) called a strike at Port Selby on Friday. The Dockers want more pay.',
    );
    assert.ok(anchors.some((name) => /Dockers|Harbour/.test(name)));
  });
});
