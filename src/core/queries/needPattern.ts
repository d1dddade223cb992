import { keepPer } from '../memoize.ts';
import type { Layout } from './layout.ts';
import { findLinePattern, type LinePattern, type NoPattern } from './linePattern.ts';
import { Refusal, type QueryNote } from './written.ts';
import type { Text } from '../text.ts';

const patternOf = keepPer(({ fields }: Layout) => findLinePattern(fields.catalog, fields.template.tokens));

/** The pattern of the lines of a template, proved once. Throws a `Refusal` where lines cannot be told apart. */
export function needPattern(layout: Layout): LinePattern {
  const pattern = patternOf(layout);
  if (typeof pattern === 'string') throw new Refusal(NO_PATTERN[pattern]);
  return pattern;
}

const NO_PATTERN: Readonly<Record<NoPattern, Text>> = {
  confused: {
    en: 'No regular expression can divide these lines: one line can be read in two ways. Put quotes around the values, or use JSON.',
    ko: '한 줄을 두 가지로 나눌 수 있어 정규식으로 읽을 수 없습니다. 값을 따옴표로 감싸거나 JSON을 사용하세요.',
  },
  break: {
    en: 'The template has a line break, which AWS rejects.',
    ko: '템플릿에 AWS에서 거부하는 줄바꿈이 있습니다.',
  },
};

/** What to know about queries that rest on a pattern. */
export function patternNotes({ isProof }: LinePattern): readonly QueryNote[] {
  return isProof ? [] : [FORGED];
}

const FORGED: QueryNote = {
  tone: 'warning',
  text: {
    en: 'A value that contains the delimiter that follows it can shift the other values of its line. JSON with quoted values avoids this if AWS escapes quotes inside values, which is unverified.',
    ko: '값 안에 그 뒤의 구분 문자가 들어 있으면 그 줄의 다른 값이 밀릴 수 있습니다. 값을 따옴표로 감싼 JSON에서는 AWS가 값 안의 따옴표를 이스케이프하면 밀리지 않지만, 이스케이프하는지는 확인되지 않았습니다.',
  },
};
