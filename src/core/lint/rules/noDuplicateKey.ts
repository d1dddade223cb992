import { proposeKey } from '../../template/proposeKey.ts';
import { keyEdits, keysBelow } from '../../template/fields/keys.ts';
import { removeFields } from '../../template/fields/removeFields.ts';
import type { FieldRow } from '../../template/fields/fields.ts';
import type { Fix, LintContext, Rule } from '../rule.ts';
import { code } from '../wording.ts';

/** Of fields with the same key, JSON readers keep one, usually the last. */
export const noDuplicateKey: Rule = {
  id: 'no-duplicate-key',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    const { syntax, leaves } = context.fields;
    if (syntax !== 'json') return [];
    const byPath = new Map<string, FieldRow[]>();
    for (const field of leaves) byPath.set(field.path, [...(byPath.get(field.path) ?? []), field]);
    return [...byPath.values()].flatMap((fields) => {
      const [first, second] = fields;
      if (!first || !second) return [];
      const name = code(first.path);
      return [
        {
          from: second.range.from,
          to: second.range.to,
          title: {
            en: `${name} appears ${times(fields.length)}`,
            ko: `${name} 키가 ${fields.length}번 나옵니다`,
          },
          reason: {
            en: 'JSON readers keep only one of them, usually the last.',
            ko: 'JSON을 읽는 도구는 그중 하나만 남깁니다. 대개 마지막 값입니다.',
          },
          brief: { en: 'duplicate key', ko: '중복된 키' },
          fix: mend(context, first, second, fields.length),
        },
      ];
    });
  },
};

function times(count: number): string {
  return count === 2 ? 'twice' : `${count} times`;
}

/** The same value again can go; another one gets a key of its own where its variable proposes one. */
function mend(
  { template, fields }: LintContext,
  first: FieldRow,
  second: FieldRow,
  count: number,
): Fix | undefined {
  const { source } = template;
  if (count > 2) return undefined;
  if (source.slice(first.value.from, first.value.to) === source.slice(second.value.from, second.value.to)) {
    return {
      label: { en: 'Remove the second', ko: '두 번째 필드 삭제' },
      edits: removeFields(fields, [second.id]),
      safe: true,
      done: {
        en: `Removed the second ${code(second.path)}`,
        ko: `두 번째 ${code(second.path)} 필드를 삭제했습니다`,
      },
    };
  }
  const name = second.variables[0]?.name;
  if (name === undefined || second.parent !== undefined) return undefined;
  const key = proposeKey(name, keysBelow(fields, undefined));
  return {
    label: { en: `Rename key to ${code(key)}`, ko: `키 이름 변경: ${code(key)}` },
    edits: keyEdits(fields, second, key),
    safe: false,
    done: { en: `Key renamed to ${code(key)}`, ko: `키 이름을 바꿨습니다: ${code(key)}` },
  };
}
