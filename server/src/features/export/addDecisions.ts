import type { Decision } from '../../workspace/decisions/decision';
import { decisionValue, sameValue } from '../../workspace/decisions/file/decisionValue';
import { readDecisions } from '../../workspace/decisions/file/readDecisions';
import type { TextChange } from '../../workspace/decisions/textChange';
import { addDecision } from '../../workspace/decisions/write';

/**
 * A decisions file with decisions added to it; everything that it held stays byte for byte. Their ids must not be in it yet. Throws where
 * its YAML is broken.
 */
export function addDecisions(text: string, decisions: readonly Decision[]): string {
  if (decisions.length === 0) return text;
  const [first, ...rest] = [...decisions].sort((a, b) => (a.id < b.id ? -1 : 1));
  // The first one makes the list, if there is none; only then can the places of the others be found at once.
  const started = applyChanges(text, addDecision(text, first!));
  return addAtOnce(started, rest) ?? addOneByOne(started, rest);
}

/** All of them by insertions into the same text, in the order of their ids; null where that does not give what it should. */
function addAtOnce(text: string, decisions: readonly Decision[]): string | null {
  const changes = decisions.flatMap((decision) => addDecision(text, decision));
  if (changes.some(({ start, end }) => start !== end)) return null;
  const added = applyChanges(text, changes);
  return holds(added, decisions) ? added : null;
}

/** Slower: each reads all that is there. */
function addOneByOne(text: string, decisions: readonly Decision[]): string {
  return decisions.reduce((before, decision) => applyChanges(before, addDecision(before, decision)), text);
}

function holds(text: string, decisions: readonly Decision[]): boolean {
  const { value, good } = readDecisions(text);
  const written = new Map((value ?? []).map(({ decision }) => [decision.id, decision]));
  return good && decisions.every((decision) => isSame(written.get(decision.id), decision));
}

/** Whether two decisions say the same, down to who said it when. */
export function isSame(a: Decision | undefined, b: Decision): boolean {
  return a !== undefined && sameValue(decisionValue(a), decisionValue(b));
}

/** Changes at the same place stay in their order. */
function applyChanges(text: string, changes: readonly TextChange[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, newText } of [...changes].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, start) + newText;
    at = end;
  }
  return out + text.slice(at);
}
