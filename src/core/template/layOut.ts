import { keepPer } from '../memoize.ts';
import { scanJson } from './jsonScan.ts';

/** Text added for reading only, before the character at `at` (offset into the source). */
export interface Spacer {
  readonly at: number;
  readonly text: string;
}

const INDENT = '  ';

/** Deeper levels are indented no further: ten thousand open braces would make a hundred million blanks. */
const DEEPEST = 24;

/**
 * Where to break and indent a one-line template so that it can be read: one JSON field or XML element a
 * line; nowhere in other text. Spacers are in order, at most one at an offset. The source itself never changes.
 */
export function layOut(source: string, markup: 'json' | 'xml' | undefined): Spacer[] {
  if (markup === 'json') return layOutJson(source);
  if (markup === 'xml') return layOutXml(source);
  return [];
}

/** The text that a person sees. */
export function printSpaced(source: string, spacers: readonly Spacer[]): string {
  let text = '';
  let end = 0;
  for (const spacer of spacers) {
    text += source.slice(end, spacer.at) + spacer.text;
    end = spacer.at;
  }
  return text + source.slice(end);
}

/** From an offset of the source to one of the printed text; at a spacer, `side` chooses before (-1) or after. */
export function toPrinted(spacers: readonly Spacer[], offset: number, side: -1 | 1 = 1): number {
  const before = countWhere(spacers, ({ at }) => at < offset || (at === offset && side > 0));
  return offset + addedBy(spacers, before);
}

/** From an offset of the printed text to one of the source; inside a spacer, the place where it stands. */
export function toSource(spacers: readonly Spacer[], offset: number): number {
  const before = countWhere(spacers, ({ at }, i) => at + addedBy(spacers, i) < offset);
  const last = spacers[before - 1];
  const added = addedBy(spacers, before);
  return last && offset < last.at + added ? last.at : offset - added;
}

/** How many of the first spacers fulfil what only the first ones do. */
function countWhere(spacers: readonly Spacer[], holds: (spacer: Spacer, index: number) => boolean): number {
  let from = 0;
  let to = spacers.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const spacer = spacers[middle];
    if (spacer && holds(spacer, middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** How much text the spacers before each one add, and at the end all of them; kept as long as they are. */
const sumsOf = keepPer((spacers: readonly Spacer[]): readonly number[] => {
  let sum = 0;
  return [0, ...spacers.map(({ text }) => (sum += text.length))];
});

function addedBy(spacers: readonly Spacer[], count: number): number {
  return sumsOf(spacers)[count] ?? 0;
}

function layOutJson(source: string): Spacer[] {
  const spacers: Spacer[] = [];
  let depth = 0;
  let previous = '';
  scanJson(source, (from, _to, kind) => {
    const char = kind === 'string' ? '"' : (source[from] ?? '');
    if (/\s/.test(char)) return;
    const closes = char === '}' || char === ']';
    if (closes) depth = Math.max(0, depth - 1);
    const opened = previous === '{' || previous === '[';
    if ((opened && !closes) || previous === ',' || (closes && !opened && previous !== '')) {
      addBreak(spacers, source, from, depth);
    } else if (previous === ':' && source[from - 1] === ':') {
      spacers.push({ at: from, text: ' ' });
    }
    if (char === '{' || char === '[') depth++;
    previous = char;
  });
  return spacers;
}

function layOutXml(source: string): Spacer[] {
  const spacers: Spacer[] = [];
  let depth = 0;
  let previousClosed = false;
  for (const match of source.matchAll(/<(\/?)[A-Za-z_!?][^<>]*>/g)) {
    const closes = match[1] === '/';
    const alone = match[0].endsWith('/>') || match[0].startsWith('<!') || match[0].startsWith('<?');
    if (closes) depth = Math.max(0, depth - 1);
    if (match.index > 0 && (!closes || previousClosed)) addBreak(spacers, source, match.index, depth);
    if (!closes && !alone) depth++;
    previousClosed = closes || alone;
  }
  return spacers;
}

/** A break before `at`; white space that already stands there counts as part of the indent. */
function addBreak(spacers: Spacer[], source: string, at: number, depth: number): void {
  let start = at;
  while (start > 0 && /\s/.test(source[start - 1] ?? '')) start--;
  const gap = source.slice(start, at);
  const missing = Math.max(0, Math.min(depth, DEEPEST) * INDENT.length - gap.length);
  if (!gap.includes('\n')) spacers.push({ at: start, text: `\n${' '.repeat(missing)}` });
}
