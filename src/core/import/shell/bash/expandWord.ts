import { MARK } from '../../importer.ts';
import { sealHole } from '../../values/hole.ts';
import { concat, MAX_TEXT, stringValue, withWay, type StringValue, type Value } from '../../values/value.ts';
import { WAYS } from '../../values/ways.ts';
import { NOTES } from '../notes.ts';
import type { Scope } from './scope.ts';
import type { Piece, VariablePiece, WordNode } from './syntax.ts';

/** What a command in `$(…)` prints, or undefined where that is not known. */
export type Run = (commands: Extract<Piece, { kind: 'output' }>['commands']) => StringValue | undefined;

/** Puts the values into a word, as one text. */
export function expandWord({ pieces }: Pick<WordNode, 'pieces'>, scope: Scope, run: Run): StringValue {
  const values = pieces.map((piece) => expandPiece(piece, scope, run));
  return text(concat(values));
}

const text = (value: Value): StringValue => (value.kind === 'string' ? value : stringValue(sealHole('…')));

const hole = (written: string): StringValue => stringValue(sealHole(written));

function expandPiece(piece: Piece, scope: Scope, run: Run): StringValue {
  if (piece.kind === 'text') return stringValue(piece.text);
  if (piece.kind === 'unknown') return hole(piece.written);
  const value = piece.kind === 'variable' ? expandVariable(piece, scope, run) : run(piece.commands);
  if (value === undefined) return hole(piece.written);
  scope.spend(value.text.length);
  return value;
}

/** https://www.gnu.org/software/bash/manual/html_node/Shell-Parameter-Expansion.html */
function expandVariable(piece: VariablePiece, scope: Scope, run: Run): StringValue | undefined {
  const { name, operator, operands, written } = piece;
  const value = scope.find(name);
  const operand = (i: number) => expandWord({ pieces: operands[i] ?? [] }, scope, run);
  if (operator === '') {
    if (value) return value;
    // It is the variable of AWS that was meant, whatever its shell would do.
    return name === 'context' && written === MARK ? stringValue(MARK, [NOTES.expands]) : undefined;
  }
  const isSet = value !== undefined && (value.text !== '' || !operator.startsWith(':'));
  if (/^:?[-=]$/.test(operator)) {
    if (isSet) return value;
    const given = text(withWay(operand(0), NOTES.defaultTaken));
    if (operator.endsWith('=')) scope.assign(name, { ...given, from: 0, to: 0 });
    return given;
  }
  if (value === undefined) return undefined;
  if (/^:?\?$/.test(operator)) return value;
  if (/^:?\+$/.test(operator)) return isSet ? operand(0) : stringValue('');
  return operator === '/' || operator === '//' ? replace(value, operator, operand(0), operand(1)) : undefined;
}

/** A replacement of plain text; patterns are not evaluated. */
function replace(
  value: StringValue,
  operator: string,
  pattern: StringValue,
  replacement: StringValue,
): StringValue | undefined {
  if (pattern.text === '' || /[*?[\]()|&\\#%]/.test(pattern.text) || /&/.test(replacement.text))
    return undefined;
  const parts = value.text.split(pattern.text);
  if (value.text.length + parts.length * replacement.text.length > MAX_TEXT) return undefined;
  const [first = '', ...rest] = parts;
  const replaced =
    operator === '//'
      ? parts.join(replacement.text)
      : rest.length === 0
        ? first
        : first + replacement.text + rest.join(pattern.text);
  return text(
    withWay({ ...value, text: replaced, ways: [...value.ways, ...replacement.ways] }, WAYS.replaced),
  );
}
