import { STACK_API_DOCS } from '../../docs.ts';
import type { KnownError } from '../../explanation.ts';

export const capabilityMissing: KnownError = {
  id: 'capabilityMissing',
  message: 'Requires capabilities : [CAPABILITY_NAMED_IAM]',
  patterns: [/requires capabilities ?: ?\[/, /\(insufficientcapabilitiesexception\)/],
  title: {
    en: 'CloudFormation needs permission to create a role',
    ko: 'CloudFormation이 역할을 만들도록 허용해야 합니다',
  },
  cause: {
    en: 'The template creates an IAM role, as the full setup does for logging. CloudFormation does this only if you acknowledge it. A role with a custom name needs `CAPABILITY_NAMED_IAM`.',
    ko: '로깅 전체 설정처럼 IAM 역할을 만드는 템플릿입니다. CloudFormation은 명시적으로 허용해야 역할을 만듭니다. 이름을 정한 역할에는 `CAPABILITY_NAMED_IAM` 값이 필요합니다.',
  },
  steps: [
    {
      text: { en: 'Deploy with this capability.', ko: '이 기능(capability)을 지정해 배포합니다.' },
      command:
        'aws cloudformation deploy --template-file template.yaml --stack-name STACK_NAME --capabilities CAPABILITY_NAMED_IAM',
    },
  ],
  evidence: 'documented',
  docs: STACK_API_DOCS,
  source: STACK_API_DOCS,
  examples: [
    'An error occurred (InsufficientCapabilitiesException) when calling the CreateChangeSet operation: Requires capabilities : [CAPABILITY_IAM]',
    'Error: Failed to create changeset for the stack: logs, An error occurred (InsufficientCapabilitiesException) when calling the CreateChangeSet operation: Requires capabilities : [CAPABILITY_NAMED_IAM]',
  ],
};
