import { QUERY_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const malformedQuery: KnownError = {
  id: 'malformedQuery',
  message: 'MalformedQueryException: unexpected symbol found',
  patterns: [
    /\(malformedqueryexception\)/,
    /malformedqueryexception: ?(?:unexpected|unknown|syntax|invalid)/,
  ],
  title: { en: 'Logs Insights cannot read the query', ko: 'Logs Insights에서 쿼리를 읽지 못했습니다' },
  cause: {
    en: 'Field names with a hyphen, a space or another special character must be in backticks, and text must be in quotes. A dot needs no backticks: it selects a nested field.',
    ko: '하이픈이나 공백 같은 문자가 든 필드 이름은 백틱으로 감싸고 문자열은 따옴표로 감싸야 합니다. 점은 중첩 필드를 뜻하므로 감싸지 않습니다.',
  },
  steps: [
    {
      text: { en: 'Put the name in backticks.', ko: '이름을 백틱으로 감쌉니다.' },
      command: 'fields @timestamp, `request-id` | filter status = "500"',
    },
    {
      text: {
        en: 'It is simpler to use keys of only letters and digits.',
        ko: '영문자와 숫자로만 된 키를 쓰면 더 간단합니다.',
      },
      remedy: { kind: 'mend', rules: ['prefer-plain-key'] },
    },
  ],
  evidence: 'documented',
  docs: QUERY_DOCS,
  source: QUERY_DOCS,
  examples: [
    'An error occurred (MalformedQueryException) when calling the StartQuery operation: unexpected symbol found - at line 1 and position 12',
  ],
};
