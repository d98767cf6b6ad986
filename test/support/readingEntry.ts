// What a test of reading in threads needs, as one bundle: a thread is started on the file that holds its code.
export { NodeHost, uriOfPath } from '../../server/src/node/nodeHost';
export { ThreadReader } from '../../server/src/node/threadReader';
export { compileBackground, NO_BACKGROUND } from '../../server/src/workspace/sources/background';
export { HostSourceReader } from '../../server/src/workspace/sources/sourceReader';
