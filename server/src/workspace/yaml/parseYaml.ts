import { parseDocument, type Document } from 'yaml';

/** One of our YAML files, as its nodes; what is wrong with it is among them. Keys are texts, and merge keys ("<<") hold. */
export function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false, merge: true, stringKeys: true });
}
