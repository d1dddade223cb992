import { INSIGHTS_DOCS } from '../../api/webSocketApi.ts';
import type { Edit } from '../../template/edit.ts';
import { checkJson } from '../../template/checkJson.ts';
import type { Range } from '../../template/fields/fields.ts';
import { standIn } from '../../template/standIn.ts';
import { findOnce } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { code } from '../wording.ts';

interface Key extends Range {
  readonly name: string;
}

/** Logs Insights reads plain names as they are; a dot in a key looks like nesting, other signs want backticks. */
export const preferPlainKey: Rule = {
  id: 'prefer-plain-key',
  severity: 'info',
  summary: {
    en: 'Keys of letters, digits and `_` are easiest to query in Logs Insights.',
    ko: '영문자, 숫자, `_`로 된 키가 Logs Insights에서 조회하기 가장 쉽습니다.',
  },
  evidence: 'documented',
  docs: INSIGHTS_DOCS,
  check({ template, fields }) {
    const { source } = template;
    if (fields.syntax !== 'json') return [];
    const all = fields.rows.flatMap((row) => row.keyRange ?? []).map((range) => keyAt(source, range));
    const keys = all.filter(({ name }) => !/^[A-Za-z_]\w*$/.test(name));
    if (keys.length === 0 || checkJson(standIn(template))) return [];
    const many = keys.length > 1;
    const edits = rename(keys, all);
    return findOnce(keys, (first) => ({
      title: many
        ? {
            en: `${keys.length} keys need backticks in queries`,
            ko: `키 ${keys.length}개: 쿼리에서 백틱 필요`,
          }
        : {
            en: `${code(first.name)} needs backticks in queries`,
            ko: `${code(first.name)}: 쿼리에서 백틱 필요`,
          },
      reason: {
        en: 'Logs Insights takes letters, digits and `_` as they are; a dot in a key looks like nesting.',
        ko: 'Logs Insights에서는 영문자, 숫자, `_`만 그대로 씁니다. 점은 중첩으로 보입니다.',
      },
      brief: { en: 'needs backticks', ko: '백틱 필요' },
      fix:
        edits.length < keys.length
          ? undefined
          : {
              label: many
                ? { en: 'Rename keys', ko: '키 이름 변경' }
                : { en: 'Rename key', ko: '키 이름 변경' },
              edits,
              safe: false,
              done: { en: `Keys renamed: ${keys.length}`, ko: `이름을 바꾼 키: ${keys.length}개` },
            },
    }));
  },
};

/** A key with its quotes. */
const keyAt = (source: string, { from, to }: Range): Key => ({
  from: from - 1,
  to: to + 1,
  name: source.slice(from, to),
});

/** `error-message` becomes `errorMessage`. A key that would have nothing left, or be there twice, gets no edit. */
function rename(keys: readonly Key[], all: readonly Key[]): Edit[] {
  const taken = new Set(all.map(({ name }) => name));
  return keys.flatMap(({ from, to, name }) => {
    const words = name.split(/[^A-Za-z0-9_]+/).filter((word) => word !== '');
    const plain = words
      .map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
      .join('');
    if (!/^[A-Za-z_]/.test(plain) || taken.has(plain)) return [];
    taken.add(plain);
    return [{ from, to, insert: JSON.stringify(plain) }];
  });
}
