import type { Explanation, KnownError } from './explanation.ts';
import { KNOWN_ERRORS } from './knownErrors.ts';
import { overlap, pieceOf } from './overlap.ts';
import { readMessage } from './readMessage.ts';
import { squeeze, squeezePattern } from './squeeze.ts';

/** A piece that more errors than this share says nothing about any of them. */
const MOST_SHARING = 2;

/**
 * What is known about the errors in a pasted text, in the order in which they stand there; none where nothing is
 * recognized. Takes messages whole, wrapped by a tool, or in part. Never throws.
 */
export function explainError(pasted: string): Explanation[] {
  const message = readMessage(pasted);
  const whole = findWhole(squeeze(message));
  const telling = whole.filter(({ onlyAlone }) => !onlyAlone);
  const pieces = telling.length > 0 ? [] : findByPiece(message);
  const found = [telling, pieces, whole].find(({ length }) => length > 0) ?? [];
  return found.map((known) => explain(known, message));
}

/** The errors whose pattern is in a squeezed text. */
function findWhole(text: string): KnownError[] {
  return KNOWN_ERRORS.map((known) => ({ known, at: placeOf(known, text) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ known }) => known);
}

/** Where an error begins in a squeezed text, or -1. */
function placeOf({ patterns }: KnownError, text: string): number {
  const places = patterns.map((pattern) => text.search(squeezePattern(pattern))).filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

/** The errors that a piece of a message is of: those that share most with it, if they are few. */
function findByPiece(text: string): KnownError[] {
  const piece = pieceOf(text);
  if (piece === undefined) return [];
  const shares = KNOWN_ERRORS.map((known) => ({ known, share: overlap(piece, squeeze(known.message)) }));
  const most = Math.max(...shares.map(({ share }) => share));
  const best = shares.filter(({ share }) => share > 0 && share === most);
  return best.length <= MOST_SHARING ? best.map(({ known }) => known) : [];
}

function explain(known: KnownError, message: string): Explanation {
  const { id, title, cause, steps, evidence, docs, source } = known;
  return {
    id,
    title,
    cause: typeof cause === 'function' ? cause(message) : cause,
    steps: typeof steps === 'function' ? steps(message) : steps,
    evidence,
    docs,
    source,
  };
}
