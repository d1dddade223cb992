import { Fragment } from 'react';
import type { Range } from '../../core/catalog/search/nameRanges.ts';
import { nameParts, type NamePart } from './nameParts.ts';

interface VariableNameProps {
  readonly name: string;
  readonly ranges: readonly Range[];
}

/** A name in a row: quiet parents, the matches of a search marked, and where it may go on in another line. */
export function VariableName({ name, ranges }: VariableNameProps) {
  const { parent, stem, ending } = nameParts(name, ranges);
  return (
    <span className="variable-name mono" title={name}>
      {parent.length > 0 && <span className="parent">{parent.map(drawPart)}</span>}
      <wbr />
      {stem.length > 0 && <span className="own">{stem.map(drawPart)}</span>}
      <wbr />
      <span className="own">{ending.map(drawPart)}</span>
    </span>
  );
}

function drawPart({ text, matched }: NamePart, index: number) {
  return matched ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>;
}
