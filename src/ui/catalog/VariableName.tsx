import { Fragment } from 'react';
import type { Range } from '../../core/catalog/nameRanges.ts';
import { nameParts, type NamePart } from './nameParts.ts';

/** A longer name may not fit its row. Only such a name is clipped: every clip makes a key press slower to paint. */
const LONG = 15;

interface VariableNameProps {
  readonly name: string;
  readonly ranges: readonly Range[];
}

/**
 * A name in a row: quiet parents, and the matches of a search marked. Where it is narrow the parents give way
 * first, and the last word stays.
 */
export function VariableName({ name, ranges }: VariableNameProps) {
  const { parent, stem, ending } = nameParts(name, ranges);
  return (
    <span className={name.length > LONG ? 'variable-name mono long' : 'variable-name mono'} title={name}>
      {parent.length > 0 && <span className="parent">{parent.map(drawPart)}</span>}
      <wbr />
      {stem.length > 0 && <span className="own stem">{stem.map(drawPart)}</span>}
      <wbr />
      <span className="own ending">{ending.map(drawPart)}</span>
    </span>
  );
}

function drawPart({ text, matched }: NamePart, index: number) {
  return matched ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>;
}
