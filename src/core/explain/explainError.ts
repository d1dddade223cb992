import { KNOWN_ERRORS } from './knownErrors.ts';
import type { Explanation, KnownError } from './explanation.ts';
import { readMessage } from './readMessage.ts';

/** A shorter piece of a message fits too many others. */
const SHORTEST_PART = 14;

/**
 * What is known about the errors in a pasted text, in the order in which they stand there; none where nothing is
 * recognized. Takes messages whole, wrapped by a tool, or in part. Never throws.
 */
export function explainError(pasted: string): Explanation[] {
  const message = readMessage(pasted);
  const text = message.toLowerCase();
  return KNOWN_ERRORS.map((known) => ({ known, at: placeOf(known, text) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ known }) => explain(known, message));
}

/** Where an error begins in a text, or -1. A text that is itself a piece of the message begins with it. */
function placeOf({ pattern, message }: KnownError, text: string): number {
  const at = text.search(pattern);
  if (at >= 0) return at;
  return text.length >= SHORTEST_PART && message.toLowerCase().includes(text) ? 0 : -1;
}

function explain({ id, title, cause, steps, evidence, docs }: KnownError, message: string): Explanation {
  return {
    id,
    title,
    cause: typeof cause === 'function' ? cause(message) : cause,
    steps: typeof steps === 'function' ? steps(message) : steps,
    evidence,
    docs,
  };
}
