import { wrap, type Remote } from 'comlink';
import { useEffect, useState } from 'react';
import type { ImportResult } from '../../core/import/detectImports.ts';
import type { DetectImports } from '../../workers/importWorker.ts';
import { startImporter } from '../common/loading/startWorkers.ts';
import { loadPart } from '../common/loading/loadPart.ts';

/** How long a text may take, in milliseconds: many times what the slowest takes on a machine of today. */
const PATIENCE = 5000;

interface Importer {
  readonly worker: Worker;
  readonly detect: Remote<DetectImports>;
}

/** One that nobody has asked yet, or that is done with what it was asked. */
let idle: Importer | undefined;

/**
 * What a text holds: see `detectImports`. A worker looks, so that the page answers meanwhile. A text that takes too
 * long, that breaks the worker, or that nobody waits for any more (`signal`), is given up.
 */
export async function findImports(
  text: string,
  fileName?: string,
  signal?: AbortSignal,
): Promise<ImportResult> {
  const importer = idle ?? (await loadPart(startWorker));
  idle = undefined;
  const result = await Promise.race([
    importer.detect(text, fileName).catch(() => undefined),
    timeUp(),
    aborted(signal),
  ]);
  if (result) keep(importer);
  else importer.worker.terminate();
  return result ?? { finds: [], problem: 'too-much' };
}

function keep(importer: Importer): void {
  idle?.worker.terminate();
  idle = importer;
}

/** A worker that has answered once; rejects where its file cannot be had. */
async function startWorker(): Promise<Importer> {
  const worker = startImporter();
  const detect = wrap<DetectImports>(worker);
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
  });
  await Promise.race([detect(''), failed]).catch((error: unknown) => {
    worker.terminate();
    throw error;
  });
  return { worker, detect };
}

const timeUp = (): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(undefined), PATIENCE);
  });

const aborted = (signal: AbortSignal | undefined): Promise<undefined> =>
  new Promise((resolve) => {
    signal?.addEventListener('abort', () => resolve(undefined), { once: true });
  });

interface Found extends ImportResult {
  /** The text that it was found in; undefined before the first. */
  readonly looked: string | undefined;
}

/** What a text holds, and until that is known what the one before it held. */
export function useFinds(text: string, fileName: string | undefined): Found {
  const [found, setFound] = useState<Found>({ looked: undefined, finds: [] });
  useEffect(() => {
    const given = new AbortController();
    void findImports(text, fileName, given.signal).then((result) => {
      if (!given.signal.aborted) setFound({ ...result, looked: text });
    });
    return () => given.abort();
  }, [text, fileName]);
  return found;
}
