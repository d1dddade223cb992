import { useId } from 'react';
import type { Find } from '../../core/import/importer.ts';
import { Prose } from '../parts/Prose.tsx';
import { useMessages, useTranslate } from '../useMessages.ts';

interface FindListProps {
  readonly finds: readonly Find[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** What was recognized, to choose from: every format found, and the text as it stands. */
export function FindList({ finds, chosen, onChoose }: FindListProps) {
  const words = useMessages().importBox;
  const translate = useTranslate();
  const name = useId();
  return (
    <fieldset className="find-list">
      <legend>{words.recognized}</legend>
      {finds.map((find, i) => (
        <label key={`${find.importer}-${i}`} className={i === chosen ? 'find chosen' : 'find'}>
          <input type="radio" name={name} checked={i === chosen} onChange={() => onChoose(i)} />
          <span className="find-label">
            <Prose text={translate(find.label)} />
          </span>
          {find.api !== 'unknown' && (
            <span className={find.api === 'websocket' ? 'find-api' : 'find-api other'}>
              {words.apis[find.api]}
            </span>
          )}
          {finds.length > 2 && <span className="find-start">{find.format.slice(0, 80)}</span>}
        </label>
      ))}
    </fieldset>
  );
}
