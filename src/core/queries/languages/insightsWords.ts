import { INSIGHTS_DOCS } from '../../api/accessLogs.ts';
import type { Text } from '../../text.ts';
import type { QueryNote } from '../written.ts';

export const TOO_LONG: Text = {
  en: 'The query would be longer than the 10,000 characters that Logs Insights accepts.',
  ko: '쿼리가 Logs Insights의 최대 길이인 10,000자를 넘습니다.',
};
export const NO_RUNNING_TOTAL: Text = {
  en: 'Logs Insights cannot calculate a running total. Athena can.',
  ko: 'Logs Insights는 구간에 걸쳐 값을 누적할 수 없습니다. Athena를 사용하세요.',
};
export const NO_VARIABLE: Text = {
  en: 'The template has no variables.',
  ko: '템플릿에 변수가 없습니다.',
};
export const ODD_VALUE: Text = {
  en: 'A value of the filter contains characters that this language cannot write safely.',
  ko: '필터 값에 이 언어로 안전하게 쓸 수 없는 문자가 있습니다.',
};
export const APPROXIMATE: QueryNote = {
  text: {
    en: 'AWS approximates percentiles.',
    ko: 'AWS의 백분위수는 근삿값입니다.',
  },
};
export const CONVERTED: QueryNote = {
  text: {
    en: 'The numbers are logged as text. AWS shows such queries in its examples, but does not document how it converts the values.',
    ko: '숫자가 텍스트로 기록됩니다. AWS 예제에 같은 쿼리가 있지만 값이 변환되는 방식은 공식 문서에 없습니다.',
  },
};

export function dottedKeys(keys: readonly string[]): QueryNote {
  const names = keys.map((key) => `\`${key}\``).join(', ');
  return {
    tone: 'warning',
    text: {
      en: `Logs Insights cannot tell a dot in a key from a nested key: ${names}. Use a key without a dot.`,
      ko: `Logs Insights는 키 안의 점을 중첩된 키와 구별하지 못합니다: ${names}. 점이 없는 키를 사용하세요.`,
    },
    link: INSIGHTS_DOCS,
  };
}

/** The period is chosen in the console or given to StartQuery. */
export function period(from: number | undefined, to: number | undefined): QueryNote {
  const start = from === undefined ? '' : utc(from);
  const end = to === undefined ? '' : utc(to);
  const range =
    start && end
      ? { en: `${start} to ${end}`, ko: `${start}부터 ${end}까지` }
      : start
        ? { en: `from ${start}`, ko: `${start}부터` }
        : { en: `until ${end}`, ko: `${end}까지` };
  return {
    text: {
      en: `Set the time in the console: ${range.en} (UTC).`,
      ko: `콘솔에서 기간을 설정하세요: ${range.ko}(UTC).`,
    },
  };
}

const utc = (time: number) => new Date(time).toISOString().slice(0, 19).replace('T', ' ');
