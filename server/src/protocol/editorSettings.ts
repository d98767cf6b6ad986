import type { Connection } from 'vscode-languageserver';
import type { ConfigDefaults, SeveritySettings } from '../workspace/config/config';
import type { Settings, SeveritySetting } from './messages';

const SEVERITY_NAMES: readonly SeveritySetting[] = ['error', 'warning', 'information', 'hint', 'off'];

/** The section `corroborate` of the editor's settings, by folder. Asked for once, and again after a change. */
export class EditorSettings {
  private readonly known = new Map<string, Promise<ConfigDefaults>>();

  constructor(
    private readonly connection: Connection,
    private readonly supported: boolean,
  ) {}

  of(folder: string): Promise<ConfigDefaults> {
    if (!this.supported) return Promise.resolve({});
    const known = this.known.get(folder) ?? this.ask(folder);
    this.known.set(folder, known);
    return known;
  }

  forget(): void {
    this.known.clear();
  }

  private async ask(folder: string): Promise<ConfigDefaults> {
    try {
      const item = folder === '' ? { section: 'corroborate' } : { scopeUri: folder, section: 'corroborate' };
      return readSettings(await this.connection.workspace.getConfiguration(item));
    } catch {
      return {}; // a client that fails to answer has no settings
    }
  }
}

/** Takes of the settings what is well formed: any client may send anything. */
export function readSettings(value: unknown): ConfigDefaults {
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
