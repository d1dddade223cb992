import { Fragment } from 'react';
import type { Range } from '../../core/catalog/nameRanges.ts';
import { nameParts, type NamePart } from './nameParts.ts';

interface VariableNameProps {
  readonly name: string;
  readonly ranges: readonly Range[];
}

/** A name in a row: quiet parents, which give way first where it is narrow, and the matches of a search. */
export function VariableName({ name, ranges }: VariableNameProps) {
  const { parent, own } = nameParts(name, ranges);
  return (
    <span className="variable-name mono" title={name}>
      {parent.length > 0 && <span className="parent">{parent.map(drawPart)}</span>}
      <span className="own">{own.map(drawPart)}</span>
    </span>
  );
}

function drawPart({ text, matched }: NamePart, index: number) {
  return matched ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>;
}
