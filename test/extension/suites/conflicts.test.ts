import * as vscode from 'vscode';
import { baseName, diagnosticsOf, equal, waitUntil } from '../support';

const conflictsIn = (file: string): Promise<vscode.Diagnostic[]> =>
  waitUntil(
    `a conflict in ${file}`,
    () => diagnosticsOf(file),
    (found) => found.length > 0,
  );

const codeOf = ({ code }: vscode.Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

describe('conflicts', () => {
  it('warns in both sources, open or not, with the other one as related information', async () => {
    for (const [file, other] of [
      ['a-ferry.txt', 'b-jobs.txt'],
      ['b-jobs.txt', 'a-ferry.txt'],
    ] as const) {
      const [conflict, ...more] = await conflictsIn(file);
      equal(more, []);
      equal([conflict?.severity, codeOf(conflict!)], [vscode.DiagnosticSeverity.Warning, 'conflict']);
      const related = (conflict?.relatedInformation ?? []).map(({ location }) => baseName(location.uri));
      equal(related, [other]);
    }
  });

  it('names both values', async () => {
    const [conflict] = await conflictsIn('b-jobs.txt');
    for (const value of ['870', '1,240']) equal([value, conflict?.message.includes(value)], [value, true]);
  });

  it('says nothing of a source that agrees', () => {
    equal(diagnosticsOf('c-council.txt'), []);
  });
});
