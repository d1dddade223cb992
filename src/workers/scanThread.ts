import type { LineBlock } from '../core/logs/cutters/lineBlocks.ts';
import { scanHere, type ScanBlock } from '../core/logs/reading/scanBlock.ts';
import type { ScanPlan } from '../core/read/scanPlan.ts';
import { buffersOf, type ScanRequest } from './scanServer.ts';

interface Waiting {
  readonly resolve: (block: LineBlock) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Starts a thread that scans blocks beside this one. Gives what makes a scanner for a log; where there is no such thread,
 * or not yet, it scans in this one.
 */
export function startScanThread(start: () => Worker): (plan: ScanPlan | undefined) => ScanBlock {
  const waiting: Waiting[] = [];
  let isReady = false;
  let logs = 0;
  let worker: Worker | undefined;
  try {
    worker = start();
  } catch {
    // A policy that the host sends may forbid it.
    return scanHere;
  }
  const post = (request: ScanRequest, transfer: Transferable[] = []) => worker.postMessage(request, transfer);
  worker.addEventListener('message', ({ data }: MessageEvent<LineBlock | 'ready'>) => {
    if (data === 'ready') isReady = true;
    else waiting.shift()?.resolve(data);
  });
  worker.addEventListener('error', () => {
    isReady = false;
    for (const { reject } of waiting.splice(0)) reject(new Error('The thread that scans lines has stopped.'));
  });
  return (plan) => {
    if (!isReady) return scanHere(plan);
    const log = logs++;
    post({ log, plan });
    return (block) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        post({ log, block }, buffersOf(block));
      });
  };
}
