import { findEntry, unknown, type Value } from '../values/value.ts';
import type { Assignment } from './assignments.ts';
import { chooseOne } from './choice.ts';
import type { Caller } from './functions/functions.ts';
import { bind, closingOf, evaluateBody } from './lambdas.ts';
import { isMark } from './lex.ts';
import type { Source } from './source.ts';

/** First parts of a path that say where a name is, and are no values themselves. */
const SCOPES = ['this', 'self', 'cls', 'local', 'var', '$this', 'Self', 'static'];

/**
 * What a name stands for where it is assigned in the same text; undefined where it is not, or not once and
 * for all. `at` is the token that asks.
 */
export function resolve(
  source: Source,
  path: readonly string[],
  at: number,
  depth: number,
): Value | undefined {
  const [first = '', ...rest] = path;
  const isScope = SCOPES.includes(first) && rest.length > 0;
  const [name = '', ...members] = isScope ? rest : path;
  const bound = isScope ? undefined : source.bound.get(name);
  if (bound) return findMember(bound, members);
  const assignment =
    isScope && first === 'var' ? findDefault(source, name) : findVariable(source, name, first, at);
  if (!assignment)
    return members.length === 1 && isConstant(first) ? resolve(source, members, at, depth) : undefined;
  const value = evaluateOnce(source, assignment, depth);
  return value && findMember(value, members);
}

const findMember = (value: Value, members: readonly string[]): Value | undefined =>
  members.reduce<Value | undefined>((found, member) => found && findEntry(found, member), value);

/** `Formats.ACCESS` is a constant of a class, which may stand in the same text. */
const isConstant = (name: string) => /^\\?[A-Z]/.test(name);

/** A name with more assignments than this is no constant. */
const MAX_SAME = 200;

/** The only assignment of a variable, or the last one before the place that asks; else the default of a parameter. */
function findVariable(source: Source, name: string, scope: string, at: number): Assignment | undefined {
  const { whole, named, language, tokens } = source;
  const bindings = (named.get(name) ?? [])
    .slice(0, MAX_SAME)
    .filter(({ mark }) => language.binds.includes(mark));
  const isArgument = ({ mark, group }: Assignment) => isMark(whole[group], '(') && mark === '=';
  const all = bindings.filter(
    (each) => !isArgument(each) && (scope !== 'local' || whole[each.group - 1]?.text === 'locals'),
  );
  if (all.length === 0) return bindings.find(({ group }) => isParameters(source, group));
  if (all.length === 1) return all[0];
  const from = tokens[at]?.from ?? 0;
  return all.findLast((assignment) => (whole[assignment.at]?.from ?? 0) < from);
}

const DECLARES = ['def', 'function', 'fun', 'func', 'fn', 'constructor'];

/** Whether brackets hold the parameters of a function. */
function isParameters(source: Source, open: number): boolean {
  const whole = { ...source, tokens: source.whole };
  const before = [open - 1, open - 2].map((i) => source.whole[i]?.text ?? '');
  if (before.some((word) => DECLARES.includes(word))) return true;
  const close = closingOf(whole, open);
  return close !== undefined && isMark(source.whole[close + 1], '=>', '{');
}

/** The default of a variable of Terraform: `variable "x" { default = … }`. */
function findDefault({ whole, named }: Source, name: string): Assignment | undefined {
  return named.get('default')?.find(({ group }) => {
    const [keyword, label] = whole.slice(Math.max(0, group - 2), group);
    return keyword?.text === 'variable' && (label?.text === name || label?.literal?.parts[0] === name);
  });
}

function evaluateOnce(source: Source, { at, value }: Assignment, depth: number): Value | undefined {
  const { pending, visited } = source.state;
  if (pending.has(at)) return undefined;
  pending.add(at);
  // Assignments belong to the whole text; the one who asks may be a piece of it.
  const read = source.evaluate({ ...source, tokens: source.whole }, value, depth + 1);
  pending.delete(at);
  visited.push([source.whole[at]?.from ?? 0, source.whole[read.next - 1]?.to ?? 0]);
  return read.value;
}

/** What a function that is declared in the text gives for arguments. */
export function callDeclared(source: Source, name: string, args: readonly Value[]): Value | undefined {
  const whole = { ...source, tokens: source.whole };
  for (const { mark, value } of (source.named.get(name) ?? []).slice(0, MAX_SAME)) {
    if (mark !== '(' || !isParameters(source, value - 1)) continue;
    const close = closingOf(whole, value - 1);
    const body = close === undefined ? undefined : bodyBehind(whole, close);
    if (close === undefined || body === undefined) continue;
    const names = source.whole
      .slice(value, close)
      .filter((token, i, all) => token.kind === 'word' && (i === 0 || isMark(all[i - 1], ',')))
      .map(({ text }) => text);
    const bound = bind(new Map(), names, args);
    const { visited } = source.state;
    const result = evaluateBody(whole, body, bound, indentedEnd(source, value, body));
    if (result)
      visited.push([source.whole[body]?.from ?? 0, source.whole[closingOf(whole, body) ?? body]?.to ?? 0]);
    return result;
  }
  return undefined;
}

/** The index where the body of a function begins: its brace, or behind `return` or `=`. */
function bodyBehind({ whole }: Source, close: number): number | undefined {
  for (let i = close + 1; i < close + 12; i++) {
    if (isMark(whole[i], '{')) return i;
    if (isMark(whole[i], '=', '=>') || whole[i]?.text === 'return') return i + 1;
  }
  return undefined;
}

/** The index behind a body that is told by its indentation: where a line begins that stands no deeper than its `def`. */
function indentedEnd({ whole, text, language }: Source, head: number, body: number): number | undefined {
  if (!language.hasWordOperators) return undefined;
  const columnOf = (at: number) => at - (text.lastIndexOf('\n', at - 1) + 1);
  let first = head;
  while (first > 0 && !whole[first]?.startsLine) first--;
  const column = columnOf(whole[first]?.from ?? 0);
  const limit = Math.min(whole.length, body + MAX_BODY);
  for (let i = body; i < limit; i++) {
    const token = whole[i];
    if (token?.startsLine && token.group === -1 && columnOf(token.from) <= column) return i;
  }
  return limit;
}

/** No function that gives a format is longer, in tokens. */
const MAX_BODY = 400;

/** What a function may ask of the code around a token. */
export const callerOf = (source: Source, at: number): Caller => ({
  choose: (values) => chooseOne(source, source.tokens[at]?.from ?? 0, values),
  find: (name) => resolve(source, [name], at, MAX_DEPTH / 2) ?? unknown(name),
});

const MAX_DEPTH = 60;
