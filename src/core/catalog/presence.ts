import type { Presence, Variable } from './variable.ts';

/** Whether a variable of WebSocket APIs has a value, by event: connect, message, disconnect, `@connections` call. */
export function presence(
  connect: Presence,
  message: Presence,
  disconnect: Presence,
  connectionApi: Presence,
): Variable['presence'] {
  return { CONNECT: connect, MESSAGE: message, DISCONNECT: disconnect, CONNECTION_API: connectionApi };
}

const ALWAYS = presence('always', 'always', 'always', 'always');
export const SOMETIMES = presence('sometimes', 'sometimes', 'sometimes', 'sometimes');
export const NEVER = presence('never', 'never', 'never', 'never');

/** Only while a client connects: `$connect` is the one route that can be authorized. */
export const CONNECT_ONLY = presence('sometimes', 'never', 'never', 'never');

/** What a connection brings along for its whole life; `@connections` calls are signed by someone else. */
export const CLIENT_ONLY = presence('sometimes', 'sometimes', 'sometimes', 'never');

/** A value was recorded for every event, in entries of the catalog. */
export const ON_EVERY_LINE = { presence: ALWAYS, evidence: 'recorded' } as const;

/** Whether no line ever has a value, as far as is known. */
export function isNeverFilled({ presence: events }: Pick<Variable, 'presence'>): boolean {
  return Object.values(events).every((event) => event === 'never');
}
