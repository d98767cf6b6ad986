import { FOLDER_IRI, fileOfIri } from './annotation';
import { offsetOfCodePoint } from './codePoints';
import { field, listOf, textOf, type Json } from './json';

/** How to get from an annotation to a source of the folder. */
export interface SourceFinder {
  /** Path of the source that has an address of its own, such as "https://…"; null where none has. */
  fileAt(address: string): string | null;
  /** The text of a source by its path; null where there is none. */
  textIn(file: string): string | null;
}

/** A passage as an annotation has it. `at`: UTF-16 code units from the start of the file. */
export interface Target {
  readonly source: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly at?: number;
}

/** All passages that an annotation is about; or why one of them is none. */
export function readTargets(annotation: Json, finder: SourceFinder): Target[] | string {
  const targets: Target[] = [];
  for (const target of listOf(field(annotation, 'target'))) {
    if (target === FOLDER_IRI) continue;
    const read = readTarget(target, finder);
    if (typeof read === 'string') return read;
    targets.push(read);
  }
  return targets;
}

function readTarget(target: Json, finder: SourceFinder): Target | string {
  const source = field(target, 'source');
  const iri = typeof source === 'string' ? source : textOf(source, 'id');
  if (iri === null) return 'its target is no passage of a source';
  const file = fileOfIri(iri) ?? finder.fileAt(iri);
  if (file === null) return `no source has the address ${iri}`;
  const selectors = listOf(field(target, 'selector'));
  const ofType = (type: string): Json => selectors.find((one) => field(one, 'type') === type);
  const quote = ofType('TextQuoteSelector');
  const exact = textOf(quote, 'exact');
  if (exact === null) return 'its target has no TextQuoteSelector';
  const at = offsetAt(ofType('TextPositionSelector'), finder.textIn(file));
  return {
    source: file,
    quote: exact,
    prefix: textOf(quote, 'prefix') ?? '',
    suffix: textOf(quote, 'suffix') ?? '',
    ...(at !== null && { at }),
  };
}

function offsetAt(selector: Json, text: string | null): number | null {
  const start = field(selector, 'start');
  if (typeof start !== 'number' || !Number.isInteger(start) || start < 0 || text === null) return null;
  return offsetOfCodePoint(text, start);
}
