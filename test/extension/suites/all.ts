// Every suite: a bundle cannot look for files.
import './activation.test';
import './reading.test';
import './conflicts.test';
import './yaml.test';
import './changes.test';
import './commands.test';
import './decisions.test';
import './drafts.test';
