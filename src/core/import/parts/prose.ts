import { mayHoldFormat } from './mayHoldFormat.ts';
import type { Part } from './part.ts';

/** A block of lines between blank ones. */
const BLANK = /\n[ \t\r]*\n/;
/** What a line of sentences does not have. */
const CODE = /[{}=<>`\\|]|\(\)|--\w|\$[a-z]|":|^\s*[-\w."']+:\s*$|^\s*(?:#|\/\/|\/\*)/i;

/** Words that end as sentences do. */
const SENTENCE = /^[\p{L}\d ,’'"()-]{8,}[.:!?。]\s*$/mu;
/** On a page, not in code: a heading, or what the next block is called. */
const TITLE = /^(?:#{1,6} +\p{L}[^{}=$`"\n]*|[\p{Lu}\p{Lo}][\p{L}\d ()/-]{0,40}:)\s*$/u;

/** The code of a text without the paragraphs before, between and behind it; none where there are no paragraphs. */
export function cutProse(text: string): readonly Part[] {
  const blocks = text.split(BLANK);
  const isPage = blocks.some((block) => SENTENCE.test(block) && isProse(block.split('\n')[0] ?? ''));
  const runs: string[][] = [[]];
  let found = false;
  for (const block of blocks) {
    const [lead, code, tail] = isPage && TITLE.test(block) ? [true, '', false] : splitBlock(block);
    if (lead || tail || code === '') found = true;
    if (lead) runs.push([]);
    if (code !== '') runs.at(-1)?.push(code);
    if (tail || code === '') runs.push([]);
  }
  if (!found) return [];
  const parts = runs.map((run) => ({ text: run.join('\n\n') }));
  return parts.filter((part) => mayHoldFormat(part.text));
}

/** Whether lines of prose stand before and behind the lines of code of a block, and those lines. */
function splitBlock(block: string): readonly [lead: boolean, code: string, tail: boolean] {
  const lines = block.split('\n');
  let from = 0;
  let to = lines.length;
  while (from < to && isProse(lines[from] ?? '')) from++;
  while (to > from && isProse(lines[to - 1] ?? '')) to--;
  return [from > 0, lines.slice(from, to).join('\n'), to < lines.length];
}

/** A sentence, or a line of one: words, and nothing that only code has. */
function isProse(line: string): boolean {
  const words = line.match(/[\p{L}’']+/gu)?.length ?? 0;
  const isEnded = /[.:!?。…)]\s*$/.test(line);
  return words >= (isEnded ? 1 : 5) && !CODE.test(line) && /^[\s#>*-]*[\p{L}\d("“]/u.test(line);
}
