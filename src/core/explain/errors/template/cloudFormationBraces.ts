import { CFN_LINT, SUB_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const cloudFormationBraces: KnownError = {
  id: 'cloudFormationBraces',
  message:
    'Template format error: Unresolved resource dependencies [context] in the Resources block of the template',
  patterns: [/unresolved resource dependencies \[[^\]]{0,200}context/, /e1019 '?context/],
  title: {
    en: 'CloudFormation read the braces as a reference',
    ko: 'CloudFormation이 중괄호를 참조로 해석했습니다',
  },
  cause: {
    en: 'The format is inside `Fn::Sub`, where `${context.x}` refers to a resource. Without braces, it is not changed.',
    ko: '`Fn::Sub` 안에서 `${context.x}` 표기는 리소스 참조입니다. 중괄호가 없으면 그대로 전달됩니다.',
  },
  steps: [
    {
      text: {
        en: 'Write the variables without braces, and remove `Fn::Sub`: the format does not need it.',
        ko: '변수를 중괄호 없이 쓰고 `Fn::Sub`를 뺍니다. 형식에는 필요하지 않습니다.',
      },
      remedy: { kind: 'mend', rules: ['no-braced-variable'] },
    },
  ],
  evidence: 'inferred',
  docs: SUB_DOCS,
  source: CFN_LINT,
  examples: [
    'An error occurred (ValidationError) when calling the CreateChangeSet operation: Template format error: Unresolved resource dependencies [context] in the Resources block of the template',
    'Unresolved resource dependencies [context.requestId]',
  ],
};
