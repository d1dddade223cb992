import { cutDiff } from './diff.ts';
import { cutFences } from './fences.ts';
import { withoutMargin } from './margin.ts';
import type { Cut } from './part.ts';
import { cutProse } from './prose.ts';
import { cutPrompts } from './prompts.ts';

/** More parts than anybody chooses from are not read. */
const MAX_PARTS = 60;

/**
 * The ways in which a pasted text can be cut into what it consists of: the blocks of a page, the two sides of a
 * change, commands without their prompts, code without the words around it; last the text as a whole.
 */
export function cutText(pasted: string): readonly Cut[] {
  const whole = withoutMargin(pasted);
  const text = whole.replaceAll('\r\n', '\n');
  return [cutDiff(text), cutFences(text), cutPrompts(text), cutProse(text), [{ text: whole }]]
    .filter((cut) => cut.length > 0)
    .map((cut) => cut.slice(0, MAX_PARTS));
}
