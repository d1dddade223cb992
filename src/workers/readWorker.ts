import { expose } from 'comlink';
import { createLogDesk } from './logDesk.ts';
// oxlint-disable-next-line import/default -- Vite makes it
import address from './scanWorker.ts?worker&url';
import { startScanThread } from './scanThread.ts';

expose(createLogDesk(startScanThread(() => new Worker(address, { type: 'module' }))));
