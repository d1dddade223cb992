import type { GroupId } from '../../core/catalog/variable.ts';
import type { LogLine, Span } from '../../core/scenarios/render.ts';
import type { LineProblem } from '../../core/template/lineProblem.ts';
import type { TemplatePart } from './templateParts.ts';

/** A piece of a log line that looks one way. `broken`: the line stops being parsable here. */
export interface Piece {
  readonly text: string;
  readonly broken: boolean;
  /** The look: punctuation, another literal text, a variable's value, or the bare end of the line. */
  readonly kind: 'mark' | 'word' | 'value' | 'end';
  /** A drop would put it here: see `landedInLine`. */
  readonly landed?: boolean;
  /** Of a value only. */
  readonly value?: ValueOfPiece;
}

interface ValueOfPiece {
  readonly name: string;
  readonly group: GroupId | undefined;
  /** Index into `template.tokens`. */
  readonly token: number;
  readonly empty: boolean;
}

interface Cut extends Range {
  readonly broken: boolean;
}

/** Offsets into a line. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

type Look = Omit<Piece, 'text' | 'broken' | 'landed'>;

/**
 * The pieces of the part of a line that lies in `shown`, in order; their texts make up that part. A problem
 * at the end of the line is a piece of its own without text. `landed`: ranges of the line to tell apart, in order.
 */
export function linePieces(
  line: LogLine,
  parts: readonly TemplatePart[],
  problem: LineProblem | undefined,
  shown: Range = { from: 0, to: line.text.length },
  landed: readonly Range[] = [],
): readonly Piece[] {
  const broken = problem && brokenRange(line, problem);
  const pieces: Piece[] = [];
  const add = (range: Range, look: Look) => {
    const cuts = cutAt(range, broken).flatMap((cut) => cutAtAll(cut, landed));
    for (const cut of cuts) {
      const from = Math.max(cut.from, shown.from);
      const to = Math.min(cut.to, shown.to);
      if (from >= to) continue;
      const piece = { ...look, text: line.text.slice(from, to), broken: cut.broken };
      pieces.push(cut.landed ? { ...piece, landed: true } : piece);
    }
  };
  for (const span of line.spans) {
    if (span.to <= shown.from) continue;
    if (span.from >= shown.to) break;
    const part = parts[span.token];
    if (part?.kind === 'value') add(span, valueLook(span, part));
    else if (part) addRuns(span, part.runs, add);
  }
  if (broken && broken.from >= line.text.length) pieces.push({ text: '', broken: true, kind: 'end' });
  return pieces;
}

function valueLook({ token, empty }: Span, part: TemplatePart & { readonly kind: 'value' }): Look {
  return { kind: 'value', value: { name: part.name, group: part.group, token, empty } };
}

function addRuns(
  span: Span,
  runs: readonly { readonly text: string; readonly quiet: boolean }[],
  add: (range: Range, look: Look) => void,
): void {
  let from = span.from;
  for (const { text, quiet } of runs) {
    add({ from, to: from + text.length }, { kind: quiet ? 'mark' : 'word' });
    from += text.length;
  }
}

/** What to box: the characters of the problem, at most to the end of the value or text that it begins in. */
export function brokenRange({ text, spans }: LogLine, { offset, length }: LineProblem): Range {
  const span = spans.find(({ from, to }) => from <= offset && offset < to);
  const to = Math.min(offset + Math.max(1, length), span?.to ?? text.length);
  return { from: offset, to: isLowSurrogate(text, to) ? to + 1 : to };
}

/** A range in up to three: before the broken characters, they themselves, and behind. */
function cutAt(range: Range, broken: Range | undefined): readonly Cut[] {
  if (!broken || broken.to <= range.from || range.to <= broken.from) return [{ ...range, broken: false }];
  const from = Math.max(range.from, broken.from);
  const to = Math.min(range.to, broken.to);
  return [
    { from: range.from, to: from, broken: false },
    { from, to, broken: true },
    { from: to, to: range.to, broken: false },
  ];
}

/** A piece in as many as the ranges make of it. */
function cutAtAll(piece: Cut, landed: readonly Range[]): readonly (Cut & { readonly landed: boolean })[] {
  const cuts: (Cut & { readonly landed: boolean })[] = [];
  let at = piece.from;
  for (const { from, to } of landed) {
    if (to <= at || piece.to <= from) continue;
    const begin = Math.max(from, at);
    const end = Math.min(to, piece.to);
    cuts.push(
      { ...piece, from: at, to: begin, landed: false },
      { ...piece, from: begin, to: end, landed: true },
    );
    at = end;
  }
  return [...cuts, { ...piece, from: at, landed: false }];
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
