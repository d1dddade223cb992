import type { LineFault } from '../template/lineFault.ts';
import type { Text } from '../text.ts';

/** What nobody but the author can mend, in the words of a person who looks for it. */
export const FAULT_WORDS: Partial<Readonly<Record<LineFault, Text>>> = {
  'key-expected': { en: 'expected a key in double quotes', ko: '따옴표로 감싼 키가 와야 합니다' },
  'colon-expected': { en: 'expected a colon after the key', ko: '키 뒤에 콜론이 와야 합니다' },
  'comma-expected': { en: 'expected a comma between values', ko: '두 값 사이에 쉼표가 와야 합니다' },
  'value-expected': { en: 'a value is missing', ko: '값이 없습니다' },
  'text-behind-value': { en: 'unexpected text after a value', ko: '값 뒤에 다른 글자가 있습니다' },
  'text-behind-end': { en: 'unexpected text after the end', ko: '끝난 뒤에 다른 글자가 있습니다' },
  'wrong-tag': { en: 'the closing tag does not match', ko: '열린 태그와 닫는 태그가 다릅니다' },
  'open-tag': { en: 'a tag is not closed', ko: '태그가 닫히지 않았습니다' },
  'bare-ampersand': { en: 'write `&` as `&amp;`', ko: '`&` 기호는 `&amp;`로 써야 합니다' },
  'bad-markup': { en: 'write `<` as `&lt;`', ko: '`<` 기호는 `&lt;`로 써야 합니다' },
  'bad-attribute': { en: 'an attribute needs `=` and quotes', ko: '속성에 `=`나 따옴표가 없습니다' },
  'twice-attribute': { en: 'an attribute appears twice', ko: '같은 속성이 두 번 있습니다' },
  'text-outside': { en: 'there is text outside all tags', ko: '태그 밖에 글자가 있습니다' },
  'second-root': { en: 'there is a second root element', ko: '최상위 요소가 둘입니다' },
};
