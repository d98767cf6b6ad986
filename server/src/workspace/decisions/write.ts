import type { Decision } from './decision';
import { addToFile } from './file/addDecision';
import { changeInFile } from './file/changeDecision';
import { moveInFile } from './file/moveSource';
import { removeFromFile } from './file/removeDecision';
import type { TextChange } from './textChange';

export { type TextChange } from './textChange';

/**
 * How to add a decision to a decisions file, which may be empty. All four functions here are pure, return the least changes of the text,
 * leave everything else byte for byte, and throw where the YAML is broken.
 */
export function addDecision(text: string, decision: Decision): TextChange[] {
  return addToFile(text, decision);
}

/** How to take a decision out; [] where it is not there. */
export function removeDecision(text: string, id: string): TextChange[] {
  return removeFromFile(text, id);
}

/** How to make the decision with an id say something else; the keys that say the same stay as they are. [] where it is not there. */
export function changeDecision(text: string, id: string, decision: Decision): TextChange[] {
  return changeInFile(text, id, decision);
}

/** How to keep decisions when a source, or a folder of sources, is renamed or moved. Paths are relative to the folder, with "/". */
export function moveSource(text: string, from: string, to: string): TextChange[] {
  return moveInFile(text, from, to);
}
