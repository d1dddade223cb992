import { INSIGHTS_DOCS } from '../../api/accessLogs.ts';
import type { Edit } from '../../template/edit.ts';
import { checkJson } from '../../template/checkJson.ts';
import type { Range } from '../../template/fields/fields.ts';
import { maskVariables } from '../../template/maskVariables.ts';
import { findOnce } from '../findings.ts';
import type { Text } from '../../text.ts';
import type { Finding, Rule } from '../rule.ts';
import { code } from '../wording.ts';

/** What Logs Insights makes of a key that is not plain. */
const KINDS: readonly Kind[] = [
  {
    holds: (name) => name.startsWith('@'),
    reason: {
      en: 'Logs Insights adds an `@` to a key that starts with one, so queries need two.',
      ko: 'Logs Insights는 `@` 기호로 시작하는 키에 `@` 기호를 하나 더 붙입니다.',
    },
    brief: { en: 'gets a second `@`', ko: '`@` 기호가 하나 더 붙음' },
  },
  {
    holds: (name) => /^[\w.]+$/.test(name),
    reason: {
      en: 'In Logs Insights, a dot selects a nested field, so a key that contains one is ambiguous.',
      ko: 'Logs Insights에서 점은 객체 안의 필드를 뜻하므로, 점이 든 키는 모호합니다.',
    },
    brief: { en: 'nested in queries', ko: '쿼리에서 중첩으로 보임' },
  },
  {
    holds: () => true,
    reason: {
      en: 'Logs Insights reads only letters, digits, `@` and dots without backticks.',
      ko: 'Logs Insights에서 백틱 없이 쓸 수 있는 것은 영문자, 숫자, `@`, 점뿐입니다.',
    },
    brief: { en: 'backticks in queries', ko: '쿼리에서 백틱 필요' },
  },
];

interface Kind {
  readonly holds: (name: string) => boolean;
  readonly reason: Text;
  readonly brief: Text;
}

interface Key extends Range {
  readonly name: string;
}

/** Logs Insights reads plain names as they are; a dot in a key looks like nesting, other signs need backticks. */
export const preferPlainKey: Rule = {
  id: 'prefer-plain-key',
  severity: 'info',
  evidence: 'documented',
  docs: INSIGHTS_DOCS,
  check({ template, fields }) {
    const { source } = template;
    if (fields.syntax !== 'json') return [];
    const all = fields.rows.flatMap((row) => row.keyRange ?? []).map((range) => keyAt(source, range));
    const keys = all.filter(({ name }) => !/^[A-Za-z_]\w*$/.test(name));
    if (keys.length === 0 || checkJson(maskVariables(template))) return [];
    const kindOf = ({ name }: Key): Kind | undefined => KINDS.find(({ holds }) => holds(name));
    return KINDS.flatMap((kind) =>
      describe(
        kind,
        keys.filter((key) => kindOf(key) === kind),
        all,
      ),
    );
  },
};

function describe({ reason, brief }: Kind, keys: readonly Key[], all: readonly Key[]): readonly Finding[] {
  const many = keys.length > 1;
  const edits = rename(keys, all);
  return findOnce(keys, (first) => ({
    title: many
      ? { en: `${keys.length} keys: ${brief.en}`, ko: `키 ${keys.length}개: ${brief.ko}` }
      : { en: `${code(first.name)}: ${brief.en}`, ko: `${code(first.name)}: ${brief.ko}` },
    reason,
    brief,
    fix:
      edits.length < keys.length
        ? undefined
        : {
            label: many
              ? { en: 'Rename keys', ko: '키 이름 변경' }
              : { en: 'Rename key', ko: '키 이름 변경' },
            edits,
            safe: false,
            done: { en: `Keys renamed: ${keys.length}`, ko: `키 ${keys.length}개의 이름을 바꿨습니다` },
          },
  }));
}

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
