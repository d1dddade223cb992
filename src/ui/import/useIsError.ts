import { useEffect, useMemo, useState } from 'react';
import { MARK } from '../../core/import/importer.ts';
import { readStructure } from '../../core/template/fields/readFields.ts';
import { parse } from '../../core/template/parse.ts';
import { findSurrounding } from '../../core/template/surroundings.ts';
import { loadPart } from '../common/loading/loadPart.ts';

/** Whether a text in which no format was found is an error message. Those that are known load with the first such text. */
export function useIsError(text: string | undefined): boolean {
  const looked = text?.includes(MARK) ? undefined : text;
  const looksSo = useMemo(
    () => looked !== undefined && findSurrounding(readStructure(parse(looked)))?.kind === 'error',
    [looked],
  );
  const [known, setKnown] = useState<string>();
  useEffect(() => {
    if (looked === undefined || looksSo) return undefined;
    let isLatest = true;
    void loadPart(() => import('../../core/explain/explainError.ts')).then(({ explainError }) => {
      if (isLatest && explainError(looked).length > 0) setKnown(looked);
    });
    return () => {
      isLatest = false;
    };
  }, [looked, looksSo]);
  return looksSo || (looked !== undefined && known === looked);
}
