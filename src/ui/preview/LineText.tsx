import { showUnseen } from '../../core/template/unseen.ts';
import type { Piece } from './linePieces.ts';
import './LineText.css';

interface LineTextProps {
  readonly pieces: readonly Piece[];
  /** Names of variables whose values here are inferred although the line was recorded. */
  readonly inferred?: readonly string[] | undefined;
}

/** The text of a log line: values in the hue of their group, keys and words, punctuation, and the break. */
export function LineText({ pieces, inferred }: LineTextProps) {
  return pieces.map((piece, i) => {
    const { kind, broken, value, landed } = piece;
    const text = showUnseen(piece.text);
    if (kind === 'mark' && !broken && !landed) return text;
    const state = `${broken ? ' broken' : ''}${value?.empty ? ' empty' : ''}${landed ? ' landed' : ''}`;
    if (!value) {
      return (
        <span key={i} className={`log-${kind}${state}`} data-part={landed ? 'landed' : undefined}>
          {text}
        </span>
      );
    }
    const guessed = inferred?.includes(value.name) && !value.empty ? ' inferred' : '';
    return (
      <span
        key={i}
        className={`log-value${state}${guessed}`}
        data-group={value.group ?? 'none'}
        data-variable={value.name}
        data-token={value.token}
        data-part={landed ? 'landed' : undefined}
      >
        {text}
      </span>
    );
  });
}
