import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types';
import type { Mention } from '../../facts/entities/entity';
import { overlaps, type Span } from '../../text/span';
import type { Occurrences } from '../../workspace/decisions/decision';
import type { Snapshot, SnapshotSource } from '../../workspace/snapshot';
import { registryEntries } from '../locations';
import { targetAt } from '../target';
import type { ActionRequest } from './actionRequest';
import { quoted } from './describeDecision';
import { placeIn, textOf, type PlannedPlace } from './plan';
import { askAction, decideAction, editAction } from './plannedActions';

/** VS Code's own command: it asks for the new name. */
const RENAME_COMMAND = 'editor.action.rename';
const KIND = CodeActionKind.Refactor;

/** What may be said about the name under the cursor. Suggestions come first: they need no answer. */
export function mentionActions(snapshot: Snapshot, key: string, request: ActionRequest): CodeAction[] {
  const source = textOf(snapshot, key);
  const target = source ? targetAt(source, request.span.start) : null;
  if (!source || snapshot.folder === '' || target?.kind !== 'mention') return [];
  const { mention } = target;
  const at = { snapshot, source, mention, place: placeIn(source, mention.span) };
  return [
    ...suggestedActions(at, request),
    ...askedActions(at, request),
    ...noNameActions(at, request),
    ...registryActions(at, request),
  ].filter((action) => action !== null);
}

interface At {
  readonly snapshot: Snapshot;
  readonly source: SnapshotSource;
  readonly mention: Mention;
  readonly place: PlannedPlace;
}

/** "Lindkvist" beside "Lindqvist", "J. Smith" beside "John Smith": the same, or not, in one step. */
function suggestedActions({ snapshot, source, mention, place }: At, request: ActionRequest): CodeAction[] {
  return (request.suggestions ?? []).flatMap((suggestion) => {
    if (suggestion.kind === 'members-differ' || !standsAt(suggestion.spans, mention)) return [];
    const likely = suggestion.kind === 'spelling-slip' ? [suggestion.likely] : suggestion.candidates;
    return likely.flatMap((id, i) => {
      const name = snapshot.entity(id)?.name;
      if (name === undefined || id === mention.entity) return [];
      const diagnostics = request.diagnostics.filter(({ code }) => code === suggestion.kind);
      const decide = (kind: 'same-as' | 'different-from', title: string): CodeAction =>
        decideAction(
          { ...request, diagnostics },
          title,
          {
            folder: snapshot.folder,
            body: { kind, entities: [id], occurrences: 'file', why: null },
            places: [place],
          },
          null,
          CodeActionKind.QuickFix,
        );
      const same = decide('same-as', `Same as “${name}”, in ${source.file}`);
      return [
        i === 0 ? { ...same, isPreferred: true } : same,
        decide('different-from', `Not “${name}”, in ${source.file}`),
      ];
    });
  });
}

function standsAt(spans: readonly Span[], { span, anchor }: Mention): boolean {
  return spans.some((one) => overlaps(one, span) || overlaps(one, anchor));
}

function askedActions({ snapshot: { folder }, place }: At, request: ActionRequest): (CodeAction | null)[] {
  const ask = (title: string, asks: 'same-as' | 'different-from' | 'type'): CodeAction | null =>
    askAction(request, title, { folder, asks, places: [place] }, KIND);
  return [ask('Same as…', 'same-as'), ask('Different from…', 'different-from'), ask('Another type…', 'type')];
}

function noNameActions({ snapshot, source, mention, place }: At, request: ActionRequest): CodeAction[] {
  const entity = snapshot.entity(mention.entity);
  const { mentions, sources } = snapshot.countsOf(mention.entity);
  const name = quoted(entity?.name ?? mention.entity);
  const decide = (title: string, occurrences: Occurrences, confirm: string | null): CodeAction =>
    decideAction(
      request,
      title,
      { folder: snapshot.folder, body: { kind: 'not-an-entity', occurrences, why: null }, places: [place] },
      confirm,
      KIND,
    );
  const here = source.mentions.filter((one) => one.entity === mention.entity).length;
  return [
    decide('Not a name, here', 'here', null),
    decide(
      `Not a name, in ${source.file}`,
      'file',
      here > 1 ? `${name} stands ${here} times in this file.` : null,
    ),
    decide(
      'Not a name, anywhere',
      'workspace',
      `${name} stands ${mentions} times in ${sources} ${sources === 1 ? 'source' : 'sources'}.`,
    ),
  ];
}

function registryActions({ snapshot, mention }: At, request: ActionRequest): (CodeAction | null)[] {
  const entity = snapshot.entity(mention.entity);
  if (!entity) return [];
  if (registryEntries(snapshot, entity.id).length > 0) {
    const title = `Rename ${quoted(entity.name)}…`;
    if (request.commands !== true || isDerived(mention)) return [];
    return [{ title, kind: KIND, command: { title, command: RENAME_COMMAND } }];
  }
  const edit = { make: 'registration', folder: snapshot.folder, entity: entity.id } as const;
  return [editAction(request, `Add ${quoted(entity.name)} to the registry`, edit, KIND)];
}

/** A form that is no name of the entity: "Norwegian", "Oslo" for the government. */
export function isDerived({ form }: Mention): boolean {
  return form === 'adjective' || form === 'demonym' || form === 'metonym';
}
