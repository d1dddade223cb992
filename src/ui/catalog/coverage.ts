import { EVENT_TYPES, type EventType } from '../../core/api/webSocketApi.ts';
import type { Presence, Variable } from '../../core/catalog/variable.ts';

/** One event of a coverage bar: neighbours of the same presence are drawn as one piece. */
export interface CoverageCell {
  readonly event: EventType;
  readonly presence: Presence;
  readonly starts: boolean;
  readonly ends: boolean;
}

/** The cells of a variable's bar, in the order of the events. */
export function coverageCells(presence: Variable['presence']): readonly CoverageCell[] {
  return EVENT_TYPES.map((event, i) => {
    const before = EVENT_TYPES[i - 1];
    const after = EVENT_TYPES[i + 1];
    return {
      event,
      presence: presence[event],
      starts: before === undefined || presence[before] !== presence[event],
      ends: after === undefined || presence[after] !== presence[event],
    };
  });
}

interface CoverageWords {
  readonly alwaysHasValue: string;
  readonly always: (events: string) => string;
  readonly sometimes: (events: string) => string;
  readonly never: (events: string) => string;
  readonly connectionApi: string;
}

/** What the bar says, in words. */
export function coverageText(presence: Variable['presence'], words: CoverageWords): string {
  const on = (wanted: Presence) => EVENT_TYPES.filter((event) => presence[event] === wanted);
  if (on('always').length === EVENT_TYPES.length) return words.alwaysHasValue;
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
