import type { CodeAction } from 'vscode-languageserver-types';
import { ASK_COMMAND, COPY_QUERY_COMMAND } from './plannedActions';
import type { PlannedEdit, Question } from './plan';

/** What an action is about, so that a command can offer those of one kind. */
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

/** null: it belongs to none, as spelling and renaming. */
export function groupOf({ command, data, edit }: CodeAction): ActionGroup | null {
  if (command?.command === COPY_QUERY_COMMAND) return 'query';
  if (command?.command === ASK_COMMAND) return groupOfQuestion(command.arguments![0] as Question);
  if (data !== undefined) return groupOfPlan(data as PlannedEdit);
  return edit ? 'use-value' : null;
}

function groupOfQuestion({ asks }: Question): ActionGroup {
  return asks === 'both-because' || asks === 'settle-because' ? 'settle' : asks;
}

function groupOfPlan(planned: PlannedEdit): ActionGroup | null {
  switch (planned.make) {
    case 'registration':
      return 'register';
    case 'removal':
      return 'remove';
    case 'anchor':
    case 'path':
      return 're-anchor';
    case 'query':
      return 'query';
    case 'decision':
      return groupOfDecision(planned.plan.body.kind);
  }
}

type Kind = Extract<PlannedEdit, { make: 'decision' }>['plan']['body']['kind'];

const GROUPS: Readonly<Record<Kind, ActionGroup>> = {
  'same-as': 'same-as',
  'different-from': 'different-from',
  'not-an-entity': 'not-a-name',
  type: 'type',
  'claim-is': 'correct',
  'not-a-claim': 'not-a-claim',
  settled: 'settle',
  ignore: 'ignore',
  note: 'note',
  confirmed: 'confirm',
};

function groupOfDecision(kind: Kind): ActionGroup {
  return GROUPS[kind];
}
