import type { Edit } from '../template/edit.ts';
import { removeField } from '../template/removeField.ts';
import type { VariableToken } from '../template/token.ts';
import type { Fix, LintContext } from './rule.ts';
import { code, fieldAt, nameOfField } from './wording.ts';

/**
 * Takes out a variable that never says anything: its whole field, or in a delimited line the variable with
 * its delimiter. Undefined where something else stands beside it that would be lost or left without meaning.
 */
export function removal(context: LintContext, token: VariableToken): Fix | undefined {
  const field = fieldAt(context, token.from);
  if (!field) return removalFromDelimited(context, token);
  if (field.valueFrom !== token.from || field.valueTo !== token.to) return undefined;
  const name = nameOfField(field);
  return {
    label: { en: 'Remove field', ko: '필드 삭제' },
    edits: removeField(context.template, field, context.shape),
    safe: false,
    done: { en: `${name} removed`, ko: `${name} 필드 삭제됨` },
  };
}

function removalFromDelimited({ template, shape }: LintContext, token: VariableToken): Fix | undefined {
  const { source } = template;
  const { delimiter } = shape;
  if (delimiter === undefined) return undefined;
  const before = source.slice(0, token.from);
  const behind = source.slice(token.to);
  if (before !== '' && !before.endsWith(delimiter)) return undefined;
  if (behind !== '' && !behind.startsWith(delimiter)) return undefined;
  const edit: Edit =
    behind === ''
      ? { from: token.from - (before === '' ? 0 : delimiter.length), to: token.to, insert: '' }
      : { from: token.from, to: token.to + delimiter.length, insert: '' };
  const name = code(token.name);
  return {
    label: { en: 'Remove variable', ko: '변수 삭제' },
    edits: [edit],
    safe: false,
    done: { en: `${name} removed`, ko: `${name} 변수 삭제됨` },
  };
}
