import type { Fault, FaultKind, Syntax } from '../../../core/template/fields/fields.ts';
import type { Text } from '../../../core/text.ts';

/** Why a template cannot be shown as fields, in a sentence or two. */
export function faultWords({ kind, at = 0 }: Fault, syntax: Syntax): Text {
  if (kind !== 'syntax') return WORDS[kind];
  // Counted from 1, as a person would.
  const format = syntax === 'xml' ? 'XML' : 'JSON';
  return {
    en: `The text is not valid ${format} at character ${at + 1}, so it cannot be split into fields. Fix it in the text view.`,
    ko: `${at + 1}번째 글자에서 ${format} 구문에 맞지 않아 필드로 나눌 수 없습니다. 텍스트 보기에서 고치세요.`,
  };
}

const WORDS: Readonly<Record<Exclude<FaultKind, 'syntax'>, Text>> = {
  deep: {
    en: 'The text is nested too deeply to be shown as fields.',
    ko: '중첩이 너무 깊어서 필드로 표시할 수 없습니다.',
  },
  long: {
    en: 'The text is far longer than a log format can be, so it is not split into fields.',
    ko: '로그 형식의 최대 길이를 크게 넘어서 필드로 나누지 않습니다.',
  },
  'several-lines': {
    en: 'The text has several lines and is neither JSON nor XML. A log format is a single line: join the lines in the text view.',
    ko: 'JSON도 XML도 아닌 텍스트가 여러 줄에 걸쳐 있습니다. 로그 형식은 한 줄입니다. 텍스트 보기에서 줄을 합치세요.',
  },
  'open-quote': {
    en: 'A quote is opened but never closed, so the end of the field is unclear. Close it in the text view.',
    ko: '닫히지 않은 따옴표가 있어서 필드의 끝을 알 수 없습니다. 텍스트 보기에서 따옴표를 닫으세요.',
  },
  'nothing-between': {
    en: 'The fields cannot be told apart: there is no comma, space, tab or `|` between the variables.',
    ko: '변수 사이에 쉼표, 공백, 탭, `|` 문자가 없어서 필드를 구분할 수 없습니다.',
  },
  prose: {
    en: 'This is plain text without fields. Edit it in the text view, or start from a preset.',
    ko: '필드가 없는 일반 텍스트입니다. 텍스트 보기에서 편집하거나 프리셋에서 시작하세요.',
  },
  pending: { en: 'Reading the fields…', ko: '필드를 읽는 중…' },
};
