import type { Text } from '../../text.ts';
import type { Setting } from '../setting.ts';
import { findTagFault, type TagFault } from '../tags.ts';

const REASONS: Readonly<Record<TagFault, Text>> = {
  form: {
    en: 'Tags are pairs such as `team=chat`, with commas between them.',
    ko: '태그는 `team=chat` 같은 쌍이며, 쉼표로 구분합니다.',
  },
  characters: {
    en: 'A tag can contain letters, digits, spaces and `_ . : / = + - @`.',
    ko: '태그에는 문자, 숫자, 공백, `_ . : / = + - @` 기호만 쓸 수 있습니다.',
  },
  length: {
    en: 'A tag key has at most 128 characters, a tag value 256.',
    ko: '태그의 키는 최대 128자, 값은 최대 256자입니다.',
  },
  reserved: {
    en: 'Keys that start with `aws:` belong to AWS.',
    ko: '`aws:` 접두사로 시작하는 키는 AWS 전용입니다.',
  },
  twice: {
    en: 'A key occurs twice. Keys are not case-sensitive here.',
    ko: '같은 키가 두 번 있습니다. 대소문자는 구분하지 않습니다.',
  },
  many: {
    en: 'A resource has at most 50 tags.',
    ko: '리소스 하나에는 태그를 최대 50개까지 붙일 수 있습니다.',
  },
};

export const tags = {
  key: 'tags',
  label: { en: 'Tags', ko: '태그' },
  check: (text) => {
    const fault = findTagFault(text);
    return fault && REASONS[fault];
  },
  other: (settings) => (settings.tags === '' ? 'other=1' : ''),
  hint: { en: 'e.g. team=chat, env=prod', ko: '예: team=chat, env=prod' },
  isLong: true,
  isList: true,
} as const satisfies Setting<'tags'>;
