import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { anchorAt } from '../../workspace/decisions/anchorAt';
import type { Anchor, Decision } from '../../workspace/decisions/decision';
import { newDecisionId } from '../../workspace/decisions/decisionId';
import { addDecision, changeDecision, moveSource, removeDecision } from '../../workspace/decisions/write';
import { addEntity } from '../../workspace/registry/addEntity';
import type { Snapshot } from '../../workspace/snapshot';
import { describeDecision } from './describeDecision';
import { workspaceEdit, type EditTraits } from './editParts';
import type { DecisionPlan, PlannedEdit, PlannedPlace } from './plan';

/** What making an edit needs besides the snapshot. */
export interface EditContext {
  readonly snapshot: Snapshot;
  /** A file as it is open, or on disk; null where there is none. */
  readonly read: (uri: string) => Promise<string | null>;
  /** Who decides; null: nobody has said. */
  readonly author: string | null;
  /** ISO date. */
  readonly today: string;
  readonly traits: EditTraits;
}

/** An edit that cannot be made as it was planned. The message is for a person. */
export class EditRefused extends Error {}

/** Makes a planned edit. Throws `EditRefused` where the texts are others now, or the YAML is broken. */
export async function makeEdit(planned: PlannedEdit, context: EditContext): Promise<WorkspaceEdit> {
  switch (planned.make) {
    case 'decision':
      return writeDecision(planned.plan, planned.confirm, context);
    case 'removal':
      return editDecisions(planned.file, context, (text) => removeDecision(text, planned.id));
    case 'path':
      return editDecisions(planned.file, context, (text) => moveSource(text, planned.from, planned.to));
    case 'anchor':
      return moveAnchor(planned, context);
    case 'registration':
      return register(planned.entity, context);
    case 'query':
      throw new EditRefused('A query is no edit.');
  }
}

async function writeDecision(
  { body, places }: DecisionPlan,
  confirm: string | null,
  context: EditContext,
): Promise<WorkspaceEdit> {
  const about: Anchor[] = [];
  for (const place of places) about.push(await anchorFor(place, context));
  const uri = context.snapshot.homes.decisions;
  const text = await context.read(uri);
  const ids = context.snapshot.decisions().map(({ decision }) => decision.id);
  const written = [...(text ?? '').matchAll(/\bid:\s*["']?([\w-]+)/g)].map((match) => match[1]!);
  const decision: Decision = {
    ...body,
    id: newDecisionId([...ids, ...written]),
    about,
    by: context.author,
    on: context.today,
  };
  const changes = trying(() => addDecision(text ?? '', decision), uri);
  const asked = confirm === null ? null : { label: describeDecision(decision), description: confirm };
  return workspaceEdit([{ uri, text, changes }], context.traits, asked);
}

/** Throws where the text has changed since the place was found: the span would be about other words. */
async function anchorFor(
  { source, file, span, length }: PlannedPlace,
  { read }: EditContext,
): Promise<Anchor> {
  const text = await read(source);
  if (text?.length !== length) throw new EditRefused(`${file} has changed meanwhile. Try again.`);
  const anchor = anchorAt(file, text, span);
  if (!anchor) throw new EditRefused('Nothing is selected.');
  return anchor;
}

async function moveAnchor(
  { file, id, anchor, place }: Extract<PlannedEdit, { make: 'anchor' }>,
  context: EditContext,
): Promise<WorkspaceEdit> {
  const placed = context.snapshot.decisions().find((one) => one.file === file && one.decision.id === id);
  if (!placed) throw new EditRefused('This decision is not there any more.');
  const moved = await anchorFor(place, context);
  const about = placed.decision.about.map((one, i) => (i === anchor ? moved : one));
  return editDecisions(file, context, (text) => changeDecision(text, id, { ...placed.decision, about }));
}

async function editDecisions(
  uri: string,
  { read, traits }: EditContext,
  change: (text: string) => ReturnType<typeof addDecision>,
): Promise<WorkspaceEdit> {
  const text = (await read(uri)) ?? '';
  const changes = trying(() => change(text), uri);
  if (changes.length === 0) throw new EditRefused('This decision is not there any more.');
  return workspaceEdit([{ uri, text, changes }], traits);
}

/** Broken YAML is the user's to mend: nothing is written into it. */
function trying<T>(write: () => T, uri: string): T {
  try {
    return write();
  } catch (error) {
    const name = uri.slice(uri.lastIndexOf('/') + 1);
    throw new EditRefused(
      `${name} cannot be written to: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function register(id: string, { snapshot, read, traits }: EditContext): Promise<WorkspaceEdit> {
  const entity = snapshot.entity(id);
  if (!entity) throw new EditRefused('No source names this any more.');
  const uri = snapshot.homes.registry;
  const text = await read(uri);
  const { type, name, aliases } = entity;
  const changes = addEntity(text ?? '', {
    id,
    type,
    name,
    aliases: aliases.filter((one) => isTelling(one, name)),
  });
  if (!changes)
    throw new EditRefused('The registry is written in a way that cannot be added to line by line.');
  return workspaceEdit([{ uri, text, changes }], traits);
}

/** Aliases that name the entity wherever they stand: acronyms, and names of several words. Surnames and nouns do not. */
function isTelling(alias: string, name: string): boolean {
  return alias !== name && (/^[\p{Lu}\p{N}&.-]{2,}$/u.test(alias) || /\p{L}\s+\p{Lu}/u.test(alias));
}
