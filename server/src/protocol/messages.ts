import type { WorkspaceEdit } from 'vscode-languageserver-types';

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
  /**
   * What may be done at a place, of one kind, for a command that asks which: settling, ignoring and so on. The actions are those of
   * the lightbulb.
   */
  'corroborate/actions': { readonly params: ActionsParams; readonly result: readonly OfferedAction[] };
  /** What a person is to be asked next for a decision; `null`: everything is known. */
  'corroborate/ask': { readonly params: AskParams; readonly result: AskStep | null };
  /** The edit that a planned action, or a question with its answers, makes. */
  'corroborate/edit': { readonly params: EditParams; readonly result: EditResult };
  /** The text of a query to an author. */
  'corroborate/query': { readonly params: { readonly planned: PlannedAction }; readonly result: QueryResult };
  /** The edit that makes a document a draft; `edit` is `null` where it is one already. */
  'corroborate/markDraft': { readonly params: { readonly uri: string }; readonly result: EditResult };
  /** The figures of a draft, in the order of its text; `null`: the document is no draft. */
  'corroborate/draft': { readonly params: { readonly uri: string }; readonly result: DraftReport | null };
  /** All decisions, those that have lost their place first. */
  'corroborate/decisions': {
    readonly params: Record<string, never>;
    readonly result: readonly DecisionItem[];
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

/** `group`: which actions of the lightbulb are wanted. */
export interface ActionsParams {
  readonly uri: string;
  readonly range: Range;
  readonly group: ActionGroup;
}

export type ActionGroup =
  | 'settle'
  | 'ignore'
  | 'query'
  | 'same-as'
  | 'different-from'
  | 'not-a-name'
  | 'type'
  | 'register'
  | 'note'
  | 'figure-of'
  | 'correct'
  | 'confirm'
  | 'not-a-claim'
  | 'use-value'
  | 'remove'
  | 're-anchor';

/** Exactly one of `edit`, `planned` and `question` is there. */
export interface OfferedAction {
  readonly title: string;
  readonly edit?: WorkspaceEdit;
  readonly planned?: PlannedAction;
  readonly question?: Question;
}

/** An action whose edit is not made yet: plain data, for the server alone to understand. */
export type PlannedAction = object;
/** A decision that needs answers: plain data, for the server alone to understand. */
export type Question = object;

interface AskParams {
  readonly question: Question;
  readonly answers: readonly string[];
}

export interface AskStep {
  readonly title: string;
  readonly placeholder: string;
  /** What may be picked; none: a text is asked for. */
  readonly options: readonly {
    readonly label: string;
    readonly description: string;
    readonly value: string;
  }[];
  /** Something that is not among the options may be typed. */
  readonly isFree: boolean;
}

export type EditParams = { readonly planned: PlannedAction } | AskParams | ReanchorParams;

/** A lost decision gets the passage that is selected. */
export interface ReanchorParams {
  readonly decision: string;
  readonly anchor: number;
  readonly uri: string;
  readonly range: Range;
}

/** `refused`: why there is no edit, for the user. */
export type EditResult =
  { readonly edit: WorkspaceEdit | null } | { readonly edit: null; readonly refused: string };

export type QueryResult = { readonly text: string } | { readonly text: null; readonly refused: string };

export interface DraftReport {
  readonly summary: string;
  readonly figures: readonly DraftFigure[];
}

export interface DraftFigure {
  readonly range: Range;
  readonly text: string;
  readonly state: 'supported' | 'disputed' | 'outdated' | 'differs' | 'elsewhen' | 'unsupported';
  /** What sources say, in one line; '' for nothing. */
  readonly told: string;
}

export interface DecisionItem {
  readonly id: string;
  /** In one line, with who, when and why. */
  readonly text: string;
  /** The passage it is about; null: it is lost, or about none. */
  readonly place: Place | null;
  /** Its item in the YAML file. */
  readonly item: { readonly uri: string; readonly range: Range };
  /** Indexes of anchors that are lost, each with its quote. */
  readonly lost: readonly { readonly anchor: number; readonly quote: string }[];
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
  readonly range: Range;
  readonly text: string;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

interface FindFilesParams {
  /** URI of the folder. */
  readonly folder: string;
  /** Names of folders that are not entered at any depth: ".git", "node_modules". */
  readonly skip: readonly string[];
}

interface ReadFileParams {
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
  /** What else the list of conflicts shows: differences that dates, plans or scope may explain. */
  readonly differences: number;
  /** Files that were left out (too large, binary, unreadable); the log says why. */
  readonly skipped: number;
}

/** Zero-based line and UTF-16 character. */
interface Position {
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
  readonly decisions?: { readonly author?: string };
  readonly drafts?: { readonly citation?: 'none' | 'parenthetical' | 'footnote' | 'link' };
  readonly severity?: {
    readonly conflict?: SeveritySetting;
    readonly changedOverTime?: SeveritySetting;
    readonly plannedVsActual?: SeveritySetting;
    readonly differentScope?: SeveritySetting;
  };
}

export type SeveritySetting = 'error' | 'warning' | 'information' | 'hint' | 'off';
