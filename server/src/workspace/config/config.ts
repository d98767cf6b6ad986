import type { Severity, Verdict } from '../../facts/conflicts/conflict';
import { compileGlobs, type PathMatcher } from '../../text/glob';
import type { IsoDate } from './isoDate';

/** Names of the YAML files at the root of a folder. */
export const CONFIG_FILE = 'corroborate.yaml';
export const REGISTRY_FILE = 'entities.yaml';
export const DECISIONS_FILE = 'corroborate.decisions.yaml';

export const VERDICTS = [
  'conflict',
  'changed-over-time',
  'planned-vs-actual',
  'different-scope',
  'compatible',
] as const satisfies readonly Verdict[];

export const SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'] as const;

/** By verdict; what is not named keeps the severity it was given. `off` shows nothing. */
export type SeveritySettings = Partial<Record<Verdict, Severity | 'off'>>;

/** Data about sources that a person has written down. */
export interface StatedData {
  readonly publisher: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly reliability: string | null;
  readonly date: IsoDate | null;
  /** Where the date stands, for a person to read. */
  readonly dateReason: string;
}

export interface DocumentEntry {
  readonly file: string;
  readonly matches: PathMatcher;
  readonly data: StatedData;
}

/** An attribute family of the user's own: figures counting these nouns, or beside these verbs, are about it. */
export interface AttributeEntry {
  readonly name: string;
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
}

/** corroborate.yaml, read. Paths and globs are relative to the folder. */
export interface Config {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly drafts: readonly string[];
  /** `required`: named in the file, so it must exist. */
  readonly registries: readonly { readonly path: string; readonly required: boolean }[];
  readonly decisions: readonly string[];
  readonly documents: readonly DocumentEntry[];
  readonly attributes: readonly AttributeEntry[];
  readonly severity: SeveritySettings;
  /** In bytes; a larger file is left out. */
  readonly maxFileSize: number;
}

/** In bytes. A text that long is no news report; reading it would hold up the others. */
const DEFAULT_MAX_FILE_SIZE = 2 * 1024 * 1024;

export const DEFAULT_CONFIG: Config = {
  include: ['**/*.txt', '**/*.md'],
  exclude: [],
  drafts: [],
  registries: [{ path: REGISTRY_FILE, required: false }],
  decisions: [DECISIONS_FILE],
  documents: [],
  attributes: [],
  severity: {},
  maxFileSize: DEFAULT_MAX_FILE_SIZE,
};

/** What the editor's settings say where corroborate.yaml says nothing. */
export type ConfigDefaults = Partial<Pick<Config, 'include' | 'exclude' | 'maxFileSize' | 'severity'>>;

/** Folders that never hold sources: they are not even looked into. */
export const SKIPPED_FOLDERS = ['node_modules', '.git', '.hg', '.svn', '.vscode', '.idea', '__pycache__'];

/** Files that come with a project and state nothing: left out unless `include` names them as they are. */
const PROJECT_FILES = compileGlobs([
  '**/{README,CHANGELOG,LICENSE,LICENCE,COPYING,CONTRIBUTING,CODE_OF_CONDUCT,SECURITY,AUTHORS,NOTICE,TODO}{,.md,.txt}',
  '**/{readme,changelog,license,licence,contributing,robots,requirements}.{md,txt}',
  '**/THIRD-PARTY-NOTICES{,.md,.txt}',
  '**/.*/**',
  '**/.*',
]);

export type FileRole = 'config' | 'registry' | 'decisions' | 'draft' | 'source' | 'none';

/** Says what each file of a folder is, by its path relative to the folder. */
export function compileRoles(config: Config): (file: string) => FileRole {
  const included = compileGlobs(config.include);
  const excluded = compileGlobs(config.exclude);
  const drafts = compileGlobs(config.drafts);
  const named = new Set(config.include);
  const registries = new Set(config.registries.map((registry) => registry.path));
  return (file) => {
    if (file === CONFIG_FILE) return 'config';
    if (registries.has(file)) return 'registry';
    if (config.decisions.includes(file)) return 'decisions';
    if (drafts(file)) return 'draft';
    if (!included(file) || excluded(file)) return 'none';
    return PROJECT_FILES(file) && !named.has(file) ? 'none' : 'source';
  };
}
