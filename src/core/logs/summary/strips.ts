import type { Columns } from '../columns/columns.ts';
import { LONG_SILENCE, sortByTime } from './lifeRows.ts';
import { lifeStep } from './lifeStep.ts';
import type { Session } from './sessions.ts';
import { failureOf } from '../columns/failureOf.ts';

/** How many places a strip has for what happened between its beginning, at place -1, and its end, after the last. */
export const STRIP_PLACES = 36;

/** A life as a small drawing: what happened at each place, where lines that fall on one place are one mark. */
export interface Strip {
  /** Places at which something happened and nothing failed, the client failed (4xx), the server failed (5xx). */
  readonly good: readonly number[];
  readonly client: readonly number[];
  readonly server: readonly number[];
  /** From one place to another, nothing was logged for long. */
  readonly silences: readonly (readonly [from: number, to: number])[];
  /** The longest silence that is drawn, in milliseconds; 0 for none. */
  readonly longest: number;
  /** Calls of the backend after the end. */
  readonly after: number;
}

/** The strips of some connections, in their order: one pass over all rows, and their own rows by time. */
export function makeStrips(columns: Columns, sessions: readonly Session[]): Strip[] {
  const failures = failureOf(columns);
  return rowsOfSessions(columns, sessions).map((rows, i) => {
    const session = sessions[i];
    sortByTime(rows, columns);
    return stripOf(columns, failures, rows, session?.closedAt ?? NaN);
  });
}

function rowsOfSessions({ coded, rows }: Columns, sessions: readonly Session[]): Uint32Array[] {
  const { codes, texts } = coded.connection;
  /** By code: which of the sessions it is, counted from 1. */
  const places = new Uint32Array(texts.length);
  sessions.forEach(({ code }, i) => (places[code] = i + 1));
  const found = sessions.map((session) => new Uint32Array(session.rows));
  const sizes = new Uint32Array(sessions.length);
  for (let row = 0; row < rows; row++) {
    const place = places[codes[row] ?? 0] ?? 0;
    if (place === 0) continue;
    const size = sizes[place - 1] ?? 0;
    const own = found[place - 1];
    if (own) own[size] = row;
    sizes[place - 1] = size + 1;
  }
  return found;
}

const CLIENT = 1;
const SERVER = 2;

function stripOf({ time, coded }: Columns, failures: Uint8Array, rows: Uint32Array, closedAt: number): Strip {
  const text = (field: 'event' | 'route' | 'status', row: number): string | undefined =>
    coded[field].texts[coded[field].codes[row] ?? 0];
  const inLife = rows.filter((row) => !((time[row] ?? NaN) > closedAt));
  const placeOf = createScale(inLife, time);
  /** By place: 0 for nothing, or one more than the worst that happened. */
  const worst = new Uint8Array(STRIP_PLACES);
  const silences: [number, number][] = [];
  let longest = 0;
  let before = -1;
  for (const [i, row] of inLife.entries()) {
    const step = lifeStep({
      event: text('event', row),
      route: text('route', row),
      status: text('status', row),
    });
    const failure = step === 'refused' ? 0 : (failures[coded.status.codes[row] ?? 0] ?? 0);
    const place = placeOf(i);
    // Beginning and end have shapes of their own.
    const isEnd = step === 'connect' || step === 'refused' || step === 'disconnect';
    if (failure > 0 || !isEnd) worst[place] = Math.max(worst[place] ?? 0, failure + 1);
    const silence = i > 0 ? (time[row] ?? NaN) - (time[inLife[i - 1] ?? 0] ?? NaN) : 0;
    const to = step === 'disconnect' ? STRIP_PLACES : place;
    if (silence >= LONG_SILENCE) {
      silences.push([before, to]);
      longest = Math.max(longest, silence);
    }
    before = step === 'connect' ? -1 : place;
  }
  const placesOf = (failure: number): number[] =>
    Array.from(worst.keys()).filter((place) => worst[place] === failure + 1);
  return {
    good: placesOf(0),
    client: placesOf(CLIENT),
    server: placesOf(SERVER),
    silences,
    longest,
    after: rows.length - inLife.length,
  };
}

/** The place of the row at an index: by time, or in turn where times do not tell rows apart. */
function createScale(rows: Uint32Array, time: Float64Array): (index: number) => number {
  const from = time[rows[0] ?? 0] ?? NaN;
  const span = (time[rows.at(-1) ?? 0] ?? NaN) - from;
  const last = STRIP_PLACES - 1;
  return (index) => {
    const share = span > 0 ? ((time[rows[index] ?? 0] ?? NaN) - from) / span : NaN;
    const place = Number.isNaN(share) ? index / Math.max(rows.length - 1, 1) : share;
    return Math.round(place * last);
  };
}
