import type { Text } from '../../text.ts';
import type { Unreadable } from './fieldTree.ts';

/** Not JSON or XML from some character on, counted from 1 as a person would. */
export function unreadableAt(format: 'JSON' | 'XML', offset: number): Unreadable {
  const why = because({
    en: `The text is not valid ${format} at character ${offset + 1}, so it cannot be divided into fields. Mend it in the text view.`,
    ko: `${offset + 1}번째 문자에서 올바른 ${format} 형식이 아니어서 필드로 나눌 수 없습니다. 텍스트 보기에서 고칠 수 있습니다.`,
  });
  return { ...why, at: offset };
}

export function unreadableTooDeep(): Unreadable {
  return because({
    en: 'The text is nested too deeply to be shown as fields.',
    ko: '중첩이 너무 깊어서 필드로 표시할 수 없습니다.',
  });
}

export function unreadableTooLong(): Unreadable {
  return because({
    en: 'The text is far longer than a log format can be, so it is not divided into fields.',
    ko: '로그 형식의 최대 길이를 크게 넘어서 필드로 나누지 않습니다.',
  });
}

export function unreadableLines(): Unreadable {
  return because({
    en: 'The text runs over several lines and is neither JSON nor XML. A log format is one line; join the lines in the text view.',
    ko: 'JSON도 XML도 아닌 텍스트가 여러 줄에 걸쳐 있습니다. 로그 형식은 한 줄입니다. 텍스트 보기에서 줄을 합칠 수 있습니다.',
  });
}

export function unreadableQuotes(): Unreadable {
  return because({
    en: 'A quotation mark is opened and never closed, so it is unclear where the field ends. Close it in the text view.',
    ko: '닫히지 않은 따옴표가 있어서 필드의 끝을 알 수 없습니다. 텍스트 보기에서 따옴표를 닫을 수 있습니다.',
  });
}

export function unreadableAdjacent(): Unreadable {
  return because({
    en: 'Nothing in the text separates one field from the next: there is no comma, space, tab or `|` between the variables.',
    ko: '변수 사이에 쉼표, 공백, 탭, `|` 문자가 없어서 필드를 구분할 수 없습니다.',
  });
}

/** The reader of XML is still on its way. */
export function unreadableYet(): Unreadable {
  return {
    unreadable: { en: 'The fields are being read.', ko: '필드를 읽는 중입니다.' },
    pending: true,
  };
}

function because(unreadable: Text): Unreadable {
  return { unreadable, pending: false };
}
