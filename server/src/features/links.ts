import type { DocumentLink } from 'vscode-languageserver-types';
import { lineStartsOf } from '../text/lineStarts';
import { rangeOf } from '../workspace/position';
import type { Snapshot } from '../workspace/snapshot';
import { childUri } from '../workspace/uri';
import { isGlob } from '../text/glob';
import { yamlFile } from './target';

/** Web addresses in a source; in YAML, addresses and paths of files. `text`: the document as it is open. */
export function findLinks(snapshot: Snapshot, key: string, text: string): DocumentLink[] {
  const file = yamlFile(snapshot, key);
  if (!file) return snapshot.source(key) ? addressesIn(text) : [];
  return file.marks.flatMap((mark) => {
    const range = rangeOf(file.lineStarts, mark.span);
    if (mark.role === 'url') return isWebAddress(mark.url) ? { range, target: mark.url } : [];
    if (mark.role !== 'path' || isGlob(mark.path)) return [];
    return { range, target: childUri(snapshot.folder, mark.path) };
  });
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text);
}

/** What ends an address, and what is not part of it at its end. */
const ENDS = ' \t\r\n<>"“”«»`|^{}';
const TRAILING = "'.,;:!?)]’*_";
const STARTS = ['http://', 'https://', 'www.'];

function addressesIn(text: string): DocumentLink[] {
  const lower = text.toLowerCase();
  const lineStarts = lineStartsOf(text);
  const links: DocumentLink[] = [];
  for (let at = nextStart(lower, 0); at >= 0;) {
    const end = endOf(text, at);
    const address = text.slice(at, end);
    const isWhole = at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!);
    if (isWhole && /\w\.\w|\/\/\w/.test(address)) {
      const target = address.toLowerCase().startsWith('www.') ? `https://${address}` : address;
      links.push({ range: rangeOf(lineStarts, { start: at, end }), target });
    }
    at = nextStart(lower, Math.max(end, at + 1));
  }
  return links;
}

function nextStart(lower: string, from: number): number {
  const found = STARTS.map((start) => lower.indexOf(start, from)).filter((at) => at >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}

/** A closing bracket belongs to the address where it was opened inside. */
function endOf(text: string, start: number): number {
  let end = start;
  while (end < text.length && !ENDS.includes(text[end]!)) end++;
  while (end > start && TRAILING.includes(text[end - 1]!)) {
    if (text[end - 1] === ')' && text.slice(start, end).includes('(')) break;
    end--;
  }
  return end;
}
