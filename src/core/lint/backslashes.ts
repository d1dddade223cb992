import { scanJson } from '../template/jsonScan.ts';
import type { LintContext } from './rule.ts';

/** A run of text that does not belong into a template. */
export interface Fault {
  readonly from: number;
  readonly to: number;
}

/** Single backslashes right before a variable: how a shell is told to leave the `$` alone. */
export function escapedDollars({ template: { source, tokens } }: LintContext): Fault[] {
  return tokens
    .filter((token) => token.kind === 'variable' && isSingleBackslash(source, token.from - 1))
    .map(({ from }) => ({ from: from - 1, to: from }));
}

/**
 * Single backslashes before a space or the end: what is left of a wrapped example once its lines were joined.
 * In JSON only those outside strings. One before a line break belongs to `no-line-break`.
 */
export function continuations({ template: { source }, fields }: LintContext): Fault[] {
  const inString = fields.syntax === 'json' ? stringRanges(source) : [];
  return [...source.matchAll(/\\(?=[ \t]|$)/g)]
    .map(({ index }) => ({ from: index, to: index + 1 }))
    .filter(({ from }) => isSingleBackslash(source, from))
    .filter(({ from }) => !/^[ \t]*[\r\n]/.test(source.slice(from + 1, from + 80)))
    .filter(({ from }) => !inString.some((range) => range.from < from && from < range.to));
}

/** The characters `\n` (or `\r\n`) at the very end, typed and not pressed. */
export function escapedLineBreak({ template: { source } }: LintContext): Fault | undefined {
  const match = /(?:\\r)?\\n\s*$/.exec(source);
  if (!match || !isSingleBackslash(source, match.index)) return undefined;
  return { from: match.index, to: source.length };
}

/** Everything above: what breaks JSON there is told by its own rule. */
export function backslashFaults(context: LintContext): Fault[] {
  const end = escapedLineBreak(context);
  return [...escapedDollars(context), ...continuations(context), ...(end ? [end] : [])];
}

function isSingleBackslash(source: string, at: number): boolean {
  let count = 0;
  while (source[at - count] === '\\') count++;
  return count % 2 === 1;
}

/** The strings of JSON with their quotes, however broken it is. */
export function stringRanges(source: string): Fault[] {
  const ranges: Fault[] = [];
  scanJson(source, (from, to, kind) => {
    if (kind === 'string') ranges.push({ from, to });
  });
  return ranges;
}
