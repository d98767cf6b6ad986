export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * What is used of the W3C Web Annotation Data Model (Recommendation of 2017-02-23), as JSON-LD; names are the model's own.
 * Ids are fragments: relative to wherever the file is published.
 */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: Motivation | readonly Motivation[];
  readonly creator?: { readonly type: 'Person'; readonly name: string };
  /** xsd:dateTime. */
  readonly created?: string;
  readonly generator: { readonly type: 'Software'; readonly name: string };
  readonly body: readonly TextualBody[];
  /** A place in a text, or (a text) the IRI of the folder where no place is meant. */
  readonly target: string | readonly SpecificResource[];
}

/** Those of the model's motivations that are used. */
export type Motivation =
  | 'assessing'
  | 'classifying'
  | 'commenting'
  | 'describing'
  | 'editing'
  | 'identifying'
  | 'moderating'
  | 'tagging';

export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: Motivation;
  readonly format: 'text/plain' | 'application/json';
  readonly value: string;
}

export interface SpecificResource {
  readonly type: 'SpecificResource';
  /** IRI of the source, relative to the folder. */
  readonly source: string;
  readonly selector: readonly Selector[];
}

export type Selector = TextQuoteSelector | TextPositionSelector;

interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Code points from the start of the text, as the model wants it; `end` exclusive. */
interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Our name in `generator`. */
export const GENERATOR = { type: 'Software', name: 'Corroborate' } as const;

/** The folder as the target of what is about no place. */
export const FOLDER_IRI = './';

/** Path of a source as an IRI relative to the folder. */
export function iriOfFile(file: string): string {
  return file.split('/').map(encodePart).join('/');
}

/** A part of an IRI, of any text: half a character, which no IRI can hold, becomes U+FFFD. */
export function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** The path that a relative IRI stands for; null for an absolute one. */
export function fileOfIri(iri: string): string | null {
  if (/^[a-zA-Z][a-zA-Z0-9+.-]*:|^[/?#]/.test(iri)) return null;
  const path = iri.replace(/[?#].*$/s, '').replace(/^\.\//, '');
  try {
    return path.split('/').map(decodeURIComponent).join('/');
  } catch {
    return path; // a lone "%" is an ordinary character
  }
}
