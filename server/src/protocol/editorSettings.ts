import type { Connection } from 'vscode-languageserver';
import type { ConfigDefaults, SeveritySettings } from '../workspace/config/config';
import { CITATION_STYLES, type CitationStyle } from '../features/drafts/completeFacts';
import type { Settings, SeveritySetting } from './messages';

const SEVERITY_NAMES: readonly SeveritySetting[] = ['error', 'warning', 'information', 'hint', 'off'];

/** The section `corroborate` of the editor's settings, by folder. Asked for once, and again after a change. */
export class EditorSettings {
  private readonly known = new Map<string, Promise<ConfigDefaults>>();
  private readonly knownWriting = new Map<string, Promise<WritingSettings>>();

  constructor(
    private readonly connection: Connection,
    private readonly supported: boolean,
  ) {}

  of(folder: string): Promise<ConfigDefaults> {
    if (!this.supported) return Promise.resolve({});
    const known = this.known.get(folder) ?? this.askFor(folder, readSettings, {});
    this.known.set(folder, known);
    return known;
  }

  /** What the settings say about decisions and drafts; no part of how sources are read. */
  async writing(folder: string): Promise<WritingSettings> {
    if (!this.supported) return DEFAULT_WRITING;
    const known = this.knownWriting.get(folder) ?? this.askFor(folder, readWriting, DEFAULT_WRITING);
    this.knownWriting.set(folder, known);
    return known;
  }

  forget(): void {
    this.known.clear();
    this.knownWriting.clear();
  }

  private async askFor<T>(folder: string, read: (value: unknown) => T, otherwise: T): Promise<T> {
    try {
      const item = folder === '' ? { section: 'corroborate' } : { scopeUri: folder, section: 'corroborate' };
      return read(await this.connection.workspace.getConfiguration(item));
    } catch {
      return otherwise; // a client that fails to answer has no settings
    }
  }
}

/** Settings of what is written for a person. */
export interface WritingSettings {
  /** Who decides; null: not said. */
  readonly author: string | null;
  readonly citation: CitationStyle;
}

const DEFAULT_WRITING: WritingSettings = { author: null, citation: 'parenthetical' };

function readWriting(value: unknown): WritingSettings {
  const settings = (typeof value === 'object' && value !== null ? value : {}) as Settings;
  const author = settings.decisions?.author;
  const citation = CITATION_STYLES.find((style) => style === settings.drafts?.citation);
  return {
    author: typeof author === 'string' && author.trim() !== '' ? author.trim() : null,
    citation: citation ?? DEFAULT_WRITING.citation,
  };
}

/** Takes of the settings what is well formed: any client may send anything. */
function readSettings(value: unknown): ConfigDefaults {
  const settings = (typeof value === 'object' && value !== null ? value : {}) as Settings;
  const include = readStrings(settings.sources?.include);
  const exclude = readStrings(settings.sources?.exclude);
  const size = settings.maxFileSize;
  return {
    ...(include && { include }),
    ...(exclude && { exclude }),
    ...(typeof size === 'number' && size > 0 && { maxFileSize: size }),
    severity: readSeverity(settings.severity),
  };
}

function readStrings(value: unknown): string[] | null {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : null;
}

function readSeverity(severity: Settings['severity']): SeveritySettings {
  const entries: [keyof SeveritySettings, unknown][] = [
    ['conflict', severity?.conflict],
    ['changed-over-time', severity?.changedOverTime],
    ['planned-vs-actual', severity?.plannedVsActual],
    ['different-scope', severity?.differentScope],
  ];
  return Object.fromEntries(entries.filter(([, value]) => SEVERITY_NAMES.some((name) => name === value)));
}
