import { LSPErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import type { CardDecision } from '../features/card/entityCard';
import { textOf, type PlannedEdit } from '../features/decisions/plan';
import type { CardStyle } from '../features/card/renderCard';
import { DraftChecks } from '../features/drafts/checkDraft';
import type { Publication } from '../workspace/folder/folderContext';
import type { Host } from '../workspace/host';
import { lineStartsOf } from '../text/lineStarts';
import { offsetAt, type Place, type Position } from '../workspace/position';
import type { Snapshot } from '../workspace/snapshot';
import type { SourceReader } from '../workspace/sources/sourceReader';
import { canonicalUri, schemeOf } from '../workspace/uri';
import { Workspace } from '../workspace/workspace';
import type { ClientTraits } from './clientTraits';
import { DiagnosticsSender } from './diagnosticsSender';
import { OpenDocuments } from './documents';
import { EditorSettings } from './editorSettings';
import { verdictHelpUri } from './helpCards';
import type { CardParams } from './messages';
import { ScanStatus } from './scanStatus';

/** Lines with claims in a hover: with headline and counts that fills a screen and no more. */
const HOVER_LINES = 16;

/** What a session works with, besides the client. */
export interface SessionParts {
  readonly host: Host;
  /** null: sources are read in this thread. */
  readonly reader: SourceReader | null;
  readonly paranoid: boolean;
}

/** The command that removes a decision, with all that it needs. */
function linkToUndo({ folder, place, id }: CardDecision): string {
  const planned: PlannedEdit = { make: 'removal', folder, file: place.uri, id };
  return `command:corroborate.removeDecision?${encodeURIComponent(JSON.stringify([planned]))}`;
}

/** A place in a document, found in the state that has the document as the client has it. */
export interface Located {
  readonly snapshot: Snapshot;
  readonly key: string;
  readonly offset: number;
}

/** What one client is served with, from `initialize` to `exit`. */
export class Session {
  readonly workspace: Workspace;
  readonly documents: OpenDocuments;
  readonly settings: EditorSettings;
  readonly status: ScanStatus;
  readonly diagnostics: DiagnosticsSender;
  readonly drafts: DraftChecks;

  private readonly listeners: ((publication: Publication) => void)[] = [];

  constructor(
    readonly connection: Connection,
    readonly traits: ClientTraits,
    parts: SessionParts,
  ) {
    this.settings = new EditorSettings(connection, traits.configuration);
    this.status = new ScanStatus(connection, traits.progress, () => this.workspace);
    this.workspace = new Workspace({
      host: parts.host,
      ...(parts.reader && { reader: parts.reader }),
      paranoid: parts.paranoid,
      defaultsFor: (folder) => this.settings.of(folder),
      onPublish: (publication) => {
        this.diagnostics.accept(publication);
        this.status.refresh();
        for (const listen of this.listeners) listen(publication);
      },
      onProgress: (folder, progress) => this.status.report(folder, progress),
    });
    this.documents = new OpenDocuments(this.workspace, (key) => this.diagnostics.sendAgain(key));
    this.drafts = new DraftChecks();
    this.diagnostics = new DiagnosticsSender(
      (key, diagnostics) =>
        void connection.sendDiagnostics({ uri: this.documents.clientUri(key), diagnostics }),
      (message) => connection.console.error(message),
      {
        ...(traits.commandLinks && { helpOn: verdictHelpUri }),
        checks: this.drafts,
        // Hints are for those who look at the text: nobody sees them in other files.
        suggestFor: (key) => (this.documents.isOpen(key) ? this.workspace.suggestFor(key) : []),
      },
    );
  }

  onPublish(listen: (publication: Publication) => void): void {
    this.listeners.push(listen);
  }

  /** The state in which the document is as the client has it. */
  async snapshotFor(uri: string): Promise<Snapshot> {
    const version = this.workspace.buffer(uri)?.version;
    const snapshot = await this.workspace.snapshotFor(uri);
    if (this.workspace.buffer(uri)?.version === version) return snapshot;
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed meanwhile.');
  }

  /** null: the document is none of ours. */
  async locate(uri: string, position: Position): Promise<Located | null> {
    const snapshot = await this.snapshotFor(uri);
    const key = canonicalUri(uri);
    const analysis = textOf(snapshot, key)?.analysis;
    if (analysis) return { snapshot, key, offset: offsetAt(analysis.lineStarts, analysis.length, position) };
    const file = snapshot.yamlFiles.find((one) => one.key === key);
    return file ? { snapshot, key, offset: offsetAt(file.lineStarts, file.text.length, position) } : null;
  }

  /** The same for a draft, which is no part of the state; null: the document is no draft. */
  async locateInDraft(
    uri: string,
    position: Position,
  ): Promise<{ readonly snapshot: Snapshot; readonly text: string; readonly offset: number } | null> {
    const snapshot = await this.snapshotFor(uri);
    const text = this.workspace.buffer(uri)?.text;
    if (text === undefined || !this.workspace.isDraft(uri)) return null;
    return { snapshot, text, offset: offsetAt(lineStartsOf(text), text.length, position) };
  }

  /** How cards are written for this client. */
  cardStyle(snapshot: Snapshot, kind: 'hover' | 'document'): CardStyle {
    return {
      markdown: kind === 'document' || this.traits.markdown,
      maxLines: kind === 'document' ? Infinity : HOVER_LINES,
      linkTo: (place) => this.linkTo(place),
      linkToAll: (entity) => {
        if (!this.traits.commandLinks) return null;
        const params: CardParams = { entity: this.entityReference(snapshot, entity) };
        return `command:corroborate.showFacts?${encodeURIComponent(JSON.stringify([params]))}`;
      },
      ...(kind === 'hover' && this.traits.commandLinks && { linkToUndo }),
    };
  }

  /** An entity's id, with its folder where there are several. */
  entityReference(snapshot: Snapshot, id: string): string {
    const folders = this.workspace.snapshots().filter((one) => one.sourceCount > 0);
    return folders.length > 1 ? `${id}@${snapshot.folder}` : id;
  }

  /** The folder and the id that `entityReference` has put together. */
  resolveEntity(reference: string): { snapshot: Snapshot; id: string } | null {
    const [id = '', folder] = reference.split('@');
    const snapshots = this.workspace
      .snapshots()
      .filter((one) => folder === undefined || one.folder === folder);
    const snapshot = snapshots.find((one) => one.entity(id) !== undefined);
    return snapshot ? { snapshot, id } : null;
  }

  private linkTo({ uri, range }: Place): string {
    const { line, character } = range.start;
    const known = schemeOf(uri) === 'untitled' ? uri : this.documents.clientUri(uri);
    return `${known}#L${line + 1},${character + 1}`;
  }
}
