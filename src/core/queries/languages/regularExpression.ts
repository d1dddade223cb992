import { keepPer } from '../../memoize.ts';
import { proposeKey } from '../../template/proposeKey.ts';
import { uniqueKey } from '../../template/uniqueKey.ts';
import type { Layout } from '../layout.ts';
import { printPattern } from '../linePattern.ts';
import { needPattern, patternNotes } from '../needPattern.ts';
import type { QueryNote } from '../written.ts';
import { bareName } from './insightsName.ts';
import type { Language } from './language.ts';

export const regularExpression: Language = {
  id: 'regularExpression',
  group: 'anywhere',
  label: { en: 'Regular expression', ko: '정규식' },
  detail: { en: 'named groups', ko: '이름 있는 그룹' },
  extension: 'txt',
  docs: 'https://developer.mozilla.org/docs/Web/JavaScript/Reference/Regular_expressions/Named_capturing_group',
  about: 'template',
  write: keepPer((layout: Layout) => {
    const pattern = needPattern(layout);
    const groups = groupNames(layout);
    return {
      text: printPattern(pattern, (name) => `?<${groups.get(name) ?? ''}>`),
      notes: [...patternNotes(pattern), ENGINES, EMPTY],
    };
  }),
};

/** The names of the groups, by variable: the keys where they can be names, none longer than the 32 of PCRE. */
export function groupNames({ fields, names }: Layout): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const name of names) {
    const key = fields.rows.find((row) => row.variable?.name === name)?.key;
    const wanted = key !== undefined && bareName(key) ? key : proposeKey(name);
    groups.set(name, uniqueKey(wanted.slice(0, 28), new Set(groups.values())));
  }
  return groups;
}

const ENGINES: QueryNote = {
  text: {
    en: 'JavaScript, Java, .NET and PCRE read it as it is. For Python and RE2, replace every `(?<` with `(?P<`.',
    ko: 'JavaScript, Java, .NET, PCRE에서 그대로 쓸 수 있습니다. Python과 RE2에서는 `(?<`를 모두 `(?P<`로 바꾸세요.',
  },
};
const EMPTY: QueryNote = {
  text: {
    en: 'A `-` is an empty value. A dot stands for a slash, backslash or bracket of the format, so that no engine needs an escape.',
    ko: '`-`는 값이 없다는 뜻입니다. 이스케이프가 필요 없도록 형식의 슬래시, 백슬래시, 대괄호 자리에 점을 썼습니다.',
  },
};
