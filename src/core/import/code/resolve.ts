import type { Value } from '../values/value.ts';
import { findEntry } from '../values/value.ts';
import type { Assignment } from './assignments.ts';
import type { Source } from './source.ts';

/** First parts of a path that say where a name is, and are no values themselves. */
const SCOPES = ['this', 'self', 'cls', 'local', 'var'];

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
  const assignment =
    isScope && first === 'var' ? findDefault(source, name) : findVariable(source, name, first, at);
  if (!assignment)
    return members.length === 1 && isConstant(first) ? resolve(source, members, at, depth) : undefined;
  const value = evaluateOnce(source, assignment, depth);
  return members.reduce<Value | undefined>((found, member) => found && findEntry(found, member), value);
}

/** `Formats.ACCESS` is a constant of a class, which may stand in the same text. */
const isConstant = (name: string) => /^[A-Z]/.test(name);

/** A name with more assignments than this is no constant. */
const MAX_SAME = 200;

/** The only assignment of a variable, or the last one before the place that asks. */
function findVariable(source: Source, name: string, scope: string, at: number): Assignment | undefined {
  const all = (source.named.get(name) ?? []).slice(0, MAX_SAME).filter(({ mark, group }) => {
    if (mark !== '=' && mark !== ':=') return false;
    const opening = source.whole[group];
    // Inside parentheses it names an argument.
    if (opening?.text === '(' && mark === '=') return false;
    return scope !== 'local' || source.whole[group - 1]?.text === 'locals';
  });
  if (all.length <= 1) return all[0];
  const from = source.tokens[at]?.from ?? 0;
  return all.findLast((assignment) => (source.whole[assignment.at]?.from ?? 0) < from);
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
