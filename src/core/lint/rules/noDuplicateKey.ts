import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import type { Edit } from '../../template/edit.ts';
import { proposeKey } from '../../template/proposeKey.ts';
import { removeField } from '../../template/removeField.ts';
import type { Field } from '../../template/shape.ts';
import type { Fix, LintContext, Rule } from '../rule.ts';
import { code } from '../wording.ts';

/** Of fields with the same key, JSON readers keep one, mostly the last. */
export const noDuplicateKey: Rule = {
  id: 'no-duplicate-key',
  severity: 'warning',
  summary: {
    en: 'Of fields with the same key only one can be read.',
    ko: '키가 같은 필드 중 하나만 읽을 수 있습니다.',
  },
  evidence: 'inferred',
  docs: LOGGING_DOCS,
  good: [
    { template: '{"id":"$context.requestId","a":{"id":"$context.apiId"},"b":["$context.stage","x"]}' },
    { template: 'id=$context.requestId id=$context.apiId' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","id":"$context.apiId"}',
      fixed: '{"id":"$context.requestId","apiId":"$context.apiId"}',
    },
    {
      template: '{"id":"$context.requestId","s":"$context.stage","s":"$context.stage"}',
      fixed: '{"id":"$context.requestId","s":"$context.stage"}',
    },
    { template: '{"id":"$context.requestId","a":"1","a":"2"}' },
  ],
  check(context) {
    const { shape } = context;
    if (shape.kind !== 'json') return [];
    const byKey = new Map<string, Field[]>();
    for (const field of shape.fields) byKey.set(field.key, [...(byKey.get(field.key) ?? []), field]);
    return [...byKey.values()].flatMap((fields) => {
      const [first, second] = fields;
      if (!first || !second) return [];
      const name = code(first.key);
      const fix = mend(context, first, second, fields.length);
      return [
        {
          from: second.from,
          to: second.to,
          title: {
            en: `${name} is there ${times(fields.length)}`,
            ko: `${name} 키가 ${fields.length}번 나옵니다`,
          },
          reason: {
            en: 'Readers of JSON keep only one of them, mostly the last.',
            ko: 'JSON을 읽는 도구는 그중 하나만 남깁니다. 대개 마지막 값입니다.',
          },
          brief: { en: 'key is taken', ko: '중복된 키' },
          ...(fix ? { fix } : {}),
        },
      ];
    });
  },
};

function times(count: number): string {
  return count === 2 ? 'twice' : `${count} times`;
}

/** The same value again can go; another one gets a key of its own where its variable proposes one. */
function mend({ template, shape }: LintContext, first: Field, second: Field, count: number): Fix | undefined {
  const { source } = template;
  if (count > 2) return undefined;
  if (source.slice(first.valueFrom, first.valueTo) === source.slice(second.valueFrom, second.valueTo)) {
    return {
      label: { en: 'Remove the second', ko: '두 번째 삭제' },
      edits: removeField(template, second, shape),
      safe: true,
      done: { en: `The second ${code(second.key)} removed`, ko: `두 번째 ${code(second.key)} 필드 삭제됨` },
    };
  }
  const name = second.variables[0]?.name;
  if (name === undefined || second.key.includes('.')) return undefined;
  const key = proposeKey(
    name,
    shape.fields.map((field) => field.key),
  );
  return {
    label: { en: `Rename to ${code(key)}`, ko: `${code(key)} 이름으로 변경` },
    edits: [renameKey(source, second, key)],
    safe: false,
    done: { en: `Renamed to ${code(key)}`, ko: `${code(key)} 이름으로 바꿈` },
  };
}

function renameKey(source: string, field: Field, key: string): Edit {
  const end = /^"(?:[^"\\]|\\.)*"/.exec(source.slice(field.from))?.[0].length ?? 0;
  return { from: field.from, to: field.from + end, insert: JSON.stringify(key) };
}
