import { squeeze } from './squeeze.ts';

/** A shorter piece of a message fits too many others, and so does one of fewer words. */
const SHORTEST_PIECE = 14;
const FEWEST_WORDS = 3;
/** What is cut has other words around it, so more of it must be left. */
const SHORTEST_REST = 20;

/** The squeezed form of a text that is long enough to be told from others, without the dots of what was cut. */
export function pieceOf(text: string): string | undefined {
  const words = text.slice(0, 1000).match(/[a-z']{2,60}/gi)?.length ?? 0;
  const piece = squeeze(text).replace(/[.…]{1,10}$/, '');
  return words < FEWEST_WORDS || piece.length < SHORTEST_PIECE ? undefined : piece;
}

/**
 * How many characters of a squeezed message a piece holds that is a part of it, ends before the message does, or
 * begins after it. 0 where that is too little to tell.
 */
export function overlap(piece: string, message: string): number {
  if (message.includes(piece)) return piece.length;
  for (let length = Math.min(message.length, piece.length); length >= SHORTEST_REST; length--) {
    if (piece.endsWith(message.slice(0, length)) || piece.startsWith(message.slice(-length))) return length;
  }
  return 0;
}
