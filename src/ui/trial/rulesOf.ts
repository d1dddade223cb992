import type { Payload } from '../../core/template/drop/place.ts';
import { onlyVariable } from '../../core/template/drop/targets.ts';
import type { Syntax } from '../../core/template/fields/fields.ts';
import type { trial } from '../../i18n/en/trial.ts';

export type DropRule = keyof (typeof trial)['rules'];

/** The rules that hold for what is dragged, in the order in which they are said: the first ones matter most. */
export function rulesOf(payload: Payload, syntax: Syntax, asText: boolean): readonly DropRule[] {
  if (syntax === 'empty') return ['start', 'escape'];
  if (!asText) return ['betweenRows', ...(canReplace(payload) ? (['onCell'] as const) : []), 'escape'];
  if (syntax === 'text' || payload.kind === 'piece') return ['inText', 'onVariable', 'escape'];
  const between = syntax === 'json' || syntax === 'xml' ? 'betweenLines' : 'betweenFields';
  return [between, ...(canReplace(payload) ? (['onVariable'] as const) : []), 'alt'];
}

/** Several at once cannot take one place. */
function canReplace(payload: Payload): boolean {
  return payload.kind !== 'new' || onlyVariable(payload.fields) !== undefined;
}
