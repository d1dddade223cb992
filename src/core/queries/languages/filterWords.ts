import type { Text } from '../../text.ts';
import type { QueryNote } from '../written.ts';

export const FILTER_DOCS =
  'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html';

export const NOT_DIVIDED: Text = {
  en: 'Filter patterns read JSON, and lines with spaces between their values. This template is neither.',
  ko: '필터 패턴은 JSON이나 값을 공백으로 구분한 줄만 읽습니다. 이 템플릿은 둘 다 아닙니다.',
};
export const COMPARES: Text = {
  en: 'A filter pattern looks at one line at a time. This question needs several lines together.',
  ko: '필터 패턴은 한 줄씩만 봅니다. 이 질문에는 여러 줄을 함께 보아야 합니다.',
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
  en: 'The number is logged as text, and AWS compares only numbers with `<` and `>`.',
  ko: '숫자가 텍스트로 기록되는데 AWS는 숫자만 `<`, `>`로 비교합니다.',
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
  en: 'In a line with spaces, a pattern can only combine conditions of different columns with "and".',
  ko: '값을 공백으로 구분한 줄에서는 서로 다른 열의 조건을 “그리고”(`&&`)로만 묶을 수 있습니다.',
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
    en: 'A quotation mark inside a value shifts the columns of its line. JSON does not have this problem.',
    ko: '값 안에 큰따옴표가 있으면 그 줄의 열이 밀립니다. JSON에서는 밀리지 않습니다.',
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
      en: `Metric value \`1\`. Dimensions ${names} count the lines separately; AWS turns a filter off at 1,000 different values.`,
      ko: `지표 값은 \`1\`입니다. ${names} 값을 차원으로 지정하면 줄을 따로 셉니다. AWS는 서로 다른 값이 1,000개가 되면 필터를 끕니다.`,
    },
  };
}
export const COUNTS: QueryNote = {
  text: { en: 'Metric value `1`, statistic Sum.', ko: '지표 값은 `1`, 통계는 Sum입니다.' },
};
export function metricValue(selector: string, isNumber: boolean): QueryNote {
  return {
    tone: 'warning',
    text: {
      en: `Metric value \`${selector}\`, statistic p95.${isNumber ? '' : ' The number is logged as text: test whether AWS accepts it before you rely on the metric.'}`,
      ko: `지표 값은 \`${selector}\`, 통계는 p95입니다.${isNumber ? '' : ' 숫자가 텍스트로 기록되므로 AWS에서 받아들이는지 먼저 시험하세요.'}`,
    },
  };
}
export const TWO_FILTERS: QueryNote = {
  text: {
    en: 'A log group can have two subscription filters. The destination gets whole lines.',
    ko: '로그 그룹마다 구독 필터를 두 개까지 만들 수 있습니다. 대상에는 줄 전체가 전송됩니다.',
  },
};
