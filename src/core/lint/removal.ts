import { isWhole } from '../template/fields/fields.ts';
import { removeFields } from '../template/fields/removeFields.ts';
import type { VariableToken } from '../template/token.ts';
import type { Fix, LintContext } from './rule.ts';
import { code, nameOfField } from './wording.ts';

/** Most rows of a broken template, which is read again for each field that is to go. */
const MOST_BROKEN = 100;

/**
 * Takes out a variable that never says anything: its whole field, with the delimiter. Undefined where something else
 * stands beside it that would be lost or left without meaning, and in a broken template of more than a hundred rows.
 */
export function removal({ fields }: LintContext, token: VariableToken): Fix | undefined {
  if (!isWhole(fields) && fields.rows.length > MOST_BROKEN) return undefined;
  const field = fields.leaves.find(({ variable }) => variable?.from === token.from);
  const edits = field ? removeFields(fields, [field.id]) : [];
  if (!field || edits.length === 0) return undefined;
  const name = field.key === undefined ? code(token.name) : nameOfField(field);
  return {
    label: { en: 'Remove field', ko: '필드 삭제' },
    edits,
    safe: false,
    done: { en: `Removed ${name}`, ko: `${name} 필드를 삭제했습니다` },
  };
}
