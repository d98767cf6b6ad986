import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceKey } from '../facts/source';
import { decode } from '../workspace/decode';

/** Reads texts of sources, each once. null where a file is gone, or is no text any more. */
export function makeSourceTexts(): (key: SourceKey) => string | null {
  const known = new Map<SourceKey, string | null>();
  return (key) => {
    const text = known.get(key);
    if (text !== undefined) return text;
    const fresh = readText(key);
    known.set(key, fresh);
    return fresh;
  };
}

function readText(key: SourceKey): string | null {
  try {
    const decoded = decode(readFileSync(fileURLToPath(key)));
    return decoded.ok ? decoded.text : null;
  } catch {
    return null;
  }
}
