import { useEffect, useState } from 'react';
import type { ImportResult } from '../../core/import/detectImports.ts';
import { findImports } from './findImports.ts';

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
