import type { Text } from '../../text.ts';
import { childrenOf, findRow, type FieldRow, type Fields } from './fields.ts';
import { isXmlName } from './xmlText.ts';

/** What is wrong with a new key of a row; undefined where it can be used. Twice the same key is no fault in XML elements. */
export function checkFieldKey(fields: Fields, id: string, key: string): Text | undefined {
  const row = findRow(fields, id);
  if (!row || key === row.key) return undefined;
  return checkKeyText(fields, key) ?? (clashes(fields, row, key) ? TAKEN : undefined);
}

/** What is wrong with a key wherever it stands. */
export function checkKeyText({ syntax, rows }: Fields, key: string): Text | undefined {
  if (key.trim() === '') return EMPTY;
  if (key.includes('$context')) return VARIABLE;
  if (/\p{Surrogate}/u.test(key)) return HALF_CHARACTER;
  if (syntax === 'xml' && !(isXmlName(key) && hasKnownPrefix(rows, key))) return NO_XML_NAME;
  if (syntax === 'pairs' && !/^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u.test(key)) return NO_PAIR_KEY;
  return undefined;
}

/** Whether the prefix of an XML name, if it has one, is declared or used in the template: others stand for nothing. */
function hasKnownPrefix(rows: readonly FieldRow[], name: string): boolean {
  const prefix = name.slice(0, name.indexOf(':') + 1);
  return rows.some(({ key }) => key?.startsWith(prefix) || `${key}:` === `xmlns:${prefix}`);
}

function clashes(fields: Fields, row: FieldRow, key: string): boolean {
  if (row.kind === 'element') return false;
  return childrenOf(fields, row.parent).some(
    (other) => other.id !== row.id && other.kind !== 'element' && other.key === key,
  );
}

const EMPTY: Text = { en: 'The key is empty.', ko: '키가 비어 있습니다.' };
const TAKEN: Text = {
  en: 'Another field here has the same key. Most parsers keep only one of them.',
  ko: '같은 위치에 이 키를 쓰는 필드가 있습니다. 대부분의 파서는 그중 하나만 읽습니다.',
};
const VARIABLE: Text = {
  en: 'A key that contains a variable changes from line to line. Use a fixed name.',
  ko: '변수가 들어 있는 키는 로그 줄마다 달라집니다. 고정된 이름을 입력하세요.',
};
const HALF_CHARACTER: Text = {
  en: 'The key contains an incomplete character.',
  ko: '키에 온전하지 않은 문자가 있습니다.',
};
const NO_XML_NAME: Text = {
  en: 'An XML name starts with a letter or `_`, contains only letters, digits, `_`, `-` and `.`, and does not start with `xml`. A prefix must be one that the template already uses.',
  ko: 'XML 이름은 글자 또는 `_` 문자로 시작하고 글자, 숫자, `_`, `-`, `.` 문자로 이루어지며, `xml`로 시작할 수 없습니다. 접두사는 템플릿에서 이미 쓰는 것만 붙일 수 있습니다.',
};
const NO_PAIR_KEY: Text = {
  en: 'A key starts with a letter or `_` and contains only letters, digits, `_`, `-` and `.`, so that its end is clear.',
  ko: '키의 끝이 분명하도록 글자 또는 `_` 문자로 시작하고 글자, 숫자, `_`, `-`, `.` 문자만 쓸 수 있습니다.',
};
