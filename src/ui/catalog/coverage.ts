import { EVENT_TYPES, type EventType } from '../../core/api/webSocketApi.ts';
import { isNeverFilled } from '../../core/catalog/presence.ts';
import type { Presence, Variable } from '../../core/catalog/variable.ts';

/** A piece of a coverage bar: neighbouring events of one presence. */
export interface CoveragePiece {
  readonly presence: Presence;
  /** Position of the first event, from 0, and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** The pieces of a variable's bar, in the order of the events. */
export function coveragePieces(presence: Variable['presence']): readonly CoveragePiece[] {
  const pieces: CoveragePiece[] = [];
  for (const [from, event] of EVENT_TYPES.entries()) {
    const last = pieces.at(-1);
    const piece = { presence: presence[event], from, to: from + 1 };
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
  readonly connectionApi: string;
}

/** What the bar says, in words. */
export function coverageText(presence: Variable['presence'], words: CoverageWords): string {
  const on = (wanted: Presence) => EVENT_TYPES.filter((event) => presence[event] === wanted);
  if (on('always').length === EVENT_TYPES.length) return words.alwaysHasValue;
  if (isNeverFilled({ presence })) return words.neverHasValue;
  return (['always', 'sometimes', 'never'] as const)
    .map((wanted) => ({ wanted, events: on(wanted) }))
    .filter(({ events }) => events.length > 0)
    .map(({ wanted, events }) => words[wanted](events.map((event) => eventName(event, words)).join(', ')))
    .join('; ');
}

/** An event as the interface calls it: `CONNECTION_API` lines come from `@connections` calls. */
export function eventName(event: EventType, words: Pick<CoverageWords, 'connectionApi'>): string {
  return event === 'CONNECTION_API' ? words.connectionApi : event;
}
