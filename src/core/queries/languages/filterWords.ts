import type { Text } from '../../text.ts';
import type { QueryNote } from '../written.ts';

export const FILTER_DOCS =
  'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html';

export const NOT_DIVIDED: Text = {
  en: 'Filter patterns can read only JSON and space-delimited lines. This template writes neither.',
  ko: '필터 패턴은 JSON이나 값을 공백으로 구분한 줄만 읽습니다. 이 템플릿은 둘 다 아닙니다.',
};
export const COMPARES: Text = {
  en: 'A filter pattern looks at one line at a time. This question needs several lines together.',
  ko: '필터 패턴은 한 줄씩만 봅니다. 이 질문에 답하려면 여러 줄을 함께 봐야 합니다.',
};
export const OTHER_LINES: Text = {
  en: 'A filter pattern for JSON never matches a line that is not JSON.',
  ko: 'JSON용 필터 패턴은 JSON이 아닌 줄과 일치하지 않습니다.',
};
export const NO_TEXT: Text = {
  en: 'A filter pattern cannot combine conditions on fields with text anywhere in the line.',
  ko: '필터 패턴에서는 필드 조건과 줄 전체의 텍스트 검색을 함께 쓸 수 없습니다.',
};
export const QUOTED_NUMBER: Text = {
  en: 'The number is logged as text, and AWS documents `<` and `>` only for numbers.',
  ko: '숫자가 텍스트로 기록되는데 AWS 문서에는 `<`, `>` 비교가 숫자에만 나와 있습니다.',
};
export const SHARED_VALUE: Text = {
  en: 'A pattern cannot find this value safely: it shares a field with another value. Give it a field of its own.',
  ko: '다른 값과 한 필드에 들어 있어 패턴으로 안전하게 찾을 수 없습니다. 따로 필드를 만드세요.',
};
export const ODD_VALUE: Text = {
  en: 'A value with `*`, quotes or backslashes cannot be written in a pattern safely.',
  ko: '`*`, 따옴표, 백슬래시가 있는 값은 패턴에 안전하게 쓸 수 없습니다.',
};
export const SEVERAL_COLUMNS: Text = {
  en: 'In space-delimited lines, a pattern cannot combine conditions on different columns with “or”.',
  ko: '값을 공백으로 구분한 줄에서는 서로 다른 열의 조건을 “또는”(`||`)으로 묶을 수 없습니다.',
};
export const NO_CONDITION: Text = {
  en: 'There is no condition. An empty pattern matches all lines.',
  ko: '조건이 없습니다. 빈 패턴은 모든 줄과 일치합니다.',
};
export const TOO_LONG: Text = {
  en: 'The pattern would be longer than the 1,024 characters that AWS accepts.',
  ko: '패턴이 AWS의 최대 길이인 1,024자를 넘습니다.',
};

export const openColumn = (name: string): Text => ({
  en: `AWS divides the line at every space, and \`${name}\` may contain one. Put it in double quotes.`,
  ko: `AWS는 공백마다 줄을 나누는데 \`${name}\` 값에 공백이 있을 수 있습니다. 큰따옴표로 감싸세요.`,
});
export const oddKey = (key: string): Text => ({
  en: `The key \`${key}\` cannot be written in a filter pattern.`,
  ko: `\`${key}\` 키는 필터 패턴에 쓸 수 없습니다.`,
});

export const FUTURE: QueryNote = {
  text: {
    en: 'It sees only lines that arrive after you create it.',
    ko: '만든 뒤에 들어오는 줄에만 적용됩니다.',
  },
};
export const SHIFT: QueryNote = {
  tone: 'warning',
  text: {
    en: 'A quotation mark inside a value shifts the columns of its line. In JSON, it may make the line invalid instead.',
    ko: '값 안에 큰따옴표가 있으면 그 줄의 열이 밀립니다. JSON에서는 밀리지 않지만 줄이 깨질 수 있습니다.',
  },
};
export const BROKEN_JSON: QueryNote = {
  tone: 'warning',
  text: {
    en: 'If a value without quotes is `-`, its line is not JSON, and the pattern does not see it. Put the value in quotes.',
    ko: '따옴표 없는 값이 `-`인 줄은 JSON이 아니어서 패턴이 찾지 못합니다. 값을 따옴표로 감싸세요.',
  },
};
export const PERIOD: QueryNote = {
  text: {
    en: 'A pattern has no time range.',
    ko: '패턴에는 기간을 지정할 수 없습니다.',
  },
};

/** What a metric counts beside the lines. */
export function dimensions(selectors: readonly string[]): QueryNote {
  const names = selectors.map((selector) => `\`${selector}\``).join(', ');
  return {
    text: {
      en: `Set the metric value to \`1\`. To count the lines separately, add the dimensions ${names}. AWS turns a filter off when its dimensions have 1,000 different values within an hour.`,
      ko: `지표 값을 \`1\`로 지정하세요. 줄을 나누어 세려면 다음 차원을 추가하세요: ${names}. AWS는 차원의 서로 다른 값이 한 시간 안에 1,000개가 되면 필터를 끕니다.`,
    },
  };
}
export const COUNTS: QueryNote = {
  text: {
    en: 'Set the metric value to `1` and use the Sum statistic.',
    ko: '지표 값을 `1`로 지정하고 Sum 통계를 사용하세요.',
  },
};
export function metricValue(selector: string, isNumber: boolean): QueryNote {
  return {
    tone: 'warning',
    text: {
      en: `Set the metric value to \`${selector}\` and use the p95 statistic.${isNumber ? '' : ' The number is logged as text: test whether AWS accepts it before you rely on the metric.'}`,
      ko: `지표 값에 \`${selector}\` 필드를 지정하고 p95 통계를 사용하세요.${isNumber ? '' : ' 숫자가 텍스트로 기록되므로 AWS에서 받아들이는지 먼저 시험하세요.'}`,
    },
  };
}
export const TWO_FILTERS: QueryNote = {
  text: {
    en: 'A log group can have two subscription filters. The destination gets whole lines.',
    ko: '로그 그룹마다 구독 필터를 두 개까지 만들 수 있습니다. 대상에는 줄 전체가 전송됩니다.',
  },
};
