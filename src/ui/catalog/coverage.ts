import { isNeverFilled } from '../../core/catalog/presence.ts';
import type { LineEvent, Presence, Variable } from '../../core/catalog/variable.ts';
import type { Text } from '../../core/text.ts';

/** A piece of a coverage bar: neighbouring events of one presence. */
export interface CoveragePiece {
  readonly presence: Presence;
  /** Position of the first event, from 0, and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** The pieces of a variable's bar, in the order of the events. */
export function coveragePieces(
  events: readonly LineEvent[],
  presence: Variable['presence'],
): readonly CoveragePiece[] {
  const pieces: CoveragePiece[] = [];
  for (const [from, { id }] of events.entries()) {
    const last = pieces.at(-1);
    const piece = { presence: presence[id] ?? 'never', from, to: from + 1 };
    if (last?.presence === piece.presence) pieces[pieces.length - 1] = { ...last, to: piece.to };
    else pieces.push(piece);
  }
  return pieces;
}

interface CoverageWords {
  readonly alwaysHasValue: string;
  readonly neverHasValue: string;
  readonly always: (events: string) => string;
  readonly sometimes: (events: string) => string;
  readonly never: (events: string) => string;
}

/** What the bar says, in words. */
export function coverageText(
  events: readonly LineEvent[],
  presence: Variable['presence'],
  words: CoverageWords,
  translate: (text: Text) => string,
): string {
  const on = (wanted: Presence) => events.filter(({ id }) => presence[id] === wanted);
  if (on('always').length === events.length) return words.alwaysHasValue;
  if (isNeverFilled({ presence })) return words.neverHasValue;
  return (['always', 'sometimes', 'never'] as const)
    .map((wanted) => ({ wanted, found: on(wanted) }))
    .filter(({ found }) => found.length > 0)
    .map(({ wanted, found }) => words[wanted](found.map((each) => translate(eventName(each))).join(', ')))
    .join('; ');
}

/** An event as the interface calls it. */
export function eventName({ id, label }: LineEvent): Text {
  return label ?? { en: id, ko: id };
}
