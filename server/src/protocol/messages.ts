/**
 * Every message between our client and server that the Language Server Protocol does not have, by method name.
 * Types only, so that both sides share them without sharing code. The client may import no other file of the server.
 *
 * Another editor's client knows none of these: the server must work fully when nothing answers or asks.
 */

/** Requests that the client sends and the server answers. */
export interface ServerRequests {
  /** Everything known about one entity. `null`: no such entity, or nothing is named at the position. */
  'corroborate/card': { readonly params: CardParams; readonly result: Card | null };
  /** All conflicts shown to the user, the worst first. */
  'corroborate/conflicts': {
    readonly params: Record<string, never>;
    readonly result: readonly ConflictItem[];
  };
  /** Reads all sources again; answered when the new state is in force. */
  'corroborate/rescan': { readonly params: Record<string, never>; readonly result: Status };
}

/** Requests that the server sends and the client answers; used where the server cannot read files itself. */
export interface ClientRequests {
  /**
   * URIs of all files below a folder, in no order; folders named in `skip` are not entered.
   * Symbolic links to folders are not followed. A folder that cannot be read counts as empty.
   */
  'corroborate/findFiles': { readonly params: FindFilesParams; readonly result: readonly string[] };
  /** The bytes of one file. `null`: there is no such file, or it cannot be read. */
  'corroborate/readFile': { readonly params: ReadFileParams; readonly result: FileContent | null };
}

/** Notifications from the server to the client. */
export interface ServerNotifications {
  /** Sent after each change of state that a status bar shows. */
  'corroborate/status': Status;
  /** The sources say something else now: what was answered before may be out of date. */
  'corroborate/changed': Record<string, never>;
}

/** By place (UTF-16 line and character, zero-based) or by entity id. */
export type CardParams = { readonly uri: string; readonly position: Position } | { readonly entity: string };

export interface Card {
  readonly entity: string;
  /** The entity's name. */
  readonly title: string;
  /** Markdown; its links to places are `[text](uri#L12,5)`, one-based line and column. */
  readonly markdown: string;
}

export interface ConflictItem {
  /** The name of the entity that the claims are about. */
  readonly subject: string;
  readonly attribute: string;
  readonly verdict: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  /** One sentence. */
  readonly explanation: string;
  /** The claims that disagree; never empty. */
  readonly places: readonly Place[];
}

/** Where a claim stands and how the source writes its value. */
export interface Place {
  readonly uri: string;
  readonly range: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

export interface FindFilesParams {
  /** URI of the folder. */
  readonly folder: string;
  /** Names of folders that are not entered at any depth: ".git", "node_modules". */
  readonly skip: readonly string[];
}

export interface ReadFileParams {
  readonly uri: string;
  /** A larger file is not read: its `base64` is `null`. */
  readonly maxBytes: number;
}

export interface FileContent {
  /** In bytes. */
  readonly size: number;
  readonly base64: string | null;
}

export interface Status {
  readonly state: 'scanning' | 'ready';
  readonly sources: number;
  /** Conflicts that are shown as warnings or errors. */
  readonly conflicts: number;
  /** Files that were left out (too large, binary, unreadable); the log says why. */
  readonly skipped: number;
}

/** Zero-based line and UTF-16 character. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** `initializationOptions`: what the client at the other end can do. Another editor's client sends none of it. */
export interface InitializationOptions {
  /** Links to our commands work in hovers: `[…](command:corroborate.showFacts?…)`, one `CardParams` as argument. */
  readonly commandLinks?: boolean;
  /** The server cannot read files where it runs, and asks by `ClientRequests`. */
  readonly clientReadsFiles?: boolean;
}

/** The section `corroborate` of the editor's settings, per folder; corroborate.yaml wins over it, key by key. */
export interface Settings {
  readonly sources?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
  /** In bytes. */
  readonly maxFileSize?: number;
  readonly severity?: {
    readonly conflict?: SeveritySetting;
    readonly changedOverTime?: SeveritySetting;
    readonly plannedVsActual?: SeveritySetting;
    readonly differentScope?: SeveritySetting;
  };
}

export type SeveritySetting = 'error' | 'warning' | 'information' | 'hint' | 'off';
