import { hasHoles } from '../values/hole.ts';
import type { Value } from '../values/value.ts';

/** Whether a value counts as true; undefined where that cannot be said. */
export function truthOf(value: Value): boolean | undefined {
  if (value.kind === 'absent') return false;
  if (value.kind === 'plain') return !['false', 'null', '0'].includes(value.text);
  if (value.kind === 'string') return hasHoles(value.text) ? undefined : value.text !== '';
  if (value.kind === 'list') return value.items.length > 0 ? true : undefined;
  return value.kind === 'map' && value.entries.length > 0 ? true : undefined;
}

export const truth = (holds: boolean): Value => ({ kind: 'plain', text: String(holds) });

/** What a comparison gives; undefined where it cannot be said. */
export function compare(operator: string, left: Value, right: Value): Value | undefined {
  if (['==', '===', 'is'].includes(operator)) return sameness(left, right, true);
  if (operator === '!=' || operator === '!==') return sameness(left, right, false);
  if (left.kind !== 'plain' || right.kind !== 'plain') return undefined;
  const [a, b] = [Number(left.text), Number(right.text)];
  if (Number.isNaN(a) || Number.isNaN(b)) return undefined;
  if (operator === '<') return truth(a < b);
  if (operator === '>') return truth(a > b);
  if (operator === '<=') return truth(a <= b);
  return operator === '>=' ? truth(a >= b) : undefined;
}

function sameness(left: Value, right: Value, wanted: boolean): Value | undefined {
  const [a, b] = [scalarOf(left), scalarOf(right)];
  if (a !== undefined && b !== undefined) return truth((a === b) === wanted);
  // What holds something is not nothing.
  const isKnown = left.kind !== 'unknown' && right.kind !== 'unknown';
  return isKnown && (isNothing(left) || isNothing(right)) ? truth(!wanted) : undefined;
}

const isNothing = (value: Value) => scalarOf(value) === 'plain null';

function scalarOf(value: Value): string | undefined {
  if (value.kind === 'absent') return 'plain null';
  if (value.kind === 'plain') return `plain ${value.text}`;
  return value.kind === 'string' && !hasHoles(value.text) ? `string ${value.text}` : undefined;
}
