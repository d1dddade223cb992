import { squeeze } from './squeeze.ts';

/** A shorter piece of a message fits too many others, and so does one of fewer words. */
const SHORTEST_PIECE = 14;
const FEWEST_WORDS = 3;
/** What is cut has other words around it, so more of it must be left. */
const SHORTEST_REST = 20;

/**
 * How much of a message, in characters without white space, a text holds that is a piece of it, ends before the
 * message does, or begins after it. 0 where that is too little to tell.
 */
export function overlap(text: string, message: string): number {
  const part = squeeze(text.replace(/[\s.…]{1,10}$/, ''));
  const whole = squeeze(message);
  const words = text.match(/[a-z']{2,60}/gi)?.length ?? 0;
  if (words < FEWEST_WORDS || part.length < SHORTEST_PIECE) return 0;
  if (whole.includes(part)) return part.length;
  for (let length = Math.min(whole.length, part.length); length >= SHORTEST_REST; length--) {
    if (part.endsWith(whole.slice(0, length)) || part.startsWith(whole.slice(-length))) return length;
  }
  return 0;
}
