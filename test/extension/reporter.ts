/** The runner of these tests prints lines with this prefix and keeps the rest of VS Code's log to itself. */
const PREFIX = '[mocha] ';

const say = (line: string): void => line.split('\n').forEach((part) => console.log(PREFIX + part));

/** The message and where in the suites it arose: the rest of the stack is mocha's. */
function brief({ message, stack = '' }: Error): string {
  const [frame = ''] = stack.split('\n').filter((line) => /^\s+at /.test(line) && !line.includes('support'));
  return `${message}\n${frame}`;
}

/** A mocha reporter that writes a line per test. */
export class LineReporter extends Mocha.reporters.Base {
  private depth = 0;

  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('suite', (suite) => {
      if (suite.title !== '') this.write(suite.title);
      this.depth++;
    });
    runner.on('suite end', () => this.depth--);
    runner.on('pass', (test) => this.write(`✔ ${test.title} (${String(test.duration)} ms)`));
    runner.on('pending', (test) => this.write(`- ${test.title} SKIPPED`));
    runner.on('fail', (test, error: Error) => this.write(`✘ ${test.title}\n${brief(error)}`));
    runner.on('end', () => {
      const { passes, failures, pending } = this.stats;
      say(`${passes} passed, ${failures} failed${pending > 0 ? `, ${pending} SKIPPED` : ''}`);
    });
  }

  private write(line: string): void {
    say('  '.repeat(this.depth) + line);
  }
}
