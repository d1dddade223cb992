import { SUB_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const subNames: KnownError = {
  id: 'subNames',
  message:
    'Template error: variable names in Fn::Sub syntax must contain only alphanumeric characters, underscores, periods, and colons',
  patterns: [/variable names in fn::sub syntax must contain only/],
  title: {
    en: '`Fn::Sub` found braces that are not a reference',
    ko: '`Fn::Sub`에 맞지 않는 중괄호가 있습니다',
  },
  cause: {
    en: 'Between `${` and `}` CloudFormation expects the name of a parameter or resource. A format with braces around its variables, or a template for another tool, contains something else.',
    ko: 'CloudFormation에서는 `${`와 `}` 사이에 파라미터나 리소스의 이름이 와야 합니다. 변수를 중괄호로 감싼 형식이나 다른 도구의 템플릿에는 다른 내용이 들어 있습니다.',
  },
  steps: [
    {
      text: {
        en: 'Write the variables without braces, and do not put the format in `Fn::Sub`.',
        ko: '변수를 중괄호 없이 쓰고, 형식만 있는 곳에서는 `Fn::Sub`를 뺍니다.',
      },
      remedy: { kind: 'mend', rules: ['no-braced-variable'] },
    },
    {
      text: {
        en: 'To keep braces as text, add an exclamation mark.',
        ko: '중괄호를 텍스트로 남기려면 느낌표를 붙입니다.',
      },
      command: '${!TEXT}',
    },
  ],
  evidence: 'documented',
  docs: SUB_DOCS,
  source: SUB_DOCS,
  examples: [
    'An error occurred (ValidationError) when calling the CreateChangeSet operation: Template error: variable names in Fn::Sub syntax must contain only alphanumeric characters, underscores, periods, and colons',
  ],
};
