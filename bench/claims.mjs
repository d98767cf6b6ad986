// Claims: no text for which twice the length takes much more than twice the time to read, with all that one text says by itself.
import { bundleServer } from './lib/bundleServer.mjs';
import { gateGrowth, printMachine } from './lib/measure.mjs';
import { WORST_CLAIMS, WORST_FIGURES, WORST_NAMES } from './lib/worstTexts.mjs';

const core = /** @type {typeof import('../server/src/facts/analyse')} */ (
  await bundleServer('claims', ['facts/analyse'])
);
printMachine();
gateGrowth({ ...WORST_FIGURES, ...WORST_NAMES, ...WORST_CLAIMS }, (text) => core.analyse(text), 4e5);
