import type { Problem } from '../problem';
import type { YamlMark } from './yamlMark';
import { YamlReader, type YamlFields } from './yamlReader';

/** What reading a YAML file gives. `value` holds all that could be understood; null where the YAML itself is broken. */
export interface YamlReading<T> {
  readonly value: T | null;
  /** No error among the problems: the value may replace an earlier one. */
  readonly good: boolean;
  readonly problems: readonly Problem[];
  readonly marks: readonly YamlMark[];
  readonly lineStarts: Int32Array;
}

/** Reads one of our YAML files with a function that reads its root and notes marks. Never throws. */
export function readYaml<T>(
  text: string,
  readRoot: (reader: YamlReader, marks: YamlMark[]) => T | null,
): YamlReading<T> {
  const reader = new YamlReader(text);
  const marks: YamlMark[] = [];
  const value = reader.isBroken ? null : readRoot(reader, marks);
  const good = value !== null && !reader.problems.some((problem) => problem.severity === 'error');
  marks.sort((a, b) => a.span.start - b.span.start);
  return { value, good, problems: reader.problems, marks, lineStarts: reader.lineStarts };
}

/** A file of a later version may mean something else by its keys: that is an error, not a guess. */
export function checkVersion(reader: YamlReader, root: YamlFields): void {
  const node = root.get('version');
  const version = reader.number(node, '"version"');
  if (version !== null && version !== 1)
    reader.report(
      node ?? null,
      'unknown-version',
      `Version ${version} is not known here; this release reads version 1.`,
    );
}
