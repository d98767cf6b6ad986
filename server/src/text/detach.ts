/** Strings up to this length are copied by the engine when they are cut out of a text; longer ones keep the whole text alive. */
const COPIED = 12;

/** A part of a text as a string of its own, with runs of white space made single spaces: it may outlive the text. */
export function detach(text: string, start: number, end: number): string {
  if (end - start <= COPIED) {
    const copy = text.slice(start, end);
    return isSolid(copy) ? copy : copy.replace(/\s+/g, ' ');
  }
  const units: number[] = [];
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const space = code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0xa0;
    if (!space) units.push(code);
    else if (units.at(-1) !== 0x20) units.push(0x20);
  }
  return String.fromCharCode(...units);
}

/** Nothing but letters and marks of ASCII. */
function isSolid(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code > 0x7e) return false;
  }
  return true;
}
