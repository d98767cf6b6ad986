import type { RegistryEntity } from '../../facts/entities/registry';
import {
  compileRoles,
  CONFIG_FILE,
  DEFAULT_CONFIG,
  type AttributeEntry,
  type Config,
  type ConfigDefaults,
  type FileRole,
} from '../config/config';
import { readConfig } from '../config/readConfig';
import { FILE_START, type Problem } from '../problem';
import { rangeOf } from '../position';
import { readDecisions, type DecisionsFile, type WrittenDecision } from '../decisions/file/readDecisions';
import { readRegistry } from '../registry/readRegistry';
import { NO_BACKGROUND, type BackgroundData } from '../sources/background';
import { childUri } from '../uri';
import type { YamlReading } from '../yaml/readYaml';
import type { YamlFile } from '../yaml/yamlMark';

/** The YAML of one folder as it is in force. */
export interface FolderSettings {
  readonly config: Config;
  /** The same object as before where neither the registries nor the attributes have changed. */
  readonly background: BackgroundData;
  readonly decisions: readonly DecisionsFile[];
  readonly yamlFiles: readonly YamlFile[];
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  roleOf(file: string): FileRole;
}

export const DEFAULT_SETTINGS: FolderSettings = {
  config: DEFAULT_CONFIG,
  background: NO_BACKGROUND,
  decisions: [],
  yamlFiles: [],
  problems: new Map(),
  roleOf: compileRoles(DEFAULT_CONFIG),
};

/** For documents that lie in no folder: each is a source, whatever its name. */
export const LOOSE_SETTINGS: FolderSettings = {
  ...DEFAULT_SETTINGS,
  roleOf: (file) => (/\.ya?ml$/i.test(file) ? 'none' : 'source'),
};

export function withDefaults(settings: FolderSettings, defaults: ConfigDefaults): FolderSettings {
  return { ...settings, config: { ...settings.config, ...defaults } };
}

/** Text of a YAML file, from the open buffer or the host. A problem: there is a file, but it cannot be read. */
export type ReadYamlText = (uri: string) => Promise<string | Problem | null>;

/** The last reading of a file that had no error, kept in force while the file has one. */
interface KeptFile<T> {
  text: string;
  reading: YamlReading<T>;
  good: T | null;
}

/** Reads the YAML files of a folder. Remembers of each the last state without errors. */
export class SettingsStore {
  private readonly configs = new Map<string, KeptFile<Config>>();
  private defaultsText = '';
  private background = NO_BACKGROUND;
  private readonly registries = new Map<string, KeptFile<readonly RegistryEntity[]>>();
  private readonly decisions = new Map<string, KeptFile<readonly WrittenDecision[]>>();

  constructor(
    private readonly folder: string,
    private readonly readText: ReadYamlText,
    private readonly readDefaults: () => Promise<ConfigDefaults>,
  ) {}

  async load(): Promise<FolderSettings> {
    const draft = new SettingsDraft();
    const configUri = childUri(this.folder, CONFIG_FILE);
    const defaults = await this.freshDefaults();
    const parse = (text: string): YamlReading<Config> => readConfig(text, defaults);
    const kept = await this.read(configUri, this.configs, parse, draft);
    if (kept) draft.addFile(configUri, 'config', kept);
    const config = kept?.good ?? defaults;
    for (const { path, required } of config.registries)
      await this.addRegistry(path, required ? configUri : null, draft);
    for (const path of config.decisions) await this.addDecisions(path, draft);
    return {
      config,
      background: this.freshBackground(draft.entities, config.attributes),
      decisions: draft.decisions,
      yamlFiles: draft.files,
      problems: draft.problems,
      roleOf: compileRoles(config),
    };
  }

  /** What was read with other defaults does not count any more. */
  private async freshDefaults(): Promise<Config> {
    const defaults = { ...DEFAULT_CONFIG, ...(await this.readDefaults()) };
    const text = JSON.stringify(defaults);
    if (text !== this.defaultsText) this.configs.clear();
    this.defaultsText = text;
    return defaults;
  }

  /** Entities keep their identity as long as their file is not read anew. */
  private freshBackground(
    entities: readonly RegistryEntity[],
    attributes: readonly AttributeEntry[],
  ): BackgroundData {
    const before = this.background;
    const same =
      before.registry.entities.length === entities.length &&
      before.registry.entities.every((entity, i) => entity === entities[i]) &&
      JSON.stringify(before.attributes) === JSON.stringify(attributes);
    if (!same) this.background = { registry: { entities }, attributes };
    return this.background;
  }

  /** `namedIn`: the file that says this one exists. */
  private async addRegistry(path: string, namedIn: string | null, draft: SettingsDraft): Promise<void> {
    const uri = childUri(this.folder, path);
    const kept = await this.read(uri, this.registries, readRegistry, draft);
    if (kept) {
      draft.addFile(uri, 'registry', kept);
      draft.addEntities(uri, kept.good ?? []);
    } else if (namedIn && !draft.problems.has(uri)) draft.reportMissing(namedIn, path);
  }

  /** A decisions file that does not exist yet is made with the first decision. */
  private async addDecisions(path: string, draft: SettingsDraft): Promise<void> {
    const uri = childUri(this.folder, path);
    const kept = await this.read(uri, this.decisions, readDecisions, draft);
    if (!kept) return;
    draft.addFile(uri, 'decisions', kept);
    draft.addDecisions(uri, kept.good ?? []);
  }

  private async read<T>(
    uri: string,
    store: Map<string, KeptFile<T>>,
    parse: (text: string) => YamlReading<T>,
    draft: SettingsDraft,
  ): Promise<KeptFile<T> | null> {
    const before = store.get(uri);
    const text = await this.readText(uri);
    if (text === null) {
      store.delete(uri);
      return null;
    }
    if (typeof text !== 'string') {
      draft.report(uri, text);
      return before ?? null;
    }
    if (before?.text === text) return before;
    const reading = parse(text);
    const good = reading.good || !before?.good ? reading.value : before.good;
    const kept = { text, reading, good };
    store.set(uri, kept);
    return kept;
  }
}

/** Settings while they are put together. */
class SettingsDraft {
  readonly entities: RegistryEntity[] = [];
  readonly decisions: DecisionsFile[] = [];
  readonly files: YamlFile[] = [];
  readonly problems = new Map<string, Problem[]>();
  private readonly homes = new Map<string, string>();
  private readonly decided = new Map<string, string>();

  addFile(key: string, role: YamlFile['role'], kept: KeptFile<unknown>): void {
    const { marks, lineStarts, problems } = kept.reading;
    this.files.push({ key, role, text: kept.text, lineStarts, marks });
    for (const problem of problems) this.report(key, problem);
  }

  /** An id that an earlier registry has already is left out. */
  addEntities(uri: string, entities: readonly RegistryEntity[]): void {
    for (const entity of entities) {
      const home = this.homes.get(entity.id);
      if (home === undefined) {
        this.homes.set(entity.id, uri);
        this.entities.push(entity);
      } else if (home !== uri) this.reportDuplicate(uri, entity.id);
    }
  }

  /** A decision whose id an earlier file has already is left out. */
  addDecisions(uri: string, written: readonly WrittenDecision[]): void {
    const isTaken = ({ decision }: WrittenDecision): boolean =>
      (this.decided.get(decision.id) ?? uri) !== uri;
    for (const { decision, mark } of written.filter(isTaken)) {
      const message = `"${decision.id}" is already the id of a decision in another file. The first one is used.`;
      this.report(uri, { range: mark, severity: 'error', code: 'duplicate-id', message });
    }
    const own = written.some(isTaken) ? written.filter((one) => !isTaken(one)) : written;
    for (const { decision } of own) this.decided.set(decision.id, uri);
    this.decisions.push({ key: uri, written: own });
  }

  report(uri: string, problem: Problem): void {
    const list = this.problems.get(uri);
    if (list) list.push(problem);
    else this.problems.set(uri, [problem]);
  }

  reportMissing(uri: string, path: string): void {
    const file = this.files.find((one) => one.key === uri);
    const mark = file?.marks.find((one) => one.role === 'path' && one.path === path);
    const range = file && mark ? rangeOf(file.lineStarts, mark.span) : FILE_START;
    const message = `There is no file "${path}" in this folder.`;
    this.report(uri, { range, severity: 'error', code: 'missing-file', message });
  }

  private reportDuplicate(uri: string, id: string): void {
    const file = this.files.find((one) => one.key === uri);
    const mark = file?.marks.find((one) => one.role === 'entity-id' && one.entity === id);
    const range = file && mark ? rangeOf(file.lineStarts, mark.span) : FILE_START;
    const message = `"${id}" is already the id of an entity in another registry. The first one is used.`;
    this.report(uri, { range, severity: 'error', code: 'duplicate-id', message });
  }
}
