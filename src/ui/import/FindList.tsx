import { useId } from 'react';
import type { Find } from '../../core/import/importer.ts';
import { diff } from '../../core/template/edit.ts';
import { Prose } from '../common/components/Prose.tsx';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';

interface FindListProps {
  readonly finds: readonly Find[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** What was recognized, to choose from: every format found, and the text as it stands. */
export function FindList({ finds, chosen, onChoose }: FindListProps) {
  const words = useMessages().importBox;
  const translate = useTranslate();
  const api = useApi();
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
            <span className={find.api === api.id ? 'find-api' : 'find-api other'}>
              {words.apis[find.api]}
            </span>
          )}
          {finds.length > 2 && <FindStart find={find} other={finds[i === 0 ? 1 : 0]} />}
        </label>
      ))}
    </fieldset>
  );
}

const SHOWN = 80;

/** The beginning of a format; where another one begins alike, the place where they differ. */
function FindStart({ find: { format }, other }: { readonly find: Find; readonly other: Find | undefined }) {
  const [change] = other ? diff(other.format, format) : [];
  const from = change?.from ?? 0;
  if (!change || from < SHOWN / 4)
    return <span className="find-start ellipsis">{format.slice(0, SHOWN)}</span>;
  const start = Math.max(0, from - SHOWN / 4);
  const to = from + change.insert.length;
  return (
    <span className="find-start ellipsis">
      {start > 0 && '…'}
      {format.slice(start, from)}
      <mark>{format.slice(from, to)}</mark>
      {format.slice(to, to + SHOWN)}
    </span>
  );
}
