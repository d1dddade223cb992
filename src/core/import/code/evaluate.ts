import { concat, unknown, type Value } from '../values/value.ts';
import { decide, readBranch, take, type Branch } from './choice.ts';
import { compare, truthOf } from './conditions.ts';
import { fillPercent } from './functions/patterns.ts';
import { isMark, type Token } from './lex.ts';
import { readOperand } from './operand.ts';
import { isNewLine, skip, spanOf, writtenAt } from './skip.ts';
import type { Read, Source } from './source.ts';

const MAX_DEPTH = 60;

/** Operators, each list binding tighter than the one before it. */
const OPERATORS = [
  ['||', '??', '?:', 'or'],
  ['&&', 'and'],
  ['==', '!=', '===', '!==', '<', '>', '<=', '>=', 'is', 'in', 'instanceof'],
  [],
  ['%', '*', '/', '-', '|', '&'],
];
const COMPARISONS = 2;
const JOINS = 3;

/** The value of the expression that begins at a token: strings, what is made of them, and what is chosen of them. */
export function evaluate(source: Source, at: number, depth: number): Read {
  if (!source.tokens[at] || depth > MAX_DEPTH || --source.state.steps < 0)
    return { value: unknown('…'), next: at + 1 };
  const read = readConditional(source, at, depth);
  return isUnread(source, read.next) ? skip(source, at, read.next) : read;
}

/** Whether an expression goes on in a way that is not evaluated. */
function isUnread(source: Source, at: number): boolean {
  const token = source.tokens[at];
  if (!token || isNewLine(source, token)) return false;
  if (token.kind === 'word')
    return source.language.hasWordOperators && ['if', 'for', 'not', 'in'].includes(token.text);
  return isMark(token, '?', '=~', '**') || (source.language.hasArrows && isMark(token, '=>'));
}

function readConditional(source: Source, at: number, depth: number): Read {
  const first = readBranch(
    source,
    () => readBinary(source, at, depth, 0),
    ({ next }) => writtenAt(source, at, next),
  );
  const token = source.tokens[first.next];
  const isEnd = !token || isNewLine(source, token);
  if (!isEnd && source.language.hasWordOperators && token.kind === 'word' && token.text === 'if') {
    return readPostfix(source, at, depth, first) ?? first;
  }
  if (!isEnd && isMark(token, '?')) {
    const yes = branchAt(source, first.next + 1, depth);
    if (isMark(source.tokens[yes.next], ':')) {
      const no = branchAt(source, yes.next + 1, depth);
      return {
        value: decide(source, keyOf(source, at), first.written, truthOf(first.value), [yes, no]),
        next: no.next,
      };
    }
  }
  take(source, first);
  return first;
}

/** `yes if condition else no`. */
function readPostfix(source: Source, at: number, depth: number, yes: Branch): Read | undefined {
  const test = readBranch(
    source,
    () => readBinary(source, yes.next + 1, depth, 0),
    ({ next }) => writtenAt(source, yes.next + 1, next),
  );
  if (source.tokens[test.next]?.text !== 'else') return undefined;
  const no = branchAt(source, test.next + 1, depth);
  const value = decide(source, keyOf(source, at), test.written, truthOf(test.value), [yes, no]);
  return { value, next: no.next };
}

const branchAt = (source: Source, at: number, depth: number): Branch =>
  readBranch(
    source,
    () => (depth > MAX_DEPTH ? skip(source, at) : readConditional(source, at, depth + 1)),
    ({ next }) => writtenAt(source, at, next),
  );

/** What names a place of choice: its offset in the text. */
const keyOf = ({ tokens }: Source, at: number) => tokens[at]?.from ?? 0;

function readBinary(source: Source, at: number, depth: number, level: number): Read {
  if (level >= OPERATORS.length) return readOperand(source, at, depth);
  if (level === JOINS) return readJoins(source, at, depth);
  let left = readBinary(source, at, depth, level + 1);
  for (;;) {
    const token = source.tokens[left.next];
    if (!token || --source.state.steps < 0) return left;
    const width = operatorWidth(source, left.next, level);
    if (width === 0) return left;
    const read = () => readBinary(source, left.next + width, depth, level + 1);
    left =
      level === 0 ? readOr(source, at, left, read, token) : readPair(source, at, left, read(), token, level);
  }
}

/** Texts one after the other, put together at once, so that many take no longer than they are. */
function readJoins(source: Source, at: number, depth: number): Read {
  let read = readBinary(source, at, depth, JOINS + 1);
  const values = [read.value];
  for (;;) {
    const token = source.tokens[read.next];
    if (!token || --source.state.steps < 0) break;
    const isBeside = isNeighbour(source, token, read.value);
    const width = isBeside ? 0 : operatorWidth(source, read.next, JOINS);
    if (!isBeside && width === 0) break;
    read = readBinary(source, read.next + width, depth, JOINS + 1);
    values.push(read.value);
  }
  const [only] = values;
  if (only && values.length === 1) return read;
  const isText = values.some(({ kind }) => kind === 'string');
  return { value: isText ? concat(values) : spanOf(source, at, read.next), next: read.next };
}

/** How many tokens an operator of a level takes; 0 where there is none. */
function operatorWidth(source: Source, at: number, level: number): number {
  const { tokens, language } = source;
  const [token, after] = [tokens[at], tokens[at + 1]];
  if (!token || isNewLine(source, token)) return 0;
  if (level === 0 && isMark(token, '?') && isMark(after, ':') && after?.from === token.to) return 2;
  const operators = level === JOINS ? language.joins : (OPERATORS[level] ?? []);
  if (!operators.includes(token.text) || token.kind === 'string') return 0;
  if (token.kind === 'word' && !language.hasWordOperators && token.text !== 'instanceof') return 0;
  return token.text === 'is' && after?.text === 'not' ? 2 : 1;
}

function isNeighbour(source: Source, token: Token, left: Value): boolean {
  const { language } = source;
  if (!language.joinsNeighbours || token.kind !== 'string' || left.kind !== 'string') return false;
  return !isNewLine(source, token);
}

/** `a || b`, `a ?? b`: the first that is something. */
function readOr(source: Source, at: number, left: Read, read: () => Read, { text }: Token): Read {
  const yes: Branch = {
    ...left,
    written: writtenAt(source, at, left.next),
    trail: { choices: [], notes: [] },
  };
  const no = readBranch(source, read, ({ next }) => writtenAt(source, left.next + 1, next));
  const isNull = left.value.kind === 'absent' || (left.value.kind === 'plain' && left.value.text === 'null');
  const holds =
    text === '||' || text === 'or'
      ? truthOf(left.value)
      : left.value.kind === 'unknown'
        ? undefined
        : !isNull;
  if (left.value.kind === 'unknown' && no.value.kind === 'unknown') {
    take(source, no);
    return { value: spanOf(source, at, no.next), next: no.next };
  }
  return { value: decide(source, keyOf(source, at), yes.written, holds, [yes, no]), next: no.next };
}

function readPair(source: Source, at: number, left: Read, right: Read, token: Token, level: number): Read {
  const { next } = right;
  const isNot = token.text === 'is' && source.tokens[left.next + 1]?.text === 'not';
  return { value: pair() ?? spanOf(source, at, next), next };

  function pair(): Value | undefined {
    if (level === COMPARISONS) return compare(isNot ? '!=' : token.text, left.value, right.value);
    if (level === 1) {
      const truth = truthOf(left.value);
      return truth === undefined ? undefined : truth ? right.value : left.value;
    }
    if (token.text !== '%' || left.value.kind !== 'string') return undefined;
    return fillPercent(left.value, right.value.kind === 'list' ? right.value.items : [right.value]);
  }
}
