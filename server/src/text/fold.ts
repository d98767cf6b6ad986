/** Code units below this are folded by table; above it only the identity is needed for text in Latin script. */
const TABLE_SIZE = 0x2100;

function foldCode(code: number): number {
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc) return 0x27;
  const lower = String.fromCharCode(code).toLowerCase();
  const base = lower.normalize('NFD').charCodeAt(0);
  return lower.length === 1 || base < 0x80 ? base : code;
}

function buildFold(): Uint16Array {
  const table = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) table[code] = foldCode(code);
  // Letters whose accent is part of the glyph and so has no decomposition.
  for (const [from, to] of [
    ['ø', 'o'],
    ['đ', 'd'],
    ['ł', 'l'],
    ['ı', 'i'],
    ['ħ', 'h'],
  ] as const) {
    table[from.charCodeAt(0)] = to.charCodeAt(0);
    table[from.toUpperCase().charCodeAt(0)] = to.charCodeAt(0);
  }
  return table;
}

const FOLD = buildFold();

/** One UTF-16 code unit without case and accent; curly apostrophes become straight. */
export function foldUnit(code: number): number {
  return code < TABLE_SIZE ? FOLD[code]! : code;
}

/** Text without case and accents, unit by unit, so that offsets stay what they were. */
export function fold(text: string): string {
  let all = 0;
  let capitals = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    all |= code;
    capitals ||= code >= 0x41 && code <= 0x5a;
  }
  if (all < 0x80) return capitals ? text.toLowerCase() : text;
  let out = '';
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(foldUnit(text.charCodeAt(i)));
  return out;
}
