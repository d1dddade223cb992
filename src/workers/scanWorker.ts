import { buffersOf, createScanServer, type ScanRequest } from './scanServer.ts';

const serve = createScanServer();

addEventListener('message', ({ data }: MessageEvent<ScanRequest>) => {
  const block = serve(data);
  if (block) postMessage(block, { transfer: buffersOf(block) });
});
// Whoever started this waits for a word before it hands over its first block.
postMessage('ready');
