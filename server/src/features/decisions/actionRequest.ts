import type { CodeActionKind, Diagnostic } from 'vscode-languageserver-types';
import type { Suggestion } from '../../facts/entities/suggestions';
import type { Span } from '../../text/span';
import type { Range } from '../../workspace/position';
import type { DraftChecks } from '../drafts/checkDraft';

/** What code actions are asked for, with what is known besides the snapshot. */
export interface ActionRequest {
  readonly range: Range;
  /** The same as offsets into the document. */
  readonly span: Span;
  readonly diagnostics: readonly Diagnostic[];
  /** Kinds that are wanted; undefined: all. */
  readonly only?: readonly CodeActionKind[] | undefined;
  /** The client has our commands, and so can ask a person. */
  readonly commands?: boolean | undefined;
  /** The document as it is open. */
  readonly text?: string | null | undefined;
  readonly checks?: DraftChecks | undefined;
  /** What is to be looked at about the names of the document. */
  readonly suggestions?: readonly Suggestion[] | undefined;
}
